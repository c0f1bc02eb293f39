#pragma once

#include "core/base/progress.h"
#include "core/workspace/workspace.h"

namespace core {

/// One thing Ctrl+K finds.
struct SearchHit
{
    const Table *table = nullptr;
    RowId id = 0;
    QString title;
    QString detail; // masked
};

/// People, classes, certificates and everything else that has a name or a number of its own, at
/// most `perTable` of each; what has none is found in the record it belongs to.
Result<QList<SearchHit>> search(const Workspace &workspace, const QString &typed, int perTable = 10,
    const Progress &progress = {});

} // namespace core
