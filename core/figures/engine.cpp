#include "core/figures/engine.h"

#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/domain/certificate.h"
#include "core/domain/edition.h"
#include "core/domain/person.h"
#include "core/domain/plan.h"
#include "core/domain/reference.h"
#include "core/domain/target.h"
#include "core/domain/trainingclass.h"
#include "core/figures/catalogue.h"
#include "core/storage/codebook.h"
#include "core/storage/journal.h"
#include "core/storage/recordstore.h"
#include "core/storage/tallyqueries.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

FigureReference Figure::reference(const Period &period, FigureReference::Span span) const
{
    return {indicator->code(), period, unit, department, span};
}

const Figure *FigureTable::find(
    const QString &indicator, const QString &unit, const QString &department) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Figure &figure) {
        return figure.indicator->rule.indicator == indicator && figure.unit == unit
            && figure.department == department;
    });
    return found == rows.end() ? nullptr : &*found;
}

FigureEngine::FigureEngine(const Database &database, QDateTime moment)
    : m_database(database)
    , m_queries(database, keptRules())
    , m_moment(std::move(moment))
{ }

namespace {

/// When what is counted was recorded.
QDateTime momentOf(const Database &database, const FigureEngine::Source &source)
{
    if (source.asOf || !source.asOfSet)
        return source.asOf.value_or(source.now);
    const auto last = changeSet(database, *source.asOfSet);
    return last ? QDateTime::fromMSecsSinceEpoch(last->at, Qt::UTC) : source.now;
}

} // namespace

Result<std::unique_ptr<FigureEngine>> FigureEngine::create(
    const Database &database, const Source &source)
{
    // when it cannot write now, it counts from the rows instead
    (void)refreshFigures(database);
    std::unique_ptr<FigureEngine> engine(new FigureEngine(database, momentOf(database, source)));
    if (source.asOf || source.asOfSet) {
        auto asOf = source.asOfSet
            ? AsOf::after(database, *source.asOfSet, figureTables(), source.progress)
            : AsOf::build(
                database, source.asOf->toMSecsSinceEpoch(), figureTables(), source.progress);
        if (!asOf)
            return fail(asOf.error());
        engine->m_asOf = std::move(*asOf);
    }
    if (auto read = engine->readUnits(source.unit); !read)
        return fail(read.error());
    return engine;
}

const QList<const Table *> &figureTables()
{
    static const QList<const Table *> tables = [] {
        QList<const Table *> all
            = {&targets().table(), &targetParts(), &persons().table(), &settings(), &codes(),
                &planDocuments(), &planTargets(), &reportSnapshots(), &reportCells()};
        for (const auto &name : TallyQueries::tables()) {
            const Table *table = tableNamed(name);
            if (!all.contains(table))
                all.append(table);
        }
        return all;
    }();
    return tables;
}

Result<void> refreshFigures(const Database &database)
{
    const FigureQueries queries(database, keptRules());
    const auto stale = queries.isStale();
    if (!stale)
        return fail(stale.error());
    return *stale && database.isWritable() ? queries.refresh() : Result<void>();
}

Result<CheckFindings> checkFigures(const Database &database)
{
    const auto snapshot = Snapshot::begin(database);
    if (!snapshot)
        return fail(snapshot.error());
    const auto wrong = FigureQueries(database, keptRules()).wrongCells();
    if (!wrong)
        return fail(wrong.error());
    CheckFindings findings;
    for (const auto &[indicator, cell, kept, counted] : *wrong) {
        findings.append({u"figure"_s, u"figure_month"_s, 0,
            QCoreApplication::translate("core",
                "%1 在 %2 的 %3 月度汇总为 %4，逐条统计为 %5。汇总被其他程序改动过，请重新统计。")
                .arg(indicator, cell.unit)
                .arg(cell.month)
                .arg(kept)
                .arg(counted)});
    }
    return findings;
}

Result<void> FigureEngine::readUnits(const QString &unit)
{
    const Table &table = divisions();
    m_units = {unit};
    auto read = RecordStore(m_database)
                    .forEach(table,
                        {.conditions = {{u"parent_code"_s, Condition::Test::Equal, {unit}},
                             {u"is_reporting_unit"_s, Condition::Test::Equal, {1}}},
                            .order = {{u"order_no"_s}}},
                        [&](const Record &record) {
                            m_units.append(table.value(record, "code"_L1).text());
                            return true;
                        });
    if (read && m_units.size() > 1)
        m_units.append(unit + kOwnSuffix);
    return read;
}

/// All departments in the order of their code table.
Result<QStringList> FigureEngine::departments() const
{
    const Table &table = codes();
    const Filter filter{
        .conditions = {{u"table_code"_s, Condition::Test::Equal, {u"department"_s}}},
        .order = {{u"sort_order"_s}}};
    QStringList departments;
    auto read = RecordStore(m_database).forEach(table, filter, [&](const Record &record) {
        departments.append(table.value(record, "code"_L1).text());
        return true;
    });
    if (!read)
        return fail(read.error());
    return departments;
}

