#include "core/exchange/readers/odsreader.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/foreignformats.h"
#include "core/exchange/readers/odssheet.h"
#include "core/exchange/readers/odstables.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

constexpr const char *kContent = "content.xml";
constexpr quint64 kMostParsed = 4096ull << 20; // every sheet is read from the start of the part

/// A part is encrypted when the manifest says how.
class Manifest : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        m_encrypted = m_encrypted || name == "encryption-data";
    }
    bool isEncrypted() const { return m_encrypted; }

private:
    bool m_encrypted = false;
};

Result<> parsePart(
    ZipPackage &package, const ZipPart &part, XmlHandler &handler, const Progress &progress)
{
    auto reader = package.openPart(part);
    if (!reader)
        return fail(reader.error());
    return parseXml(*reader, handler, package.limits(), progress);
}

Result<> refuseEncrypted(ZipPackage &package)
{
    if (package.find("encrypted-package") != nullptr)
        return fail(encryptedFile());
    const ZipPart *part = package.find("META-INF/manifest.xml");
    if (part == nullptr)
        return {};
    Manifest manifest;
    // a manifest that does not parse (old ones begin with a DOCTYPE) encrypts nothing
    const auto parsed = parsePart(package, *part, manifest, {});
    if (manifest.isEncrypted())
        return fail(encryptedFile());
    return parsed || !parsed.error().detail.startsWith(QStringLiteral("zip:"))
        ? Result<>()
        : fail(parsed.error());
}

} // namespace

bool OdsReader::isOne(ZipPackage &package)
{
    const ZipPart *type = package.find("mimetype");
    if (type != nullptr && type->size < 200) {
        const auto text = package.readAll(*type, 200);
        if (text && text->startsWith("application/vnd.oasis.opendocument."))
            return text->contains(".spreadsheet");
    }
    return package.find(kContent) != nullptr;
}

OdsReader::OdsReader(std::unique_ptr<ZipPackage> package)
    : m_package(std::move(package))
{ }

Result<std::unique_ptr<SheetReader>> OdsReader::open(std::unique_ptr<ZipPackage> package)
{
    if (auto open = refuseEncrypted(*package); !open)
        return fail(open.error());
    std::unique_ptr<OdsReader> reader(new OdsReader(std::move(package)));
    if (auto listed = reader->listTables(); !listed)
        return fail(listed.error());
    return reader;
}

Result<> OdsReader::listTables()
{
    const ZipPart *part = m_package->find(kContent);
    if (part == nullptr)
        return fail(damagedFile("ods: content is missing"));
    OdsTables tables(m_package->limits());
    if (auto parsed = parsePart(*m_package, *part, tables, {}); !parsed)
        return parsed;
    if (!tables.isSpreadsheet())
        return fail(packageWithoutWorkbook());
    if (tables.tables().empty())
        return fail(workbookWithoutSheet());
    for (const auto &table : tables.tables()) {
        m_sheets.push_back(table.info);
        m_hasCells.push_back(table.hasCells);
    }
    const auto filled
        = static_cast<quint64>(std::count(m_hasCells.begin(), m_hasCells.end(), true));
    if (filled > 1 && part->size > kMostParsed / filled)
        return fail(oversizedFile("ods: too many large sheets"));
    return {};
}

Result<> OdsReader::read(std::size_t sheet, RowSink &sink, const Progress &progress)
{
    Q_ASSERT(sheet < m_sheets.size());
    m_merges.clear();
    if (!m_hasCells[sheet])
        return {};
    const ZipPart *part = m_package->find(kContent);
    Q_ASSERT(part != nullptr);
    OdsSheet handler(sheet, m_package->limits(), sink);
    if (auto parsed = parsePart(*m_package, *part, handler, progress); !parsed) {
        const QString place = handler.problem()
            ? QString()
            : QCoreApplication::translate("core", "（第 %1 行之后）").arg(handler.row() + 1);
        return fail(inSheet(m_sheets[sheet].name, parsed.error(), place));
    }
    m_merges = handler.takeMerges();
    return {};
}

} // namespace core
