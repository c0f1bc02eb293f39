#pragma once

#include "core/figures/adjustments.h"
#include "core/figures/tallies.h"
#include "core/report/document.h"
#include "core/report/quarterreport.h"
#include "core/schema/names.h"

namespace core {

/// What every report of a period is made from.
struct ReportSource
{
    const Database &database;
    const FigureEngine &engine;
    const Names &names;
    SummaryRequest request;
    QDate today; // of the ledger's clock

    bool isWhole() const { return request.unit == engine.unit(); }
    /// From January to the end of the period.
    TallyQueries::Span span() const
    {
        return {request.period.yearStart(), request.period.lastDay()};
    }
    Tallies tallies() const
    {
        return {database, span(), request.unit,
            isWhole() ? Tallies::Reach::Whole : Tallies::Reach::Unit};
    }
    /// The figures of the period, with the rounding that was asked for.
    Result<FigureTable> figures() const;
    /// What changed in the periods that issued editions have frozen.
    Result<Adjustments> adjustments() const
    {
        return Adjustments::read(database, engine, request.period);
    }
    /// The same report of another period or unit.
    ReportSource with(const Period &period, const QString &unit) const;
    /// Counties and 市本级; of a county that alone.
    QStringList units() const;
    QString placeName() const;
};

/// A page with title, line of unit and day, and the marks of a demo; `measures`: 人、张、%.
Document reportFrame(const ReportSource &source, const QString &title, const QString &measures,
    Document::Orientation orientation = Document::Orientation::Portrait);

/// 单位负责人： 审核人： 填表人： 联系电话： 填报日期：
Document::Signature reportSignature();

/// A table with one header row; texts left, numbers right.
Document::Table plainTable(const QString &title, const QString &measures,
    const std::vector<std::pair<QString, Document::Align>> &columns);

/// — for nothing.
Document::Cell rateCellOf(std::optional<qint64> rate, const QString &reference = {});
/// A share of two numbers that lead to rows.
Document::Cell shareCell(
    const Document::Cell &part, const Document::Cell &whole, Rounding rounding = Rounding::HalfUp);
/// A day as texts say it: 2021年6月30日.
QString dayText(QDate day);
QString codeTitle(const Names &names, QLatin1StringView book, const QString &code);

} // namespace core
