#pragma once

#include "core/rules/rules.h"

namespace core {

/// One way from state to state, as the ledger's table of transitions has it.
struct Transition
{
    QString from;
    QString to;
    QString action; // 报备
    QStringList roles;
    QStringList guards;
};

/// The state a new record of the table starts in; empty when the table has none.
Result<QString> initialState(const Database &database, const Table &table);
/// Is this state one that nothing leaves.
Result<bool> isTerminal(const Database &database, const Table &table, const QString &state);

/// What may be done with the record now, whoever asks; the roles say who.
Result<QList<Transition>> transitionsFrom(
    const Database &database, const Table &table, const QString &state);
/// Those of them that the signed-in person may do.
Result<QList<Transition>> allowedTransitions(
    const Table &table, const Record &record, const RuleContext &context);

/// The transition by its action ("提交") or its target state ("submitted").
Result<Transition> findTransition(
    const Table &table, const Record &record, const QString &wanted, const RuleContext &context);

/// Moves a record inside the writer's set: role, guards, dates that the transition sets, rows that
/// follow. Findings that only warn are returned; what blocks is an error. `reason` where the
/// transition wants one.
Result<Findings> move(ChangeWriter &writer, const Table &table, RowId id,
    const Transition &transition, const QString &reason, const RuleContext &context);

} // namespace core
