#pragma once

#include "core/base/progress.h"
#include "core/workspace/handoverfields.h"

namespace core {

/// What shall be handed over to the province, and why.
struct HandOverRequest
{
    QDate from;
    QDate to;
    QStringList groups = {}; // empty: all four
};

/// What happens to a record in a batch.
enum class HandOverChange { Added, Changed, Resent, Removed };
QString handOverChangeKey(HandOverChange change);

/// One record that goes into the batch.
struct HandOverLine
{
    qsizetype sheet = 0;
    RowId record = 0;
    QString key = {}; // how the receipt names it
    HandOverChange change = HandOverChange::Added;
    QStringList cells = {}; // by the sheet's fields; empty when removed
    QString hash = {};
};

/// What a batch would hold: what is new in the period, what changed or went since it was handed
/// over, what the province refused and has not had again.
struct HandOverPlan
{
    HandOverRequest request;
    QList<HandOverSheet> sheets;
    QList<HandOverLine> lines;
    qsizetype unchanged = 0; // of the period, handed over before as they are

    qsizetype count(HandOverChange change) const;
    /// Of one sheet.
    qsizetype countOf(qsizetype sheet) const;
};
Result<HandOverPlan> planHandOver(
    const Workspace &workspace, const HandOverRequest &request, const Progress &progress = {});

struct HandOverMade
{
    RowId batch = 0;
    QString number;
    QString sha256;
    HandOverPlan plan;
};
/// Writes the file and puts the batch on record, in one step of the ledger. Full numbers leave with
/// it: that needs the right and a purpose, and is journalled.
Result<HandOverMade> makeHandOver(Workspace &workspace, const HandOverRequest &request,
    const QString &path, const QString &purpose, const Progress &progress = {});

/// The file was handed over on this day.
Result<void> markHandOverSent(Workspace &workspace, RowId batch, QDate day);

/// What came back: every record accepted, but for those that the receipt refuses.
struct HandOverReceipt
{
    qsizetype accepted = 0;
    qsizetype refused = 0;
    QStringList unknown = {}; // keys of the receipt that the batch does not have
};
/// Reads a receipt (columns 记录号, 结果, 原因; a record that is not in it counts as accepted).
Result<HandOverReceipt> takeHandOverReceipt(Workspace &workspace, RowId batch, const QString &path);

} // namespace core
