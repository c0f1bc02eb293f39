#pragma once

#include "core/base/progress.h"
#include "core/schema/filter.h"
#include "core/workspace/workspace.h"

namespace core {

/// One column of many rows changed at once.
struct BulkEdit
{
    enum class Way { Set, Replace };
    enum class Match { Part, WholeCell };

    const Table *table = nullptr;
    Filter filter = {}; // which rows
    QString column = {};
    Way way = Way::Set;
    Value value = {}; // Set
    QString find = {}; // Replace: in the text as it is shown
    QString replacement = {};
    Match match = Match::Part;
};

/// The fields that can be changed this way; for Replace those with words of their own.
QList<const Field *> bulkFields(const Table &table, BulkEdit::Way way);

/// One row that would change.
struct BulkRow
{
    Record record = {}; // as it would be
    QString name = {};
    QString before = {}; // as a person reads it, numbers of persons shortened
    QString after = {};
    QString refusal = {}; // why it stays as it is
};

struct BulkPreview
{
    QList<BulkRow> rows; // those that would change
    qsizetype unchanged = 0;
    QMap<QString, qsizetype> refusals = {}; // rule or reason -> rows

    qsizetype refused() const;
    qsizetype accepted() const { return rows.size() - refused(); }
};

/// What the change would do, row by row, permission and rules included; nothing is written.
Result<BulkPreview> previewBulkEdit(
    const Workspace &workspace, const BulkEdit &edit, const Progress &progress = {});

/// Changes the rows that may be, in one step of the ledger; answers how many.
Attempt<qsizetype> applyBulkEdit(
    Workspace &workspace, const BulkEdit &edit, const Progress &progress = {});

} // namespace core