Result<const Indicator *> FigureEngine::indicator(const QString &code, const QString &unit) const
{
    const Indicator *found = countedIndicator(code);
    if (!found) {
        return fail({Error::Code::NotFound,
            QCoreApplication::translate("core", "没有“%1”这个按明细统计的指标。请从指标表中选择。")
                .arg(code)});
    }
    if (!m_units.contains(unit)) {
        return fail({Error::Code::NotFound,
            QCoreApplication::translate("core", "没有“%1”这个统计单位。可用：%2。")
                .arg(unit, joinedList(m_units))});
    }
    return found;
}

/// By month and unit, at the engine's moment.
Result<FigureCells> FigureEngine::cells(const CountRule &rule, const MonthRange &months) const
{
    const auto stale = m_queries.isStale();
    if (!stale)
        return fail(stale.error());
    auto cells = *stale ? m_queries.countedCells(rule, months) : m_queries.keptCells(rule, months);
    if (!cells || !m_asOf)
        return cells;
    const auto difference = m_queries.pastDifference(rule, months);
    if (!difference)
        return fail(difference.error());
    for (auto cell = difference->cbegin(); cell != difference->cend(); ++cell)
        (*cells)[cell.key()] += cell.value();
    return cells;
}

Result<FigureTable> FigureEngine::figures(const Period &period, const FigureOptions &options) const
{
    const auto snapshot = Snapshot::begin(m_database);
    if (!snapshot)
        return fail(snapshot.error());
    const bool byCounty = options.by == FigureOptions::By::County;
    const auto departments = byCounty ? Result<QStringList>() : this->departments();
    if (!departments)
        return fail(departments.error());
    FigureTable table{period, m_moment, {}};
    for (const auto &indicator : countedIndicators()) {
        Result<void> counted;
        if (indicator.counts == Indicator::Counts::Rows) {
            counted = byCounty ? countCounties(table, indicator)
                               : countDepartments(table, indicator, *departments);
        } else if (byCounty && options.persons == FigureOptions::Persons::Counted) {
            counted = countPersons(table, indicator);
        }
        if (!counted)
            return fail(counted.error());
    }
    if (auto set = setTargets(table); !set)
        return fail(set.error());
    std::erase_if(table.rows, [](const Figure &figure) {
        return !figure.department.isEmpty() && !figure.target && figure.cumulative == 0
            && figure.lastYearCumulative == 0;
    });
    setRates(table, options.rounding);
    return table;
}

void FigureEngine::setRates(FigureTable &table, Rounding rounding) const
{
    std::map<const Indicator *, std::vector<Figure *>> counties;
    for (auto &figure : table.rows) {
        if (figure.target)
            figure.rateTimes100 = rateTimes100(figure.cumulative, *figure.target, rounding);
        figure.light = paceLight(figure.cumulative, figure.target, table.period.lastMonth());
        if (!isWhole(figure.unit) && !figure.unit.endsWith(kOwnSuffix))
            counties[figure.indicator].push_back(&figure);
    }
    for (const auto &[indicator, figures] : counties)
        rankByRate(figures);
}

/// What the engine does not count itself, the dictionary knows where to find. What is said of an
/// indicator's progress is said of the main one.
Result<FigureRows> FigureEngine::rowsOf(
    const FigureReference &reference, TallyQueries::Want want) const
{
    const QString code = reference.indicator.section(u':', 0, 0);
    const CatalogueEntry *entry = catalogueEntry(code);
    if (entry && entry->way == CatalogueEntry::Way::Progress) {
        FigureReference main = reference;
        main.indicator = kTrainCompletions;
        return rowsOf(main, want);
    }
    const bool isTallied
        = !countedIndicator(reference.indicator) && (entry || TallyQueries::codes().contains(code));
    if (isTallied && m_units.contains(reference.unit))
        return catalogueRows(m_database, {reference, unit(), m_moment.toLocalTime().date(), want});
    const auto found = indicator(reference.indicator, reference.unit);
    if (!found)
        return fail(found.error());
    const Indicator &counted = **found;
    const auto months = reference.span == FigureReference::Span::Period
        ? reference.period.months()
        : reference.period.monthsToDate();
    const CountedRows which{{months.first(), months.last()},
        isWhole(reference.unit) ? QString() : reference.unit, reference.department};
    const bool areRows
        = counted.counts == Indicator::Counts::Rows || want == TallyQueries::Want::Facts;
    auto ids
        = areRows ? m_queries.rows(counted.rule, which) : m_queries.persons(counted.rule, which);
    if (!ids)
        return fail(ids.error());
    const Table *table = areRows ? tableNamed(QString(counted.rule.table)) : &persons().table();
    const qint64 count = ids->size();
    return FigureRows{table, std::move(*ids), count};
}

Result<std::vector<qint64>> FigureEngine::months(
    const QString &code, int year, const QString &unit) const
{
    const auto found = indicator(code, unit);
    if (!found)
        return fail(found.error());
    Q_ASSERT((*found)->counts == Indicator::Counts::Rows);
    const auto range = Period(Period::Kind::Year, year).months();
    const auto counted = cells((*found)->rule, {range.first(), range.last()});
    if (!counted)
        return fail(counted.error());
    std::vector<qint64> months(12, 0);
    for (auto cell = counted->cbegin(); cell != counted->cend(); ++cell) {
        if (isWhole(unit) || cell.key().unit == unit)
            months[size_t(cell.key().month % 100 - 1)] += cell.value();
    }
    return months;
}

} // namespace core
