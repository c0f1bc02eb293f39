#include "core/storage/attendancequeries.h"

#include "core/domain/timetable.h"
#include "core/storage/filtersql.h"
#include "core/storage/statement.h"

namespace core {

Result<AttendedSum> attendedSum(const Database &database, RowId enrolment, RowId trainingClass)
{
    // a day counts in halves: of the half-days that have lessons, those attended
    auto statement = Statement::prepare(database,
        "WITH lesson AS (SELECT session_date AS day, "
        "SUM(CASE WHEN time_from<?3 THEN hours ELSE 0 END) AS am, "
        "SUM(CASE WHEN time_from<?3 THEN 0 ELSE hours END) AS pm "
        "FROM class_session WHERE training_class=?2 GROUP BY session_date) "
        "SELECT COUNT(*), COALESCE(SUM(a.am*l.am+a.pm*l.pm),0), "
        "COALESCE(SUM(2*((a.am=1 AND l.am>0)+(a.pm=1 AND l.pm>0))/((l.am>0)+(l.pm>0))),0) "
        "FROM attendance a LEFT JOIN lesson l ON l.day=a.session_date WHERE a.enrolment=?1");
    if (!statement)
        return fail(statement.error());
    const auto row = statement->bind({enrolment, trainingClass, kAfternoon}).step();
    if (!row)
        return fail(row.error());
    AttendedSum sum;
    if (*row) {
        sum.rows = int(statement->integer(0));
        sum.hours = int(statement->integer(1));
        sum.days = int((statement->integer(2) + 1) / 2);
    }
    return sum;
}

Result<QList<RowId>> attendedEnrolments(const Database &database, const QList<RowId> &classes)
{
    QList<RowId> ids;
    if (classes.isEmpty())
        return ids;
    auto statement = Statement::prepare(database,
        "SELECT id FROM enrolment e WHERE training_class IN (SELECT value FROM json_each(?)) "
        "AND EXISTS (SELECT 1 FROM attendance a WHERE a.enrolment=e.id)");
    if (!statement)
        return fail(statement.error());
    auto read = statement->bind({QString::fromLatin1(jsonArray(classes))})
                    .forEach([&](const Statement &row) {
                        ids.append(row.integer(0));
                        return true;
                    });
    return read ? Result<QList<RowId>>(ids) : fail(read.error());
}

Result<QList<QDate>> attendedDays(const Database &database, RowId trainingClass)
{
    auto statement = Statement::prepare(database,
        "SELECT DISTINCT a.session_date FROM enrolment e JOIN attendance a ON a.enrolment=e.id "
        "WHERE e.training_class=? ORDER BY 1");
    if (!statement)
        return fail(statement.error());
    QList<QDate> days;
    auto read = statement->bind({trainingClass}).forEach([&](const Statement &row) {
        days.append(QDate::fromString(row.text(0), Qt::ISODate));
        return true;
    });
    return read ? Result<QList<QDate>>(days) : fail(read.error());
}

Result<int> lessonHours(const Database &database, RowId trainingClass)
{
    auto statement = Statement::prepare(
        database, "SELECT COALESCE(SUM(hours),0) FROM class_session WHERE training_class=?");
    if (!statement)
        return fail(statement.error());
    const auto row = statement->bind({trainingClass}).step();
    if (!row)
        return fail(row.error());
    return *row ? int(statement->integer(0)) : 0;
}

Result<QList<BandCell>> completionsByBand(const Database &database, int firstMonth, int lastMonth)
{
    auto statement = Statement::prepare(database,
        "SELECT COALESCE(age_band,''), report_unit, COUNT(*) FROM enrolment "
        "WHERE report_ym BETWEEN ? AND ? GROUP BY 1, 2");
    if (!statement)
        return fail(statement.error());
    QList<BandCell> cells;
    auto read = statement->bind({firstMonth, lastMonth}).forEach([&](const Statement &row) {
        cells.append({row.text(0), row.text(1), row.integer(2)});
        return true;
    });
    return read ? Result<QList<BandCell>>(cells) : fail(read.error());
}

} // namespace core
