#pragma once

#include "core/schema/schema.h"

namespace core {

const Table &voucherBatches();
const Table &vouchers();
const Table &voucherEntries();

} // namespace core
