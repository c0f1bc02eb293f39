#include "core/domain/voucher.h"
#include "core/rules/voucherledger.h"
#include "tests/core/workspace/cityledger.h"
#include "tests/results.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

RowId planned(Workspace &workspace)
{
    const Table &table = vouchers();
    Record voucher = *workspace.blank(table);
    table.set(voucher, "voucher_no"_L1, "Q-0001"_L1);
    table.set(voucher, "kind"_L1, "PH"_L1);
    table.set(voucher, "valid_to"_L1, workspace.today().addMonths(3).toString(Qt::ISODate));
    const auto saved = workspace.insert(table, voucher);
    REQUIRE(saved);
    return saved->id;
}

qint64 lines(const Workspace &workspace)
{
    return *workspace.records().count(voucherEntries());
}

} // namespace

TEST_CASE("a voucher's step enters its ledger, and undo takes the line back with it", "[workspace]")
{
    fixture::CityLedger city;
    const RowId id = planned(*city);
    CHECK(lines(*city) == 0);
    REQUIRE(city->move(vouchers(), id, u"issued"_s));
    CHECK(lines(*city) == 1);
    const auto step = city->undoable();
    REQUIRE(step);
    REQUIRE(city->undo((*step)->number));
    CHECK(lines(*city) == 0);
    const auto again = city->redoable();
    REQUIRE(again);
    REQUIRE(city->undo((*again)->number));
    CHECK(lines(*city) == 1);
    CHECK(voucherBalance(city->database(), city->today())->available == 1);
}

TEST_CASE("the ledger of vouchers is written by the program alone", "[workspace]")
{
    fixture::CityLedger city;
    const RowId id = planned(*city);
    REQUIRE(city->move(vouchers(), id, u"issued"_s));
    const auto entries = city->records().find(voucherEntries(), {});
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    Record changed = entries->first();
    voucherEntries().set(changed, "moved_on"_L1, "2020-01-01"_L1);
    const auto updated = city->update(voucherEntries(), entries->first(), changed);
    REQUIRE_FALSE(updated);
    CHECK(updated.error().error.code == Error::Code::Forbidden);
    CHECK_FALSE(city->remove(voucherEntries(), entries->first().id));
    Record another = voucherEntries().blank();
    voucherEntries().set(another, "voucher"_L1, id);
    voucherEntries().set(another, "moved_on"_L1, "2021-01-01"_L1);
    voucherEntries().set(another, "to_state"_L1, "claimed"_L1);
    CHECK_FALSE(city->insert(voucherEntries(), another));
}
