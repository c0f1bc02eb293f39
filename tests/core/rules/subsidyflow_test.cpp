#include "core/domain/supervision.h"
#include "core/rules/publicity.h"
#include "tests/core/rules/subsidybatch.h"

using namespace core;
using namespace fixture;

TEST_CASE("a batch goes from request to payment through four people", "[rules]")
{
    SubsidyBatch batch;
    batch.addItems();
    CHECK(batch.state().itemCount == kTrainees);
    CHECK(batch.state().total.fen == kTrainees * kStandard);
    const RowId voucher = batch.ledger.add(vouchers(),
        {{kStatus, "used"_L1}, {"voucher_no"_L1, "Q1"_L1}, {"kind"_L1, "PH"_L1},
            {"person"_L1, batch.ledger.person(0)}, {"enrolment"_L1, batch.ledger.enrolment(0)},
            {"used_on"_L1, "2021-07-05"_L1}, {"valid_to"_L1, "2021-09-30"_L1}});
    batch.walkTo(u"paid"_s);
    const auto state = batch.state();
    CHECK(state.publicityTo == QDate(2021, 10, 12)); // domain.md 4.6
    CHECK(state.paidTotal.fen == kTrainees * kStandard);
    CHECK(QSet<RowId>{state.submittedBy.value, state.reviewer.value, state.rechecker.value,
              state.approver.value}
              .size()
        == 4);
    CHECK(batch.ledger.value(vouchers(), voucher, kStatus).text() == u"redeemed"_s);
    const auto paid = RecordStore(batch.ledger.database()).find(payouts(), {});
    REQUIRE(paid);
    REQUIRE(paid->size() == 1);
    CHECK(payouts().unpack(paid->first()).amount.fen == kTrainees * kStandard);
}

TEST_CASE("R-208: the amount is the standard's and explained, or has a reason", "[rules]")
{
    SubsidyBatch batch;
    SECTION("the closest standard of the day wins")
    {
        batch.ledger.add(subsidyStandards(),
            {{"kind"_L1, "PX"_L1}, {"occupation_ref"_L1, "4-03-02-01"_L1}, {"level"_L1, "5"_L1},
                {"amount"_L1, 100000}, {"scarce_uplift"_L1, 20}, {"valid_from"_L1, "2021-01-01"_L1},
                {"document"_L1, u"吕人社发〔2021〕4号"_s}});
        const auto claims = subsidyClaims(batch.state(), batch.ledger.context());
        REQUIRE(claims);
        const auto verdict = judgeClaim(batch.state(), claims->first(), batch.ledger.context());
        REQUIRE(verdict);
        CHECK(verdict->amount.amount.fen == 120000);
        CHECK(verdict->amount.explanation.contains(u"1000.00"_s));
        CHECK(verdict->amount.explanation.contains(u"20%"_s));
        CHECK(verdict->amount.explanation.contains(u"1200.00"_s));
    }
    SECTION("without a standard of the day there is no amount")
    {
        batch.ledger.set(subsidyStandards(), batch.standard, {{"valid_to"_L1, "2021-07-15"_L1}});
        const auto claims = subsidyClaims(batch.state(), batch.ledger.context());
        REQUIRE(claims);
        const auto verdict = judgeClaim(batch.state(), claims->first(), batch.ledger.context());
        REQUIRE(verdict);
        CHECK(blocks(verdict->findings, u"R-208"_s));
    }
    SECTION("another amount needs its reason")
    {
        batch.addItems();
        batch.ledger.set(subsidyItems(), batch.items[0], {{"amount"_L1, 70000}});
        CHECK(batch.state().total.fen == 2 * kStandard + 70000);
        const auto refused = batch.step(u"clerk"_s, u"submitted"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().text.contains(u"700.00"_s));
        batch.ledger.set(
            subsidyItems(), batch.items[0], {{"manual_reason"_L1, u"缺课两天，审批同意"_s}});
        CHECK(batch.step(u"clerk"_s, u"submitted"_s));
    }
    SECTION("more than the project's budget is refused")
    {
        batch.addItems();
        batch.ledger.set(
            trainingProjects(), batch.ledger.project(), {{"budget"_L1, kTrainees * kStandard - 1}});
        CHECK_FALSE(batch.step(u"clerk"_s, u"submitted"_s));
        batch.ledger.set(
            trainingProjects(), batch.ledger.project(), {{"budget"_L1, kTrainees * kStandard}});
        CHECK(batch.step(u"clerk"_s, u"submitted"_s));
    }
}

