#pragma once

#include "core/domain/evaluation.h"
#include "core/report/document.h"
#include "core/schema/names.h"

#include <QDateTime>

namespace core {

/// What every paper of the office says of itself.
struct PaperOrigin
{
    QString office = {};
    QDateTime at = {};
    enum class Data { Real, Demo };
    Data data = Data::Real;
};
/// A compact page with its heading, its foot and, on demonstration data, its watermark.
Document officePaper(
    const QString &title, const PaperOrigin &origin, Document::Orientation orientation);

/// One candidate of an examination, as papers show him.
struct CandidateLine
{
    QString admissionNo;
    QString name;
    QString sex;
    QString idNumber; // shortened
    QString from; // class or employer
    std::optional<int> theory = {};
    std::optional<int> practical = {};
    std::optional<int> total = {};
    QString result = {}; // in words
};

/// An examination with its candidates.
struct ExaminationPaper
{
    EvaluationPlan plan;
    QString organisation;
    QList<CandidateLine> candidates;
    PaperOrigin origin;
};

/// 考生名册: who is admitted, with his number.
Document candidateRoster(const ExaminationPaper &paper, const Names &names);
/// 考场签到表: the same people with room to sign for each part.
Document signInSheet(const ExaminationPaper &paper, const Names &names);
/// 成绩汇总表: scores and results, with pass lines and who signs.
Document scoreSheetPaper(const ExaminationPaper &paper, const Names &names);

} // namespace core
