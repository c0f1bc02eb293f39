#pragma once

#include "core/schema/schema.h"

namespace core {

const Table &planDocuments();
const Table &planTargets();

} // namespace core
