#include "ui/views/evaluation/entrygrid.h"

#include "ui/views/plaintable.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

EntryGrid::EntryGrid(QWidget *parent)
    : QTableView(parent)
{
    dressTable(this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::EditKeyPressed);
    setShowGrid(true);
}

bool EntryGrid::canType(const QModelIndex &index) const
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable);
}

void EntryGrid::begin()
{
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        const auto index = model()->index(0, column);
        if (canType(index)) {
            setCurrentIndex(index);
            setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void EntryGrid::goDown()
{
    const auto at = currentIndex();
    const auto below = at.sibling(at.row() + 1, at.column());
    if (below.isValid())
        setCurrentIndex(below);
}

/// The next cell that can be typed into, in the next row after the last one.
void EntryGrid::goRight(int step)
{
    const auto at = currentIndex();
    const int columns = model()->columnCount();
    const int last = model()->rowCount() * columns;
    for (int place = at.row() * columns + at.column() + step; place >= 0 && place < last;
         place += step) {
        const auto index = model()->index(place / columns, place % columns);
        if (canType(index)) {
            setCurrentIndex(index);
            return;
        }
    }
}

void EntryGrid::empty()
{
    for (const auto &index : selectionModel()->selectedIndexes()) {
        if (canType(index))
            model()->setData(index, QString());
    }
}

void EntryGrid::copy() const
{
    auto selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QString text;
    for (qsizetype i = 0; i < selected.size(); ++i) {
        if (i > 0)
            text += selected[i].row() == selected[i - 1].row() ? u'\t' : u'\n';
        text += selected[i].data().toString();
    }
    QApplication::clipboard()->setText(text);
}

void EntryGrid::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (state() == EditingState) // the editor closes first, and closeEditor() goes on
        return QTableView::keyPressEvent(event);
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasted(currentIndex(), QApplication::clipboard()->text());
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier)
        goDown();
    else if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        goRight(key == Qt::Key_Tab ? 1 : -1);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        empty();
    else
        QTableView::keyPressEvent(event);
}

void EntryGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
    else if (hint == QAbstractItemDelegate::EditNextItem)
        goRight(1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        goRight(-1);
}

} // namespace ui
