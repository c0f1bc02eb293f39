#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>

class QApplication;
class QPalette;
class QWidget;

namespace ui {

enum class ThemeMode { Light, Dark };

/// The colours a screen is drawn with; one light and one dark set. Text on page, card and soft
/// grounds has 4.5 : 1.
struct Theme
{
    QColor ink, muted, line, page, card, accent, accentSoft, good, warning, bad;
    QColor accentFill; // ground of a primary button
    QColor onFill; // text on accentFill, and on a selected row
    QColor edge; // border of a field or button
    QColor field; // ground of a field
    QColor hover; // ground of what the pointer is over
    QColor selection; // ground of selected cells and menu rows; their text stays as it is
    QColor stripe; // every second row
    QColor bars; // bars behind a line
    QColor goodSoft, warningSoft, badSoft; // grounds of badges and panels
    ThemeMode mode = ThemeMode::Light;

    static Theme light();
    static Theme dark();
    static Theme of(ThemeMode mode);
    /// The theme a widget is shown in, told by its palette; ask in paintEvent, never keep it.
    static Theme of(const QPalette &palette);
    static Theme of(const QWidget &widget);

    QPalette palette() const;
    bool isDark() const { return mode == ThemeMode::Dark; }
};

/// Style, palette and font of the whole program; may be called again to change the theme while it
/// runs.
void applyTheme(QApplication &application, const Theme &theme);

/// The first of `families` that is installed; empty if none is.
QString firstInstalled(const QStringList &families);

/// Font of the screens: Microsoft YaHei UI, else Noto Sans CJK SC.
QFont screenFont();

/// `font` times `factor`, in another weight.
QFont scaledFont(const QFont &font, qreal factor, QFont::Weight weight = QFont::Normal);

} // namespace ui
