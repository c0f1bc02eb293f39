#pragma once

#include "core/schema/schema.h"

namespace core {

struct LabourBrand;

/// A course in one version (domain.md E3); hours are teaching hours.
struct Course : Entity
{
    QString courseNo;
    int version = 1;
    QString name;
    QString occupationCode;
    QString worktype;
    QString level;
    int totalHours = 0;
    int theoryHours = 0;
    int practiceHours = 0;
    std::optional<int> onlineHours;
    std::optional<int> days;
    QString ageBands;
    QString textbook;
    QString assessmentMode;
    QString certificateKind;
    std::optional<Money> fee;
    Id<LabourBrand> brand;
};
const Schema<Course> &courses();

const Table &courseModules();

} // namespace core
