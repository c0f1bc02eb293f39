#pragma once

#include "core/workspace/import/rowdelivery.h"

namespace core {

/// What drafts stand over rows of which kind, and through which link.
struct ParentKind
{
    const Table &parents;
    const Table &rows;
    QLatin1StringView link;
};

/// The draft that an earlier import of the same list made, so that a list sent again, mended or
/// renamed, goes where it went before; 0 when there is none or it cannot be told.
Result<RowId> earlierParent(
    const RowDelivery &delivery, const SheetReading &sheet, const ParentKind &kind);

/// Puts on record what every sheet of a file brought.
Result<void> noteBatches(const RowDelivery &delivery, const ImportReading &reading);

/// "roster", or the name of the registry.
QString templateOf(SheetKind kind, const Table *registry);

} // namespace core
