#pragma once

#include "core/workspace/workspace.h"

namespace core {

struct CompletionCount
{
    int classes = 0;
    int completed = 0;
    int failed = 0; // attended too little, which stands in their remark
};

/// Ends classes by their attendance, as one step: each trainee completes or, under the least rate,
/// fails with the reason, then the class completes. Refused as a whole, naming class and
/// trainee, when something is missing.
Attempt<CompletionCount> completeClasses(Workspace &workspace, const QList<RowId> &classes);

/// A class is taught, or over with trainees still in it.
bool takesCompletion(const Record &trainingClass);

} // namespace core
