#pragma once

#include "core/figures/submissionfigures.h"

namespace core {

/// Which report of whom.
struct SubmissionKey
{
    QString unit;
    QString reportType;
    Period period;
};

/// A line of a report as it is filled in, with what the ledger knows beside it.
struct SheetLine
{
    FormLine form;
    SubmissionLine line;
    std::optional<qint64> known = std::nullopt; // what one press fills in
    std::optional<qint64> knownBefore = std::nullopt; // at the end of the period before
    std::optional<qint64> lastYear = std::nullopt;
    std::optional<qint64> target = std::nullopt;
};

/// A report of a unit as it is filled in; nothing is written until it is saved. System figures of
/// an open report are counted anew, those of one that was sent in stay as they were.
struct SubmissionSheet
{
    CountySubmission submission; // id 0: not begun yet
    SubmissionFacts facts;
    QList<SheetLine> lines;

    bool isOpen() const { return isOpenSubmission(submission.status); }
    enum class Fill { Empty, All };
    /// Fills lines from the ledger: those without a value, or all. Explanations stay.
    void fill(Fill which);
    /// The other of the two figures follows while it is empty or did follow before.
    void setPeriodValue(qsizetype index, std::optional<int> value);
    void setCumulative(qsizetype index, std::optional<int> value);
    /// Figures and explanation as they stand on a form: neither follows the other.
    void setLine(qsizetype index, const SubmissionLine &line);
    Findings findings(const SheetLine &line) const { return facts.findings(line.form, line.line); }
    SubmissionJudgement judgement() const;

private:
    std::optional<qint64> before(const SheetLine &line) const;
};

/// The last edition of a report; a new one where none was begun. Counts: takes its time in a large
/// city.
Result<SubmissionSheet> readSheet(const Database &database, const FigureEngine &engine,
    const Names &names, const SubmissionKey &key);

} // namespace core
