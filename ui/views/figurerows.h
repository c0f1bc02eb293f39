#pragma once

#include "core/figures/reference.h"

#include <QObject>
#include <QPointer>

namespace ui {

class Desk;
class Task;

/// Leads from a figure to its rows: finds them away from the window's thread and opens their
/// registry with a chip that says what they are.
class FigureRows : public QObject
{
    Q_OBJECT

public:
    FigureRows(Desk &desk, QWidget *page);

    void open(const QString &reference);

private:
    QString title(const core::FigureReference &reference, qsizetype count) const;

    Desk &m_desk;
    QWidget *m_page;
    QPointer<Task> m_task;
};

} // namespace ui
