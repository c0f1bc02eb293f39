#include "core/exchange/xlsxsheet.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/xstring.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace core {

namespace {

constexpr double kSafeDigits = 1e15; // from here on a double keeps no 16th digit
constexpr std::size_t kShared = std::string::npos;

bool isTrue(const char *value)
{
    const std::string_view text = value != nullptr ? value : "";
    return text == "1" || text == "true" || text == "on";
}

quint64 numberOr(const char *text, quint64 otherwise)
{
    quint64 value = 0;
    if (text == nullptr)
        return otherwise;
    const std::string_view digits = text;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return read.ec == std::errc() && read.ptr == digits.data() + digits.size() ? value : 0;
}

std::string_view trimmed(std::string_view text)
{
    static constexpr std::string_view kBlank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

} // namespace

XlsxSheetHandler::XlsxSheetHandler(const XlsxWorkbook &workbook, const SharedStrings &strings,
    const SheetLimits &limits, RowSink &sink)
    : m_workbook(workbook)
    , m_strings(strings)
    , m_limits(limits)
    , m_sink(sink)
    , m_seenRows(limits.rows)
    , m_hiddenColumns(limits.columns)
{ }

void XlsxSheetHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "c") {
        startCell(attributes);
    } else if (name == "v") {
        m_inside = m_inCell ? Inside::Value : Inside::Nothing;
        m_hasValue = true;
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "f") {
        m_hasFormula = true;
    } else if (name == "is" && m_inCell) {
        ++m_inlineDepth;
        m_hasInline = true;
    } else if (name == "t" && m_inlineDepth > 0) {
        m_inside = m_phonetic == 0 ? Inside::InlineText : Inside::Nothing;
    } else if (name == "rPh") {
        ++m_phonetic;
    } else if (name == "mergeCell") {
        addMerge(attributes.value("ref"));
    } else if (name == "col") {
        hideColumns(attributes);
    }
}

void XlsxSheetHandler::endElement(std::string_view name)
{
    if (name == "c" && m_inCell)
        finishCell();
    else if (name == "v" || name == "t")
        m_inside = Inside::Nothing;
    else if (name == "row")
        finishRow();
    else if (name == "is" && m_inlineDepth > 0)
        --m_inlineDepth;
    else if (name == "rPh")
        --m_phonetic;
}

void XlsxSheetHandler::characters(std::string_view text)
{
    if (m_inside == Inside::Nothing)
        return;
    std::string &to = m_inside == Inside::Value ? m_value : m_inline;
    to += text;
    if (to.size() > m_limits.cellUnits * 4)
        haltTooLong();
}

void XlsxSheetHandler::hideColumns(const XmlAttributes &attributes)
{
    if (++m_columnElements > m_limits.columns)
        return halt(oversizedFile("too many col elements"));
    if (!isTrue(attributes.value("hidden")))
        return;
    const quint64 first = std::max<quint64>(numberOr(attributes.value("min"), 1), 1);
    const quint64 last = std::min(numberOr(attributes.value("max"), 0), m_limits.columns);
    for (quint64 column = first; column <= last; ++column)
        m_hiddenColumns[column - 1] = true;
}

void XlsxSheetHandler::startRow(const XmlAttributes &attributes)
{
    const char *reference = attributes.value("r");
    const quint64 number = numberOr(reference, quint64(m_nextRow) + 1);
    if (number < 1 || number > m_limits.rows)
        return halt(damagedRow(m_nextRow,
            QCoreApplication::translate("core",
                "行号“%1”超出表格范围，文件已损坏。请用 Excel 或 WPS 打开检查，另存后再导入。")
                .arg(QString::fromUtf8(reference))));
    m_row = static_cast<quint32>(number - 1);
    m_nextRow = m_row + 1;
    m_rowHasReference = reference != nullptr;
    m_column = 0;
    m_rowFlags = isTrue(attributes.value("hidden")) ? CellFlag::HiddenRow : CellFlags();
}

