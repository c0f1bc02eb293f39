#include "core/report/quarterreport.h"

#include "core/base/rate.h"
#include "core/base/text.h"
#include "core/figures/figureanswers.h"
#include "core/report/rankingtables.h"
#include "core/report/reportframe.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

using Cell = Document::Cell;

QString indicatorName(const Names &names, const QString &code)
{
    const CodeItem *item = names.code("indicator"_L1, code);
    return item ? item->title() : code;
}

/// Six tiles: what is counted with its targets, and the two indicators that the offices report.
Result<Document::Tiles> summaryTiles(const ReportSource &source, FigureAnswers &answers)
{
    const Period &period = source.request.period;
    Document::Tiles tiles;
    for (const auto &code : summaryIndicators()) {
        if (const Figure *figure = answers.table().find(code, source.request.unit))
            tiles.tiles.push_back(indicatorTile(*figure, period, source.names));
    }
    for (const auto &code : {u"urban_new_jobs"_s, u"rural_transfer"_s}) {
        const auto found = answers.figure(code);
        if (!found)
            return fail(found.error());
        const auto figure = found->value_or(AnsweredFigure{});
        if (figure.value != 0 || figure.target)
            tiles.tiles.push_back({.label = indicatorName(source.names, code),
                .unit = indicatorUnit(source.names, code),
                .value = Cell::ofCount(figure.value, figure.reference),
                .target = figure.target,
                .rate = figure.rateTimes100,
                .pace = period.elapsedTimes100(),
                .light = paceLight(figure.value, figure.target, period.lastMonth())});
    }
    return tiles;
}

/// The parts of a tally in the order of its code table.
Result<Chart> ringOf(const ReportSource &source, FigureAnswers &answers, const QString &tally,
    QLatin1StringView book)
{
    const auto parts = answers.tallies().parts(tally);
    if (!parts)
        return fail(parts.error());
    Chart chart{.kind = Chart::Kind::Ring};
    for (const auto &code : source.names.codes(book)) {
        const auto found = parts->find(code.code);
        if (found == parts->end() || found->second <= 0)
            continue;
        chart.categories.push_back(
            {.label = code.title(), .key = answers.tallyReference(tally, code.code)});
        chart.bars.values.emplace_back(found->second);
    }
    return chart;
}

Result<Document::Charts> rings(const ReportSource &source, FigureAnswers &answers)
{
    constexpr int kHeight = 40; // millimetres
    auto vouchers = ringOf(source, answers, u"voucher_claimed"_s, "voucher_kind"_L1);
    auto certificates = ringOf(source, answers, u"certificates_by_kind"_s, "certificate_kind"_L1);
    if (!vouchers || !certificates)
        return fail(vouchers ? certificates.error() : vouchers.error());
    vouchers->title = QCoreApplication::translate("core", "领券按券种（张）");
    certificates->title = QCoreApplication::translate("core", "取证按证书种类（本）");
    Document::Charts charts{{std::move(*vouchers), std::move(*certificates)}, kHeight};
    std::erase_if(charts.charts, [](const Chart &chart) { return chart.isEmpty(); });
    return charts;
}

/// The last three counties of the main indicator.
Document::Table bottomTable(
    const ReportSource &source, const FigureTable &figures, const Adjustments &adjustments)
{
    constexpr size_t kShown = 3;
    auto table = rankingTable(source, figures, adjustments, QString(kTrainCompletions));
    table.carried.clear();
    std::erase_if(table.rows, [&](const Document::Row &row) {
        return row.total || row.cells.front().kind == Cell::Kind::Absent;
    });
    if (table.rows.size() > kShown)
        table.rows.erase(table.rows.begin(), table.rows.end() - kShown);
    table.title = QCoreApplication::translate("core", "%1完成率后三位")
                      .arg(shortIndicatorName(source.names, QString(kTrainCompletions)));
    table.line = {};
    return table;
}

QString definitions(const Names &names)
{
    QStringList texts;
    int number = 1;
    for (const auto &code : summaryIndicators()) {
        const Indicator *indicator = countedIndicator(code);
        texts.append(QCoreApplication::translate("core", "%1.%2：%3")
                         .arg(number++)
                         .arg(indicatorName(names, code), indicator->definitionText()));
    }
    texts.append(QCoreApplication::translate(
        "core", "%1.完成率＝累计完成÷年度目标×100%，四舍五入到两位小数；时序进度＝已过月份÷12")
                     .arg(number));
    return QCoreApplication::translate("core", "注：%1。").arg(joinedSentences(texts));
}

} // namespace

QStringList summaryIndicators()
{
    return {QString(kTrainCompletions), QString(kCertHolders), QString(kNewSkilled),
        QString(kNewHighSkilled)};
}

QString unitCaption(const QString &unit, const FigureEngine &engine, const Names &names)
{
    if (unit == engine.unit() && engine.units().size() > 1)
        return QCoreApplication::translate("core", "全市合计");
    const CodeItem *item = names.code("report_unit"_L1, unit);
    return item ? item->title() : unit;
}

