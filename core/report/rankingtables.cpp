#include "core/report/rankingtables.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/figures/origin.h"
#include "core/report/periodreports.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

Cell countOf(std::optional<qint64> number, const QString &reference)
{
    return number ? Cell::ofCount(*number, reference) : Cell::absent();
}

/// Comes from what is ranked.
Cell rankCell(std::optional<int> rank, const QStringList &from)
{
    return rank ? Cell::ofCount(*rank, derivedFrom(u"rank"_s, from)) : Cell::absent();
}

Document::Row rankingRow(
    const ReportSource &source, const Figure &figure, const Adjustments &adjustments)
{
    const Period &period = source.request.period;
    const auto gap = paceGap(figure, period);
    const auto reference = figure.reference(period, FigureReference::Span::ToDate);
    const QString rate = targetRate(reference).text();
    std::vector<Cell> cells{rankCell(figure.rank, {rate}),
        Cell::ofText(unitCaption(figure.unit, source.engine, source.names)),
        countOf(figure.target, targetReference(reference).text()),
        periodCell(figure, adjustments, period)};
    if (adjustments.has(figure.indicator->code()))
        cells.push_back(adjustmentCell(figure, adjustments));
    cells.insert(cells.end(),
        {Cell::ofCount(figure.cumulative, reference.text()), rateCellOf(figure.rateTimes100, rate),
            Cell::ofRate(period.elapsedTimes100()),
            gap ? Cell::ofPoints(*gap, derivedFrom(u"gap"_s, {rate})) : Cell::absent(),
            Cell::ofLight(figure.light, rate)});
    return {.cells = std::move(cells), .total = figure.unit == source.engine.unit()};
}

/// The whole, then counties by `rank`, then 市本级 and whatever has no rank.
template <class Rank>
QStringList unitsByRank(const ReportSource &source, Rank rank)
{
    QStringList units = source.engine.units();
    std::stable_sort(units.begin() + 1, units.end(), [&](const QString &one, const QString &other) {
        constexpr int kNone = 1000;
        return rank(one).value_or(kNone) < rank(other).value_or(kNone);
    });
    return units;
}

QString periodColumn(const Period &period)
{
    switch (period.kind()) {
    case Period::Kind::Month:
        return QCoreApplication::translate("core", "本月完成");
    case Period::Kind::Quarter:
        return QCoreApplication::translate("core", "本季完成");
    case Period::Kind::HalfYear:
    case Period::Kind::Year:
        break;
    }
    return QCoreApplication::translate("core", "本期完成");
}

void addIndicator(Document::Table &table, const QString &name)
{
    table.header[0].push_back({.text = name, .columns = 4});
    for (const auto &text :
        {QCoreApplication::translate("core", "目标"), QCoreApplication::translate("core", "累计"),
            QCoreApplication::translate("core", "完成率"),
            QCoreApplication::translate("core", "排名")}) {
        table.header[1].push_back({.text = text});
        table.columns.push_back({.align = Align::Right});
    }
}

Document::Row wideRow(const ReportSource &source, const FigureTable &figures, const QString &unit,
    const CompositeScore *score)
{
    Document::Row row;
    row.total = unit == source.engine.unit();
    row.cells = {Cell{}, Cell::ofText(unitCaption(unit, source.engine, source.names))};
    for (const auto &code : summaryIndicators()) {
        const Figure *figure = figures.find(code, unit);
        if (!figure) {
            row.cells.insert(row.cells.end(), 4, Cell::absent());
            continue;
        }
        const auto reference = figure->reference(figures.period, FigureReference::Span::ToDate);
        const QString rate = targetRate(reference).text();
        row.cells.push_back(countOf(figure->target, targetReference(reference).text()));
        row.cells.push_back(Cell::ofCount(figure->cumulative, reference.text()));
        row.cells.push_back(rateCellOf(figure->rateTimes100, rate));
        row.cells.push_back(rankCell(figure->rank, {rate}));
    }
    const QStringList rates = scoredRates(figures, unit);
    row.cells.push_back(
        score ? Cell::ofRate(score->times100, derivedFrom(u"score"_s, rates)) : Cell::absent());
    row.cells.push_back(rankCell(score ? score->rank : std::nullopt, rates));
    return row;
}

