#pragma once

#include "core/rules/submissions.h"

namespace core {

/// Where a unit's report of a period stands. Reports that are due have a cell whether or not a row
/// was ever begun.
struct SubmissionCell
{
    QString unit;
    QString reportType;
    Period period;
    QDate due;
    RowId id = 0; // 0: not begun
    QString status = u"missing"_s;
    QDate submittedOn = {};
    int daysLate = 0; // also of one that is still awaited
    // of one period alone, see BoardQuestion
    int filled = 0;
    int wanted = 0;
    int unexplained = 0; // doubts of without an explanation
    int explained = 0;

    bool isSent() const { return !isOpenSubmission(status); }
    /// Due, and neither sent nor sent in time and returned since.
    bool isAwaited(QDate today) const { return !isSent() && due < today; }
    bool isOnTime() const { return isSent() && submittedOn <= due; }
};

/// The units that report to the office of a ledger: counties and 市本级; a county itself.
QStringList reportingUnits(const Names &names, const QString &ledgerUnit);

struct BoardQuestion
{
    int year = 0;
    QStringList units = {}; // counties and 市本级
    QDate today = {};
    /// Of one period alone, with completeness and differences; otherwise of all periods of the
    /// year.
    std::optional<Period> period = std::nullopt;
};

/// By unit, then report type, then period; of several editions the last.
Result<QList<SubmissionCell>> submissionBoard(
    const Database &database, const Names &names, const BoardQuestion &question);

/// The late list of a period: sent late, or due and still awaited.
Result<QList<SubmissionCell>> lateSubmissions(
    const Database &database, const Names &names, const BoardQuestion &question);

/// Indicator submission_ontime_rate, from the cells that are due on the day.
struct OnTime
{
    qint64 onTime = 0;
    qint64 due = 0;
    std::optional<qint64> rateTimes100() const;
};
OnTime onTimeOf(const QList<SubmissionCell> &cells, QDate today);

/// What a unit wrote to a line for the dispatch meeting (domain.md 5.6).
struct SubmissionText
{
    QString unit;
    QString line;
    QString indicator; // train_completions …, as the line counts it
    QString problems;
    QString measures;
    QString responsible;
};
/// Of the reports of a period that were sent in, by unit in the order given, then line.
Result<QList<SubmissionText>> submissionTexts(
    const Database &database, const Names &names, const Period &period, const QStringList &units);

} // namespace core
