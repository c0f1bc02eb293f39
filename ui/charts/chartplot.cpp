#include "ui/charts/chartplot.h"

#include "ui/charts/chartparts.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPieSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::Chart;
using core::Measure;

namespace {

constexpr qreal kBarWidth = 0.64;

QString axisFormat(Measure measure, const core::Scale &scale)
{
    const bool whole = measure == Measure::Count
        || scale.step % (measure == Measure::Rate ? 100 : 1'000'000) == 0;
    return (whole ? u"%.0f"_s : u"%.2f"_s) + (measure == Measure::Rate ? u"%%"_s : QString());
}

void dress(QAbstractAxis &axis, const Theme &theme, const QFont &font)
{
    axis.setLabelsFont(font);
    axis.setLabelsColor(theme.muted);
    axis.setLinePen(QPen(theme.edge, 1));
    axis.setGridLinePen(QPen(theme.line, 1));
}

QValueAxis *valueAxis(QChart &plot, Measure measure, const core::Scale &scale, Qt::Alignment side)
{
    auto *axis = new QValueAxis(&plot);
    axis->setRange(plotted(measure, scale.low), plotted(measure, scale.high));
    axis->setTickCount(scale.steps() + 1);
    axis->setLabelFormat(axisFormat(measure, scale));
    plot.addAxis(axis, side);
    return axis;
}

/// Two sets in one stack, so that what is behind its reference has another look.
void addRanking(QChart &plot, const Chart &chart, const Theme &theme, const QFont &font)
{
    auto *reached = new QBarSet(chart.bars.name, &plot);
    auto *behind = new QBarSet(chart.bars.name, &plot);
    auto *names = new QBarCategoryAxis(&plot);
    for (size_t index = chart.categories.size(); index-- > 0;) {
        const auto value
            = index < chart.bars.values.size() ? chart.bars.values[index] : std::nullopt;
        const bool late = value && chart.reference && *value < chart.reference->value;
        const qreal length = plotted(chart.bars.measure, value.value_or(0));
        reached->append(late ? 0 : length);
        behind->append(late ? length : 0);
        // Equal names would become one category; the zero-width space tells them apart.
        auto name = chart.categories[index].label;
        while (names->categories().contains(name))
            name.append(QChar(0x200b));
        names->append(name);
    }
    reached->setBrush(theme.accentFill);
    reached->setPen(Qt::NoPen);
    behind->setBrush(QBrush(theme.accentFill, Qt::BDiagPattern));
    behind->setPen(QPen(theme.accentFill, 1));
    auto *bars = new QHorizontalStackedBarSeries(&plot);
    bars->append(reached);
    bars->append(behind);
    bars->setBarWidth(kBarWidth);
    plot.addSeries(bars);
    auto *values = valueAxis(plot, chart.bars.measure, core::barScale(chart), Qt::AlignBottom);
    plot.addAxis(names, Qt::AlignLeft);
    dress(*values, theme, font);
    dress(*names, theme, font);
    names->setLabelsVisible(false); // Qt Charts cuts them; the canvas draws them
    names->setGridLineVisible(false);
    bars->attachAxis(values);
    bars->attachAxis(names);
}

void addLine(QChart &plot, const Chart::Series &line, const QPen &pen)
{
    auto *points = new QLineSeries(&plot);
    points->setName(line.name);
    points->setPen(pen);
    points->setPointsVisible(pen.style() == Qt::SolidLine);
    for (size_t index = 0; index < line.values.size(); ++index) {
        if (line.values[index])
            points->append(static_cast<qreal>(index), plotted(line.measure, *line.values[index]));
    }
    plot.addSeries(points);
}

QBarCategoryAxis *categoryAxis(QChart &plot, const Chart &chart, Qt::Alignment side)
{
    auto *names = new QBarCategoryAxis(&plot);
    for (const auto &category : chart.categories) {
        auto name = category.label;
        while (names->categories().contains(name))
            name.append(QChar(0x200b));
        names->append(name);
    }
    plot.addAxis(names, side);
    return names;
}

/// All lines on one axis.
void addLines(QChart &plot, const Chart &chart, const Theme &theme, const QFont &font)
{
    auto *values
        = valueAxis(plot, chart.lines.front().measure, core::barScale(chart), Qt::AlignLeft);
    auto *names = categoryAxis(plot, chart, Qt::AlignBottom);
    dress(*values, theme, font);
    dress(*names, theme, font);
    names->setGridLineVisible(false);
    for (size_t index = 0; index < chart.lines.size(); ++index) {
        addLine(plot, chart.lines[index], linePen(static_cast<int>(index), theme));
        plot.series().back()->attachAxis(names);
        plot.series().back()->attachAxis(values);
    }
}

QBarSet *barSet(QChart &plot, const Chart::Series &group, const QColor &color, const Theme &theme)
{
    auto *set = new QBarSet(group.name, &plot);
    set->setBrush(color);
    set->setPen(QPen(theme.card, 1));
    return set;
}

void addGrouped(QChart &plot, const Chart &chart, const Theme &theme, const QFont &font)
{
    auto *bars = new QBarSeries(&plot);
    for (size_t group = 0; group < chart.groups.size(); ++group) {
        auto *set = barSet(plot, chart.groups[group], partColor(group, theme), theme);
        for (const auto &value : chart.groups[group].values)
            set->append(plotted(chart.groups[group].measure, value.value_or(0)));
        bars->append(set);
    }
    bars->setBarWidth(kGroupWidth);
    plot.addSeries(bars);
    auto *values
        = valueAxis(plot, chart.groups.front().measure, core::barScale(chart), Qt::AlignLeft);
    auto *names = categoryAxis(plot, chart, Qt::AlignBottom);
    dress(*values, theme, font);
    dress(*names, theme, font);
    names->setGridLineVisible(false);
    bars->attachAxis(values);
    bars->attachAxis(names);
}

/// The first category on top.
void addStacked(QChart &plot, const Chart &chart, const Theme &theme, const QFont &font)
{
    auto *bars = new QHorizontalStackedBarSeries(&plot);
    for (size_t group = 0; group < chart.groups.size(); ++group) {
        auto *set = barSet(plot, chart.groups[group], partColor(group, theme), theme);
        const auto &values = chart.groups[group].values;
        std::for_each(values.rbegin(), values.rend(), [&](const auto &value) {
            set->append(plotted(chart.groups[group].measure, value.value_or(0)));
        });
        bars->append(set);
    }
    bars->setBarWidth(kBarWidth);
    plot.addSeries(bars);
    auto *values
        = valueAxis(plot, chart.groups.front().measure, core::barScale(chart), Qt::AlignBottom);
    auto *names = categoryAxis(plot, chart, Qt::AlignLeft);
    dress(*values, theme, font);
    dress(*names, theme, font);
    values->setVisible(false);
    names->setVisible(false); // the canvas draws the names
    bars->attachAxis(values);
    bars->attachAxis(names);
}

void addRing(QChart &plot, const Chart &chart, const Theme &theme)
{
    auto *ring = new QPieSeries(&plot);
    for (size_t index = 0; index < chart.categories.size(); ++index) {
        const auto value
            = index < chart.bars.values.size() ? chart.bars.values[index] : std::nullopt;
        auto *slice = ring->append(
            chart.categories[index].label, plotted(chart.bars.measure, value.value_or(0)));
        slice->setBrush(partColor(index, theme));
        slice->setPen(QPen(theme.card, 1.5));
    }
    ring->setHoleSize(0.56);
    ring->setPieSize(1);
    plot.addSeries(ring);
}

void addTimeline(QChart &plot, const Chart &chart, const Theme &theme, const QFont &font)
{
    auto *set = new QBarSet(chart.bars.name, &plot);
    auto *names = new QBarCategoryAxis(&plot);
    for (size_t index = 0; index < chart.categories.size(); ++index) {
        const auto value
            = index < chart.bars.values.size() ? chart.bars.values[index] : std::nullopt;
        set->append(plotted(chart.bars.measure, value.value_or(0)));
        names->append(chart.categories[index].label);
    }
    set->setBrush(theme.bars);
    set->setPen(Qt::NoPen);
    auto *bars = new QBarSeries(&plot);
    bars->append(set);
    bars->setBarWidth(kBarWidth);
    plot.addSeries(bars);
    const auto scale = core::barScale(chart);
    auto *values = valueAxis(plot, chart.bars.measure, scale, Qt::AlignLeft);
    plot.addAxis(names, Qt::AlignBottom);
    dress(*values, theme, font);
    dress(*names, theme, font);
    names->setGridLineVisible(false);
    bars->attachAxis(values);
    bars->attachAxis(names);
    if (chart.lines.empty())
        return;
    auto *rates = valueAxis(
        plot, chart.lines.front().measure, core::lineScale(chart, scale), Qt::AlignRight);
    dress(*rates, theme, font);
    rates->setGridLineVisible(false);
    for (size_t index = 0; index < chart.lines.size(); ++index) {
        addLine(plot, chart.lines[index], linePen(static_cast<int>(index), theme));
        plot.series().back()->attachAxis(names);
        plot.series().back()->attachAxis(rates);
    }
}

} // namespace

