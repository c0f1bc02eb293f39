// Moves: what is written when a record goes from state to state.
#include "core/domain/catalog.h"
#include "core/domain/course.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/reference.h"
#include "core/rules/effects.h"
#include "core/rules/guarding.h"
#include "core/rules/moving.h"

namespace core {

namespace {

/// Writes the record as moved and what hangs on it.
Result<void> write(ChangeWriter &writer, const Move &move, QList<WrittenRow> &written)
{
    if (makesNewVersion(move.transition))
        return applyEffects(writer, move, move.record, written);
    const auto moved = movedRecord(move);
    if (!moved)
        return fail(moved.error());
    if (auto updated = writer.update(move.table, *moved); !updated)
        return updated;
    written.append({&move.table, move.record, *moved});
    return applyEffects(writer, move, *moved, written);
}

/// Published, a version takes the place of the one before.
Result<void> retireOlderVersions(ChangeWriter &writer, const Move &move, QList<WrittenRow> &written)
{
    const Table &table = courses();
    const bool isPublished = move.table.number == table.number && move.transition.to == "active"_L1;
    if (!isPublished)
        return {};
    const auto older = RecordStore(writer.database())
                           .find(table,
                               {.conditions = {{u"course_no"_s, Condition::Test::Equal,
                                                   {table.value(move.record, "course_no"_L1)}},
                                    {u"version"_s, Condition::Test::Less,
                                        {table.value(move.record, "version"_L1)}},
                                    {kStatus, Condition::Test::Equal, {u"active"_s}}}});
    if (!older)
        return fail(older.error());
    for (const auto &before : *older) {
        Record after = before;
        table.set(after, kStatus, "retired"_L1);
        if (auto updated = writer.update(table, after); !updated)
            return updated;
        written.append({&table, before, after});
    }
    return {};
}

/// Rows in this state whose day has passed; nothing when the column is not theirs.
Result<QList<Record>> overdue(const Database &database, const Table &table, const QString &state,
    const QString &column, QDate today)
{
    if (table.indexOf(column) < 0)
        return QList<Record>();
    return RecordStore(database).find(table,
        {.conditions = {{kStatus, Condition::Test::Equal, {state}},
             {column, Condition::Test::Less, {plainDate(today)}}}});
}

/// Moves each row whose guards hold; the others wait.
Result<int> moveEach(ChangeWriter &writer, const Table &table, const QList<Record> &records,
    const Move &pattern, QList<WrittenRow> &written)
{
    int moved = 0;
    for (const auto &record : records) {
        const Move move{table, record, pattern.transition, pattern.reason, pattern.context};
        const auto findings = askGuards(move);
        if (!findings)
            return fail(findings.error());
        if (hasBlocking(*findings))
            continue;
        if (auto done = write(writer, move, written); !done)
            return fail(done.error());
        ++moved;
    }
    return moved;
}

using Ways = QList<std::pair<const Table *, Transition>>;

Result<void> addSystemTransitions(Ways &ways, const Table &table, const RuleContext &context)
{
    const auto codes
        = RecordStore(context.database)
              .find(states(),
                  {.conditions = {{u"entity"_s, Condition::Test::Equal, {table.states}}}});
    if (!codes)
        return fail(codes.error());
    for (const auto &state : *codes) {
        const auto from = transitionsFrom(
            context.database, table, states().value(state, "code"_L1).text(), context.today);
        if (!from)
            return fail(from.error());
        for (const auto &way : *from) {
            if (way.roles.contains(kSystemRole))
                ways.append({&table, way});
        }
    }
    return {};
}

Result<Ways> systemTransitions(const RuleContext &context)
{
    Ways ways;
    for (const Table *table : catalog()) {
        if (!table->hasStates())
            continue;
        if (auto added = addSystemTransitions(ways, *table, context); !added)
            return fail(added.error());
    }
    return ways;
}

/// The day a system transition waits for: the column of its guard today_after.
QString dueColumn(const Transition &transition)
{
    for (const auto &guard : transition.guards) {
        if (guard.startsWith("today_after:"_L1))
            return guard.section(u':', 1);
    }
    return {};
}

Result<int> suspendUnlicensed(
    ChangeWriter &writer, const RuleContext &context, QList<WrittenRow> &written)
{
    const std::pair<const Table &, QString> licensed[]
        = {{institutions(), u"licence_to"_s}, {evaluationOrganisations(), u"valid_to"_s}};
    int moved = 0;
    for (const auto &[table, column] : licensed) {
        const auto records = overdue(context.database, table, u"active"_s, column, context.today);
        if (!records)
            return fail(records.error());
        for (const auto &record : *records) {
            const auto way = findTransition(table, record, u"suspended"_s, context);
            if (!way)
                return fail(way.error());
            const QString reason
                = QCoreApplication::translate("core", "有效期已于 %1 届满，程序自动暂停。")
                      .arg(table.value(record, QLatin1StringView(column.toLatin1())).text());
            if (auto done = write(writer, {table, record, *way, reason, context}, written); !done)
                return fail(done.error());
            ++moved;
        }
    }
    return moved;
}

} // namespace

Result<void> moveAsProgram(ChangeWriter &writer, const Move &move, QList<WrittenRow> &written)
{
    const auto findings = askGuards(move);
    if (!findings)
        return fail(findings.error());
    if (hasBlocking(*findings))
        return fail(toError(*findings));
    return write(writer, move, written);
}

Result<Findings> move(ChangeWriter &writer, const MoveRequest &request, const RuleContext &context)
{
    const auto &[table, id, transition, reason] = request;
    const auto record = writer.read(table, id);
    if (!record)
        return fail(record.error());
    if (!*record) {
        return fail({Error::Code::NotFound,
            QCoreApplication::translate("core", "这条%1记录已不存在。请刷新后再试。")
                .arg(table.noun())});
    }
    const QString state = table.value(**record, kStatus).text();
    if (state != transition.from) {
        return fail({Error::Code::Conflict,
            QCoreApplication::translate("core", "这条记录现已是“%1”，不能再“%2”。请刷新后再试。")
                .arg(context.names.stateLabel(table.states, state), transition.title())});
    }
    auto findings = checkMove(table, **record, transition, reason, context);
    if (!findings)
        return findings;
    if (hasBlocking(*findings))
        return fail(toError(*findings));
    const bool isOwnReview = std::any_of(findings->begin(), findings->end(),
        [](const Finding &finding) { return finding.code == "R-601"_L1; });
    if (isOwnReview)
        writer.remark(QCoreApplication::translate("core", "自审"));
    QList<WrittenRow> written;
    const Move asked{table, **record, transition, reason, context};
    if (auto done = write(writer, asked, written); !done)
        return fail(done.error());
    if (auto done = retireOlderVersions(writer, asked, written); !done)
        return fail(done.error());
    if (auto done = follow(writer, written, context); !done)
        return fail(done.error());
    return findings;
}

Result<int> moveDue(ChangeWriter &writer, const RuleContext &context)
{
    QList<WrittenRow> written;
    const auto ways = systemTransitions(context);
    if (!ways)
        return fail(ways.error());
    int moved = 0;
    for (const auto &[table, way] : *ways) {
        const auto records
            = overdue(context.database, *table, way.from, dueColumn(way), context.today);
        if (!records)
            return fail(records.error());
        auto done = moveEach(writer, *table, *records, {*table, {}, way, {}, context}, written);
        if (!done)
            return done;
        moved += *done;
    }
    auto suspended = suspendUnlicensed(writer, context, written);
    if (!suspended)
        return suspended;
    if (auto followed = follow(writer, written, context); !followed)
        return fail(followed.error());
    return moved + *suspended;
}

} // namespace core
