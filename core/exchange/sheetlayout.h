#pragma once

#include "core/exchange/headingaliases.h"
#include "core/exchange/importoptions.h"
#include "core/exchange/importreading.h"
#include "core/exchange/sheetscan.h"

namespace core {

/// Where the table of a sheet stands and what its columns mean. Rows count from 0.
struct SheetLayout
{
    SheetKind kind = SheetKind::Ignored;
    quint32 headerFirst = 0;
    quint32 headerLast = 0;
    QList<ImportColumn> columns = {};
    QMap<quint32, QString> unmapped = {};
    Findings problems = {};

    /// From 0; nothing when no column carries the field.
    std::optional<quint32> columnOf(QAnyStringView field) const;
};

/// Looks for the heading in the first 20 rows: the first that has three known words and what its
/// kind cannot do without. Nothing when there is none.
std::optional<SheetLayout> findLayout(const SheetScan &scan, const QString &sheetName,
    const HeadingAliases &aliases, const SheetChoice &choice);

} // namespace core
