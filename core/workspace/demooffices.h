#pragma once

#include "core/workspace/demoworld.h"

namespace core {

/// Schools, employers and evaluating organisations, enough for the city's classes.
void addDemoOffices(DemoCity &city);

/// Those of the unit's schools that may teach the occupation, by index.
std::vector<int> demoSchools(const DemoCity &city, int unit, const DemoOccupation &occupation);

/// Who evaluates an occupation for a kind of certificate.
int demoEvaluator(const DemoCity &city, const QString &certificateKind, const QString &group);
/// The employer of a unit that may evaluate its own staff.
int demoStaffEvaluator(const DemoCity &city, int unit);

} // namespace core
