#include "tests/core/exchange/workbookbuilder.h"

#include "core/exchange/cellreference.h"
#include "tests/core/exchange/littlebytes.h"

#include <array>

using namespace core;

namespace tests {

namespace {

quint32 crcOf(const QByteArray &bytes)
{
    static const auto kTable = [] {
        std::array<quint32, 256> table{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = (c & 1) != 0 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
            table[i] = c;
        }
        return table;
    }();
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes)
        crc = kTable[(crc ^ static_cast<quint8>(byte)) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFF;
}

/// Raw deflate: what qCompress makes, without its length, head and checksum.
QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes, 6);
    return packed.mid(6, packed.size() - 10);
}

const QByteArray kHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                         "\n";
const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray kLinks = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray kPackageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";

QByteArray link(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + kLinks + "/" + type + "\" Target=\"" + target
        + "\"/>";
}

class Collector : public RowSink
{
public:
    explicit Collector(ReadSheet &sheet)
        : m_sheet(sheet)
    { }

    bool row(const SheetRow &row) override
    {
        ++m_sheet.rows;
        for (const SheetCell &cell : row.cells)
            m_sheet.cells.append({row.index, cell.column, cell.kind, cell.flags,
                QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())), cell.number});
        return true;
    }
    void note(const SheetNote &note) override { m_sheet.notes.append(note); }

private:
    ReadSheet &m_sheet;
};

} // namespace

ZipBuilder &ZipBuilder::add(const QByteArray &name, const QByteArray &content, Method method)
{
    Claims claims;
    claims.method = method == Method::Stored ? 0 : 8;
    return addClaiming(name, content, claims);
}

ZipBuilder &ZipBuilder::addClaiming(
    const QByteArray &name, const QByteArray &content, const Claims &claims)
{
    const QByteArray stored = claims.method == 8 ? deflated(content) : content;
    m_last.method = claims.method;
    const bool behind = m_sizes == Sizes::Behind;
    m_last.flags = static_cast<quint16>(claims.flags | (behind ? 8 : 0));
    m_last.crc = claims.crc ? *claims.crc : crcOf(content);
    m_last.compressed = static_cast<quint32>(stored.size());
    m_last.size = claims.size.value_or(static_cast<quint32>(content.size()));
    m_last.offset = static_cast<quint32>(m_data.size());
    m_data += "PK\3\4";
    for (const quint16 value : {quint16(20), m_last.flags, m_last.method, quint16(0), quint16(33)})
        put16(m_data, value);
    const QByteArray extra = extraFor64();
    m_data += behind ? QByteArray(12, '\0') : sizes();
    put16(m_data, static_cast<quint16>(name.size()));
    put16(m_data, static_cast<quint16>(extra.size()));
    m_data += name + extra + stored;
    if (behind)
        m_data += "PK\7\x8" + sizes();
    addEntry(name, m_last.offset);
    return *this;
}

ZipBuilder &ZipBuilder::addOverlapping(const QByteArray &name)
{
    addEntry(name, m_last.offset);
    return *this;
}

void ZipBuilder::addEntry(const QByteArray &name, quint32 offset)
{
    m_directory += "PK\1\2";
    for (const quint16 value :
        {quint16(20), quint16(20), m_last.flags, m_last.method, quint16(0), quint16(33)})
        put16(m_directory, value);
    const QByteArray extra = extraFor64();
    m_directory += sizes();
    put16(m_directory, static_cast<quint16>(name.size()));
    put16(m_directory, static_cast<quint16>(extra.size()));
    for (int i = 0; i < 3; ++i)
        put16(m_directory, 0);
    put32(m_directory, 0);
    put32(m_directory, offset);
    m_directory += name + extra;
    ++m_count;
}

QByteArray ZipBuilder::sizes() const
{
    const bool in64 = m_sizes == Sizes::In64;
    QByteArray bytes;
    for (const quint32 value :
        {m_last.crc, in64 ? 0xFFFFFFFF : m_last.compressed, in64 ? 0xFFFFFFFF : m_last.size})
        put32(bytes, value);
    return bytes;
}

QByteArray ZipBuilder::extraFor64() const
{
    if (m_sizes != Sizes::In64)
        return {};
    QByteArray bytes;
    put16(bytes, 1);
    put16(bytes, 16);
    for (const quint32 value : {m_last.size, 0u, m_last.compressed, 0u})
        put32(bytes, value);
    return bytes;
}

