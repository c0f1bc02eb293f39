#pragma once

#include "core/base/progress.h"
#include "core/workspace/workspace.h"

namespace core {

/// Which field each pasted column means; empty: it is left out.
struct PasteMapping
{
    QStringList columns; // of the registry, by pasted column
    enum class FirstRow { Heading, Data };
    FirstRow firstRow = FirstRow::Data;
};

/// By the words of the first row where it is a heading, else by the columns as they are shown.
PasteMapping mapPastedRows(
    const Table &table, const QList<QStringList> &cells, const QStringList &shown);

/// The fields that can be pasted into, in the order of the declaration.
QList<const Field *> pastableFields(const Table &table);

/// One pasted row as the declaration and the rules judge it; nothing is written.
struct PastedRow
{
    qsizetype line = 0; // among the pasted rows, from 0
    Record record = {};
    QMap<qsizetype, QString> refusals = {}; // pasted column -> why its cell is refused
    QStringList reasons = {}; // why the row as a whole is
    QStringList doubts = {}; // it can be added, but

    bool isRefused() const { return !refusals.isEmpty() || !reasons.isEmpty(); }
};

struct PastedRows
{
    QList<PastedRow> rows;

    qsizetype refused() const;
    QList<Record> accepted() const;
};

/// Judges every cell and row as new records of the registry.
Result<PastedRows> judgePastedRows(const Workspace &workspace, const Table &table,
    const QList<QStringList> &cells, const PasteMapping &mapping, const Progress &progress = {});

/// What was accepted becomes new rows, in one step of the ledger; answers how many.
Attempt<qsizetype> addPastedRows(
    Workspace &workspace, const Table &table, const PastedRows &pasted);

} // namespace core
