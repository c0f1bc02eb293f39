#include "core/domain/certificate.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/rules/firstcertificates.h"
#include "core/rules/rules.h"
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
        {certificates(), certificatesOfClasses(database, classes)},
        {certificates(), certificatesOfEnrolments(database, sorted(affected.enrolments))},
        {certificates(), looseCertificatesOfPersons(database, sorted(affected.homes))},
    };
    for (const auto &[table, ids] : dependent) {
        if (auto derived = deriveAgain(writer, table, ids, context); !derived)
            return derived;
    }
    if (affected.flagsOf.isEmpty())
        return {};
    const auto flagged = recomputeFlags(writer, context.names, sorted(affected.flagsOf));
    if (!flagged)
        return fail(flagged.error());
    return {};
}

} // namespace core
