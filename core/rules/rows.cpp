// Whose a row is.
#include "core/domain/catalog.h"
#include "core/domain/office.h"
#include "core/domain/person.h"
#include "core/domain/reference.h"
#include "core/rules/rules.h"
#include "core/storage/recordstore.h"

namespace core {

namespace {

/// Links that say whose a row is, the most telling first.
constexpr QLatin1StringView kOwners[]
    = {"training_class"_L1, "enrolment"_L1, "certificate"_L1, "institution"_L1, "person"_L1};

/// The division of the row a link leads to; nothing when it leads nowhere.
Result<std::optional<QString>> divisionBehind(
    const Table &table, const Record &record, QLatin1StringView column, const RuleContext &context)
{
    const auto index = table.indexOf(column);
    if (index < 0 || table.fields.at(index).kind != Kind::Link || record.values.at(index).isNull())
        return std::optional<QString>();
    const Table *linked = tableNamed(QString(table.fields.at(index).reference));
    if (!linked)
        return std::optional<QString>();
    const auto owner
        = RecordStore(context.database).read(*linked, record.values.at(index).integer());
    if (!owner)
        return fail(owner.error());
    return divisionOf(*linked, *owner, context).map([](const QString &division) {
        return std::optional(division);
    });
}

} // namespace

Result<QString> divisionOf(const Table &table, const Record &record, const RuleContext &context)
{
    const bool isTyped
        = !table.unitColumn.isEmpty() && !table.find(QString(table.unitColumn))->is(Rule::System);
    if (isTyped)
        return table.value(record, table.unitColumn).text();
    for (const auto column : kOwners) {
        const auto division = divisionBehind(table, record, column, context);
        if (!division)
            return fail(division.error());
        if (*division)
            return **division;
    }
    if (table.parent.isEmpty())
        return QString();
    const auto above = divisionBehind(table, record, table.parent, context);
    return above ? Result<QString>(above->value_or(QString())) : fail(above.error());
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
