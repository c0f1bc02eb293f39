#pragma once

#include <QColor>

namespace ui {

/// The colours a screen is drawn with; one light and one dark set.
struct Theme
{
    QColor ink, muted, line, page, card, accent, accentSoft, good, warning, bad;

    static Theme light();
    static Theme dark();
};

} // namespace ui
