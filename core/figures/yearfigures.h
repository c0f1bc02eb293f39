#pragma once

#include "core/figures/figureanswers.h"

#include <QJsonArray>

namespace core {

/// One published figure of a year with where it comes from; declared in
/// resources/data/year_figures.csv.
struct YearFigure
{
    enum class Source {
        Counted, // from rows of the ledger
        Manual, // reported by the offices
        Plan, // a target of a five-year plan
        Setting // of the programme
    };
    QString paragraph; // P0 … P10
    QString code;
    QString name;
    QString unit; // 人, 人次, 张, 元 …; never mixed
    Source source = Source::Counted;
    QString definition;
    qint64 value = 0;
    std::optional<qint64> target = std::nullopt;
    std::optional<qint64> rateTimes100 = std::nullopt; // half-up
    std::optional<qint64> truncatedTimes100 = std::nullopt;
    QString targetReference = {}; // leads to the targets
    QString reference = {}; // leads back to the rows, where the engine counts them
};

/// All of them for a span from January; plan targets, contests and settings only of the whole.
Result<std::vector<YearFigure>> yearFigures(const Database &database, const FigureEngine &engine,
    const Names &names, const FigureQuestion &question);

/// 统计, 填报, 规划, 设置.
QString sourceText(YearFigure::Source source);
/// The shape of `published` in `figures --json`: a stable contract.
QJsonArray toJson(const std::vector<YearFigure> &figures);

} // namespace core
