#include "core/domain/certificate.h"
#include "core/domain/person.h"
#include "core/domain/publicnotice.h"
#include "core/domain/subsidy.h"
#include "core/domain/timetable.h"
#include "core/domain/trainingclass.h"
#include "core/rules/firstcertificates.h"
#include "core/rules/rules.h"
#include "core/rules/voucherledger.h"
#include "core/storage/attendancequeries.h"
#include "core/storage/recordstore.h"
#include "core/storage/rulequeries.h"

#include <QSet>

namespace core {

namespace {

using Columns = std::initializer_list<QLatin1StringView>;

/// Whether the row came, went, or changed in one of the columns.
bool differs(const WrittenRow &row, const Columns &columns)
{
    if (!row.before || !row.after)
        return true;
    return std::any_of(columns.begin(), columns.end(), [&](QLatin1StringView column) {
        return row.table->value(*row.before, column) != row.table->value(*row.after, column);
    });
}

/// What must be looked at again.
struct Affected
{
    QSet<RowId> flagsOf; // persons
    QSet<RowId> classes; // their enrolments and certificates
    QSet<RowId> enrolments; // their certificates
    QSet<RowId> homes; // persons who moved: certificates without a class
    QSet<RowId> birthdays; // persons: their enrolments
    QSet<RowId> attended; // enrolments of which a day of attendance was written
    QSet<RowId> timetables; // classes: the attendance kept by them
    QSet<RowId> applications; // of subsidies: their totals
    QSet<RowId> notices; // the objections of their applications
};

void insertLink(QSet<RowId> &ids, const WrittenRow &row, QLatin1StringView column)
{
    for (const auto *record : {&row.before, &row.after}) {
        const RowId id = *record ? row.table->value(**record, column).integer() : 0;
        if (id != 0)
            ids.insert(id);
    }
}

void notePerson(Affected &affected, const WrittenRow &row)
{
    if (!row.before || !row.after)
        return; // nothing can hang on a person who is new or gone
    const RowId id = row.after->id;
    if (differs(row, {"prior_level"_L1, "prior_high"_L1}))
        affected.flagsOf.insert(id);
    if (differs(row, {"home_division"_L1}))
        affected.homes.insert(id);
    if (differs(row, {"birth_date"_L1}))
        affected.birthdays.insert(id);
}

Affected affectedBy(const QList<WrittenRow> &written)
{
    Affected affected;
    for (const auto &row : written) {
        const int table = row.table->number;
        if (table == certificates().table().number) {
            if (differs(row,
                    {"person"_L1, "kind"_L1, "level"_L1, "issue_date"_L1, kStatus,
                        "reissue_of"_L1}))
                insertLink(affected.flagsOf, row, "person"_L1);
        } else if (table == persons().table().number) {
            notePerson(affected, row);
        } else if (table == trainingClasses().table().number) {
            const bool matters = row.before && row.after
                && differs(row, {"division_code"_L1, kStatus, "start_date"_L1, "hours"_L1});
            if (matters)
                affected.classes.insert(row.after->id);
        } else if (table == subsidyItems().table().number
            || table == publicityNotices().table().number) {
            insertLink(affected.applications, row, "application"_L1);
        } else if (table == objections().number) {
            insertLink(affected.notices, row, "publicity_notice"_L1);
        } else if (table == attendances().number) {
            insertLink(affected.attended, row, "enrolment"_L1);
        } else if (table == classSessions().table().number) {
            insertLink(affected.timetables, row, "training_class"_L1);
        } else if (table == enrolments().table().number) {
            if (row.before && row.after && differs(row, {"training_class"_L1}))
                affected.enrolments.insert(row.after->id);
        }
    }
    return affected;
}

QList<RowId> sorted(const QSet<RowId> &ids)
{
    QList<RowId> list(ids.begin(), ids.end());
    std::sort(list.begin(), list.end());
    return list;
}

/// Derives the rows again; those that stay as they were are not written.
Result<void> deriveAgain(ChangeWriter &writer, const Table &table, const Result<QList<RowId>> &ids,
    const RuleContext &context)
{
    if (!ids)
        return fail(ids.error());
    for (const RowId id : *ids) {
        auto record = writer.read(table, id);
        if (!record)
            return fail(record.error());
        if (!*record)
            continue;
        if (auto derived = derive(table, **record, context); !derived)
            return derived;
        if (auto updated = writer.update(table, **record); !updated)
            return updated;
    }
    return {};
}

/// Objections to any notice of the batch.
Result<qint64> countObjections(const RecordStore &store, RowId application)
{
    const auto notices = store.ids(publicityNotices(),
        {.conditions = {{u"application"_s, Condition::Test::Equal, {application}}}});
    if (!notices)
        return fail(notices.error());
    qint64 count = 0;
    for (const RowId notice : *notices) {
        auto more = store.countLinks(objections(), "publicity_notice"_L1, notice);
        if (!more)
            return more;
        count += *more;
    }
    return count;
}

/// The batch carries the days of the notice that stands.
Result<void> takeNotice(const RecordStore &store, Record &application)
{
    const Table &table = subsidyApplications();
    const auto notices = store.find(publicityNotices(),
        {.conditions = {{u"application"_s, Condition::Test::Equal, {application.id}},
             {u"withdrawn_on"_s, Condition::Test::IsNull}},
            .order = {{u"from_date"_s}}});
    if (!notices)
        return fail(notices.error());
    const auto notice
        = notices->isEmpty() ? PublicityNotice() : publicityNotices().unpack(notices->last());
    table.set(application, "publicity_from"_L1, notice.fromDate.toString(Qt::ISODate));
    table.set(application, "publicity_to"_L1, notice.toDate.toString(Qt::ISODate));
    table.set(application, "publicity_place"_L1, notice.place);
    return {};
}

/// heads, total and objections of a batch are what its rows say.
Result<void> sumApplication(ChangeWriter &writer, RowId id)
{
    auto application = writer.read(subsidyApplications(), id);
    if (!application)
        return fail(application.error());
    if (!*application)
        return {};
    const RecordStore store(writer.database());
    const auto items = store.find(subsidyItems(),
        {.conditions = {{u"application"_s, Condition::Test::Equal, {id}},
             {u"state"_s, Condition::Test::Equal, {u"ok"_s}}}});
    const auto objected = countObjections(store, id);
    if (!items || !objected)
        return fail(items ? objected.error() : items.error());
    qint64 total = 0;
    for (const auto &item : *items)
        total += subsidyItems().table().value(item, "amount"_L1).integer();
    const Table &table = subsidyApplications();
    table.set(**application, "item_count"_L1, qint64(items->size()));
    table.set(**application, "total"_L1, total);
    table.set(**application, "objection_count"_L1, *objected);
    if (auto taken = takeNotice(store, **application); !taken)
        return taken;
    return writer.update(table, **application);
}

Result<void> sumApplications(ChangeWriter &writer, const Affected &affected)
{
    QSet<RowId> applications = affected.applications;
    for (const RowId id : affected.notices) {
        const auto notice = writer.read(publicityNotices(), id);
        if (!notice)
            return fail(notice.error());
        if (*notice)
            applications.insert(
                publicityNotices().table().value(**notice, "application"_L1).integer());
    }
    for (const RowId id : sorted(applications)) {
        if (auto summed = sumApplication(writer, id); !summed)
            return summed;
    }
    return {};
}

} // namespace

Result<void> follow(
    ChangeWriter &writer, const QList<WrittenRow> &written, const RuleContext &context)
{
    const Affected affected = affectedBy(written);
    const Database &database = writer.database();
    const QList<RowId> classes = sorted(affected.classes);
    const std::pair<const Table &, Result<QList<RowId>>> dependent[] = {
        {enrolments(), enrolmentsOfClasses(database, classes)},
        {enrolments(), enrolmentsOfPersons(database, sorted(affected.birthdays))},
        {enrolments(), sorted(affected.attended)},
        {enrolments(), attendedEnrolments(database, sorted(affected.timetables))},
        {certificates(), certificatesOfClasses(database, classes)},
        {certificates(), certificatesOfEnrolments(database, sorted(affected.enrolments))},
        {certificates(), looseCertificatesOfPersons(database, sorted(affected.homes))},
    };
    for (const auto &[table, ids] : dependent) {
        if (auto derived = deriveAgain(writer, table, ids, context); !derived)
            return derived;
    }
    if (auto summed = sumApplications(writer, affected); !summed)
        return summed;
    if (auto entered = enterVoucherSteps(writer, written, context); !entered)
        return entered;
    if (affected.flagsOf.isEmpty())
        return {};
    const auto flagged = recomputeFlags(writer, context.names, sorted(affected.flagsOf));
    if (!flagged)
        return fail(flagged.error());
    return {};
}

} // namespace core
