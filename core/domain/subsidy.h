#pragma once

#include "core/schema/schema.h"

namespace core {

struct Certificate;
struct Employer;
struct Enrolment;
struct EvaluationPlan;
struct Institution;
struct Person;
struct SubsidyApplication;
struct SubsidyStandard;
struct TrainingClass;
struct TrainingProject;
struct User;

/// What is paid for whom, from a day on (domain.md E10, R-208); money in fen.
struct SubsidyStandard : Entity
{
    QString kind;
    QString occupationRef;
    QString level;
    QString category;
    Money amount;
    std::optional<int> scarceUplift;
    QDate validFrom;
    QDate validTo;
    QString document;
};
const Schema<SubsidyStandard> &subsidyStandards();

/// A batch of subsidies on its way from request to payment (domain.md E10); money in fen.
struct SubsidyApplication : Entity
{
    QString applicationNo;
    QString kind;
    Id<TrainingProject> project;
    Id<TrainingClass> trainingClass;
    Id<EvaluationPlan> evaluationPlan;
    QString applicantKind;
    Id<Institution> institution;
    Id<Employer> employer;
    Id<Person> applicant;
    QString payeeName;
    QString payeeBank;
    QString payeeAccount;
    QString fundSource;
    int itemCount = 0;
    Money total;
    Id<User> submittedBy;
    QDate submittedOn;
    Id<User> reviewer;
    QDate reviewedOn;
    QString reviewOpinion;
    Id<User> rechecker;
    QDate recheckedOn;
    QString recheckOpinion;
    Id<User> approver;
    QDate approvedOn;
    QString approvalOpinion;
    QDate publicityFrom;
    QDate publicityTo;
    QString publicityPlace;
    int objectionCount = 0;
    QDate payDate;
    QString payVoucherNo;
    Money paidTotal;
    QString materials;
};
const Schema<SubsidyApplication> &subsidyApplications();

/// One person's subsidy in a batch (domain.md E10); money in fen.
struct SubsidyItem : Entity
{
    Id<SubsidyApplication> application;
    Id<Person> person;
    Id<Enrolment> enrolment;
    Id<Certificate> certificate;
    QString category;
    Id<SubsidyStandard> standard;
    Money amount;
    QString explanation;
    QString manualReason;
    QString state;
    QString rejectReason;
    QString bankResult; // what the bank answered
    QDate bankDay;
    QString bankNote;
};
const Schema<SubsidyItem> &subsidyItems();

} // namespace core
