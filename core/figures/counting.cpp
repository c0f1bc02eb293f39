// How the rows of a table of figures come about: spans of months, units, departments, people.
#include "core/figures/engine.h"
#include "core/figures/targetbook.h"

#include <algorithm>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The four spans of months that a figure tells of.
struct Spans
{
    explicit Spans(const Period &period)
        : thisYear({period.monthsToDate().first(), period.monthsToDate().last()})
        , alone({period.months().first(), thisYear.last})
        , lastYear({thisYear.first - 100, thisYear.last - 100})
        , lastAlone({alone.first - 100, alone.last - 100})
    { }

    /// From last January to the period's end.
    MonthRange all() const { return {lastYear.first, thisYear.last}; }

    MonthRange thisYear;
    MonthRange alone;
    MonthRange lastYear;
    MonthRange lastAlone;
};

void add(Figure &figure, const Spans &spans, int month, qint64 value)
{
    if (spans.alone.contains(month))
        figure.actual += value;
    if (spans.thisYear.contains(month))
        figure.cumulative += value;
    if (spans.lastAlone.contains(month))
        figure.lastYearActual += value;
    if (spans.lastYear.contains(month))
        figure.lastYearCumulative += value;
}

/// The people of one unit, in each span once for every row.
struct People
{
    std::vector<RowId> alone;
    std::vector<RowId> thisYear;
    std::vector<RowId> lastAlone;
    std::vector<RowId> lastYear;

    void add(const Spans &spans, int month, RowId person)
    {
        if (spans.alone.contains(month))
            alone.push_back(person);
        if (spans.thisYear.contains(month))
            thisYear.push_back(person);
        if (spans.lastAlone.contains(month))
            lastAlone.push_back(person);
        if (spans.lastYear.contains(month))
            lastYear.push_back(person);
    }
};

qint64 distinct(std::vector<RowId> &persons)
{
    std::sort(persons.begin(), persons.end());
    return std::unique(persons.begin(), persons.end()) - persons.begin();
}

void count(Figure &figure, People people)
{
    figure.actual = distinct(people.alone);
    figure.cumulative = distinct(people.thisYear);
    figure.lastYearActual = distinct(people.lastAlone);
    figure.lastYearCumulative = distinct(people.lastYear);
}

/// Adds up cells by their unit, or department.
std::map<QString, Figure> summed(const FigureCells &cells, const Spans &spans, Figure &whole)
{
    std::map<QString, Figure> figures;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        add(whole, spans, cell.key().month, cell.value());
        add(figures[cell.key().unit], spans, cell.key().month, cell.value());
    }
    return figures;
}

} // namespace

Result<void> FigureEngine::countCounties(FigureTable &table, const Indicator &indicator) const
{
    const Spans spans(table.period);
    const auto units = cells(indicator.rule, spans.all());
    if (!units)
        return fail(units.error());
    Figure whole{.indicator = &indicator, .unit = unit()};
    auto figures = summed(*units, spans, whole);
    table.rows.push_back(whole);
    for (const auto &unit : m_units.mid(1)) {
        Figure &figure = figures[unit];
        figure.indicator = &indicator;
        figure.unit = unit;
        table.rows.push_back(figure);
    }
    return {};
}

Result<void> FigureEngine::countDepartments(
    FigureTable &table, const Indicator &indicator, const QStringList &departments) const
{
    const Spans spans(table.period);
    const auto units = cells(indicator.rule, spans.all());
    const auto classes = m_queries.departmentCells(indicator.rule, spans.all());
    if (!units || !classes)
        return fail(units ? classes.error() : units.error());
    Figure whole{.indicator = &indicator, .unit = unit()};
    summed(*units, spans, whole);
    table.rows.push_back(whole);
    Figure all;
    auto figures = summed(*classes, spans, all);
    for (const auto &department : departments) {
        Figure &figure = figures[department];
        figure.indicator = &indicator;
        figure.unit = unit();
        figure.department = department;
        table.rows.push_back(figure);
    }
    return {};
}

Result<void> FigureEngine::countPersons(FigureTable &table, const Indicator &indicator) const
{
    const Spans spans(table.period);
    QStringList names;
    std::vector<People> people;
    People everyone;
    auto read = m_queries.forEachPerson(
        indicator.rule, spans.all(), names, [&](const FigureQueries::CountedPerson &counted) {
            if (people.size() <= size_t(counted.unit))
                people.emplace_back();
            people[size_t(counted.unit)].add(spans, counted.month, counted.person);
            everyone.add(spans, counted.month, counted.person);
        });
    if (!read)
        return read;
    for (const auto &unit : m_units) {
        Figure figure{.indicator = &indicator, .unit = unit};
        const auto known = names.indexOf(unit);
        if (isWhole(unit))
            count(figure, std::exchange(everyone, {}));
        else if (known >= 0)
            count(figure, std::move(people[size_t(known)]));
        table.rows.push_back(figure);
    }
    return {};
}

/// Of several versions the latest in force at the period's end holds. A city without a target of
/// its own has the sum of its units when each has one.
Result<void> FigureEngine::setTargets(FigureTable &table) const
{
    const auto book = TargetBook::read(m_database, table.period.year(), table.period.lastDay());
    if (!book)
        return fail(book.error());
    for (auto &figure : table.rows) {
        const QString code = figure.indicator->code();
        const Target *target = book->find(code, figure.unit, figure.department);
        if (target && target->isYearly()) {
            figure.target = target->value;
            figure.document = target->document;
        } else if (!target && isWhole(figure.unit) && figure.department.isEmpty()) {
            figure.target = book->value(code, figure.unit, m_units.mid(1));
        }
    }
    return {};
}

void rankByRate(std::vector<Figure *> figures)
{
    std::erase_if(figures, [](const Figure *figure) { return !figure->rateTimes100; });
    std::sort(figures.begin(), figures.end(), [](const Figure *one, const Figure *other) {
        if (one->rateTimes100 != other->rateTimes100)
            return one->rateTimes100 > other->rateTimes100;
        if (one->actual != other->actual)
            return one->actual > other->actual;
        return one->unit < other->unit;
    });
    for (size_t place = 0; place < figures.size(); ++place) {
        const bool isEqual
            = place > 0 && figures[place - 1]->rateTimes100 == figures[place]->rateTimes100;
        figures[place]->rank = isEqual ? figures[place - 1]->rank : int(place) + 1;
    }
}

Light paceLight(qint64 cumulative, std::optional<qint64> target, int month)
{
    constexpr int kMonths = 12;
    if (target.value_or(0) <= 0)
        return Light::None;
    const qint64 reached = qint64(10) * kMonths * cumulative;
    const qint64 due = *target * month;
    if (reached >= 10 * due)
        return Light::Green;
    return reached >= 9 * due ? Light::Yellow : Light::Red;
}

} // namespace core
