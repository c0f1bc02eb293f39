#pragma once

#include <QString>

class QAbstractButton;
class QWidget;

namespace ui {

/// How much a button asks to be pressed; drawn by ui::Style.
enum class Look {
    Secondary, // bordered
    Primary, // filled; one on a page
    Quiet, // text only until the pointer is over it
    Dangerous // bordered, in the colour of errors
};

void setLook(QAbstractButton *button, Look look);
Look lookOf(const QWidget *button);

} // namespace ui
