#pragma once

#include "core/exchange/readers/htmltables.h"
#include "core/exchange/sheetreader.h"

namespace core {

/// A web page with tables, as platforms export it under the name .xls; each table is a sheet
/// without a name.
class HtmlReader : public SheetReader
{
public:
    static Result<std::unique_ptr<SheetReader>> open(
        std::unique_ptr<ByteSource> source, const SheetLimits &limits, const TextOptions &options);

    SheetFormat format() const override { return SheetFormat::Html; }
    std::span<const SheetInfo> sheets() const override { return m_sheets; }
    Result<> read(std::size_t sheet, RowSink &sink, const Progress &progress) override;
    std::span<const SheetMerge> merges() const override { return m_merges; }

private:
    HtmlReader(std::string page, HtmlTables tables, const SheetLimits &limits);

    std::string m_page; // as UTF-8
    HtmlTables m_tables;
    SheetLimits m_limits;
    std::vector<SheetInfo> m_sheets;
    std::vector<SheetMerge> m_merges;
};

} // namespace core
