#pragma once

#include "core/schema/schema.h"

namespace core {

const Table &competitions();
const Table &competitionEvents();
const Table &competitionEntries();

} // namespace core
