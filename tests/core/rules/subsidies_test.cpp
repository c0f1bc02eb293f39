#include "core/rules/subsidies.h"
#include "tests/core/rules/ruleledger.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace core;
using namespace fixture;

namespace {

Certificate verified(RowId id, QDate issued)
{
    Certificate certificate;
    certificate.id = id;
    certificate.status = u"verified"_s;
    certificate.certificateNo = u"S000014110001215000001"_s;
    certificate.issueDate = issued;
    return certificate;
}

/// A claim that no rule stands against.
SubsidyFacts plain()
{
    SubsidyFacts facts;
    facts.kind = u"PX"_s;
    facts.fundSource = u"01"_s;
    facts.appliedOn = QDate(2021, 9, 1);
    facts.day = QDate(2021, 7, 16);
    facts.occupation = u"4-03-02-01"_s;
    facts.level = u"5"_s;
    facts.category = u"02"_s;
    facts.asksCertificate = true;
    facts.certificate = verified(7, QDate(2021, 8, 1));
    facts.age = 36;
    return facts;
}

EarlierSubsidy earlier(const QString &kind, QDate day, const QString &occupation = {})
{
    return {.kind = kind, .day = day, .occupation = occupation, .level = u"5"_s};
}

class Judged
{
public:
    Findings of(const SubsidyFacts &facts) const
    {
        return judgeSubsidy(facts, {}, m_ledger.names());
    }

private:
    RuleLedger m_ledger;
};

} // namespace

TEST_CASE("R-201: no subsidy without the certificate that is asked for", "[rules]")
{
    const Judged judged;
    auto facts = plain();
    CHECK(judged.of(facts).isEmpty());
    facts.certificate->status = u"registered"_s;
    CHECK(blocks(judged.of(facts), u"R-201"_s));
    facts.certificate.reset();
    CHECK(blocks(judged.of(facts), u"R-201"_s));
    facts.asksCertificate = false;
    CHECK(judged.of(facts).isEmpty());
    facts.hasCompleted = false;
    CHECK(blocks(judged.of(facts), u"R-201"_s));
}

TEST_CASE("R-202: each kind once a year, three of all kinds", "[rules]")
{
    const Judged judged;
    auto facts = plain();
    facts.earlier = {earlier(u"PX"_s, QDate(2020, 12, 31)), earlier(u"PJ"_s, QDate(2021, 1, 1)),
        earlier(u"SH"_s, QDate(2021, 3, 1))};
    CHECK(judged.of(facts).isEmpty());
    SECTION("a second of the kind")
    {
        facts.earlier.append(earlier(u"PX"_s, QDate(2021, 12, 31)));
        CHECK(blocks(judged.of(facts), u"R-202"_s));
    }
    SECTION("a fourth of all")
    {
        facts.earlier.append(earlier(u"QY"_s, QDate(2021, 12, 31)));
        CHECK(blocks(judged.of(facts), u"R-202"_s));
    }
}

TEST_CASE("R-203: the same occupation and level once in a lifetime", "[rules]")
{
    const Judged judged;
    auto facts = plain();
    facts.earlier = {earlier(u"PX"_s, QDate(2019, 5, 1), u"4-03-02-02"_s),
        earlier(u"PJ"_s, QDate(2019, 5, 1), facts.occupation)};
    CHECK(judged.of(facts).isEmpty());
    facts.earlier.append(earlier(u"PX"_s, QDate(2019, 5, 1), facts.occupation));
    CHECK(blocks(judged.of(facts), u"R-203"_s));
}

TEST_CASE("R-204: who holds a higher level gets nothing for a lower one", "[rules]")
{
    const Judged judged;
    auto facts = plain();
    facts.held = {{facts.occupation, 2}};
    CHECK(judged.of(facts).isEmpty());
    facts.held.append({u"4-03-02-02"_s, 4});
    CHECK(judged.of(facts).isEmpty());
    facts.held.append({facts.occupation, 3});
    CHECK(blocks(judged.of(facts), u"R-204"_s));
}

TEST_CASE("R-205: what unemployment insurance paid for a certificate excludes others", "[rules]")
{
    const Judged judged;
    auto facts = plain();
    auto other = earlier(u"PJ"_s, QDate(2020, 8, 1));
    other.fundSource = u"03"_s;
    other.certificate = 8;
    facts.earlier = {other};
    CHECK(judged.of(facts).isEmpty());
    facts.earlier[0].certificate = 7;
    CHECK(blocks(judged.of(facts), u"R-205"_s));
}

TEST_CASE("R-206: twelve months after the issue is late", "[rules]")
{
    const Judged judged;
    auto facts = plain();
    facts.appliedOn = QDate(2022, 8, 1);
    CHECK(judged.of(facts).isEmpty());
    facts.appliedOn = QDate(2022, 8, 2);
    CHECK(warns(judged.of(facts), u"R-206"_s));
}

TEST_CASE("R-207: an open severe finding blocks the class", "[rules]")
{
    const Judged judged;
    auto facts = plain();
    CHECK_FALSE(blocks(judged.of(facts), u"R-207"_s));
    facts.hasSevereFinding = true;
    CHECK(blocks(judged.of(facts), u"R-207"_s));
}

