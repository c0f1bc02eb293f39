#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/limits.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One part of a ZIP package as its directory describes it; the sizes are claims, counted again
/// while inflating.
struct ZipPart
{
    std::string name; // with / as separator
    quint64 compressed = 0;
    quint64 size = 0;
    quint64 offset = 0; // of the part's own header
    quint32 crc = 0;
    quint16 method = 0;
    quint16 flags = 0;
};

/// The directory of a ZIP package; overlapping parts, doubled names and directories past the limits
/// are refused.
class ZipDirectory
{
public:
    static Result<ZipDirectory> read(ByteSource &source, const SheetLimits &limits);

    const std::vector<ZipPart> &parts() const { return m_parts; }

    /// Exact name first, then without regard to ASCII case, as the package standard wants; null
    /// when missing.
    const ZipPart *find(std::string_view name) const;

private:
    std::vector<ZipPart> m_parts;
};

} // namespace core
