#include "core/figures/reading.h"

#include "core/base/language.h"
#include "core/figures/excess.h"
#include "core/figures/tallies.h"
#include "core/figures/targetbook.h"
#include "core/storage/codebook.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Way = CatalogueEntry::Way;
using UnitParts = std::map<QString, std::map<QString, qint64>>; // by unit, then part

/// Answers one question, the same period of last year beside it.
class Reader
{
public:
    Reader(const Database &database, const FigureEngine &engine, const Names &names,
        const IndicatorQuestion &question)
        : m_database(database)
        , m_engine(engine)
        , m_names(names)
        , m_question(question)
    { }

    Result<IndicatorReading> read(const CatalogueEntry &entry)
    {
        m_reading.entry = &entry;
        const CodeItem *item = m_names.code("indicator"_L1, m_question.code);
        m_reading.name = item ? item->title() : m_question.code;
        m_reading.measuredIn = item ? dataText("unit"_L1, item->attribute("unit"_L1)) : QString();
        for (const auto &unit : m_engine.units())
            m_reading.rows.push_back({.unit = unit});
        for (const auto step : {&Reader::readValues, &Reader::readTargets, &Reader::readVersions}) {
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        if (entry.way == Way::Persons || entry.parts == CatalogueEntry::Parts::Overlap) {
            m_reading.notes.append(
                QCoreApplication::translate("core", "按人去重，各级分别统计，下级之和可大于上级"));
        }
        return std::move(m_reading);
    }

private:
    bool isWhole(const QString &unit) const { return unit == m_engine.unit(); }
    const CatalogueEntry &entry() const { return *m_reading.entry; }

    Result<void> readValues()
    {
        switch (entry().way) {
        case Way::Cells:
        case Way::Persons:
            return readCounted();
        case Way::Progress:
            return readProgress();
        case Way::Tally:
        case Way::Reported:
            return readTally();
        case Way::Ratio:
        case Way::Cohort:
            return readRatio();
        }
        Q_UNREACHABLE();
    }

    Result<FigureTable> counted(const QString &needed) const
    {
        const auto *indicator = countedIndicator(needed);
        const bool arePersons = indicator && indicator->counts == Indicator::Counts::Persons;
        return m_engine.figures(m_question.period,
            {.persons
                = arePersons ? FigureOptions::Persons::Counted : FigureOptions::Persons::Left});
    }

    Result<void> readCounted()
    {
        const auto table = counted(m_question.code);
        if (!table)
            return fail(table.error());
        const bool isAlone = m_question.span == FigureReference::Span::Period;
        for (auto &row : m_reading.rows) {
            const Figure *figure = table->find(m_question.code, row.unit);
            if (!figure)
                continue;
            row.value = isAlone ? figure->actual : figure->cumulative;
            row.lastYear = isAlone ? figure->lastYearActual : figure->lastYearCumulative;
            row.reference = figure->reference(m_question.period, m_question.span).text();
        }
        return {};
    }

    Result<void> readProgress()
    {
        const auto table = counted(QString(kTrainCompletions));
        if (!table)
            return fail(table.error());
        const int month = m_question.period.lastMonth();
        for (auto &row : m_reading.rows) {
            const Figure *figure = table->find(kTrainCompletions, row.unit);
            if (!figure)
                continue;
            const Pace pace = paceOf({.target = figure->target,
                .months = spreadOver(figure->cumulative, month),
                .on = m_question.period.lastDay()});
            row.value = m_question.code == "progress_plan"_L1 ? std::optional(pace.elapsedTimes100)
                : m_question.code == "progress_gap"_L1        ? pace.gapTimes100
                : m_question.code == "progress_ratio"_L1      ? pace.ratioTimes100
                                                              : pace.rateTimes100;
            row.top = figure->cumulative;
            row.bottom = figure->target;
            row.light = pace.light;
            row.reference
                = figure->reference(m_question.period, FigureReference::Span::ToDate).text();
        }
        return {};
    }

    /// Months that add up to what is done; only their sum and number matter here.
    static std::vector<qint64> spreadOver(qint64 sum, int months)
    {
        std::vector<qint64> list(size_t(months), 0);
        list.back() = sum;
        return list;
    }

    /// A whole counts people anew, units by their own.
    Result<UnitParts> tallied(const TallyTerm &term, const TallyQueries::Span &days) const
    {
        UnitParts values;
        if (days.to < days.from)
            return values;
        const TallyQueries queries(m_database);
        const auto whole = queries.tally(term.code, days, TallyBy::Whole);
        const auto units = queries.tally(term.code, days, TallyBy::Unit);
        if (!whole || !units)
            return fail(whole ? units.error() : whole.error());
        for (const auto &row : *whole)
            values[m_engine.unit()][row.part] += row.value;
        for (const auto &row : *units) {
            if (!isWhole(row.unit))
                values[row.unit][row.part] += row.value;
        }
        if (term.parts.isEmpty())
            return values;
        for (auto &[unit, parts] : values)
            std::erase_if(
                parts, [&](const auto &part) { return !term.parts.contains(part.first); });
        return values;
    }

    static std::optional<qint64> sumOf(const UnitParts &values, const QString &unit)
    {
        const auto found = values.find(unit);
        if (found == values.end())
            return std::nullopt;
        return std::accumulate(found->second.begin(), found->second.end(), qint64(0),
            [](qint64 sum, const auto &part) { return sum + part.second; });
    }

    QString reference(const QString &unit, const QString &part = {}) const
    {
        return FigureReference{part.isEmpty() ? m_question.code : m_question.code + u':' + part,
            m_question.period, unit, {}, m_question.span}
            .text();
    }

    /// Where there is no row the number is 0, or not known when nobody has reported it.
    std::optional<qint64> orNone(std::optional<qint64> value) const
    {
        if (value || entry().way == Way::Reported || entry().span == CatalogueEntry::Span::State)
            return value;
        return 0;
    }

    Result<void> readTally()
    {
        const auto term = TallyTerm::parse(QLatin1StringView(entry().top));
        const auto values = tallied(term, daysOf(entry(), m_question.period, m_question.span));
        const auto former
            = tallied(term, daysOf(entry(), m_question.period.sameLastYear(), m_question.span));
        if (!values || !former)
            return fail(values ? former.error() : values.error());
        auto claimants = overlapping();
        if (!claimants)
            return fail(claimants.error());
        for (auto &row : m_reading.rows) {
            row.value = orNone(
                claimants->empty() ? sumOf(*values, row.unit) : sumOf(*claimants, row.unit));
            row.lastYear = claimants->empty() ? sumOf(*former, row.unit) : std::nullopt;
            row.reference = reference(row.unit);
            if (const auto parts = values->find(row.unit); parts != values->end())
                setParts(row, parts->second);
        }
        return {};
    }

    /// Of people who may be in several parts: everybody once.
    Result<UnitParts> overlapping() const
    {
        if (entry().parts != CatalogueEntry::Parts::Overlap)
            return UnitParts();
        return tallied(
            {u"voucher_claimants"_s, {}}, daysOf(entry(), m_question.period, m_question.span));
    }

    void setParts(IndicatorValue &row, const std::map<QString, qint64> &parts) const
    {
        if (*entry().book == '\0')
            return;
        qint64 named = 0;
        for (const auto &item : m_names.codes(QLatin1StringView(entry().book))) {
            const auto part = parts.find(item.code);
            if (part == parts.end())
                continue;
            row.parts.emplace_back(item.code, part->second);
            named += part->second;
        }
        if (entry().parts == CatalogueEntry::Parts::Add)
            row.remainder = row.value.value_or(0) - named;
    }

    Result<void> readRatio()
    {
        auto days = daysOf(entry(), m_question.period, m_question.span);
        auto former = daysOf(entry(), m_question.period.sameLastYear(), m_question.span);
        if (entry().way == Way::Cohort)
            setCohort(days, former);
        const auto top = TallyTerm::parse(QLatin1StringView(entry().top));
        const auto bottom = TallyTerm::parse(QLatin1StringView(entry().bottom));
        const auto tops = tallied(top, days);
        const auto bottoms = bottomOf(bottom, days);
        const auto formerTops = tallied(top, former);
        const auto formerBottoms = bottomOf(bottom, former);
        for (const auto *read : {&tops, &bottoms, &formerTops, &formerBottoms}) {
            if (!*read)
                return fail(read->error());
        }
        const bool hasRows = bottom.code != "counties"_L1;
        for (auto &row : m_reading.rows) {
            row.bottom = sumOf(*bottoms, row.unit);
            row.top = row.bottom ? std::optional(sumOf(*tops, row.unit).value_or(0)) : std::nullopt;
            if (row.bottom)
                row.value = rateTimes100(*row.top, *row.bottom);
            if (const auto base = sumOf(*formerBottoms, row.unit))
                row.lastYear = rateTimes100(sumOf(*formerTops, row.unit).value_or(0), *base);
            row.reference = reference(row.unit);
            row.bottomReference = hasRows ? reference(row.unit, u"*"_s) : QString();
        }
        return {};
    }

    void setCohort(TallyQueries::Span &days, TallyQueries::Span &former)
    {
        using Cohort = IndicatorReading::Cohort;
        const QDate last = days.to;
        days.to = cohortEnd(days.to, m_question.today);
        former.to = cohortEnd(former.to, m_question.today);
        m_reading.cohortEnd = days.to;
        m_reading.cohort = days.to == last ? Cohort::Closed
            : days.to < days.from          ? Cohort::Open
                                           : Cohort::Partly;
        if (m_reading.cohort == Cohort::Partly) {
            m_reading.notes.append(
                QCoreApplication::translate("core", "只计到 %1 结业的，以后结业的未满180天")
                    .arg(days.to.toString(Qt::ISODate)));
        } else if (m_reading.cohort == Cohort::Open) {
            m_reading.notes.append(
                QCoreApplication::translate("core", "本批结业均未满180天，暂不计算"));
        }
    }

    /// The counties themselves, where a rate is of counties.
    Result<UnitParts> bottomOf(const TallyTerm &term, const TallyQueries::Span &days) const
    {
        if (term.code != "counties"_L1)
            return tallied(term, days);
        UnitParts values;
        qint64 counties = 0;
        for (const auto &unit : m_engine.units()) {
            if (isWhole(unit) || unit.endsWith(kOwnSuffix))
                continue;
            values[unit][{}] = 1;
            ++counties;
        }
        values[m_engine.unit()][{}] = std::max<qint64>(counties, 1);
        return values;
    }

    Result<void> readTargets()
    {
        const auto book
            = TargetBook::read(m_database, m_question.period.year(), m_question.period.lastDay());
        if (!book)
            return fail(book.error());
        for (auto &row : m_reading.rows) {
            const Target *target = book->find(m_question.code, row.unit);
            if (target)
                setTarget(row, *target);
            else if (isWhole(row.unit) && entry().measure == Measure::Count)
                row.target = book->value(m_question.code, row.unit, m_engine.units().mid(1));
            if (!target && row.target)
                row.light
                    = paceLight(row.value.value_or(0), row.target, m_question.period.lastMonth());
        }
        return {};
    }

    void setTarget(IndicatorValue &row, const Target &target) const
    {
        constexpr qint64 kPercent = 100;
        row.target = entry().isRate()           ? target.value * kPercent
            : entry().measure == Measure::Money ? target.value * fenOfUnit()
                                                : qint64(target.value);
        if (target.kind == target_kind::kRateMin || target.kind == target_kind::kEndState)
            row.light = boundLight(row.value, row.target, Bound::AtLeast);
        else if (target.kind == target_kind::kRateMax)
            row.light = boundLight(row.value, row.target, Bound::AtMost);
        else if (target.isYearly() && row.value)
            row.light = paceLight(*row.value, row.target, m_question.period.lastMonth());
    }

    qint64 fenOfUnit() const
    {
        constexpr qint64 kTenThousand = 1'000'000;
        constexpr qint64 kHundredMillion = 10'000'000'000;
        const CodeItem *item = m_names.code("indicator"_L1, m_question.code);
        const bool isLarge = item && item->attribute("unit"_L1) == u"亿元"_s;
        return isLarge ? kHundredMillion : kTenThousand;
    }

    /// A comparison over two definitions says so.
    Result<void> readVersions()
    {
        const auto now = indicatorVersion(m_database, m_question.code, m_question.period.lastDay());
        const auto former = indicatorVersion(
            m_database, m_question.code, m_question.period.sameLastYear().lastDay());
        if (!now || !former)
            return fail(now ? former.error() : now.error());
        m_reading.version = *now;
        if (now->number != former->number && former->number != 0) {
            m_reading.notes.append(QCoreApplication::translate(
                "core", "%1自 %2 起改用第 %3 版口径（%4），与上年同期口径不同")
                                       .arg(m_reading.name, now->validFrom.toString(Qt::ISODate))
                                       .arg(now->number)
                                       .arg(now->document));
        }
        return {};
    }

    const Database &m_database;
    const FigureEngine &m_engine;
    const Names &m_names;
    const IndicatorQuestion &m_question;
    IndicatorReading m_reading;
};

} // namespace

const IndicatorValue *IndicatorReading::find(const QString &unit) const
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const IndicatorValue &row) { return row.unit == unit; });
    return found == rows.end() ? nullptr : &*found;
}

Result<IndicatorReading> readIndicator(const Database &database, const FigureEngine &engine,
    const Names &names, const IndicatorQuestion &question)
{
    const CatalogueEntry *entry = catalogueEntry(question.code);
    if (!entry)
        return fail({Error::Code::NotFound,
            QCoreApplication::translate("core", "没有“%1”这个指标。请从指标表中选择。")
                .arg(question.code)});
    const auto snapshot = Snapshot::begin(database);
    if (!snapshot)
        return fail(snapshot.error());
    auto reading = Reader(database, engine, names, question).read(*entry);
    if (const auto *around = catalogueEntry(QString::fromLatin1(entry->within));
        reading && around) {
        IndicatorQuestion of = question;
        of.code = QString::fromLatin1(entry->within);
        const auto whole = Reader(database, engine, names, of).read(*around);
        if (!whole)
            return fail(whole.error());
        noteExcess(*reading, *whole, names);
    }
    return reading;
}

} // namespace core
