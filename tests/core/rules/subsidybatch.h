#pragma once

#include "core/domain/evaluation.h"
#include "core/domain/publicnotice.h"
#include "core/domain/trainingproject.h"
#include "core/domain/voucher.h"
#include "core/rules/subsidies.h"
#include "tests/core/rules/ruleledger.h"

#include <catch2/catch.hpp>

namespace fixture {

using namespace core;

inline constexpr int kTrainees = 3;
inline constexpr qint64 kStandard = 80000;

/// A finished class of three with certificates, a standard, and a draft application.
class SubsidyBatch
{
public:
    SubsidyBatch()
    {
        ledger.setToday(QDate(2021, 9, 1));
        for (const auto &[login, roles] : {std::pair{u"clerk"_s, u"county_clerk,city_clerk"_s},
                 {u"reviewer"_s, u"county_reviewer"_s}, {u"rechecker"_s, u"city_reviewer"_s},
                 {u"approver"_s, u"approver"_s}, {u"finance"_s, u"finance"_s}})
            ledger.addAccount(login, roles, u"141100"_s);
        ledger.set(trainingClasses(), ledger.trainingClass(), {{"is_subsidised"_L1, 1}});
        for (int i = 0; i < kTrainees; ++i) {
            ledger.set(enrolments(), ledger.enrolment(i),
                {{kStatus, "completed"_L1}, {"completed_on"_L1, "2021-07-16"_L1}});
            certificate[i] = ledger.certificate(i, i + 1, QDate(2021, 8, 1),
                {{kStatus, "verified"_L1}, {"enrolment"_L1, ledger.enrolment(i)}});
        }
        standard = ledger.add(subsidyStandards(),
            {{"kind"_L1, "PX"_L1}, {"occupation_ref"_L1, "*"_L1}, {"level"_L1, "5"_L1},
                {"amount"_L1, kStandard}, {"valid_from"_L1, "2021-01-01"_L1},
                {"document"_L1, u"吕人社发〔2021〕3号"_s}});
        application = ledger.add(subsidyApplications(),
            {{"kind"_L1, "PX"_L1}, {"project"_L1, ledger.project()},
                {"training_class"_L1, ledger.trainingClass()},
                {"applicant_kind"_L1, "institution"_L1}, {"institution"_L1, ledger.institution()},
                {"payee_name"_L1, u"石楼县示例培训学校"_s}, {"payee_bank"_L1, u"示例银行"_s},
                {"payee_account"_L1, "6222020000000000000"_L1}, {"fund_source"_L1, "01"_L1},
                {"materials"_L1, "01,02,03,04,05,07"_L1}});
    }

    SubsidyApplication state() const
    {
        return subsidyApplications().unpack(ledger.read(subsidyApplications(), application));
    }

    void addItems()
    {
        const auto claims = subsidyClaims(state(), ledger.context());
        REQUIRE(claims);
        REQUIRE(claims->size() == kTrainees);
        for (const auto &claim : *claims) {
            const auto verdict = judgeClaim(state(), claim, ledger.context());
            REQUIRE(verdict);
            INFO(words(verdict->findings));
            CHECK_FALSE(hasBlocking(verdict->findings));
            items.append(ledger.add(subsidyItems(),
                {{"application"_L1, application}, {"person"_L1, claim.person.value},
                    {"enrolment"_L1, claim.enrolment.value}, {"category"_L1, verdict->category},
                    {"standard"_L1, verdict->amount.standard},
                    {"amount"_L1, verdict->amount.amount.fen},
                    {"explanation"_L1, verdict->amount.explanation}}));
        }
    }

    Result<Findings> step(const QString &who, const QString &transition, const QString &reason = {})
    {
        ledger.signIn(who);
        return ledger.move(subsidyApplications(), application, transition, reason);
    }

    void walkTo(const QString &state)
    {
        const std::pair<QString, QString> steps[]
            = {{u"clerk"_s, u"submitted"_s}, {u"reviewer"_s, u"reviewed"_s},
                {u"rechecker"_s, u"rechecked"_s}, {u"clerk"_s, u"publicised"_s},
                {u"approver"_s, u"approved"_s}, {u"finance"_s, u"paid"_s}};
        for (const auto &[who, to] : steps) {
            if (to == "publicised"_L1) {
                notice = ledger.add(publicityNotices(),
                    {{"application"_L1, application}, {"from_date"_L1, "2021-09-29"_L1},
                        {"place"_L1, u"局门户网站"_s}});
            }
            if (to == "approved"_L1)
                ledger.setToday(QDate(2021, 10, 13));
            if (to == "paid"_L1) {
                ledger.set(subsidyApplications(), application,
                    {{"pay_date"_L1, "2021-10-13"_L1}, {"pay_voucher_no"_L1, "ZF-0001"_L1}});
            }
            const auto moved = step(who, to);
            INFO(to.toStdString() << (moved ? "" : ": " + moved.error().text.toStdString()));
            REQUIRE(moved);
            if (to == state)
                return;
        }
    }

    RuleLedger ledger;
    RowId certificate[kTrainees] = {};
    RowId standard = 0;
    RowId application = 0;
    RowId notice = 0;
    QList<RowId> items;
};

} // namespace fixture
