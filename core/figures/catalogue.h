#pragma once

#include "core/figures/engine.h"
#include "core/storage/tallyqueries.h"

namespace core {

/// How one indicator of the dictionary (domain.md 5.1) is come by; declared once, name and text
/// stand in the ledger's table `indicator` under the same code.
struct CatalogueEntry
{
    enum class Way {
        Cells, // kept monthly cells, see Indicator
        Persons, // distinct people, recounted at each level
        Tally, // counted from rows when asked
        Ratio, // Σ top / Σ bottom of two tallies
        Cohort, // a Ratio of those whose time has passed
        Progress, // of the main indicator against its target and the calendar
        Reported // entered by the offices
    };
    /// What the year so far means for it.
    enum class Span {
        Flow, // adds up from January
        State // what stands on the last day
    };
    const char *code;
    Way way;
    const char *top = ""; // a tally, with parts behind a colon: jobs:XN,SN
    const char *bottom = ""; // of a rate; a number, where it is one
    const char *book = ""; // whose codes the parts of `top` are
    const char *within = ""; // an indicator that it is part of and never exceeds
    Measure measure = Measure::Count;
    Span span = Span::Flow;
    /// People who may be counted in several parts: these do not add up.
    enum class Parts { Add, Overlap };
    Parts parts = Parts::Add;

    bool isRate() const { return measure == Measure::Rate; }
};

/// In the order of the dictionary.
const QList<CatalogueEntry> &indicatorCatalogue();
/// Null for a code that is not in it.
const CatalogueEntry *catalogueEntry(const QString &code);

/// 月度汇总, 按人去重, 逐条统计, 两数相除 …
QString wayText(CatalogueEntry::Way way);

/// A tally and some of its parts: jobs:XN,SN.
struct TallyTerm
{
    QString code;
    QStringList parts; // none: all

    static TallyTerm parse(QLatin1StringView text);
};

/// The days a span of the dictionary means for a period.
TallyQueries::Span daysOf(
    const CatalogueEntry &entry, const Period &period, FigureReference::Span span);

/// The rows behind a figure of the dictionary that the engine does not count itself (those of the
/// top of a rate), or behind a tally. Parts stand behind the code: voucher_claimed:PH,PJ; the
/// bottom as :*.
struct RowsQuestion
{
    FigureReference reference;
    QString whole; // the unit that stands for all
    QDate today; // cohorts end half a year before it
    TallyQueries::Want want = TallyQueries::Want::Counted;
};
Result<FigureRows> catalogueRows(const Database &database, const RowsQuestion &question);

/// The last day of a cohort whose people have had time to find work.
QDate cohortEnd(QDate last, QDate today);

} // namespace core
