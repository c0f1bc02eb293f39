#pragma once

#include "core/report/periodreports.h"
#include "core/workspace/workspace.h"

namespace core {

/// Which report an edition is of.
struct EditionQuestion
{
    ReportKind kind = ReportKind::Summary;
    SummaryRequest request;
    QString ledgerUnit; // the unit of the ledger
    QDateTime now;
    std::optional<qint64> asOfSet = std::nullopt; // the last change set that counts; nothing: now
};
EditionQuestion editionQuestion(
    const Workspace &workspace, ReportKind kind, const Period &period, const QString &unit);

/// A report as counted at one moment, ready to be kept.
struct CountedReport
{
    Document document;
    QDateTime asOf;
    qint64 asOfSet = 0; // the last change set that counts
    QStringList findings; // what the guard of figures says of it
};
/// Counts; needs no workspace, so that it can be done beside the window.
Result<CountedReport> countReport(const Database &database, const Names &names,
    const EditionQuestion &question, const Progress &progress = {});

/// Keeps a counted report as the next edition, a draft: the paper byte by byte and every figure of
/// it. `supersedes`: the edition it will take the place of; 0: none.
Attempt<Saved> keepEdition(Workspace &workspace, const EditionQuestion &question,
    const CountedReport &counted, RowId supersedes = 0);
/// Both at once.
Attempt<Saved> draftEdition(Workspace &workspace, const EditionQuestion &question,
    RowId supersedes = 0, const Progress &progress = {});
/// Counts a draft anew; what was changed by hand in it is gone.
Attempt<Saved> recountEdition(Workspace &workspace, RowId edition, const Progress &progress = {});

/// Changes one printed figure of a draft; what was counted is kept beside it.
struct FigureChange
{
    QString place; // 1!C5
    qint64 value = 0;
    QString reason;
};
Attempt<void> changeFigure(Workspace &workspace, RowId edition, const FigureChange &change);

/// Document number and explanation of an edition that is not issued yet.
struct EditionWords
{
    QString docNo;
    QString explanation;
};
Attempt<void> describeEdition(Workspace &workspace, RowId edition, const EditionWords &words);

/// What an edition was asked for.
Result<EditionQuestion> questionOf(const Workspace &workspace, RowId edition);

} // namespace core
