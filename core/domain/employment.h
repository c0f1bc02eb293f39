#pragma once

#include "core/schema/schema.h"

namespace core {

struct Enrolment;
struct LabourBrand;
struct Person;

/// A job of a person (domain.md E14); income in fen a month.
struct EmploymentRecord : Entity
{
    Id<Person> person;
    Id<Enrolment> enrolment;
    Id<LabourBrand> brand;
    QString region;
    QString form;
    QString publicPost;
    QString employerName;
    QString placeDivision;
    QString country;
    QString occupationCode;
    QDate startDate;
    QDate endDate;
    QString term;
    std::optional<Money> monthlyIncome;
    QString sourceKind;
    QDate checkedOn;
};
const Schema<EmploymentRecord> &employmentRecords();

const Table &employmentStatistics();
const Table &followUps();
const Table &trainingNeeds();

} // namespace core
