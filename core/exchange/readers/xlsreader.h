#pragma once

#include "core/exchange/readers/xlsworkbook.h"
#include "core/exchange/sheetreader.h"

namespace core {

/// .xls of Excel 5 to 2003, and WPS .et, which is the same under another name.
class XlsReader : public SheetReader
{
public:
    /// `stream` is the workbook stream, or a file that is nothing else.
    static Result<std::unique_ptr<SheetReader>> open(
        std::unique_ptr<ByteSource> stream, const SheetLimits &limits);

    SheetFormat format() const override { return SheetFormat::Xls; }
    std::span<const SheetInfo> sheets() const override { return m_workbook.sheets; }
    bool date1904() const override { return m_workbook.date1904; }
    Result<> read(std::size_t sheet, RowSink &sink, const Progress &progress) override;
    std::span<const SheetMerge> merges() const override { return m_merges; }

private:
    XlsReader(std::unique_ptr<ByteSource> stream, const SheetLimits &limits, XlsWorkbook workbook);

    std::unique_ptr<ByteSource> m_stream;
    SheetLimits m_limits;
    XlsWorkbook m_workbook;
    std::vector<SheetMerge> m_merges;
};

} // namespace core
