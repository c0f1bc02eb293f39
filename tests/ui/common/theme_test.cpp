#include "ui/common/theme.h"

#include <QApplication>
#include <QPushButton>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

using ui::Theme;
using ui::ThemeMode;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("text has a contrast of 4.5 to 1 on every ground it stands on", "[common]")
{
    for (const auto &theme : {Theme::light(), Theme::dark()}) {
        for (const auto &ground :
            {theme.page, theme.card, theme.field, theme.stripe, theme.hover}) {
            CHECK(contrast(theme.ink, ground) >= 4.5);
            CHECK(contrast(theme.muted, ground) >= 4.5);
            for (const auto &text : {theme.accent, theme.good, theme.warning, theme.bad})
                CHECK(contrast(text, ground) >= 4.5);
        }
        for (const auto &text : {theme.ink, theme.accent, theme.good, theme.warning, theme.bad})
            CHECK(contrast(text, theme.selection) >= 4.5);
        CHECK(contrast(theme.onFill, theme.accentFill) >= 4.5);
        CHECK(contrast(theme.accent, theme.accentSoft) >= 4.5);
        CHECK(contrast(theme.good, theme.goodSoft) >= 4.5);
        CHECK(contrast(theme.warning, theme.warningSoft) >= 4.5);
        CHECK(contrast(theme.bad, theme.badSoft) >= 4.5);
    }
}

TEST_CASE("the theme can be changed while the program runs", "[common]")
{
    QPushButton button;
    button.show();
    ui::applyTheme(*qApp, Theme::dark());
    QCoreApplication::processEvents();
    CHECK(Theme::of(button).isDark());
    ui::applyTheme(*qApp, Theme::light());
    QCoreApplication::processEvents();
    CHECK_FALSE(Theme::of(button).isDark());
    CHECK(button.palette().color(QPalette::WindowText) == Theme::light().ink);
}

TEST_CASE("screens have a Chinese font", "[common]")
{
    const QFontMetrics metrics(ui::screenFont());
    CHECK(metrics.inFont(QChar(u'训')));
}
