#pragma once

#include "core/figures/chart.h"

#include <QColor>
#include <QPainterPath>

namespace ui {

struct Theme;

/// Shape of a light in a square: disc, triangle or diamond, so that it is told apart without
/// colour.
QPainterPath lightShape(core::Light light, const QRectF &square);

/// Colour of a light on screen; ink for None.
QColor lightColor(core::Light light, const Theme &theme);

} // namespace ui