XlsxSheetHandler::Type XlsxSheetHandler::typeOf(std::string_view name)
{
    if (name == "s")
        return Type::SharedText;
    if (name == "str")
        return Type::FormulaText;
    if (name == "inlineStr")
        return Type::InlineText;
    if (name == "b")
        return Type::Bool;
    if (name == "e")
        return Type::Error;
    return name == "d" ? Type::Date : Type::Number;
}

void XlsxSheetHandler::startCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_hasFormula = m_hasValue = m_hasInline = false;
    m_value.clear();
    m_inline.clear();
    m_type = Type::Number;
    m_style = 0;
    const char *reference = nullptr;
    for (const char **pair = attributes.begin(); *pair != nullptr; pair += 2) {
        const std::string_view name = pair[0];
        if (name == "r")
            reference = pair[1];
        else if (name == "s")
            m_style = static_cast<quint32>(numberOr(pair[1], 0));
        else if (name == "t")
            m_type = typeOf(pair[1]);
    }
    if (!placeCell(reference))
        halt(damagedRow(m_row,
            reference == nullptr
                ? QCoreApplication::translate(
                    "core", "这一行的列数超过 %1。请用 Excel 或 WPS 打开检查，另存后再导入。")
                      .arg(m_limits.columns)
                : QCoreApplication::translate("core",
                    "单元格编号“%1”不对，文件已损坏。请用 Excel 或 WPS 打开检查，另存后再导入。")
                      .arg(QString::fromUtf8(reference))));
}

bool XlsxSheetHandler::placeCell(const char *reference)
{
    if (reference == nullptr)
        return m_column < m_limits.columns;
    const auto place = parseCellReference(reference);
    if (!place || place->column >= m_limits.columns || place->row >= m_limits.rows)
        return false;
    if (place->row != m_row && (m_rowHasReference || !m_cells.empty()))
        return false;
    m_row = place->row;
    m_nextRow = m_row + 1;
    m_column = place->column;
    return true;
}

void XlsxSheetHandler::addMerge(const char *reference)
{
    const std::string_view text = reference != nullptr ? reference : "";
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return;
    const auto first = parseCellReference(text.substr(0, colon));
    const auto last = parseCellReference(text.substr(colon + 1));
    if (!first || !last || first->row > last->row || first->column > last->column)
        return;
    if (m_merges.size() >= m_limits.merges)
        return halt(oversizedFile("too many merged cells"));
    m_merges.push_back({first->row, first->column, last->row, last->column});
}

void XlsxSheetHandler::finishCell()
{
    m_inCell = false;
    m_inside = Inside::Nothing;
    if (m_hasValue || m_hasInline || m_hasFormula) {
        SheetCell cell{m_column, CellKind::Text, m_rowFlags, {}};
        const NumberStyle style = m_workbook.formats.style(m_style);
        cell.flags.setFlag(CellFlag::FromFormula, m_hasFormula);
        cell.flags.setFlag(CellFlag::HiddenColumn, m_hiddenColumns[m_column]);
        cell.flags.setFlag(CellFlag::TextStyled, style == NumberStyle::Text);
        if (isUnknown())
            m_type = Type::Unknown;
        fillCell(cell);
        if (!cell.text.empty() || m_hasFormula)
            push(cell);
    }
    ++m_column;
}

/// A formula whose value no program has stored.
bool XlsxSheetHandler::isUnknown() const
{
    const bool emptyText = m_hasValue && m_type == Type::FormulaText;
    return m_hasFormula && m_value.empty() && !m_hasInline && !emptyText;
}

void XlsxSheetHandler::fillCell(SheetCell &cell)
{
    cell.text = m_value;
    switch (m_type) {
    case Type::Unknown:
        cell.flags |= CellFlag::NoCachedValue;
        m_sink.note({SheetNote::What::FormulaWithoutValue, m_row, m_column});
        break;
    case Type::SharedText:
        fillShared(cell);
        break;
    case Type::FormulaText:
    case Type::InlineText:
        decodeXString(m_hasInline ? m_inline : m_value);
        cell.text = m_hasInline ? m_inline : m_value;
        break;
    case Type::Number:
        fillNumber(cell);
        break;
    case Type::Bool:
        if (m_value == "1" || m_value == "true" || m_value == "0" || m_value == "false") {
            cell.kind = CellKind::Bool;
            cell.number = m_value == "1" || m_value == "true" ? 1 : 0;
        }
        break;
    case Type::Error:
        cell.kind = CellKind::Error;
        break;
    case Type::Date:
        cell.kind = CellKind::Date;
        break;
    }
}

