#include "core/exchange/readers/sectorsource.h"

#include "core/exchange/fileproblems.h"

#include <algorithm>

namespace core {

namespace {

class SectorSource : public ByteSource
{
public:
    SectorSource(
        std::unique_ptr<ByteSource> file, std::vector<quint32> sectors, quint32 shift, quint64 size)
        : m_file(std::move(file))
        , m_sectors(std::move(sectors))
        , m_shift(shift)
        , m_size(std::min(size, heldBytes()))
    { }

    quint64 size() const override { return m_size; }

    Result<> readAt(quint64 offset, char *to, quint64 length) override
    {
        if (offset > m_size || length > m_size - offset)
            return fail(truncatedFile("cfb: past the end of a stream"));
        while (length > 0) {
            const quint64 within = offset & (sectorSize() - 1);
            const quint64 some = std::min(length, run(offset >> m_shift, length) - within);
            if (auto read = m_file->readAt(place(offset >> m_shift) + within, to, some); !read)
                return read;
            offset += some;
            to += some;
            length -= some;
        }
        return {};
    }

private:
    quint64 sectorSize() const { return 1ull << m_shift; }
    quint64 place(quint64 index) const { return (quint64(m_sectors[index]) + 1) << m_shift; }

    /// The last sector of a file may be cut short.
    quint64 heldBytes() const
    {
        if (m_sectors.empty())
            return 0;
        const quint64 last = m_file->size() - std::min(m_file->size(), place(m_sectors.size() - 1));
        return ((m_sectors.size() - 1) << m_shift) + std::min(last, sectorSize());
    }

    /// Bytes of the sectors from `index` on that lie one behind the other, up to about `wanted`.
    quint64 run(quint64 index, quint64 wanted) const
    {
        quint64 bytes = sectorSize();
        while (bytes < wanted + sectorSize() && index + 1 < m_sectors.size()
            && m_sectors[index + 1] == m_sectors[index] + 1) {
            bytes += sectorSize();
            ++index;
        }
        return bytes;
    }

    std::unique_ptr<ByteSource> m_file;
    std::vector<quint32> m_sectors;
    quint32 m_shift;
    quint64 m_size;
};

} // namespace

std::unique_ptr<ByteSource> openSectors(std::unique_ptr<ByteSource> file,
    std::vector<quint32> sectors, quint32 sectorShift, quint64 size)
{
    return std::make_unique<SectorSource>(std::move(file), std::move(sectors), sectorShift, size);
}

} // namespace core