TEST_CASE("R-208: standards of the same kind do not overlap in time", "[rules]")
{
    SubsidyBatch batch;
    const auto next = [&](QLatin1StringView from) {
        return batch.ledger.checkedNew(subsidyStandards(),
            {{"kind"_L1, "PX"_L1}, {"occupation_ref"_L1, "*"_L1}, {"level"_L1, "5"_L1},
                {"amount"_L1, 90000}, {"valid_from"_L1, from}, {"document"_L1, u"新文件"_s}});
    };
    CHECK(blocks(next("2022-01-01"_L1), u"R-208"_s));
    batch.ledger.set(subsidyStandards(), batch.standard, {{"valid_to"_L1, "2021-12-31"_L1}});
    CHECK_FALSE(blocks(next("2022-01-01"_L1), u"R-208"_s));
}

TEST_CASE("R-209: five working days of public notice, and no open objection", "[rules]")
{
    SubsidyBatch batch;
    batch.addItems();
    SECTION("a shorter notice is refused")
    {
        batch.walkTo(u"rechecked"_s);
        batch.ledger.add(publicityNotices(),
            {{"application"_L1, batch.application}, {"from_date"_L1, "2021-09-29"_L1},
                {"to_date"_L1, "2021-10-11"_L1}});
        CHECK_FALSE(batch.step(u"clerk"_s, u"publicised"_s));
    }
    SECTION("the last day must be over")
    {
        batch.walkTo(u"publicised"_s);
        batch.ledger.setToday(QDate(2021, 10, 12));
        CHECK_FALSE(batch.step(u"approver"_s, u"approved"_s));
        batch.ledger.setToday(QDate(2021, 10, 13));
        CHECK(batch.step(u"approver"_s, u"approved"_s));
    }
    SECTION("an objection stops it until it is dismissed")
    {
        batch.walkTo(u"publicised"_s);
        batch.ledger.setToday(QDate(2021, 10, 13));
        const RowId objection = batch.ledger.add(objections(),
            {{"publicity_notice"_L1, batch.notice}, {"received_on"_L1, "2021-10-08"_L1},
                {"content"_L1, u"未参加培训"_s}, {"subsidy_item"_L1, batch.items[1]}});
        CHECK(batch.state().objectionCount == 1);
        CHECK_FALSE(batch.step(u"approver"_s, u"approved"_s));
        batch.ledger.set(objections(), objection,
            {{"result"_L1, "dismissed"_L1}, {"decided_on"_L1, "2021-10-12"_L1},
                {"explanation"_L1, u"签到表核实"_s}});
        CHECK(batch.step(u"approver"_s, u"approved"_s));
    }
    SECTION("an objection that is upheld takes its item out and sends the batch back")
    {
        batch.walkTo(u"publicised"_s);
        batch.ledger.add(objections(),
            {{"publicity_notice"_L1, batch.notice}, {"received_on"_L1, "2021-10-08"_L1},
                {"content"_L1, u"未参加培训"_s}, {"subsidy_item"_L1, batch.items[1]},
                {"result"_L1, "upheld"_L1}, {"decided_on"_L1, "2021-10-12"_L1},
                {"explanation"_L1, u"确未参加"_s}});
        REQUIRE(batch.step(u"rechecker"_s, u"returned"_s));
        CHECK(
            batch.ledger.value(subsidyItems(), batch.items[1], "state"_L1).text() == u"rejected"_s);
        CHECK(batch.state().total.fen == 2 * kStandard);
        CHECK(batch.state().reviewer.isNull());
    }
}

TEST_CASE("R-210: the account belongs to the applicant", "[rules]")
{
    SubsidyBatch batch;
    CHECK_FALSE(blocks(batch.ledger.checked(subsidyApplications(), batch.application), u"R-210"_s));
    CHECK(blocks(batch.ledger.checked(
                     subsidyApplications(), batch.application, {{"payee_name"_L1, u"别的学校"_s}}),
        u"R-210"_s));
}

TEST_CASE("R-212: whoever did one step of a batch cannot do the next", "[rules]")
{
    SubsidyBatch batch;
    batch.addItems();
    batch.ledger.addAccount(
        u"all"_s, u"county_clerk,city_clerk,county_reviewer,city_reviewer,approver"_s, u"141100"_s);
    REQUIRE(batch.step(u"all"_s, u"submitted"_s));
    CHECK_FALSE(batch.step(u"all"_s, u"reviewed"_s));
    REQUIRE(batch.step(u"reviewer"_s, u"reviewed"_s));
    CHECK_FALSE(batch.step(u"all"_s, u"rechecked"_s));
    CHECK(batch.step(u"rechecker"_s, u"rechecked"_s));
}

