#include "core/storage/figurequeries.h"

#include "core/storage/asof.h"
#include "core/storage/statement.h"
#include "core/storage/statements.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/// The key of what the kept cells count, in ledger_meta.
constexpr auto kDefinitionName = "figures";

QByteArray flagSql(const CountRule &rule, const QByteArray &prefix = {})
{
    return rule.flag.isEmpty() ? QByteArray() : " AND " + prefix + quoted(rule.flag) + "=1";
}

QList<QLatin1StringView> tablesOf(const QList<CountRule> &rules)
{
    QList<QLatin1StringView> tables;
    for (const auto &rule : rules) {
        if (!tables.contains(rule.table))
            tables.append(rule.table);
    }
    return tables;
}

/// FROM … of rows together with their class; `t` is the counted row, `k` the class.
QByteArray withClass(const CountRule &rule)
{
    const QByteArray fact = quoted(rule.table) + " t ";
    return rule.table == QLatin1String("enrolment")
        ? fact + "JOIN training_class k ON k.id=t.training_class"
        : fact
            + "JOIN enrolment e ON e.id=t.enrolment JOIN training_class k ON "
              "k.id=e.training_class";
}

} // namespace

FigureQueries::FigureQueries(const Database &database, QList<CountRule> rules)
    : m_database(database)
    , m_rules(std::move(rules))
{ }

QByteArray FigureQueries::definition() const
{
    QByteArray text;
    for (const auto &rule : m_rules) {
        for (const auto part : {rule.indicator, rule.table, rule.flag})
            text += QByteArray(part.data(), part.size()) + ' ';
    }
    return text;
}

Result<bool> FigureQueries::isDefinitionKept() const
{
    auto statement = Statement::prepare(m_database, "SELECT value FROM ledger_meta WHERE name=?");
    if (!statement)
        return fail(statement.error());
    const auto row = statement->bind({QLatin1String(kDefinitionName)}).step();
    if (!row)
        return fail(row.error());
    return *row && statement->bytes(0) == definition();
}

Result<bool> FigureQueries::isStale() const
{
    const auto kept = isDefinitionKept();
    if (!kept)
        return fail(kept.error());
    if (!*kept)
        return true;
    return m_database.integer("SELECT EXISTS (SELECT 1 FROM figure_dirty)").map([](qint64 found) {
        return found != 0;
    });
}

Result<void> FigureQueries::markAll() const
{
    for (const auto table : tablesOf(m_rules)) {
        const QByteArray sql = "INSERT INTO figure_dirty (ym, unit) SELECT DISTINCT report_ym, "
                               "COALESCE(report_unit, '') FROM main."
            + quoted(table) + " WHERE report_ym IS NOT NULL ON CONFLICT DO NOTHING";
        if (auto marked = m_database.execute(sql.constData()); !marked)
            return marked;
    }
    for (const char *sql : {"INSERT INTO figure_dirty (ym, unit) SELECT DISTINCT ym, unit FROM "
                            "figure_month WHERE true "
                            "ON CONFLICT DO NOTHING",
             "DELETE FROM figure_month"}) {
        if (auto done = m_database.execute(sql); !done)
            return done;
    }
    auto keep = Statement::prepare(m_database,
        "INSERT INTO ledger_meta (name, value) VALUES (?,?) "
        "ON CONFLICT (name) DO UPDATE SET value=excluded.value");
    if (!keep)
        return fail(keep.error());
    const QByteArray now = definition();
    keep->bind(1, QLatin1String(kDefinitionName));
    keep->bindBytes(2, now);
    return keep->run();
}

Result<void> FigureQueries::recount() const
{
    if (auto cleared = m_database.execute("DELETE FROM figure_month WHERE (ym, unit) IN "
                                          "(SELECT ym, unit FROM figure_dirty)");
        !cleared)
        return cleared;
    for (const auto &rule : m_rules) {
        auto statement = Statement::prepare(m_database,
            "INSERT INTO figure_month (indicator, ym, unit, value) SELECT ?, d.ym, d.unit, "
            "COUNT(*) "
            "FROM figure_dirty d JOIN main."
                + quoted(rule.table) + " t ON t.report_ym=d.ym AND t.report_unit=d.unit"
                + flagSql(rule, "t.") + " GROUP BY d.ym, d.unit");
        if (!statement)
            return fail(statement.error());
        if (auto counted = statement->bind({rule.indicator}).run(); !counted)
            return counted;
    }
    return m_database.execute("DELETE FROM figure_dirty");
}

Result<void> FigureQueries::refresh() const
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const auto kept = isDefinitionKept();
    if (!kept)
        return fail(kept.error());
    if (!*kept) {
        if (auto marked = markAll(); !marked)
            return marked;
    }
    if (auto counted = recount(); !counted)
        return counted;
    return transaction->commit();
}

