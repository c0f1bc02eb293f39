#include "core/figures/catalogue.h"

#include "core/domain/catalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

// NOLINTNEXTLINE(readability-function-size): a table
const QList<CatalogueEntry> &indicatorCatalogue()
{
    using Way = CatalogueEntry::Way;
    using Span = CatalogueEntry::Span;
    constexpr auto kRate = Measure::Rate;
    constexpr auto kMoney = Measure::Money;
    constexpr auto kOverlap = CatalogueEntry::Parts::Overlap;
    static const QList<CatalogueEntry> entries = {
        {"train_completions", Way::Cells},
        {.code = "train_persons", .way = Way::Persons, .within = "train_completions"},
        {.code = "train_enterprise",
            .way = Way::Tally,
            .top = "train_enterprise",
            .within = "train_completions"},
        {.code = "train_by_dept",
            .way = Way::Tally,
            .top = "train_by_dept",
            .book = "department",
            .within = "train_completions"},
        {.code = "train_by_age",
            .way = Way::Tally,
            .top = "train_by_age",
            .book = "age_band",
            .within = "train_completions"},
        {.code = "train_by_mode",
            .way = Way::Tally,
            .top = "train_by_mode",
            .book = "training_mode",
            .within = "train_completions"},
        {.code = "brand_trained",
            .way = Way::Tally,
            .top = "brand_trained",
            .within = "train_completions"},
        {"cert_holders", Way::Cells},
        {.code = "cert_persons", .way = Way::Persons, .within = "cert_holders"},
        {.code = "new_skilled", .way = Way::Cells, .within = "cert_holders"},
        {.code = "new_high_skilled", .way = Way::Cells, .within = "new_skilled"},
        {.code = "completion_rate", .way = Way::Progress, .measure = kRate},
        {.code = "progress_plan", .way = Way::Progress, .measure = kRate},
        {.code = "progress_gap", .way = Way::Progress, .measure = kRate},
        {.code = "progress_ratio", .way = Way::Progress, .measure = kRate},
        {.code = "cert_rate",
            .way = Way::Ratio,
            .top = "certified_after_training",
            .bottom = "trained",
            .measure = kRate},
        {.code = "pass_rate",
            .way = Way::Ratio,
            .top = "results:pass",
            .bottom = "results",
            .measure = kRate},
        {.code = "voucher_issued",
            .way = Way::Tally,
            .top = "voucher_issued",
            .book = "voucher_kind"},
        {.code = "voucher_claimed",
            .way = Way::Tally,
            .top = "voucher_claimed",
            .book = "voucher_kind"},
        {.code = "voucher_claim_persons",
            .way = Way::Tally,
            .top = "voucher_claim_persons",
            .book = "voucher_kind",
            .parts = kOverlap},
        {.code = "voucher_used", .way = Way::Tally, .top = "voucher_used", .book = "voucher_kind"},
        {.code = "voucher_use_rate",
            .way = Way::Ratio,
            .top = "voucher_used",
            .bottom = "voucher_issued",
            .measure = kRate},
        {.code = "voucher_claim_rate",
            .way = Way::Ratio,
            .top = "voucher_claimed",
            .bottom = "voucher_issued",
            .measure = kRate},
        {.code = "subsidy_persons",
            .way = Way::Tally,
            .top = "subsidy_persons",
            .book = "subsidy_kind"},
        {.code = "subsidy_amount",
            .way = Way::Tally,
            .top = "subsidy_amount",
            .book = "subsidy_kind",
            .measure = kMoney},
        {.code = "employed_after_training",
            .way = Way::Tally,
            .top = "employed_after_training",
            .within = "train_completions"},
        {.code = "employment_rate",
            .way = Way::Cohort,
            .top = "employed_after_training",
            .bottom = "trained_before",
            .measure = kRate},
        {.code = "jobs_local", .way = Way::Tally, .top = "jobs_local"},
        {.code = "jobs_in_province", .way = Way::Tally, .top = "jobs:SW"},
        {.code = "jobs_out_province", .way = Way::Tally, .top = "jobs:WS"},
        {.code = "jobs_abroad", .way = Way::Tally, .top = "jobs:GW"},
        {.code = "jobs_public_posts", .way = Way::Tally, .top = "jobs_public_posts"},
        {.code = "labour_income", .way = Way::Tally, .top = "labour_income", .measure = kMoney},
        {.code = "urban_new_jobs", .way = Way::Reported, .top = "statistic:urban_new_jobs"},
        {.code = "rural_transfer", .way = Way::Reported, .top = "statistic:rural_transfer"},
        {.code = "skilled_stock",
            .way = Way::Reported,
            .top = "statistic:skilled_stock",
            .span = Span::State},
        {.code = "employed_stock",
            .way = Way::Reported,
            .top = "statistic:employed_stock",
            .span = Span::State},
        {.code = "high_skilled_stock",
            .way = Way::Reported,
            .top = "statistic:high_skilled_stock",
            .within = "skilled_stock",
            .span = Span::State},
        {.code = "skilled_share",
            .way = Way::Ratio,
            .top = "statistic:skilled_stock",
            .bottom = "statistic:employed_stock",
            .measure = kRate,
            .span = Span::State},
        {.code = "high_skilled_share",
            .way = Way::Ratio,
            .top = "statistic:high_skilled_stock",
            .bottom = "statistic:skilled_stock",
            .measure = kRate,
            .span = Span::State},
        {.code = "brand_coverage",
            .way = Way::Ratio,
            .top = "brand_counties",
            .bottom = "counties",
            .measure = kRate,
            .span = Span::State},
        {.code = "classes_run", .way = Way::Tally, .top = "classes_run"},
        {.code = "supervision_visits", .way = Way::Tally, .top = "supervision_visits"},
        {.code = "finding_close_rate",
            .way = Way::Ratio,
            .top = "findings_due:closed",
            .bottom = "findings_due",
            .measure = kRate},
        {.code = "submission_ontime_rate",
            .way = Way::Ratio,
            .top = "submissions:ontime",
            .bottom = "submissions",
            .measure = kRate},
        {.code = "rural_labour_covered", .way = Way::Tally, .top = "rural_labour_covered"},
        {.code = "care_initial", .way = Way::Tally, .top = "care_trained:care_initial"},
        {.code = "care_upgrade", .way = Way::Tally, .top = "care_trained:care_upgrade"},
        {.code = "care_japan", .way = Way::Tally, .top = "care_trained:care_japan"},
        {.code = "care_jobs_out", .way = Way::Tally, .top = "care_jobs:care_jobs_out"},
        {.code = "care_jobs_local", .way = Way::Tally, .top = "care_jobs:care_jobs_local"},
        {.code = "care_jobs_abroad", .way = Way::Tally, .top = "care_jobs:care_jobs_abroad"},
        {.code = "care_income", .way = Way::Tally, .top = "care_income", .measure = kMoney},
    };
    return entries;
}

