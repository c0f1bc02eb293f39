#pragma once

#include "core/base/result.h"
#include "core/schema/value.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

struct lxw_format;
struct lxw_worksheet;

namespace core {

class WorkbookFile;

/// What stands in a column of a workbook; values are those of the registries.
struct SheetColumn
{
    enum class Kind {
        Text, // also numbers that are names: ids, phones, codes
        Integer,
        Money, // fen, written as yuan
        Tenths,
        Percent, // hundredths of a percent, written as 115.84
        Date, // ISO text, written as a real date
        Timestamp // UTC milliseconds, written as local date and time
    };
    QString title;
    Kind kind = Kind::Text;
    int width = 0; // half-width characters; 0: from the title and the first rows
};

/// Writes rows into an .xlsx file with one row in memory. Nothing is at `path` before finish() has
/// succeeded; what is not finished disappears.
class SheetWriter
{
public:
    static Result<std::unique_ptr<SheetWriter>> create(
        const QString &path, std::span<const SheetColumn> columns, const QString &sheet = {});
    ~SheetWriter();

    /// As many values as columns; goes on on another sheet when one is full.
    Result<> row(std::span<const Value> values);
    /// Ends the sheet and begins another, with columns of its own.
    Result<> nextSheet(const QString &name, std::span<const SheetColumn> columns);
    Result<> finish();

private:
    struct Formats;

    explicit SheetWriter(std::unique_ptr<WorkbookFile> file);
    Result<> beginSheet();
    Result<> endSheet();
    Result<> flushSample();
    Result<> write(std::span<const Value> values);
    Result<> writeCell(quint32 row, quint16 column, const Value &value);
    std::vector<int> measuredWidths() const;

    std::unique_ptr<WorkbookFile> m_file;
    std::unique_ptr<Formats> m_formats;
    std::vector<SheetColumn> m_columns;
    QString m_name;
    lxw_worksheet *m_sheet = nullptr;
    quint32 m_next = 0; // row to write
    std::vector<std::vector<Value>> m_sample; // first rows, kept until the widths are known
    std::vector<int> m_widths;
    bool m_sampling = true;
};

} // namespace core
