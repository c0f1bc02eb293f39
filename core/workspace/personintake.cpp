#include "core/workspace/personintake.h"

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

void refuseRow(ImportRow &row, const QString &code, const QString &text)
{
    row.outcome = RowOutcome::Blocked;
    row.findings.append(blocked(code, text));
}

QStringList PersonIntake::fields()
{
    QStringList names;
    for (const auto &field : kPersonFields)
        names.append(QString(field.roster));
    return names;
}

Result<void> PersonIntake::forget(RowId person)
{
    return m_newPersons.remove(person) ? m_writer.remove(persons(), person) : Result<void>();
}

Result<RowId> PersonIntake::personFor(const SheetReading &sheet, ImportRow &row)
{
    const Table &table = persons();
    const auto found = m_workspace.records().findOne(
        table, {equals("id_number"_L1, sheet.value(row, u"id_number"))});
    if (!found)
        return fail(found.error());
    if (!*found)
        return insertPerson(sheet, row);
    const auto kept = mergedInto(m_workspace.database(), (*found)->id);
    if (!kept)
        return fail(kept.error());
    const bool isOtherName = table.value(**found, "name"_L1).text() != sheet.value(row, u"name");
    const auto standing
        = *kept == 0 ? Result<Record>(**found) : m_workspace.records().read(table, *kept);
    if (!standing)
        return fail(standing.error());
    const Record &stored = *standing;
    if (isOtherName && table.value(stored, "name"_L1).text() != sheet.value(row, u"name")) {
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
    const SheetReading &sheet, const ImportRow &row, Record &person) const
{
    const Table &table = persons();
    for (const auto &[field, column] : kPersonFields) {
        const QString text = sheet.value(row, field);
        if (!text.isEmpty()
            && (table.value(person, column).isNull()
                || table.value(person, column) == table.find(QString(column))->fallback))
            table.set(person, column,
                text.left(table.find(QString(column))->length > 0
                        ? table.find(QString(column))->length
                        : text.size()));
    }
    const QString town = sheet.value(row, u"town");
    if (isTownCode(town) && table.value(person, "home_town"_L1).isNull())
        table.set(person, "home_town"_L1, town);
    if (table.value(person, "home_village"_L1).isNull())
        table.set(person, "home_village"_L1, sheet.value(row, u"household_address").left(60));
    return derive(table, person, m_workspace.rules());
}

Result<RowId> PersonIntake::insertPerson(const SheetReading &sheet, const ImportRow &row)
{
    const Table &table = persons();
    Record person = table.blank();
    if (auto filled = fillPerson(sheet, row, person); !filled)
        return fail(filled.error());
    auto id = m_writer.insert(table, person, int(row.number));
    if (!id)
        return id;
    person.id = *id;
    m_newPersons.insert(*id);
    return id;
}

/// What the ledger does not know yet is taken over; what it knows stays.
Result<void> PersonIntake::completePerson(
    const SheetReading &sheet, const ImportRow &row, const Record &stored)
{
    Record person = stored;
    if (auto filled = fillPerson(sheet, row, person); !filled)
        return filled;
    return m_writer.update(persons(), person, int(row.number));
}

} // namespace core
