#pragma once

#include "core/rules/lifecycle.h"

namespace core {

/// A move that is asked for.
struct Move
{
    const Table &table;
    const Record &record; // as it stands
    const Transition &transition;
    const QString &reason;
    const RuleContext &context;
};

/// The names of all guards and effects that the program knows, without arguments.
QStringList knownGuards();
QStringList knownEffects();

/// What all guards of a move say, and the rules of a complete record when it leaves the first
/// state.
Result<Findings> askGuards(const Move &move);
/// What one guard ("in_order:date_from|date_to") says; a guard the program does not know is an
/// error.
Result<Findings> askGuard(const QString &guard, const Move &move);

} // namespace core
