#include "core/domain/certificate.h"
#include "core/domain/evaluation.h"
#include "core/domain/trainingclass.h"
#include "core/domain/voucher.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using fixture::blocks;
using fixture::mentions;
using fixture::RuleLedger;
using fixture::warns;
using fixture::words;

namespace {

const QDate kIssued(2021, 5, 31);

Findings planAsked(RuleLedger &ledger, QLatin1StringView state, const QString &action)
{
    ledger.set(evaluationPlans(), ledger.plan(), {{kStatus, state}});
    return ledger.movable(evaluationPlans(), ledger.plan(), action);
}

RowId result(RuleLedger &ledger, int person, QLatin1StringView outcome)
{
    return ledger.add(evaluationResults(),
        {{"evaluation_plan"_L1, ledger.plan()}, {"person"_L1, ledger.person(person)},
            {"result"_L1, outcome}});
}

QString stateOf(RuleLedger &ledger, const Table &table, RowId id)
{
    return ledger.value(table, id, kStatus).text();
}

int moveDueNow(RuleLedger &ledger)
{
    auto writer = ChangeWriter::begin(ledger.database(), {.title = u"到期"_s, .at = 1});
    REQUIRE(writer);
    const auto moved = moveDue(**writer, ledger.context());
    REQUIRE(moved);
    REQUIRE((*writer)->commit());
    return *moved;
}

/// A voucher of person 0 for the class, in this state.
RowId voucher(RuleLedger &ledger, QLatin1StringView state, fixture::Values values = {})
{
    Record record = vouchers().blank();
    for (const auto &[column, value] :
        fixture::Values{{kStatus, state}, {"voucher_no"_L1, "V-1"_L1}, {"kind"_L1, "PH"_L1},
            {"person"_L1, ledger.person(0)}, {"issued_on"_L1, "2021-06-01"_L1},
            {"claimed_on"_L1, "2021-06-02"_L1}, {"valid_to"_L1, "2021-08-31"_L1}})
        vouchers().set(record, column, value);
    for (const auto &[column, value] : values)
        vouchers().set(record, column, value);
    return ledger.addRecord(vouchers(), record);
}

} // namespace

TEST_CASE(
    "a plan is filed with an organisation that may, opened, and held under supervision", "[rules]")
{
    RuleLedger ledger;
    CHECK(words(planAsked(ledger, "planned"_L1, u"备案"_s)).empty());
    ledger.set(evaluationPlans(), ledger.plan(), {{"level"_L1, "3"_L1}});
    CHECK(blocks(planAsked(ledger, "planned"_L1, u"备案"_s), {}, "occupation_code"));
    ledger.set(evaluationPlans(), ledger.plan(),
        {{"level"_L1, "5"_L1}, {"exam_date"_L1, "2023-06-01"_L1}});
    CHECK(blocks(planAsked(ledger, "planned"_L1, u"备案"_s), {}, "evaluation_org"));
    CHECK(words(planAsked(ledger, "filed"_L1, u"开放报名"_s)).empty());
    CHECK(blocks(planAsked(ledger, "open"_L1, u"开考"_s), {}, "supervisor"));
    ledger.set(evaluationPlans(), ledger.plan(), {{"supervisor"_L1, u"赵某"_s}});
    CHECK(words(planAsked(ledger, "open"_L1, u"开考"_s)).empty());
}

TEST_CASE("a plan is scored when every candidate has a result", "[rules]")
{
    RuleLedger ledger;
    CHECK(mentions(planAsked(ledger, "examining"_L1, u"录入成绩"_s), u"还没有成绩"_s));
    const RowId first = result(ledger, 0, "resit"_L1);
    CHECK(mentions(planAsked(ledger, "examining"_L1, u"录入成绩"_s), u"待补考"_s));
    ledger.set(evaluationResults(), first, {{"result"_L1, "pass"_L1}});
    CHECK(words(planAsked(ledger, "examining"_L1, u"录入成绩"_s)).empty());
    ledger.set(enrolments(), ledger.enrolment(1), {{kStatus, "completed"_L1}});
    ledger.set(evaluationPlans(), ledger.plan(),
        {{"classes"_L1, QString::number(ledger.trainingClass())}});
    CHECK(mentions(planAsked(ledger, "examining"_L1, u"录入成绩"_s), u"来源班级"_s));
    result(ledger, 1, "absent"_L1);
    CHECK(words(planAsked(ledger, "examining"_L1, u"录入成绩"_s)).empty());
}

