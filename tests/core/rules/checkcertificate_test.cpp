#include "core/domain/certificate.h"
#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::blocks;
using fixture::mentions;
using fixture::RuleLedger;
using fixture::warns;
using fixture::words;

namespace {

const QDate kIssued(2021, 5, 31);

RowId passed(RuleLedger &ledger, int person, QLatin1StringView outcome = "pass"_L1)
{
    return ledger.add(evaluationResults(),
        {{"evaluation_plan"_L1, ledger.plan()}, {"person"_L1, ledger.person(person)},
            {"result"_L1, outcome}});
}

} // namespace

TEST_CASE("a certificate as it should be passes every rule", "[rules]")
{
    RuleLedger ledger;
    CHECK(words(ledger.checked(certificates(), ledger.certificate(0, 1, kIssued))).empty());
}

TEST_CASE("R-301: the same number of the same kind is registered once", "[rules]")
{
    RuleLedger ledger;
    const RowId first = ledger.certificate(0, 1, kIssued);
    const RowId second = ledger.certificate(0, 2, kIssued);
    const QString number = ledger.value(certificates(), first, "certificate_no"_L1).text();
    const auto same = ledger.checked(certificates(), second, {{"certificate_no"_L1, number}});
    CHECK(blocks(same, u"R-301"_s, "certificate_no"));
    CHECK(mentions(same, number));
    CHECK_FALSE(blocks(ledger.checked(certificates(), second,
                           {{"certificate_no"_L1, number}, {"kind"_L1, "90"_L1}}),
        u"R-301"_s));
}

TEST_CASE(
    "R-301: a number that is an identity number may recur for another day or occupation", "[rules]")
{
    RuleLedger ledger;
    const QString id = ledger.value(persons(), ledger.person(0), "id_number"_L1).text();
    const auto operatorCard = [&](QDate issued, Value occupation) {
        Record record = certificates().table().blank();
        const Table &table = certificates();
        for (const auto &[column, value] : fixture::Values{{kStatus, "registered"_L1},
                 {"kind"_L1, "50"_L1}, {"person"_L1, ledger.person(0)}, {"certificate_no"_L1, id},
                 {"holder_name"_L1, ledger.value(persons(), ledger.person(0), "name"_L1)},
                 {"occupation_code"_L1, occupation}, {"issuer"_L1, u"市场监管局"_s},
                 {"issue_date"_L1, issued.toString(Qt::ISODate)}})
            table.set(record, column, value);
        REQUIRE(derive(table, record, ledger.context()));
        return record;
    };
    ledger.addRecord(certificates(), operatorCard(kIssued, "4-03-02-01"_L1));
    const auto checked = [&](const Record &record) {
        const auto findings = check(certificates(), record, ledger.context());
        REQUIRE(findings);
        return *findings;
    };
    const auto same = checked(operatorCard(kIssued, "4-03-02-01"_L1));
    CHECK(blocks(same, u"R-301"_s));
    CHECK_FALSE(mentions(same, id));
    CHECK(words(checked(operatorCard(kIssued.addDays(1), "4-03-02-01"_L1))).empty());
    CHECK(words(checked(operatorCard(kIssued, "4-10-01-05"_L1))).empty());
}

TEST_CASE("R-302: number against kind, year, level and organisation warns", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.certificate(0, 1, kIssued);
    const auto checked
        = [&](fixture::Values values) { return ledger.checked(certificates(), id, values); };
    CHECK(warns(checked({{"certificate_no"_L1, "12345"_L1}}), u"E151"_s, "certificate_no"));
    CHECK(warns(checked({{"issue_date"_L1, "2020-05-31"_L1}}), u"R-302"_s));
    CHECK(warns(checked({{"level"_L1, "4"_L1}}), u"R-302"_s));
    CHECK(words(checked({{"evaluation_org"_L1, ledger.organisation()}})).empty());
    ledger.set(
        evaluationOrganisations(), ledger.organisation(), {{"body_code"_L1, "S000014110009"_L1}});
    CHECK(warns(checked({{"evaluation_org"_L1, ledger.organisation()}}), u"R-302"_s));
}

