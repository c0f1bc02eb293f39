#pragma once

#include "core/domain/certificate.h"
#include "core/domain/person.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingclass.h"
#include "core/rules/rules.h"

namespace core {

/// What one person's subsidy rests on: a completed training or a certificate.
struct SubsidyClaim
{
    Id<Person> person = {};
    Id<Enrolment> enrolment = {};
    Id<Certificate> certificate = {};
};

/// Another subsidy of the same person that stands: not refused, not given back.
struct EarlierSubsidy
{
    QString kind = {};
    QDate day = {}; // of completion or issue: the natural year it belongs to
    QString occupation = {};
    QString level = {};
    RowId certificate = 0;
    QString fundSource = {};
    bool isRecovering = false;
};

/// Everything the rules look at for one claim, gathered once.
struct SubsidyFacts
{
    QString kind;
    QString fundSource;
    QDate appliedOn;
    QDate day; // completed_on or issue_date
    QString occupation;
    QString level;
    QString category;
    bool asksCertificate = false; // by the kind of subsidy and by the class
    std::optional<Certificate> certificate; // the one that was asked for
    bool isClassSubsidised = true;
    bool hasCompleted = true;
    bool hasSevereFinding = false;
    QString workStatus;
    std::optional<int> age;
    bool isMale = true;
    bool allowsOver60 = false;
    std::optional<QDate> recoveredOn; // the last time money had to come back
    QList<EarlierSubsidy> earlier;
    QList<std::pair<QString, int>> held; // occupation and rank of certificates that stand
};

/// The parameters of the rules on the day of the claim.
struct SubsidyLimits
{
    int kindPerYear = 1;
    int totalPerYear = 3;
    int monthsAfterIssue = 12;
    int recoveryMonths = 36;
    int ageMaxMen = 60;
    int ageMaxWomen = 55;
};
Result<SubsidyLimits> subsidyLimits(const Database &database, QDate on);

/// on facts alone; blocks refuse, warnings ask for a look.
Findings judgeSubsidy(const SubsidyFacts &facts, const SubsidyLimits &limits, const Names &names);

/// What a claim is worth: the most specific standard of the day; none: a block.
struct SubsidyAmount
{
    RowId standard = 0;
    Money amount = {};
    QString explanation = {}; // line by line, as printed
};
Result<std::optional<SubsidyAmount>> subsidyAmount(
    const SubsidyFacts &facts, const RuleContext &context);

/// One claim judged.
struct SubsidyVerdict
{
    SubsidyClaim claim = {};
    QString category = {};
    SubsidyAmount amount = {};
    Findings findings = {};
};

/// Everybody whom the batch's class or evaluation could be paid for.
Result<QList<SubsidyClaim>> subsidyClaims(
    const SubsidyApplication &application, const RuleContext &context);
Result<SubsidyFacts> subsidyFacts(
    const SubsidyApplication &application, const SubsidyClaim &claim, const RuleContext &context);
Result<SubsidyVerdict> judgeClaim(
    const SubsidyApplication &application, const SubsidyClaim &claim, const RuleContext &context);

} // namespace core
