#pragma once

#include "core/schema/schema.h"

namespace core {

const Table &leadingGroups();
const Table &leadingGroupMembers();
const Table &publicityActivities();

} // namespace core
