#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;

/// What to do with a new ledger: a list that ticks itself off.
class FirstSteps : public QWidget
{
    Q_OBJECT

public:
    explicit FirstSteps(Desk &desk, QWidget *parent = nullptr);

    /// Looks which steps are done.
    void refresh();
    /// To what comes next.
    void takeFocus();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step
    {
        QString table; // done when it has rows
        QLabel *mark;
        QPushButton *button;
    };

    void addStep(
        const QString &title, const QString &sentence, const QString &page, const QString &table);

    Desk &m_desk;
    QList<Step> m_steps;
};

} // namespace ui
