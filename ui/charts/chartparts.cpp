#include "ui/charts/chartparts.h"

#include "ui/charts/chartplot.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ui {

using core::Chart;

namespace {

constexpr qreal kGap = 6;
constexpr qreal kBox = 11;
constexpr qreal kHole = 0.56;
constexpr qreal kFullTurn = 2 * 3.14159265358979323846;

constexpr std::array<QRgb, 7> kLightInks
    = {0xff163f7f, 0xffa9c4ee, 0xff3f6fb5, 0xffd5dae1, 0xff4a5561, 0xffe3c08a, 0xff14704a};
constexpr std::array<QRgb, 7> kDarkInks
    = {0xff7fb0f5, 0xff35568a, 0xffbdd6fb, 0xff566273, 0xffe3c08a, 0xff8a6a2f, 0xff57b58c};

} // namespace

QColor partColor(size_t index, const Theme &theme)
{
    const auto &inks = theme.isDark() ? kDarkInks : kLightInks;
    return QColor(inks[index % inks.size()]);
}

qreal ringListWidth(qreal width)
{
    return width * 0.54;
}

qint64 PartsPlot::valueOf(size_t index) const
{
    const auto [category, group] = model.placeAt(index);
    const auto &values = model.groups.empty() ? model.bars.values : model.groups[group].values;
    return category < values.size() ? values[category].value_or(0) : 0;
}

QRectF PartsPlot::groupedBar(size_t index) const
{
    const auto [category, group] = model.placeAt(index);
    const auto measure = model.groups[group].measure;
    const qreal band = plot.plotArea().width() / static_cast<qreal>(model.categories.size());
    const qreal width = band * kGroupWidth / static_cast<qreal>(model.groups.size());
    const qreal left = plot.plotArea().left() + band * static_cast<qreal>(category)
        + band * (1 - kGroupWidth) / 2 + width * static_cast<qreal>(group);
    const auto series = plot.series();
    const qreal top
        = plot.mapToPosition({static_cast<qreal>(category), plotted(measure, valueOf(index))},
                  series.isEmpty() ? nullptr : series.first())
              .y();
    return {left, top, width, plot.plotArea().bottom() - top};
}

QRectF PartsPlot::stackedBar(size_t index) const
{
    const auto [category, group] = model.placeAt(index);
    const auto measure = model.groups[group].measure;
    const auto scale = core::barScale(model);
    qint64 before = 0;
    for (size_t each = 0; each < group; ++each)
        before += valueOf(category * model.groups.size() + each);
    const auto area = plot.plotArea();
    const qreal unit = area.width() / plotted(measure, std::max<qint64>(scale.high, 1));
    const qreal band = area.height() / static_cast<qreal>(model.categories.size());
    return {area.left() + unit * plotted(measure, before),
        area.top() + band * (static_cast<qreal>(category) + 0.18),
        unit * plotted(measure, valueOf(index)), band * 0.64};
}

QRectF PartsPlot::circle() const
{
    const auto center = plot.plotArea().center();
    const qreal radius = std::min(plot.plotArea().width(), plot.plotArea().height()) / 2;
    return {center.x() - radius, center.y() - radius, 2 * radius, 2 * radius};
}

QRectF PartsPlot::ringLine(size_t index) const
{
    const QFontMetricsF metrics(font);
    const auto count = static_cast<qreal>(std::max<size_t>(model.categories.size(), 1));
    const qreal line = std::min(metrics.height() * 1.7, canvas.height() / count);
    const qreal width = ringListWidth(canvas.width());
    const qreal top = canvas.center().y() - line * count / 2;
    return {canvas.right() - width, top + line * static_cast<qreal>(index), width - kGap, line};
}

QRectF PartsPlot::placeAt(size_t index) const
{
    if (index >= model.places())
        return {};
    if (model.kind == Chart::Kind::Ring)
        return ringLine(index);
    return model.kind == Chart::Kind::Grouped ? groupedBar(index) : stackedBar(index);
}

