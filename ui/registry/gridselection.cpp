#include "ui/registry/gridselection.h"

#include "core/exchange/tabtext.h"
#include "core/schema/format.h"
#include "ui/common/fielddelegate.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

GridSelection::GridSelection(const RegistryModel &model, const QItemSelection &selection)
    : m_model(model)
    , m_selection(selection)
{
    QList<std::pair<int, int>> all;
    for (const auto &range : m_selection)
        all.append({range.top(), range.bottom()});
    std::sort(all.begin(), all.end());
    for (const auto &[first, last] : std::as_const(all)) {
        if (m_spans.isEmpty() || first > m_spans.constLast().second + 1)
            m_spans.append({first, last});
        else
            m_spans.last().second = std::max(m_spans.constLast().second, last);
    }
}

qsizetype GridSelection::rowCount() const
{
    qsizetype count = 0;
    for (const auto &[first, last] : m_spans)
        count += last - first + 1;
    return count;
}

QList<int> GridSelection::rows(qsizetype limit) const
{
    QList<int> rows;
    for (const auto &[first, last] : m_spans) {
        for (int row = first; row <= last && rows.size() < limit; ++row)
            rows.append(row);
    }
    return rows;
}

QList<core::RowId> GridSelection::ids(qsizetype limit) const
{
    QList<core::RowId> ids;
    for (const int row : rows(limit))
        ids.append(m_model.idAt(row));
    return ids;
}

QList<int> GridSelection::columns() const
{
    QList<int> columns;
    for (const auto &range : m_selection) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!columns.contains(column))
                columns.append(column);
        }
    }
    std::sort(columns.begin(), columns.end());
    return columns;
}

bool GridSelection::contains(int row, int column) const
{
    return std::any_of(m_selection.begin(), m_selection.end(), [&](const auto &range) {
        return row >= range.top() && row <= range.bottom() && column >= range.left()
            && column <= range.right();
    });
}

CopiedCells::CopiedCells(const RegistryModel &model, QList<int> columns)
    : m_model(model)
    , m_columns(std::move(columns))
{ }

void CopiedCells::addTitles()
{
    QStringList cells;
    QString html;
    for (const int column : m_columns) {
        const QString title = m_model.field(column).title();
        cells.append(core::tabCell(title));
        html += u"<th>"_s + title.toHtmlEscaped() + u"</th>"_s;
    }
    m_lines.append(cells.join(u'\t'));
    m_html.append(html);
}

void CopiedCells::addRow(const GridSelection &selection, int row)
{
    const core::Record *record = m_model.recordAt(row);
    QStringList cells;
    QString html;
    for (const int column : m_columns) {
        const core::Field &field = m_model.field(column);
        const auto &table = m_model.table();
        const QString text = record && selection.contains(row, column)
            ? core::listText(table, field, record->values.at(table.indexOf(field.column)),
                m_model.workspace().names())
            : QString();
        cells.append(field.isNumber() ? text : core::tabCell(text));
        html += (field.isNumber() ? u"<td>"_s : u"<td style=\"mso-number-format:'\\@'\">"_s)
            + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
    }
    m_lines.append(cells.join(u'\t'));
    m_html.append(html);
}

QString CopiedCells::html() const
{
    return u"<table><tr>"_s + m_html.join(u"</tr><tr>"_s) + u"</tr></table>"_s;
}

QList<CellChange> fillDown(const RegistryModel &model, const GridSelection &selection)
{
    QList<CellChange> changes;
    auto rows = selection.rows(kMostChanged);
    if (rows.size() == 1 && rows.constFirst() > 0)
        rows.prepend(rows.constFirst() - 1); // a single cell takes what stands above it
    for (const int column : selection.columns()) {
        if (!model.isEditable(column) || rows.isEmpty())
            continue;
        const auto value = toValue(model.index(rows.constFirst(), column).data(Qt::EditRole));
        for (const int row : rows.mid(1))
            changes.append({row, column, value});
    }
    return changes;
}

QList<CellChange> fillAll(
    const RegistryModel &model, const GridSelection &selection, const QModelIndex &from)
{
    QList<CellChange> changes;
    const auto value = toValue(from.data(Qt::EditRole));
    for (const int row : selection.rows(kMostChanged)) {
        if (row != from.row() && selection.contains(row, from.column())
            && model.isEditable(from.column()))
            changes.append({row, from.column(), value});
    }
    return changes;
}

QList<CellChange> clearAll(const RegistryModel &model, const GridSelection &selection)
{
    QList<CellChange> changes;
    for (const int row : selection.rows(kMostChanged)) {
        for (const int column : selection.columns()) {
            if (model.isEditable(column) && selection.contains(row, column))
                changes.append({row, column, {}});
        }
    }
    return changes;
}

namespace {

core::Error atLine(core::Error error, int line)
{
    error.text = QCoreApplication::translate("ui::Grid", "第 %1 行：%2").arg(line).arg(error.text);
    return error;
}

} // namespace

core::Result<QList<CellChange>> fromCells(
    const RegistryModel &model, const QModelIndex &at, const QList<QStringList> &lines)
{
    QList<CellChange> changes;
    for (int line = 0; line < lines.size(); ++line) {
        const auto &cells = lines[line];
        for (int cell = 0; cell < cells.size(); ++cell) {
            const int row = at.row() + line;
            const int column = at.column() + cell;
            if (row >= model.rowCount() || column >= model.columnCount()
                || !model.isEditable(column))
                continue;
            const auto value
                = core::parseValue(model.field(column), cells[cell], model.workspace().names());
            if (!value)
                return core::fail(atLine(value.error(), line + 1));
            changes.append({row, column, *value});
        }
    }
    return changes;
}

} // namespace ui
