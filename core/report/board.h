#pragma once

#include "core/figures/months.h"
#include "core/report/reportframe.h"

namespace core {

/// The six indicators of the dashboard and of the quarterly summary (domain.md 5.8).
QStringList boardIndicators();

/// One figure large, with what is known of its way to the target.
struct BoardTile
{
    QString indicator;
    QString name;
    QString unit; // 人, 人次
    QString definition;
    Pace pace;
    qint64 actual = 0; // the period alone
    qint64 lastYearCumulative = 0;
    std::vector<qint64> months = {}; // of this year so far
    std::optional<int> rank = std::nullopt; // of a county, among `counties`
    int counties = 0;
    QString first = {}; // of a whole: the county at the head and the one at the end
    QString last = {};
    QString reference = {};
};

/// One indicator of one unit in the matrix of lights.
struct BoardCell
{
    std::optional<qint64> rateTimes100;
    Light light = Light::None;
    QString reference;
};
struct BoardRow
{
    QString unit;
    QString name;
    std::vector<BoardCell> cells; // in the order of boardIndicators()
};

struct Board
{
    std::vector<BoardTile> tiles;
    std::vector<BoardRow> matrix; // the whole, counties, 市本级
    std::map<QString, std::map<QString, Pace>> paces; // by indicator, then unit

    /// Null when there is none.
    const BoardTile *find(const QString &indicator) const;
};
Result<Board> readBoard(const ReportSource &source);

/// The matrix as it is printed.
Document::Table boardMatrix(const Board &board, const Names &names);

} // namespace core
