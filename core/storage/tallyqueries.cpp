#include "core/storage/tallyqueries.h"

#include "core/storage/statement.h"
#include "core/storage/tallylist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const Tally *tallyOf(const QString &code)
{
    const auto found = std::find_if(tallies().begin(), tallies().end(),
        [&](const Tally &tally) { return code == QLatin1StringView(tally.code); });
    return found == tallies().end() ? nullptr : &*found;
}

Error unknownTally(const QString &code)
{
    return {
        Error::Code::NotFound, QCoreApplication::translate("core", "没有“%1”这项统计。").arg(code)};
}

/// The rows that a tally goes through stand first in what it is read from.
QByteArray factTable(const Tally &tally)
{
    const QByteArray from(tally.from);
    return from.left(from.indexOf(' '));
}

/// ?5: the unit, ?6: the parts as a list in JSON.
QByteArray numberSql(const QByteArray &what, const Tally &tally, const TallyQueries::Number &number)
{
    QByteArray sql = "SELECT " + what + " FROM " + tally.from
        + " WHERE ?1<=?2 AND ?3<=?4 AND (?5 IS ?5) AND (?6 IS ?6) AND " + tally.where;
    if (!number.unit.isEmpty())
        sql += QByteArray(" AND ") + tally.unit + "=?5";
    if (number.parts != "*"_L1) {
        sql += QByteArray(" AND coalesce(CAST(") + tally.part + " AS TEXT),'')"
            + (number.parts.startsWith(u'!') ? " NOT" : "")
            + " IN (SELECT value FROM json_each(?6))";
    }
    return sql;
}

QString partList(const QString &parts)
{
    const QString names = parts.startsWith(u'!') ? parts.mid(1) : parts;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names.split(u',')))
                                 .toJson(QJsonDocument::Compact));
}

QByteArray sqlOf(const Tally &tally, TallyBy by)
{
    const QByteArray unit = by == TallyBy::Whole ? QByteArray("''") : QByteArray(tally.unit);
    // every parameter is named, so that all can be bound
    return "SELECT " + unit + " AS u, " + tally.part + " AS part, " + tally.what + " FROM "
        + tally.from + " WHERE ?1<=?2 AND ?3<=?4 AND " + tally.where
        + " GROUP BY u, part ORDER BY u, part";
}

int month(QDate day)
{
    return day.year() * 100 + day.month();
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Runs a query and hands over its rows.
Result<void> each(const Database &database, const QByteArray &sql, const QList<Value> &values,
    const std::function<void(const Statement &)> &row)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return fail(statement.error());
    return statement->bind(values).forEach([&](const Statement &at) {
        row(at);
        return true;
    });
}

} // namespace

QStringList TallyQueries::codes()
{
    QStringList codes;
    for (const auto &tally : tallies())
        codes.append(QString::fromLatin1(tally.code));
    return codes;
}

QStringList TallyQueries::tables()
{
    static const QRegularExpression joined(u"(?:JOIN |FROM )([a-z_]+)"_s);
    QStringList names;
    for (const auto &tally : tallies()) {
        names.append(QString::fromLatin1(factTable(tally)));
        auto found = joined.globalMatch(
            QString::fromLatin1(tally.from) + u' ' + QString::fromLatin1(tally.where));
        while (found.hasNext())
            names.append(found.next().captured(1));
    }
    names.removeDuplicates();
    return names;
}

Result<TallyQueries::Behind> TallyQueries::behind(const Number &number, Want want) const
{
    const Tally *tally = tallyOf(number.code);
    if (!tally)
        return fail(unknownTally(number.code));
    const bool arePeople = want == Want::Counted
        && QLatin1StringView(tally->what) == QLatin1StringView(kCountedPersons);
    const QList<Value> values = {dayText(number.span.from), dayText(number.span.to),
        month(number.span.from), month(number.span.to), number.unit, partList(number.parts)};
    Behind behind;
    behind.table = arePeople ? u"person"_s : QString::fromLatin1(factTable(*tally));
    auto rows
        = each(m_database, numberSql(arePeople ? "DISTINCT t.person" : "t.id", *tally, number),
            values, [&](const Statement &row) { behind.ids.append(row.integer(0)); });
    if (!rows)
        return fail(rows.error());
    std::sort(behind.ids.begin(), behind.ids.end());
    auto counted = each(m_database, numberSql(tally->what, *tally, number), values,
        [&](const Statement &row) { behind.value = row.integer(0); });
    return counted ? Result<Behind>(behind) : fail(counted.error());
}

Result<QList<TallyRow>> TallyQueries::tally(const QString &code, const Span &span, TallyBy by) const
{
    const Tally *found = tallyOf(code);
    if (!found)
        return fail(unknownTally(code));
    QList<TallyRow> rows;
    auto read = each(m_database, sqlOf(*found, by),
        {dayText(span.from), dayText(span.to), month(span.from), month(span.to)},
        [&](const Statement &row) {
            rows.append({row.text(0), row.text(1), row.integer(2)});
        });
    return read ? Result<QList<TallyRow>>(rows) : fail(read.error());
}

