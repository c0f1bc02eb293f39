// Whose a row is.
#include "core/domain/catalog.h"
#include "core/domain/certificate.h"
#include "core/domain/evaluation.h"
#include "core/domain/office.h"
#include "core/domain/person.h"
#include "core/domain/reference.h"
#include "core/domain/trainingclass.h"
#include "core/rules/rules.h"
#include "core/storage/recordstore.h"

namespace core {

namespace {

Result<QString> textOf(
    const Table &table, RowId id, QLatin1StringView column, const RuleContext &context)
{
    if (id == 0)
        return QString();
    return RecordStore(context.database).read(table, id).map([&](const Record &record) {
        return table.value(record, column).text();
    });
}

Result<QString> divisionOfEnrolment(RowId enrolment, const RuleContext &context)
{
    return RecordStore(context.database)
        .read(enrolments().table(), enrolment)
        .and_then([&](const Record &record) {
            const RowId id = enrolments().table().value(record, "training_class"_L1).integer();
            return textOf(trainingClasses(), id, "division_code"_L1, context);
        });
}

} // namespace

Result<QString> divisionOf(const Table &table, const Record &record, const RuleContext &context)
{
    if (table.number == enrolments().table().number) {
        const RowId id = table.value(record, "training_class"_L1).integer();
        return textOf(trainingClasses(), id, "division_code"_L1, context);
    }
    const bool hasHolder = table.number == certificates().table().number
        || table.number == evaluationResults().table().number;
    if (hasHolder) {
        const RowId enrolment = table.value(record, "enrolment"_L1).integer();
        if (enrolment != 0)
            return divisionOfEnrolment(enrolment, context);
        return textOf(
            persons(), table.value(record, "person"_L1).integer(), "home_division"_L1, context);
    }
    if (!table.unitColumn.isEmpty())
        return table.value(record, table.unitColumn).text();
    if (table.parent.isEmpty())
        return QString();
    const Field &link = table.fields.at(table.indexOf(table.parent));
    const Table *parent = tableNamed(QString(link.reference));
    const RowId id = table.value(record, table.parent).integer();
    if (!parent || id == 0)
        return QString();
    const auto above = RecordStore(context.database).read(*parent, id);
    if (!above)
        return fail(above.error());
    return divisionOf(*parent, *above, context);
}

Right editRight(const Table &table)
{
    const auto isOneOf = [&](const QList<const Table *> &tables) {
        return std::any_of(tables.begin(), tables.end(),
            [&](const Table *other) { return other->number == table.number; });
    };
    if (isOneOf({&roleRights(), &states(), &transitions()}))
        return Right::RightsAndMasking;
    const bool isOffice = isOneOf({&users(), &orgUnits(), &codes(), &divisions(), &towns(),
        &occupations(), &holidays(), &indicators(), &settings()});
    return isOffice ? Right::UsersAndSettings : Right::Edit;
}

Result<void> requireRow(
    Right right, const Table &table, const Record &record, const RuleContext &context)
{
    if (editRight(table) != Right::Edit)
        return context.session.require(right, context.session.division());
    const auto division = divisionOf(table, record, context);
    if (!division)
        return fail(division.error());
    if (table.number == persons().table().number) {
        const bool isOwn
            = record.id == 0 || table.value(record, kOwnerUnit).integer() == context.session.unit();
        if (isOwn)
            return context.session.require(right, context.session.division());
    }
    return context.session.require(right, *division);
}

QString importCode(const QString &rule)
{
    static const QHash<QString, QString> codes = {{u"R-101"_s, u"E111"_s}, {u"R-102"_s, u"E121"_s},
        {u"R-103"_s, u"E122"_s}, {u"R-106"_s, u"E142"_s}, {u"R-107"_s, u"E142"_s},
        {u"R-301"_s, u"E150"_s}, {u"R-302"_s, u"E151"_s}, {u"R-304"_s, u"E152"_s}};
    return codes.value(rule, rule);
}

} // namespace core
