#include "core/exchange/readers/compoundfile.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/littleendian.h"
#include "core/exchange/readers/sectorsource.h"

#include <algorithm>

namespace core {

namespace {

constexpr quint64 kHeaderSize = 512;
constexpr quint32 kNoSector = 0xFFFFFFFE; // numbers this high end a chain
constexpr qsizetype kEntrySize = 128;
constexpr quint64 kSmallSector = 64;
constexpr int kTableSectorsInHeader = 109;
constexpr char kStreamEntry = 2;
constexpr char kRootEntry = 5;

QString entryName(const char *entry)
{
    const qsizetype length = std::min<qsizetype>(littleEndian16(entry + 64), 64) / 2 - 1;
    QString name;
    for (qsizetype i = 0; i < length; ++i)
        name += QChar(littleEndian16(entry + i * 2));
    return name.toLower();
}

/// Sector numbers packed into `bytes`.
void appendNumbers(std::vector<quint32> &to, const QByteArray &bytes, qsizetype count)
{
    for (qsizetype i = 0; i < count && i * 4 + 4 <= bytes.size(); ++i)
        to.push_back(littleEndian32(bytes.constData() + i * 4));
}

} // namespace

bool CompoundFile::isOne(const QByteArray &head)
{
    return head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

CompoundFile::CompoundFile(std::unique_ptr<ByteSource> source, const QByteArray &header)
    : m_source(std::move(source))
    , m_shift(littleEndian16(header.constData() + 30))
    , m_smallest(littleEndian32(header.constData() + 56))
    , m_smallTable(littleEndian32(header.constData() + 60))
{ }

Result<CompoundFile> CompoundFile::open(
    std::unique_ptr<ByteSource> source, const SheetLimits &limits)
{
    const auto header = source->bytesAt(0, kHeaderSize);
    if (!header)
        return fail(header.error());
    if (static_cast<quint64>(header->size()) < kHeaderSize)
        return fail(truncatedFile("cfb: header cut off"));
    CompoundFile file(std::move(source), *header);
    if (file.m_shift != 9 && file.m_shift != 12)
        return fail(damagedFile("cfb: bad sector size"));
    const quint64 size = file.m_source->size();
    file.m_sectors = size > file.sectorSize() ? file.sectorsFor(size) - 1 : 0;
    if (auto read = file.readTable(*header); !read)
        return fail(read.error());
    if (auto read = file.readDirectory(littleEndian32(header->constData() + 48), limits); !read)
        return fail(read.error());
    return file;
}

Result<QByteArray> CompoundFile::sector(quint32 number)
{
    return m_source->bytesAt((quint64(number) + 1) << m_shift, sectorSize());
}

/// Where the table of chains lies: 109 places in the header, more in a chain of their own.
Result<CompoundFile::Chain> CompoundFile::tableSectors(const QByteArray &header)
{
    Chain sectors;
    appendNumbers(sectors, header.mid(76), kTableSectorsInHeader);
    quint32 next = littleEndian32(header.constData() + 68);
    const auto inOne = static_cast<qsizetype>(sectorSize() / 4 - 1);
    for (quint64 i = 0; next < m_sectors && i < m_sectors; ++i) {
        const auto bytes = sector(next);
        if (!bytes)
            return fail(bytes.error());
        if (static_cast<quint64>(bytes->size()) < sectorSize() || sectors.size() > m_sectors)
            break;
        appendNumbers(sectors, *bytes, inOne);
        next = littleEndian32(bytes->constData() + inOne * 4);
    }
    const quint64 claimed = littleEndian32(header.constData() + 44);
    sectors.resize(std::min<quint64>({sectors.size(), claimed, m_sectors}));
    return sectors;
}

Result<> CompoundFile::readTable(const QByteArray &header)
{
    const auto sectors = tableSectors(header);
    if (!sectors)
        return fail(sectors.error());
    for (const quint32 each : *sectors) {
        if (m_table.size() >= m_sectors)
            break;
        const auto bytes = each < m_sectors ? sector(each) : QByteArray();
        if (!bytes)
            return fail(bytes.error());
        if (bytes->isEmpty())
            return fail(truncatedFile("cfb: sector table cut off"));
        appendNumbers(m_table, *bytes, bytes->size() / 4);
    }
    if (m_table.empty())
        return fail(truncatedFile("cfb: no sector table"));
    return {};
}

/// At most `sectors` of them; fewer where the file ends early.
Result<CompoundFile::Chain> CompoundFile::chain(quint32 start, quint64 sectors) const
{
    Chain found;
    std::vector<bool> seen(m_sectors);
    quint32 each = start;
    while (each < m_sectors && found.size() < sectors) {
        if (seen[each])
            return fail(damagedFile("cfb: chain runs in a circle"));
        seen[each] = true;
        found.push_back(each);
        each = each < m_table.size() ? m_table[each] : kNoSector;
    }
    return found;
}

Result<QByteArray> CompoundFile::bytesOf(quint32 start, quint64 size)
{
    const auto sectors = chain(start, sectorsFor(size));
    if (!sectors)
        return fail(sectors.error());
    QByteArray all;
    for (const quint32 each : *sectors) {
        const auto bytes = sector(each);
        if (!bytes)
            return fail(bytes.error());
        all += *bytes;
    }
    return all.left(static_cast<qsizetype>(size));
}

Result<> CompoundFile::readDirectory(quint32 start, const SheetLimits &limits)
{
    const auto directory = bytesOf(start, std::min(limits.directoryBytes, m_sectors << m_shift));
    if (!directory)
        return fail(directory.error());
    for (qsizetype at = 0; at + kEntrySize <= directory->size(); at += kEntrySize) {
        const char *entry = directory->constData() + at;
        if (entry[66] != kRootEntry)
            continue;
        m_root = {littleEndian32(entry + 116), littleEndian32(entry + 120)};
        addChildren(*directory, littleEndian32(entry + 76));
        return {};
    }
    return fail(truncatedFile("cfb: no directory"));
}

/// The children of a storage hang in a tree of left and right neighbours.
void CompoundFile::addChildren(const QByteArray &directory, quint32 first)
{
    const auto count = static_cast<quint64>(directory.size() / kEntrySize);
    std::vector<bool> seen(count);
    Chain open{first};
    while (!open.empty()) {
        const quint32 number = open.back();
        open.pop_back();
        if (number >= count || seen[number])
            continue;
        seen[number] = true;
        const char *entry = directory.constData() + qsizetype(number) * kEntrySize;
        if (entry[66] == kStreamEntry)
            m_streams.insert(
                entryName(entry), {littleEndian32(entry + 116), littleEndian32(entry + 120)});
        open.push_back(littleEndian32(entry + 68));
        open.push_back(littleEndian32(entry + 72));
    }
}

Result<std::unique_ptr<ByteSource>> CompoundFile::takeStream(const QString &name) &&
{
    const Stream stream = m_streams.value(name.toLower());
    if (stream.size < m_smallest)
        return smallStream(stream);
    auto sectors = chain(stream.start, sectorsFor(stream.size));
    if (!sectors)
        return fail(sectors.error());
    return openSectors(std::move(m_source), std::move(*sectors), m_shift, stream.size);
}

Result<std::unique_ptr<ByteSource>> CompoundFile::smallStream(const Stream &stream)
{
    const quint64 places = m_root.size / kSmallSector;
    const auto table = bytesOf(m_smallTable, places * 4);
    if (!table)
        return fail(table.error());
    Chain next;
    appendNumbers(next, *table, table->size() / 4);
    auto sectors = chain(m_root.start, sectorsFor(m_root.size));
    if (!sectors)
        return fail(sectors.error());
    const auto all = openSectors(std::move(m_source), std::move(*sectors), m_shift, m_root.size);
    QByteArray bytes;
    std::vector<bool> seen(next.size());
    quint32 each = stream.start;
    while (each < next.size() && static_cast<quint64>(bytes.size()) < stream.size) {
        if (seen[each])
            return fail(damagedFile("cfb: chain runs in a circle"));
        seen[each] = true;
        const auto piece = all->bytesAt(each * kSmallSector, kSmallSector);
        if (!piece)
            return fail(piece.error());
        bytes += *piece;
        each = next[each];
    }
    return openMemorySource(bytes.left(static_cast<qsizetype>(stream.size)));
}

} // namespace core
