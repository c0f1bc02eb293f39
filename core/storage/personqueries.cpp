#include "core/storage/personqueries.h"

#include "core/storage/statement.h"

namespace core {

Result<void> forEachPersonKey(
    const Database &database, const std::function<bool(const PersonKeyRow &)> &each)
{
    auto statement = Statement::prepare(database,
        "SELECT id, id_type, id_number, name, birth_date, mobile, home_division FROM person "
        "WHERE id NOT IN (SELECT removed FROM person_merge) ORDER BY id");
    if (!statement)
        return fail(statement.error());
    return statement->forEach([&](const Statement &row) {
        return each({row.integer(0), row.view(1), row.view(2), row.view(3), row.view(4),
            row.view(5), row.view(6)});
    });
}

Result<RowId> mergedInto(const Database &database, RowId person)
{
    constexpr int kLongestChain = 1000;
    auto statement = Statement::prepare(database, "SELECT kept FROM person_merge WHERE removed=?");
    if (!statement)
        return fail(statement.error());
    RowId kept = 0;
    RowId next = person;
    for (int step = 0; step < kLongestChain; ++step) {
        const auto row = statement->bind({next}).step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        kept = statement->integer(0);
        next = kept;
        statement->reset();
    }
    return kept;
}

Result<void> forEachDecision(const Database &database,
    const std::function<void(const QString &rule, const QString &subject, const QString &reason)>
        &each)
{
    auto statement
        = Statement::prepare(database, "SELECT rule, subject, reason FROM flag_decision");
    if (!statement)
        return fail(statement.error());
    return statement->forEach([&](const Statement &row) {
        each(row.text(0), row.text(1), row.text(2));
        return true;
    });
}

} // namespace core