TEST_CASE("R-601: who entered scores does not approve them", "[rules]")
{
    RuleLedger ledger;
    ledger.addAccount(u"scorer"_s, u"city_clerk,city_reviewer"_s, u"141100"_s);
    ledger.addAccount(u"reviewer"_s, u"city_reviewer"_s, u"141100"_s);
    ledger.plan();
    ledger.signIn(u"scorer"_s);
    result(ledger, 0, "pass"_L1);
    ledger.signIn(u"admin"_s);
    ledger.set(evaluationPlans(), ledger.plan(), {{kStatus, "scored"_L1}});
    const auto asked = [&](const QString &login) {
        ledger.signIn(login);
        return ledger.movable(evaluationPlans(), ledger.plan(), u"审核成绩"_s);
    };
    CHECK(blocks(asked(u"scorer"_s), u"R-601"_s));
    CHECK(blocks(asked(u"admin"_s), u"R-601"_s));
    CHECK(words(asked(u"reviewer"_s)).empty());
}

TEST_CASE("a plan is filed away when everyone who passed has his certificate", "[rules]")
{
    RuleLedger ledger;
    ledger.setToday(QDate(2021, 12, 1));
    const RowId passed = result(ledger, 0, "pass"_L1);
    result(ledger, 1, "fail"_L1);
    CHECK(mentions(planAsked(ledger, "approved"_L1, u"归档"_s), u"1 名"_s));
    ledger.certificate(0, 1, QDate(2021, 8, 1), {{"evaluation_result"_L1, passed}});
    CHECK(words(planAsked(ledger, "approved"_L1, u"归档"_s)).empty());
}

TEST_CASE("a certificate is registered once, whatever only warns", "[rules]")
{
    RuleLedger ledger;
    const RowId first = ledger.certificate(0, 1, kIssued);
    const RowId id = ledger.certificate(0, 2, kIssued, {{kStatus, "draft"_L1}});
    CHECK(words(ledger.movable(certificates(), id, u"登记"_s)).empty());
    ledger.set(certificates(), id, {{"certificate_no"_L1, "12-3456"_L1}});
    const auto odd = ledger.movable(certificates(), id, u"登记"_s);
    CHECK(warns(odd, u"E151"_s));
    CHECK_FALSE(hasBlocking(odd));
    ledger.set(certificates(), id, {{"issuer"_L1, {}}});
    CHECK(blocks(ledger.movable(certificates(), id, u"登记"_s), {}, "issuer"));
    (void)first;
}

TEST_CASE("registering a first certificate makes a new skilled person, revoking it unmakes him",
    "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.certificate(0, 1, kIssued, {{kStatus, "draft"_L1}});
    const auto flag
        = [&] { return ledger.value(certificates(), id, "is_first_skilled"_L1).integer(); };
    CHECK(flag() == 0);
    REQUIRE(ledger.move(certificates(), id, u"登记"_s));
    CHECK(flag() == 1);
    CHECK(ledger.value(certificates(), id, "report_ym"_L1).integer() == 202105);
    CHECK_FALSE(ledger.move(certificates(), id, u"撤销"_s));
    REQUIRE(ledger.move(certificates(), id, u"撤销"_s, u"弄虚作假"_s));
    CHECK(flag() == 0);
    CHECK(ledger.value(certificates(), id, "report_ym"_L1).isNull());
    CHECK(ledger.value(certificates(), id, "revoke_reason"_L1).text() == u"弄虚作假");
}

TEST_CASE("a certificate is verified by someone else, with what the query site said", "[rules]")
{
    RuleLedger ledger;
    ledger.addAccount(u"reviewer"_s, u"county_reviewer"_s, u"141126"_s);
    const RowId id = ledger.certificate(0, 1, kIssued);
    CHECK(blocks(ledger.movable(certificates(), id, u"核验"_s), u"R-601"_s));
    ledger.signIn(u"reviewer"_s);
    CHECK(blocks(ledger.movable(certificates(), id, u"核验"_s), {}, "verify_result"));
    ledger.set(certificates(), id, {{"verify_result"_L1, u"一致"_s}});
    REQUIRE(ledger.move(certificates(), id, u"核验"_s));
    CHECK(ledger.value(certificates(), id, "verified_on"_L1).text() == u"2021-06-15");
}

TEST_CASE(
    "a certificate is reported in a batch that is named, replaced by a registered one", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.certificate(0, 1, kIssued, {{kStatus, "verified"_L1}});
    CHECK(hasBlocking(ledger.movable(certificates(), id, u"上报"_s)));
    CHECK(words(ledger.movable(certificates(), id, u"上报"_s, u"2021年6月批"_s)).empty());
    CHECK(hasBlocking(ledger.movable(certificates(), id, u"换发"_s)));
    const RowId next
        = ledger.certificate(0, 2, kIssued, {{"reissue_of"_L1, id}, {kStatus, "draft"_L1}});
    CHECK(hasBlocking(ledger.movable(certificates(), id, u"换发"_s)));
    ledger.set(certificates(), next, {{kStatus, "registered"_L1}});
    REQUIRE(ledger.move(certificates(), id, u"换发"_s));
    CHECK(ledger.value(certificates(), id, "is_first_skilled"_L1).integer() == 1);
    CHECK(ledger.value(certificates(), next, "is_first_skilled"_L1).integer() == 0);
}

