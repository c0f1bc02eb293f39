#include "core/figures/submissionfigures.h"

#include "core/domain/employment.h"
#include "core/figures/tallies.h"
#include "core/figures/yearfigures.h"
#include "core/storage/recordstore.h"

namespace core {

namespace {

constexpr auto kAmountTally = "subsidy_amount"_L1;
constexpr qint64 kFenOfYuan = 100;

qint64 yuanOf(qint64 fen)
{
    return (fen + kFenOfYuan / 2) / kFenOfYuan;
}

/// Counts the lines of one form; what several ask is read once.
class Counting
{
public:
    Counting(const Database &database, const FigureEngine &engine, const Period &period,
        const QString &unit)
        : m_database(database)
        , m_engine(engine)
        , m_period(period)
        , m_unit(unit)
        , m_tallies(m_database, {period.yearStart(), period.lastDay()}, unit, Tallies::Reach::Unit)
    { }

    Result<void> prepare()
    {
        auto figures = m_engine.figures(m_period, {.persons = FigureOptions::Persons::Left});
        if (!figures)
            return fail(figures.error());
        m_figures = std::move(*figures);
        return {};
    }

    Result<CountedLine> count(const FormLine &form)
    {
        switch (form.source) {
        case FormLine::Source::Engine:
            return counted(form);
        case FormLine::Source::Tally:
            return tallied(form);
        case FormLine::Source::Manual:
            return reported(form);
        }
        Q_UNREACHABLE();
    }

private:
    CountedLine counted(const FormLine &form) const
    {
        const Figure *figure = m_figures.find(form.indicator, m_unit);
        if (!figure)
            return {.line = form.code, .counted = 0, .known = 0};
        return {form.code, figure->cumulative, figure->cumulative, figure->lastYearCumulative,
            figure->target};
    }

    Result<CountedLine> tallied(const FormLine &form)
    {
        const auto value = m_tallies.value(form.indicator, form.part);
        if (!value)
            return fail(value.error());
        const qint64 number = form.indicator == kAmountTally ? yuanOf(*value) : *value;
        return CountedLine{.line = form.code, .counted = number, .known = number};
    }

    /// The months are the truth of what only the offices know; longer periods are held against
    /// them.
    Result<CountedLine> reported(const FormLine &form) const
    {
        const auto now = statistic(form.indicator, m_period.year());
        const auto before = statistic(form.indicator, m_period.year() - 1);
        const auto target = targetOf(m_database, m_period, form.indicator, m_unit);
        if (!now || !before || !target)
            return fail(!now ? now.error() : !before ? before.error() : target.error());
        const bool isMonth = m_period.kind() == Period::Kind::Month;
        return CountedLine{form.code, isMonth ? std::nullopt : *now, *now, *before, *target};
    }

    Result<std::optional<qint64>> statistic(const QString &indicator, int year) const
    {
        const Table &table = employmentStatistics();
        const auto found = RecordStore(m_database)
                               .findOne(table,
                                   {{u"year"_s, Condition::Test::Equal, {year}},
                                       {u"month"_s, Condition::Test::Equal, {m_period.lastMonth()}},
                                       {u"division_code"_s, Condition::Test::Equal,
                                           {m_unit.section(u':', 0, 0)}},
                                       {u"indicator_code"_s, Condition::Test::Equal, {indicator}}});
        if (!found)
            return fail(found.error());
        if (!*found)
            return std::optional<qint64>();
        return std::optional(table.value(**found, "cumulative"_L1).integer());
    }

    const Database &m_database;
    const FigureEngine &m_engine;
    Period m_period;
    QString m_unit;
    Tallies m_tallies;
    FigureTable m_figures{Period(Period::Kind::Year, 2000), {}, {}};
};

} // namespace

Result<QList<CountedLine>> countLines(const Database &database, const FigureEngine &engine,
    const Names &names, const FigureQuestion &question)
{
    Counting counting(database, engine, question.period, question.unit);
    if (auto prepared = counting.prepare(); !prepared)
        return fail(prepared.error());
    QList<CountedLine> lines;
    for (const auto &form : formLines(names, question.period)) {
        const auto line = counting.count(form);
        if (!line)
            return fail(line.error());
        lines.append(*line);
    }
    return lines;
}

} // namespace core
