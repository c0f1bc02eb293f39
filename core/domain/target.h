#pragma once

#include "core/schema/schema.h"

namespace core {

struct Target;

/// What a unit or department is to reach in a year (domain.md E11); units of the indicator.
struct Target : Entity
{
    int year = 0;
    QString indicatorCode;
    QString divisionCode;
    QString department;
    int value = 0;
    QString quarterPlan;
    QString monthPlan;
    int version = 1;
    QString document;
    Id<Target> adjusts;
};
const Schema<Target> &targets();

} // namespace core