int PartsPlot::indexAt(QPointF point) const
{
    for (size_t index = 0; index < model.places(); ++index) {
        // small numbers are hit in their whole column
        QRectF place = placeAt(index);
        if (model.kind == Chart::Kind::Grouped)
            place.setTop(plot.plotArea().top());
        if (place.contains(point))
            return static_cast<int>(index);
    }
    if (model.kind != Chart::Kind::Ring)
        return -1;
    const QPointF from = point - circle().center();
    const qreal distance = std::hypot(from.x(), from.y());
    const qreal radius = circle().width() / 2;
    if (distance > radius || distance < radius * kHole)
        return -1;
    const qreal turn = std::fmod(std::atan2(from.x(), -from.y()) + kFullTurn, kFullTurn);
    qreal whole = 0;
    for (size_t index = 0; index < model.places(); ++index)
        whole += static_cast<qreal>(valueOf(index));
    qreal passed = 0;
    for (size_t index = 0; index < model.places(); ++index) {
        passed += static_cast<qreal>(valueOf(index)) / whole * kFullTurn;
        if (turn <= passed)
            return static_cast<int>(index);
    }
    return -1;
}

void PartsPlot::drawLegend(QPainter &painter, const Theme &theme) const
{
    const QFontMetricsF metrics(font);
    const qreal middle = metrics.height() / 2 + 2;
    qreal left = kGap;
    for (size_t group = 0; group < model.groups.size(); ++group) {
        drawBox(painter, {left, middle - kBox / 2, kBox + 3, kBox - 1}, partColor(group, theme),
            theme.edge, 2);
        left += kBox + 3 + kGap;
        painter.setPen(theme.ink);
        const auto &name = model.groups[group].name;
        painter.drawText(QPointF(left, middle + metrics.ascent() * 0.38), name);
        left += metrics.horizontalAdvance(name) + 2 * kGap;
    }
}

/// The number over each bar, as far as it has room.
void PartsPlot::drawGrouped(QPainter &painter, const Theme &theme) const
{
    painter.setFont(scaledFont(font, 0.88));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme.ink);
    for (size_t index = 0; index < model.places(); ++index) {
        const auto bar = groupedBar(index);
        const auto text = core::measureText(model.groups.front().measure, valueOf(index));
        const qreal wide = metrics.horizontalAdvance(text);
        if (wide > bar.width() + kGap && valueOf(index) == 0)
            continue;
        painter.drawText(QRectF(bar.center().x() - wide / 2 - 1, bar.top() - metrics.height() - 1,
                             wide + 2, metrics.height()),
            Qt::AlignCenter | Qt::TextDontClip, text);
    }
}

void PartsPlot::drawStacked(QPainter &painter, const Theme &theme) const
{
    const QFontMetricsF metrics(font);
    painter.setPen(theme.ink);
    const auto area = plot.plotArea();
    const qreal band = area.height() / static_cast<qreal>(model.categories.size());
    for (size_t category = 0; category < model.categories.size(); ++category) {
        const qreal top = area.top() + band * static_cast<qreal>(category);
        painter.drawText(QRectF(0, top, area.left() - kGap, band),
            Qt::AlignRight | Qt::AlignVCenter, model.categories[category].label);
        const auto last = stackedBar(category * model.groups.size() + model.groups.size() - 1);
        const auto text = figureText(model.groups.front().measure, model.sumOf(category));
        painter.drawText(
            QRectF(last.right() + kGap, top, metrics.horizontalAdvance(text) + 2, band),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    }
}

void PartsPlot::drawRing(QPainter &painter, const Theme &theme) const
{
    qint64 whole = 0;
    for (size_t index = 0; index < model.places(); ++index) {
        const auto line = ringLine(index);
        whole += valueOf(index);
        drawBox(painter, {line.left(), line.center().y() - kBox / 2, kBox, kBox},
            partColor(index, theme), theme.edge, 2);
        const auto text = line.adjusted(kBox + kGap, 0, 0, 0);
        const auto value = figureText(model.bars.measure, valueOf(index));
        const QFontMetricsF metrics(font);
        painter.setPen(theme.ink);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, value);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(model.categories[index].label, Qt::ElideRight,
                text.width() - metrics.horizontalAdvance(value) - 2 * kGap));
    }
    painter.setFont(scaledFont(font, 1.15, QFont::DemiBold));
    painter.setPen(theme.ink);
    painter.drawText(circle(), Qt::AlignCenter, figureText(model.bars.measure, whole));
}

void PartsPlot::drawLabels(QPainter &painter, const Theme &theme) const
{
    painter.setFont(font);
    if (model.kind == Chart::Kind::Ring) {
        drawRing(painter, theme);
        return;
    }
    drawLegend(painter, theme);
    if (model.kind == Chart::Kind::Grouped)
        drawGrouped(painter, theme);
    else
        drawStacked(painter, theme);
}

} // namespace ui
