#pragma once

#include <QDialog>

#include <functional>

namespace ui {

/// What is asked before something that leaves a reason on record.
struct ReasonQuestion
{
    QString title; // 追回补贴
    QString text; // what will happen, in one sentence
    QString label; // 追回原因（必填）
    QString accept; // what the button says
};

/// Asks for the reason and runs `then` with it; nothing happens without one. Never blocks.
void askReason(
    QWidget *over, const ReasonQuestion &question, std::function<void(const QString &)> then);

} // namespace ui
