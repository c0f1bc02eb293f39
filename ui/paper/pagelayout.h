#pragma once

#include "core/report/document.h"
#include "ui/paper/marks.h"
#include "ui/paper/slab.h"

#include <QSizeF>

#include <optional>
#include <vector>

namespace ui {

/// A document cut into pages, in units of paper; what preview, printer and PDF all paint.
struct PageLayout
{
    QSizeF size; // of each page
    std::vector<Drawing> pages;
    std::vector<Bookmark> bookmarks = {}; // in the order of the pages

    /// Lays out everything; there is always at least one page. Needs a QGuiApplication, but no
    /// display.
    static PageLayout of(const core::Document &document);

    /// The reference under a point of a page; empty if there is none.
    QString referenceAt(int page, QPointF at) const;
};

/// What an area carries that leads to another page of the same paper; pages count from 0.
QString pageReference(int page);
/// Nothing when the reference leads elsewhere.
std::optional<int> pageOfReference(const QString &reference);

} // namespace ui
