#pragma once

#include "core/exchange/csvparser.h"
#include "core/exchange/encodingfinder.h"
#include "core/exchange/sheetreader.h"

namespace core {

/// Delimited text: .csv and .txt. One sheet without a name, every cell a text.
class CsvReader : public SheetReader
{
public:
    static Result<std::unique_ptr<SheetReader>> open(
        std::unique_ptr<ByteSource> source, const SheetLimits &limits, const TextOptions &options);

    SheetFormat format() const override { return SheetFormat::Text; }
    std::span<const SheetInfo> sheets() const override { return {&m_sheet, 1}; }
    Result<> read(std::size_t sheet, RowSink &sink, const Progress &progress) override;

    TextEncoding encoding() const { return m_encoding.encoding; }
    char separator() const { return m_separator; }

private:
    CsvReader(std::unique_ptr<ByteSource> source, const SheetLimits &limits);
    Result<> inspect(const TextOptions &options);

    std::unique_ptr<ByteSource> m_source;
    SheetLimits m_limits;
    FoundEncoding m_encoding;
    char m_separator = ',';
    bool m_startsWithSeparator = false;
    SheetInfo m_sheet;
};

} // namespace core
