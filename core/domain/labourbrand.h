#pragma once

#include "core/schema/schema.h"

namespace core {

const Table &labourBrands();

} // namespace core
