#pragma once

#include "core/schema/table.h"

namespace core {

// What every office brings along as data (domain.md 2.0, 3): each row has validity dates where the
// file has them.
const Table &codes(); // all code tables in one
const Table &divisions();
const Table &towns();
const Table &occupations();
const Table &holidays();
const Table &indicators();
const Table &indicatorVersions(); // what an indicator meant from when on, by which document
const Table &settings(); // the parameters of the rules, dated and with their document
const Table &states(); // states of all state machines
const Table &transitions(); // from, to, who may, which guards
const Table &roleRights(); // domain.md E19

} // namespace core
