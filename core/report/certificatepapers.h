#pragma once

#include "core/report/examinationpapers.h"
#include "core/rules/certificatenumbers.h"

namespace core {

/// How far a printer puts everything off its place; tenths of a millimetre, right and down.
struct PrintOffset
{
    int right = 0;
    int down = 0;
};

/// Certificates on pre-printed paper of one kind, one a sheet.
struct CertificateSheet
{
    QSize sheet; // millimetres
    QList<CertificateLayout> layout;
    QList<QHash<QString, QString>> certificates; // text by field of the layout
    PrintOffset offset;
    QString title;
    PaperOrigin origin;
};
Document certificateSheets(const CertificateSheet &sheet);

/// A sheet with rulers in millimetres along its edges and a cross at the place of every field, to
/// be laid over the pre-printed paper.
Document calibrationSheet(const CertificateSheet &sheet);

/// 号段使用情况: used, void, missing and left of every range, and numbers outside all of them.
Document numberReport(const NumberUse &use, const PaperOrigin &origin, const Names &names);

/// One course or institution with the averages of its trainees' answers.
struct FeedbackAverage
{
    QString subject;
    int answers = 0;
    int teaching = 0; // hundredths
    int site = 0;
    int useful = 0;
};
Document feedbackReport(
    const QList<FeedbackAverage> &averages, const QString &subject, const PaperOrigin &origin);

} // namespace core
