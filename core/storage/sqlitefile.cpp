#include "core/storage/sqlitefile.h"

#include "core/base/platform.h"

#include <sqlite3.h>

namespace core {

int openFile(const QString &path, int flags, sqlite3 **handle)
{
    // SQLite has its own way to long paths on Windows, and nowhere else
    static constexpr const char *kLongPaths = "win32-longpath";
    const char *way = sqlite3_vfs_find(kLongPaths) ? kLongPaths : nullptr;
    return sqlite3_open_v2(reachablePath(path).toUtf8().constData(), handle, flags, way);
}

} // namespace core
