#pragma once

#include <QByteArray>

namespace ui {

struct PageLayout;

/// Qt writes no bookmarks; this adds them to a finished PDF, and links to the lines of a table of
/// contents. A file that is put together in another way than Qt's comes back as it was.
QByteArray withBookmarks(const QByteArray &pdf, const PageLayout &layout);

} // namespace ui