qreal plotted(Measure measure, qint64 value)
{
    const auto number = static_cast<qreal>(value);
    switch (measure) {
    case Measure::Count:
        return number;
    case Measure::Rate:
        return number / 100;
    case Measure::Money:
        return number / 1'000'000;
    }
    Q_UNREACHABLE();
}

QString figureText(Measure measure, qint64 value)
{
    return core::measureText(measure, value) + core::measureSuffix(measure);
}

QPen linePen(int index, const Theme &theme)
{
    const std::array pens = {QPen(theme.bad, 2), QPen(theme.ink, 1.6, Qt::DashLine),
        QPen(theme.muted, 1.6, Qt::DotLine)};
    return pens[static_cast<size_t>(index) % pens.size()];
}

std::unique_ptr<QChart> plotOf(const Chart &chart, const Theme &theme, const QFont &font)
{
    auto plot = std::make_unique<QChart>();
    plot->setBackgroundVisible(false);
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->legend()->hide();
    if (chart.isEmpty())
        return plot;
    switch (chart.kind) {
    case Chart::Kind::Ranking:
        addRanking(*plot, chart, theme, font);
        break;
    case Chart::Kind::Timeline:
        addTimeline(*plot, chart, theme, font);
        break;
    case Chart::Kind::Lines:
        addLines(*plot, chart, theme, font);
        break;
    case Chart::Kind::Grouped:
        addGrouped(*plot, chart, theme, font);
        break;
    case Chart::Kind::Stacked:
        addStacked(*plot, chart, theme, font);
        break;
    case Chart::Kind::Ring:
        addRing(*plot, chart, theme);
        break;
    }
    return plot;
}

} // namespace ui
