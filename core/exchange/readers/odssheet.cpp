#include "core/exchange/readers/odssheet.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/readers/odstables.h"
#include "core/exchange/readers/storednumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace core {

namespace {

/// A count such as a repetition: at least 1.
quint64 countOf(const XmlAttributes &attributes, std::string_view name)
{
    const char *given = odsAttribute(attributes, name);
    const std::string_view digits = given != nullptr ? given : "";
    quint32 count = 1;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return std::max(count, 1u);
}

std::string_view textOf(const XmlAttributes &attributes, std::string_view name)
{
    const char *given = odsAttribute(attributes, name);
    return given != nullptr ? given : std::string_view();
}

bool isHidden(const XmlAttributes &attributes)
{
    const auto visibility = textOf(attributes, "table:visibility");
    return visibility == "collapse" || visibility == "filter";
}

} // namespace

OdsSheet::OdsSheet(std::size_t table, const SheetLimits &limits, RowSink &sink)
    : m_wanted(table)
    , m_limits(limits)
    , m_sink(sink)
    , m_rows(sink, limits)
    , m_text(limits)
    , m_hiddenColumns(limits.columns)
{ }

void OdsSheet::startElement(std::string_view name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_cellDepth > 0)
        m_text.startElement(name, attributes);
    else if (name == "spreadsheet")
        m_bodyDepth = m_depth;
    else if (name == "table" && m_bodyDepth > 0 && m_depth == m_bodyDepth + 1)
        m_inTable = m_table++ == m_wanted;
    else if (!m_inTable)
        return;
    else if (name == "table-cell")
        startCell(attributes);
    else if (name == "covered-table-cell")
        skipColumns(countOf(attributes, "table:number-columns-repeated"));
    else if (name == "table-row")
        startRow(attributes);
    else if (name == "table-column")
        startColumn(attributes);
}

void OdsSheet::endElement(std::string_view name)
{
    --m_depth;
    if (m_cellDepth > 0 && m_depth >= m_cellDepth) {
        m_text.endElement(name);
        return;
    }
    if (m_cellDepth > 0)
        finishCell();
    else if (m_inTable && name == "table-row")
        finishRow();
    else if (m_inTable && m_depth == m_bodyDepth)
        stop();
}

void OdsSheet::characters(std::string_view text)
{
    if (m_cellDepth > 0)
        m_text.characters(text);
}

void OdsSheet::startColumn(const XmlAttributes &attributes)
{
    const quint64 count = countOf(attributes, "table:number-columns-repeated");
    const quint64 end = std::min(m_columnsSeen + count, m_limits.columns);
    for (; isHidden(attributes) && m_columnsSeen < end; ++m_columnsSeen)
        m_hiddenColumns[m_columnsSeen] = true;
    m_columnsSeen = end;
}

void OdsSheet::startRow(const XmlAttributes &attributes)
{
    m_rowTimes = countOf(attributes, "table:number-rows-repeated");
    m_rowFlags = isHidden(attributes) ? CellFlag::HiddenRow : CellFlags();
    m_column = 0;
}

void OdsSheet::startCell(const XmlAttributes &attributes)
{
    m_cellDepth = m_depth;
    m_text.clear();
    m_cellTimes = countOf(attributes, "table:number-columns-repeated");
    m_hasFormula = odsAttribute(attributes, "table:formula") != nullptr;
    m_type = typeOf(attributes);
    m_value = textOf(attributes,
        m_type == Type::Date       ? "office:date-value"
            : m_type == Type::Bool ? "office:boolean-value"
            : m_type == Type::Text ? "office:string-value"
                                   : "office:value");
    addMerge(attributes);
}

OdsSheet::Type OdsSheet::typeOf(const XmlAttributes &attributes) const
{
    const char *extended = attributes.value("calcext:value-type");
    if (extended != nullptr && std::string_view(extended) == "error")
        return Type::Error;
    const auto type = textOf(attributes, "office:value-type");
    if (type == "float" || type == "percentage" || type == "currency")
        return Type::Number;
    if (type == "date")
        return Type::Date;
    if (type == "boolean")
        return Type::Bool;
    return type.empty() ? Type::None : Type::Text; // a time is read as it is shown
}

