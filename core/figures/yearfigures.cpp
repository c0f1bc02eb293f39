#include "core/figures/yearfigures.h"

#include "core/base/datafile.h"
#include "core/base/language.h"
#include "core/figures/targetbook.h"
#include "core/rules/rules.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHundredMillion = 100'000'000; // 亿
constexpr qint64 kFenOfYuan = 100;

YearFigure::Source sourceOf(const QString &text)
{
    return text == "manual"_L1 ? YearFigure::Source::Manual
        : text == "plan"_L1    ? YearFigure::Source::Plan
        : text == "setting"_L1 ? YearFigure::Source::Setting
                               : YearFigure::Source::Counted;
}

/// Answers one question after the other; what several ask is read once.
class Asking
{
public:
    Asking(const Database &database, const FigureEngine &engine, const Names &names,
        const YearQuestion &question)
        : m_database(database)
        , m_engine(engine)
        , m_names(names)
        , m_question(question)
        , m_isWhole(question.unit == engine.unit())
        , m_tallies(database, {question.period.yearStart(), question.period.lastDay()},
              question.unit, m_isWhole ? Tallies::Reach::Whole : Tallies::Reach::Unit)
    { }

    Result<void> prepare()
    {
        auto figures
            = m_engine.figures(m_question.period, {.persons = FigureOptions::Persons::Left});
        auto contests = m_tallies.queries().contests(m_question.period.year());
        auto plans = m_tallies.queries().planTargets();
        if (!figures || !contests || !plans)
            return fail(!figures ? figures.error() : !contests ? contests.error() : plans.error());
        m_figures = std::move(*figures);
        m_contests = std::move(*contests);
        m_plans = std::move(*plans);
        return {};
    }

    /// Nothing where the ledger has no such thing.
    Result<std::optional<qint64>> value(const QStringList &ask, YearFigure &figure)
    {
        const QString &kind = ask.constFirst();
        if (kind == "engine"_L1)
            return counted(ask.value(1), figure);
        if (kind == "tally"_L1) {
            return m_tallies.value(ask.value(1), ask.value(2)).map([](qint64 number) {
                return std::optional(number);
            });
        }
        if (!m_isWhole)
            return std::optional<qint64>();
        if (kind == "plan"_L1)
            return planned(ask.value(1), ask.value(2));
        if (kind == "contest"_L1)
            return contest(ask.value(1), ask.value(2));
        if (kind == "codes"_L1)
            return std::optional(
                qint64(m_names.codes(QLatin1StringView(ask.value(1).toLatin1())).size()));
        return setting(ask.value(1));
    }

    Result<void> setTarget(const QString &indicator, YearFigure &figure)
    {
        if (indicator.isEmpty())
            return {};
        const Figure *known = m_figures.find(indicator, m_question.unit);
        auto target = known ? Result<std::optional<qint64>>(known->target)
                            : targetOf(m_database, m_question.period, indicator, m_question.unit);
        if (!target)
            return fail(target.error());
        figure.target = *target;
        if (figure.target) {
            figure.rateTimes100 = rateTimes100(figure.value, *figure.target);
            figure.truncatedTimes100
                = rateTimes100(figure.value, *figure.target, Rounding::Truncated);
        }
        return {};
    }

private:
    std::optional<qint64> counted(const QString &code, YearFigure &figure) const
    {
        const Figure *known = m_figures.find(code, m_question.unit);
        if (!known)
            return std::nullopt;
        figure.reference
            = known->reference(m_question.period, FigureReference::Span::ToDate).text();
        return known->cumulative;
    }

    std::optional<qint64> planned(const QString &plan, const QString &indicator) const
    {
        for (const auto &target : m_plans) {
            if (target.plan == plan && target.indicator == indicator)
                return target.unit == u"亿元"_s ? target.value * kHundredMillion : target.value;
        }
        return std::nullopt;
    }

