#include "core/exchange/encodingfinder.h"
#include "core/exchange/readers/compoundfile.h"
#include "core/exchange/readers/htmlreader.h"
#include "core/exchange/readers/xlsreader.h"
#include "core/exchange/sheetreader.h"
#include "tests/core/exchange/workbookbuilder.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/seeds.h"

#include <array>

namespace fuzz {

namespace {

constexpr std::size_t kSheets = 4;

/// So small that an input cannot hold up the search.
core::SheetLimits limits()
{
    core::SheetLimits small;
    small.partBytes = 8 << 20;
    small.packageBytes = 16 << 20;
    small.sharedBytes = 4 << 20;
    small.sharedStrings = 100'000;
    small.cells = 200'000;
    small.rowBytes = 1 << 20;
    return small;
}

/// Looks at every byte it is handed.
class Touching : public core::RowSink
{
public:
    bool row(const core::SheetRow &row) override
    {
        for (const core::SheetCell &cell : row.cells)
            for (const char c : cell.text)
                m_sum += static_cast<unsigned char>(c);
        return m_sum != ~0u;
    }

private:
    unsigned m_sum = 0;
};

void readAll(core::Result<std::unique_ptr<core::SheetReader>> reader)
{
    if (!reader)
        return;
    for (std::size_t i = 0; i < (*reader)->sheets().size() && i < kSheets; ++i) {
        Touching sink;
        if (!(*reader)->read(i, sink))
            continue;
        (void)(*reader)->merges();
    }
}

void readAny(const QByteArray &bytes)
{
    readAll(core::SheetReader::open(core::openMemorySource(bytes), limits()));
}

/// Parts by their names, packed: a mutation hits the XML, not the checksum.
void readParts(const QByteArray &bytes)
{
    tests::ZipBuilder zip;
    for (const Part &part : partsOf(bytes))
        zip.add(part.name, part.content, tests::ZipBuilder::Method::Stored);
    readAny(zip.bytes());
}

void readXls(const QByteArray &bytes)
{
    if (core::CompoundFile::isOne(bytes))
        readAny(bytes);
    else
        readAll(core::XlsReader::open(core::openMemorySource(bytes), limits()));
}

void readHtml(const QByteArray &bytes)
{
    readAll(core::HtmlReader::open(core::openMemorySource(bytes), limits(), {}));
}

void readZip(const QByteArray &bytes)
{
    auto package = core::ZipPackage::open(core::openMemorySource(bytes), limits());
    if (!package)
        return;
    for (const core::ZipPart &part : (*package)->directory().parts())
        (void)(*package)->readAll(part, 1 << 20);
}

constexpr std::array kTargets{Target{"xlsx", readParts, xlsxSeeds},
    Target{"xls", readXls, xlsSeeds}, Target{"ods", readParts, odsSeeds},
    Target{"csv", readAny, csvSeeds}, Target{"html", readHtml, htmlSeeds},
    Target{"zip", readZip, zipSeeds}};

} // namespace

const Target *begin()
{
    return kTargets.data();
}

const Target *end()
{
    return kTargets.data() + kTargets.size();
}

} // namespace fuzz