void OdsSheet::addMerge(const XmlAttributes &attributes)
{
    const quint64 columns = countOf(attributes, "table:number-columns-spanned");
    const quint64 rows = countOf(attributes, "table:number-rows-spanned");
    if ((columns == 1 && rows == 1) || m_column >= m_limits.columns || m_row >= m_limits.rows)
        return;
    if (m_merges.size() >= m_limits.merges)
        return halt(oversizedFile("too many merged cells"));
    const auto last = [](quint64 first, quint64 count, quint64 limit) {
        return static_cast<quint32>(std::min(first + count, limit) - 1);
    };
    m_merges.push_back({static_cast<quint32>(m_row), static_cast<quint32>(m_column),
        last(m_row, rows, m_limits.rows), last(m_column, columns, m_limits.columns)});
}

/// False for a cell without a value.
bool OdsSheet::fill(SheetCell &cell)
{
    cell.text = m_text.text();
    const auto number = m_type == Type::Number ? storedNumber(m_value) : std::nullopt;
    if (number) {
        cell.kind = CellKind::Number;
        cell.text = m_value;
        cell.number = *number;
        cell.flags.setFlag(CellFlag::DigitsLost, losesDigits(*number));
    } else if (m_type == Type::Date && !m_value.empty()) {
        cell.kind = CellKind::Date;
        cell.text = m_value;
    } else if (m_type == Type::Bool && (m_value == "true" || m_value == "false")) {
        cell.kind = CellKind::Bool;
        cell.number = m_value == "true" ? 1 : 0;
        cell.text = m_value;
    } else if (m_type == Type::Error) {
        cell.kind = CellKind::Error;
    } else if (m_type == Type::Text && !m_value.empty() && !m_text.hasParagraphs()) {
        cell.text = m_value;
    } else if (m_hasFormula && m_type == Type::None && cell.text.empty()) {
        cell.flags |= CellFlag::NoCachedValue;
        m_sink.note({SheetNote::What::FormulaWithoutValue, m_row, cell.column});
    }
    return !cell.text.empty() || m_hasFormula;
}

void OdsSheet::finishCell()
{
    m_cellDepth = 0;
    const auto column = static_cast<quint32>(std::min(m_column, m_limits.columns));
    SheetCell cell{column, CellKind::Text, m_rowFlags, {}};
    cell.flags.setFlag(CellFlag::FromFormula, m_hasFormula);
    if (m_text.isTooLong())
        halt(overlongCell(m_row, m_column, m_limits.cellUnits));
    else if (fill(cell))
        push(cell);
    skipColumns(m_cellTimes);
}

void OdsSheet::push(SheetCell cell)
{
    if (m_row + m_rowTimes > m_limits.rows || m_column + m_cellTimes > m_limits.columns)
        return halt(damagedRow(std::min(m_row, m_limits.rows),
            QCoreApplication::translate("core",
                "单元格超出了表格的范围，文件已损坏。请用 Excel 或 WPS 打开检查，另存后再导入。")));
    cell.flags.setFlag(CellFlag::HiddenColumn, m_hiddenColumns[cell.column]);
    const auto row = static_cast<quint32>(m_row);
    auto added = m_rows.add(row, cell, RowBuilder::Text::Copied);
    if (added && m_cellTimes > 1)
        added = m_rows.repeat(row, static_cast<quint32>(m_cellTimes - 1));
    if (!added)
        halt(added.error());
}

void OdsSheet::skipColumns(quint64 count)
{
    m_column = std::min(m_column + count, m_limits.columns);
}

void OdsSheet::finishRow()
{
    if (!m_rows.isEmpty()) {
        const auto wantsMore
            = m_rows.finish(static_cast<quint32>(m_row), static_cast<quint32>(m_rowTimes - 1));
        if (!wantsMore)
            halt(wantsMore.error());
        else if (!*wantsMore)
            stop();
    }
    m_row = std::min(m_row + m_rowTimes, m_limits.rows);
}

} // namespace core
