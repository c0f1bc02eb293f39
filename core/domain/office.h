#pragma once

#include "core/schema/schema.h"

namespace core {

const Table &orgUnits();
const Table &users();

} // namespace core
