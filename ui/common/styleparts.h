#pragma once

#include "ui/common/theme.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace ui {

// What ui::Style is put together from.
constexpr qreal kControlRadius = 5;
constexpr int kControlHeight = 32;
constexpr int kArrowRoom = 26;

/// A filled, bordered, rounded box whose border lies on whole pixels.
void drawBox(QPainter &painter, const QRectF &area, const QColor &fill, const QColor &edge,
    qreal radius = kControlRadius);

/// The ring around what has the focus.
void drawRing(
    QPainter &painter, const QRectF &area, const QColor &color, qreal radius = kControlRadius);

/// Ground and border of a field, by its state (focus, disabled, read-only, under the pointer).
void drawField(QPainter &painter, const QStyleOption &option);

void drawButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
/// Colour of the text on a button.
QColor buttonInk(const QStyleOption &option, const QWidget *widget);
void drawToolButton(QPainter &painter, const QStyleOption &option);
void drawCheckBox(QPainter &painter, const QStyleOption &option);
void drawRadioButton(QPainter &painter, const QStyleOption &option);
void drawTab(QPainter &painter, const QStyleOptionTab &option);
void drawHeader(QPainter &painter, const QStyleOptionHeader &option);
void drawProgress(
    QPainter &painter, const QStyleOptionProgressBar &option, const QRectF &area, qreal part);
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option);
void drawSpinBox(
    QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);

} // namespace ui
