#pragma once

#include "core/exchange/zipdirectory.h"

#include <memory>

struct z_stream_s;

namespace core {

class ZipPackage;

/// Reads one part block by block and counts every byte against the limits; size and checksum are
/// proved at the end.
class PartReader
{
public:
    PartReader(PartReader &&other) noexcept;
    ~PartReader();

    /// The next bytes, empty at the end; the view lives until the next call.
    Result<std::string_view> next();

    bool atEnd() const { return m_ended; }
    quint64 compressedRead() const { return m_part->compressed - m_left; }
    quint64 compressedSize() const { return m_part->compressed; }

private:
    friend class ZipPackage;
    struct EndInflate
    {
        void operator()(z_stream_s *stream) const;
    };

    PartReader(ZipPackage &package, const ZipPart &part, quint64 dataOffset);
    Result<> fill();
    Result<std::size_t> copyStored();
    Result<std::size_t> inflateSome();
    Result<> count(std::size_t length);

    ZipPackage *m_package;
    const ZipPart *m_part;
    quint64 m_offset; // of the compressed bytes not yet read
    quint64 m_left;
    quint64 m_inflated = 0;
    unsigned long m_crc = 0;
    bool m_ended = false;
    std::unique_ptr<z_stream_s, EndInflate> m_stream; // null for a stored part
    std::vector<char> m_input;
    std::vector<char> m_output;
};

/// A ZIP file whose parts are read within the limits; it must not move while a PartReader lives.
class ZipPackage
{
public:
    static Result<std::unique_ptr<ZipPackage>> open(
        std::unique_ptr<ByteSource> source, const SheetLimits &limits);

    const ZipDirectory &directory() const { return m_directory; }
    const ZipPart *find(std::string_view name) const { return m_directory.find(name); }
    const SheetLimits &limits() const { return m_limits; }

    Result<PartReader> openPart(const ZipPart &part);

    /// The whole part at once, for the small ones.
    Result<QByteArray> readAll(const ZipPart &part, quint64 atMost);

private:
    friend class PartReader;
    ZipPackage(
        std::unique_ptr<ByteSource> source, const SheetLimits &limits, ZipDirectory directory);
    bool allows(const ZipPart &part, quint64 inflated);

    std::unique_ptr<ByteSource> m_source;
    SheetLimits m_limits;
    ZipDirectory m_directory;
    std::vector<quint64> m_inflated; // the most that was inflated of each part
    quint64 m_total = 0;
};

} // namespace core
