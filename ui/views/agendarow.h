#pragma once

#include <QAbstractButton>

namespace ui {

/// One line of the agenda: how many, what, and what to do about it. Pressed, it opens its rows.
class AgendaRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Weight { Usual, Pressing };
    AgendaRow(const QString &count, const QString &title, const QString &hint, Weight weight,
        QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
    Weight m_weight;
};

} // namespace ui
