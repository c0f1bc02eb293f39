#pragma once

#include "core/schema/schema.h"

namespace core {

const Table &labourBrands();
const Table &labourBrandLevels();

} // namespace core
