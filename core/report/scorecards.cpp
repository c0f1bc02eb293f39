// One page for each county, and the whole set as a book.
#include "core/figures/origin.h"
#include "core/report/annexes.h"
#include "core/report/periodreports.h"
#include "core/report/rankingtables.h"

#include <QCoreApplication>

#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

/// ↑2, ↓1, — : better, worse, the same.
Cell rankChange(std::optional<int> before, std::optional<int> now)
{
    if (!before || !now)
        return Cell::absent();
    if (before == now)
        return Cell::ofText(QCoreApplication::translate("core", "持平"));
    const int better = *before - *now;
    return Cell::ofText(better > 0 ? QCoreApplication::translate("core", "↑%1").arg(better)
                                   : QCoreApplication::translate("core", "↓%1").arg(-better));
}

Cell countOf(const std::optional<qint64> &number, const QString &reference)
{
    return number ? Cell::ofCount(*number, reference) : Cell::absent();
}

/// Comes from what is ranked.
Cell rankOf(const std::optional<int> &rank, const QStringList &from)
{
    return rank ? Cell::ofCount(*rank, derivedFrom(u"rank"_s, from)) : Cell::absent();
}

/// What all cards of a set are made from: read once.
struct CardFigures
{
    FigureTable now;
    FigureTable before;
    Adjustments adjustments;
    std::map<QString, CompositeScore> scores;
    std::map<QString, CompositeScore> scoresBefore;
};

Result<CardFigures> readFigures(const ReportSource &source)
{
    auto now = source.figures();
    auto before = source.with(source.request.period.previous(), source.request.unit).figures();
    const auto weights = scoreWeights(source.database, source.request.period.lastDay());
    auto adjustments = source.adjustments();
    if (!now || !before || !weights)
        return fail(!now ? now.error() : !before ? before.error() : weights.error());
    if (!adjustments)
        return fail(adjustments.error());
    auto scores = compositeScores(*now, *weights);
    auto scoresBefore = compositeScores(*before, *weights);
    return CardFigures{std::move(*now), std::move(*before), std::move(*adjustments),
        std::move(scores), std::move(scoresBefore)};
}

Document::Tiles tilesOf(const ReportSource &source, const FigureTable &figures)
{
    Document::Tiles tiles;
    tiles.columns = 4;
    for (const auto &code : summaryIndicators()) {
        if (const Figure *figure = figures.find(code, source.request.unit))
            tiles.tiles.push_back(indicatorTile(*figure, source.request.period, source.names));
    }
    return tiles;
}

Document::Row cardRow(const ReportSource &source, const CardFigures &figures, const Figure &figure)
{
    const Period &period = source.request.period;
    const Figure *before = figures.before.find(figure.indicator->code(), figure.unit);
    const auto gap = paceGap(figure, period);
    const auto reference = figure.reference(period, FigureReference::Span::ToDate);
    const QString rate = targetRate(reference).text();
    std::vector<Cell> cells{
        Cell::ofText(shortIndicatorName(source.names, figure.indicator->code())),
        countOf(figure.target, targetReference(reference).text()),
        periodCell(figure, figures.adjustments, period)};
    if (!figures.adjustments.isEmpty())
        cells.push_back(adjustmentCell(figure, figures.adjustments));
    const auto rankBefore = before ? before->rank : std::nullopt;
    const auto rateBefore
        = targetRate(figure.reference(figures.before.period, FigureReference::Span::ToDate));
    cells.insert(cells.end(),
        {Cell::ofCount(figure.cumulative, reference.text()), rateCellOf(figure.rateTimes100, rate),
            gap ? Cell::ofPoints(*gap, derivedFrom(u"gap"_s, {rate})) : Cell::absent(),
            Cell::ofLight(figure.light, rate), rankOf(figure.rank, {rate}),
            rankOf(rankBefore, {rateBefore.text()}), rankChange(rankBefore, figure.rank)});
    return {.cells = std::move(cells)};
}

Document::Row scoreRow(const ReportSource &source, const CardFigures &figures, size_t columns)
{
    const QString &unit = source.request.unit;
    const auto found = figures.scores.find(unit);
    const auto before = figures.scoresBefore.find(unit);
    const auto now = found == figures.scores.end() ? CompositeScore{} : found->second;
    const auto rankBefore
        = before == figures.scoresBefore.end() ? std::nullopt : before->second.rank;
    const QStringList rates = scoredRates(figures.now, unit);
    Document::Row row;
    row.total = true;
    row.cells.resize(columns, Cell::absent());
    row.cells.front() = Cell::ofText(QCoreApplication::translate("core", "综合得分"));
    if (found != figures.scores.end())
        row.cells[columns - 6] = Cell::ofRate(now.times100, derivedFrom(u"score"_s, rates));
    row.cells[columns - 3] = rankOf(now.rank, rates);
    row.cells[columns - 2] = rankOf(rankBefore, scoredRates(figures.before, unit));
    row.cells[columns - 1] = rankChange(rankBefore, now.rank);
    return row;
}

