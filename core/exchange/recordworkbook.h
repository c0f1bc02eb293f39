#pragma once

#include "core/schema/format.h"

namespace core {

/// Rows of a registry as an .xlsx file a person reads: captions as headings, names for codes,
/// personal data shortened unless revealed.
Result<void> writeWorkbook(const QString &path, const Table &table, const QList<Record> &records,
    const Names &names, Reveal reveal);

} // namespace core