void XlsxSheetHandler::fillShared(SheetCell &cell)
{
    const auto digits = trimmed(m_value);
    std::size_t index = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    if (m_value.empty())
        return;
    if (read.ec == std::errc() && read.ptr == digits.data() + digits.size()
        && index < m_strings.size())
        cell.text = m_strings.at(index);
    else
        haltCell(QCoreApplication::translate("core",
            "所指的共享文字“%1”不存在，文件已损坏。请用 Excel 或 WPS 打开检查，另存后再导入。")
                     .arg(QString::fromUtf8(m_value)));
}

void XlsxSheetHandler::fillNumber(SheetCell &cell)
{
    auto digits = trimmed(m_value);
    if (digits.starts_with('+'))
        digits.remove_prefix(1);
    double number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size()
        || !std::isfinite(number))
        return; // what is no number stays as the text that stands there
    const bool date = m_workbook.formats.style(m_style) == NumberStyle::Date;
    cell.number = number;
    cell.kind = date ? CellKind::Date : CellKind::Number;
    cell.flags.setFlag(CellFlag::DigitsLost, std::fabs(number) >= kSafeDigits);
}

/// The row's own text may still move; finishRow() points the cells to it.
void XlsxSheetHandler::push(const SheetCell &cell)
{
    if (cell.text.size() > m_limits.cellUnits && utf16Length(cell.text) > m_limits.cellUnits)
        return haltTooLong();
    if (++m_cellCount > m_limits.cells)
        return halt(oversizedFile("too many cells"));
    m_cells.push_back(cell);
    m_offsets.push_back(m_type == Type::SharedText ? kShared : m_rowText.size());
    if (m_type != Type::SharedText)
        m_rowText += cell.text;
}

void XlsxSheetHandler::finishRow()
{
    if (m_cells.empty())
        return;
    if (m_seenRows[m_row])
        return halt(damagedRow(m_row,
            QCoreApplication::translate("core",
                "这一行在文件里出现了两次，文件已损坏。请用 Excel 或 WPS "
                "打开检查，另存后再导入。")));
    m_seenRows[m_row] = true;
    if (m_row < m_highestRow)
        m_sink.note({SheetNote::What::RowsOutOfOrder, m_row, 0});
    m_highestRow = std::max(m_highestRow, m_row);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (m_offsets[i] != kShared)
            m_cells[i].text
                = std::string_view(m_rowText).substr(m_offsets[i], m_cells[i].text.size());
    if (sortRow() && !m_sink.row({m_row, m_cells}))
        stop();
    m_cells.clear();
    m_offsets.clear();
    m_rowText.clear();
}

/// False when a cell stands there twice.
bool XlsxSheetHandler::sortRow()
{
    const auto before = [](const SheetCell &a, const SheetCell &b) { return a.column < b.column; };
    const auto same = [](const SheetCell &a, const SheetCell &b) { return a.column == b.column; };
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), before))
        std::stable_sort(m_cells.begin(), m_cells.end(), before);
    const auto twice = std::adjacent_find(m_cells.begin(), m_cells.end(), same);
    if (twice == m_cells.end())
        return true;
    halt(damagedCell(m_row, twice->column,
        QCoreApplication::translate("core",
            "这个单元格在文件里出现了两次，文件已损坏。请用 Excel 或 WPS "
            "打开检查，另存后再导入。")));
    return false;
}

void XlsxSheetHandler::haltCell(const QString &what)
{
    halt(damagedCell(m_row, m_column, what));
}

void XlsxSheetHandler::haltTooLong()
{
    haltCell(QCoreApplication::translate("core", "单元格文字超过 %1 个字，请在原表里缩短它。")
                 .arg(m_limits.cellUnits));
}

} // namespace core
