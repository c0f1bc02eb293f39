#pragma once

#include "core/figures/origin.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace ui {

class Desk;
class Task;

/// Leads from a figure to its rows: finds them away from the window's thread and opens their
/// registry with a chip that says what they are. Of a rate its part, and with one more click its
/// whole.
class FigureRows : public QObject
{
    Q_OBJECT

public:
    FigureRows(Desk &desk, QWidget *page);

    void open(const QString &reference) { openAsOf(reference, std::nullopt); }
    /// As of an edition: the last change set that counts.
    void openAsOf(const QString &reference, std::optional<qint64> asOfSet);

private:
    QString title(const core::RowsBehind &rows) const;
    void show(const core::RowsBehind &rows);
    void take(const QList<core::RowsBehind> &rows, const QString &reference);
    void offer(const QString &sentence, const core::RowsBehind &rows);

    Desk &m_desk;
    QWidget *m_page;
    QPointer<Task> m_task;
};

} // namespace ui
