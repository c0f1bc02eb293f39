#pragma once

#include "core/schema/schema.h"

namespace core {

struct Enrolment;
struct EvaluationOrganisation;
struct EvaluationResult;
struct Person;

struct Certificate;

/// A certificate (domain.md E5); counted once, by its day of issue.
struct Certificate : Entity
{
    QString certificateNo;
    QString kind;
    Id<Person> person;
    QString holderName;
    QString occupationCode;
    QString worktype;
    QString level;
    QString issuer;
    Id<EvaluationOrganisation> evaluationOrg;
    Id<EvaluationResult> evaluationResult;
    Id<Enrolment> enrolment;
    QDate issueDate;
    QDate validTo;
    QDate nextReview;
    QString verifyResult;
    QDate verifiedOn;
    bool isFirstSkilled = false;
    bool isFirstHigh = false;
    Id<Certificate> reissueOf;
    QString revokeReason;
};
const Schema<Certificate> &certificates();

} // namespace core
