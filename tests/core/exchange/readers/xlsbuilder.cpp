#include "tests/core/exchange/readers/xlsbuilder.h"

#include <bit>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSector = 512;
constexpr qsizetype kSmall = 64;
constexpr qsizetype kSmallest = 4096; // shorter streams lie among the small ones
constexpr quint32 kLast = 0xFFFFFFFE;
constexpr quint32 kNone = 0xFFFFFFFF;
constexpr quint32 kTableSector = 0xFFFFFFFD;

struct Entry
{
    QString name;
    char type = 0;
    quint32 right = kNone;
    quint32 child = kNone;
    quint32 start = kLast;
    quint32 size = 0;
};

QByteArray entryBytes(const Entry &entry)
{
    QByteArray bytes(reinterpret_cast<const char *>(entry.name.utf16()), entry.name.size() * 2);
    bytes = bytes.leftJustified(64, '\0');
    put16(bytes, static_cast<quint32>(entry.name.size() * 2 + 2));
    bytes += entry.type;
    bytes += '\1';
    put32(bytes, kNone);
    put32(bytes, entry.right);
    put32(bytes, entry.child);
    bytes += QByteArray(36, '\0');
    put32(bytes, entry.start);
    put32(bytes, entry.size);
    put32(bytes, 0);
    return bytes;
}

/// Chains of sectors, padded, and the table that links them.
class Sectors
{
public:
    explicit Sectors(qsizetype size)
        : m_size(size)
    { }

    quint32 add(const QByteArray &bytes, quint32 mark = kLast)
    {
        const auto first = static_cast<quint32>(m_table.size());
        const qsizetype count = (bytes.size() + m_size - 1) / m_size;
        m_data += bytes.leftJustified(count * m_size, '\0');
        for (qsizetype i = 0; i < count; ++i)
            m_table.append(i + 1 < count ? first + static_cast<quint32>(i) + 1 : mark);
        return count > 0 ? first : kLast;
    }

    QByteArray tableBytes() const
    {
        QByteArray bytes;
        for (const quint32 next : m_table)
            put32(bytes, next);
        return bytes;
    }
    QList<quint32> &table() { return m_table; }
    const QByteArray &data() const { return m_data; }

private:
    qsizetype m_size;
    QByteArray m_data;
    QList<quint32> m_table;
};

QByteArray header(quint32 directory, quint32 smallTable, quint32 smallSectors)
{
    QByteArray bytes = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0');
    for (const quint32 value : {0x3Eu, 3u, 0xFFFEu, 9u, 6u})
        put16(bytes, value);
    bytes += QByteArray(10, '\0');
    for (const quint32 value :
        {1u, directory, 0u, quint32(kSmallest), smallTable, smallSectors, kLast, 0u})
        put32(bytes, value);
    put32(bytes, 0); // the table lies in the first sector
    for (int i = 1; i < 109; ++i)
        put32(bytes, kNone);
    return bytes;
}

} // namespace

CompoundBuilder &CompoundBuilder::add(const QString &name, const QByteArray &bytes, Where where)
{
    m_streams.append({name, bytes, where});
    return *this;
}

qsizetype CompoundBuilder::tableEntry(quint32 sector)
{
    return kSector + qsizetype(sector) * 4;
}

/// The first sector is the table, so it holds 128 sectors at most.
QByteArray CompoundBuilder::bytes() const
{
    Sectors sectors(kSector);
    Sectors small(kSmall);
    sectors.add(QByteArray(kSector, '\0'), kTableSector);
    QList<Entry> entries{{u"Root Entry"_s, 5}, {u"MBD0001"_s, 1}};
    quint32 lastInRoot = 1;
    entries[0].child = 1;
    for (const Stream &stream : m_streams) {
        const bool isSmall = stream.bytes.size() < kSmallest;
        const quint32 start = (isSmall ? small : sectors).add(stream.bytes);
        const auto number = static_cast<quint32>(entries.size());
        entries.append({stream.name, 2, kNone, kNone, start, quint32(stream.bytes.size())});
        if (stream.where == Where::Storage) {
            entries[1].child = number;
        } else {
            entries[lastInRoot].right = number;
            lastInRoot = number;
        }
    }
    entries[0].size = static_cast<quint32>(small.data().size());
    entries[0].start = sectors.add(small.data());
    const quint32 smallTable = sectors.add(small.tableBytes());
    QByteArray directory;
    for (const Entry &entry : entries)
        directory += entryBytes(entry);
    const quint32 first = sectors.add(directory);
    const QByteArray table = sectors.tableBytes().leftJustified(kSector, '\xFF');
    Q_ASSERT(table.size() == kSector);
    return header(first, smallTable, 1) + table + sectors.data().mid(kSector);
}

QByteArray biffRecord(quint32 type, const QByteArray &data)
{
    QByteArray bytes;
    put16(bytes, type);
    put16(bytes, static_cast<quint32>(data.size()));
    return bytes + data;
}

