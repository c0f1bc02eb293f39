#include "ui/registry/gridselection.h"

#include "core/schema/format.h"
#include "ui/common/fielddelegate.h"

#include <algorithm>

namespace ui {

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

QString toTabText(const RegistryModel &model, const GridSelection &selection, qsizetype limit)
{
    QStringList lines;
    const auto columns = selection.columns();
    for (const int row : selection.rows(limit)) {
        QStringList cells;
        for (const int column : columns) {
            QString cell = selection.contains(row, column)
                ? model.index(row, column).data().toString()
                : QString();
            cells.append(cell.replace(u'\t', u' '));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
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

core::Result<QList<CellChange>> fromTabText(
    const RegistryModel &model, const QModelIndex &at, const QString &text)
{
    QList<CellChange> changes;
    QString plain = text;
    plain.remove(u'\r');
    if (plain.endsWith(u'\n'))
        plain.chop(1);
    const auto lines = plain.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        const auto cells = lines[line].split(u'\t');
        for (int cell = 0; cell < cells.size(); ++cell) {
            const int row = at.row() + line;
            const int column = at.column() + cell;
            if (row >= model.rowCount() || column >= model.columnCount()
                || !model.isEditable(column))
                continue;
            const auto value
                = core::parseValue(model.field(column), cells[cell], model.workspace().names());
            if (!value) {
                auto error = value.error();
                error.text = QCoreApplication::translate("ui::Grid", "第 %1 行：%2")
                                 .arg(line + 1)
                                 .arg(error.text);
                return core::fail(error);
            }
            changes.append({row, column, *value});
        }
    }
    return changes;
}

} // namespace ui