Result<void> FigureQueries::compare(const CountRule &rule, QList<WrongCell> &wrong) const
{
    const MonthRange always{0, 999'912};
    const auto dirty
        = cells("SELECT ym, unit, 1 FROM figure_dirty WHERE ym BETWEEN ? AND ?", always);
    const auto kept = keptCells(rule, always);
    const auto counted = countedCells(rule, always);
    for (const auto *read : {&dirty, &kept, &counted}) {
        if (!*read)
            return fail(read->error());
    }
    QSet<FigureCell> all(kept->keyBegin(), kept->keyEnd());
    all.unite({counted->keyBegin(), counted->keyEnd()});
    for (const auto &cell : std::as_const(all)) {
        if (kept->value(cell) != counted->value(cell) && !dirty->contains(cell))
            wrong.append({rule.indicator, cell, kept->value(cell), counted->value(cell)});
    }
    return {};
}

Result<QList<FigureQueries::WrongCell>> FigureQueries::wrongCells() const
{
    QList<WrongCell> wrong;
    const auto kept = isDefinitionKept();
    if (!kept)
        return fail(kept.error());
    if (!*kept)
        return wrong; // will be counted anew as a whole
    for (const auto &rule : m_rules) {
        if (auto compared = compare(rule, wrong); !compared)
            return fail(compared.error());
    }
    return wrong;
}

Result<FigureCells> FigureQueries::cells(
    const QByteArray &sql, const MonthRange &months, const QString &indicator) const
{
    auto statement = Statement::prepare(m_database, sql);
    if (!statement)
        return fail(statement.error());
    QList<Value> values = {months.first, months.last};
    if (!indicator.isEmpty())
        values.append(indicator);
    FigureCells cells;
    auto read = statement->bind(values).forEach([&](const Statement &row) {
        cells.insert({int(row.integer(0)), row.text(1)}, row.integer(2));
        return true;
    });
    if (!read)
        return fail(read.error());
    return cells;
}

Result<FigureCells> FigureQueries::keptCells(const CountRule &rule, const MonthRange &months) const
{
    return cells(
        "SELECT ym, unit, value FROM figure_month WHERE ym BETWEEN ? AND ? AND indicator=?", months,
        rule.indicator);
}

Result<FigureCells> FigureQueries::countedCells(
    const CountRule &rule, const MonthRange &months) const
{
    return cells("SELECT report_ym, report_unit, COUNT(*) FROM main." + quoted(rule.table)
            + " WHERE report_ym BETWEEN ? AND ?" + flagSql(rule)
            + " GROUP BY report_ym, report_unit",
        months);
}

Result<FigureCells> FigureQueries::pastDifference(
    const CountRule &rule, const MonthRange &months) const
{
    const QByteArray counted = " WHERE report_ym BETWEEN ?1 AND ?2" + flagSql(rule);
    return cells("SELECT report_ym, report_unit, CAST(SUM(step) AS BIGINT) FROM ("
                 "SELECT report_ym, report_unit, -1 AS step FROM main."
            + quoted(rule.table) + counted + " AND id IN (SELECT id FROM "
            + AsOf::goneName(rule.table) + ") UNION ALL SELECT report_ym, report_unit, 1 FROM "
            + AsOf::rowName(rule.table) + counted + ") GROUP BY report_ym, report_unit",
        months);
}

Result<FigureCells> FigureQueries::departmentCells(
    const CountRule &rule, const MonthRange &months) const
{
    return cells("SELECT t.report_ym, k.department, COUNT(*) FROM " + withClass(rule)
            + " WHERE t.report_ym BETWEEN ? AND ?" + flagSql(rule, "t.")
            + " AND k.department IS NOT NULL GROUP BY t.report_ym, k.department",
        months);
}

Result<void> FigureQueries::forEachPerson(const CountRule &rule, const MonthRange &months,
    QStringList &units, const std::function<void(const CountedPerson &)> &each) const
{
    auto statement = Statement::prepare(m_database,
        "SELECT report_ym, report_unit, person FROM " + quoted(rule.table)
            + " WHERE report_ym BETWEEN ? AND ?" + flagSql(rule));
    if (!statement)
        return fail(statement.error());
    QList<QByteArray> known; // rows come unit by unit, so that the last is nearly always the one
    qsizetype unit = -1;
    return statement->bind({months.first, months.last}).forEach([&](const Statement &row) {
        const QByteArrayView name = row.view(1);
        if (unit < 0 || known.at(unit) != name) {
            unit = std::find(known.cbegin(), known.cend(), name) - known.cbegin();
            if (unit == known.size()) {
                known.append(name.toByteArray());
                units.append(QString::fromUtf8(name));
            }
        }
        each({int(row.integer(0)), int(unit), row.integer(2)});
        return true;
    });
}

Result<QList<RowId>> FigureQueries::ids(
    const QByteArray &what, const CountRule &rule, const CountedRows &which) const
{
    QByteArray sql = "SELECT " + what + " FROM "
        + (which.department.isEmpty() ? quoted(rule.table) + " t" : withClass(rule))
        + " WHERE t.report_ym BETWEEN ? AND ?" + flagSql(rule, "t.");
    QList<Value> values = {which.months.first, which.months.last};
    if (!which.unit.isEmpty()) {
        sql += " AND t.report_unit=?";
        values.append(which.unit);
    }
    if (!which.department.isEmpty()) {
        sql += " AND k.department=?";
        values.append(which.department);
    }
    auto statement = Statement::prepare(m_database, sql);
    if (!statement)
        return fail(statement.error());
    QList<RowId> ids;
    auto read = statement->bind(values).forEach([&](const Statement &row) {
        ids.append(row.integer(0));
        return true;
    });
    if (!read)
        return fail(read.error());
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<QList<RowId>> FigureQueries::rows(const CountRule &rule, const CountedRows &which) const
{
    return ids("t.id", rule, which);
}

Result<QList<RowId>> FigureQueries::persons(const CountRule &rule, const CountedRows &which) const
{
    return ids("DISTINCT t.person", rule, which);
}

} // namespace core
