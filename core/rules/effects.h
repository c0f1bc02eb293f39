#pragma once

#include "core/rules/guards.h"
#include "core/storage/recordstore.h"

namespace core {

/// Writes what a transition does to other rows: trainees attend, vouchers go back or are voided, a
/// new version is made. `record` is the row as moved. The rows written are added to `written`.
Result<void> applyEffects(
    ChangeWriter &writer, const Move &move, const Record &record, QList<WrittenRow> &written);

using Effect = Result<void> (*)(
    ChangeWriter &writer, const Move &move, const Record &record, QList<WrittenRow> &written);
struct NamedEffect
{
    QLatin1StringView name;
    Effect apply;
};
/// What happens to items and vouchers when subsidies are refused, paid or come back.
QList<NamedEffect> subsidyEffects();
/// Statistics that an accepted submission reports.
QList<NamedEffect> submissionEffects();
/// Who did the step and when, kept in the batch itself.
void setSubsidyActor(const Move &move, Record &record);
/// Issuing freezes an edition and takes the place of the one it corrects.
QList<NamedEffect> editionEffects();
/// Who reviewed and who approved, kept in the edition itself.
/// 编制：… 审核：… 批准：… as the names are now.
Result<QString> editionSignatures(const RecordStore &store, const Record &edition);
void setEditionActor(const Move &move, Record &record);

/// Whether the transition leaves the record as it is and makes a new version of it instead.
bool makesNewVersion(const Transition &transition);

} // namespace core
