#include "tests/core/rules/subsidybatch.h"

using namespace core;
using namespace fixture;

TEST_CASE("R-405: a voucher is redeemed only by the payment for what it was used for", "[rules]")
{
    SubsidyBatch batch;
    const RowId plan = batch.ledger.plan();
    const auto result = [&](int index) {
        return batch.ledger.add(evaluationResults(),
            {{"evaluation_plan"_L1, plan}, {"person"_L1, batch.ledger.person(index)},
                {"result"_L1, "pass"_L1}});
    };
    const RowId paid = result(0);
    batch.ledger.set(certificates(), batch.certificate[0], {{"evaluation_result"_L1, paid}});
    const RowId item = batch.ledger.add(subsidyItems(),
        {{"application"_L1, batch.application}, {"person"_L1, batch.ledger.person(0)},
            {"certificate"_L1, batch.certificate[0]}, {"category"_L1, "02"_L1},
            {"amount"_L1, kStandard}});
    REQUIRE(item != 0);
    batch.ledger.set(subsidyApplications(), batch.application, {{kStatus, "paid"_L1}});
    const auto voucherFor = [&](QLatin1StringView number, RowId use) {
        return batch.ledger.add(vouchers(),
            {{kStatus, "used"_L1}, {"voucher_no"_L1, number}, {"kind"_L1, "PJ"_L1},
                {"person"_L1, batch.ledger.person(0)}, {"evaluation_result"_L1, use},
                {"valid_to"_L1, "2021-09-30"_L1}});
    };
    const RowId other = batch.ledger.add(evaluationResults(),
        {{"evaluation_plan"_L1, plan}, {"person"_L1, batch.ledger.person(0)},
            {"result"_L1, "fail"_L1}, {"resit_of"_L1, paid}});
    batch.ledger.signIn(u"finance"_s);
    CHECK_FALSE(batch.ledger.move(vouchers(), voucherFor("Q1"_L1, other), u"redeemed"_s));
    CHECK(batch.ledger.move(vouchers(), voucherFor("Q2"_L1, paid), u"redeemed"_s));
}

TEST_CASE("R-208: what was submitted stays as it was until the batch is returned", "[rules]")
{
    SubsidyBatch batch;
    batch.addItems();
    const auto changed = [&] {
        return batch.ledger.checked(subsidyItems(), batch.items[0], {{"amount"_L1, kStandard + 1}});
    };
    CHECK_FALSE(blocks(changed(), u"R-208"_s));
    batch.walkTo(u"submitted"_s);
    CHECK(blocks(changed(), u"R-208"_s));
    CHECK_FALSE(blocks(
        batch.ledger.checked(subsidyItems(), batch.items[0], {{"state"_L1, "recovering"_L1}}),
        u"R-208"_s));
    REQUIRE(batch.step(u"reviewer"_s, u"returned"_s, u"金额有误"_s));
    CHECK_FALSE(blocks(changed(), u"R-208"_s));
}
