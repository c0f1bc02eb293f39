#pragma once

#include "core/rules/rules.h"

namespace core {

/// One way from state to state, as the ledger's table of transitions has it.
struct Transition
{
    QString from;
    QString to;
    QString action; // 报备, as the ledger has it
    QStringList roles;
    QStringList guards; // "reason_required", "today_from:start_date"
    QStringList effects; // "set_today:actual_start"

    /// The action in the language of the texts.
    QString title() const;
};

/// The role of the program itself.
inline constexpr auto kSystemRole = "system"_L1;

/// The state a new record of the table starts in; empty when the table has none.
Result<QString> initialState(const Database &database, const Table &table);
/// Is this state one that nothing leaves.
Result<bool> isTerminal(const Database &database, const Table &table, const QString &state);

/// What may be done with a record in this state, whoever asks; the roles say who. `on` leaves out
/// what is not valid that day.
Result<QList<Transition>> transitionsFrom(
    const Database &database, const Table &table, const QString &state, QDate on = {});
/// Those of them that the signed-in person may do.
Result<QList<Transition>> allowedTransitions(
    const Table &table, const Record &record, const RuleContext &context);

/// By role alone: city_clerk may do what county_clerk may, city_reviewer what county_reviewer may
/// (domain.md 2.2).
bool mayDo(const Session &session, const Transition &transition);
/// Whether the signed-in person may do it with this record: by role and by unit.
Result<void> requireRole(const Table &table, const Record &record, const Transition &transition,
    const RuleContext &context);

/// The transition by its action ("提交"), its title or its target state ("submitted").
Result<Transition> findTransition(
    const Table &table, const Record &record, const QString &wanted, const RuleContext &context);

/// What the guards and, when a draft is left, the rules say of a move; nothing is written. Fails
/// with Forbidden when the person may not do it at all.
Result<Findings> checkMove(const Table &table, const Record &record, const Transition &transition,
    const QString &reason, const RuleContext &context);

/// One step asked for: which record goes which way; `reason` where the transition wants one.
struct MoveRequest
{
    const Table &table;
    RowId id;
    const Transition &transition;
    QString reason = {};
};

/// Moves a record inside the writer's set: role, guards, dates that the transition sets, rows that
/// follow. Findings that only warn are returned; what blocks is an error.
Result<Findings> move(ChangeWriter &writer, const MoveRequest &request, const RuleContext &context);

/// What the program moves by itself when a day has passed: certificates and vouchers expire,
/// institutions whose licence ended are suspended. Returns how many rows moved.
Result<int> moveDue(ChangeWriter &writer, const RuleContext &context);

} // namespace core
