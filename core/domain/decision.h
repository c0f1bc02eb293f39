#pragma once

#include "core/schema/schema.h"

namespace core {

const Table &personMerges();
const Table &flagDecisions();

} // namespace core
