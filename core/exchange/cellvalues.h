#pragma once

#include "core/base/money.h"
#include "core/exchange/sheetcell.h"

#include <optional>

namespace core {

/// One cell kept after its row has gone. What it means is asked here, once for all formats.
struct CellValue
{
    CellKind kind = CellKind::Text;
    CellFlags flags = {};
    QString text = {}; // as stored in the file
    double number = std::numeric_limits<double>::quiet_NaN();

    /// No value at all; a formula without a computed value is not empty but unknown.
    bool isEmpty() const { return text.isEmpty() && !isUnknown(); }
    bool isUnknown() const { return flags.testFlag(CellFlag::NoCachedValue); }
    bool isNumber() const { return number == number; }
};

CellValue keptCell(const SheetCell &cell);
CellValue textCell(const QString &text);

/// How the serial day numbers of a workbook count.
enum class DaySystem { From1900, From1904 };

/// As a person reads it: texts without blanks around them and what keeps digits a text
/// (="…", a leading ' or tab), numbers in full with at most 15 digits, dates as 2021-06-01.
QString textOf(const CellValue &cell, DaySystem days = DaySystem::From1900);

/// A text that a spreadsheet would run as a formula, or that reading takes an apostrophe off: our
/// text files put one more before it.
bool needsApostrophe(const QString &text);

/// 96.40000000000001 -> "96.4", 1.38E10 -> "13800000000".
QString numberText(double number);

/// "64", "64.0", "1,200", "64学时", "45岁".
std::optional<qint64> integerOf(const CellValue &cell);

/// "77.5", "77.50分" -> "77.5"; thousands separators and a unit behind are taken.
std::optional<QString> decimalOf(const CellValue &cell);

/// `unit` holds where the cell itself names none: the heading's or the sheet's.
Result<Fen> moneyOf(const CellValue &cell, MoneyUnit unit);

/// 是 √ ✓ 1 有 … and 否 × ✗ 0 无 …; nothing for anything else.
std::optional<bool> yesNoOf(const CellValue &cell);

/// A heading for comparison: no blanks, line breaks, *, :, brackets with their content; half-width,
/// one case.
QString headingKey(const QString &heading);

/// 万元 when the text says so, in brackets or not; else `otherwise`.
MoneyUnit moneyUnitOf(const QString &heading, MoneyUnit otherwise);

} // namespace core
