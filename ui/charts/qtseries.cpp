#include "ui/charts/qtseries.h"

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

namespace ui {

using core::Chart;
using core::Scale;

namespace {

bool isLying(const Chart &chart)
{
    return chart.kind == Chart::Kind::Ranking || chart.kind == Chart::Kind::Stacked;
}

/// The axes every series of a plot stands on; Qt Charts turns them by the series it has.
class Axes
{
public:
    Axes(QChart &plot, const Chart &chart)
        : m_plot(plot)
        , m_names(new QBarCategoryAxis(&plot))
    {
        for (size_t index = 0; index < chart.categories.size(); ++index)
            m_names->append(QString::number(index)); // equal names would become one
        plot.addAxis(m_names, isLying(chart) ? Qt::AlignLeft : Qt::AlignBottom);
        m_names->setVisible(false);
    }

    void add(QAbstractSeries *series, const Scale &scale, Qt::Alignment side)
    {
        m_plot.addSeries(series);
        auto *values = new QValueAxis(&m_plot);
        values->setRange(static_cast<qreal>(scale.low), static_cast<qreal>(scale.high));
        m_plot.addAxis(values, side);
        values->setVisible(false);
        series->attachAxis(m_names);
        series->attachAxis(values);
    }

private:
    QChart &m_plot;
    QBarCategoryAxis *m_names;
};

std::optional<qint64> valueAt(const Chart::Series &series, size_t index)
{
    return index < series.values.size() ? series.values[index] : std::nullopt;
}

/// An axis of names begins below.
size_t categoryOf(const Chart &chart, int index)
{
    const auto place = static_cast<size_t>(index);
    return isLying(chart) ? chart.categories.size() - 1 - place : place;
}

QBarSet *barSet(const Chart &chart, const Chart::Series &series, const QBrush &brush, QChart &plot)
{
    auto *set = new QBarSet(series.name, &plot);
    for (int index = 0; index < static_cast<int>(chart.categories.size()); ++index)
        set->append(static_cast<qreal>(valueAt(series, categoryOf(chart, index)).value_or(0)));
    set->setBrush(brush);
    set->setPen(Qt::NoPen);
    return set;
}

/// Two sets in one stack, so that what is behind its reference has another look.
void addRanking(QChart &plot, const Chart &chart, const ChartStyle &style)
{
    auto *reached = barSet(chart, chart.bars, style.bar, plot);
    auto *behind = barSet(chart, chart.bars, QBrush(style.bar, Qt::BDiagPattern), plot);
    behind->setPen(style.pen(style.bar, 0.7));
    for (int index = 0; index < reached->count(); ++index) {
        const auto value = valueAt(chart.bars, categoryOf(chart, index));
        const bool isLate = value && chart.reference && *value < chart.reference->value;
        (isLate ? reached : behind)->replace(index, 0.0);
    }
    auto *bars = new QHorizontalStackedBarSeries(&plot);
    bars->append({reached, behind});
    bars->setBarWidth(kBarWidth);
    Axes(plot, chart).add(bars, core::barScale(chart), Qt::AlignBottom);
}

void addStacked(QChart &plot, const Chart &chart, const ChartStyle &style)
{
    auto *bars = new QHorizontalStackedBarSeries(&plot);
    for (size_t group = 0; group < chart.groups.size(); ++group) {
        auto *set = barSet(chart, chart.groups[group], style.part(group), plot);
        set->setPen(style.pen(style.partEdge, 0.5));
        bars->append(set);
    }
    bars->setBarWidth(kBarWidth);
    Axes(plot, chart).add(bars, core::barScale(chart), Qt::AlignBottom);
}

void addGrouped(QChart &plot, const Chart &chart, const ChartStyle &style)
{
    auto *bars = new QBarSeries(&plot);
    for (size_t group = 0; group < chart.groups.size(); ++group) {
        auto *set = barSet(chart, chart.groups[group], style.part(group), plot);
        set->setPen(style.pen(style.partEdge, 0.4));
        bars->append(set);
    }
    bars->setBarWidth(kGroupWidth);
    Axes(plot, chart).add(bars, core::barScale(chart), Qt::AlignLeft);
}

void addRing(QChart &plot, const Chart &chart, const ChartStyle &style)
{
    auto *ring = new QPieSeries(&plot);
    for (size_t index = 0; index < chart.categories.size(); ++index) {
        auto *slice = ring->append(chart.categories[index].label,
            static_cast<qreal>(valueAt(chart.bars, index).value_or(0)));
        slice->setBrush(style.part(index));
        slice->setPen(style.pen(style.partEdge, 1));
    }
    ring->setHoleSize(kRingHole);
    ring->setPieSize(1);
    plot.addSeries(ring);
}

QLineSeries *lineOf(const Chart::Series &line, const QPen &pen, QChart &plot)
{
    auto *points = new QLineSeries(&plot);
    points->setName(line.name);
    points->setPen(pen);
    for (size_t index = 0; index < line.values.size(); ++index) {
        if (line.values[index])
            points->append(static_cast<qreal>(index), static_cast<qreal>(*line.values[index]));
    }
    return points;
}

/// Bars on the left scale, lines on the right; of Lines all on one.
void addTimeline(QChart &plot, const Chart &chart, const ChartStyle &style)
{
    const bool isLines = chart.kind == Chart::Kind::Lines;
    const auto bars = core::barScale(chart);
    Axes axes(plot, chart);
    if (!isLines) {
        auto *months = new QBarSeries(&plot);
        auto *set = barSet(chart, chart.bars, style.column, plot);
        set->setPen(style.pen(style.columnEdge, 0.5));
        months->append(set);
        months->setBarWidth(kBarWidth);
        axes.add(months, bars, Qt::AlignLeft);
    }
    const auto scale = isLines || chart.lines.empty() ? bars : core::lineScale(chart, bars);
    for (size_t index = 0; index < chart.lines.size(); ++index)
        axes.add(lineOf(chart.lines[index], style.linePen(index), plot), scale, Qt::AlignRight);
}

} // namespace

std::unique_ptr<QChart> seriesPlot(const Chart &chart, const ChartStyle &style)
{
    auto plot = std::make_unique<QChart>();
    plot->setBackgroundVisible(false);
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->setMargins({});
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->legend()->hide();
    switch (chart.kind) {
    case Chart::Kind::Ranking:
        addRanking(*plot, chart, style);
        break;
    case Chart::Kind::Timeline:
    case Chart::Kind::Lines:
        addTimeline(*plot, chart, style);
        break;
    case Chart::Kind::Grouped:
        addGrouped(*plot, chart, style);
        break;
    case Chart::Kind::Stacked:
        addStacked(*plot, chart, style);
        break;
    case Chart::Kind::Ring:
        addRing(*plot, chart, style);
        break;
    }
    return plot;
}

} // namespace ui
