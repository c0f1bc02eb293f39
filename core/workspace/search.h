#pragma once

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

/// People, classes, certificates and everything else that has a name or a number, at most
/// `perTable` of each.
Result<QList<SearchHit>> search(
    const Workspace &workspace, const QString &typed, int perTable = 10);

} // namespace core
