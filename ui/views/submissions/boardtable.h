#pragma once

#include <QTableView>

namespace ui {

/// The board of a year; a report is opened with Enter or a double click.
class BoardTable : public QTableView
{
    Q_OBJECT

public:
    explicit BoardTable(QWidget *parent = nullptr);

    /// The cells share the width.
    void fitColumns();

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
