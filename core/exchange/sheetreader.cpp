#include "core/exchange/sheetreader.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/fileproblems.h"
#include "core/exchange/foreignformats.h"
#include "core/exchange/readers/htmlreader.h"
#include "core/exchange/readers/odsreader.h"
#include "core/exchange/readers/xlsreader.h"
#include "core/exchange/xlsxreader.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<std::unique_ptr<SheetReader>> openPackage(
    std::unique_ptr<ByteSource> source, const SheetLimits &limits)
{
    auto package = ZipPackage::open(std::move(source), limits);
    if (!package)
        return fail(package.error());
    if (auto foreign = foreignPackage(**package))
        return fail(*foreign);
    const auto part = mainDocumentPart(**package);
    if (!part)
        return fail(part.error());
    if (!part->empty() && (*package)->find(*part) != nullptr)
        return XlsxReader::open(std::move(*package), *part);
    if (OdsReader::isOne(**package))
        return OdsReader::open(std::move(*package));
    return fail(packageWithoutWorkbook());
}

Result<std::unique_ptr<SheetReader>> openCompound(
    std::unique_ptr<ByteSource> source, const SheetLimits &limits)
{
    auto file = CompoundFile::open(std::move(source), limits);
    if (!file)
        return fail(file.error());
    const QString stream = file->holds(u"Workbook"_s) ? u"Workbook"_s : u"Book"_s;
    if (!file->holds(stream))
        return fail(foreignCompound(*file));
    auto workbook = std::move(*file).takeStream(stream);
    if (!workbook)
        return fail(workbook.error());
    return XlsReader::open(std::move(*workbook), limits);
}

} // namespace

Result<std::unique_ptr<SheetReader>> SheetReader::open(
    std::unique_ptr<ByteSource> source, const SheetLimits &limits, const TextOptions &options)
{
    if (source->size() == 0)
        return fail(emptyFile());
    if (source->size() > limits.fileBytes)
        return fail(oversizedFile("file too large"));
    const auto head = source->bytesAt(0, 4096);
    if (!head)
        return fail(head.error());
    if (head->startsWith("PK\3\4") || head->startsWith("PK\5\6"))
        return openPackage(std::move(source), limits);
    if (CompoundFile::isOne(*head))
        return openCompound(std::move(source), limits);
    if (isBareWorkbookStream(*head))
        return XlsReader::open(std::move(source), limits);
    if (isWebPage(*head))
        return HtmlReader::open(std::move(source), limits, options);
    if (auto foreign = foreignFile(*head))
        return fail(*foreign);
    return CsvReader::open(std::move(source), limits, options);
}

Result<std::unique_ptr<SheetReader>> SheetReader::openFile(
    const QString &path, const TextOptions &options)
{
    auto source = openFileSource(path);
    if (!source)
        return fail(source.error());
    return open(std::move(*source), {}, options);
}

} // namespace core
