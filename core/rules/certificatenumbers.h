#pragma once

#include "core/domain/certificatepaper.h"
#include "core/rules/rules.h"

namespace core {

/// Serial numbers from `first` to `last`.
struct SerialRun
{
    int first = 0;
    int last = 0;

    int count() const { return last - first + 1; }
    bool contains(int serial) const { return first <= serial && serial <= last; }
    bool operator==(const SerialRun &) const = default;
};
/// "12,15-18" as runs; Invalid says which part cannot be read.
Result<QList<SerialRun>> readSerials(const QString &text);
/// Runs as "000012、000015—000018", at most `most` of them, with 等 behind.
QString serialText(const QList<SerialRun> &runs, int width, int most);

/// The width of {seqN} in a pattern; 0 when it has none.
int serialWidth(const QString &pattern);

/// What became of the numbers of one range.
struct RangeUse
{
    CertificateRange range;
    int used = 0; // on a certificate that is not revoked
    int revoked = 0; // on a revoked one
    int spoilt = 0; // void blanks
    QList<SerialRun> missing = {}; // below the last one given out, and nowhere
    int next = 0; // the next one to be given out; 0: none is left
    int left = 0;
};
Result<RangeUse> useOfRange(const CertificateRange &range, const Database &database);

/// Numbers on certificates of a kind that has ranges, that lie in none of them.
struct StrayNumber
{
    QString kind;
    QString number;
};
struct NumberUse
{
    QList<RangeUse> ranges;
    QList<StrayNumber> strays;
};
/// Every range with what became of it.
Result<QList<RangeUse>> useOfRanges(const Database &database);
/// The same, and the numbers outside all of them; kinds whose numbers are
/// identity numbers have none.
Result<NumberUse> useOfNumbers(const Database &database);

/// Gives out numbers of a kind in order; of one range when it is named, else of the open ones.
class NumberDrawer
{
public:
    struct Wanted
    {
        QString kind;
        Id<EvaluationOrganisation> evaluationOrg = {};
        QString level = {};
        QDate issueDate = {};
        Id<CertificateRange> range = {};
    };

    static Result<NumberDrawer> open(const Wanted &wanted, const RuleContext &context);
    /// The next number; NotFound says why there is none.
    Result<QString> draw();
    int left() const;

private:
    explicit NumberDrawer(Wanted wanted)
        : m_wanted(std::move(wanted))
    { }

    Wanted m_wanted;
    QList<RangeUse> m_ranges;
    QList<QList<SerialRun>> m_void; // of each range
    QString m_kindTitle;
};

} // namespace core
