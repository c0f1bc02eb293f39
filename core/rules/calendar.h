#pragma once

#include "core/base/workingdays.h"
#include "core/storage/database.h"

namespace core {

/// The ledger's days off and worked weekends from one day to another (domain.md 4.6).
Result<WorkingDays> calendarBetween(const Database &database, QDate from, QDate to);

} // namespace core