Document::Table emptyWideTable()
{
    Document::Table table;
    table.header = {{{.text = QCoreApplication::translate("core", "序号"), .rows = 2},
                        {.text = QCoreApplication::translate("core", "县(市、区)"), .rows = 2}},
        {}};
    table.columns = {{.align = Align::Center},
        {.align = Align::Left, .width = language() == Language::English ? 20 : 8}};
    return table;
}

} // namespace

Document::Cell periodCell(
    const Figure &figure, const Adjustments &adjustments, const Period &period)
{
    return Cell::ofCount(adjustments.inPeriod(figure), adjustments.reference(figure, period));
}

Document::Cell adjustmentCell(const Figure &figure, const Adjustments &adjustments)
{
    const auto *adjustment = adjustments.find(figure.indicator->code(), figure.unit);
    return adjustment ? Cell::ofCount(adjustment->value, adjustment->reference) : Cell::absent();
}

QString adjustmentColumn()
{
    return QCoreApplication::translate("core", "其中调整数");
}

std::optional<Document::Note> adjustmentNote(const Adjustments &adjustments)
{
    if (adjustments.isEmpty())
        return std::nullopt;
    QStringList titles;
    for (const auto &title : adjustments.editions())
        titles.append(QCoreApplication::translate("core", "《%1》").arg(title));
    return Document::Note{QCoreApplication::translate("core",
        "注：本期完成＝本期累计－已印发的上期累计，"
        "其中调整数为%1印发以后对已印发期间的补录和更正。")
                              .arg(joinedList(titles))};
}

void addAdjustmentNote(Document &document, const Adjustments &adjustments)
{
    if (auto note = adjustmentNote(adjustments))
        document.blocks.emplace_back(std::move(*note));
}

std::vector<const Figure *> rankedFigures(const FigureTable &figures, const QString &indicator)
{
    std::vector<const Figure *> ranked;
    for (const auto &figure : figures.rows) {
        if (figure.indicator->code() == indicator && figure.rank)
            ranked.push_back(&figure);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const Figure *one, const Figure *other) { return *one->rank < *other->rank; });
    return ranked;
}

QStringList scoredRates(const FigureTable &figures, const QString &unit)
{
    QStringList rates;
    for (const auto &code : summaryIndicators()) {
        if (const Figure *figure = figures.find(code, unit); figure && figure->rateTimes100) {
            rates.append(
                targetRate(figure->reference(figures.period, FigureReference::Span::ToDate))
                    .text());
        }
    }
    return rates;
}

std::optional<qint64> paceGap(const Figure &figure, const Period &period)
{
    return figure.rateTimes100 ? std::optional(*figure.rateTimes100 - period.elapsedTimes100())
                               : std::nullopt;
}

QString shortIndicatorName(const Names &names, const QString &code)
{
    QString name = codeTitle(names, "indicator"_L1, code);
    for (const auto &unit : {u"人次"_s, u"人数"_s}) {
        if (name.endsWith(unit))
            return name.chopped(unit.size());
    }
    return name;
}

QString indicatorUnit(const Names &names, const QString &code)
{
    const CodeItem *item = names.code("indicator"_L1, code);
    return item ? dataText("unit"_L1, item->attribute("unit"_L1)) : QString();
}