TEST_CASE("R-213: what was paid wrongly comes back before the batch is recovered", "[rules]")
{
    SubsidyBatch batch;
    batch.addItems();
    batch.walkTo(u"paid"_s);
    batch.ledger.set(subsidyItems(), batch.items[0], {{"state"_L1, "recovering"_L1}});
    REQUIRE(batch.step(u"rechecker"_s, u"recovering"_s, u"冒名领取"_s));
    CHECK_FALSE(batch.step(u"finance"_s, u"recovered"_s));
    const auto paid = RecordStore(batch.ledger.database()).ids(payouts(), {});
    REQUIRE(paid);
    batch.ledger.set(payouts(), paid->first(),
        {{"is_returned"_L1, 1}, {"returned_on"_L1, "2021-10-13"_L1},
            {"returned_reason"_L1, u"冒名领取"_s}, {"returned_amount"_L1, kStandard}});
    REQUIRE(batch.step(u"finance"_s, u"recovered"_s));
    CHECK(batch.ledger.value(subsidyItems(), batch.items[0], "state"_L1).text() == u"recovered"_s);
}

TEST_CASE("R-202: nobody is paid twice for the same training", "[rules]")
{
    SubsidyBatch batch;
    batch.addItems();
    batch.walkTo(u"submitted"_s);
    batch.ledger.signIn({});
    const RowId second = batch.ledger.add(subsidyApplications(),
        {{"kind"_L1, "PX"_L1}, {"training_class"_L1, batch.ledger.trainingClass()},
            {"fund_source"_L1, "01"_L1}});
    const auto application
        = subsidyApplications().unpack(batch.ledger.read(subsidyApplications(), second));
    const auto claims = subsidyClaims(application, batch.ledger.context());
    REQUIRE(claims);
    for (const auto &claim : *claims) {
        const auto verdict = judgeClaim(application, claim, batch.ledger.context());
        REQUIRE(verdict);
        CHECK(blocks(verdict->findings, u"R-202"_s));
    }
}

TEST_CASE("R-207: a class with an open severe finding is not paid", "[rules]")
{
    SubsidyBatch batch;
    const RowId visit = batch.ledger.add(supervisionVisits(),
        {{"visit_date"_L1, "2021-07-08"_L1}, {"mode"_L1, "01"_L1}, {"team"_L1, u"督导一组"_s},
            {"object_kind"_L1, "class"_L1}, {"training_class"_L1, batch.ledger.trainingClass()},
            {"conclusion"_L1, u"代签"_s}});
    const RowId finding = batch.ledger.add(supervisionFindings(),
        {{"visit"_L1, visit}, {"severity"_L1, "A"_L1}, {"description"_L1, u"代签"_s},
            {"deadline"_L1, "2021-07-20"_L1}});
    const auto verdict = [&] {
        const auto claims = subsidyClaims(batch.state(), batch.ledger.context());
        REQUIRE(claims);
        return *judgeClaim(batch.state(), claims->first(), batch.ledger.context());
    };
    CHECK(blocks(verdict().findings, u"R-207"_s));
    batch.ledger.set(supervisionFindings(), finding, {{kStatus, "closed"_L1}});
    CHECK_FALSE(blocks(verdict().findings, u"R-207"_s));
}

TEST_CASE(
    "R-603: a public notice shows no full number, address, phone, account or birth date", "[rules]")
{
    SubsidyBatch batch;
    batch.ledger.set(persons(), batch.ledger.person(0),
        {{"mobile"_L1, "13800138000"_L1}, {"bank_account"_L1, "6222021234567890123"_L1},
            {"home_village"_L1, u"张家庄村"_s}});
    batch.addItems();
    batch.walkTo(u"publicised"_s);
    const QString list
        = batch.ledger.value(publicityNotices(), batch.notice, "masked_list"_L1).text();
    const auto person = persons().unpack(batch.ledger.read(persons(), batch.ledger.person(0)));
    CHECK(list.contains(person.name));
    for (const auto &secret : {person.idNumber, person.idNumber.mid(6, 8), person.mobile,
             person.bankAccount, person.homeVillage, u"S000014110001215000001"_s})
        CHECK_FALSE(list.contains(secret));
    const auto lines = readMaskedList(list);
    REQUIRE(lines);
    REQUIRE(lines->size() == kTrainees);
    CHECK(lines->first().amountFen == kStandard);
    SECTION("and stays as it was published")
    {
        batch.ledger.signIn({});
        batch.ledger.set(persons(), batch.ledger.person(0), {{"name"_L1, u"张改名"_s}});
        batch.ledger.set(publicityNotices(), batch.notice, {{"place"_L1, u"公示栏"_s}});
        CHECK(
            batch.ledger.value(publicityNotices(), batch.notice, "masked_list"_L1).text() == list);
    }
}
