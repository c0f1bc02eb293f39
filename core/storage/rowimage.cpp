#include "core/storage/rowimage.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace core {

namespace {

constexpr qsizetype kFirstBuffer = 1024;
constexpr qsizetype kNumberRoom = 10; // bytes that a number of 64 bits may need

void write(QCborStreamWriter &writer, const Image &image)
{
    writer.startMap(quint64(image.size()));
    for (const auto &[number, value] : image) {
        writer.append(number);
        if (value.isNull())
            writer.append(nullptr);
        else if (value.isInteger())
            writer.append(value.integer());
        else
            writer.append(value.text());
    }
    writer.endMap();
}

Value readValue(QCborStreamReader &reader)
{
    Value value;
    if (reader.isInteger()) {
        value = reader.toInteger();
        reader.next();
    } else if (reader.isString()) {
        QString text;
        for (auto part = reader.readString(); part.status == QCborStreamReader::Ok;
             part = reader.readString())
            text += part.data;
        value = text;
    } else {
        reader.next();
    }
    return value;
}

Image read(QCborStreamReader &reader)
{
    Image image;
    if (!reader.isMap() || !reader.enterContainer())
        return image;
    while (reader.hasNext() && reader.lastError() == QCborError::NoError) {
        const int number = int(reader.isInteger() ? reader.toInteger() : 0);
        reader.next();
        image.append({number, readValue(reader)});
    }
    reader.leaveContainer();
    return image;
}

} // namespace

QByteArray encodeImage(const Image &image)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    write(writer, image);
    return bytes;
}

Image decodeImage(const QByteArray &bytes)
{
    QCborStreamReader reader(bytes);
    return read(reader);
}

Image fullImage(const Table &table, const Record &record)
{
    Image image;
    for (qsizetype i = 0; i < table.fields.size(); ++i) {
        if (!record.values[i].isNull())
            image.append({table.fields[i].number, record.values[i]});
    }
    return image;
}

Record toRecord(const Table &table, RowId id, const Image &image)
{
    Record record;
    record.id = id;
    record.values.resize(table.fields.size());
    for (const auto &[number, value] : image) {
        const auto index = table.indexOfNumber(number);
        if (index >= 0)
            record.values[index] = value;
    }
    return record;
}

QByteArray packRows(const Table &table, const QList<Record> &records)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(quint64(records.size() * 2));
    for (const auto &record : records) {
        writer.append(record.id);
        write(writer, fullImage(table, record));
    }
    writer.endArray();
    return qCompress(bytes, 1);
}

std::optional<QList<Record>> unpackRows(const Table &table, const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QCborStreamReader reader(plain);
    if (!reader.isArray() || !reader.enterContainer())
        return std::nullopt;
    QList<Record> records;
    while (reader.hasNext() && reader.lastError() == QCborError::NoError) {
        const RowId id = reader.isInteger() ? reader.toInteger() : 0;
        reader.next();
        records.append(toRecord(table, id, read(reader)));
    }
    if (reader.lastError() != QCborError::NoError)
        return std::nullopt;
    return records;
}

RowHasher::RowHasher(const Table &table, QByteArray ledgerKey)
    : m_table(table.number)
    , m_key(std::move(ledgerKey))
    , m_buffer(kFirstBuffer, Qt::Uninitialized)
    , m_texts(table.fields.size())
    , m_utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless)
{
    for (qsizetype i = 0; i < table.fields.size(); ++i)
        m_slots.append({table.fields[i].number, i});
    std::sort(m_slots.begin(), m_slots.end(),
        [](const Slot &a, const Slot &b) { return a.number < b.number; });
}

void RowHasher::appendNumber(quint64 number)
{
    char *at = m_buffer.data() + m_used;
    for (; number >= 0x80; number >>= 7)
        *at++ = char(quint8(number | 0x80));
    *at++ = char(quint8(number));
    m_used = at - m_buffer.constData();
}

void RowHasher::append(const Value &value, qsizetype field)
{
    const qint64 number = value.integer();
    m_buffer.data()[m_used++] = value.isInteger() ? 'i' : 't';
    if (value.isInteger())
        appendNumber((quint64(number) << 1) ^ quint64(number >> 63));
    else
        appendText(value.view(), field);
}

/// Its length stands before it and is known only after: the text is written behind and moved up.
void RowHasher::appendText(QStringView text, qsizetype field)
{
    const qsizetype most = m_utf8.requiredSpace(text.size());
    if (m_buffer.size() < m_used + most + kNumberRoom)
        m_buffer.resize(2 * (m_used + most + kNumberRoom));
    char *scratch = m_buffer.data() + m_used + kNumberRoom;
    const qsizetype size = m_utf8.appendToBuffer(scratch, text) - scratch;
    appendNumber(quint64(size));
    std::memmove(m_buffer.data() + m_used, scratch, size_t(size));
    m_texts[field] = {m_used, size};
    m_used += size;
}

RowHash RowHasher::operator()(const Record &record)
{
    std::copy(m_key.begin(), m_key.end(), m_buffer.begin());
    m_used = m_key.size();
    appendNumber(quint64(m_table));
    for (const auto &slot : std::as_const(m_slots)) {
        const Value &value = record.values[slot.index];
        if (value.isNull())
            continue;
        if (m_buffer.size() < m_used + 3 * kNumberRoom)
            m_buffer.resize(2 * m_buffer.size());
        appendNumber(quint64(slot.number));
        append(value, slot.index);
    }
    RowHash hash{};
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hash.size(),
        reinterpret_cast<const unsigned char *>(m_buffer.constData()), quint64(m_used), nullptr, 0);
    return hash;
}

namespace {

crypto_generichash_state *stateOf(std::array<unsigned char, 384> &bytes)
{
    static_assert(sizeof(crypto_generichash_state) <= 384);
    return reinterpret_cast<crypto_generichash_state *>(bytes.data());
}

} // namespace

ChainHash::ChainHash(const QByteArray &key)
    : m_state{}
{
    crypto_generichash_init(stateOf(m_state),
        reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size()), 32);
}

ChainHash &ChainHash::add(qint64 number)
{
    std::array<unsigned char, 9> bytes{'i'};
    for (size_t i = 0; i < 8; ++i)
        bytes[i + 1] = static_cast<unsigned char>(quint64(number) >> (8 * i));
    crypto_generichash_update(stateOf(m_state), bytes.data(), bytes.size());
    return *this;
}

ChainHash &ChainHash::add(const QByteArray &bytes)
{
    add(bytes.size());
    crypto_generichash_update(stateOf(m_state),
        reinterpret_cast<const unsigned char *>(bytes.constData()), quint64(bytes.size()));
    return *this;
}

QByteArray ChainHash::result()
{
    QByteArray hash(32, '\0');
    crypto_generichash_final(
        stateOf(m_state), reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()));
    return hash;
}

QByteArray imageDigest(const QByteArray &salt, const QByteArray &image)
{
    if (image.isEmpty())
        return {};
    return ChainHash().add(salt).add(image).result();
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

} // namespace core
