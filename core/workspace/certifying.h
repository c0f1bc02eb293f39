#pragma once

#include "core/base/progress.h"
#include "core/domain/certificate.h"
#include "core/domain/certificatepaper.h"
#include "core/domain/evaluation.h"
#include "core/workspace/workspace.h"

namespace core {

/// Certificates for results that were passed; of a whole plan, or of rows that a filter shows.
struct CertifyRequest
{
    QList<RowId> results = {};
    QDate issueDate = {}; // invalid: today
    QString issuer = {}; // empty: the evaluating organisation
    Id<CertificateRange> range = {}; // null: the open ranges in their order
};
Result<QList<RowId>> resultsOfPlan(const Workspace &workspace, RowId plan);

/// What becomes of one result: a certificate, or the reason why there is none.
struct CertifyVerdict
{
    RowId result = 0;
    QString name = {};
    QString admissionNo = {};
    Certificate certificate = {};
    QString refusal = {};
    QStringList warnings = {};

    bool isGiven() const { return refusal.isEmpty(); }
};

/// Judges every result; nothing is written.
Result<QList<CertifyVerdict>> proposeCertificates(
    const Workspace &workspace, const CertifyRequest &request, const Progress &progress = {});
/// Registers those that may be given, as one step; answers all of them.
Attempt<QList<CertifyVerdict>> certify(
    Workspace &workspace, const CertifyRequest &request, const Progress &progress = {});

} // namespace core
