#include "core/base/filewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot open");
}

int filesIn(const QTemporaryDir &folder)
{
    return static_cast<int>(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size());
}

} // namespace

TEST_CASE("a written file replaces the old one and leaves nothing beside it", "[base]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"季度小结.pdf"_s);
    REQUIRE(core::writeFile(path, "old"));
    REQUIRE(core::writeFile(path, QByteArray(300'000, 'x')));
    CHECK(contents(path) == QByteArray(300'000, 'x'));
    REQUIRE(core::writeFile(path, ""));
    CHECK(contents(path).isEmpty());
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("a target that cannot be a file is refused in words", "[base]")
{
    const QTemporaryDir folder;
    const auto missing = core::writeFile(folder.filePath(u"没有/报表.pdf"_s), "x");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == core::Error::Code::File);
    CHECK(missing.error().text.contains(u"不存在"_s));

    const auto directory = core::writeFile(folder.path(), "x");
    REQUIRE_FALSE(directory);
    CHECK(directory.error().text.contains(u"文件夹"_s));
    CHECK_FALSE(core::writeFile(folder.path() + u'/', "x"));
    CHECK(filesIn(folder) == 0);
}

TEST_CASE("a finished file of another program takes the place in one step", "[base]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"名单.xlsx"_s);
    REQUIRE(core::writeFile(path, "old"));
    const auto part = core::nameBeside(path);
    CHECK(QFileInfo(part).absolutePath() == QFileInfo(path).absolutePath());
    QFile file(part);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("new");
    file.close();
    REQUIRE(core::replaceFile(path, part));
    CHECK(contents(path) == "new");
    CHECK_FALSE(core::replaceFile(path, part));
    CHECK(contents(path) == "new");
    CHECK(filesIn(folder) == 1);
}

#ifndef Q_OS_WIN
TEST_CASE("a link stays a link and its file is replaced", "[base]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.json"_s);
    const auto link = folder.filePath(u"b.json"_s);
    REQUIRE(core::writeFile(path, "old"));
    REQUIRE(QFile::link(path, link));
    REQUIRE(core::writeFile(link, "new"));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(contents(path) == "new");
}

TEST_CASE("a full disk leaves the old file and says so", "[base]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"公示名单.csv"_s);
    REQUIRE(core::writeFile(path, "old"));

    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{8'192, before.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto written = core::writeFile(path, QByteArray(200'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    REQUIRE_FALSE(written);
    CHECK(written.error().text.contains(u"磁盘空间不足"_s));
    CHECK(contents(path) == "old");
    CHECK(filesIn(folder) == 1);
}
#endif
