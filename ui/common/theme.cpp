#include "ui/common/theme.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

#include <memory>

namespace ui {

using namespace Qt::StringLiterals;

Theme Theme::light()
{
    return {.ink = 0x1f2933,
        .muted = 0x586777,
        .line = 0xe3e8ee,
        .page = 0xf5f7fa,
        .card = 0xffffff,
        .accent = 0x1f5fbf,
        .accentSoft = 0xe4edfb,
        .good = 0x14704a,
        .warning = 0x8f5200,
        .bad = 0xb3261e,
        .accentFill = 0x1f5fbf,
        .onFill = 0xffffff,
        .edge = 0xbcc6d1,
        .field = 0xffffff,
        .hover = 0xeef2f7,
        .selection = 0xd6e5fc,
        .stripe = 0xf8fafc,
        .bars = 0xa3c2ee,
        .goodSoft = 0xe2f4ea,
        .warningSoft = 0xfdf1dc,
        .badSoft = 0xfce8e6,
        .mode = ThemeMode::Light};
}

Theme Theme::dark()
{
    return {.ink = 0xe6ebf0,
        .muted = 0x9fadba,
        .line = 0x313b46,
        .page = 0x14191f,
        .card = 0x1d242c,
        .accent = 0x7fb0f5,
        .accentSoft = 0x233650,
        .good = 0x5ccf9a,
        .warning = 0xe8b04f,
        .bad = 0xf58b81,
        .accentFill = 0x2b66bd,
        .onFill = 0xffffff,
        .edge = 0x4a5765,
        .field = 0x171d24,
        .hover = 0x28313b,
        .selection = 0x233a59,
        .stripe = 0x20282f,
        .bars = 0x3b5f95,
        .goodSoft = 0x1b3a2d,
        .warningSoft = 0x3d3119,
        .badSoft = 0x452623,
        .mode = ThemeMode::Dark};
}

Theme Theme::of(ThemeMode mode)
{
    return mode == ThemeMode::Dark ? dark() : light();
}

Theme Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

Theme Theme::of(const QWidget &widget)
{
    return of(widget.palette());
}

QPalette Theme::palette() const
{
    QPalette palette(ink, card, hover, edge, muted, ink, onFill, field, page);
    palette.setColor(QPalette::Window, page);
    palette.setColor(QPalette::Button, card);
    palette.setColor(QPalette::AlternateBase, stripe);
    palette.setColor(QPalette::Highlight, accentFill);
    palette.setColor(QPalette::HighlightedText, onFill);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, accentSoft);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, ink);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::ToolTipBase, isDark() ? hover : ink);
    palette.setColor(QPalette::ToolTipText, isDark() ? ink : card);
    const QColor faint = isDark() ? QColor(0x6d7a87) : QColor(0x9aa6b2);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, page);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

QString firstInstalled(const QStringList &families)
{
    for (const auto &family : families) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

QFont screenFont()
{
    const auto family = firstInstalled({u"Microsoft YaHei UI"_s, u"Microsoft YaHei"_s,
        u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s});
    QFont font = family.isEmpty() ? QFont() : QFont(family);
    font.setPointSizeF(10);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QFont scaledFont(const QFont &font, qreal factor, QFont::Weight weight)
{
    QFont scaled(font);
    scaled.setPointSizeF(font.pointSizeF() * factor);
    scaled.setWeight(weight);
    return scaled;
}

void applyTheme(QApplication &application, const Theme &theme)
{
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(std::make_unique<Style>().release()); // the application owns it
    QApplication::setFont(screenFont());
    application.setPalette(theme.palette());
}

} // namespace ui