Document::Table cardTable(const ReportSource &source, const CardFigures &figures)
{
    const auto column = [](const char *text, Align align = Align::Right) {
        return std::pair(QCoreApplication::translate("core", text), align);
    };
    std::vector<std::pair<QString, Align>> columns{
        column(QT_TRANSLATE_NOOP("core", "指标"), Align::Left),
        column(QT_TRANSLATE_NOOP("core", "年度目标")),
        column(QT_TRANSLATE_NOOP("core", "本期完成"))};
    if (!figures.adjustments.isEmpty())
        columns.emplace_back(adjustmentColumn(), Align::Right);
    columns.insert(columns.end(),
        {column(QT_TRANSLATE_NOOP("core", "累计完成")), column(QT_TRANSLATE_NOOP("core", "完成率")),
            column(QT_TRANSLATE_NOOP("core", "超(欠)")),
            column(QT_TRANSLATE_NOOP("core", "进度"), Align::Center),
            column(QT_TRANSLATE_NOOP("core", "排名")),
            column(QT_TRANSLATE_NOOP("core", "上期排名")),
            column(QT_TRANSLATE_NOOP("core", "变化"), Align::Center)});
    auto table = plainTable(QCoreApplication::translate("core", "指标完成情况"),
        QCoreApplication::translate("core", "人、人次、%"), columns);
    for (const auto &code : summaryIndicators()) {
        if (const Figure *figure = figures.now.find(code, source.request.unit))
            table.rows.push_back(cardRow(source, figures, *figure));
    }
    table.rows.push_back(scoreRow(source, figures, table.columns.size()));
    return table;
}

/// The blocks of one card, without its title.
Result<std::vector<Document::Block>> card(const ReportSource &source, const CardFigures &figures)
{
    std::vector<Document::Block> blocks;
    blocks.emplace_back(tilesOf(source, figures.now));
    blocks.emplace_back(cardTable(source, figures));
    for (const auto &code : {QString(kTrainCompletions), QString(kCertHolders)}) {
        auto chart
            = monthlyChart(source.engine, figures.now, code, source.request.unit, source.names);
        if (!chart)
            return fail(chart.error());
        addPlanLine(*chart);
        if (!chart->isEmpty())
            blocks.emplace_back(Document::Charts{{std::move(*chart)}, 62});
    }
    blocks.emplace_back(Document::Note{QCoreApplication::translate(
        "core", "注：排名为13个县(市、区)按完成率的名次，上期为%1；市本级不参加排名。")
                                           .arg(source.request.period.previous().title())});
    if (auto note = adjustmentNote(figures.adjustments))
        blocks.emplace_back(std::move(*note));
    return blocks;
}

QString cardTitle(const ReportSource &source)
{
    return QCoreApplication::translate("core", "%1%2培训取证成绩单")
        .arg(source.placeName(), source.request.period.title());
}

void append(Document &document, std::vector<Document::Block> blocks)
{
    std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
}

/// A document's blocks as a part of a book.
void appendPart(Document &book, Document part)
{
    book.blocks.emplace_back(Document::Section{part.title, part.subtitle, part.line});
    append(book, std::move(part.blocks));
}

Result<void> addCards(Document &book, const ReportSource &source)
{
    const auto figures = readFigures(source);
    if (!figures)
        return fail(figures.error());
    for (const auto &unit : source.units()) {
        const auto one = source.with(source.request.period, unit);
        auto blocks = card(one, *figures);
        if (!blocks)
            return fail(blocks.error());
        book.blocks.emplace_back(Document::Section{cardTitle(one), {},
            reportFrame(one, {}, QCoreApplication::translate("core", "人、人次、%")).line});
        append(book, std::move(*blocks));
    }
    return {};
}

/// The tables of the whole: rankings of all indicators, vouchers, departments.
Result<void> addRankings(Document &book, const ReportSource &source)
{
    const auto figures = source.figures();
    const auto adjustments = source.adjustments();
    if (!figures || !adjustments)
        return fail(figures ? adjustments.error() : figures.error());
    const Document frame = reportFrame(source, {}, {});
    for (const auto &code : summaryIndicators()) {
        book.blocks.emplace_back(
            Document::Section{QCoreApplication::translate("core", "%1%2%3排名")
                                  .arg(source.placeName(), source.request.period.title(),
                                      shortIndicatorName(source.names, code)),
                {}, {.left = frame.line.left, .right = frame.line.middle}});
        book.blocks.emplace_back(rankingTable(source, *figures, *adjustments, code));
        if (adjustments->has(code))
            addAdjustmentNote(book, *adjustments);
        if (auto chart = rankingChart(*figures, code, source.names); !chart.isEmpty())
            book.blocks.emplace_back(Document::Charts{{std::move(chart)}, 78});
    }
    return {};
}

} // namespace

/// One page a county; of the whole, one for each of its units.
Result<Document> cardReport(const ReportSource &source)
{
    auto document = reportFrame(source, {}, QCoreApplication::translate("core", "人、人次、%"));
    document.title = cardTitle(source);
    if (!source.isWhole()) {
        const auto figures = readFigures(source);
        auto blocks = figures ? card(source, *figures)
                              : Result<std::vector<Document::Block>>(fail(figures.error()));
        if (!blocks)
            return fail(blocks.error());
        append(document, std::move(*blocks));
        return document;
    }
    document.blocks.emplace_back(Document::Contents{});
    if (auto added = addCards(document, source); !added)
        return fail(added.error());
    return document;
}

/// The whole set: summary, rankings, vouchers, departments, and the cards of all units.
Result<Document> bookReport(const ReportSource &source)
{
    auto book = reportFrame(source, QCoreApplication::translate("core", "培训取证就业报表汇编"),
        QCoreApplication::translate("core", "人、人次、张、%"));
    book.blocks.emplace_back(Document::Contents{});
    for (const auto kind : {ReportKind::Summary, ReportKind::Year}) {
        auto part = periodReport(kind, source);
        if (!part)
            return part;
        appendPart(book, std::move(*part));
    }
    if (source.isWhole()) {
        if (auto added = addRankings(book, source); !added)
            return fail(added.error());
    }
    for (const auto kind : {ReportKind::Vouchers, ReportKind::Departments, ReportKind::Bands,
             ReportKind::Employment}) {
        auto part = periodReport(kind, source);
        if (!part)
            return part;
        appendPart(book, std::move(*part));
    }
    if (auto added = addCards(book, source); !added)
        return fail(added.error());
    return book;
}

} // namespace core
