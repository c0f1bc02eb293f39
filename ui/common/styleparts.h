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

/// Pieces that ui::Style is put together from; nobody else needs them.
namespace ui::parts {

constexpr qreal kRadius = 5;
constexpr int kControlHeight = 32;
constexpr int kArrowRoom = 26;

/// A filled, bordered, rounded box whose border lies on whole pixels.
void box(QPainter &painter, const QRectF &area, const QColor &fill, const QColor &edge,
    qreal radius = kRadius);

/// The ring around what has the focus.
void ring(QPainter &painter, const QRectF &area, const QColor &color, qreal radius = kRadius);

/// Ground and border of a field, by its state (focus, disabled, read-only, under the pointer).
void field(QPainter &painter, const QStyleOption &option);

void button(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
/// Colour of the text on a button.
QColor buttonInk(const QStyleOption &option, const QWidget *widget);
void toolButton(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void tab(QPainter &painter, const QStyleOptionTab &option);
void header(QPainter &painter, const QStyleOptionHeader &option);
void progress(
    QPainter &painter, const QStyleOptionProgressBar &option, const QRectF &area, qreal part);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option);
void spinBox(
    QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);

} // namespace ui::parts
