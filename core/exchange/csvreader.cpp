#include "core/exchange/csvreader.h"

#include "core/exchange/fileproblems.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr quint64 kBlock = 256 << 10;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Passes records on as rows of cells; empty fields are no cells.
class RecordRows
{
public:
    RecordRows(RowSink &sink, bool skipFirst)
        : m_sink(sink)
        , m_skipFirst(skipFirst)
    { }

    bool take(const CsvRecord &record)
    {
        if (m_skipFirst && record.index == 0)
            return true;
        m_cells.clear();
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            const std::string_view text = record.fields[i];
            const auto column = static_cast<quint32>(i);
            if (!text.empty())
                m_cells.push_back({column, CellKind::Text, {}, text});
            if (text.find(kReplacement) != std::string_view::npos)
                m_sink.note({SheetNote::What::BadBytes, record.index, column});
        }
        if (record.strayQuote)
            m_sink.note({SheetNote::What::StrayQuote, record.index, 0});
        return m_cells.empty() || m_sink.row({static_cast<quint32>(record.index), m_cells});
    }

private:
    RowSink &m_sink;
    bool m_skipFirst;
    std::vector<SheetCell> m_cells;
};

} // namespace

CsvReader::CsvReader(std::unique_ptr<ByteSource> source, const SheetLimits &limits)
    : m_source(std::move(source))
    , m_limits(limits)
{ }

Result<std::unique_ptr<SheetReader>> CsvReader::open(
    std::unique_ptr<ByteSource> source, const SheetLimits &limits, const TextOptions &options)
{
    if (source->size() > limits.fileBytes)
        return fail(oversizedFile("text file too large"));
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(source), limits));
    if (auto inspected = reader->inspect(options); !inspected)
        return fail(inspected.error());
    return reader;
}

Result<> CsvReader::inspect(const TextOptions &options)
{
    const auto head = m_source->bytesAt(0, kBlock);
    if (!head)
        return fail(head.error());
    if (options.encoding) {
        const auto mark = byteOrderMark(view(*head));
        const bool marked = mark && mark->encoding == *options.encoding;
        m_encoding = {*options.encoding, marked ? mark->start : 0};
    } else {
        const auto found = findEncoding(*m_source);
        if (!found)
            return fail(found.error());
        m_encoding = *found;
    }
    std::string text;
    TextDecoder(m_encoding.encoding).feed(view(*head).substr(m_encoding.start), text);
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        return fail(emptyFile());
    m_startsWithSeparator = isSeparatorRecord(text);
    m_separator = options.separator.value_or(findSeparator(text));
    return {};
}

Result<> CsvReader::read(std::size_t, RowSink &sink, const Progress &progress)
{
    RecordRows rows(sink, m_startsWithSeparator);
    CsvParser parser(
        m_separator, m_limits, [&rows](const CsvRecord &each) { return rows.take(each); });
    TextDecoder decoder(m_encoding.encoding);
    std::string text;
    for (quint64 at = m_encoding.start; at < m_source->size() && !parser.isStopped();) {
        const auto block = m_source->bytesAt(at, kBlock);
        if (!block)
            return fail(block.error());
        text.clear();
        decoder.feed(view(*block), text);
        if (auto fed = parser.feed(text); !fed)
            return fed;
        at += static_cast<quint64>(block->size());
        if (!progress.step(static_cast<qint64>(at), static_cast<qint64>(m_source->size())))
            return fail(cancelledReading());
    }
    text.clear();
    decoder.finish(text);
    if (auto fed = parser.feed(text); !fed)
        return fed;
    return parser.finish();
}

} // namespace core
