#include "core/rules/removal.h"
#include "tests/core/rules/subsidybatch.h"

using namespace core;
using namespace fixture;

namespace {

bool isRemovable(RuleLedger &ledger, const Table &table, RowId id)
{
    return requireRemovable(table, ledger.read(table, id), ledger.context()).has_value();
}

} // namespace

TEST_CASE("items and notices of a batch are deleted only while they bind nobody", "[rules]")
{
    SubsidyBatch batch;
    batch.addItems();
    CHECK(isRemovable(batch.ledger, subsidyItems(), batch.items[0]));
    batch.walkTo(u"submitted"_s);
    CHECK_FALSE(isRemovable(batch.ledger, subsidyItems(), batch.items[0]));
    REQUIRE(batch.step(u"reviewer"_s, u"returned"_s, u"金额有误"_s));
    CHECK(isRemovable(batch.ledger, subsidyItems(), batch.items[0]));
    batch.walkTo(u"publicised"_s);
    CHECK_FALSE(isRemovable(batch.ledger, publicityNotices(), batch.notice));
}

TEST_CASE("a payment and what was certified are never deleted", "[rules]")
{
    SubsidyBatch batch;
    batch.addItems();
    batch.walkTo(u"paid"_s);
    const auto paid = RecordStore(batch.ledger.database()).find(payouts(), {});
    REQUIRE(paid);
    REQUIRE(paid->size() == 1);
    CHECK_FALSE(isRemovable(batch.ledger, payouts(), paid->first().id));
    CHECK_FALSE(isRemovable(batch.ledger, subsidyApplications(), batch.application));
    CHECK_FALSE(isRemovable(batch.ledger, certificates(), batch.certificate[0]));
    const RowId draft = batch.ledger.certificate(0, 99, QDate(2021, 8, 2), {{kStatus, "draft"_L1}});
    CHECK(isRemovable(batch.ledger, certificates(), draft));
}

TEST_CASE("a step is taken back, and done again, by those who may do it", "[rules]")
{
    SubsidyBatch batch;
    batch.addItems();
    batch.walkTo(u"approved"_s);
    const Record approved = batch.ledger.read(subsidyApplications(), batch.application);
    batch.ledger.set(subsidyApplications(), batch.application,
        {{"pay_date"_L1, "2021-10-13"_L1}, {"pay_voucher_no"_L1, "ZF-0001"_L1}});
    REQUIRE(batch.step(u"finance"_s, u"paid"_s));
    const Record paid = batch.ledger.read(subsidyApplications(), batch.application);
    const Table &table = subsidyApplications().table();
    const QList<WrittenRow> back{{&table, paid, approved}};
    const QList<WrittenRow> again{{&table, approved, paid}};
    for (const auto &[login, may] : {std::pair{u"finance"_s, true}, {u"clerk"_s, false},
             {u"approver"_s, false}, {u"reviewer"_s, false}}) {
        INFO(login.toStdString());
        batch.ledger.signIn(login);
        CHECK(requireStep(back, StepWay::Back, batch.ledger.context()).has_value() == may);
        CHECK(requireStep(again, StepWay::Again, batch.ledger.context()).has_value() == may);
    }
}

TEST_CASE("taking back an edit takes the right to edit", "[rules]")
{
    SubsidyBatch batch;
    const Table &table = persons().table();
    const Record person = batch.ledger.read(persons(), batch.ledger.person(0));
    Record renamed = person;
    table.set(renamed, "former_names"_L1, u"曾用"_s);
    batch.ledger.signIn(u"clerk"_s);
    CHECK(requireStep({{&table, renamed, person}}, StepWay::Back, batch.ledger.context()));
    batch.ledger.signIn(u"finance"_s);
    CHECK_FALSE(requireStep({{&table, renamed, person}}, StepWay::Back, batch.ledger.context()));
}