QByteArray wideText(const QString &text)
{
    return '\1' + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QByteArray cellHead(quint32 row, quint32 column, quint32 style)
{
    QByteArray bytes;
    for (const quint32 value : {row, column, style})
        put16(bytes, value);
    return bytes;
}

QByteArray realBytes(double value)
{
    const auto bits = std::bit_cast<quint64>(value);
    QByteArray bytes;
    put32(bytes, static_cast<quint32>(bits));
    put32(bytes, static_cast<quint32>(bits >> 32));
    return bytes;
}

XlsSheetBuilder::XlsSheetBuilder(quint32 version)
{
    QByteArray begin;
    put16(begin, version);
    put16(begin, 0x10);
    m_records = biffRecord(0x0809, begin.leftJustified(16, '\0'));
}

XlsSheetBuilder &XlsSheetBuilder::record(quint32 type, const QByteArray &data)
{
    m_records += biffRecord(type, data);
    return *this;
}

XlsSheetBuilder &XlsSheetBuilder::number(quint32 row, quint32 column, double value, quint32 style)
{
    return record(0x0203, cellHead(row, column, style) + realBytes(value));
}

XlsSheetBuilder &XlsSheetBuilder::rk(quint32 row, quint32 column, quint32 packed)
{
    QByteArray data = cellHead(row, column);
    put32(data, packed);
    return record(0x027E, data);
}

XlsSheetBuilder &XlsSheetBuilder::label(quint32 row, quint32 column, const QString &text)
{
    QByteArray data = cellHead(row, column);
    put16(data, static_cast<quint32>(text.size()));
    return record(0x0204, data + wideText(text));
}

XlsSheetBuilder &XlsSheetBuilder::shared(quint32 row, quint32 column, quint32 index, quint32 style)
{
    QByteArray data = cellHead(row, column, style);
    put32(data, index);
    return record(0x00FD, data);
}

XlsSheetBuilder &XlsSheetBuilder::merge(quint32 top, quint32 bottom, quint32 left, quint32 right)
{
    QByteArray data;
    for (const quint32 value : {1u, top, bottom, left, right})
        put16(data, value);
    return record(0x00E5, data);
}

XlsSheetBuilder &XlsSheetBuilder::formula(quint32 row, quint32 column, const QByteArray &result)
{
    return record(0x0006, cellHead(row, column) + result + QByteArray(8, '\0'));
}

QByteArray XlsSheetBuilder::bytes() const
{
    return m_records + biffRecord(0x000A);
}

XlsBuilder &XlsBuilder::record(quint32 type, const QByteArray &data)
{
    m_globals += biffRecord(type, data);
    return *this;
}

XlsBuilder &XlsBuilder::sharedTexts(const QStringList &texts)
{
    QByteArray data;
    put32(data, static_cast<quint32>(texts.size()));
    put32(data, static_cast<quint32>(texts.size()));
    for (const QString &text : texts) {
        put16(data, static_cast<quint32>(text.size()));
        data += wideText(text);
    }
    return record(0x00FC, data);
}

XlsBuilder &XlsBuilder::style(quint32 format)
{
    QByteArray data;
    put16(data, 0);
    put16(data, format);
    return record(0x00E0, data.leftJustified(20, '\0'));
}

XlsBuilder &XlsBuilder::sheet(
    const QByteArray &name, const XlsSheetBuilder &sheet, quint32 visibility)
{
    m_sheets.append({name, sheet.bytes(), visibility});
    return *this;
}

QByteArray XlsBuilder::stream() const
{
    QByteArray begin;
    put16(begin, m_version);
    put16(begin, 5);
    QByteArray head = biffRecord(0x0809, begin.leftJustified(16, '\0')) + m_globals;
    qsizetype listed = 4; // the end record
    const auto entry = [this](const Sheet &sheet, quint32 offset) {
        QByteArray data;
        put32(data, offset);
        data += static_cast<char>(sheet.visibility);
        data += '\0';
        const QString name = QString::fromUtf8(sheet.name);
        const bool wide = m_version == 0x0600;
        data += static_cast<char>(wide ? name.size() : sheet.name.size());
        return biffRecord(0x0085, data + (wide ? wideText(name) : sheet.name));
    };
    for (const Sheet &sheet : m_sheets)
        listed += entry(sheet, 0).size();
    auto offset = static_cast<quint32>(head.size() + listed);
    QByteArray sheets;
    for (const Sheet &sheet : m_sheets) {
        head += entry(sheet, offset);
        sheets += sheet.records;
        offset += static_cast<quint32>(sheet.records.size());
    }
    return head + biffRecord(0x000A) + sheets;
}

QByteArray XlsBuilder::bytes() const
{
    return CompoundBuilder().add(u"Workbook"_s, stream()).bytes();
}

} // namespace tests