Result<QList<TallyQueries::Brand>> TallyQueries::brands(const Span &span) const
{
    QList<Brand> brands;
    auto read = each(m_database,
        "SELECT b.id, b.name, b.division_code, coalesce(b.level,''), b.status,"
        " coalesce(b.recognised_on,''),"
        " (SELECT count(*) FROM training_class k JOIN enrolment e ON e.training_class=k.id"
        "  WHERE k.brand=b.id AND e.completed_on BETWEEN ?1 AND ?2 AND e.report_ym IS NOT NULL),"
        " (SELECT count(DISTINCT j.person) FROM employment_record j"
        "  WHERE j.brand=b.id AND j.start_date BETWEEN ?1 AND ?2)"
        " FROM labour_brand b ORDER BY b.brand_id",
        {dayText(span.from), dayText(span.to)}, [&](const Statement &row) {
            brands.append({row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4),
                row.text(5), row.integer(6), row.integer(7)});
        });
    return read ? Result<QList<Brand>>(brands) : fail(read.error());
}

Result<QList<TallyQueries::Contest>> TallyQueries::contests(int year) const
{
    const QByteArray entries = "(SELECT count(*) FROM competition_entry n JOIN competition_event v"
                               " ON v.id=n.event WHERE v.competition=c.id AND n.stage=CASE c.level"
                               " WHEN 'X' THEN 'county' WHEN 'C' THEN 'city' ELSE 'province' END";
    QList<Contest> contests;
    auto read = each(m_database,
        "SELECT c.id, c.name, c.edition, c.level, c.host, coalesce(c.note,''), "
        "coalesce(c.budget,-1),"
        " (SELECT count(*) FROM competition_event v WHERE v.competition=c.id),"
        " (SELECT count(*) FROM competition_event v WHERE v.competition=c.id AND"
        "  v.event_status IN ('postponed','cancelled')),"
            + entries + ")," + entries + " AND n.award='1')," + entries + " AND n.award='2'),"
            + entries + " AND n.award='3') FROM competition c WHERE c.year=?1"
            + " ORDER BY c.level, c.id",
        {year}, [&](const Statement &row) {
            contests.append({row.integer(0), row.text(1), int(row.integer(2)), row.text(3),
                row.text(4), row.text(5), row.integer(6), row.integer(7), row.integer(8),
                row.integer(9), row.integer(10), row.integer(11), row.integer(12)});
        });
    return read ? Result<QList<Contest>>(contests) : fail(read.error());
}

Result<QList<TallyQueries::MedalRow>> TallyQueries::medals(int year, const QString &level) const
{
    QList<MedalRow> rows;
    auto read = each(m_database,
        "SELECT n.division_code, count(*), count(CASE WHEN n.award='1' THEN 1 END),"
        " count(CASE WHEN n.award='2' THEN 1 END), count(CASE WHEN n.award='3' THEN 1 END)"
        " FROM competition_entry n JOIN competition_event v ON v.id=n.event"
        " JOIN competition c ON c.id=v.competition WHERE c.year=?1 AND c.level=?2 AND"
        " n.stage=CASE c.level WHEN 'X' THEN 'county' WHEN 'C' THEN 'city' ELSE 'province' END"
        " GROUP BY n.division_code ORDER BY n.division_code",
        {year, level}, [&](const Statement &row) {
            rows.append(
                {row.text(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)});
        });
    return read ? Result<QList<MedalRow>>(rows) : fail(read.error());
}

Result<QList<TallyQueries::PlanTarget>> TallyQueries::planTargets() const
{
    QList<PlanTarget> targets;
    auto read = each(m_database,
        "SELECT t.id, d.plan_code, d.title, d.issuer, d.period_from, d.period_to, t.indicator_code,"
        " t.value, t.unit, t.bound FROM plan_target t JOIN plan_document d ON d.id=t.plan"
        " ORDER BY d.id, t.id",
        {}, [&](const Statement &row) {
            targets.append({row.integer(0), row.text(1), row.text(2), row.text(3),
                QDate::fromString(row.text(4), Qt::ISODate),
                QDate::fromString(row.text(5), Qt::ISODate), row.text(6), row.integer(7),
                row.text(8), row.text(9)});
        });
    return read ? Result<QList<PlanTarget>>(targets) : fail(read.error());
}

/// A class is held in the town whose name its place begins with.
Result<QList<TallyQueries::Town>> TallyQueries::towns(const Span &span) const
{
    QList<Town> towns;
    auto read = each(m_database,
        "WITH lived AS MATERIALIZED (SELECT p.home_town AS town, count(*) AS heads FROM enrolment"
        "  e JOIN person p ON p.id=e.person WHERE e.completed_on BETWEEN ?1 AND ?2 AND"
        "  e.report_ym IS NOT NULL GROUP BY p.home_town)"
        " SELECT w.county_code, w.name_zh, coalesce(l.heads,0),"
        " (SELECT count(*) FROM training_class k WHERE k.actual_start BETWEEN ?1 AND ?2 AND"
        "  substr(k.place,1,length(w.name_zh))=w.name_zh AND"
        "  (k.division_code=w.county_code OR substr(k.division_code,5)='00'))"
        " FROM town w LEFT JOIN lived l ON l.town=w.code WHERE w.is_real_township=1"
        " ORDER BY w.code",
        {dayText(span.from), dayText(span.to)}, [&](const Statement &row) {
            towns.append({row.text(0), row.text(1), row.integer(2), row.integer(3)});
        });
    return read ? Result<QList<Town>>(towns) : fail(read.error());
}

} // namespace core
