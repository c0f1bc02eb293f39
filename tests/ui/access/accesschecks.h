#pragma once

#include <QStringList>

class QWidget;

namespace samples {

/// What is wrong with the visible controls below a widget, a line for each: where it is and what
/// it says.
QStringList namelessControls(const QWidget &root);
/// Controls that a keyboard cannot reach.
QStringList unreachableControls(const QWidget &root);
/// Labels, buttons, headings and hints whose words do not fit, unless a tool tip has them whole.
QStringList cutTexts(const QWidget &root);
/// Neighbours that cover each other.
QStringList overlappingControls(const QWidget &root);
/// Words with less than 4.5 : 1 to the ground they are drawn on.
QStringList faintTexts(QWidget &root);
/// A control that looks the same with and without the focus.
QStringList unmarkedFocus(QWidget &root, QStringList &known);

} // namespace samples
