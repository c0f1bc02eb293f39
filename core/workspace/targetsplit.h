#pragma once

#include "core/figures/pace.h"
#include "core/workspace/workspace.h"

namespace core {

/// The target of one indicator and year, split over the units of reports and the months.
struct TargetGrid
{
    struct Row
    {
        QString unit;
        YearMonths months{};
        int version = 0; // 0: not written yet
        QString status = {};
        QString document = {};
        QDate effectiveOn = {};

        qint64 value() const;
        qint64 quarter(int quarter) const; // from 0
    };

    int year = 0;
    QString indicator;
    Row whole; // its months are to be those of the rows together
    QList<Row> rows; // counties, then 市本级

    qint64 total() const { return whole.value(); }
    qint64 sum() const;
    qint64 quarterSum(int quarter) const;
    /// Of the units together against the whole: 0 is right, anything else must be confirmed
    ///
    qint64 difference() const { return sum() - total(); }
    bool isEmpty() const;
};

/// Gives a quarter of a row another value; its months keep their proportions.
void setQuarter(TargetGrid &grid, int row, int quarter, qint64 value);
/// Gives a row another value; its months keep their proportions.
void setValue(TargetGrid::Row &row, qint64 value);

/// The newest versions, drafts among them; nothing written leaves the cells 0. With a day: as they
/// held then.
Result<TargetGrid> targetGrid(const Workspace &workspace, int year, const QString &indicator,
    const std::optional<QDate> &heldOn = std::nullopt);

enum class SplitBy {
    LastYear, // units and months in proportion to what was done last year
    Equal,
    Weights // of the units, as given; months by last year, else evenly
};
struct SplitRequest
{
    int year = 0;
    QString indicator;
    qint64 total = 0;
    SplitBy by = SplitBy::LastYear;
    std::vector<qint64> weights = {}; // in the order of the grid's rows
};
/// A proposal, nothing written: every sum holds exactly (largest remainder).
Result<TargetGrid> splitTarget(const Workspace &workspace, const SplitRequest &request);

} // namespace core
