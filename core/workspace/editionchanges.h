#pragma once

#include "core/workspace/changedrows.h"
#include "core/workspace/editions.h"

namespace core {

/// A printed figure that the ledger counts otherwise now.
struct ChangedFigure
{
    QString place; // of the edition: 1!C5
    QString label;
    QString reference;
    Document::Cell was; // blank: it was not in the report
    Document::Cell is; // blank: it is no longer in the report
};

/// What has changed since an edition was counted: its figures and the rows behind the difference.
struct EditionChanges
{
    QList<ChangedFigure> figures;
    RowChanges behind;
};
Result<EditionChanges> editionChanges(const Database &database, const Names &names, RowId edition,
    const EditionQuestion &question, const Progress &progress = {});

/// Two editions of one report, figure by figure, and the rows that make the difference.
Result<EditionChanges> editionDifference(const Database &database, const Names &names,
    std::pair<RowId, RowId> editions, const EditionQuestion &question,
    const Progress &progress = {});

/// One report at two moments, figure by figure, and the rows that make the difference.
Result<EditionChanges> reportChanges(const Database &database, const Names &names,
    const EditionQuestion &question, const Moments &moments, const Progress &progress = {});

/// The changes as a paper: figures, then rows by cause.
Document changesPaper(const EditionChanges &changes, const QString &title);

} // namespace core
