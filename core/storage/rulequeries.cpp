#include "core/storage/rulequeries.h"

#include "core/storage/changewriter.h"
#include "core/storage/filtersql.h"
#include "core/storage/rowimage.h"
#include "core/storage/statement.h"
#include "core/storage/statements.h"

namespace core {

namespace {

QString jsonText(const QList<RowId> &ids)
{
    return QString::fromLatin1(jsonArray(ids));
}

QDate dateAt(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

Result<QList<RowId>> readIds(
    const Database &database, const QByteArray &sql, const QList<RowId> &parents)
{
    QList<RowId> ids;
    if (parents.isEmpty())
        return ids;
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return fail(statement.error());
    auto read = statement->bind({jsonText(parents)}).forEach([&](const Statement &row) {
        ids.append(row.integer(0));
        return true;
    });
    if (!read)
        return fail(read.error());
    return ids;
}

/// One row of integers; `read` takes them.
Result<void> readRow(const Database &database, const QByteArray &sql, const QList<Value> &values,
    const std::function<void(const Statement &)> &read)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->bind(values).step();
    if (!row)
        return fail(row.error());
    if (*row)
        read(*statement);
    return {};
}

} // namespace

Result<std::optional<RowId>> whoSet(
    const Database &database, const Table &table, RowId id, QLatin1StringView column)
{
    const int number = table.fields.at(table.indexOf(column)).number;
    Value now;
    const QByteArray current
        = "SELECT " + quoted(column) + " FROM " + quoted(table.name) + " WHERE id=?";
    auto read = readRow(database, current, {id}, [&](const Statement &row) { now = row.value(0); });
    if (!read)
        return fail(read.error());
    auto changes = Statement::prepare(database,
        "SELECT c.op, c.before, s.user_id, s.kind FROM ("
        "SELECT n, op, before FROM change WHERE tbl=?1 AND row_id=?2 UNION ALL "
        "SELECT n, op, NULL FROM change_block WHERE tbl=?1 AND op=1 AND first_id<=?2 "
        "AND first_id>?2-16777216 AND first_id+cnt>?2) c "
        "LEFT JOIN change_set s ON s.no=(c.n>>24) ORDER BY c.n DESC");
    if (!changes)
        return fail(changes.error());
    std::optional<RowId> user;
    Value after = now;
    auto walked = changes->bind({table.number, id}).forEach([&](const Statement &row) {
        const auto operation = row.integer(0);
        const auto image = decodeImage(row.bytes(1));
        const auto before = std::find_if(
            image.begin(), image.end(), [&](const auto &pair) { return pair.first == number; });
        if (operation == 2 && before == image.end())
            return true;
        const auto kind = ChangeKind(row.integer(3));
        const bool isStep = kind != ChangeKind::Undo && kind != ChangeKind::Redo;
        if (operation != 3 && isStep && after == now) {
            if (!row.isNull(2))
                user = row.integer(2);
            return false;
        }
        after = before == image.end() ? Value() : before->second;
        return true;
    });
    if (!walked)
        return fail(walked.error());
    return user;
}

Result<void> forEachFlagRow(const Database &database, const std::optional<QList<RowId>> &persons,
    const std::function<void(const FlagRow &)> &each)
{
    const QByteArray some = persons ? "WHERE c.person IN (SELECT value FROM json_each(?)) " : "";
    auto statement = Statement::prepare(database,
        "SELECT c.id, c.person, c.kind, c.level, c.status NOT IN ('draft','revoked') AND "
        "c.reissue_of IS NULL AND c.issue_date IS NOT NULL, c.is_first_skilled, c.is_first_high, "
        "p.prior_level, p.prior_high, c.issue_date FROM certificate c JOIN person p ON "
        "p.id=c.person "
            + some + "ORDER BY c.person, c.issue_date, c.id");
    if (!statement)
        return fail(statement.error());
    statement->bind(persons ? QList<Value>{jsonText(*persons)} : QList<Value>());
    FlagRow flag;
    return statement->forEach([&](const Statement &row) {
        flag.certificate = row.integer(0);
        flag.person = row.integer(1);
        flag.kind = row.text(2);
        flag.level = row.text(3);
        flag.counts = row.integer(4) == 1;
        flag.isFirstSkilled = row.integer(5) == 1;
        flag.isFirstHigh = row.integer(6) == 1;
        flag.priorLevel = row.text(7);
        flag.priorHigh = row.integer(8) == 1;
        flag.issueDate = row.text(9);
        each(flag);
        return true;
    });
}

Result<void> forEachPrior(const Database &database, const QList<RowId> &persons,
    const std::function<void(RowId person, const QString &level, bool high)> &each)
{
    auto statement = Statement::prepare(database,
        "SELECT id, prior_level, prior_high FROM person WHERE id IN "
        "(SELECT value FROM json_each(?))");
    if (!statement)
        return fail(statement.error());
    return statement->bind({jsonText(persons)}).forEach([&](const Statement &row) {
        each(row.integer(0), row.text(1), row.integer(2) == 1);
        return true;
    });
}

Result<QList<OverlappingClass>> overlappingClasses(
    const Database &database, RowId person, RowId exceptClass, QDate from, QDate to)
{
    auto statement = Statement::prepare(database,
        "SELECT t.class_no, t.name, t.start_date, t.end_date, "
        "COALESCE(p.category='13',0) OR COALESCE(c.online_hours>=c.total_hours,0) "
        "FROM enrolment e JOIN training_class t ON t.id=e.training_class "
        "LEFT JOIN training_project p ON p.id=t.project LEFT JOIN course c ON c.id=t.course "
        "WHERE e.person=? AND e.training_class<>? "
        "AND COALESCE(e.status,'') NOT IN ('withdrawn','removed') "
        "AND COALESCE(t.status,'') NOT IN ('returned','cancelled') "
        "AND t.start_date<=? AND t.end_date>=? ORDER BY t.start_date, t.id");
    if (!statement)
        return fail(statement.error());
    QList<OverlappingClass> classes;
    const QString first = from.toString(Qt::ISODate);
    const QString last = to.toString(Qt::ISODate);
    auto read
        = statement->bind({person, exceptClass, last, first}).forEach([&](const Statement &row) {
              classes.append(
                  {row.text(0), row.text(1), dateAt(row, 2), dateAt(row, 3), row.integer(4) == 1});
              return true;
          });
    if (!read)
        return fail(read.error());
    return classes;
}

Result<RosterState> rosterState(const Database &database, RowId trainingClass)
{
    RosterState state;
    // a result counts for a trainee who is named in it, or whose class is among the plan's
    constexpr auto kResult
        = "SELECT 1 FROM evaluation_result r LEFT JOIN evaluation_plan p ON "
          "p.id=r.evaluation_plan WHERE r.person=e.person AND r.result<>'pending' AND "
          "(r.enrolment=e.id OR "
          "','||p.classes||',' LIKE '%,'||e.training_class||',%')";
    const QByteArray sql
        = QByteArray(
              "SELECT COUNT(*) FILTER (WHERE here), "
              "COUNT(*) FILTER (WHERE status IN ('confirmed','attending') AND NOT attended), "
              "COUNT(*) FILTER (WHERE here AND attended), "
              "COUNT(*) FILTER (WHERE here AND EXISTS (")
        + kResult + ")), COUNT(*) FILTER (WHERE status='completed' AND NOT EXISTS (" + kResult
        + ")), COUNT(*) FILTER (WHERE here AND EXISTS (" + kResult
        + " AND r.result='pass') AND NOT EXISTS (SELECT 1 FROM certificate c WHERE "
          "c.person=e.person AND c.enrolment=e.id AND c.status NOT IN ('draft','revoked')) AND "
          "NOT EXISTS (SELECT 1 FROM certificate c JOIN evaluation_result r ON "
          "r.id=c.evaluation_result WHERE c.person=e.person AND r.enrolment=e.id AND "
          "c.status NOT IN ('draft','revoked'))) FROM (SELECT id, person, training_class, status, "
          "COALESCE(status,'') NOT IN ('withdrawn','removed') AS here, "
          "attendance_rate IS NOT NULL AS attended FROM enrolment WHERE training_class=?) e";
    auto read = readRow(database, sql, {trainingClass}, [&](const Statement &row) {
        state.persons = int(row.integer(0));
        state.withoutAttendance = int(row.integer(1));
        state.withAttendance = int(row.integer(2));
        state.withScore = int(row.integer(3));
        state.completedWithoutResult = int(row.integer(4));
        state.passedWithoutCertificate = int(row.integer(5));
    });
    if (!read)
        return fail(read.error());
    return state;
}

Result<PlanState> planState(const Database &database, RowId plan)
{
    PlanState state;
    auto counted = readRow(database,
        "SELECT COUNT(*), COUNT(*) FILTER (WHERE result='resit'), COUNT(*) FILTER (WHERE "
        "result='pass' AND NOT EXISTS (SELECT 1 FROM certificate c WHERE c.evaluation_result=r.id "
        "AND c.status NOT IN ('draft','revoked'))), (SELECT COUNT(*) FROM enrolment e WHERE "
        "e.training_class IN (SELECT j.value FROM evaluation_plan p, "
        "json_each('['||p.classes||']') j "
        "WHERE p.id=?1) AND e.status='completed' AND NOT EXISTS (SELECT 1 FROM evaluation_result x "
        "WHERE "
        "x.evaluation_plan=?1 AND x.person=e.person)), COUNT(*) FILTER (WHERE result='pending') "
        "FROM evaluation_result r WHERE r.evaluation_plan=?1",
        {plan}, [&](const Statement &row) {
            state.results = int(row.integer(0));
            state.openResults = int(row.integer(1));
            state.passedWithoutCertificate = int(row.integer(2));
            state.traineesWithoutResult = int(row.integer(3));
            state.pending = int(row.integer(4));
        });
    if (!counted)
        return fail(counted.error());
    auto scorers = Statement::prepare(database,
        "SELECT DISTINCT who FROM (SELECT created_by AS who FROM evaluation_result WHERE "
        "evaluation_plan=?1 UNION SELECT updated_by FROM evaluation_result WHERE "
        "evaluation_plan=?1 UNION SELECT scored_by FROM evaluation_result WHERE evaluation_plan=?1 "
        "UNION SELECT second_by FROM evaluation_result WHERE evaluation_plan=?1) WHERE who IS NOT "
        "NULL");
    if (!scorers)
        return fail(scorers.error());
    auto read = scorers->bind({plan}).forEach([&](const Statement &row) {
        state.scorers.append(row.integer(0));
        return true;
    });
    if (!read)
        return fail(read.error());
    return state;
}

Result<SharedRoster> mostSharedRoster(const Database &database, RowId trainingClass)
{
    SharedRoster roster;
    auto read = readRow(database,
        "SELECT o.class_no, o.name, COUNT(*) FROM training_class t JOIN course k ON k.id=t.course "
        "JOIN enrolment a ON a.training_class=t.id JOIN enrolment b ON b.person=a.person AND "
        "b.training_class<>t.id JOIN training_class o ON o.id=b.training_class JOIN course m ON "
        "m.id=o.course WHERE t.id=? AND m.occupation_code=k.occupation_code AND m.level=k.level "
        "AND o.start_date<=t.start_date AND COALESCE(o.status,'')<>'cancelled' "
        "AND COALESCE(a.status,'') NOT IN ('withdrawn','removed') "
        "AND COALESCE(b.status,'') NOT IN ('withdrawn','removed') "
        "GROUP BY o.id ORDER BY COUNT(*) DESC, o.id LIMIT 1",
        {trainingClass}, [&](const Statement &row) {
            roster = {row.text(0), row.text(1), int(row.integer(2))};
        });
    if (!read)
        return fail(read.error());
    return roster;
}

Result<ModuleHours> moduleHours(const Database &database, RowId course)
{
    ModuleHours modules;
    auto read = readRow(database,
        "SELECT COUNT(*), COALESCE(SUM(hours),0) FROM course_module WHERE course=?", {course},
        [&](const Statement &row) {
            modules = {int(row.integer(0)), int(row.integer(1))};
        });
    if (!read)
        return fail(read.error());
    return modules;
}

Result<int> lastSequence(const Database &database, RowId trainingClass)
{
    int last = 0;
    auto read
        = readRow(database, "SELECT COALESCE(MAX(seq),0) FROM enrolment WHERE training_class=?",
            {trainingClass}, [&](const Statement &row) { last = int(row.integer(0)); });
    if (!read)
        return fail(read.error());
    return last;
}

Result<QStringList> textsWithPrefix(
    const Database &database, const Table &table, QLatin1StringView column, const QString &prefix)
{
    auto statement = Statement::prepare(database,
        "SELECT " + quoted(column) + " FROM " + quoted(table.name) + " WHERE " + quoted(column)
            + ">=? AND " + quoted(column) + "<?");
    if (!statement)
        return fail(statement.error());
    QStringList texts;
    const QString end = prefix + QString(QChar(0xdbff)) + QChar(0xdfff);
    auto read = statement->bind({prefix.isEmpty() ? Value(u" "_s) : Value(prefix), end})
                    .forEach([&](const Statement &row) {
                        texts.append(row.text(0));
                        return true;
                    });
    if (!read)
        return fail(read.error());
    return texts;
}

Result<QList<RowId>> enrolmentsOfClasses(const Database &database, const QList<RowId> &classes)
{
    return readIds(database,
        "SELECT id FROM enrolment WHERE training_class IN (SELECT value FROM json_each(?))",
        classes);
}

Result<QList<RowId>> enrolmentsOfPersons(const Database &database, const QList<RowId> &persons)
{
    return readIds(database,
        "SELECT id FROM enrolment WHERE person IN (SELECT value FROM json_each(?))", persons);
}

Result<QList<RowId>> certificatesOfClasses(const Database &database, const QList<RowId> &classes)
{
    return readIds(database,
        "SELECT id FROM certificate WHERE enrolment IN (SELECT id FROM enrolment WHERE "
        "training_class IN (SELECT value FROM json_each(?)))",
        classes);
}

Result<QList<RowId>> certificatesOfEnrolments(
    const Database &database, const QList<RowId> &enrolments)
{
    return readIds(database,
        "SELECT id FROM certificate WHERE enrolment IN (SELECT value FROM json_each(?))",
        enrolments);
}

Result<QList<RowId>> looseCertificatesOfPersons(
    const Database &database, const QList<RowId> &persons)
{
    return readIds(database,
        "SELECT id FROM certificate WHERE enrolment IS NULL AND person IN "
        "(SELECT value FROM json_each(?))",
        persons);
}

} // namespace core
