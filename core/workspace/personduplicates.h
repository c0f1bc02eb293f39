#pragma once

#include "core/base/progress.h"
#include "core/workspace/workspace.h"

namespace core {

/// Why two records may be one human.
enum class Likeness { SameNumber, OneDigit, Swapped, NameAndBirth, Phone };

/// Two records that may be one human, with the reasons in words; no number stands there in full.
struct PersonPair
{
    RowId first = 0; // the smaller id
    RowId second = 0;
    int score = 0; // 100: beyond doubt
    QList<Likeness> likenesses = {};
    QStringList reasons = {};
};

/// “one_digit”, as the batch program says it.
QString likenessKey(Likeness likeness);

/// Over the whole person table by keys, not by pairs; the most certain first. Pairs that were
/// decided to be two people are left out.
Result<QList<PersonPair>> personDuplicates(const Database &database, const Progress &progress = {});

/// Remembers that the two are not one human, so that they are not asked for again.
Attempt<Saved> keepApart(Workspace &workspace, RowId one, RowId other, const QString &reason = {});

} // namespace core
