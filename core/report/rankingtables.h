#pragma once

#include "core/figures/compositescore.h"
#include "core/report/reportframe.h"

namespace core {

/// Annex 1 of the bulletin (domain.md 5.5): one indicator, the whole first, counties by rank,
/// 市本级 last.
Document::Table rankingTable(const ReportSource &source, const FigureTable &figures,
    const Adjustments &adjustments, const QString &indicator);

/// The number of the period as it is printed: with the adjustments of what was printed before.
Document::Cell periodCell(
    const Figure &figure, const Adjustments &adjustments, const Period &period);
/// — where nothing was printed before.
Document::Cell adjustmentCell(const Figure &figure, const Adjustments &adjustments);
QString adjustmentColumn();
/// 调整数 of what was printed before, where there are any.
std::optional<Document::Note> adjustmentNote(const Adjustments &adjustments);
void addAdjustmentNote(Document &document, const Adjustments &adjustments);

/// The same counties over all indicators: 目标, 累计, 完成率 and 排名 of each, then the composite
/// score and its rank; by that rank.
Result<Document::Table> wideRankingTable(const ReportSource &source, const FigureTable &figures);

/// The figures of one indicator with a rank, best first.
std::vector<const Figure *> rankedFigures(const FigureTable &figures, const QString &indicator);

/// The rates that the composite score of a unit is made of: what leads to their rows.
QStringList scoredRates(const FigureTable &figures, const QString &unit);

/// 超(欠): what the rate is above 时序进度, in points.
std::optional<qint64> paceGap(const Figure &figure, const Period &period);

/// 职业技能提升培训人次 → 职业技能提升培训.
QString shortIndicatorName(const Names &names, const QString &code);
QString indicatorUnit(const Names &names, const QString &code);

/// 排名总表: the wide table on a page of its own.
Result<Document> rankingReport(const ReportSource &source);

} // namespace core
