#pragma once

#include "core/base/period.h"
#include "core/domain/submission.h"
#include "core/rules/rules.h"

namespace core {

/// Over how long a report of this type goes; nothing for one that is asked for singly. An attribute
/// `period` of the code says so of types that an office adds.
std::optional<Period::Kind> periodKindOf(const Names &names, const QString &reportType);
/// The type that reports periods of this kind first.
QString reportTypeOf(const Names &names, Period::Kind kind);
/// Nothing when the period's code does not fit the year and the type.
std::optional<Period> periodOf(const CountySubmission &submission);

/// The day until which units report: so many days into the month after the period, moved to the
/// next working day. Nothing for a type without a due day.
Result<std::optional<QDate>> dueDay(
    const Database &database, const QString &reportType, const Period &period);

/// A line of the form, as the code table submission_line has it.
struct FormLine
{
    enum class Source {
        Engine, // an indicator with monthly cells
        Tally, // counted for the occasion
        Manual // reported by the offices alone
    };
    QString code;
    QString number; // printed before it; empty: goes with the line above
    QString name;
    Source source = Source::Manual;
    QString indicator; // or tally
    QString part; // of the tally
    QString measure; // 人次, 人, 张, 元
    QString within; // the line that it is a part of

    bool isMoney() const { return measure == u"元"_s; }
};
/// The lines of the forms of a period, in their order.
QList<FormLine> formLines(const Names &names, const Period &period);

/// When a declared figure is too far from the counted one.
struct Tolerance
{
    int percent = 1;
    int count = 10;

    bool isExceeded(qint64 declared, qint64 counted, const FormLine &line) const;
};
Result<Tolerance> toleranceOn(const Database &database, QDate day);

/// What the lines of a submission are held against.
struct SubmissionFacts
{
    Period period;
    QList<FormLine> form;
    /// The cumulative figures that the unit reported for the period before, by line; none in the
    /// first period of a year and when that report is missing or was returned.
    QHash<QString, qint64> before;
    Tolerance tolerance;

    const FormLine *find(const QString &line) const;
    std::optional<qint64> cumulativeBefore(const QString &line) const;
    /// nothing once the line is explained.
    Findings findings(const FormLine &form, const SubmissionLine &line) const;
};
/// Invalid when the submission's period is none.
Result<SubmissionFacts> factsOf(
    const Database &database, const Names &names, const CountySubmission &submission);

/// A submission judged as a whole.
struct SubmissionJudgement
{
    int wanted = 0; // lines of the form
    QStringList unfilled; // their names
    QStringList uncounted; // no system figure beside
    Findings doubts; // not explained yet
    int explained = 0; // lines with an explanation

    int filled() const { return wanted - int(unfilled.size()); }
};
SubmissionJudgement judge(const SubmissionFacts &facts, const QList<SubmissionLine> &lines);
Result<SubmissionJudgement> judgeSubmission(
    const Database &database, const Names &names, const CountySubmission &submission);

/// May the unit still change it.
bool isOpenSubmission(const QString &status);
/// Has the city taken it over.
bool isAcceptedSubmission(const QString &status);

Result<QList<SubmissionLine>> linesOf(const Database &database, RowId submission);

} // namespace core