Document::Table rankingTable(const ReportSource &source, const FigureTable &figures,
    const Adjustments &adjustments, const QString &indicator)
{
    const bool isAdjusted = adjustments.has(indicator);
    std::vector<std::pair<QString, Align>> columns{
        {QCoreApplication::translate("core", "排名"), Align::Center},
        {QCoreApplication::translate("core", "县(市、区)"), Align::Left},
        {QCoreApplication::translate("core", "年度目标"), Align::Right},
        {periodColumn(figures.period), Align::Right}};
    if (isAdjusted)
        columns.emplace_back(adjustmentColumn(), Align::Right);
    columns.insert(columns.end(),
        {{QCoreApplication::translate("core", "累计完成"), Align::Right},
            {QCoreApplication::translate("core", "完成率"), Align::Right},
            {QCoreApplication::translate("core", "时序进度"), Align::Right},
            {QCoreApplication::translate("core", "超(欠)"), Align::Right},
            {QCoreApplication::translate("core", "进度"), Align::Center}});
    auto table = plainTable({}, {}, columns);
    table.line.right = QCoreApplication::translate("core", "单位：%1")
                           .arg(indicatorUnit(source.names, indicator)
                               + QCoreApplication::translate("core", "、%"));
    const auto rankOf = [&](const QString &unit) {
        const Figure *figure = figures.find(indicator, unit);
        return figure ? figure->rank : std::nullopt;
    };
    for (const auto &unit : unitsByRank(source, rankOf)) {
        if (const Figure *figure = figures.find(indicator, unit))
            table.rows.push_back(rankingRow(source, *figure, adjustments));
    }
    if (source.request.options.carry == ReportOptions::Carry::Sums)
        table.carried = isAdjusted ? std::vector{2, 3, 4, 5} : std::vector{2, 3, 4};
    return table;
}

Result<Document::Table> wideRankingTable(const ReportSource &source, const FigureTable &figures)
{
    const auto weights = scoreWeights(source.database, figures.period.lastDay());
    if (!weights)
        return fail(weights.error());
    const auto scores = compositeScores(figures, *weights);
    const auto scoreOf = [&scores](const QString &unit) {
        const auto found = scores.find(unit);
        return found == scores.end() ? nullptr : &found->second;
    };
    auto table = emptyWideTable();
    for (const auto &code : summaryIndicators())
        addIndicator(table, shortIndicatorName(source.names, code));
    for (const auto &text : {QCoreApplication::translate("core", "综合得分"),
             QCoreApplication::translate("core", "综合排名")}) {
        table.header[0].push_back({.text = text, .rows = 2});
        table.columns.push_back({.align = Align::Right});
    }
    int number = 0;
    for (const auto &unit : unitsByRank(source, [&](const QString &each) {
             const auto *score = scoreOf(each);
             return score ? score->rank : std::nullopt;
         })) {
        table.rows.push_back(wideRow(source, figures, unit, scoreOf(unit)));
        if (unit != source.engine.unit())
            table.rows.back().cells[0] = Cell::ofCount(++number);
    }
    if (source.request.options.carry == ReportOptions::Carry::Sums)
        table.carried = {2, 3, 6, 7, 10, 11, 14, 15};
    return table;
}

Result<Document> rankingReport(const ReportSource &source)
{
    const auto figures = source.figures();
    if (!figures)
        return fail(figures.error());
    auto table = wideRankingTable(source, *figures);
    const auto weights = scoreWeights(source.database, source.request.period.lastDay());
    if (!table || !weights)
        return fail(table ? weights.error() : table.error());
    auto document = reportFrame(source, reportTitle(ReportKind::Ranking),
        QCoreApplication::translate("core", "人、人次、%、分"), Document::Orientation::Landscape);
    document.blocks.emplace_back(std::move(*table));
    QStringList parts;
    for (const auto &[indicator, weight] : weights->parts)
        parts.append(shortIndicatorName(source.names, indicator) + QString::number(weight));
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：1.完成率＝累计完成÷年度目标×100%，合计的完成率由合计数计算；2.综合得分＝各指标完成率"
        "（最高按%1%计）的加权平均，权重为%2；得分相同的名次相同；3.市本级不参加排名。")
                                                    .arg(weights->cap)
                                                    .arg(joinedList(parts))});
    document.blocks.emplace_back(reportSignature());
    return document;
}

} // namespace core