    std::optional<qint64> contest(const QString &level, const QString &what) const
    {
        for (const auto &contest : m_contests) {
            if (contest.level != level)
                continue;
            const QHash<QString, qint64> numbers
                = {{u"edition"_s, contest.edition}, {u"events"_s, contest.events},
                    {u"entrants"_s, contest.entrants}, {u"firsts"_s, contest.firsts},
                    {u"seconds"_s, contest.seconds}, {u"thirds"_s, contest.thirds}};
            if (what != "budget"_L1)
                return numbers.value(what);
            return contest.budgetFen < 0 ? std::nullopt
                                         : std::optional(contest.budgetFen / kFenOfYuan);
        }
        return std::nullopt;
    }

    Result<std::optional<qint64>> setting(const QString &key) const
    {
        constexpr int kNone = -1;
        return settingNumber(m_database, key, m_question.period.lastDay(), kNone)
            .map([](int number) {
                return number == kNone ? std::nullopt : std::optional(qint64(number));
            });
    }

    const Database &m_database;
    const FigureEngine &m_engine;
    const Names &m_names;
    YearQuestion m_question;
    bool m_isWhole;
    Tallies m_tallies;
    FigureTable m_figures{Period(Period::Kind::Year, 2000), {}, {}};
    QList<TallyQueries::Contest> m_contests;
    QList<TallyQueries::PlanTarget> m_plans;
};

QString sourceKey(YearFigure::Source source)
{
    switch (source) {
    case YearFigure::Source::Counted:
        return u"counted"_s;
    case YearFigure::Source::Manual:
        return u"manual"_s;
    case YearFigure::Source::Plan:
        return u"plan"_s;
    case YearFigure::Source::Setting:
        return u"setting"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

Result<std::optional<qint64>> targetOf(
    const Database &database, const Period &period, const QString &indicator, const QString &unit)
{
    return TargetBook::read(database, period.year(), period.lastDay())
        .map([&](const TargetBook &book) { return book.value(indicator, unit, {}); });
}

QString sourceText(YearFigure::Source source)
{
    switch (source) {
    case YearFigure::Source::Counted:
        return QCoreApplication::translate("core", "统计");
    case YearFigure::Source::Manual:
        return QCoreApplication::translate("core", "填报");
    case YearFigure::Source::Plan:
        return QCoreApplication::translate("core", "规划");
    case YearFigure::Source::Setting:
        return QCoreApplication::translate("core", "设置");
    }
    Q_UNREACHABLE();
}

Result<std::vector<YearFigure>> yearFigures(const Database &database, const FigureEngine &engine,
    const Names &names, const YearQuestion &question)
{
    const auto declared = readDataTable(u":/data/year_figures.csv"_s);
    if (!declared)
        return fail(declared.error());
    Asking asking(database, engine, names, question);
    if (auto prepared = asking.prepare(); !prepared)
        return fail(prepared.error());
    const bool isEnglish = language() == Language::English;
    std::vector<YearFigure> figures;
    for (const auto &row : declared->rows) {
        const auto text = [&](QLatin1StringView column) { return declared->value(row, column); };
        YearFigure figure{.paragraph = text("paragraph"_L1),
            .code = text("code"_L1),
            .name = text(isEnglish ? "name_en"_L1 : "name_zh"_L1),
            .unit = text("unit"_L1),
            .source = sourceOf(text("source"_L1)),
            .definition = text("definition"_L1)};
        const auto value = asking.value(text("ask"_L1).split(u':'), figure);
        if (!value)
            return fail(value.error());
        if (!*value)
            continue;
        figure.value = **value;
        if (auto set = asking.setTarget(text("target"_L1), figure); !set)
            return fail(set.error());
        figures.push_back(std::move(figure));
    }
    return figures;
}

QJsonArray toJson(const std::vector<YearFigure> &figures)
{
    QJsonArray array;
    for (const auto &figure : figures) {
        array.append(QJsonObject{{u"paragraph"_s, figure.paragraph}, {u"code"_s, figure.code},
            {u"unit"_s, figure.unit}, {u"source"_s, sourceKey(figure.source)},
            {u"value"_s, figure.value}, {u"target"_s, orNull(figure.target)},
            {u"rate_x100"_s, orNull(figure.rateTimes100)},
            {u"rate_x100_truncated"_s, orNull(figure.truncatedTimes100)}});
    }
    return array;
}

} // namespace core
