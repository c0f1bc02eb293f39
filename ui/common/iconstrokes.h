#pragma once

#include "ui/common/icons.h"

namespace ui {

/// Reads an icon's strokes from the table in iconstrokes.cpp.
QPainterPath strokes(Icon icon);

} // namespace ui
