#pragma once

#include "core/exchange/sharedstrings.h"
#include "core/exchange/sheetreader.h"
#include "core/exchange/xlsxworkbook.h"

namespace core {

/// .xlsx and .xlsm; macros are never looked at.
class XlsxReader : public SheetReader
{
public:
    static Result<std::unique_ptr<SheetReader>> open(
        std::unique_ptr<ZipPackage> package, const std::string &workbookPart);

    SheetFormat format() const override { return SheetFormat::Xlsx; }
    std::span<const SheetInfo> sheets() const override { return m_workbook.sheets; }
    bool date1904() const override { return m_workbook.date1904; }
    Result<> read(std::size_t sheet, RowSink &sink, const Progress &progress) override;
    std::span<const SheetMerge> merges() const override { return m_merges; }

private:
    XlsxReader(std::unique_ptr<ZipPackage> package, XlsxWorkbook workbook);
    Result<> loadStrings(const Progress &progress);

    std::unique_ptr<ZipPackage> m_package;
    XlsxWorkbook m_workbook;
    std::optional<SharedStrings> m_strings; // read when the first sheet is
    std::vector<SheetMerge> m_merges;
};

} // namespace core
