#pragma once

#include "core/rules/rules.h"

namespace core {

/// What has happened is moved on, not deleted: a certificate is revoked, a trainee withdrawn, a
/// notice recalled. Only what has not yet begun may be deleted.
Result<void> requireRemovable(const Table &table, const Record &record, const RuleContext &context);

/// What belongs to an issued edition is not taken back.
Result<void> requireUnfrozen(const QList<WrittenRow> &written, const RuleContext &context);

/// Which way a step is gone: taken back, or done again.
enum class StepWay { Back, Again };
/// Taking a step of business back, or doing it again, takes the role of that step, and so does
/// what was filled in for it; everything else the right to edit.
Result<void> requireStep(const QList<WrittenRow> &written, StepWay way, const RuleContext &context);

} // namespace core
