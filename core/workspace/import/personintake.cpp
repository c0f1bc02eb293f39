#include "core/workspace/import/personintake.h"

#include "core/base/mask.h"
#include "core/base/text.h"
#include "core/domain/person.h"
#include "core/storage/personqueries.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

/// Roster field -> column of person, where the words are the same or nearly.
struct PersonField
{
    QLatin1StringView roster;
    QLatin1StringView column;
};
constexpr PersonField kPersonFields[] = {
    {"name"_L1, "name"_L1},
    {"id_number"_L1, "id_number"_L1},
    {"ethnicity"_L1, "ethnicity"_L1},
    {"education"_L1, "education"_L1},
    {"mobile"_L1, "mobile"_L1},
    {"village"_L1, "home_village"_L1},
    {"bank_name"_L1, "bank_name"_L1},
    {"bank_account"_L1, "bank_account"_L1},
};

bool isTownCode(const QString &text)
{
    return text.size() == 9
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

Condition equals(QLatin1StringView column, const Value &value)
{
    return {QString(column), Condition::Test::Equal, {value}};
}

} // namespace

QStringList PersonIntake::fields()
{
    QStringList names;
    for (const auto &field : kPersonFields)
        names.append(QString(field.roster));
    return names;
}

QStringList PersonIntake::knownFields()
{
    return fields()
        + QStringList{
            u"seq"_s, u"sex"_s, u"birth_date"_s, u"age"_s, u"household_address"_s, u"town"_s};
}

Result<void> PersonIntake::forget(RowId person)
{
    return m_newPersons.remove(person) ? m_delivery.writer().remove(persons(), person)
                                       : Result<void>();
}

/// Who has no number is never guessed: the row names those whom it could mean.
Result<RowId> PersonIntake::refuseNameAlone(const SheetReading &sheet, ImportRow &row) const
{
    constexpr int kNamed = 5;
    const QString name = sheet.value(row, u"name");
    const auto found = m_delivery.workspace().records().find(
        persons(), {.conditions = {equals("name"_L1, name)}, .limit = kNamed});
    if (!found)
        return fail(found.error());
    QStringList numbers;
    for (const auto &person : *found)
        numbers.append(
            masked(persons().table().value(person, "id_number"_L1).text(), Mask::Screen));
    refuseRow(row, u"E101"_s,
        numbers.isEmpty() ? QCoreApplication::translate(
            "core", "没有身份证号码，台账中也没有“%1”，请补填身份证号码")
                                .arg(name)
                          : QCoreApplication::translate(
                              "core", "只有姓名不能认定是谁，请补填身份证号码；台账中的“%1”有：%2")
                                .arg(name, joinedList(numbers)),
        "id_number");
    return RowId(0);
}

Result<RowId> PersonIntake::personFor(const SheetReading &sheet, ImportRow &row)
{
    const Table &table = persons();
    const Workspace &workspace = m_delivery.workspace();
    if (sheet.value(row, u"id_number").isEmpty())
        return refuseNameAlone(sheet, row);
    const auto found = workspace.records().findOne(
        table, {equals("id_number"_L1, sheet.value(row, u"id_number"))});
    if (!found)
        return fail(found.error());
    if (!*found)
        return insertPerson(sheet, row);
    const auto kept = mergedInto(workspace.database(), (*found)->id);
    if (!kept)
        return fail(kept.error());
    const QString name = sheet.value(row, u"name");
    const bool isOtherName = !name.isEmpty() && table.value(**found, "name"_L1).text() != name;
    const auto standing
        = *kept == 0 ? Result<Record>(**found) : workspace.records().read(table, *kept);
    if (!standing)
        return fail(standing.error());
    const Record &stored = *standing;
    if (isOtherName && table.value(stored, "name"_L1).text() != name) {
        refuseRow(row, QStringLiteral("E111"),
            QCoreApplication::translate("core", "台账中同一身份证号的学员姓名不同，请核对"));
        return RowId(0);
    }
    if (!table.value(stored, "closed_on"_L1).isNull()) {
        refuseRow(row, QStringLiteral("R-101"),
            QCoreApplication::translate("core", "这名学员已注销，不能报名"));
        return RowId(0);
    }
    if (auto completed = completePerson(sheet, row, stored); !completed)
        return fail(completed.error());
    return stored.id;
}

Result<void> PersonIntake::fillPerson(
    const SheetReading &sheet, ImportRow &row, Record &person) const
{
    const Table &table = persons();
    QList<Offer> offers;
    for (const auto &[field, column] : kPersonFields) {
        // by these a stored person was found
        const bool isIdentity = column == "name"_L1 || column == "id_number"_L1;
        if (person.id == 0 || !isIdentity)
            offers.append({column, sheet.value(row, field)});
    }
    m_delivery.take(row, table, person, offers);
    const QString town = sheet.value(row, u"town");
    if (isTownCode(town) && table.value(person, "home_town"_L1).isNull())
        table.set(person, "home_town"_L1, town);
    if (table.value(person, "home_village"_L1).isNull())
        table.set(person, "home_village"_L1, sheet.value(row, u"household_address").left(60));
    return derive(table, person, m_delivery.workspace().rules());
}

Result<RowId> PersonIntake::insertPerson(const SheetReading &sheet, ImportRow &row)
{
    const Table &table = persons();
    Record person = table.blank();
    if (auto filled = fillPerson(sheet, row, person); !filled)
        return fail(filled.error());
    auto id = m_delivery.writer().insert(table, person, int(row.number));
    if (!id)
        return id;
    m_newPersons.insert(*id);
    return id;
}

/// What the ledger does not know yet is taken over; what it knows stays.
Result<void> PersonIntake::completePerson(
    const SheetReading &sheet, ImportRow &row, const Record &stored)
{
    Record person = stored;
    if (auto filled = fillPerson(sheet, row, person); !filled)
        return filled;
    if (person.values != stored.values && !isNew(person.id))
        raiseEffect(row, RowEffect::Changed);
    return m_delivery.writer().update(persons(), person, int(row.number));
}

} // namespace core