Chart rankingChart(const FigureTable &table, const QString &indicator, const Names &names)
{
    std::vector<const Figure *> counties;
    for (const auto &figure : table.rows) {
        if (figure.indicator->code() == indicator && figure.rank)
            counties.push_back(&figure);
    }
    std::stable_sort(counties.begin(), counties.end(),
        [](const Figure *a, const Figure *b) { return *a->rank < *b->rank; });
    Chart chart;
    chart.kind = Chart::Kind::Ranking;
    chart.title
        = QCoreApplication::translate("core", "%1完成率排名").arg(indicatorName(names, indicator));
    chart.bars = {.name = QCoreApplication::translate("core", "完成率"),
        .measure = Measure::Rate,
        .values = {}};
    for (const Figure *figure : counties) {
        const CodeItem *unit = names.code("report_unit"_L1, figure->unit);
        chart.categories.push_back({.label = unit ? unit->title() : figure->unit,
            .key = figure->reference(table.period, FigureReference::Span::ToDate).text(),
            .light = figure->light});
        chart.bars.values.push_back(figure->rateTimes100);
    }
    chart.reference = Chart::Reference{
        QCoreApplication::translate("core", "时序进度"), table.period.elapsedTimes100()};
    return chart;
}

Result<Chart> monthlyChart(const FigureEngine &engine, const FigureTable &table,
    const QString &indicator, const QString &unit, const Names &names)
{
    const Period &period = table.period;
    const auto months = engine.months(indicator, period.year(), unit);
    if (!months)
        return fail(months.error());
    const Figure *figure = table.find(indicator, unit);
    Chart chart;
    chart.kind = Chart::Kind::Timeline;
    chart.title = QCoreApplication::translate("core", "%1：各月完成与累计完成率")
                      .arg(indicatorName(names, indicator));
    chart.bars = {.name = QCoreApplication::translate("core", "当月"),
        .measure = Measure::Count,
        .values = {}};
    Chart::Series line{.name = QCoreApplication::translate("core", "累计完成率"),
        .measure = Measure::Rate,
        .values = {}};
    qint64 sum = 0;
    for (int month = 1; month <= 12; ++month) {
        const Period one(Period::Kind::Month, period.year(), month);
        const bool known = month <= period.lastMonth();
        const FigureReference reference{.indicator = indicator, .period = one, .unit = unit};
        chart.categories.push_back({.label = QCoreApplication::translate("core", "%1月").arg(month),
            .key = known ? reference.text() : QString()});
        const qint64 value = (*months)[size_t(month - 1)];
        sum += value;
        chart.bars.values.push_back(known ? std::optional(value) : std::nullopt);
        line.values.push_back(
            known && figure && figure->target ? rateTimes100(sum, *figure->target) : std::nullopt);
    }
    if (figure && figure->target)
        chart.lines.push_back(std::move(line));
    return chart;
}

void addPlanLine(Chart &chart)
{
    if (chart.lines.empty())
        return;
    Chart::Series plan{.name = QCoreApplication::translate("core", "时序进度"),
        .measure = Measure::Rate,
        .values = {}};
    for (int month = 1; month <= 12; ++month)
        plan.values.emplace_back(Period(Period::Kind::Month, 2000, month).elapsedTimes100());
    chart.lines.push_back(std::move(plan));
}

Document::Tile indicatorTile(const Figure &figure, const Period &period, const Names &names)
{
    const QString code = figure.indicator->code();
    return {.label = indicatorName(names, code),
        .unit = indicatorUnit(names, code),
        .value = Cell::ofCount(
            figure.cumulative, figure.reference(period, FigureReference::Span::ToDate).text()),
        .target = figure.target,
        .rate = figure.rateTimes100,
        .pace = period.elapsedTimes100(),
        .light = figure.light};
}

Result<Document> quarterReport(const ReportSource &source)
{
    constexpr int kChartHeight = 66; // millimetres
    const auto &request = source.request;
    const auto answers = FigureAnswers::create(source.database, source.engine, source.names,
        {request.period, request.unit, request.options.rounding});
    if (!answers)
        return fail(answers.error());
    const FigureTable &figures = (*answers)->table();
    auto tiles = summaryTiles(source, **answers);
    auto months = monthlyChart(
        source.engine, figures, QString(kTrainCompletions), request.unit, source.names);
    auto parts = rings(source, **answers);
    const auto adjustments = source.adjustments();
    if (!tiles || !months || !parts)
        return fail(!tiles ? tiles.error() : !months ? months.error() : parts.error());
    if (!adjustments)
        return fail(adjustments.error());
    addPlanLine(*months);
    auto document = reportFrame(source, QCoreApplication::translate("core", "职业技能培训工作小结"),
        QCoreApplication::translate("core", "人、人次、张、本、%"));
    document.page.left = document.page.right = 10;
    document.page.top = 10;
    document.page.bottom = 12;
    document.blocks.emplace_back(std::move(*tiles));
    Document::Charts charts{
        {rankingChart(figures, QString(kTrainCompletions), source.names), std::move(*months)},
        kChartHeight};
    std::erase_if(charts.charts, [](const Chart &chart) { return chart.isEmpty(); });
    document.blocks.emplace_back(std::move(charts));
    if (!parts->charts.empty())
        document.blocks.emplace_back(std::move(*parts));
    if (auto bottom = bottomTable(source, figures, *adjustments);
        !bottom.rows.empty() && source.isWhole()) {
        document.blocks.emplace_back(std::move(bottom));
        addAdjustmentNote(document, *adjustments);
    }
    document.blocks.emplace_back(Document::Note{definitions(source.names)});
    document.blocks.emplace_back(reportSignature());
    return document;
}

} // namespace core
