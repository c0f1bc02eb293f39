#include "core/report/board.h"

#include "core/base/language.h"
#include "core/figures/reading.h"
#include "core/storage/codebook.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Cell = Document::Cell;

QString unitOfMeasure(const Names &names, const QString &indicator)
{
    const CodeItem *item = names.code("indicator"_L1, indicator);
    return item ? dataText("unit"_L1, item->attribute("unit"_L1)) : QString();
}

qint64 sumOver(const YearMonths &months, int first, int last)
{
    return std::accumulate(months.begin() + first - 1, months.begin() + last, qint64(0));
}

/// Counties by rate, the best first.
std::vector<Figure> ranked(const FigureEngine &engine, const std::map<QString, Pace> &paces)
{
    std::vector<Figure> figures;
    for (const auto &unit : engine.units()) {
        const auto pace = paces.find(unit);
        const bool isCounty = unit != engine.unit() && !unit.endsWith(kOwnSuffix);
        if (!isCounty || pace == paces.end() || !pace->second.rateTimes100)
            continue;
        figures.push_back({.unit = unit,
            .actual = pace->second.cumulative,
            .rateTimes100 = pace->second.rateTimes100});
    }
    std::vector<Figure *> order;
    order.reserve(figures.size());
    for (auto &figure : figures)
        order.push_back(&figure);
    rankByRate(order);
    std::stable_sort(figures.begin(), figures.end(),
        [](const Figure &one, const Figure &other) { return *one.rank < *other.rank; });
    return figures;
}

class Reading
{
public:
    explicit Reading(const ReportSource &source)
        : m_source(source)
        , m_period(source.request.period)
    { }

    Result<Board> read()
    {
        for (const auto &unit : m_source.engine.units())
            m_board.matrix.push_back(
                {unit, unitCaption(unit, m_source.engine, m_source.names), {}});
        for (const auto &indicator : boardIndicators()) {
            if (auto done = add(indicator); !done)
                return fail(done.error());
        }
        return std::move(m_board);
    }

private:
    QString reference(const QString &indicator, const QString &unit) const
    {
        return FigureReference{indicator, m_period, unit, {}, FigureReference::Span::ToDate}.text();
    }

    Result<void> add(const QString &indicator)
    {
        const auto &[database, engine, names, request, today] = m_source;
        const auto paces = unitPaces(database, engine, {indicator, m_period});
        const auto months = unitMonths(database, engine, indicator, m_period.year());
        const auto former = unitMonths(database, engine, indicator, m_period.year() - 1);
        const auto version = indicatorVersion(database, indicator, m_period.lastDay());
        if (!paces || !months || !former || !version) {
            return fail(!paces ? paces.error()
                    : !months  ? months.error()
                    : !former  ? former.error()
                               : version.error());
        }
        for (auto &row : m_board.matrix) {
            const Pace &pace = paces->at(row.unit);
            row.cells.push_back({pace.rateTimes100, pace.light, reference(indicator, row.unit)});
        }
        const auto unit = months->find(request.unit);
        if (unit != months->end()) {
            BoardTile tile{.indicator = indicator,
                .name = codeTitle(names, "indicator"_L1, indicator),
                .unit = unitOfMeasure(names, indicator),
                .definition = version->definition,
                .pace = paces->at(request.unit),
                .reference = reference(indicator, request.unit)};
            tile.actual = sumOver(unit->second, m_period.firstMonth(), m_period.lastMonth());
            tile.lastYearCumulative = sumOver(former->at(request.unit), 1, m_period.lastMonth());
            tile.months.assign(unit->second.begin(), unit->second.begin() + m_period.lastMonth());
            rank(tile, *paces);
            m_board.tiles.push_back(std::move(tile));
        }
        m_board.paces.emplace(indicator, *paces);
        return {};
    }

    void rank(BoardTile &tile, const std::map<QString, Pace> &paces) const
    {
        const auto order = ranked(m_source.engine, paces);
        tile.counties = int(order.size());
        if (order.size() < 2)
            return;
        const auto name = [&](const Figure &figure) {
            return unitCaption(figure.unit, m_source.engine, m_source.names);
        };
        if (m_source.isWhole()) {
            tile.first = name(order.front());
            tile.last = name(order.back());
        }
        for (const auto &figure : order) {
            if (figure.unit == m_source.request.unit)
                tile.rank = figure.rank;
        }
    }

    const ReportSource &m_source;
    Period m_period;
    Board m_board;
};

} // namespace

QStringList boardIndicators()
{
    return summaryIndicators() + QStringList{u"urban_new_jobs"_s, u"rural_transfer"_s};
}

const BoardTile *Board::find(const QString &indicator) const
{
    const auto found = std::find_if(tiles.begin(), tiles.end(),
        [&](const BoardTile &tile) { return tile.indicator == indicator; });
    return found == tiles.end() ? nullptr : &*found;
}

Result<Board> readBoard(const ReportSource &source)
{
    return Reading(source).read();
}

Document::Table boardMatrix(const Board &board, const Names &names)
{
    using Align = Document::Align;
    Document::Table table;
    table.title = QCoreApplication::translate("core", "各县（市、区）进度");
    table.columns.push_back({.align = Align::Left});
    table.header = {{{.text = QCoreApplication::translate("core", "单位"), .rows = 2}}, {}};
    for (const auto &indicator : boardIndicators()) {
        table.header[0].push_back(
            {.text = codeTitle(names, "indicator"_L1, indicator), .columns = 2});
        table.header[1].push_back({.text = QCoreApplication::translate("core", "完成率%")});
        table.header[1].push_back({.text = QCoreApplication::translate("core", "进度")});
        table.columns.push_back({.align = Align::Right});
        table.columns.push_back({.align = Align::Center});
    }
    for (const auto &row : board.matrix) {
        Document::Row cells{{Cell::ofText(row.name)}};
        for (const auto &cell : row.cells) {
            cells.cells.push_back(cell.rateTimes100
                    ? Cell::ofRate(*cell.rateTimes100, cell.reference)
                    : Cell::absent());
            cells.cells.push_back(cell.light == Light::None
                    ? Cell::absent()
                    : Cell::ofLight(cell.light, cell.reference));
        }
        cells.total = table.rows.empty() && board.matrix.size() > 1;
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace core
