// Who may be paid, against an oracle written from the rules' text (domain.md 2.3).
#include "tests/core/rules/subsidybatch.h"

#include <QRandomGenerator>

using namespace core;
using namespace fixture;

namespace {

constexpr int kCases = 4000;
const QStringList kOccupations{{}, u"4-01-02-03"_s, u"6-18-02-04"_s};
const QStringList kLevels{u"5"_s, u"4"_s, u"3"_s};
const QStringList kKinds{u"PX"_s, u"JD"_s};

template <class List>
auto anyOf(QRandomGenerator &random, const List &list)
{
    return list.at(random.bounded(int(list.size())));
}

QDate anyDay(QRandomGenerator &random)
{
    return QDate(2020, 1, 1).addDays(random.bounded(900));
}

EarlierSubsidy anyEarlier(QRandomGenerator &random)
{
    return {.kind = anyOf(random, kKinds),
        .day = anyDay(random),
        .occupation = anyOf(random, kOccupations),
        .level = anyOf(random, kLevels),
        .certificate = 1 + random.bounded(3),
        .fundSource = random.bounded(3) == 0 ? u"03"_s : u"01"_s};
}

Certificate anyCertificate(QRandomGenerator &random)
{
    Certificate certificate;
    certificate.id = 1 + random.bounded(3);
    certificate.certificateNo = u"S1"_s;
    certificate.status = anyOf(random,
        QStringList{u"registered"_s, u"verified"_s, u"reported"_s, u"revoked"_s, u"expired"_s});
    certificate.issueDate = anyDay(random);
    return certificate;
}

SubsidyFacts anyFacts(QRandomGenerator &random)
{
    const auto chance = [&](int in) { return random.bounded(in) == 0; };
    SubsidyFacts facts;
    facts.kind = anyOf(random, kKinds);
    facts.fundSource = chance(3) ? u"03"_s : u"01"_s;
    facts.appliedOn = anyDay(random);
    facts.day = anyDay(random);
    facts.occupation = anyOf(random, kOccupations);
    facts.level = anyOf(random, kLevels);
    facts.category = u"02"_s;
    facts.asksCertificate = chance(2);
    if (!chance(3))
        facts.certificate = anyCertificate(random);
    facts.isClassSubsidised = !chance(5);
    facts.hasCompleted = !chance(5);
    facts.hasSevereFinding = chance(6);
    facts.workStatus = anyOf(random, QStringList{{}, u"studying"_s, u"retired"_s, u"employed"_s});
    facts.age = 40 + random.bounded(30);
    facts.isMale = chance(2);
    facts.allowsOver60 = chance(3);
    if (chance(4))
        facts.recoveredOn = anyDay(random);
    for (int i = random.bounded(4); i > 0; --i)
        facts.earlier.append(anyEarlier(random));
    for (int i = random.bounded(3); i > 0; --i)
        facts.held.append({anyOf(random, kOccupations), 1 + random.bounded(5)});
    return facts;
}

/// Each sentence of the rules as it is read; "in the same year", "the same occupation and level".
QStringList refusing(const SubsidyFacts &facts, const SubsidyLimits &limits)
{
    QStringList rules;
    const auto refuse = [&](bool isSo, const QString &rule) {
        if (isSo)
            rules.append(rule);
    };
    const auto countOf = [&](auto isMeant) {
        return int(std::count_if(facts.earlier.begin(), facts.earlier.end(), isMeant));
    };
    const auto sameYear
        = [&](const EarlierSubsidy &other) { return other.day.year() == facts.day.year(); };
    refuse(!facts.hasCompleted, u"R-201"_s);
    refuse(!facts.isClassSubsidised, u"R-208"_s);
    refuse(facts.asksCertificate
            && (!facts.certificate
                || !QStringList({u"verified"_s, u"reported"_s})
                        .contains(facts.certificate->status)),
        u"R-201"_s);
    refuse(countOf([&](const EarlierSubsidy &other) {
        return sameYear(other) && other.kind == facts.kind;
    }) >= limits.kindPerYear,
        u"R-202"_s);
    refuse(countOf(sameYear) >= limits.totalPerYear, u"R-202"_s);
    refuse(!facts.occupation.isEmpty() && countOf([&](const EarlierSubsidy &other) {
        return other.kind == facts.kind && other.occupation == facts.occupation
            && other.level == facts.level;
    }) > 0,
        u"R-203"_s);
    // level 5 is rank 2, level 3 is rank 4: the numbering runs backwards (domain.md 3.1)
    const int rank = 7 - facts.level.toInt();
    refuse(!facts.occupation.isEmpty()
            && std::any_of(facts.held.begin(), facts.held.end(),
                [&](const auto &held) {
                    return held.first == facts.occupation && held.second > rank;
                }),
        u"R-204"_s);
    refuse(
        facts.certificate && facts.fundSource != u"03" && countOf([&](const EarlierSubsidy &other) {
            return other.fundSource == u"03" && other.certificate == facts.certificate->id;
        }) > 0,
        u"R-205"_s);
    refuse(facts.hasSevereFinding, u"R-207"_s);
    return rules;
}

QStringList warning(const SubsidyFacts &facts, const SubsidyLimits &limits)
{
    QStringList rules;
    if (facts.certificate
        && facts.appliedOn > facts.certificate->issueDate.addMonths(limits.monthsAfterIssue))
        rules.append(u"R-206"_s);
    if (facts.workStatus == u"studying" || facts.workStatus == u"retired")
        rules.append(u"R-211"_s);
    if (!facts.allowsOver60 && *facts.age > (facts.isMale ? limits.ageMaxMen : limits.ageMaxWomen))
        rules.append(u"R-107"_s);
    if (facts.recoveredOn && facts.appliedOn < facts.recoveredOn->addMonths(limits.recoveryMonths))
        rules.append(u"R-213"_s);
    return rules;
}

QStringList sorted(QStringList rules)
{
    rules.sort();
    return rules;
}

QStringList rulesOf(const Findings &findings, Severity severity)
{
    QStringList rules;
    for (const auto &finding : findings) {
        if (finding.severity == severity)
            rules.append(finding.code);
    }
    return sorted(rules);
}

} // namespace

TEST_CASE(
    "whoever may be paid, and whoever may not, is who the rules' text says", "[rules][property]")
{
    const RuleLedger ledger;
    QRandomGenerator random(20211231);
    const SubsidyLimits limits;
    int granted = 0;
    for (int i = 0; i < kCases; ++i) {
        const SubsidyFacts facts = anyFacts(random);
        const auto context = ledger.context();
        const auto findings = judgeSubsidy(facts, limits, context.names);
        CAPTURE(i);
        REQUIRE(rulesOf(findings, Severity::Block) == sorted(refusing(facts, limits)));
        REQUIRE(rulesOf(findings, Severity::Warn) == sorted(warning(facts, limits)));
        granted += hasBlocking(findings) ? 0 : 1;
    }
    CHECK(granted > kCases / 50); // both sides were seen
    CHECK(granted < kCases / 2);
}
