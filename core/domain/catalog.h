#pragma once

#include "core/schema/table.h"

namespace core {

/// Every table of the program, each after those it links to: menus, import, backup and tests
/// iterate over it.
const QList<const Table *> &catalog();
/// Null when there is none.
const Table *tableNamed(const QString &name);
const Table *tableNumbered(int number);
/// Tables whose rows are shown as tabs of a record of `table`, with the link that leads to it.
struct ChildTable
{
    const Table *table;
    QLatin1StringView link;
};
QList<ChildTable> childrenOf(const Table &table);

} // namespace core
