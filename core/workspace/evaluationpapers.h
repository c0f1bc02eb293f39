#pragma once

#include "core/report/certificatepapers.h"
#include "core/storage/evaluationqueries.h"
#include "core/workspace/workspace.h"

namespace core {

/// What papers of this ledger say of themselves.
PaperOrigin paperOrigin(const Workspace &workspace);

enum class PlanPaper { Roster, SignIn, Scores };
Result<Document> planPaper(const Workspace &workspace, RowId plan, PlanPaper which);

/// 号段使用情况, with gaps and strays.
Result<Document> numberPaper(const Workspace &workspace);
/// Averages by course or by institution, of classes that ended in these days; invalid: all.
Result<Document> feedbackPaper(const Workspace &workspace, FeedbackBy by, QDate from, QDate to);
/// what expires soon, what has expired.
Result<Document> expiryPaper(const Workspace &workspace);

/// Certificates as they are printed on pre-printed paper; all of one kind. They show whole identity
/// numbers: the purpose is put on record before they are made.
struct CertificatePrint
{
    QList<RowId> certificates;
    QString purpose;
    PrintOffset offset = {};
};
Result<Document> certificatePrint(Workspace &workspace, const CertificatePrint &print);
/// The calibration page of a kind, with the places of its fields.
Result<Document> calibrationPaper(
    const Workspace &workspace, const QString &kind, PrintOffset offset);

} // namespace core
