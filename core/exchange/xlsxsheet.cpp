#include "core/exchange/xlsxsheet.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/readers/storednumber.h"
#include "core/exchange/xstring.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace core {

namespace {

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
    , m_rows(sink, limits)
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
    if (place->row != m_row && (m_rowHasReference || !m_rows.isEmpty()))
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
    const auto number = storedNumber(m_value);
    if (!number)
        return; // what is no number stays as the text that stands there
    const bool date = m_workbook.formats.style(m_style) == NumberStyle::Date;
    cell.number = *number;
    cell.kind = date ? CellKind::Date : CellKind::Number;
    cell.flags.setFlag(CellFlag::DigitsLost, losesDigits(*number));
}

void XlsxSheetHandler::push(const SheetCell &cell)
{
    const bool lasting = m_type == Type::SharedText;
    const auto added
        = m_rows.add(m_row, cell, lasting ? RowBuilder::Text::Lasting : RowBuilder::Text::Copied);
    if (!added)
        halt(added.error());
}

void XlsxSheetHandler::finishRow()
{
    const auto wantsMore = m_rows.finish(m_row);
    if (!wantsMore)
        halt(wantsMore.error());
    else if (!*wantsMore)
        stop();
}

void XlsxSheetHandler::haltCell(const QString &what)
{
    halt(damagedCell(m_row, m_column, what));
}

void XlsxSheetHandler::haltTooLong()
{
    halt(overlongCell(m_row, m_column, m_limits.cellUnits));
}

} // namespace core
