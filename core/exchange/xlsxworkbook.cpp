#include "core/exchange/xlsxworkbook.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/foreignformats.h"
#include "core/exchange/relationships.h"
#include "core/exchange/xmlparser.h"

#include <algorithm>

namespace core {

namespace {

bool isTrue(const char *value)
{
    const std::string_view text = value != nullptr ? value : "";
    return text == "1" || text == "true" || text == "on";
}

/// The list of sheets and the date system.
class WorkbookHandler : public XmlHandler
{
public:
    struct Entry
    {
        SheetInfo info;
        std::string link;
    };

    explicit WorkbookHandler(const SheetLimits &limits)
        : m_limits(limits)
    { }

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr")
            m_date1904 = isTrue(attributes.value("date1904"));
        else if (name == "sheet")
            addSheet(attributes);
    }

    bool date1904() const { return m_date1904; }
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    void addSheet(const XmlAttributes &attributes)
    {
        const char *name = attributes.value("name");
        const char *link = attributes.prefixedValue("id");
        const char *state = attributes.value("state");
        const bool hidden = state != nullptr && std::string_view(state) != "visible";
        m_entries.push_back({{QString::fromUtf8(name), hidden}, link != nullptr ? link : ""});
        if (m_entries.size() > m_limits.sheets)
            halt(oversizedFile("too many sheets"));
    }

    const SheetLimits &m_limits;
    std::vector<Entry> m_entries;
    bool m_date1904 = false;
};

void addSheets(
    XlsxWorkbook &workbook, const WorkbookHandler &handler, const std::vector<Relationship> &links)
{
    for (const auto &entry : handler.entries()) {
        const auto link = std::find_if(
            links.begin(), links.end(), [&](const auto &each) { return each.id == entry.link; });
        if (link == links.end() || !link->type.ends_with("/worksheet"))
            continue; // a chart or macro sheet
        workbook.sheets.push_back(entry.info);
        workbook.sheetParts.push_back(link->target);
    }
}

} // namespace

Result<std::string> mainDocumentPart(ZipPackage &package)
{
    static constexpr const char *kUsualPlace = "xl/workbook.xml";
    const auto links = readRelationships(package, "");
    if (links) {
        for (const Relationship &link : *links)
            if (link.type.ends_with("/officeDocument"))
                return link.target;
    }
    if (package.find(kUsualPlace) != nullptr)
        return kUsualPlace;
    if (!links)
        return fail(links.error());
    return std::string();
}

Result<XlsxWorkbook> readXlsxWorkbook(ZipPackage &package, const std::string &part)
{
    const ZipPart *entry = package.find(part);
    if (entry == nullptr)
        return fail(damagedFile("workbook part is missing"));
    auto reader = package.openPart(*entry);
    if (!reader)
        return fail(reader.error());
    WorkbookHandler handler(package.limits());
    if (auto parsed = parseXml(*reader, handler, package.limits()); !parsed)
        return fail(parsed.error());
    const auto links = readRelationships(package, part);
    if (!links)
        return fail(links.error());

    XlsxWorkbook workbook;
    workbook.date1904 = handler.date1904();
    addSheets(workbook, handler, *links);
    if (workbook.sheets.empty())
        return fail(workbookWithoutSheet());
    for (const Relationship &link : *links) {
        if (link.type.ends_with("/sharedStrings"))
            workbook.sharedStringsPart = link.target;
        const bool styles = link.type.ends_with("/styles");
        const ZipPart *stylesPart = styles ? package.find(link.target) : nullptr;
        if (stylesPart == nullptr)
            continue;
        auto formats = NumberFormats::read(package, *stylesPart);
        if (!formats)
            return fail(formats.error());
        workbook.formats = std::move(*formats);
    }
    return workbook;
}

} // namespace core
