#pragma once

#include "core/storage/figurequeries.h"

namespace core {

/// A figure that is counted from rows, declared once: which rows, what of them, in which words.
/// Name and unit of measure stand in the ledger's table `indicator` under the same code.
struct Indicator
{
    enum class Counts {
        Rows, // adds up over months and units: kept in monthly cells
        Persons // distinct people: recounted at every level, never added
    };
    CountRule rule;
    Counts counts = Counts::Rows;
    const char *definition = ""; // 口径, Chinese source text, context "core"

    QString code() const { return rule.indicator; }
    QString definitionText() const;
};

/// In the order of reports. To add one: a line here, its name in resources/data.
const QList<Indicator> &countedIndicators();

/// Null when it is not one that is counted.
const Indicator *countedIndicator(const QString &code);

/// Those whose monthly cells are kept.
QList<CountRule> keptRules();

inline constexpr auto kTrainCompletions = QLatin1StringView("train_completions");
inline constexpr auto kTrainPersons = QLatin1StringView("train_persons");
inline constexpr auto kCertHolders = QLatin1StringView("cert_holders");
inline constexpr auto kCertPersons = QLatin1StringView("cert_persons");
inline constexpr auto kNewSkilled = QLatin1StringView("new_skilled");
inline constexpr auto kNewHighSkilled = QLatin1StringView("new_high_skilled");

} // namespace core
