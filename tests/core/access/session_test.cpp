#include "core/access/session.h"
#include "core/domain/office.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;

TEST_CASE("the first account has every right everywhere and is the only one", "[access]")
{
    const fixture::RuleLedger ledger;
    const Session &admin = ledger.session();
    CHECK(admin.login() == u"admin");
    CHECK(admin.isOnlyAccount());
    CHECK(admin.division() == u"141100");
    for (const Right right : {Right::Edit, Right::Review, Right::ApprovePayment,
             Right::RecordPayment, Right::Dashboards, Right::SeeFullId, Right::ExportFullIds,
             Right::UsersAndSettings, Right::RightsAndMasking, Right::ReadAuditLog}) {
        CHECK(admin.require(right, u"141127"_s));
        CHECK_FALSE(rightTitle(right).isEmpty());
    }
    CHECK(admin.needsReason(Right::SeeFullId));
    CHECK_FALSE(admin.needsReason(Right::Edit));
}

TEST_CASE("an account nobody made cannot sign in", "[access]")
{
    fixture::RuleLedger ledger;
    const auto session = Session::signIn(ledger.database(), u"nobody"_s);
    REQUIRE_FALSE(session);
    CHECK(session.error().code == Error::Code::Forbidden);
    CHECK(session.error().text.contains(u"nobody"));
}

TEST_CASE("locked, disabled and protected accounts are refused with the reason", "[access]")
{
    fixture::RuleLedger ledger;
    ledger.addAccount(u"clerk"_s, u"city_clerk"_s, u"141100"_s);
    const RowId id = Session::signIn(ledger.database(), u"clerk"_s)->user();
    const auto refusal = [&] {
        const auto session = Session::signIn(ledger.database(), u"clerk"_s);
        return session ? QString() : session.error().text;
    };
    CHECK(refusal().isEmpty());
    ledger.set(users(), id,
        {{"locked_until"_L1, QDateTime(QDate(2999, 1, 1), QTime(0, 0)).toMSecsSinceEpoch()}});
    CHECK(refusal().contains(u"锁定"));
    ledger.set(users(), id, {{"locked_until"_L1, 1}});
    CHECK(refusal().isEmpty());
    ledger.set(users(), id, {{"password_hash"_L1, u"x"_s}});
    CHECK(refusal().contains(u"口令"));
    ledger.set(users(), id, {{"password_hash"_L1, {}}, {kStatus, "disabled"_L1}});
    CHECK(refusal().contains(u"停用"));
}

TEST_CASE("a county clerk edits his county only, and is told who else may", "[access]")
{
    fixture::RuleLedger ledger;
    ledger.addAccount(u"clerk"_s, u"county_clerk"_s, u"141126"_s);
    ledger.signIn(u"clerk"_s);
    const Session &clerk = ledger.session();
    CHECK_FALSE(clerk.isOnlyAccount());
    CHECK(clerk.scope(Right::Edit) == Session::Scope::Own);
    CHECK(clerk.require(Right::Edit, u"141126"_s));
    const auto other = clerk.require(Right::Edit, u"141127"_s);
    REQUIRE_FALSE(other);
    CHECK(other.error().code == Error::Code::Forbidden);
    CHECK(other.error().text.contains(u"岚县"));
    CHECK(other.error().text.contains(u"石楼县"));
    CHECK_FALSE(clerk.require(Right::Edit));
    CHECK_FALSE(clerk.require(Right::Edit, u"141100:own"_s));
    const auto review = clerk.require(Right::Review, u"141126"_s);
    REQUIRE_FALSE(review);
    CHECK(review.error().text.contains(u"县级复核"));
    CHECK(clerk.scope(Right::SeeFullId) == Session::Scope::Own);
    CHECK(clerk.needsReason(Right::SeeFullId));
}

TEST_CASE("the city's office answers for all its counties", "[access]")
{
    fixture::RuleLedger ledger;
    ledger.addAccount(u"reviewer"_s, u"city_reviewer"_s, u"141100"_s);
    ledger.signIn(u"reviewer"_s);
    const Session &reviewer = ledger.session();
    CHECK(reviewer.covers(u"141127"_s));
    CHECK(reviewer.covers(u"141100:own"_s));
    CHECK(reviewer.covers({}));
    CHECK_FALSE(reviewer.covers(u"110105"_s));
    CHECK(reviewer.require(Right::Review, u"141127"_s));
    CHECK_FALSE(reviewer.require(Right::Edit, u"141127"_s));
    CHECK_FALSE(reviewer.require(Right::UsersAndSettings));
}
