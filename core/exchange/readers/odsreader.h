#pragma once

#include "core/exchange/sheetreader.h"
#include "core/exchange/zippackage.h"

namespace core {

/// OpenDocument spreadsheets, as LibreOffice and WPS write them.
class OdsReader : public SheetReader
{
public:
    /// By its type, or by its content where a program forgot the type.
    static bool isOne(ZipPackage &package);
    static Result<std::unique_ptr<SheetReader>> open(std::unique_ptr<ZipPackage> package);

    SheetFormat format() const override { return SheetFormat::Ods; }
    std::span<const SheetInfo> sheets() const override { return m_sheets; }
    Result<> read(std::size_t sheet, RowSink &sink, const Progress &progress) override;
    std::span<const SheetMerge> merges() const override { return m_merges; }

private:
    explicit OdsReader(std::unique_ptr<ZipPackage> package);
    Result<> listTables();

    std::unique_ptr<ZipPackage> m_package;
    std::vector<SheetInfo> m_sheets;
    std::vector<bool> m_hasCells;
    std::vector<SheetMerge> m_merges;
};

} // namespace core
