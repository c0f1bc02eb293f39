#pragma once

#include "core/report/document.h"
#include "ui/paper/marks.h"

namespace ui {

/// Texts and lines where they are told to stand, from the corner of the sheet.
Drawing placedDrawing(const core::Document::Placed &placed);

} // namespace ui
