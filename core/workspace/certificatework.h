#pragma once

#include "core/domain/certificate.h"
#include "core/domain/certificatepaper.h"
#include "core/workspace/workspace.h"

namespace core {

/// What the official query site said of certificates.
struct Verification
{
    QString result; // 一致
    QDate on = {}; // invalid: today
    /// Moved on to verified where the answer allows it and the person may.
    enum class Then { Record, Verify };
    Then then = Then::Record;
};
struct Verified
{
    int recorded = 0;
    int moved = 0;
    QStringList notMoved; // number and reason
};
/// Keeps the answer on every certificate, as one step. Who registers may, and who reviews.
Result<Verified> recordVerification(
    Workspace &workspace, const QList<RowId> &ids, const Verification &verification);

/// A certificate's forerunners and successors, the first one first.
Result<QList<RowId>> certificateChain(const Workspace &workspace, RowId id);

/// A new certificate in the place of an old one, which is not counted again; its number
/// typed, or drawn from the ranges when empty. One step.
struct Reissue
{
    QString number = {};
    QDate issueDate = {}; // invalid: today
    QString reason = {};
};
Attempt<RowId> reissueCertificate(Workspace &workspace, RowId id, const Reissue &reissue);

/// certificates in force whose validity ends within the warning days, and those past it.
enum class Expiry { Near, Past };
Result<Filter> expiryFilter(const Workspace &workspace, Expiry expiry);

} // namespace core
