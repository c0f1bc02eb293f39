#pragma once

#include "core/base/progress.h"
#include "core/workspace/workspace.h"

namespace core {

/// Something across rows that a rule doubts, with the rows and a sentence.
struct Flag
{
    QString rule;
    const Table *table = nullptr; // of the rows
    QList<RowId> rows;
    QString text;
    /// What a decision is kept under: the rows and what they hold, so that it lapses when they
    /// change.
    QString subject;
    QString accepted = {}; // the reason with which it was accepted; empty: open

    bool isOpen() const { return accepted.isEmpty(); }
};

/// The rules that are looked at over all data, in their order.
QStringList flagRules();
QString flagRuleTitle(const QString &rule);

/// Every flag of these rules, of all when none is named; decided ones with their reason.
Result<QList<Flag>> findFlags(
    const Workspace &workspace, const QStringList &rules = {}, const Progress &progress = {});

/// Takes the flag off the open list with a reason.
Attempt<Saved> acceptFlag(Workspace &workspace, const Flag &flag, const QString &reason);

} // namespace core
