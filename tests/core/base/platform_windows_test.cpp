#include "core/base/filewriter.h"
#include "core/base/platform.h"
#include "core/exchange/sheetreader.h"
#include "core/storage/backup.h"
#include "tests/core/storage/ledgerfile.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <windows.h>

using namespace Qt::StringLiterals;

namespace {

/// Keeps a file as Excel does: others may share only what `share` says.
class Keeper
{
public:
    Keeper(const QString &path, DWORD share)
        : m_file(CreateFileW(core::reachablePath(path).toStdWString().c_str(),
            GENERIC_READ | GENERIC_WRITE, share, nullptr, OPEN_EXISTING, 0, nullptr))
    {
        REQUIRE(m_file != INVALID_HANDLE_VALUE);
    }
    ~Keeper() { CloseHandle(m_file); }
    Q_DISABLE_COPY_MOVE(Keeper)

private:
    HANDLE m_file;
};

} // namespace

TEST_CASE("a workbook that Excel has open is named and left as it was", "[base]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"花名册.xlsx"_s);
    REQUIRE(core::writeFile(path, "old"));
    {
        const Keeper excel(path, FILE_SHARE_READ | FILE_SHARE_WRITE);
        const auto written = core::writeFile(path, "new");
        REQUIRE_FALSE(written);
        CHECK(written.error().text.contains(u"“花名册.xlsx”正被其他程序（如 Excel、WPS）打开"_s));
    }
    {
        const Keeper excel(path, 0);
        const auto opened = core::SheetReader::openFile(path);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().text.contains(u"“花名册.xlsx”正被其他程序（如 Excel、WPS）打开"_s));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a share is on the network, however it is written", "[base]")
{
    CHECK(core::isOnNetwork(u"//server/台账/a.ledger"_s));
    CHECK(core::isOnNetwork(u"\\\\server\\台账\\a.ledger"_s));
    CHECK(core::isOnNetwork(u"\\\\?\\UNC\\server\\台账\\a.ledger"_s));
    CHECK(core::reachablePath(u"//server/"_s + QString(300, u'长'))
        == u"\\\\?\\UNC\\server\\"_s + QString(300, u'长'));
}

TEST_CASE("the mark that folders like 文档 carry does not make a ledger read-only", "[base]")
{
    const QTemporaryDir folder;
    const auto native = folder.path().toStdWString();
    const auto path = folder.filePath(u"台账.ledger"_s);
    {
        fixture::LedgerFile ledger;
        REQUIRE(core::backUp(ledger.database(), path));
    }
    REQUIRE(SetFileAttributesW(native.c_str(), FILE_ATTRIBUTE_READONLY | FILE_ATTRIBUTE_DIRECTORY));
    {
        const auto opened = core::openLedger(path);
        REQUIRE(opened);
        CHECK((*opened)->isWritable());
    }
    SetFileAttributesW(native.c_str(), FILE_ATTRIBUTE_NORMAL);
}
