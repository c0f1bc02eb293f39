#include "core/exchange/encodingfinder.h"

#include "core/exchange/fileproblems.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr quint64 kBlock = 256 << 10;
constexpr quint64 kHead = 64 << 10;

/// Which byte values a file holds: enough for the questions below.
using ByteSet = std::array<bool, 256>;

bool holdsAny(const ByteSet &set, std::size_t first, std::size_t last)
{
    return std::any_of(set.begin() + static_cast<std::ptrdiff_t>(first),
        set.begin() + static_cast<std::ptrdiff_t>(last) + 1, [](bool held) { return held; });
}

/// Valid UTF-8 of two-byte characters only, which are common Hanzi when read as GB 18030: no office
/// writes the former.
bool isRatherGb18030(const ByteSet &held)
{
    return holdsAny(held, 0x80, 0xFF) && !holdsAny(held, 0xE0, 0xFF) && !holdsAny(held, 0x80, 0xA0);
}

/// Without a mark, UTF-16 shows by the zero halves of digits, separators and line ends.
std::optional<FoundEncoding> unmarkedUtf16(std::string_view head)
{
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    const std::size_t all = zeros[0] + zeros[1];
    if (all < 2 || all * 32 < head.size() || head.size() % 2 != 0)
        return std::nullopt;
    if (zeros[1] > 4 * zeros[0])
        return FoundEncoding{TextEncoding::Utf16Le, 0};
    if (zeros[0] > 4 * zeros[1])
        return FoundEncoding{TextEncoding::Utf16Be, 0};
    return std::nullopt;
}

Error notText()
{
    return {Error::Code::File,
        QCoreApplication::translate("core",
            "这不是表格文件，或者文件已损坏。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后再导入。"),
        u"binary content"_s};
}

Result<quint64> lineOf(ByteSource &source, quint64 offset)
{
    quint64 line = 1;
    for (quint64 at = 0; at < offset;) {
        const auto block = source.bytesAt(at, std::min(kBlock, offset - at));
        if (!block)
            return fail(block.error());
        line += static_cast<quint64>(std::count(block->begin(), block->end(), '\n'));
        at += static_cast<quint64>(block->size());
    }
    return line;
}

Error undecodable(quint64 line)
{
    return {Error::Code::File,
        QCoreApplication::translate("core",
            "第 %1 行有认不出的字符，文件可能混用了两种编码。请用 Excel 或 WPS 打开检查后，另存为 "
            ".xlsx 再导入。")
            .arg(line),
        u"undecodable text"_s};
}

Error undecodableAt(ByteSource &source, quint64 offset)
{
    const auto line = lineOf(source, offset);
    return line ? undecodable(*line) : line.error();
}

/// GB 18030 almost never reads as four characters of three bytes and nothing else.
bool isSurelyUtf8(std::string_view line)
{
    const auto leads = std::count_if(
        line.begin(), line.end(), [](char c) { return (static_cast<quint8>(c) & 0xF0) == 0xE0; });
    if (leads < 4)
        return false;
    std::string text;
    TextDecoder decoder(TextEncoding::Utf8);
    decoder.feed(line, text);
    decoder.finish(text);
    return !decoder.firstBadByte();
}

/// In a file that is GB 18030 as a whole, the first line that is UTF-8 beyond doubt; 0 when there
/// is none.
Result<quint64> firstUtf8Line(ByteSource &source)
{
    std::string text;
    quint64 line = 1;
    for (quint64 at = 0; at < source.size(); at += kBlock) {
        const auto block = source.bytesAt(at, kBlock);
        if (!block)
            return fail(block.error());
        text.append(block->constData(), static_cast<std::size_t>(block->size()));
        std::size_t start = 0;
        for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
            if (isSurelyUtf8(std::string_view(text).substr(start, end - start)))
                return line;
            ++line;
            start = end + 1;
        }
        text.erase(0, start);
    }
    return isSurelyUtf8(text) ? line : 0;
}

/// A file that is valid GB 18030 but holds lines of UTF-8 was glued together from two.
Result<> refuseMixed(ByteSource &source, quint64 firstBadInUtf8)
{
    const auto utf8Line = firstUtf8Line(source);
    if (!utf8Line)
        return fail(utf8Line.error());
    if (*utf8Line == 0)
        return {};
    const auto badLine = lineOf(source, firstBadInUtf8);
    if (!badLine)
        return fail(badLine.error());
    return fail(undecodable(std::max(*badLine, *utf8Line)));
}

} // namespace

std::optional<FoundEncoding> byteOrderMark(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        return FoundEncoding{TextEncoding::Utf8, 3};
    if (head.starts_with("\xFF\xFE"))
        return FoundEncoding{TextEncoding::Utf16Le, 2};
    if (head.starts_with("\xFE\xFF"))
        return FoundEncoding{TextEncoding::Utf16Be, 2};
    return std::nullopt;
}

Result<FoundEncoding> findEncoding(ByteSource &source, const Progress &progress)
{
    const auto head = source.bytesAt(0, kHead);
    if (!head)
        return fail(head.error());
    const std::string_view start(head->constData(), static_cast<std::size_t>(head->size()));
    const auto marked = byteOrderMark(start);
    const auto wide = marked ? marked : unmarkedUtf16(start);
    const FoundEncoding claimed = wide.value_or(FoundEncoding{});

    TextDecoder asClaimed(claimed.encoding);
    TextDecoder asGb18030(TextEncoding::Gb18030);
    ByteSet held{};
    std::string scratch;
    for (quint64 at = claimed.start; at < source.size();) {
        const auto block = source.bytesAt(at, kBlock);
        if (!block)
            return fail(block.error());
        const std::string_view bytes(block->constData(), static_cast<std::size_t>(block->size()));
        for (const char byte : bytes)
            held[static_cast<quint8>(byte)] = true;
        scratch.clear();
        asClaimed.feed(bytes, scratch);
        if (!wide)
            asGb18030.feed(bytes, scratch);
        at += bytes.size();
        if (!progress.step(static_cast<qint64>(at), static_cast<qint64>(source.size())))
            return fail(cancelledReading());
    }
    asClaimed.finish(scratch);
    asGb18030.finish(scratch);

    const auto badClaimed = asClaimed.firstBadByte();
    const auto badGb18030 = asGb18030.firstBadByte();
    if (!wide && held[0])
        return fail(notText());
    if (wide && badClaimed)
        return fail(undecodableAt(source, claimed.start + *badClaimed));
    if (!badClaimed && !(!wide && !badGb18030 && isRatherGb18030(held)))
        return claimed;
    if (badGb18030)
        return fail(undecodableAt(source, std::max(*badClaimed, *badGb18030)));
    if (badClaimed)
        if (auto pure = refuseMixed(source, *badClaimed); !pure)
            return fail(pure.error());
    return FoundEncoding{TextEncoding::Gb18030, 0};
}

} // namespace core
