#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace ui {

struct Drawing;
struct PageLayout;

/// Draws a page; the painter is already scaled to units of paper (marks.h).
void paintPage(QPainter &painter, const Drawing &page);

/// Draws what a page has beside its marks, in units of paper.
using PagePart = std::function<void(QPainter &painter, size_t page)>;

/// Sends all pages to a printer or PDF; false when the device stops taking them.
bool paintPages(QPagedPaintDevice &device, const PageLayout &layout, const PagePart &part = {});

/// The finished PDF, checked to its last line; needs a QGuiApplication, but no display.
core::Result<QByteArray> pdfOf(const core::Document &document);

/// The same of pages that are laid out already. `words`: pages with everything that is drawn as
/// text, where the part of a page draws text too.
struct PdfParts
{
    QString title;
    PagePart part = {};
    const PageLayout *words = nullptr;
};
core::Result<QByteArray> pdfOf(const PageLayout &layout, const PdfParts &parts);

/// Writes the PDF whole or leaves what was there.
core::Result<> writePdf(const core::Document &document, const QString &path);

} // namespace ui
