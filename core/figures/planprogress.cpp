#include "core/figures/planprogress.h"

#include "core/base/rate.h"
#include "core/figures/catalogue.h"
#include "core/figures/origin.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFenOfHundredMillion = 10'000'000'000;
constexpr int kMonthsOfYear = 12;

class Progressing
{
public:
    Progressing(const Database &database, const Period &period, QDate today)
        : m_database(database)
        , m_period(period)
        , m_today(today)
    { }

    Result<QList<PlanProgress>> run()
    {
        const auto targets = TallyQueries(m_database).planTargets();
        if (!targets)
            return fail(targets.error());
        QList<PlanProgress> progress;
        for (const auto &target : *targets) {
            PlanProgress row{target, std::nullopt, std::nullopt};
            if (auto reached = reach(row); !reached)
                return fail(reached.error());
            if (row.reached)
                row.share = rateTimes100(*row.reached, row.wanted());
            progress.append(row);
        }
        return progress;
    }

private:
    Result<void> reach(PlanProgress &row)
    {
        const auto &target = row.target;
        if (target.indicator == "employment_rate"_L1)
            return reachEmployment(row);
        if (target.indicator == "skilled_share"_L1)
            return reachShare(row, u"skilled_stock"_s, u"employed_stock"_s);
        if (target.indicator == "high_skilled_share"_L1)
            return reachShare(row, u"high_skilled_stock"_s, u"skilled_stock"_s);
        const bool isOfYear = target.indicator == "care_income"_L1;
        Tallies tallies(m_database,
            {isOfYear ? m_period.yearStart() : target.from, m_period.lastDay()}, {},
            Tallies::Reach::Whole);
        const bool isJob = target.indicator.startsWith("care_jobs"_L1);
        const bool isTraining = target.indicator == "care_initial"_L1
            || target.indicator == "care_upgrade"_L1 || target.indicator == "care_japan"_L1;
        const bool isPart = isJob || isTraining;
        if (!isPart && !TallyQueries::codes().contains(target.indicator))
            return {};
        const QString code = isJob ? u"care_jobs"_s
            : isTraining           ? u"care_trained"_s
                                   : target.indicator;
        const auto value = tallies.value(code, isPart ? target.indicator : QString());
        if (!value)
            return fail(value.error());
        row.reached = *value;
        row.reference = tallies.reference(code, isPart ? target.indicator : u"*"_s);
        return {};
    }

    Result<void> reachEmployment(PlanProgress &row)
    {
        const TallyQueries::Span span{row.target.from, m_period.lastDay()};
        const auto cohort = employmentCohort(m_database, span, m_today);
        if (!cohort)
            return fail(cohort.error());
        row.reached = rateTimes100(cohort->employed, cohort->trained);
        const Tallies tallies(m_database, {span.from, cohort->until}, {}, Tallies::Reach::Whole);
        row.reference = RateReference{tallies.reference(u"employed_after_training"_s),
            tallies.reference(u"trained_before"_s)}
                            .text();
        return {};
    }

    /// Of stocks at the year's end.
    Result<void> reachShare(PlanProgress &row, const QString &part, const QString &whole)
    {
        Tallies tallies(m_database,
            {m_period.lastDay().addDays(1 - m_period.lastDay().day()), m_period.lastDay()}, {},
            Tallies::Reach::Whole);
        const auto stock = tallies.value(u"statistic"_s, part);
        const auto of = tallies.value(u"statistic"_s, whole);
        if (!stock || !of)
            return fail(stock ? of.error() : stock.error());
        if (*stock == 0)
            return {};
        row.reached = rateTimes100(*stock, *of);
        row.reference = RateReference{tallies.reference(u"statistic"_s, part),
            tallies.reference(u"statistic"_s, whole)}
                            .text();
        return {};
    }

    const Database &m_database;
    Period m_period;
    QDate m_today;
};

} // namespace

qint64 PlanProgress::wanted() const
{
    return isRate() ? target.value * 100
        : isMoney() ? target.value * kFenOfHundredMillion
                    : target.value;
}

Result<QList<PlanProgress>> planProgress(
    const Database &database, const Period &period, QDate today)
{
    return Progressing(database, period, today).run();
}

qint64 planPace(const TallyQueries::PlanTarget &target, const Period &period)
{
    const int months = (target.to.year() - target.from.year()) * kMonthsOfYear + target.to.month()
        - target.from.month() + 1;
    const int passed = (period.year() - target.from.year()) * kMonthsOfYear + period.lastMonth()
        - target.from.month() + 1;
    return rateTimes100(std::clamp(passed, 0, months), months).value_or(0);
}

Result<EmploymentCohort> employmentCohort(
    const Database &database, const TallyQueries::Span &span, QDate today)
{
    EmploymentCohort cohort;
    cohort.until = cohortEnd(span.to, today);
    if (cohort.until < span.from)
        return cohort;
    Tallies tallies(database, {span.from, cohort.until}, {}, Tallies::Reach::Whole);
    const auto employed = tallies.value(u"employed_after_training"_s);
    const auto trained = tallies.value(u"trained_before"_s);
    if (!employed || !trained)
        return fail(employed ? trained.error() : employed.error());
    cohort.employed = *employed;
    cohort.trained = *trained;
    return cohort;
}

} // namespace core
