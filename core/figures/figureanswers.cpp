#include "core/figures/figureanswers.h"

#include "core/base/datafile.h"
#include "core/domain/catalog.h"
#include "core/figures/catalogue.h"
#include "core/figures/origin.h"
#include "core/figures/targetbook.h"
#include "core/rules/rules.h"
#include "core/storage/recordstore.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHundredMillion = 100'000'000; // 亿
constexpr qint64 kFenOfYuan = 100;

/// As the dictionary calls a tally, so that its rows are found; empty when it is not in it.
QString dictionaryCode(const QString &tally, const QString &part)
{
    for (const auto &entry : indicatorCatalogue()) {
        const QLatin1StringView top(entry.top);
        if (entry.isRate() || top.isEmpty())
            continue;
        if (!part.isEmpty() && top == QString(tally + u':' + part))
            return QString::fromLatin1(entry.code);
        if (top == tally)
            return part.isEmpty() ? QString::fromLatin1(entry.code)
                                  : QString::fromLatin1(entry.code) + u':' + part;
    }
    return {};
}

bool isMoney(const QString &tally)
{
    return tally.endsWith("_amount"_L1) || tally.endsWith("_income"_L1);
}

} // namespace

FigureAnswers::FigureAnswers(const Database &database, const FigureEngine &engine,
    const Names &names, const FigureQuestion &question)
    : m_database(database)
    , m_engine(engine)
    , m_names(names)
    , m_question(question)
    , m_isWhole(question.unit == engine.unit())
    , m_tallies(database, {question.period.yearStart(), question.period.lastDay()}, question.unit,
          m_isWhole ? Tallies::Reach::Whole : Tallies::Reach::Unit)
    , m_figures{question.period, {}, {}}
{ }

Result<std::unique_ptr<FigureAnswers>> FigureAnswers::create(const Database &database,
    const FigureEngine &engine, const Names &names, const FigureQuestion &question)
{
    std::unique_ptr<FigureAnswers> answers(new FigureAnswers(database, engine, names, question));
    if (auto prepared = answers->prepare(); !prepared)
        return fail(prepared.error());
    return answers;
}

Result<void> FigureAnswers::prepare()
{
    auto figures = m_engine.figures(m_question.period,
        {.persons = FigureOptions::Persons::Left, .rounding = m_question.rounding});
    auto contests = m_tallies.queries().contests(m_question.period.year());
    auto plans = m_tallies.queries().planTargets();
    const auto declared = readDataTable(u":/data/year_figures.csv"_s);
    if (!figures || !contests || !plans)
        return fail(!figures ? figures.error() : !contests ? contests.error() : plans.error());
    if (!declared)
        return fail(declared.error());
    m_figures = std::move(*figures);
    m_contests = std::move(*contests);
    m_plans = std::move(*plans);
    for (const auto &row : declared->rows)
        m_declared.insert(declared->value(row, "code"_L1),
            {declared->value(row, "ask"_L1), declared->value(row, "target"_L1)});
    return {};
}

Result<std::optional<AnsweredFigure>> FigureAnswers::figure(const QString &name)
{
    const auto known = m_declared.constFind(name);
    return known == m_declared.cend() ? answer(name) : answer(known->at(0), known->at(1));
}

Result<std::optional<AnsweredFigure>> FigureAnswers::answer(
    const QString &ask, const QString &target)
{
    const QStringList parts = ask.split(u':');
    const QString &kind = parts.constFirst();
    auto found = kind == "engine"_L1
        ? Result<std::optional<AnsweredFigure>>(counted(parts.value(1)))
        : kind == "tally"_L1 ? tally(parts.value(1), parts.value(2))
        : m_isWhole          ? ofWhole(parts)
                             : std::optional<AnsweredFigure>();
    if (!found || !*found || target.isEmpty())
        return found;
    if (auto set = setTarget(target, **found); !set)
        return fail(set.error());
    return found;
}

Result<std::optional<AnsweredFigure>> FigureAnswers::ofWhole(const QStringList &ask)
{
    const QString &kind = ask.constFirst();
    if (kind == "plan"_L1)
        return planned(ask.value(1), ask.value(2));
    if (kind == "progress"_L1)
        return progress(ask.value(1));
    if (kind == "contest"_L1)
        return contest(ask.value(1), ask.value(2));
    if (kind == "codes"_L1) {
        const auto codes = m_names.codes(QLatin1StringView(ask.value(1).toLatin1()));
        return std::optional(AnsweredFigure{.value = codes.size(),
            .reference = derivedFrom(
                u"codes"_s, {ListReference{u"code"_s, u"table_code"_s, ask.value(1)}.text()})});
    }
    if (kind == "counties"_L1) {
        const auto units = m_engine.units();
        return std::optional(
            AnsweredFigure{.value = std::count_if(units.begin() + 1, units.end(),
                               [](const QString &unit) { return !unit.endsWith(kOwnSuffix); }),
                .reference = derivedFrom(u"counties"_s,
                    {ListReference{u"code"_s, u"table_code"_s, u"report_unit"_s}.text()})});
    }
    if (kind == "rows"_L1) {
        const Table *table = tableNamed(ask.value(1));
        if (!table)
            return std::optional<AnsweredFigure>();
        return RecordStore(m_database).count(*table).map([&](qint64 count) {
            return std::optional(AnsweredFigure{
                .value = count, .reference = ListReference{ask.value(1), u"*"_s, {}}.text()});
        });
    }
    return setting(ask.value(1));
}

