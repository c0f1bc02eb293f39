#pragma once

#include "ui/registry/registrygrid.h"

#include <QFrame>
#include <QTimer>

#include <functional>

namespace ui {

class EmptyState;
class InlineBar;
class SelectionBar;

/// A registry's grid with what stands around it: what went wrong above, counts and sums below, and,
/// where there are no rows, why there are none.
class GridPanel : public QFrame
{
    Q_OBJECT

public:
    explicit GridPanel(RegistryModel &model, QWidget *parent = nullptr);

    RegistryGrid &grid() const { return *m_grid; }
    SelectionBar &selectionBar() const { return *m_selection; }
    InlineBar &bar() const { return *m_bar; }
    /// What was filtered; empty: nothing was.
    void setSentence(const QString &sentence);
    /// What an empty registry offers.
    enum class WaysIn { New, ImportAndNew };
    void setWaysIn(WaysIn waysIn) { m_waysIn = waysIn; }
    /// The work that fills a registry which nobody writes by hand.
    void setWork(const QString &title, const std::function<void()> &run);
    enum class Empty { None, Loading, Nothing, NotFound, Failed };
    Empty empty() const { return m_empty; }

Q_SIGNALS:
    void newWanted();
    void importWanted();
    void clearWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void setEmpty(Empty empty);
    EmptyState *makeEmptyState(Empty empty);
    EmptyState *makeFailed();
    EmptyState *makeNotFound();
    EmptyState *makeFirst();
    void placeOverlay();

    RegistryModel &m_model;
    RegistryGrid *m_grid;
    SelectionBar *m_selection;
    InlineBar *m_bar;
    QString m_sentence;
    Empty m_empty = Empty::None;
    WaysIn m_waysIn = WaysIn::New;
    QString m_workTitle;
    std::function<void()> m_work;
    QWidget *m_overlay = nullptr;
    QTimer m_patience;
};

} // namespace ui
