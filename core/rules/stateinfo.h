#pragma once

#include "core/rules/lifecycle.h"

namespace core {

/// A state of a table's state machine and where it stands in it.
struct StateInfo
{
    enum class Place {
        Start,
        UnderWay,
        Done, // nothing leaves it
        Replaced, // the same, and a newer one holds instead
        SetBack, // reached for a reason that is written down: returned, suspended
        Dropped // the same, and nothing leaves it: cancelled, revoked
    };

    QString code;
    QString label;
    Place place = Place::UnderWay;
};

/// The states in the order in which a record passes through them, set-backs last. None when the
/// table has no states.
Result<QList<StateInfo>> statesOf(const Database &database, const Table &table);

/// Is a reason asked for before the move.
bool wantsReason(const Transition &transition);

} // namespace core