QByteArray ZipBuilder::bytes() const
{
    QByteArray all = m_data + m_directory + "PK\5\6";
    for (const quint16 value : {quint16(0), quint16(0), m_count, m_count})
        put16(all, value);
    put32(all, static_cast<quint32>(m_directory.size()));
    put32(all, static_cast<quint32>(m_data.size()));
    put16(all, 0);
    return all;
}

WorkbookBuilder::WorkbookBuilder()
{
    m_parts["_rels/.rels"] = kHead + "<Relationships xmlns=\"" + kPackageLinks + "\">"
        + link("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>";
    m_parts["xl/_rels/workbook.xml.rels"] = kHead + "<Relationships xmlns=\"" + kPackageLinks
        + "\">" + link("rId1", "worksheet", "worksheets/sheet1.xml")
        + link("rId2", "worksheet", "worksheets/sheet2.xml")
        + link("rIdS", "sharedStrings", "sharedStrings.xml") + link("rIdY", "styles", "styles.xml")
        + "</Relationships>";
    m_parts["xl/styles.xml"] = kHead + "<styleSheet xmlns=\"" + kMain
        + R"("><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>)"
          R"x(<numFmt numFmtId="165" formatCode="0_);[Red]\(0\)"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)x"
          R"(<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>)"
          R"(<xf numFmtId="49"/><xf numFmtId="31"/></cellXfs></styleSheet>)";
    workbook({});
    sharedStrings("<si><t>姓名</t></si><si><t>张三</t></si>");
    rows(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>)");
}

WorkbookBuilder &WorkbookBuilder::rows(
    const QByteArray &xml, const QByteArray &after, const QByteArray &before)
{
    return part("xl/worksheets/sheet1.xml",
        kHead + "<worksheet xmlns=\"" + kMain + "\">" + before + "<sheetData>" + xml
            + "</sheetData>" + after + "</worksheet>");
}

WorkbookBuilder &WorkbookBuilder::sharedStrings(const QByteArray &items)
{
    return part("xl/sharedStrings.xml", kHead + "<sst xmlns=\"" + kMain + "\">" + items + "</sst>");
}

WorkbookBuilder &WorkbookBuilder::part(const QByteArray &name, const QByteArray &content)
{
    m_parts[name] = content;
    return *this;
}

WorkbookBuilder &WorkbookBuilder::without(const QByteArray &name)
{
    m_parts.remove(name);
    return *this;
}

WorkbookBuilder &WorkbookBuilder::workbook(const QByteArray &properties, const QByteArray &sheets)
{
    const QByteArray list = sheets.isEmpty()
        ? QByteArray("<sheet name=\"名册\" sheetId=\"1\" r:id=\"rId1\"/>")
        : sheets;
    return part("xl/workbook.xml",
        kHead + "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kLinks + "\"><workbookPr "
            + properties + "/><sheets>" + list + "</sheets></workbook>");
}

QByteArray WorkbookBuilder::bytes(ZipBuilder::Sizes sizes) const
{
    ZipBuilder zip(sizes);
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part)
        zip.add(part.key(), part.value());
    return zip.bytes();
}

ReadCell ReadSheet::at(const char *reference) const
{
    const auto place = parseCellReference(reference);
    for (const ReadCell &cell : cells)
        if (place && cell.row == place->row && cell.column == place->column)
            return cell;
    return {};
}

Result<std::unique_ptr<SheetReader>> openBytes(const QByteArray &bytes, const TextOptions &options)
{
    return SheetReader::open(openMemorySource(bytes), {}, options);
}

Result<ReadSheet> readSheet(SheetReader &reader, std::size_t sheet)
{
    ReadSheet content;
    Collector collector(content);
    if (auto read = reader.read(sheet, collector); !read)
        return fail(read.error());
    content.merges.assign(reader.merges().begin(), reader.merges().end());
    return content;
}

Result<ReadSheet> readSheet(const QByteArray &bytes, std::size_t sheet, const TextOptions &options)
{
    auto reader = openBytes(bytes, options);
    if (!reader)
        return fail(reader.error());
    return readSheet(**reader, sheet);
}

Error errorOf(const QByteArray &bytes)
{
    const auto sheet = readSheet(bytes);
    return sheet ? Error{Error::Code::File, QString()} : sheet.error();
}

} // namespace tests
