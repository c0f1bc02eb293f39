#pragma once

#include "ui/registry/registrymodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class GridSelection;
class RegistryGrid;
class TransitionBar;

/// The line below a grid: how many rows there are, what is selected and what it adds up to, and
/// what may be done with all of it.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    SelectionBar(RegistryGrid &grid, QWidget *parent = nullptr);

    /// `sentence` says what was filtered; empty: all rows.
    void describe(const QString &sentence);
    /// What stands there, for tests and screen readers.
    QString text() const;

Q_SIGNALS:
    void moveWanted(const QString &action, const QString &reason);
    void removeWanted();

private:
    void showSelection();
    void showSums(qsizetype rows, const QHash<QString, qint64> &sums);
    void showMoves(const GridSelection &selection);
    QStringList summed() const;

    RegistryGrid &m_grid;
    QLabel *m_count;
    QLabel *m_sums;
    TransitionBar *m_moves;
    QPushButton *m_remove;
    QPointer<Task> m_task;
    QTimer m_pause;
};

} // namespace ui
