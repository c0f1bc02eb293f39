#include "core/exchange/zippackage.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/littleendian.h"

#include <algorithm>
#include <cstring>
#include <zlib.h>

namespace core {

namespace {

constexpr quint64 kHeaderSize = 30;
constexpr std::size_t kInputBlock = 64 << 10;
constexpr std::size_t kOutputBlock = 128 << 10;
constexpr quint16 kStored = 0;
constexpr quint16 kDeflated = 8;
constexpr quint16 kEncrypted = 1;

} // namespace

void PartReader::EndInflate::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    delete stream;
}

PartReader::PartReader(ZipPackage &package, const ZipPart &part, quint64 dataOffset)
    : m_package(&package)
    , m_part(&part)
    , m_offset(dataOffset)
    , m_left(part.compressed)
    , m_crc(crc32(0, nullptr, 0))
    , m_output(kOutputBlock)
{
    if (part.method != kDeflated)
        return;
    auto stream = std::make_unique<z_stream>();
    std::memset(stream.get(), 0, sizeof(z_stream));
    m_input.resize(kInputBlock);
    if (inflateInit2(stream.get(), -MAX_WBITS) == Z_OK)
        m_stream.reset(stream.release());
}

PartReader::PartReader(PartReader &&other) noexcept = default;
PartReader::~PartReader() = default;

Result<std::string_view> PartReader::next()
{
    std::size_t length = 0;
    while (length == 0 && !m_ended) {
        const auto got = m_part->method == kStored ? copyStored() : inflateSome();
        if (!got)
            return fail(got.error());
        length = *got;
        if (auto counted = count(length); !counted)
            return fail(counted.error());
    }
    return std::string_view(m_output.data(), length);
}

Result<std::size_t> PartReader::copyStored()
{
    const auto length = static_cast<std::size_t>(std::min<quint64>(m_left, m_output.size()));
    if (auto read = m_package->m_source->readAt(m_offset, m_output.data(), length); !read)
        return fail(read.error());
    m_offset += length;
    m_left -= length;
    m_ended = m_left == 0;
    return length;
}

Result<> PartReader::fill()
{
    const auto length = static_cast<std::size_t>(std::min<quint64>(m_left, m_input.size()));
    if (length == 0)
        return fail(damagedFile("zip: compressed data ends early"));
    if (auto read = m_package->m_source->readAt(m_offset, m_input.data(), length); !read)
        return read;
    m_offset += length;
    m_left -= length;
    m_stream->next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_stream->avail_in = static_cast<uInt>(length);
    return {};
}

Result<std::size_t> PartReader::inflateSome()
{
    if (!m_stream)
        return fail(oversizedFile("zip: no memory to inflate"));
    if (m_stream->avail_in == 0)
        if (auto filled = fill(); !filled)
            return fail(filled.error());
    m_stream->next_out = reinterpret_cast<Bytef *>(m_output.data());
    m_stream->avail_out = static_cast<uInt>(m_output.size());
    const int state = inflate(m_stream.get(), Z_NO_FLUSH);
    const bool starved = state == Z_BUF_ERROR && m_stream->avail_in == 0;
    if (state != Z_OK && state != Z_STREAM_END && !starved)
        return fail(damagedFile("zip: compressed data damaged"));
    m_ended = state == Z_STREAM_END;
    return m_output.size() - m_stream->avail_out;
}

Result<> PartReader::count(std::size_t length)
{
    m_inflated += length;
    m_crc
        = crc32(m_crc, reinterpret_cast<const Bytef *>(m_output.data()), static_cast<uInt>(length));
    if (!m_package->allows(*m_part, m_inflated))
        return fail(oversizedFile("zip: part expands past the limit"));
    if (m_inflated > m_part->size)
        return fail(damagedFile("zip: part longer than declared"));
    if (m_ended && (m_inflated != m_part->size || m_crc != m_part->crc))
        return fail(damagedFile("zip: checksum mismatch"));
    return {};
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(
    std::unique_ptr<ByteSource> source, const SheetLimits &limits)
{
    auto directory = ZipDirectory::read(*source, limits);
    if (!directory)
        return fail(directory.error());
    return std::unique_ptr<ZipPackage>(
        new ZipPackage(std::move(source), limits, std::move(*directory)));
}

ZipPackage::ZipPackage(
    std::unique_ptr<ByteSource> source, const SheetLimits &limits, ZipDirectory directory)
    : m_source(std::move(source))
    , m_limits(limits)
    , m_directory(std::move(directory))
    , m_inflated(m_directory.parts().size())
{ }

Result<PartReader> ZipPackage::openPart(const ZipPart &part)
{
    if ((part.flags & kEncrypted) != 0)
        return fail(encryptedFile());
    if (part.method != kStored && part.method != kDeflated)
        return fail(damagedFile("zip: unsupported compression method"));
    if (part.size > m_limits.partBytes)
        return fail(oversizedFile("zip: part too large"));
    char header[kHeaderSize];
    if (m_source->size() < kHeaderSize || part.offset > m_source->size() - kHeaderSize)
        return fail(damagedFile("zip: part out of range"));
    if (auto read = m_source->readAt(part.offset, header, kHeaderSize); !read)
        return fail(read.error());
    const quint64 data
        = part.offset + kHeaderSize + littleEndian16(header + 26) + littleEndian16(header + 28);
    if (std::memcmp(header, "PK\3\4", 4) != 0)
        return fail(damagedFile("zip: part header damaged"));
    if (data > m_source->size() || part.compressed > m_source->size() - data)
        return fail(damagedFile("zip: part out of range"));
    return PartReader(*this, part, data);
}

Result<QByteArray> ZipPackage::readAll(const ZipPart &part, quint64 atMost)
{
    auto reader = openPart(part);
    if (!reader)
        return fail(reader.error());
    QByteArray all;
    while (!reader->atEnd()) {
        const auto block = reader->next();
        if (!block)
            return fail(block.error());
        all.append(block->data(), static_cast<qsizetype>(block->size()));
        if (static_cast<quint64>(all.size()) > atMost)
            return fail(oversizedFile("zip: part too large"));
    }
    return all;
}

/// A part that is read twice counts once.
bool ZipPackage::allows(const ZipPart &part, quint64 inflated)
{
    const auto index = static_cast<std::size_t>(&part - m_directory.parts().data());
    if (inflated > m_inflated[index]) {
        m_total += inflated - m_inflated[index];
        m_inflated[index] = inflated;
    }
    if (inflated > m_limits.ratioFloor && inflated / m_limits.ratio > part.compressed)
        return false;
    return inflated <= m_limits.partBytes && m_total <= m_limits.packageBytes;
}

} // namespace core
