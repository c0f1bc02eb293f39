#include "core/report/figureguard.h"

#include "core/base/rate.h"
#include "core/figures/catalogue.h"
#include "core/figures/origin.h"
#include "core/report/guardedfigures.h"

#include <QCoreApplication>

#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Cell = Document::Cell;
using Span = FigureReference::Span;
using Known = GuardedFigures::Known;
using Figures = GuardedFigures::Figures;

class Guarding
{
public:
    explicit Guarding(const GuardedSet &set)
        : m_set(set)
        , m_figures(guardedFigures(set.documents))
    { }

    QList<GuardFinding> run()
    {
        for (const auto &twice : m_figures.twice)
            find(GuardFinding::Kind::Unequal, twice);
        for (const auto *document : m_set.documents)
            checkTiles(*document);
        checkRates();
        checkParts();
        checkTallies();
        checkVouchers();
        checkUnits();
        checkMonths();
        checkFalling();
        checkPrinted();
        return m_findings;
    }

private:
    void find(GuardFinding::Kind kind, const QString &text)
    {
        for (const auto &known : std::as_const(m_findings)) {
            if (known.text == text)
                return;
        }
        m_findings.append({kind, text});
    }

    /// Rates of tables: the count by its target, rounded either way.
    void checkRate(const QString &part, const QString &whole, qint64 rate, const QString &label)
    {
        const auto top = m_figures.counts.find(part);
        const auto bottom = m_figures.counts.find(whole);
        const auto of = bottom == m_figures.counts.end() ? sumOfParts(whole)
                                                         : std::optional(bottom->second.value);
        if (top != m_figures.counts.end() && of)
            checkShare(top->second.value, *of, rate, label);
    }

    /// A whole that is printed nowhere is what its parts come to.
    std::optional<qint64> sumOfParts(const QString &whole) const
    {
        const auto parsed = parseOrigin(whole);
        const auto *tally = parsed ? std::get_if<TallyReference>(&*parsed) : nullptr;
        if (!tally || tally->number.parts != "*"_L1)
            return std::nullopt;
        std::optional<qint64> sum;
        for (const auto &[text, known] : m_figures.counts) {
            const auto other = parseOrigin(text);
            const auto *part = other ? std::get_if<TallyReference>(&*other) : nullptr;
            if (!part)
                continue;
            TallyReference all = *part;
            all.number.parts = u"*"_s;
            if (all.text() == whole)
                sum = sum.value_or(0) + known.value;
        }
        return sum;
    }

    /// Parts of a tally are within it, as far as it is printed.
    void checkTallies()
    {
        for (const auto &[text, known] : m_figures.counts) {
            const auto parsed = parseOrigin(text);
            const auto *tally = parsed ? std::get_if<TallyReference>(&*parsed) : nullptr;
            if (!tally)
                continue;
            TallyReference all = *tally;
            all.number.parts = u"*"_s;
            TallyReference everywhere = *tally;
            everywhere.number.unit.clear();
            for (const auto &whole : {all, everywhere}) {
                const auto found = m_figures.counts.find(whole.text());
                if (found != m_figures.counts.end())
                    exceed(known, found->second);
            }
        }
    }

    void checkShare(qint64 part, qint64 whole, qint64 rate, const QString &label)
    {
        const auto up = rateTimes100(part, whole);
        const auto down = rateTimes100(part, whole, Rounding::Truncated);
        if (up == rate || down == rate)
            return;
        find(GuardFinding::Kind::Rate,
            QCoreApplication::translate("core", "%1 为 %2%，但 %3÷%4 为 %5%。")
                .arg(label, rateText(rate))
                .arg(part)
                .arg(whole)
                .arg(rateText(up)));
    }

    /// What a sentence says, against the table's cell of the same figure.
    template <class Words, class Numbers>
    void compare(const Words &words, const Numbers &figures)
    {
        for (const auto &[reference, word] : words) {
            const auto found = figures.find(reference);
            if (found == figures.end() || found->second.value == word.value)
                continue;
            find(GuardFinding::Kind::Unequal,
                QCoreApplication::translate("core", "文字与表不同：%1 为 %2，%3 为 %4。")
                    .arg(word.label)
                    .arg(word.value)
                    .arg(found->second.label)
                    .arg(found->second.value));
        }
    }

