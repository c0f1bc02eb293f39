#include "core/rules/removal.h"
#include "core/rules/stepfields.h"
#include "tests/core/rules/subsidybatch.h"

using namespace core;
using namespace fixture;

namespace {

/// Whether `login` may give the batch that value as a part of his next step.
bool mayFillIn(
    SubsidyBatch &batch, const QString &login, QLatin1StringView column, const Value &value)
{
    const Table &table = subsidyApplications().table();
    batch.ledger.signIn(login);
    const Record before = batch.ledger.read(subsidyApplications(), batch.application);
    Record after = before;
    table.set(after, column, value);
    const auto fills = fillsInStep(table, before, after, batch.ledger.context());
    REQUIRE(fills);
    return *fills;
}

} // namespace

TEST_CASE("finance fills in the day and number of a payment, once it is approved", "[rules]")
{
    SubsidyBatch early;
    early.addItems();
    early.walkTo(u"submitted"_s);
    CHECK_FALSE(mayFillIn(early, u"finance"_s, "pay_date"_L1, "2021-10-13"_L1));
    SubsidyBatch batch;
    batch.addItems();
    batch.walkTo(u"approved"_s);
    CHECK(mayFillIn(batch, u"finance"_s, "pay_date"_L1, "2021-10-13"_L1));
    CHECK(mayFillIn(batch, u"finance"_s, "pay_voucher_no"_L1, "ZF-0001"_L1));
    CHECK_FALSE(mayFillIn(batch, u"finance"_s, "payee_account"_L1, "6222"_L1));
    CHECK_FALSE(mayFillIn(batch, u"finance"_s, "approval_opinion"_L1, u"同意"_s));
    CHECK_FALSE(mayFillIn(batch, u"reviewer"_s, "pay_date"_L1, "2021-10-13"_L1));
}

TEST_CASE("whoever reviews, rechecks or approves signs his own opinion", "[rules]")
{
    SubsidyBatch batch;
    batch.addItems();
    batch.walkTo(u"submitted"_s);
    CHECK(mayFillIn(batch, u"reviewer"_s, "review_opinion"_L1, u"材料齐全"_s));
    CHECK_FALSE(mayFillIn(batch, u"reviewer"_s, "recheck_opinion"_L1, u"同意"_s));
    CHECK_FALSE(mayFillIn(batch, u"approver"_s, "review_opinion"_L1, u"同意"_s));
    SubsidyBatch posted;
    posted.addItems();
    posted.walkTo(u"publicised"_s);
    CHECK(mayFillIn(posted, u"approver"_s, "approval_opinion"_L1, u"同意拨付"_s));
}

TEST_CASE("what was filled in for a step is taken back by the same role", "[rules]")
{
    SubsidyBatch batch;
    batch.addItems();
    batch.walkTo(u"approved"_s);
    const Table &table = subsidyApplications().table();
    const Record before = batch.ledger.read(subsidyApplications(), batch.application);
    Record after = before;
    table.set(after, "pay_voucher_no"_L1, "ZF-0001"_L1);
    for (const auto &[login, may] : {std::pair{u"finance"_s, true}, {u"reviewer"_s, false}}) {
        INFO(login.toStdString());
        batch.ledger.signIn(login);
        CHECK(requireStep({{&table, after, before}}, StepWay::Back, batch.ledger.context())
                  .has_value()
            == may);
    }
}