const CatalogueEntry *catalogueEntry(const QString &code)
{
    for (const auto &entry : indicatorCatalogue()) {
        if (code == QLatin1StringView(entry.code))
            return &entry;
    }
    return nullptr;
}

QString wayText(CatalogueEntry::Way way)
{
    switch (way) {
    case CatalogueEntry::Way::Cells:
        return QCoreApplication::translate("core", "按月汇总");
    case CatalogueEntry::Way::Persons:
        return QCoreApplication::translate("core", "逐级按人去重");
    case CatalogueEntry::Way::Tally:
        return QCoreApplication::translate("core", "逐条统计");
    case CatalogueEntry::Way::Ratio:
        return QCoreApplication::translate("core", "两数相除");
    case CatalogueEntry::Way::Cohort:
        return QCoreApplication::translate("core", "按批次相除");
    case CatalogueEntry::Way::Progress:
        return QCoreApplication::translate("core", "与目标和时序比较");
    case CatalogueEntry::Way::Reported:
        return QCoreApplication::translate("core", "填报");
    }
    Q_UNREACHABLE();
}

TallyTerm TallyTerm::parse(QLatin1StringView text)
{
    const QString all(text);
    const auto parts = all.section(u':', 1).split(u',', Qt::SkipEmptyParts);
    return {all.section(u':', 0, 0), parts};
}

TallyQueries::Span daysOf(
    const CatalogueEntry &entry, const Period &period, FigureReference::Span span)
{
    if (entry.span == CatalogueEntry::Span::State)
        return {QDate(period.year(), period.lastMonth(), 1), period.lastDay()};
    return {span == FigureReference::Span::Period ? period.firstDay() : period.yearStart(),
        period.lastDay()};
}

QDate cohortEnd(QDate last, QDate today)
{
    constexpr int kDaysToFindWork = 180;
    return std::min(last, today.addDays(-kDaysToFindWork));
}

Result<FigureRows> catalogueRows(const Database &database, const RowsQuestion &question)
{
    const FigureReference &reference = question.reference;
    const QString code = reference.indicator.section(u':', 0, 0);
    const QString part = reference.indicator.section(u':', 1);
    const CatalogueEntry *entry = catalogueEntry(code);
    const bool isTally = !entry && TallyQueries::codes().contains(code);
    if (!isTally && (!entry || *entry->top == '\0')) {
        return fail({Error::Code::NotFound,
            QCoreApplication::translate(
                "core", "没有“%1”这个指标，或它没有背后的记录。请从指标表中选择。")
                .arg(code)});
    }
    const bool isBottom = part == u"*"_s;
    TallyTerm term{code, {}};
    if (entry)
        term = TallyTerm::parse(QLatin1StringView(isBottom ? entry->bottom : entry->top));
    if (!part.isEmpty() && !isBottom)
        term.parts = part.split(u',');
    static const CatalogueEntry kFlow{"", CatalogueEntry::Way::Tally};
    auto days = daysOf(entry ? *entry : kFlow, reference.period, reference.span);
    if (entry && entry->way == CatalogueEntry::Way::Cohort)
        days.to = cohortEnd(days.to, question.today);
    const QString unit = reference.unit == question.whole ? QString() : reference.unit;
    const QString parts = term.parts.isEmpty() ? u"*"_s : term.parts.join(u',');
    const auto rows = TallyQueries(database).behind({term.code, parts, unit, days}, question.want);
    if (!rows)
        return fail(rows.error());
    return FigureRows{tableNamed(rows->table), rows->ids, rows->value};
}

} // namespace core
