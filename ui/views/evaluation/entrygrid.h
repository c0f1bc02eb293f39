#pragma once

#include <QTableView>

namespace ui {

/// A grid to key many numbers into, as a spreadsheet is used: typing begins a cell, Enter goes down
/// and Tab right to the next cell that can be typed into, Delete empties, Ctrl+V pastes.
class EntryGrid : public QTableView
{
    Q_OBJECT

public:
    explicit EntryGrid(QWidget *parent = nullptr);

    /// The first cell that can be typed into.
    void begin();

Q_SIGNALS:
    /// Ctrl+V: `text` from the clipboard, to go in from `at` on.
    void pasted(const QModelIndex &at, const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool canType(const QModelIndex &index) const;
    void goDown();
    void goRight(int step);
    void empty();
    void copy() const;
};

} // namespace ui
