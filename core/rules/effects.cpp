#include "core/rules/effects.h"

#include "core/base/text.h"
#include "core/domain/certificate.h"
#include "core/domain/course.h"
#include "core/domain/edition.h"
#include "core/domain/subsidy.h"
#include "core/domain/target.h"
#include "core/domain/trainingclass.h"
#include "core/domain/voucher.h"
#include "core/rules/guarding.h"
#include "core/rules/moving.h"

namespace core {

namespace {

QString nameOf(const QString &effect)
{
    return effect.section(u':', 0, 0).trimmed();
}

void setToday(const Move &move, Record &record, const QString &effect)
{
    const QStringList columns = effect.section(u':', 1).split(u'|', Qt::SkipEmptyParts);
    for (const auto &column : columns) {
        const auto index = move.table.indexOf(column);
        if (index >= 0 && record.values[index].isNull())
            record.values[index] = plainDate(move.context.today);
    }
}

void setIn(const Table &table, Record &record, const QString &column, const Value &value)
{
    const auto index = table.indexOf(column);
    if (index >= 0)
        record.values[index] = value;
}

/// Where a state keeps the reason for which it was entered.
void setReason(const Move &move, Record &record)
{
    static const QHash<QString, QString> columns
        = {{u"revoked"_s, u"revoke_reason"_s}, {u"removed"_s, u"removal_reason"_s},
            {u"voided"_s, u"void_reason"_s}, {u"returned"_s, u"return_reason"_s}};
    if (move.reason.isEmpty())
        return;
    const QString to = move.transition.to;
    setIn(move.table, record, columns.value(to), move.reason);
    if (to == "withdrawn"_L1 || to == "removed"_L1)
        setIn(move.table, record, u"left_reason"_s, move.reason);
    if (to == "failed"_L1) {
        const auto index = move.table.indexOf(u"remark"_s);
        const QString before = index < 0 ? QString() : record.values.at(index).text();
        setIn(move.table, record, u"remark"_s,
            before.isEmpty() ? move.reason : joinedSentences({before, move.reason}));
    }
}

/// Days that a step back takes back.
void clearLater(const Move &move, Record &record)
{
    const auto is = [&](const Table &table, QLatin1StringView from, QLatin1StringView to) {
        return move.table.number == table.number && move.transition.from == from
            && move.transition.to == to;
    };
    if (is(trainingClasses(), "completed"_L1, "running"_L1))
        setIn(move.table, record, u"actual_end"_s, {});
    if (is(vouchers(), "redeemed"_L1, "used"_L1))
        setIn(move.table, record, u"redeemed_on"_s, {});
    if (is(vouchers(), "used"_L1, "claimed"_L1)) {
        for (const auto &column : {u"used_on"_s, u"enrolment"_s, u"evaluation_result"_s})
            setIn(move.table, record, column, {});
    }
}

/// Moves the trainees of a class who stand in one state on to the next, by the program.
enum class Unfit { Refused, Left };
struct RosterStep
{
    QString from;
    QString to;
    Unfit unfit;
};

Result<void> moveRoster(ChangeWriter &writer, const Move &move, RowId trainingClass,
    const RosterStep &step, QList<WrittenRow> &written)
{
    const Table &table = enrolments();
    const auto found
        = RecordStore(writer.database())
              .find(table,
                  {.conditions = {{u"training_class"_s, Condition::Test::Equal, {trainingClass}},
                       {kStatus, Condition::Test::Equal, {step.from}}}});
    if (!found)
        return fail(found.error());
    for (const auto &before : *found) {
        const auto transition = findTransition(table, before, step.to, move.context);
        if (!transition)
            return fail(transition.error());
        const Move trainee{table, before, *transition, QString(), move.context};
        if (step.unfit == Unfit::Left) {
            const auto findings = askGuards(trainee);
            if (!findings)
                return fail(findings.error());
            if (hasBlocking(*findings))
                continue;
        }
        if (auto moved = moveAsProgram(writer, trainee, written); !moved)
            return moved;
    }
    return {};
}

/// Handing a class in confirms its roster; who breaks a rule stays as applied and is named at the
/// approval.
Result<void> enrolmentsConfirm(
    ChangeWriter &writer, const Move &move, const Record &record, QList<WrittenRow> &written)
{
    return moveRoster(
        writer, move, record.id, {u"applied"_s, u"confirmed"_s, Unfit::Left}, written);
}

Result<void> enrolmentsAttend(
    ChangeWriter &writer, const Move &move, const Record &record, QList<WrittenRow> &written)
{
    return moveRoster(
        writer, move, record.id, {u"confirmed"_s, u"attending"_s, Unfit::Refused}, written);
}

/// Vouchers used for the record: of a class, those of its enrolments.
Result<QList<Record>> usedVouchers(ChangeWriter &writer, const Move &move, const Record &record)
{
    const RecordStore store(writer.database());
    QList<Value> uses;
    if (move.table.number == enrolments().table().number) {
        uses.append(record.id);
    } else {
        const auto ids = store.ids(enrolments(),
            {.conditions = {{u"training_class"_s, Condition::Test::Equal, {record.id}}}});
        if (!ids)
            return fail(ids.error());
        for (const RowId id : *ids)
            uses.append(id);
    }
    if (uses.isEmpty())
        return QList<Record>();
    return store.find(vouchers(), {.conditions = {{u"enrolment"_s, Condition::Test::AnyOf, uses}}});
}

Result<void> forgetVoucher(ChangeWriter &writer, RowId enrolment, QList<WrittenRow> &written)
{
    const Table &table = enrolments();
    const auto before = writer.read(table, enrolment);
    if (!before)
        return fail(before.error());
    if (!*before)
        return {};
    Record after = **before;
    table.set(after, "voucher"_L1, {});
    return writeBeside(writer, table, **before, after, written);
}

Result<void> vouchersBack(
    ChangeWriter &writer, const Move &move, const Record &record, QList<WrittenRow> &written)
{
    const auto found = usedVouchers(writer, move, record);
    if (!found)
        return fail(found.error());
    for (const auto &before : *found) {
        if (vouchers().value(before, kStatus).text() != "used"_L1)
            continue;
        const RowId enrolment = vouchers().value(before, "enrolment"_L1).integer();
        Record after = before;
        vouchers().set(after, kStatus, "claimed"_L1);
        vouchers().set(after, "used_on"_L1, {});
        vouchers().set(after, "enrolment"_L1, {});
        if (auto done = writeBeside(writer, vouchers(), before, after, written); !done)
            return done;
        if (auto done = forgetVoucher(writer, enrolment, written); !done)
            return done;
    }
    return {};
}

/// A redeemed voucher is money already paid; it stays until the payment comes back.
Result<void> vouchersVoided(
    ChangeWriter &writer, const Move &move, const Record &record, QList<WrittenRow> &written)
{
    const auto found = usedVouchers(writer, move, record);
    if (!found)
        return fail(found.error());
    for (const auto &before : *found) {
        const QString state = vouchers().value(before, kStatus).text();
        if (state != "used"_L1 && state != "claimed"_L1)
            continue;
        Record after = before;
        vouchers().set(after, kStatus, "voided"_L1);
        vouchers().set(after, "void_reason"_L1, move.reason);
        if (auto done = writeBeside(writer, vouchers(), before, after, written); !done)
            return done;
    }
    return {};
}

/// The next version as a draft with its modules; the old one stays as it is for the classes that
/// use it.
Result<void> newVersion(
    ChangeWriter &writer, const Move &move, const Record &record, QList<WrittenRow> &written)
{
    const Table &table = courses();
    const RecordStore store(writer.database());
    Record draft = record;
    draft.id = 0;
    table.set(draft, kStatus, move.transition.to);
    const auto versions = store.find(table,
        {.conditions
            = {{u"course_no"_s, Condition::Test::Equal, {table.value(record, "course_no"_L1)}}},
            .order = {{u"version"_s, Qt::DescendingOrder}},
            .limit = 1});
    if (!versions)
        return fail(versions.error());
    const Record &newest = versions->isEmpty() ? record : versions->first();
    if (newest.id != record.id && table.value(newest, kStatus).text() == move.transition.to) {
        return fail({Error::Code::Duplicate,
            QCoreApplication::translate("core", "已有第 %1 版草稿，请修改它，不必再建新版本。")
                .arg(table.value(newest, "version"_L1).integer())});
    }
    table.set(draft, "version"_L1, table.value(newest, "version"_L1).integer() + 1);
    const auto id = writer.insert(table, draft);
    if (!id)
        return fail(id.error());
    draft.id = *id;
    written.append({&table, std::nullopt, draft});
    const auto modules = store.find(courseModules(),
        {.conditions = {{u"course"_s, Condition::Test::Equal, {record.id}}},
            .order = {{u"seq"_s}}});
    if (!modules)
        return fail(modules.error());
    for (Record module : *modules) {
        module.id = 0;
        courseModules().set(module, "course"_L1, *id);
        if (auto inserted = writer.insert(courseModules(), module); !inserted)
            return fail(inserted.error());
    }
    return {};
}

/// The version that an issued target adjusts stays for the reports that end before it.
Result<void> adjustedSuperseded(
    ChangeWriter &writer, const Move &, const Record &record, QList<WrittenRow> &written)
{
    const Table &table = targets();
    const RowId adjusted = table.value(record, "adjusts"_L1).integer();
    if (adjusted == 0)
        return {};
    const auto before = writer.read(table, adjusted);
    if (!before)
        return fail(before.error());
    if (!*before || table.value(**before, kStatus).text() != "issued"_L1)
        return {};
    Record after = **before;
    table.set(after, kStatus, "superseded"_L1);
    return writeBeside(writer, table, **before, after, written);
}

/// Holds already: derive() takes a revoked certificate out of its month.
Result<void> nothingToWrite(ChangeWriter &, const Move &, const Record &, QList<WrittenRow> &)
{
    return {};
}

const QHash<QString, Effect> &effects()
{
    static const QHash<QString, Effect> known = [] {
        QHash<QString, Effect> all = {
            {u"set_today"_s, &nothingToWrite}, // set in the record itself, see movedRecord()
            {u"enrolments_confirm"_s, &enrolmentsConfirm},
            {u"enrolments_attend"_s, &enrolmentsAttend},
            {u"vouchers_back_to_claimed"_s, &vouchersBack},
            {u"vouchers_voided"_s, &vouchersVoided},
            {u"new_version"_s, &newVersion},
            {u"negative_adjustment"_s, &nothingToWrite},
            {u"adjusted_superseded"_s, &adjustedSuperseded},
        };
        for (const auto &list : {subsidyEffects(), submissionEffects(), editionEffects()}) {
            for (const auto &[name, apply] : list)
                all.insert(name, apply);
        }
        return all;
    }();
    return known;
}

} // namespace

Result<void> writeBeside(ChangeWriter &writer, const Table &table, const Record &before,
    const Record &after, QList<WrittenRow> &written)
{
    if (auto updated = writer.update(table, after); !updated)
        return updated;
    written.append({&table, before, after});
    return {};
}

QStringList knownEffects()
{
    QStringList names = effects().keys();
    names.sort();
    return names;
}

bool makesNewVersion(const Transition &transition)
{
    return transition.effects.contains(u"new_version"_s);
}

Result<Record> movedRecord(const Move &move)
{
    Record record = move.record;
    move.table.set(record, kStatus, move.transition.to);
    clearLater(move, record);
    for (const auto &effect : move.transition.effects) {
        if (nameOf(effect) == "set_today"_L1)
            setToday(move, record, effect);
    }
    setReason(move, record);
    if (move.table.number == subsidyApplications().table().number)
        setSubsidyActor(move, record);
    if (move.table.number == reportSnapshots().number)
        setEditionActor(move, record);
    const bool isVerified
        = move.table.number == certificates().table().number && move.transition.to == "verified"_L1;
    if (isVerified)
        setToday(move, record, u":verified_on"_s);
    if (auto derived = derive(move.table, record, move.context); !derived)
        return fail(derived.error());
    return record;
}

Result<void> applyEffects(
    ChangeWriter &writer, const Move &move, const Record &record, QList<WrittenRow> &written)
{
    for (const auto &effect : move.transition.effects) {
        const Effect apply = effects().value(nameOf(effect));
        if (!apply) {
            return fail({Error::Code::Invalid,
                QCoreApplication::translate("core",
                    "“%1”要一并办理的“%"
                    "2”本版程序不认识，不能办理。请升级程序，或在状态变换表中改正。")
                    .arg(move.transition.title(), effect)});
        }
        if (auto applied = apply(writer, move, record, written); !applied)
            return applied;
    }
    return {};
}

} // namespace core
