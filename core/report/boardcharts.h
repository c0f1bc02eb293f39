#pragma once

#include "core/report/board.h"

namespace core {

/// The charts of the dashboard, in the order of meetings (domain.md 5.9).
enum class BoardChart {
    Rates, // the six completion rates against 时序进度
    Ranking, // counties by completion rate
    Cumulative, // this year, the plan, last year
    Months,
    Vouchers, // issued, claimed, used, redeemed by kind, what no kind names beside them
    CertificateKinds,
    CertificateLevels,
    BandsAndModes,
    Employment,
    Plans
};
const QList<BoardChart> &boardCharts();
/// ranking, cumulative, vouchers …: what screens and tests call it.
QString boardChartKey(BoardChart chart);
/// Whether it is drawn for one indicator, chosen by its tile.
bool isOfIndicator(BoardChart chart);

struct BoardChartQuestion
{
    BoardChart chart;
    QString indicator; // where it is of one
};
/// Every bar, slice and point leads to its rows; empty where the ledger has nothing to show.
Result<Chart> boardChart(
    const ReportSource &source, const Board &board, const BoardChartQuestion &question);

/// At most `most` parts, the largest first; the rest together as 其他.
Chart ringOf(
    const QString &title, std::vector<std::pair<Chart::Category, qint64>> parts, size_t most = 7);

} // namespace core