    void checkRates()
    {
        for (const auto &[reference, known] : m_figures.rates) {
            const auto parsed = parseOrigin(reference);
            if (!parsed)
                continue;
            if (const auto *rate = std::get_if<RateReference>(&*parsed))
                checkRate(rate->part, rate->whole, known.value, known.label);
            if (const auto *figure = std::get_if<FigureReference>(&*parsed))
                checkRate(reference, targetReference(*figure).text(), known.value, known.label);
        }
        compare(m_figures.words, m_figures.counts);
        compare(m_figures.rateWords, m_figures.rates);
    }

    void checkTiles(const Document &document)
    {
        for (const auto &block : document.blocks) {
            const auto *tiles = std::get_if<Document::Tiles>(&block);
            for (const auto &tile : tiles ? tiles->tiles : std::vector<Document::Tile>()) {
                if (tile.target && tile.rate && tile.value.kind == Cell::Kind::Count)
                    checkShare(tile.value.number, *tile.target, *tile.rate, tile.label);
            }
        }
    }

    const Known *count(const FigureReference &reference) const
    {
        const auto found = m_figures.counts.find(reference.text());
        return found == m_figures.counts.end() ? nullptr : &found->second;
    }

    void exceed(const Known &part, const Known &whole, const QString &rule = {})
    {
        if (part.value <= whole.value)
            return;
        const QString text
            = QCoreApplication::translate("core", "%1 %2 大于 %3 %4，部分超过了整体。")
                  .arg(part.label)
                  .arg(part.value)
                  .arg(whole.label)
                  .arg(whole.value);
        find(GuardFinding::Kind::PartOfWhole,
            rule.isEmpty() ? text : text + QCoreApplication::translate("core", "（%1）").arg(rule));
    }

    /// What the dictionary says is within something else: people within times, R-508.
    void checkParts()
    {
        for (const auto &[text, known] : m_figures.counts) {
            const auto reference = FigureReference::parse(text);
            if (!reference)
                continue;
            const QString code = reference->indicator.section(u':', 0, 0);
            FigureReference whole = *reference;
            if (code != reference->indicator) {
                whole.indicator = code;
                if (const Known *all = count(whole))
                    exceed(known, *all);
            }
            const CatalogueEntry *entry = catalogueEntry(code);
            const bool isLifetime = code == kNewHighSkilled;
            for (; entry && *entry->within != '\0'; entry = catalogueEntry(whole.indicator)) {
                whole.indicator = QString::fromLatin1(entry->within);
                if (const Known *all = count(whole))
                    exceed(known, *all, isLifetime || code == kNewSkilled ? u"R-508"_s : QString());
            }
        }
    }

    /// Who uses a voucher has claimed it, and what is redeemed was used; people are at most papers.
    void checkVouchers()
    {
        static const std::pair<QLatin1StringView, QLatin1StringView> pairs[] = {
            {"voucher_used"_L1, "voucher_claimed"_L1}, {"voucher_redeemed"_L1, "voucher_used"_L1},
            {"voucher_claim_persons"_L1, "voucher_claimed"_L1},
            {"voucher_claimants"_L1, "voucher_claimed"_L1},
            {"subsidy_persons"_L1, "train_completions"_L1}};
        for (const auto &[text, known] : m_figures.counts) {
            for (const auto &[part, whole] : pairs) {
                if (!text.contains(part))
                    continue;
                const auto found = m_figures.counts.find(QString(text).replace(part, whole));
                if (found != m_figures.counts.end())
                    exceed(known, found->second);
            }
        }
    }

    /// Where every unit is told, they come to the whole; of people none exceeds it.
    void checkUnits()
    {
        if (m_set.units.size() < 2)
            return;
        for (const auto &[text, whole] : m_figures.counts) {
            const auto reference = FigureReference::parse(text);
            if (!reference || reference->unit != m_set.units.first()
                || !reference->department.isEmpty())
                continue;
            compareUnits(*reference, whole);
        }
    }

