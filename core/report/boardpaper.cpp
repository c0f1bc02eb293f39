#include "core/report/boardcharts.h"
#include "core/report/periodreports.h"

#include <QCoreApplication>

namespace core {

namespace {

using Cell = Document::Cell;

constexpr int kMargin = 10; // millimetres
constexpr int kRowHeight = 49;
constexpr int kRankingHeight = 66; // thirteen counties below each other

Document::Tile tileOf(const BoardTile &tile)
{
    return {.label = tile.name,
        .unit = tile.unit,
        .value = Cell::ofCount(tile.pace.cumulative, tile.reference),
        .target = tile.pace.target,
        .rate = tile.pace.rateTimes100,
        .pace = tile.pace.elapsedTimes100,
        .light = tile.pace.light};
}

/// Two charts of a row; what has nothing to show leaves its place to the other.
Result<void> addRow(Document &document, const ReportSource &source, const Board &board,
    const QList<BoardChart> &row)
{
    Document::Charts charts{
        .charts = {}, .height = row.contains(BoardChart::Ranking) ? kRankingHeight : kRowHeight};
    for (const auto kind : row) {
        auto chart = boardChart(source, board, {kind, QString(kTrainCompletions)});
        if (!chart)
            return fail(chart.error());
        if (!chart->isEmpty())
            charts.charts.push_back(std::move(*chart));
    }
    if (!charts.charts.empty())
        document.blocks.emplace_back(std::move(charts));
    return {};
}

} // namespace

Result<Document> boardReport(const ReportSource &source)
{
    const auto board = readBoard(source);
    if (!board)
        return fail(board.error());
    auto document = reportFrame(source, reportTitle(ReportKind::Board),
        QCoreApplication::translate("core", "人、人次、张、%"));
    document.title = QCoreApplication::translate("core", "%1%2职业技能培训看板")
                         .arg(source.placeName(), source.request.period.title());
    document.page.left = document.page.right = document.page.top = kMargin;
    document.page.bottom = kMargin;
    Document::Tiles tiles{.tiles = {}, .columns = 3};
    for (const auto &tile : board->tiles)
        tiles.tiles.push_back(tileOf(tile));
    document.blocks.emplace_back(std::move(tiles));
    if (const BoardTile *main = board->find(kTrainCompletions)) {
        document.blocks.emplace_back(
            Document::Paragraph(paceSentence(main->pace, main->name, main->unit)));
    }
    using enum BoardChart;
    for (const auto &row : {QList{Ranking, Cumulative}, QList{Vouchers, CertificateKinds},
             QList{BandsAndModes, Employment}}) {
        if (auto added = addRow(document, source, *board, row); !added)
            return fail(added.error());
    }
    return document;
}

} // namespace core
