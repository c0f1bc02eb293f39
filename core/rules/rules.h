#pragma once

#include "core/access/session.h"
#include "core/schema/validate.h"
#include "core/storage/changewriter.h"
#include "core/storage/codebook.h"

namespace core {

/// What the rules may look at while a record is checked or written.
struct RuleContext
{
    const Database &database;
    const CodeBook &names;
    const Session &session;
    QDate today;
};

/// Fills what follows from the rest of one record: its number, sex and birth date from the identity
/// number, pinyin, age band, attendance rate, the month and unit a row counts for. Never overwrites
/// what a person typed, except in System fields and in an enrolment's age, band and attendance
/// rate, which have one right value.
Result<void> derive(const Table &table, Record &record, const RuleContext &context);

/// Everything the rules say of one record: the declaration's rules of form, rules across its
/// fields, and rules across records (domain.md 2.3). Blocks and warnings together.
Result<Findings> check(const Table &table, const Record &record, const RuleContext &context);

/// A row as it was and as it is, so that what depends on it can follow.
struct WrittenRow
{
    const Table *table = nullptr;
    std::optional<Record> before;
    std::optional<Record> after;
};

/// Writes, in the same set, what follows in other rows: first-certificate flags of a person
/// (domain.md 5.1), the ages, unit and month of a class's enrolments and of their certificates.
/// Writes only what differs.
Result<void> follow(
    ChangeWriter &writer, const QList<WrittenRow> &written, const RuleContext &context);

/// The value of a dated parameter on a day; `fallback` when the ledger has none.
Result<QString> setting(
    const Database &database, const QString &key, QDate on, const QString &fallback);
Result<int> settingNumber(const Database &database, const QString &key, QDate on, int fallback);

/// The next free number by the office's template, such as XM-{yyyy}-{div6}-{seq4}. Empty when the
/// table has no template, or when the record does not yet say what the template asks for.
Result<QString> nextNumber(const Table &table, const Record &record, const RuleContext &context);
/// Gives a record that has no number the next one.
Result<void> deriveNumber(const Table &table, Record &record, const RuleContext &context);

/// The division whose office answers for a row: its own, that of its class or of its holder; empty:
/// the city's.
Result<QString> divisionOf(const Table &table, const Record &record, const RuleContext &context);
/// The right that changing rows of a table takes.
Right editRight(const Table &table);
/// Whether the signed-in person may use the right on this row. A person is everybody's who
/// registers or houses him.
Result<void> requireRow(
    Right right, const Table &table, const Record &record, const RuleContext &context);

/// The code of table import_error that says the same as a rule: R-102 is E121; others unchanged.
QString importCode(const QString &rule);

} // namespace core
