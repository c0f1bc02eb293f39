#pragma once

#include "core/exchange/bytesource.h"

#include <vector>

namespace core {

/// A stream that lies in sectors all over a compound file; `size` shrinks to what they hold.
std::unique_ptr<ByteSource> openSectors(std::unique_ptr<ByteSource> file,
    std::vector<quint32> sectors, quint32 sectorShift, quint64 size);

} // namespace core