std::optional<AnsweredFigure> FigureAnswers::counted(const QString &code) const
{
    const Figure *known = m_figures.find(code, m_question.unit);
    if (!known)
        return std::nullopt;
    return AnsweredFigure{.value = known->cumulative,
        .inPeriod = known->actual,
        .target = known->target,
        .rateTimes100 = known->rateTimes100,
        .rank = known->rank,
        .reference = known->reference(m_question.period, FigureReference::Span::ToDate).text()};
}

Result<std::optional<AnsweredFigure>> FigureAnswers::tally(const QString &code, const QString &part)
{
    return m_tallies.value(code, part).map([&](qint64 number) {
        return std::optional(AnsweredFigure{.value = number,
            .measure = isMoney(code) ? Measure::Money : Measure::Count,
            .reference = tallyReference(code, part)});
    });
}

QString FigureAnswers::tallyReference(const QString &code, const QString &part) const
{
    const auto name = dictionaryCode(code, part);
    return name.isEmpty() ? m_tallies.reference(code, part.isEmpty() ? u"*"_s : part)
                          : FigureReference{.indicator = name,
                              .period = m_question.period,
                              .unit = m_question.unit,
                              .span = FigureReference::Span::ToDate}
                                .text();
}

std::optional<AnsweredFigure> FigureAnswers::planned(
    const QString &plan, const QString &indicator) const
{
    for (const auto &target : m_plans) {
        if (target.plan == plan && target.indicator == indicator)
            return AnsweredFigure{
                .value = target.unit == u"亿元"_s ? target.value * kHundredMillion : target.value,
                .reference = derivedFrom(u"plan"_s,
                    {ListReference{
                        u"plan_target"_s, u"id"_s, QString::number(target.id), u"value"_s}
                            .text()})};
    }
    return std::nullopt;
}

/// How far a target of a five-year plan is.
Result<std::optional<AnsweredFigure>> FigureAnswers::progress(const QString &indicator)
{
    if (!m_progress) {
        auto read = planProgress(m_database, m_question.period, m_engine.moment().date());
        if (!read)
            return fail(read.error());
        m_progress = std::move(*read);
    }
    for (const auto &row : *m_progress) {
        if (row.target.indicator != indicator || !row.reached)
            continue;
        const auto measure = row.isRate() ? Measure::Rate
            : row.isMoney()               ? Measure::Money
                                          : Measure::Count;
        return std::optional(AnsweredFigure{.value = *row.reached,
            .measure = measure,
            .target = row.wanted(),
            .rateTimes100 = row.share,
            .reference = row.reference});
    }
    return std::optional<AnsweredFigure>();
}

/// The rows of a contest, or a field of its own.
QString FigureAnswers::contestReference(RowId contest, const QString &what) const
{
    static const QHash<QString, std::pair<QString, QString>> tallied
        = {{u"events"_s, {u"contest_events"_s, {}}}, {u"entrants"_s, {u"contest_entrants"_s, {}}},
            {u"firsts"_s, {u"contest_awards"_s, u":1"_s}},
            {u"seconds"_s, {u"contest_awards"_s, u":2"_s}},
            {u"thirds"_s, {u"contest_awards"_s, u":3"_s}}};
    const QString id = QString::number(contest);
    const auto known = tallied.constFind(what);
    return known == tallied.cend() ? ListReference{u"competition"_s, u"id"_s, id, what}.text()
                                   : m_tallies.referenceOf({}, known->first, id + known->second);
}

std::optional<AnsweredFigure> FigureAnswers::contest(
    const QString &level, const QString &what) const
{
    for (const auto &contest : m_contests) {
        if (contest.level != level)
            continue;
        const QHash<QString, qint64> numbers
            = {{u"edition"_s, contest.edition}, {u"events"_s, contest.events},
                {u"entrants"_s, contest.entrants}, {u"firsts"_s, contest.firsts},
                {u"seconds"_s, contest.seconds}, {u"thirds"_s, contest.thirds}};
        const QString reference = contestReference(contest.id, what);
        if (what != "budget"_L1)
            return AnsweredFigure{.value = numbers.value(what), .reference = reference};
        return contest.budgetFen < 0
            ? std::nullopt
            : std::optional(AnsweredFigure{.value = contest.budgetFen / kFenOfYuan,
                .reference = derivedFrom(u"yuan"_s, {reference})});
    }
    return std::nullopt;
}

Result<std::optional<AnsweredFigure>> FigureAnswers::setting(const QString &key) const
{
    constexpr int kNone = -1;
    return settingNumber(m_database, key, m_question.period.lastDay(), kNone).map([&](int number) {
        return number == kNone ? std::nullopt
                               : std::optional(AnsweredFigure{.value = number,
                                   .reference = derivedFrom(u"setting"_s,
                                       {ListReference{u"setting"_s, u"key"_s, key}.text()})});
    });
}

Result<void> FigureAnswers::setTarget(const QString &indicator, AnsweredFigure &figure) const
{
    const Figure *known = m_figures.find(indicator, m_question.unit);
    auto target = known ? Result<std::optional<qint64>>(known->target)
                        : targetOf(m_database, m_question.period, indicator, m_question.unit);
    if (!target)
        return fail(target.error());
    figure.target = *target;
    if (figure.target)
        figure.rateTimes100 = rateTimes100(figure.value, *figure.target, m_question.rounding);
    return {};
}

Result<std::optional<qint64>> targetOf(
    const Database &database, const Period &period, const QString &indicator, const QString &unit)
{
    return TargetBook::read(database, period.year(), period.lastDay())
        .map([&](const TargetBook &book) { return book.value(indicator, unit, {}); });
}

} // namespace core
