#pragma once

#include "core/schema/schema.h"

namespace core {

struct LabourBrand;

/// A training project (domain.md E1): what is trained, for whom, with whose money.
struct TrainingProject : Entity
{
    QString projectNo;
    QString name;
    int year = 0;
    QString mode;
    QString category;
    QString department;
    QString divisionCode;
    QString planCode;
    QString programmeTag;
    Id<LabourBrand> brand;
    bool isSubsidised = true;
    bool isEnterprise = false;
    QString fundSource;
    std::optional<Money> budget;
    int plannedPersons = 0;
    QString targetCategories;
    std::optional<int> ageMin;
    std::optional<int> ageMax;
    bool allowOver60 = false;
    QDate dateFrom;
    QDate dateTo;
    QString basisDocument;
    std::optional<int> certRateGoal;
    std::optional<int> employRateGoal;
};
const Schema<TrainingProject> &trainingProjects();

} // namespace core
