#pragma once

#include "ui/registry/registrymodel.h"

#include <QItemSelection>

namespace ui {

/// What is selected in a registry's grid, without walking over a million cells.
class GridSelection
{
public:
    GridSelection(const RegistryModel &model, const QItemSelection &selection);

    /// Rows in which at least one cell is selected.
    qsizetype rowCount() const;
    /// At most `limit` of them, from the top.
    QList<int> rows(qsizetype limit) const;
    QList<core::RowId> ids(qsizetype limit) const;
    /// Columns in which at least one cell is selected.
    QList<int> columns() const;
    bool contains(int row, int column) const;
    bool isEmpty() const { return m_selection.isEmpty(); }

private:
    const RegistryModel &m_model;
    const QItemSelection m_selection;
    QList<std::pair<int, int>> m_spans; // first and last row, apart from each other, in order
};

/// Selected cells as a table for another program, as text and as HTML in which numbers stay texts;
/// personal data stay shortened.
class CopiedCells
{
public:
    /// Columns of the model, in the order in which they are copied.
    CopiedCells(const RegistryModel &model, QList<int> columns);

    void addTitles();
    /// Cells that are not selected stay empty.
    void addRow(const GridSelection &selection, int row);
    QString tabText() const { return m_lines.join(u'\n'); }
    QString html() const;

private:
    const RegistryModel &m_model;
    QList<int> m_columns;
    QStringList m_lines;
    QStringList m_html;
};

/// The topmost value of each selected column, for every row below it.
QList<CellChange> fillDown(const RegistryModel &model, const GridSelection &selection);
/// One value for every selected cell of its column.
QList<CellChange> fillAll(
    const RegistryModel &model, const GridSelection &selection, const QModelIndex &from);
QList<CellChange> clearAll(const RegistryModel &model, const GridSelection &selection);
/// Lines of a spreadsheet from the cell on; the error names the line and the column.
core::Result<QList<CellChange>> fromCells(
    const RegistryModel &model, const QModelIndex &at, const QList<QStringList> &lines);

/// More rows than this are not changed in one go on the screen.
inline constexpr qsizetype kMostChanged = 2000;

} // namespace ui