TEST_CASE("certificates and vouchers expire by themselves, and only those that can", "[rules]")
{
    RuleLedger ledger;
    const RowId card = ledger.certificate(0, 1, kIssued,
        {{kStatus, "verified"_L1}, {"kind"_L1, "50"_L1}, {"valid_to"_L1, "2021-06-30"_L1}});
    const RowId lasting = ledger.certificate(
        0, 2, kIssued, {{kStatus, "verified"_L1}, {"valid_to"_L1, "2021-06-30"_L1}});
    const RowId claimed = voucher(ledger, "claimed"_L1, {{"valid_to"_L1, "2021-06-30"_L1}});
    ledger.setToday(QDate(2021, 6, 30));
    CHECK(moveDueNow(ledger) == 0);
    ledger.setToday(QDate(2021, 7, 1));
    CHECK(moveDueNow(ledger) == 2);
    CHECK(stateOf(ledger, certificates(), card) == u"expired");
    CHECK(stateOf(ledger, certificates(), lasting) == u"verified");
    CHECK(stateOf(ledger, vouchers(), claimed) == u"expired");
    CHECK(moveDueNow(ledger) == 0);
}

TEST_CASE("R-402: a voucher is issued from a running batch with some left", "[rules]")
{
    RuleLedger ledger;
    const RowId batch = ledger.add(voucherBatches(),
        {{"batch_no"_L1, "Q-2021-PH-001"_L1}, {"kind"_L1, "PH"_L1}, {"issue_mode"_L1, "1"_L1},
            {"issuer"_L1, ledger.session().unit()}, {"quota"_L1, 1},
            {"valid_from"_L1, "2021-06-01"_L1}, {"valid_to"_L1, "2021-06-30"_L1}});
    const RowId id = voucher(ledger, "planned"_L1,
        {{"voucher_batch"_L1, batch}, {"person"_L1, {}}, {"issued_on"_L1, {}},
            {"claimed_on"_L1, {}}});
    CHECK(words(ledger.movable(vouchers(), id, u"发放"_s)).empty());
    ledger.setToday(QDate(2021, 7, 1));
    CHECK(blocks(ledger.movable(vouchers(), id, u"发放"_s), u"R-402"_s));
    ledger.setToday(QDate(2021, 6, 30));
    const RowId other
        = voucher(ledger, "issued"_L1, {{"voucher_no"_L1, "V-2"_L1}, {"voucher_batch"_L1, batch}});
    CHECK(mentions(ledger.movable(vouchers(), id, u"发放"_s), u"发完"_s));
    ledger.set(vouchers(), other, {{"voucher_batch"_L1, {}}});
    REQUIRE(ledger.move(vouchers(), id, u"发放"_s));
    CHECK(ledger.value(vouchers(), id, "issued_on"_L1).text() == u"2021-06-30");
}

TEST_CASE("R-401: a voucher is claimed by one who holds no other of its kind", "[rules]")
{
    RuleLedger ledger;
    const RowId id = voucher(ledger, "issued"_L1, {{"claimed_on"_L1, {}}, {"person"_L1, {}}});
    CHECK(blocks(ledger.movable(vouchers(), id, u"领取"_s), u"R-403"_s, "person"));
    ledger.set(vouchers(), id, {{"person"_L1, ledger.person(0)}});
    CHECK(words(ledger.movable(vouchers(), id, u"领取"_s)).empty());
    const RowId other = voucher(ledger, "claimed"_L1, {{"voucher_no"_L1, "V-2"_L1}});
    CHECK(blocks(ledger.movable(vouchers(), id, u"领取"_s), u"R-401"_s));
    ledger.set(vouchers(), other, {{"kind"_L1, "PJ"_L1}});
    REQUIRE(ledger.move(vouchers(), id, u"领取"_s));
    ledger.setToday(QDate(2021, 9, 1));
    const RowId late
        = voucher(ledger, "issued"_L1, {{"voucher_no"_L1, "V-3"_L1}, {"kind"_L1, "QY"_L1}});
    CHECK(blocks(ledger.movable(vouchers(), late, u"领取"_s), {}, "valid_to"));
}

