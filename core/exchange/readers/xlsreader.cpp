#include "core/exchange/readers/xlsreader.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/readers/xlssheet.h"

namespace core {

XlsReader::XlsReader(
    std::unique_ptr<ByteSource> stream, const SheetLimits &limits, XlsWorkbook workbook)
    : m_stream(std::move(stream))
    , m_limits(limits)
    , m_workbook(std::move(workbook))
{ }

Result<std::unique_ptr<SheetReader>> XlsReader::open(
    std::unique_ptr<ByteSource> stream, const SheetLimits &limits)
{
    BiffRecords records(*stream);
    auto workbook = readXlsWorkbook(records, limits);
    if (!workbook)
        return fail(workbook.error());
    return std::unique_ptr<SheetReader>(
        new XlsReader(std::move(stream), limits, std::move(*workbook)));
}

Result<> XlsReader::read(std::size_t sheet, RowSink &sink, const Progress &progress)
{
    Q_ASSERT(sheet < m_workbook.sheets.size());
    m_merges.clear();
    BiffRecords records(*m_stream);
    XlsSheet content(records, m_workbook, m_limits, sink);
    if (auto read = content.read(m_workbook.sheetOffsets[sheet], progress); !read)
        return fail(inSheet(m_workbook.sheets[sheet].name, read.error()));
    m_merges = content.takeMerges();
    return {};
}

} // namespace core
