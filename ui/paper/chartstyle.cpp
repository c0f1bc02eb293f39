#include "ui/paper/chartstyle.h"

#include "ui/common/lightshape.h"
#include "ui/common/theme.h"
#include "ui/paper/slab.h"
#include "ui/paper/typeface.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace ui {

using core::Light;

namespace {

constexpr std::array kPatterns = {Qt::SolidLine, Qt::DashLine, Qt::DotLine};
constexpr std::array kLights = {Light::None, Light::Green, Light::Yellow, Light::Red};
constexpr std::array<QRgb, 7> kLightParts
    = {0xff163f7f, 0xffa9c4ee, 0xff3f6fb5, 0xffd5dae1, 0xff4a5561, 0xffe3c08a, 0xff14704a};
constexpr std::array<QRgb, 7> kDarkParts
    = {0xff7fb0f5, 0xff35568a, 0xffbdd6fb, 0xff566273, 0xffe3c08a, 0xff8a6a2f, 0xff57b58c};
constexpr qreal kOnScreen = 0.9; // of the widget's type

std::array<QColor, 7> colors(const std::array<QRgb, 7> &inks)
{
    std::array<QColor, 7> colors;
    std::transform(inks.begin(), inks.end(), colors.begin(), [](QRgb ink) { return QColor(ink); });
    return colors;
}

QFont sized(QFont font, qreal pixels)
{
    font.setPixelSize(std::max(qRound(pixels), 1));
    return font;
}

} // namespace

ChartStyle ChartStyle::paper()
{
    ChartStyle style;
    style.unit = ui::points(1);
    style.leastType = 4.5;
    style.plain = typeface(Typeface::Figure, kChartType);
    style.bold = typeface(Typeface::FigureBold, kChartType);
    style.ink = QColor(kInkText);
    style.soft = style.axis = QColor(kInkSoft);
    style.grid = QColor(kInkGrid);
    style.ground = style.partEdge = Qt::white;
    style.bar = style.columnEdge = QColor(kInkBar);
    style.column = QColor(kInkBarSoft);
    style.mark = QColor(kInkLine);
    style.keyEdge = QColor(kInkText);
    style.parts = colors(kLightParts);
    std::transform(kLights.begin(), kLights.end(), style.lights.begin(), lightInk);
    style.lightWords.fill(QColor(kInkText));
    return style;
}

ChartStyle ChartStyle::screen(const Theme &theme, const QFont &font)
{
    ChartStyle style;
    style.unit = QFontInfo(font).pixelSize() * kOnScreen / kChartType;
    style.values = Values::OnPointer;
    style.leastType = 6.8;
    style.leastLine = 1;
    style.plain = style.bold = font;
    style.bold.setWeight(QFont::DemiBold);
    style.ink = theme.ink;
    style.soft = theme.muted;
    style.grid = theme.line;
    style.axis = style.keyEdge = theme.edge;
    style.ground = style.partEdge = theme.card;
    style.bar = theme.accentFill;
    style.column = style.columnEdge = theme.bars;
    style.mark = theme.bad;
    style.parts = colors(theme.isDark() ? kDarkParts : kLightParts);
    std::transform(kLights.begin(), kLights.end(), style.lights.begin(),
        [&](Light light) { return lightColor(light, theme); });
    style.lightWords = style.lights;
    return style;
}

QFont ChartStyle::type(qreal size) const
{
    return sized(plain, points(size));
}

QFont ChartStyle::boldType(qreal size) const
{
    return sized(bold, points(size));
}

QFont ChartStyle::fitting(const QString &text, qreal room, qreal size) const
{
    constexpr qreal kStep = 0.5;
    while (size > leastType && textWidth(text, type(size)) > room)
        size -= kStep;
    return type(std::max(size, leastType));
}

QPen ChartStyle::pen(const QColor &color, qreal width, Qt::PenStyle pattern) const
{
    return {color, std::max(points(width), leastLine), pattern, Qt::FlatCap, Qt::RoundJoin};
}

QPen ChartStyle::linePen(size_t index) const
{
    const std::array colors = {mark, ink, soft};
    return pen(colors[index % colors.size()], 1.3, kPatterns[index % kPatterns.size()]);
}

qreal ChartStyle::crisp(qreal place) const
{
    return leastLine > 0 ? std::floor(place) + leastLine / 2 : place;
}

} // namespace ui
