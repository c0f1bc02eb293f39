#include "core/report/quarterreport.h"

#include "core/base/datetext.h"
#include "core/base/language.h"
#include "core/base/rate.h"
#include "core/base/text.h"

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

QString indicatorUnit(const Names &names, const QString &code)
{
    const CodeItem *item = names.code("indicator"_L1, code);
    return item ? dataText("unit"_L1, item->attribute("unit"_L1)) : QString();
}

QString dayText(QDate day)
{
    return language() == Language::English ? isoText(day) : chineseDate(day);
}

Cell rateCell(std::optional<qint64> rate)
{
    return rate ? Cell::ofRate(*rate) : Cell::absent();
}

Document::Tile tileOf(const Figure &figure, const Period &period, const Names &names)
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

/// 年度目标, 累计, 完成率, 排名 under the indicator's name.
void appendHeader(Document::Table &table, const QString &name)
{
    table.header[0].push_back({.text = name, .columns = 4});
    for (const auto &text :
        {QCoreApplication::translate("core", "目标"), QCoreApplication::translate("core", "累计"),
            QCoreApplication::translate("core", "完成率"),
            QCoreApplication::translate("core", "排名")}) {
        table.header[1].push_back({.text = text});
        table.columns.push_back({.align = Document::Align::Right});
    }
}

void appendFigure(Document::Row &row, const Figure *figure, const Period &period)
{
    if (!figure) {
        row.cells.insert(row.cells.end(), 4, Cell::absent());
        return;
    }
    row.cells.push_back(figure->target ? Cell::ofCount(*figure->target) : Cell::absent());
    row.cells.push_back(Cell::ofCount(
        figure->cumulative, figure->reference(period, FigureReference::Span::ToDate).text()));
    row.cells.push_back(rateCell(figure->rateTimes100));
    row.cells.push_back(figure->rank ? Cell::ofCount(*figure->rank) : Cell::absent());
}

Document::Table countyTable(
    const FigureTable &figures, const FigureEngine &engine, const Names &names)
{
    Document::Table table;
    table.title = QCoreApplication::translate("core", "各县（市、区）完成情况");
    table.header = {{{.text = QCoreApplication::translate("core", "单位"), .rows = 2}}, {}};
    table.columns
        = {{.align = Document::Align::Left, .width = language() == Language::English ? 20 : 8}};
    for (const auto &code : summaryIndicators())
        appendHeader(table, indicatorName(names, code));
    for (const auto &unit : engine.units()) {
        Document::Row row;
        row.total = unit == engine.unit();
        row.cells.push_back(Cell::ofText(unitCaption(unit, engine, names)));
        for (const auto &code : summaryIndicators())
            appendFigure(row, figures.find(code, unit), figures.period);
        table.rows.push_back(std::move(row));
    }
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

Result<Document> quarterReport(
    const FigureEngine &engine, const Names &names, const SummaryRequest &request)
{
    const auto figures = engine.figures(request.period, {.persons = FigureOptions::Persons::Left});
    if (!figures)
        return fail(figures.error());
    const auto months
        = monthlyChart(engine, *figures, QString(kTrainCompletions), request.unit, names);
    if (!months)
        return fail(months.error());
    const CodeItem *place = names.code("report_unit"_L1, request.unit);
    const QString placeName = place ? place->title() : request.unit;
    Document document;
    document.page = {.orientation = Document::Orientation::Portrait,
        .left = 10,
        .top = 10,
        .right = 10,
        .bottom = 12,
        .density = Document::Density::Compact};
    document.title = QCoreApplication::translate("core", "%1%2职业技能培训工作小结")
                         .arg(placeName, request.period.title());
    document.author = QCoreApplication::translate("core", "%1人力资源和社会保障局").arg(placeName);
    document.line
        = {.left = QCoreApplication::translate("core", "填报单位：%1").arg(document.author),
            .middle = QCoreApplication::translate("core", "统计截止：%1")
                          .arg(dayText(request.period.lastDay())),
            .right = QCoreApplication::translate("core", "单位：人、人次、%")};
    Document::Tiles tiles;
    tiles.columns = 4;
    for (const auto &code : summaryIndicators()) {
        if (const Figure *figure = figures->find(code, request.unit))
            tiles.tiles.push_back(tileOf(*figure, request.period, names));
    }
    document.blocks.emplace_back(std::move(tiles));
    Document::Charts charts;
    charts.charts = {rankingChart(*figures, QString(kTrainCompletions), names), *months};
    charts.height = 70;
    std::erase_if(charts.charts, [](const Chart &chart) { return chart.isEmpty(); });
    document.blocks.emplace_back(std::move(charts));
    document.blocks.emplace_back(countyTable(*figures, engine, names));
    document.blocks.emplace_back(Document::Note{definitions(names)});
    document.blocks.emplace_back(
        Document::Signature{{QCoreApplication::translate("core", "单位负责人："),
            QCoreApplication::translate("core", "审核人："),
            QCoreApplication::translate("core", "填表人："),
            QCoreApplication::translate("core", "联系电话："),
            QCoreApplication::translate("core", "填报日期：")}});
    document.footer.left
        = QCoreApplication::translate("core", "第一版　数据截至 %1")
              .arg(engine.moment().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (request.data == SummaryRequest::Data::Demo)
        document.footer.watermark = QCoreApplication::translate("core", "演示数据");
    return document;
}

} // namespace core
