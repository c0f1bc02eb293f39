#pragma once

#include "core/rules/lifecycle.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace ui {

/// What may be done with one record or with several: a button for each step from state to state.
/// A step that needs a reason asks for it in its place.
class TransitionBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransitionBar(QWidget *parent = nullptr);

    /// At most `shown` as buttons, the others in a menu.
    void setTransitions(const QList<core::Transition> &transitions, int shown);
    /// Tab comes from this widget to the buttons, which are made anew for every record.
    void setTabPlace(QWidget *before) { m_tabPlace = before; }
    bool isEmpty() const { return m_transitions.isEmpty(); }

Q_SIGNALS:
    void wanted(const QString &action, const QString &reason);

private:
    void start(const core::Transition &transition);
    void askReason(const core::Transition &transition);
    void showButtons();
    void addMore(const QList<core::Transition> &rest);
    void clear();
    void append(QWidget *widget, int stretch = 0);
    QPushButton *addButton(const QString &text);

    QList<core::Transition> m_transitions;
    int m_shown = 2;
    QHBoxLayout *m_row;
    QWidget *m_tabPlace = nullptr;
};

} // namespace ui