TEST_CASE("R-403, R-404: a voucher is used by its holder, for its kind, in its days", "[rules]")
{
    RuleLedger ledger;
    const RowId id = voucher(ledger, "claimed"_L1);
    const auto used = [&](fixture::Values values) {
        ledger.set(vouchers(), id, values);
        return ledger.movable(vouchers(), id, u"使用"_s);
    };
    CHECK(blocks(used({}), u"R-404"_s, "enrolment"));
    CHECK(mentions(used({{"enrolment"_L1, ledger.enrolment(0)}}), u"不使用培训券"_s));
    ledger.set(trainingClasses(), ledger.trainingClass(), {{"uses_voucher"_L1, 1}});
    CHECK(words(used({})).empty());
    CHECK(blocks(used({{"enrolment"_L1, ledger.enrolment(1)}}), u"R-403"_s));
    CHECK(blocks(used({{"enrolment"_L1, ledger.enrolment(0)}, {"kind"_L1, "QY"_L1}}), u"R-404"_s));
    CHECK(blocks(used({{"kind"_L1, "PH"_L1}, {"valid_to"_L1, "2021-07-04"_L1}}), u"R-402"_s));
    CHECK(blocks(used({{"valid_to"_L1, "2021-08-31"_L1}, {"kind"_L1, "PJ"_L1}}), u"R-404"_s));
    CHECK(words(used({{"evaluation_result"_L1, result(ledger, 0, "pass"_L1)}})).empty());
    CHECK(blocks(used({{"evaluation_result"_L1, result(ledger, 1, "pass"_L1)}}), u"R-403"_s));
}

TEST_CASE(
    "R-405: a used voucher goes back when its class or trainee is gone, never twice", "[rules]")
{
    RuleLedger ledger;
    const RowId enrolment = ledger.enrolment(0);
    const RowId id = voucher(
        ledger, "used"_L1, {{"enrolment"_L1, enrolment}, {"used_on"_L1, "2021-06-10"_L1}});
    ledger.set(enrolments(), enrolment, {{"voucher"_L1, id}});
    CHECK(blocks(ledger.movable(vouchers(), id, u"释放"_s), u"R-405"_s));
    CHECK(blocks(ledger.movable(vouchers(), id, u"核销"_s), u"R-405"_s));
    REQUIRE(ledger.move(enrolments(), enrolment, u"退班"_s, u"外出务工"_s));
    CHECK(stateOf(ledger, vouchers(), id) == u"claimed");
    CHECK(ledger.value(vouchers(), id, "enrolment"_L1).isNull());
    CHECK(ledger.value(enrolments(), enrolment, "voucher"_L1).isNull());
    CHECK(ledger.value(enrolments(), enrolment, "left_reason"_L1).text() == u"外出务工");
    CHECK(ledger.value(enrolments(), enrolment, "left_on"_L1).text() == u"2021-06-15");
}

TEST_CASE("a cancelled class gives back every voucher used for it", "[rules]")
{
    RuleLedger ledger;
    const RowId used = voucher(ledger, "used"_L1,
        {{"enrolment"_L1, ledger.enrolment(0)}, {"used_on"_L1, "2021-06-10"_L1}});
    const RowId redeemed = voucher(ledger, "redeemed"_L1,
        {{"voucher_no"_L1, "V-2"_L1}, {"enrolment"_L1, ledger.enrolment(1)},
            {"used_on"_L1, "2021-06-10"_L1}});
    CHECK_FALSE(ledger.move(trainingClasses(), ledger.trainingClass(), u"取消"_s));
    REQUIRE(ledger.move(trainingClasses(), ledger.trainingClass(), u"取消"_s, u"人数不足"_s));
    CHECK(stateOf(ledger, vouchers(), used) == u"claimed");
    CHECK(stateOf(ledger, vouchers(), redeemed) == u"redeemed");
    CHECK_FALSE(ledger.move(vouchers(), redeemed, u"退核"_s));
    REQUIRE(ledger.move(vouchers(), redeemed, u"退核"_s, u"6月14日退款，凭证12号"_s));
    CHECK(words(ledger.movable(vouchers(), redeemed, u"释放"_s)).empty());
}

TEST_CASE("a trainee removed for fraud loses his voucher", "[rules]")
{
    RuleLedger ledger;
    const RowId id = voucher(ledger, "used"_L1,
        {{"enrolment"_L1, ledger.enrolment(0)}, {"used_on"_L1, "2021-06-10"_L1}});
    REQUIRE(ledger.move(enrolments(), ledger.enrolment(0), u"清退"_s, u"冒名顶替"_s));
    CHECK(stateOf(ledger, vouchers(), id) == u"voided");
    CHECK(ledger.value(vouchers(), id, "void_reason"_L1).text() == u"冒名顶替");
}
