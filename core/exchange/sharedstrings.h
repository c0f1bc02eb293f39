#pragma once

#include "core/base/progress.h"
#include "core/exchange/zippackage.h"

namespace core {

/// The texts that the cells of a workbook share: one block of bytes and the ends of the texts in
/// it.
class SharedStrings
{
public:
    static Result<SharedStrings> read(
        ZipPackage &package, const ZipPart &part, const Progress &progress);

    /// False when the texts grow past the limits.
    bool append(std::string_view text, const SheetLimits &limits);

    std::size_t size() const { return m_ends.size(); }
    std::string_view at(std::size_t index) const
    {
        const std::size_t start = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_bytes).substr(start, m_ends[index] - start);
    }

private:
    std::string m_bytes;
    std::vector<quint32> m_ends;
};

} // namespace core
