#pragma once

#include <QByteArray>

namespace ui {

struct PageLayout;

/// Qt writes 土 into a PDF as the radical ⼟ where a font draws both alike, so that nobody finds it
/// by searching; this puts back the characters that were drawn.
QByteArray withDrawnCharacters(const QByteArray &pdf, const PageLayout &layout);

} // namespace ui
