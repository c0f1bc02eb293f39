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
    bool isEmpty() const { return m_transitions.isEmpty(); }

Q_SIGNALS:
    void wanted(const QString &action, const QString &reason);

private:
    void start(const core::Transition &transition);
    void askReason(const core::Transition &transition);
    void showButtons();
    void clear();
    QPushButton *addButton(const QString &text);

    QList<core::Transition> m_transitions;
    int m_shown = 2;
    QHBoxLayout *m_row;
};

} // namespace ui
