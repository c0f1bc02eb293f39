#include "core/exchange/readers/biffrecords.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/littleendian.h"

#include <bit>

namespace core {

namespace {

constexpr quint64 kBlock = 256 << 10;
constexpr quint64 kHead = 4;

} // namespace

bool BiffRecords::hold(quint64 offset, quint64 length)
{
    const auto held = static_cast<quint64>(m_block.size());
    if (offset >= m_blockStart && offset + length <= m_blockStart + held)
        return true;
    m_data = {};
    auto block = m_source.bytesAt(offset, kBlock);
    if (!block) {
        m_problem = m_problem.value_or(block.error());
        return false;
    }
    m_block = std::move(*block);
    m_blockStart = offset;
    return length <= static_cast<quint64>(m_block.size());
}

bool BiffRecords::next()
{
    if (m_problem || !hold(m_next, kHead))
        return false;
    const quint64 length = littleEndian16(m_block.constData() + (m_next - m_blockStart) + 2);
    if (!hold(m_next, kHead + length)) {
        m_problem = m_problem.value_or(truncatedFile("biff: record cut off"));
        return false;
    }
    const char *at = m_block.constData() + (m_next - m_blockStart);
    m_offset = m_next;
    m_type = littleEndian16(at);
    m_data = {at + kHead, static_cast<std::size_t>(length)};
    m_next += kHead + length;
    return true;
}

std::optional<quint16> BiffRecords::following()
{
    if (m_problem || !hold(m_next, kHead))
        return std::nullopt;
    return littleEndian16(m_block.constData() + (m_next - m_blockStart));
}

quint8 BiffRecords::byte(std::size_t at) const
{
    return at < m_data.size() ? static_cast<quint8>(m_data[at]) : 0;
}

quint16 BiffRecords::word(std::size_t at) const
{
    return at + 2 <= m_data.size() ? littleEndian16(m_data.data() + at) : 0;
}

quint32 BiffRecords::dword(std::size_t at) const
{
    return at + 4 <= m_data.size() ? littleEndian32(m_data.data() + at) : 0;
}

double BiffRecords::real(std::size_t at) const
{
    return at + 8 <= m_data.size() ? std::bit_cast<double>(littleEndian64(m_data.data() + at)) : 0;
}

double rkNumber(quint32 packed)
{
    const bool whole = (packed & 2) != 0;
    const double number = whole ? double(static_cast<qint32>(packed) >> 2)
                                : std::bit_cast<double>(quint64(packed & ~3u) << 32);
    return (packed & 1) != 0 ? number / 100 : number;
}

} // namespace core