    void compareUnits(const FigureReference &reference, const Known &whole)
    {
        const Indicator *counted = countedIndicator(reference.indicator);
        const CatalogueEntry *entry = catalogueEntry(reference.indicator.section(u':', 0, 0));
        const bool adds = counted ? counted->counts == Indicator::Counts::Rows
                                  : entry && entry->way == CatalogueEntry::Way::Tally
                && !QLatin1StringView(entry->code).contains("person"_L1)
                && !QLatin1StringView(entry->code).startsWith("jobs"_L1)
                && !QLatin1StringView(entry->code).startsWith("care_jobs"_L1)
                && !QLatin1StringView(entry->code).contains("covered"_L1);
        qint64 sum = 0;
        for (const auto &unit : m_set.units.mid(1)) {
            FigureReference part = reference;
            part.unit = unit;
            const Known *known = count(part);
            if (!known)
                return;
            if (!adds)
                exceed(*known, whole);
            sum += known->value;
        }
        if (adds && sum != whole.value) {
            find(GuardFinding::Kind::Sum,
                QCoreApplication::translate("core", "%1 为 %2，各单位之和为 %3。")
                    .arg(whole.label)
                    .arg(whole.value)
                    .arg(sum));
        }
    }

    /// Months of the year so far come to the cumulative figure, those of a quarter to the quarter.
    void checkMonths()
    {
        for (const auto &[text, known] : m_figures.counts) {
            const auto reference = FigureReference::parse(text);
            if (!reference
                || (reference->span == Span::Period
                    && reference->period.kind() == Period::Kind::Month))
                continue;
            const Indicator *counted = countedIndicator(reference->indicator);
            if (!counted || counted->counts != Indicator::Counts::Rows)
                continue;
            const auto months = reference->span == Span::ToDate ? reference->period.monthsToDate()
                                                                : reference->period.months();
            compareMonths(*reference, months, known);
        }
    }

    void compareMonths(
        const FigureReference &reference, const QList<int> &months, const Known &whole)
    {
        qint64 sum = 0;
        for (const int month : months) {
            const Known *known
                = count({reference.indicator, Period(Period::Kind::Month, month / 100, month % 100),
                    reference.unit, reference.department, Span::Period});
            if (!known)
                return;
            sum += known->value;
        }
        if (sum != whole.value) {
            find(GuardFinding::Kind::Sum,
                QCoreApplication::translate("core", "%1 为 %2，各月之和为 %3。")
                    .arg(whole.label)
                    .arg(whole.value)
                    .arg(sum));
        }
    }

    /// R-503, within the set: by indicator and unit, later periods never fall.
    void checkFalling()
    {
        std::map<QString, std::map<QDate, Known>> lines;
        for (const auto &[text, known] : m_figures.counts) {
            const auto reference = FigureReference::parse(text);
            if (reference && reference->span == Span::ToDate) {
                lines[QStringList{reference->indicator, reference->unit, reference->department,
                          QString::number(reference->period.year())}
                          .join(u'/')]
                    .emplace(reference->period.lastDay(), known);
            }
        }
        for (const auto &[line, days] : lines) {
            const Known *before = nullptr;
            for (const auto &[day, known] : days) {
                if (before && known.value < before->value)
                    fall(*before, known);
                before = &known;
            }
        }
    }

    void fall(const Known &before, const Known &now)
    {
        find(GuardFinding::Kind::Falls,
            QCoreApplication::translate("core", "累计变小：%1 由 %2 变为 %3（R-503）。")
                .arg(now.label)
                .arg(before.value)
                .arg(now.value));
    }

    /// Against what was issued: the same figure, and the cumulative one of the month before.
    void checkPrinted()
    {
        for (const auto &[text, known] : m_figures.counts) {
            const auto same = m_set.printed.constFind(printedKey(u"count"_s, text));
            if (same != m_set.printed.cend() && same->type != m_set.type
                && same->value != known.value) {
                find(GuardFinding::Kind::Printed,
                    QCoreApplication::translate("core", "%1 为 %2，已印发的《%3》为 %4。")
                        .arg(known.label)
                        .arg(known.value)
                        .arg(same->title)
                        .arg(same->value));
            }
            const auto reference = FigureReference::parse(text);
            if (reference && reference->span == Span::ToDate)
                compareBefore(*reference, known);
        }
    }

    void compareBefore(FigureReference reference, const Known &known)
    {
        const int month = reference.period.lastMonth();
        if (month == 1)
            return;
        reference.period = Period(Period::Kind::Month, reference.period.year(), month - 1);
        const auto before = m_set.printed.constFind(printedKey(u"count"_s, reference.text()));
        if (before != m_set.printed.cend() && before->value > known.value)
            fall({before->value, known.label}, known);
    }

    const GuardedSet &m_set;
    GuardedFigures m_figures;
    QList<GuardFinding> m_findings;
};

} // namespace

QList<GuardFinding> guardFindings(const GuardedSet &set)
{
    return Guarding(set).run();
}

} // namespace core
