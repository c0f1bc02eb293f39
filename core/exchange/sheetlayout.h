#pragma once

#include "core/exchange/importoptions.h"
#include "core/exchange/importreading.h"
#include "core/exchange/sheetmapping.h"

namespace core {

/// Where the table of a sheet stands and what its columns mean. Rows count from 0.
struct SheetLayout
{
    SheetKind kind = SheetKind::Ignored;
    const Table *registry = nullptr; // with SheetKind::Registry
    QString reason = {}; // why it was taken for a list of this kind
    QByteArray fingerprint = {};
    quint32 headerFirst = 0;
    quint32 headerLast = 0;
    QList<ImportColumn> columns = {};
    QMap<quint32, QString> unmapped = {};
    Findings problems = {};

    /// From 0; nothing when no column carries the field.
    std::optional<quint32> columnOf(QAnyStringView field) const;
};

/// What a person chose for this sheet, and for layouts before.
struct LayoutChoice
{
    const SheetChoice &sheet;
    const QHash<QByteArray, KnownLayout> &known;
};

/// Looks for the heading in the first 20 rows: the first that has three known words and what its
/// kind cannot do without. Nothing when there is none.
std::optional<SheetLayout> findLayout(const SheetScan &scan, const QString &sheetName,
    const LayoutKnowledge &knowledge, const LayoutChoice &choice);

/// The same for every sheet with this heading, wherever the table stands.
QByteArray layoutFingerprint(const HeadingBlock &block);

} // namespace core
