#pragma once

#include "core/schema/schema.h"

namespace core {

struct Enrolment;
struct Person;
struct User;

struct EvaluationOrganisation;
struct EvaluationPlan;
struct EvaluationResult;

/// Who may evaluate (domain.md E4).
struct EvaluationOrganisation : Entity
{
    QString orgNo;
    QString name;
    QString uscc;
    QString kind;
    QString bodyCode;
    QString filingNo;
    QDate validFrom;
    QDate validTo;
    QString divisionCode;
};
const Schema<EvaluationOrganisation> &evaluationOrganisations();

/// One evaluation that is held (domain.md E4); pass lines in tenths of a point.
struct EvaluationPlan : Entity
{
    QString planNo;
    Id<EvaluationOrganisation> evaluationOrg;
    QString kind;
    QString occupationCode;
    QString level;
    QDate examDate;
    QString place;
    int planned = 0;
    QString supervisor;
    int passTheory = 600;
    int passPractical = 600;
    int passTotal = 600;
    QString classes;
};
const Schema<EvaluationPlan> &evaluationPlans();

/// One person's result in one evaluation (domain.md E4); scores in tenths.
struct EvaluationResult : Entity
{
    Id<EvaluationPlan> evaluationPlan;
    Id<Person> person;
    Id<Enrolment> enrolment;
    QString admissionNo;
    std::optional<int> theory;
    std::optional<int> practical;
    std::optional<int> total;
    QString result;
    Id<EvaluationResult> resitOf;
    Id<User> scoredBy; // who keyed the scores
    std::optional<int> secondTheory; // the same list keyed again by someone else
    std::optional<int> secondPractical;
    std::optional<int> secondTotal;
    QString secondResult;
    Id<User> secondBy;

    bool hasSecond() const { return !secondBy.isNull(); }
};
const Schema<EvaluationResult> &evaluationResults();

/// A candidate whose scores are not entered yet.
inline constexpr auto kPendingResult = "pending"_L1;

const Table &evaluationOrganisationScopes();
const Table &courseFeedbacks();

} // namespace core
