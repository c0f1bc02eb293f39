#include "core/storage/evaluationqueries.h"

#include "core/storage/filtersql.h"
#include "core/storage/statement.h"

namespace core {

namespace {

Result<void> readEach(const Database &database, const QByteArray &sql, const QList<Value> &values,
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

Value jsonText(const QList<RowId> &ids)
{
    return QString::fromLatin1(jsonArray(ids));
}

} // namespace

Result<void> forEachTrainee(
    const Database &database, RowId plan, const std::function<void(const PlanTrainee &)> &each)
{
    return readEach(database,
        "SELECT e.person, e.id, e.status, t.class_no, c.occupation_code, c.level FROM "
        "evaluation_plan p, json_each('['||p.classes||']') j JOIN training_class t ON t.id=j.value "
        "JOIN course c ON c.id=t.course JOIN enrolment e ON e.training_class=t.id WHERE p.id=?1 "
        "AND COALESCE(e.status,'') NOT IN ('withdrawn','removed') "
        "ORDER BY t.class_no, e.seq, e.id",
        {plan}, [&](const Statement &row) {
            each({row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4),
                row.text(5)});
        });
}

Result<void> forEachCertified(const Database &database, const QString &occupation,
    const QList<RowId> &persons, const std::function<void(const PersonStanding &)> &each)
{
    return readEach(database,
        "SELECT person, level, certificate_no FROM certificate WHERE person IN (SELECT value FROM "
        "json_each(?1)) AND occupation_code=?2 AND level IS NOT NULL AND status IN "
        "('registered','verified','reported') ORDER BY id",
        {jsonText(persons), occupation}, [&](const Statement &row) {
            each({row.integer(0), row.text(1), row.text(2)});
        });
}

Result<void> forEachWaiting(const Database &database, RowId plan, const QList<RowId> &persons,
    const std::function<void(const PersonStanding &)> &each)
{
    return readEach(database,
        "SELECT r.person, o.plan_no FROM evaluation_plan p JOIN evaluation_plan o ON "
        "o.occupation_code=p.occupation_code AND o.level=p.level AND o.id<>p.id JOIN "
        "evaluation_result r ON r.evaluation_plan=o.id WHERE p.id=?1 AND r.person IN (SELECT value "
        "FROM json_each(?2)) AND r.result='pending' AND COALESCE(o.status,'') NOT IN "
        "('cancelled','closed') ORDER BY o.id",
        {plan, jsonText(persons)}, [&](const Statement &row) {
            each({row.integer(0), {}, row.text(1)});
        });
}

Result<QList<RowId>> resultsToResit(const Database &database, RowId plan)
{
    QList<RowId> ids;
    auto read = readEach(database,
        "SELECT r.id FROM evaluation_result r WHERE r.evaluation_plan=?1 AND r.result IN "
        "('fail','absent','resit','cheat') AND NOT EXISTS (SELECT 1 FROM evaluation_result n WHERE "
        "n.resit_of=r.id) ORDER BY r.admission_no, r.id",
        {plan}, [&](const Statement &row) { ids.append(row.integer(0)); });
    if (!read)
        return fail(read.error());
    return ids;
}

Result<SecondKeying> secondKeying(const Database &database, RowId plan)
{
    SecondKeying state;
    auto read = readEach(database,
        "SELECT COUNT(*) FILTER (WHERE second_by IS NOT NULL), COUNT(*) FILTER (WHERE second_by IS "
        "NULL), COUNT(*) FILTER (WHERE second_by IS NOT NULL AND (theory IS NOT second_theory OR "
        "practical IS NOT second_practical OR total IS NOT second_total OR result IS NOT "
        "second_result)) FROM evaluation_result WHERE evaluation_plan=?1",
        {plan}, [&](const Statement &row) {
            state = {int(row.integer(0)), int(row.integer(1)), int(row.integer(2))};
        });
    if (!read)
        return fail(read.error());
    return state;
}

Result<void> forEachNumber(const Database &database, const QString &kind, const QString &prefix,
    const std::function<void(const TakenNumber &)> &each)
{
    return readEach(database,
        "SELECT id, certificate_no, COALESCE(status,'') FROM certificate WHERE kind=?1 AND "
        "certificate_no>=?2 AND certificate_no<?3 ORDER BY certificate_no",
        {kind, prefix.isEmpty() ? u" "_s : prefix, QString(prefix + QChar(0xffff))},
        [&](const Statement &row) {
            each({row.integer(0), row.text(1), row.text(2)});
        });
}

Result<QList<FeedbackSum>> feedbackSums(
    const Database &database, FeedbackBy by, QDate from, QDate to)
{
    const QByteArray subject = by == FeedbackBy::Course ? "t.course" : "t.institution";
    QList<FeedbackSum> sums;
    auto read = readEach(database,
        "SELECT " + subject
            + ", COUNT(*), SUM(f.score_teaching), SUM(f.score_site), SUM(f.score_useful) FROM "
              "course_feedback f JOIN enrolment e ON e.id=f.enrolment JOIN training_class t ON "
              "t.id=e.training_class WHERE (?1 IS NULL OR t.end_date>=?1) AND (?2 IS NULL OR "
              "t.end_date<=?2) GROUP BY 1 ORDER BY "
              "SUM(f.score_teaching+f.score_site+f.score_useful)*1.0/COUNT(*) DESC, 1",
        {from.isValid() ? Value(from.toString(Qt::ISODate)) : Value(),
            to.isValid() ? Value(to.toString(Qt::ISODate)) : Value()},
        [&](const Statement &row) {
            sums.append({row.integer(0), int(row.integer(1)), int(row.integer(2)),
                int(row.integer(3)), int(row.integer(4))});
        });
    if (!read)
        return fail(read.error());
    return sums;
}

} // namespace core
