#pragma once

#include <QFlags>
#include <QString>

#include <limits>
#include <span>
#include <string_view>

namespace core {

enum class CellKind : quint8 {
    Text,
    Number,
    Bool, // number 1 or 0
    Error, // text "#N/A" and the like
    Date // a number whose format shows a date, or ISO text (then number is NaN)
};

enum class CellFlag : quint8 {
    FromFormula = 1,
    NoCachedValue = 2, // a formula that no program has computed: the value is unknown, not empty
    DigitsLost = 4, // a number of more than 15 digits: the last ones are not to be trusted
    TextStyled = 8,
    HiddenRow = 16,
    HiddenColumn = 32
};
Q_DECLARE_FLAGS(CellFlags, CellFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(CellFlags)

/// One cell that has a value. `text` is UTF-8 as stored in the file, also for numbers. Columns
/// count from 0.
struct SheetCell
{
    quint32 column = 0;
    CellKind kind = CellKind::Text;
    CellFlags flags;
    std::string_view text;
    double number = std::numeric_limits<double>::quiet_NaN();
};

/// One row with at least one value, cells in the order of their columns; the views live until the
/// sink returns.
struct SheetRow
{
    quint32 index = 0; // from 0; in a text file the number of the record
    std::span<const SheetCell> cells;
};

struct SheetInfo
{
    QString name; // empty in a text file
    bool hidden = false;
};

struct SheetMerge
{
    quint32 top = 0;
    quint32 left = 0;
    quint32 bottom = 0;
    quint32 right = 0;
    bool operator==(const SheetMerge &) const = default;
};

/// Something a person should hear about although the sheet reads.
struct SheetNote
{
    enum class What { RowsOutOfOrder, FormulaWithoutValue, StrayQuote, BadBytes };
    What what = What::BadBytes;
    quint64 row = 0; // from 0
    quint64 column = 0;
};

/// Receives the rows of one sheet.
class RowSink
{
public:
    virtual ~RowSink() = default;
    /// False stops the reading without an error: enough for a preview.
    virtual bool row(const SheetRow &row) = 0;
    virtual void note(const SheetNote &) { }
};

} // namespace core
