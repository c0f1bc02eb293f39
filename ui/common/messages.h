#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// Tells the person what went wrong and goes on at once; says nothing when they cancelled
/// themselves.
void showError(QWidget *parent, const core::Error &error);

/// Something to know that is no error.
void showNotice(QWidget *parent, const QString &text, const QString &detail = {});

/// A question about what cannot be undone because it leaves the building (publish, pay, revoke,
/// send).
struct Question
{
    QString text; // what will happen: 发布这份公示名单？
    QString detail = {};
    QString accept; // what the button says: 发布
    enum class Weight { Usual, Dangerous } weight = Weight::Usual;
};
/// Waits for the answer; the safe button is the one chosen by Enter when the question is dangerous.
bool ask(QWidget *parent, const Question &question);

/// A line at the foot of the window that goes away by itself; `action` (撤销) runs when its button
/// is pressed.
void showToast(QWidget *anywhere, const QString &text, const QString &action = {},
    std::function<void()> run = {});

} // namespace ui
