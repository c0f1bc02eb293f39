#pragma once

#include "core/schema/schema.h"

namespace core {

struct Course;
struct Employer;
struct Institution;
struct LabourBrand;
struct Person;
struct TrainingProject;
struct Voucher;

struct TrainingClass;

/// A class (domain.md E7); it counts for exactly one division and one department.
struct TrainingClass : Entity
{
    QString classNo;
    QString name;
    Id<TrainingProject> project;
    Id<Institution> institution;
    Id<Course> course;
    QString divisionCode;
    QString department;
    Id<Employer> employer;
    QDate startDate;
    QDate endDate;
    QDate actualStart;
    QDate actualEnd;
    int planned = 0;
    QString place;
    int hours = 0;
    QString manager;
    QString managerPhone;
    bool usesVoucher = false;
    bool isSubsidised = true;
    int minAttendance = 8000;
    std::optional<int> ageMin;
    std::optional<int> ageMax;
    Id<LabourBrand> brand;
};
const Schema<TrainingClass> &trainingClasses();

/// A person in a class (domain.md E8); percentages are hundredths of a percent.
struct Enrolment : Entity
{
    Id<TrainingClass> trainingClass;
    Id<Person> person;
    int seq = 0;
    QString category;
    QString categoryEvidence;
    int ageAtStart = 0;
    QString ageBand;
    Id<Voucher> voucher;
    QDate joinedOn;
    QDate leftOn;
    std::optional<int> attendanceDays;
    std::optional<int> attendanceHours;
    std::optional<int> attendanceRate;
    QDate completedOn;
    QString certificateWanted;
    QString leftReason;
    QString remark;
};
const Schema<Enrolment> &enrolments();

} // namespace core
