#include "core/domain/trainingclass.h"
#include "core/domain/voucher.h"
#include "core/rules/voucherledger.h"
#include "tests/core/rules/ruleledger.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace core;
using namespace fixture;

namespace {

constexpr int kVouchers = 12;
constexpr int kDays = 60;

VoucherBalance balance(RuleLedger &ledger, QDate on, const QString &kind = {})
{
    const auto counted = voucherBalance(ledger.database(), on, kind);
    REQUIRE(counted);
    return *counted;
}

RowId issued(RuleLedger &ledger, int number, QLatin1StringView kind = "PH"_L1)
{
    return ledger.add(vouchers(),
        {{kStatus, "issued"_L1}, {"voucher_no"_L1, u"Q%1"_s.arg(number)}, {"kind"_L1, kind},
            {"issued_on"_L1, ledger.context().today.toString(Qt::ISODate)},
            {"valid_to"_L1, "2021-12-31"_L1}});
}

/// Any step the machine has from the state, with the days it sets.
void stepAtRandom(RuleLedger &ledger, RowId voucher, int owner, QRandomGenerator &random)
{
    const QString state = ledger.value(vouchers(), voucher, kStatus).text();
    const auto ways = transitionsFrom(ledger.database(), vouchers(), state);
    REQUIRE(ways);
    if (ways->isEmpty())
        return;
    const QString to = ways->at(random.bounded(int(ways->size()))).to;
    const QString today = ledger.context().today.toString(Qt::ISODate);
    if (to == "claimed"_L1 && state == "issued"_L1)
        ledger.set(vouchers(), voucher,
            {{kStatus, to}, {"claimed_on"_L1, today}, {"person"_L1, ledger.person(owner)}});
    else if (to == "used"_L1 && state == "claimed"_L1)
        ledger.set(vouchers(), voucher, {{kStatus, to}, {"used_on"_L1, today}});
    else if (to == "claimed"_L1)
        ledger.set(vouchers(), voucher, {{kStatus, to}, {"used_on"_L1, {}}});
    else if (to == "redeemed"_L1)
        ledger.set(vouchers(), voucher, {{kStatus, to}, {"redeemed_on"_L1, today}});
    else
        ledger.set(vouchers(), voucher, {{kStatus, to}});
}

} // namespace

TEST_CASE(
    "issued = available + claimed + used + redeemed + expired + void, on any day of any history",
    "[rules][property]")
{
    QRandomGenerator random(7);
    RuleLedger ledger;
    const QDate first(2021, 3, 1);
    ledger.setToday(first);
    QList<RowId> all;
    QHash<QDate, QHash<QString, int>> seen; // what stood at the end of each day
    for (int day = 0; day < kDays; ++day) {
        const QDate today = first.addDays(day);
        ledger.setToday(today);
        if (all.size() < kVouchers)
            all.append(issued(ledger, int(all.size())));
        for (int step = 0; step < 3; ++step) {
            const int index = random.bounded(int(all.size()));
            stepAtRandom(ledger, all[index], index, random);
        }
        for (const RowId voucher : std::as_const(all))
            ++seen[today][ledger.value(vouchers(), voucher, kStatus).text()];
    }
    for (int day = 0; day < kDays; ++day) {
        const QDate today = first.addDays(day);
        const auto counted = balance(ledger, today);
        auto &stood = seen[today];
        CAPTURE(today.toString(Qt::ISODate).toStdString());
        CHECK(counted.isBalanced());
        CHECK(counted.available == stood[u"issued"_s]);
        CHECK(counted.claimed == stood[u"claimed"_s]);
        CHECK(counted.used == stood[u"used"_s]);
        CHECK(counted.redeemed == stood[u"redeemed"_s]);
        CHECK(counted.expired == stood[u"expired"_s]);
        CHECK(counted.voided == stood[u"voided"_s]);
    }
}

TEST_CASE("vouchers are counted in pieces and in persons, by kind", "[rules]")
{
    RuleLedger ledger;
    for (int i = 0; i < 3; ++i) {
        const RowId voucher = issued(ledger, i, i == 2 ? "PJ"_L1 : "PH"_L1);
        ledger.set(vouchers(), voucher,
            {{kStatus, "claimed"_L1}, {"claimed_on"_L1, "2021-06-15"_L1},
                {"person"_L1, ledger.person(0)}});
    }
    CHECK(balance(ledger, QDate(2021, 6, 14)).issued == 0);
    CHECK(balance(ledger, QDate(2021, 6, 15)).claimed == 3);
    CHECK(balance(ledger, QDate(2021, 6, 15)).claimants == 1);
    CHECK(balance(ledger, QDate(2021, 6, 15), u"PH"_s).claimed == 2);
}

TEST_CASE("a voucher taken over in a later state brings the steps before it", "[rules]")
{
    RuleLedger ledger;
    ledger.add(vouchers(),
        {{kStatus, "redeemed"_L1}, {"voucher_no"_L1, "P1"_L1}, {"kind"_L1, "PH"_L1},
            {"person"_L1, ledger.person(0)}, {"issued_on"_L1, "2021-03-01"_L1},
            {"claimed_on"_L1, "2021-03-10"_L1}, {"used_on"_L1, "2021-04-01"_L1},
            {"redeemed_on"_L1, "2021-06-01"_L1}, {"valid_to"_L1, "2021-06-01"_L1}});
    CHECK(balance(ledger, QDate(2021, 3, 9)).available == 1);
    CHECK(balance(ledger, QDate(2021, 3, 31)).claimed == 1);
    CHECK(balance(ledger, QDate(2021, 5, 31)).used == 1);
    CHECK(balance(ledger, QDate(2021, 6, 1)).redeemed == 1);
}

TEST_CASE("R-405: a voucher of a cancelled class goes back, and the ledger says so", "[rules]")
{
    RuleLedger ledger;
    const RowId voucher = ledger.add(vouchers(),
        {{kStatus, "used"_L1}, {"voucher_no"_L1, "Q1"_L1}, {"kind"_L1, "PH"_L1},
            {"person"_L1, ledger.person(0)}, {"enrolment"_L1, ledger.enrolment(0)},
            {"issued_on"_L1, "2021-05-01"_L1}, {"claimed_on"_L1, "2021-05-02"_L1},
            {"used_on"_L1, "2021-06-01"_L1}, {"valid_to"_L1, "2021-07-31"_L1}});
    REQUIRE_FALSE(ledger.move(vouchers(), voucher, u"释放"_s));
    ledger.set(trainingClasses(), ledger.trainingClass(), {{kStatus, "cancelled"_L1}});
    REQUIRE(ledger.move(vouchers(), voucher, u"释放"_s));
    CHECK(balance(ledger, QDate(2021, 6, 10)).used == 1);
    CHECK(balance(ledger, QDate(2021, 6, 15)).claimed == 1);
}
