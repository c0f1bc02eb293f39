#pragma once

#include "core/base/progress.h"
#include "core/schema/filter.h"
#include "core/storage/journal.h"
#include "core/workspace/workspace.h"

namespace core {

/// One thing that waits for the signed-in person, with the rows it is about.
struct AgendaItem
{
    enum class Group {
        Due, // to be done now
        Blocked, // does not go on until something is settled
        Expiring // ends soon
    };
    Group group = Group::Due;
    QString title; // 已开班，到期未结业
    QString hint; // what to do about it
    const Table *table = nullptr;
    Filter filter = {};
    qint64 count = 0;
};

struct Agenda
{
    QList<AgendaItem> items = {}; // of each group the pressing first
    QList<ChangeSetInfo> imports = {}; // the last ones, newest first
};

/// What waits today for the roles of the signed-in person, of his own unit; nothing that he could
/// not do. Every count is the number of rows its filter shows.
Result<Agenda> agenda(const Workspace &workspace);

/// How much there is to decide: likely duplicates and open flags. Looks at all rows: takes its time
/// in a large city.
struct OpenDoubts
{
    qint64 duplicates = 0;
    qint64 flags = 0;
};
Result<OpenDoubts> openDoubts(const Workspace &workspace, const Progress &progress = {});

} // namespace core
