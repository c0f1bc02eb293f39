#include "core/exchange/readers/htmlreader.h"

#include "core/exchange/encodingfinder.h"
#include "core/exchange/fileproblems.h"
#include "core/exchange/foreignformats.h"
#include "core/exchange/readers/htmlsheet.h"

namespace core {

namespace {

constexpr quint64 kBlock = 256 << 10;
constexpr quint64 kHead = 16 << 10;

struct Decoded
{
    std::string page;
    bool hasBadBytes = false;
};

Result<Decoded> decoded(ByteSource &source, const FoundEncoding &encoding)
{
    Decoded text;
    TextDecoder decoder(encoding.encoding);
    for (quint64 at = encoding.start; at < source.size(); at += kBlock) {
        const auto block = source.bytesAt(at, kBlock);
        if (!block)
            return fail(block.error());
        decoder.feed({block->constData(), static_cast<std::size_t>(block->size())}, text.page);
    }
    decoder.finish(text.page);
    text.hasBadBytes = decoder.firstBadByte().has_value();
    return text;
}

/// What the page says about itself: <meta … charset=gb2312>.
std::optional<TextEncoding> declaredEncoding(std::string_view head)
{
    static constexpr std::string_view kName = "charset=";
    const std::string folded = lowerAscii(head);
    const std::size_t at = folded.find(kName);
    if (at == std::string::npos)
        return std::nullopt;
    const std::size_t first = folded.find_first_not_of(" \"'", at + kName.size());
    if (first == std::string::npos)
        return std::nullopt;
    const std::string name = folded.substr(first, folded.find_first_of(" \"';/>", first) - first);
    if (name == "utf-8" || name == "utf8")
        return TextEncoding::Utf8;
    const bool chinese = name.starts_with("gb") || name == "cp936" || name == "936"
        || name == "x-gbk" || name == "windows-936";
    return chinese ? std::optional(TextEncoding::Gb18030) : std::nullopt;
}

/// The mark at the start, then what the page declares if it is true, then what fits.
Result<std::string> readPage(ByteSource &source, const TextOptions &options)
{
    const auto head = source.bytesAt(0, kHead);
    if (!head)
        return fail(head.error());
    const std::string_view start(head->constData(), static_cast<std::size_t>(head->size()));
    const auto mark = byteOrderMark(start);
    const auto declared = options.encoding ? options.encoding : declaredEncoding(start);
    if (declared && !mark) {
        auto text = decoded(source, {*declared, 0});
        if (!text || !text->hasBadBytes || options.encoding)
            return text ? Result<std::string>(std::move(text->page)) : fail(text.error());
    }
    const auto found = findEncoding(source);
    if (!found)
        return fail(found.error());
    auto text = decoded(source, *found);
    if (!text)
        return fail(text.error());
    return std::move(text->page);
}

} // namespace

HtmlReader::HtmlReader(std::string page, HtmlTables tables, const SheetLimits &limits)
    : m_page(std::move(page))
    , m_tables(std::move(tables))
    , m_limits(limits)
{
    for (const auto &table : m_tables.tables)
        m_sheets.push_back({{}, table.hidden});
}

Result<std::unique_ptr<SheetReader>> HtmlReader::open(
    std::unique_ptr<ByteSource> source, const SheetLimits &limits, const TextOptions &options)
{
    if (source->size() > limits.htmlBytes)
        return fail(oversizedFile("html: page too large"));
    auto page = readPage(*source, options);
    if (!page)
        return fail(page.error());
    auto tables = findHtmlTables(*page, limits);
    if (!tables)
        return fail(tables.error());
    if (tables->tables.empty())
        return fail(pageWithoutTable());
    return std::unique_ptr<SheetReader>(
        new HtmlReader(std::move(*page), std::move(*tables), limits));
}

Result<> HtmlReader::read(std::size_t sheet, RowSink &sink, const Progress &progress)
{
    Q_ASSERT(sheet < m_sheets.size());
    m_merges.clear();
    HtmlSheet content(m_tables.styles, m_limits, sink);
    if (auto read = content.read(m_page, m_tables.tables[sheet].start, progress); !read)
        return read;
    m_merges = content.takeMerges();
    return {};
}

} // namespace core
