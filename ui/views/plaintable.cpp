#include "ui/views/plaintable.h"

#include <QHeaderView>
#include <QTableWidget>

namespace ui {

namespace {

constexpr int kRowHeight = 28;

} // namespace

void dressTable(QTableView *table)
{
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
}

QTableWidget *plainTable(const QStringList &titles, const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(titles.size()), parent);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(titles);
    dressTable(table);
    return table;
}

void setPlainRow(QTableWidget *table, int row, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(texts.at(column));
        table->setItem(row, column, item);
    }
}

} // namespace ui