TEST_CASE("R-211: students and pensioners are looked at again", "[rules]")
{
    const Judged judged;
    auto facts = plain();
    facts.workStatus = u"employed"_s;
    CHECK(judged.of(facts).isEmpty());
    facts.workStatus = u"studying"_s;
    CHECK(warns(judged.of(facts), u"R-211"_s));
}

TEST_CASE("R-213: a person from whom money came back is flagged for 36 months", "[rules]")
{
    const Judged judged;
    auto facts = plain();
    facts.recoveredOn = QDate(2018, 9, 1);
    CHECK(judged.of(facts).isEmpty());
    facts.recoveredOn = QDate(2018, 9, 2);
    CHECK(warns(judged.of(facts), u"R-213"_s));
}

namespace {

/// The rules' text once more, word by word and slowly.
QStringList refusedByText(const SubsidyFacts &facts)
{
    QSet<QString> refused;
    const bool hasGoodCertificate = facts.certificate.has_value()
        && QStringList{u"verified"_s, u"reported"_s}.contains(facts.certificate->status);
    if (!facts.hasCompleted || (facts.asksCertificate && !hasGoodCertificate))
        refused.insert(u"R-201"_s);
    QMap<QString, int> perKind;
    int total = 0;
    for (const auto &other : facts.earlier) {
        if (other.day.toString(u"yyyy"_s) == facts.day.toString(u"yyyy"_s)) {
            ++perKind[other.kind];
            ++total;
        }
        if (other.kind + other.occupation + other.level
            == facts.kind + facts.occupation + facts.level)
            refused.insert(u"R-203"_s);
        if (facts.certificate && other.certificate == facts.certificate->id
            && other.fundSource == u"03"_s && facts.fundSource != u"03"_s)
            refused.insert(u"R-205"_s);
    }
    if (perKind[facts.kind] + 1 > 1 || total + 1 > 3)
        refused.insert(u"R-202"_s);
    const QStringList ladder = {u"NA"_s, u"APP"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s};
    for (const auto &[occupation, rank] : facts.held) {
        if (occupation == facts.occupation && rank > ladder.indexOf(facts.level))
            refused.insert(u"R-204"_s);
    }
    if (facts.hasSevereFinding)
        refused.insert(u"R-207"_s);
    if (!facts.isClassSubsidised)
        refused.insert(u"R-208"_s);
    QStringList sorted(refused.begin(), refused.end());
    sorted.sort();
    return sorted;
}

template <class T>
T oneOf(QRandomGenerator &random, const QList<T> &values)
{
    return values.at(random.bounded(int(values.size())));
}

SubsidyFacts anyFacts(QRandomGenerator &random)
{
    auto facts = plain();
    const QList<QString> kinds = {u"PX"_s, u"PJ"_s, u"QY"_s};
    const QList<QString> occupations = {u"4-03-02-01"_s, u"4-03-02-02"_s};
    const QList<QString> levels = {u"5"_s, u"4"_s, u"3"_s};
    facts.kind = oneOf(random, kinds);
    facts.occupation = oneOf(random, occupations);
    facts.level = oneOf(random, levels);
    facts.day = QDate(2021, 1, 1).addDays(random.bounded(365));
    facts.asksCertificate = random.bounded(4) != 0;
    facts.hasCompleted = random.bounded(8) != 0;
    facts.isClassSubsidised = random.bounded(8) != 0;
    facts.hasSevereFinding = random.bounded(8) == 0;
    facts.fundSource = oneOf(random, QList<QString>{u"01"_s, u"03"_s});
    if (random.bounded(5) == 0)
        facts.certificate.reset();
    else
        facts.certificate->status
            = oneOf(random, QList<QString>{u"verified"_s, u"reported"_s, u"registered"_s});
    for (int i = random.bounded(4); i > 0; --i) {
        facts.earlier.append({.kind = oneOf(random, kinds),
            .day = QDate(2020, 1, 1).addDays(random.bounded(1000)),
            .occupation = oneOf(random, occupations),
            .level = oneOf(random, levels),
            .certificate = RowId(random.bounded(6, 9)),
            .fundSource = oneOf(random, QList<QString>{u"01"_s, u"03"_s})});
    }
    for (int i = random.bounded(3); i > 0; --i)
        facts.held.append({oneOf(random, occupations), random.bounded(2, 5)});
    return facts;
}

QStringList refusals(const Findings &findings)
{
    QSet<QString> codes;
    for (const auto &finding : findings) {
        if (finding.severity == Severity::Block)
            codes.insert(finding.code);
    }
    QStringList sorted(codes.begin(), codes.end());
    sorted.sort();
    return sorted;
}

} // namespace

TEST_CASE("eligibility equals the rules' text on any facts", "[rules][property]")
{
    const RuleLedger ledger;
    QRandomGenerator random(20211231);
    for (int round = 0; round < 20000; ++round) {
        const auto facts = anyFacts(random);
        const auto judged = judgeSubsidy(facts, {}, ledger.names());
        if (refusals(judged) != refusedByText(facts)) {
            CAPTURE(round, words(judged), refusedByText(facts).join(u' ').toStdString());
            FAIL_CHECK("the rules and their text differ");
        }
    }
}
