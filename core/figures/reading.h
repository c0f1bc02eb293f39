#pragma once

#include "core/figures/catalogue.h"
#include "core/figures/definitions.h"
#include "core/schema/names.h"

namespace core {

/// What one indicator says of one unit in one period.
struct IndicatorValue
{
    QString unit;
    std::optional<qint64> value = std::nullopt; // of the entry's measure; nothing: not known
    std::optional<qint64> lastYear = std::nullopt; // the same period of the year before
    std::optional<qint64> top = std::nullopt; // of a rate
    std::optional<qint64> bottom = std::nullopt;
    std::optional<qint64> target = std::nullopt; // of the year or the bound, as `value` is measured
    Light light = Light::None;
    std::vector<std::pair<QString, qint64>> parts = {}; // 其中, by code
    qint64 remainder = 0; // what no part names; never of parts that overlap
    QString reference = {}; // leads to the rows of `value`, of a rate to its top
    QString bottomReference = {};
};

struct IndicatorReading
{
    const CatalogueEntry *entry = nullptr;
    QString name;
    QString measuredIn; // 人, 人次, 张, %
    IndicatorVersion version;
    /// A cohort whose time has not passed yet: shown in grey.
    enum class Cohort { None, Closed, Partly, Open };
    Cohort cohort = Cohort::None;
    QDate cohortEnd; // the last day of those that count
    std::vector<IndicatorValue> rows; // the whole, counties, 市本级
    QStringList notes; // to be printed below the figures

    /// Null when there is none.
    const IndicatorValue *find(const QString &unit) const;
};

struct IndicatorQuestion
{
    QString code;
    Period period;
    FigureReference::Span span = FigureReference::Span::ToDate;
    QDate today; // of the ledger's clock
};

/// Every indicator of the dictionary, whichever way it is come by. Persons are counted anew at
/// each level, the rate of a whole is Σ top / Σ bottom.
Result<IndicatorReading> readIndicator(const Database &database, const FigureEngine &engine,
    const Names &names, const IndicatorQuestion &question);

} // namespace core
