#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace core {

enum class TextEncoding { Utf8, Gb18030, Utf16Le, Utf16Be };

/// Turns the bytes of a text file into UTF-8 block by block; a character cut at the end of a block
/// is carried over.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding)
        : m_encoding(encoding)
    { }

    /// Appends to `utf8`; what is no character becomes U+FFFD.
    void feed(std::string_view bytes, std::string &utf8);
    void finish(std::string &utf8);

    /// Offset of the first byte that belongs to no character.
    std::optional<quint64> firstBadByte() const { return m_firstBad; }

private:
    void decode(std::string_view bytes, std::string &utf8);
    std::size_t decodeUtf8(std::string_view bytes, std::string &utf8);
    std::size_t decodeGb18030(std::string_view bytes, std::string &utf8);
    std::size_t decodeUtf16(std::string_view bytes, std::string &utf8);
    std::size_t bad(std::size_t length, std::string &utf8);

    TextEncoding m_encoding;
    std::string m_carried;
    quint64 m_offset = 0;
    std::optional<quint64> m_firstBad;
};

} // namespace core
