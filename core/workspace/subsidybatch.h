#pragma once

#include "core/rules/subsidies.h"
#include "core/workspace/workspace.h"

namespace core {

/// Everybody whom a batch could pay, with the amount and its explanation or the rules that refuse
/// it; nothing is written. NotFound without such a batch.
Result<QList<SubsidyVerdict>> proposeSubsidies(const Workspace &workspace, RowId application);

/// Writes the proposals as items of a batch that is still a draft or was returned, as one step:
/// refused ones as rejected, with the reason. People who have an item already are left out.
struct TakenProposals
{
    int eligible = 0;
    int refused = 0;
    int known = 0;
};
Result<TakenProposals> takeProposals(Workspace &workspace, RowId application);

} // namespace core
