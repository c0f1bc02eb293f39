#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace ui {

struct Drawing;
struct PageLayout;

/// Draws a page; the painter is already scaled to units of paper (marks.h).
void paintPage(QPainter &painter, const Drawing &page);

/// Sends all pages to a printer or PDF; false when the device stops taking them.
bool paintPages(QPagedPaintDevice &device, const PageLayout &layout);

/// The finished PDF, checked to its last line; needs a QGuiApplication, but no display.
core::Result<QByteArray> pdfOf(const core::Document &document);

/// Writes the PDF whole or leaves what was there.
core::Result<> writePdf(const core::Document &document, const QString &path);

} // namespace ui
