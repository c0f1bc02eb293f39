#pragma once

#include "core/workspace/workspace.h"

namespace core {

/// Which of two records a value is taken from.
enum class MergeSide { Kept, Removed };

/// One field of both records; those of a group are taken from the same side.
struct MergeField
{
    const Field *field = nullptr;
    Value kept = {};
    Value removed = {};
    MergeSide side = MergeSide::Kept;
    int group = 0; // fields of one group go together; the identity's is kIdentityGroup
    QString why = {}; // this side is proposed
};
/// Type and number, and what follows from them: they decide which record stays.
inline constexpr int kIdentityGroup = 0;

/// Rows that will belong to the record that stays.
struct MergeReference
{
    const Table *table = nullptr;
    QLatin1StringView column = {};
    qint64 rows = 0;
};

/// What hangs on one record, by table and link.
Result<QList<MergeReference>> referencesOf(const Workspace &workspace, RowId person);

/// What joining two records would do, before it is done.
struct MergeProposal
{
    RowId kept = 0;
    RowId removed = 0;
    QList<MergeField> fields = {};
    QList<MergeReference> references = {};
    QStringList notes = {}; // what happens besides
    QStringList obstacles = {}; // what must be put right first
};

/// `keep`: the record that shall stay; 0: the one whose number is right, else the one that more
/// rows hang on, else the older.
Result<MergeProposal> proposeMerge(
    const Workspace &workspace, RowId one, RowId other, RowId keep = 0);

struct MergeRequest
{
    RowId kept = 0;
    RowId removed = 0;
    /// Columns whose value comes from the removed record; nothing: as proposed.
    std::optional<QStringList> fromRemoved = std::nullopt;
    QString reason = {};
};

/// Joins two records of one human in one step that undo takes back: values as chosen, every row
/// that hangs on the removed record moved to the kept one, a person_merge row that remembers it.
/// The removed record stays in the ledger, out of its lists (domain.md E6).
Attempt<CommittedSet> mergePersons(Workspace &workspace, const MergeRequest &request);

} // namespace core
