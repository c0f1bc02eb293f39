#pragma once

#include "ui/registry/filtertext.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTimer>

namespace ui {

class RegistryModel;

/// One field of the filter row. Texts filter while they are typed, all else when it is complete.
class FilterCell : public QLineEdit
{
    Q_OBJECT

public:
    FilterCell(const EditorSource &source, const core::Field &field, QWidget *parent);

    const core::Field &field() const { return m_field; }
    void showConditions(const Conditions &conditions);

Q_SIGNALS:
    void conditionsTyped(const QString &column, const Conditions &conditions);
    /// The person wants the check list or range of the column.
    void panelWanted(const QString &column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read();

    EditorSource m_source;
    const core::Field &m_field;
    QString m_shown;
    QTimer m_pause;
};

/// A header with the filter row below the titles. Click sorts, Shift+click adds a second key.
class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    enum class Row { Hidden, Shown };
    enum class Add { Replace, Further };
    FilterHeader(RegistryModel &model, Row row, QWidget *parent);

    void showConditions(const QList<core::Condition> &conditions);
    void showOrder(const QList<core::SortKey> &order);
    /// Puts the focus into the filter of a column.
    void focusFilter(int section);
    FilterCell *cell(const QString &column) const { return m_cells.value(column); }
    /// The cells follow their columns; call after scrolling.
    void placeCells();
    QSize sizeHint() const override;

Q_SIGNALS:
    void conditionsTyped(const QString &column, const Conditions &conditions);
    void panelWanted(const QString &column, QWidget *anchor);
    void orderWanted(const QString &column, Add add);

protected:
    void updateGeometries() override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    int rowHeight() const;

    RegistryModel &m_model;
    QHash<QString, FilterCell *> m_cells;
    QList<core::SortKey> m_order;
    QList<core::Condition> m_conditions;
    Row m_row;
    int m_pressed = -1;
    QPoint m_pressedAt;
    int m_pressedWidth = 0;
};

} // namespace ui
