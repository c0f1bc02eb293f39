#pragma once

#include <QStringList>

class QTableView;
class QTableWidget;
class QWidget;

namespace ui {

/// How every table that is no registry looks: whole rows, no grid, the last column takes the room.
void dressTable(QTableView *table);

/// A small read-only table of texts.
QTableWidget *plainTable(const QStringList &titles, const QString &name, QWidget *parent);
void setPlainRow(QTableWidget *table, int row, const QStringList &texts);

} // namespace ui
