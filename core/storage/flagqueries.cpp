#include "core/storage/flagqueries.h"

#include "core/storage/statement.h"

namespace core {

namespace {

QDate dateAt(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

QList<RowId> idsIn(const QString &joined)
{
    QList<RowId> ids;
    for (const auto &id : joined.split(u','))
        ids.append(id.toLongLong());
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<void> readAll(const Database &database, const QByteArray &sql, const QList<Value> &values,
    const std::function<void(const Statement &)> &each)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return fail(statement.error());
    return statement->bind(values).forEach([&](const Statement &row) {
        each(row);
        return true;
    });
}

Result<QList<SharedAccount>> sharedAccounts(const Database &database, const QByteArray &sql)
{
    QList<SharedAccount> accounts;
    auto read = readAll(database, sql, {}, [&](const Statement &row) {
        accounts.append({row.text(0), idsIn(row.text(1))});
    });
    if (!read)
        return fail(read.error());
    return accounts;
}

} // namespace

Result<void> forEachFlagClass(
    const Database &database, const std::function<void(const FlagClass &)> &each)
{
    return readAll(database,
        "SELECT t.id, t.name, t.start_date, t.end_date, "
        "COALESCE(t.status,'') NOT IN ('returned','cancelled'), "
        "COALESCE(p.category='13',0) OR COALESCE(c.online_hours>=c.total_hours,0), "
        "c.occupation_code, c.level, t.planned, t.hours, i.name, i.capacity "
        "FROM training_class t LEFT JOIN training_project p ON p.id=t.project "
        "LEFT JOIN course c ON c.id=t.course LEFT JOIN institution i ON i.id=t.institution",
        {}, [&](const Statement &row) {
            FlagClass found;
            found.id = row.integer(0);
            found.name = row.text(1);
            found.start = dateAt(row, 2);
            found.end = dateAt(row, 3);
            found.stands = row.integer(4) == 1;
            found.isOnline = row.integer(5) == 1;
            found.occupation = row.text(6);
            found.level = row.text(7);
            found.planned = int(row.integer(8));
            found.hours = int(row.integer(9));
            found.institution = row.text(10);
            found.capacity = int(row.integer(11));
            each(found);
        });
}

Result<void> forEachFlagSeat(
    const Database &database, const std::function<void(const FlagSeat &)> &each)
{
    return readAll(database,
        "SELECT person, id, training_class FROM enrolment "
        "WHERE COALESCE(status,'') NOT IN ('withdrawn','removed')",
        {}, [&](const Statement &row) {
            each({row.integer(0), row.integer(1), row.integer(2)});
        });
}

Result<void> forEachFullDay(
    const Database &database, int atLeast, const std::function<void(const FlagDay &)> &each)
{
    return readAll(database,
        "SELECT s.training_class, s.session_date, SUM(s.hours), group_concat(s.id) "
        "FROM class_session s JOIN training_class t ON t.id=s.training_class "
        "WHERE COALESCE(t.status,'') NOT IN ('returned','cancelled') "
        "GROUP BY s.training_class, s.session_date HAVING SUM(s.hours)>? "
        "ORDER BY s.training_class, s.session_date",
        {atLeast}, [&](const Statement &row) {
            each({row.integer(0), dateAt(row, 1), int(row.integer(2)), idsIn(row.text(3))});
        });
}

Result<void> forEachEarlyCertificate(
    const Database &database, const std::function<void(const EarlyCertificate &)> &each)
{
    return readAll(database,
        "SELECT c.id, c.certificate_no, c.holder_name, t.id, p.id, c.issue_date, t.end_date, "
        "p.exam_date FROM certificate c "
        "LEFT JOIN enrolment e ON e.id=c.enrolment "
        "LEFT JOIN training_class t ON t.id=e.training_class AND c.issue_date<t.end_date "
        "LEFT JOIN evaluation_result r ON r.id=c.evaluation_result "
        "LEFT JOIN evaluation_plan p ON p.id=r.evaluation_plan AND c.issue_date<p.exam_date "
        "WHERE c.issue_date IS NOT NULL AND COALESCE(c.status,'')<>'revoked' "
        "AND (t.id IS NOT NULL OR p.id IS NOT NULL) ORDER BY c.id",
        {}, [&](const Statement &row) {
            each({row.integer(0), row.text(1), row.text(2), row.integer(3), row.integer(4),
                dateAt(row, 5), dateAt(row, 6), dateAt(row, 7)});
        });
}

Result<QList<RowId>> jobsWithoutCertificate(const Database &database, const QDate &day)
{
    QList<RowId> found;
    const auto read = readAll(database,
        "SELECT j.id FROM employment_record j "
        "JOIN occupation o ON o.code=j.occupation_code AND o.requires_certificate=1 "
        "WHERE j.start_date<=?1 AND (j.end_date IS NULL OR j.end_date>=?1) "
        "AND NOT EXISTS (SELECT 1 FROM certificate c WHERE c.person=j.person "
        "AND c.occupation_code=j.occupation_code "
        "AND c.status IN ('registered','verified','reported') "
        "AND (c.valid_to IS NULL OR c.valid_to>=?1)) ORDER BY j.id",
        {day.toString(Qt::ISODate)}, [&](const Statement &row) { found.append(row.integer(0)); });
    if (!read)
        return fail(read.error());
    return found;
}

Result<QList<SharedAccount>> sharedPersonAccounts(const Database &database)
{
    return sharedAccounts(database,
        "SELECT bank_account, group_concat(id) FROM person WHERE bank_account IS NOT NULL "
        "AND id NOT IN (SELECT removed FROM person_merge) "
        "GROUP BY bank_account HAVING COUNT(*)>1 ORDER BY MIN(id)");
}

Result<QList<SharedAccount>> sharedPayeeAccounts(const Database &database)
{
    return sharedAccounts(database,
        "SELECT payee_account, group_concat(id) FROM subsidy_application "
        "WHERE payee_account IS NOT NULL GROUP BY payee_account "
        "HAVING COUNT(DISTINCT payee_name)>1 ORDER BY MIN(id)");
}

Result<void> forEachFlagSubsidy(
    const Database &database, const std::function<void(const FlagSubsidy &)> &each)
{
    return readAll(database,
        "SELECT s.id, s.person, a.kind, COALESCE(c.issue_date, e.completed_on), "
        "COALESCE(c.occupation_code, k.occupation_code), "
        "CASE WHEN c.id IS NULL THEN k.level ELSE COALESCE(c.level,'NA') END "
        "FROM subsidy_item s JOIN subsidy_application a ON a.id=s.application "
        "LEFT JOIN certificate c ON c.id=s.certificate LEFT JOIN enrolment e ON e.id=s.enrolment "
        "LEFT JOIN training_class t ON t.id=e.training_class LEFT JOIN course k ON k.id=t.course "
        "WHERE COALESCE(s.state,'') NOT IN ('rejected','recovered') "
        "AND COALESCE(a.status,'')<>'rejected' ORDER BY s.person, s.id",
        {}, [&](const Statement &row) {
            each({row.integer(0), row.integer(1), row.text(2), dateAt(row, 3), row.text(4),
                row.text(5)});
        });
}

} // namespace core
