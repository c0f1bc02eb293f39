#pragma once

#include "core/base/progress.h"
#include "core/exchange/bytesource.h"
#include "core/exchange/limits.h"
#include "core/exchange/sheetcell.h"
#include "core/exchange/textdecoder.h"

namespace core {

enum class SheetFormat { Xlsx, Xls, Ods, Html, Text };

/// What a person may have chosen for a text file; left open, it is found.
struct TextOptions
{
    std::optional<TextEncoding> encoding;
    std::optional<char> separator;
};

/// Reads the sheets of a spreadsheet row by row. Holds one row and the shared strings, never the
/// sheet.
class SheetReader
{
public:
    virtual ~SheetReader() = default;

    /// Goes by the content of the file, never by its name.
    static Result<std::unique_ptr<SheetReader>> open(std::unique_ptr<ByteSource> source,
        const SheetLimits &limits = {}, const TextOptions &options = {});
    static Result<std::unique_ptr<SheetReader>> openFile(
        const QString &path, const TextOptions &options = {});

    virtual SheetFormat format() const = 0;
    /// Worksheets only, in the order of the workbook, hidden ones marked.
    virtual std::span<const SheetInfo> sheets() const = 0;
    /// Serial day numbers count from 1904 instead of 1900.
    virtual bool date1904() const { return false; }
    /// A broken sheet fails alone; the others still read.
    virtual Result<> read(std::size_t sheet, RowSink &sink, const Progress &progress = {}) = 0;
    /// Of the sheet read last and to its end: merges follow the cells in the file.
    virtual std::span<const SheetMerge> merges() const { return {}; }
};

} // namespace core
