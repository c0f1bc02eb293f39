#include "core/exchange/zipdirectory.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/littleendian.h"

#include <algorithm>
#include <cstring>

namespace core {

namespace {

constexpr quint64 kEndSize = 22;
constexpr quint64 kEnd64LocatorSize = 20;
constexpr quint64 kEnd64Size = 56;
constexpr quint64 kEntrySize = 46;
constexpr quint64 kHeaderSize = 30;
constexpr quint64 kLongestComment = 65'535;
constexpr quint32 kIn64 = 0xFFFFFFFF;

/// Where the directory lies, as the end record says.
struct DirectoryPlace
{
    quint64 count = 0;
    quint64 size = 0;
    quint64 offset = 0;
    quint64 end = 0; // position of the end record: nothing of the package lies behind it
};

bool hasMark(const char *at, const char (&mark)[5])
{
    return std::memcmp(at, mark, 4) == 0;
}

qsizetype findEndRecord(const QByteArray &tail)
{
    for (qsizetype i = tail.size() - qsizetype(kEndSize); i >= 0; --i) {
        const char *at = tail.constData() + i;
        if (hasMark(at, "PK\5\6")
            && i + qsizetype(kEndSize) + littleEndian16(at + 20) <= tail.size())
            return i;
    }
    return -1;
}

Result<> readEnd64(ByteSource &source, const char *locator, DirectoryPlace &place)
{
    const quint64 at = littleEndian64(locator + 8);
    char record[kEnd64Size];
    if (at > place.end || place.end - at < kEnd64Size)
        return fail(damagedFile("zip: bad zip64 record"));
    if (auto read = source.readAt(at, record, kEnd64Size); !read)
        return read;
    if (!hasMark(record, "PK\6\6"))
        return fail(damagedFile("zip: bad zip64 record"));
    place.count = littleEndian64(record + 32);
    place.size = littleEndian64(record + 40);
    place.offset = littleEndian64(record + 48);
    return {};
}

Result<DirectoryPlace> findDirectory(ByteSource &source)
{
    const quint64 wanted = kLongestComment + kEndSize + kEnd64LocatorSize;
    const quint64 start = source.size() > wanted ? source.size() - wanted : 0;
    const auto tail = source.bytesAt(start, wanted);
    if (!tail)
        return fail(tail.error());
    const qsizetype i = findEndRecord(*tail);
    if (i < 0)
        return fail(truncatedFile("zip: no end record"));
    const char *end = tail->constData() + i;
    DirectoryPlace place{littleEndian16(end + 10), littleEndian32(end + 12),
        littleEndian32(end + 16), start + static_cast<quint64>(i)};
    const bool in64 = place.count == 0xFFFF || place.size == kIn64 || place.offset == kIn64;
    if (in64 && i >= qsizetype(kEnd64LocatorSize) && hasMark(end - kEnd64LocatorSize, "PK\6\7"))
        if (auto read = readEnd64(source, end - kEnd64LocatorSize, place); !read)
            return fail(read.error());
    if (place.size > place.end || place.offset > place.end - place.size)
        return fail(damagedFile("zip: directory out of range"));
    return place;
}

/// Sizes past 4 GiB, and writers that use the extra field always, put the true values there.
void applyZip64(ZipPart &part, std::string_view extra)
{
    for (quint64 *field : {&part.size, &part.compressed, &part.offset}) {
        if (*field != kIn64 || extra.size() < 8)
            continue;
        *field = littleEndian64(extra.data());
        extra.remove_prefix(8);
    }
}

void applyExtra(ZipPart &part, std::string_view extra)
{
    while (extra.size() >= 4) {
        const quint16 id = littleEndian16(extra.data());
        const std::size_t size = littleEndian16(extra.data() + 2);
        extra.remove_prefix(4);
        if (size > extra.size())
            return;
        if (id == 1)
            applyZip64(part, extra.substr(0, size));
        extra.remove_prefix(size);
    }
}

/// The parts must lie one behind the other: only bombs share compressed bytes.
bool overlap(const std::vector<ZipPart> &parts)
{
    std::vector<std::pair<quint64, quint64>> ranges;
    ranges.reserve(parts.size());
    for (const ZipPart &part : parts)
        ranges.emplace_back(
            part.offset, part.offset + kHeaderSize + part.name.size() + part.compressed);
    std::sort(ranges.begin(), ranges.end());
    for (std::size_t i = 1; i < ranges.size(); ++i)
        if (ranges[i].first < ranges[i - 1].second)
            return true;
    return false;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

std::string folded(std::string_view name)
{
    std::string text(name.substr(std::min(name.find_first_not_of('/'), name.size())));
    std::transform(text.begin(), text.end(), text.begin(), lower);
    return text;
}

bool doubled(const std::vector<ZipPart> &parts)
{
    std::vector<std::string> names;
    for (const ZipPart &part : parts)
        if (!part.name.ends_with('/'))
            names.push_back(folded(part.name));
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

ZipPart readEntry(const char *entry, std::size_t nameLength, std::size_t extraLength)
{
    ZipPart part;
    part.flags = littleEndian16(entry + 8);
    part.method = littleEndian16(entry + 10);
    part.crc = littleEndian32(entry + 16);
    part.compressed = littleEndian32(entry + 20);
    part.size = littleEndian32(entry + 24);
    part.offset = littleEndian32(entry + 42);
    part.name.assign(entry + kEntrySize, nameLength);
    std::replace(part.name.begin(), part.name.end(), '\\', '/');
    applyExtra(part, {entry + kEntrySize + nameLength, extraLength});
    return part;
}

Result<std::vector<ZipPart>> readEntries(
    const QByteArray &directory, const DirectoryPlace &place, quint64 shift)
{
    std::vector<ZipPart> parts;
    const auto size = static_cast<quint64>(directory.size());
    quint64 at = 0;
    for (quint64 i = 0; i < place.count; ++i) {
        const char *entry = directory.constData() + at;
        if (size - at < kEntrySize || !hasMark(entry, "PK\1\2"))
            return fail(damagedFile("zip: directory damaged"));
        const std::size_t nameLength = littleEndian16(entry + 28);
        const std::size_t extraLength = littleEndian16(entry + 30);
        const quint64 length = kEntrySize + nameLength + extraLength + littleEndian16(entry + 32);
        if (length > size - at)
            return fail(damagedFile("zip: directory damaged"));
        ZipPart part = readEntry(entry, nameLength, extraLength);
        if (part.offset > place.end || shift > place.end - part.offset)
            return fail(damagedFile("zip: part out of range"));
        part.offset += shift;
        if (part.compressed > place.end - part.offset)
            return fail(damagedFile("zip: part out of range"));
        parts.push_back(std::move(part));
        at += length;
    }
    return parts;
}

} // namespace

Result<ZipDirectory> ZipDirectory::read(ByteSource &source, const SheetLimits &limits)
{
    if (source.size() > limits.fileBytes)
        return fail(oversizedFile("zip: file too large"));
    const auto place = findDirectory(source);
    if (!place)
        return fail(place.error());
    if (place->count > limits.parts || place->size > limits.directoryBytes)
        return fail(oversizedFile("zip: too many parts"));
    auto bytes = source.bytesAt(place->offset, place->size);
    quint64 shift = 0; // bytes somebody put before the archive
    if (bytes && place->count > 0 && !bytes->startsWith("PK\1\2")) {
        shift = place->end - place->size - place->offset;
        bytes = source.bytesAt(place->end - place->size, place->size);
    }
    if (!bytes)
        return fail(bytes.error());
    auto parts = readEntries(*bytes, *place, shift);
    if (!parts)
        return fail(parts.error());
    if (overlap(*parts))
        return fail(damagedFile("zip: parts overlap"));
    if (doubled(*parts))
        return fail(damagedFile("zip: two parts of one name"));
    ZipDirectory directory;
    directory.m_parts = std::move(*parts);
    return directory;
}

const ZipPart *ZipDirectory::find(std::string_view name) const
{
    const std::string wanted = folded(name);
    const ZipPart *found = nullptr;
    for (const ZipPart &part : m_parts) {
        if (part.name == name)
            return &part;
        if (found == nullptr && part.name.size() >= wanted.size() && folded(part.name) == wanted)
            found = &part;
    }
    return found;
}

} // namespace core
