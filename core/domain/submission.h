#pragma once

#include "core/schema/schema.h"

namespace core {

/// What a unit reports of a period (domain.md E18): one row a unit, report, period and edition.
struct CountySubmission : Entity
{
    QString divisionCode;
    QString reportType;
    int year = 0;
    QString period; // M06, Q2, H1, Y
    int edition = 1;
    QDate dueOn;
    QDate submittedOn; // for the first time
    QString filler;
    QString reviewerName;
    QString headName;
    QString phone;
    QString returnReason;
};
const Schema<CountySubmission> &countySubmissions();

/// One line of the form, declared against counted; money in yuan.
struct SubmissionLine : Entity
{
    Id<CountySubmission> submission;
    QString line; // code table submission_line
    std::optional<int> periodValue;
    std::optional<int> cumulative;
    std::optional<int> systemValue; // as counted when the line was last looked at
    std::optional<int> difference;
    QString explanation;
    QString problems;
    QString measures;
    QString responsible;
};
const Schema<SubmissionLine> &submissionLines();

/// A news item that a unit sent in, and how far up it was taken over.
struct InfoReport : Entity
{
    QString divisionCode;
    QDate sentOn;
    QString kind;
    QString title;
    QString text;
    QString adoptedLevel;
    int points = 0;
};
const Schema<InfoReport> &infoReports();

inline constexpr auto kSubmissionLineBook = "submission_line"_L1;
inline constexpr auto kReportTypeBook = "report_type"_L1;

} // namespace core
