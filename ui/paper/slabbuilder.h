#pragma once

#include "ui/paper/slab.h"

namespace ui {

/// The blocks of a document as slabs, one after the other; `bookmarks` of a layout made before
/// tell a table of contents its pages.
Slabs slabsOf(
    const core::Document &document, const QRectF &area, const std::vector<Bookmark> &bookmarks);

} // namespace ui
