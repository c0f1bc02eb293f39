#include "tests/core/workspace/sheettexts.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/sheetreader.h"

#include <catch2/catch.hpp>

namespace fixture {

namespace {

class Texts : public core::RowSink
{
public:
    bool row(const core::SheetRow &row) override
    {
        QStringList cells;
        for (const auto &cell : row.cells) {
            while (cells.size() <= qsizetype(cell.column))
                cells.append(QString());
            cells.last() = core::textOf(core::keptCell(cell));
        }
        while (!cells.isEmpty() && cells.constLast().isEmpty())
            cells.removeLast();
        rows.append(cells);
        return true;
    }

    QList<QStringList> rows;
};

} // namespace

QList<QStringList> sheetTexts(const QString &path, std::size_t sheet)
{
    auto reader = core::SheetReader::openFile(path);
    REQUIRE(reader);
    Texts texts;
    REQUIRE((*reader)->read(sheet, texts));
    return texts.rows;
}

} // namespace fixture
