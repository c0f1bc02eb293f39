#pragma once

#include <QTableView>

namespace ui {

class CountyModel;
class Desk;

/// Counties by indicators. Every number opens the rows behind it, a county's name makes it the
/// chosen unit.
class CountyTable : public QTableView
{
    Q_OBJECT

public:
    explicit CountyTable(CountyModel &model, QWidget *parent = nullptr);

    /// As high as all its rows.
    void fitHeight();

Q_SIGNALS:
    void referenceOpened(const QString &reference);
    void unitOpened(const QString &unit);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(const QModelIndex &index);
    void fitColumns();

    CountyModel &m_model;
};

} // namespace ui
