#include "core/base/filewriter.h"
#include "core/base/platform.h"
#include "core/exchange/sheetreader.h"
#include "core/exchange/sheetwriter.h"
#include "core/storage/backup.h"
#include "tests/core/storage/ledgerfile.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a ledger and a workbook may lie deeper than 260 characters", "[base]")
{
    const QTemporaryDir folder;
    QString deep = folder.path();
    while (deep.size() < 300)
        deep += u"/a folder in a folder 深"_s;
    REQUIRE(QDir().mkpath(deep));
    const QString path = deep + u"/台账.ledger"_s;
    {
        fixture::LedgerFile ledger;
        REQUIRE(core::backUp(ledger.database(), path));
    }
    const auto opened = core::openLedger(path);
    REQUIRE(opened);
    CHECK((*opened)->isWritable());

    const core::SheetColumn columns[] = {{u"姓名"_s}};
    const QString book = deep + u"/名单.xlsx"_s;
    auto writer = core::SheetWriter::create(book, columns);
    REQUIRE(writer);
    REQUIRE((*writer)->row(std::vector<core::Value>{u"甲"_s}));
    const auto finished = (*writer)->finish();
    INFO((finished ? QString() : finished.error().text + finished.error().detail).toStdString());
    CHECK(finished);
    CHECK(core::SheetReader::openFile(book));
}

TEST_CASE("a folder of this computer is writable and not on the network", "[base]")
{
    const QTemporaryDir folder;
    CHECK(core::isFolderWritable(folder.path()));
    CHECK_FALSE(core::isOnNetwork(folder.path()));
    CHECK_FALSE(core::isFolderWritable(folder.filePath(u"没有"_s)));
}