TEST_CASE("R-304: issued not after today, and hardly before exam or end of class", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.certificate(0, 1, kIssued);
    const auto issued = [&](QDate day, fixture::Values more = {}) {
        ledger.set(certificates(), id, {{"issue_date"_L1, day.toString(Qt::ISODate)}});
        return ledger.checked(certificates(), id, more);
    };
    CHECK(words(issued(QDate(2021, 6, 15))).empty());
    CHECK(blocks(issued(QDate(2021, 6, 16)), u"R-304"_s, "issue_date"));
    ledger.setToday(QDate(2021, 12, 1));
    const RowId enrolment = ledger.enrolment(0);
    CHECK(words(issued(QDate(2021, 7, 16), {{"enrolment"_L1, enrolment}})).empty());
    const auto early = issued(QDate(2021, 7, 15), {{"enrolment"_L1, enrolment}});
    CHECK(warns(early, u"R-304"_s, "issue_date"));
    CHECK(mentions(early, u"2021-07-16"_s));
    const RowId result = passed(ledger, 0);
    CHECK(words(issued(QDate(2021, 6, 20), {{"evaluation_result"_L1, result}})).empty());
    CHECK(warns(issued(QDate(2021, 6, 19), {{"evaluation_result"_L1, result}}), u"R-304"_s));
}

TEST_CASE("R-305: the printed name is the holder's, or one he had", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.certificate(0, 1, kIssued);
    const auto printed = [&](const QString &name) {
        return ledger.checked(certificates(), id, {{"holder_name"_L1, name}});
    };
    CHECK(warns(printed(u"李四"_s), u"R-305"_s, "holder_name"));
    ledger.set(persons(), ledger.person(0), {{"former_names"_L1, u"李四"_s}});
    CHECK(words(printed(u"李四"_s)).empty());
}

TEST_CASE(
    "a certificate hangs only on its holder's own enrolment, result and certificate", "[rules]")
{
    RuleLedger ledger;
    ledger.setToday(QDate(2021, 12, 1));
    const RowId id = ledger.certificate(0, 1, QDate(2021, 8, 1));
    const auto checked = [&](QLatin1StringView column, RowId to) {
        return ledger.checked(certificates(), id, {{column, to}});
    };
    CHECK(blocks(checked("enrolment"_L1, ledger.enrolment(1)), u"R-305"_s, "enrolment"));
    CHECK(blocks(checked("evaluation_result"_L1, passed(ledger, 1)), u"R-305"_s));
    CHECK(blocks(checked("evaluation_result"_L1, passed(ledger, 0, "fail"_L1)), u"R-303"_s));
    CHECK(
        blocks(checked("reissue_of"_L1, ledger.certificate(1, 2, QDate(2021, 8, 1))), u"R-306"_s));
    CHECK(blocks(checked("reissue_of"_L1, id), u"R-306"_s));
    CHECK(words(checked("reissue_of"_L1, ledger.certificate(0, 3, QDate(2021, 8, 1)))).empty());
}

TEST_CASE("one result gives one certificate; a reissue follows its original", "[rules]")
{
    RuleLedger ledger;
    ledger.setToday(QDate(2021, 12, 1));
    const QDate day(2021, 8, 1);
    const RowId result = passed(ledger, 0);
    const RowId first = ledger.certificate(0, 1, day, {{"evaluation_result"_L1, result}});
    const RowId second = ledger.certificate(0, 2, day);
    const auto checked
        = [&](fixture::Values values) { return ledger.checked(certificates(), second, values); };
    CHECK(words(ledger.checked(certificates(), first)).empty());
    CHECK(blocks(checked({{"evaluation_result"_L1, result}}), {}, "evaluation_result"));
    CHECK(words(checked({{"evaluation_result"_L1, result}, {"reissue_of"_L1, first}})).empty());
    ledger.set(certificates(), first, {{kStatus, "revoked"_L1}, {"revoke_reason"_L1, u"错"_s}});
    CHECK(words(checked({{"evaluation_result"_L1, result}})).empty());
}

TEST_CASE("level, occupation, expiry and reason are asked for where they belong", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.certificate(0, 1, kIssued);
    const auto checked
        = [&](fixture::Values values) { return ledger.checked(certificates(), id, values); };
    CHECK(blocks(checked({{"level"_L1, {}}}), {}, "level"));
    CHECK_FALSE(hasBlocking(checked({{"level"_L1, {}}, {kStatus, "draft"_L1}})));
    CHECK(blocks(checked({{"occupation_code"_L1, {}}}), {}, "occupation_code"));
    CHECK(words(checked({{"occupation_code"_L1, {}}, {"worktype"_L1, u"石楼福海厨工"_s}})).empty());
    CHECK(warns(
        checked({{"kind"_L1, "30"_L1}, {"certificate_no"_L1, "ZX-0001"_L1}}), u"R-302"_s, "level"));
    CHECK(words(
        checked({{"kind"_L1, "30"_L1}, {"certificate_no"_L1, "ZX-0001"_L1}, {"level"_L1, {}}}))
              .empty());
    CHECK(blocks(checked({{"kind"_L1, "50"_L1}}), {}, "valid_to"));
    CHECK(blocks(checked({{kStatus, "revoked"_L1}}), {}, "revoke_reason"));
    CHECK(blocks(checked({{"valid_to"_L1, "2021-05-30"_L1}}), {}, "valid_to"));
}
