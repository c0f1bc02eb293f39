#include "core/exchange/xlsxreader.h"

#include "core/exchange/fileproblems.h"
#include "core/exchange/xlsxsheet.h"

#include <QCoreApplication>

namespace core {

Result<std::unique_ptr<SheetReader>> XlsxReader::open(
    std::unique_ptr<ZipPackage> package, const std::string &workbookPart)
{
    auto workbook = readXlsxWorkbook(*package, workbookPart);
    if (!workbook)
        return fail(workbook.error());
    return std::unique_ptr<SheetReader>(new XlsxReader(std::move(package), std::move(*workbook)));
}

XlsxReader::XlsxReader(std::unique_ptr<ZipPackage> package, XlsxWorkbook workbook)
    : m_package(std::move(package))
    , m_workbook(std::move(workbook))
{ }

Result<> XlsxReader::loadStrings(const Progress &progress)
{
    if (m_strings)
        return {};
    const ZipPart *part = m_workbook.sharedStringsPart.empty()
        ? nullptr
        : m_package->find(m_workbook.sharedStringsPart);
    if (part == nullptr) {
        m_strings.emplace();
        return {};
    }
    auto strings = SharedStrings::read(*m_package, *part, progress);
    if (!strings)
        return fail(strings.error());
    m_strings = std::move(*strings);
    return {};
}

Result<> XlsxReader::read(std::size_t sheet, RowSink &sink, const Progress &progress)
{
    Q_ASSERT(sheet < m_workbook.sheets.size());
    m_merges.clear();
    const QString &name = m_workbook.sheets[sheet].name;
    if (auto loaded = loadStrings(progress); !loaded)
        return loaded;
    const ZipPart *part = m_package->find(m_workbook.sheetParts[sheet]);
    if (part == nullptr)
        return fail(inSheet(name, damagedFile("worksheet part is missing")));
    auto reader = m_package->openPart(*part);
    if (!reader)
        return fail(inSheet(name, reader.error()));
    XlsxSheetHandler handler(m_workbook, *m_strings, m_package->limits(), sink);
    if (auto parsed = parseXml(*reader, handler, m_package->limits(), progress); !parsed) {
        const bool placed = handler.problem().has_value(); // the handler names the place itself
        const QString place = placed
            ? QString()
            : QCoreApplication::translate("core", "（第 %1 行之后）").arg(handler.row() + 1);
        return fail(inSheet(name, parsed.error(), place));
    }
    m_merges = handler.takeMerges();
    return {};
}

} // namespace core
