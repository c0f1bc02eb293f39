#include "core/base/datafile.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

Result<DataTable> parsed(const char *text)
{
    return parseDataTable(QByteArray(text), u"a.csv"_s);
}

} // namespace

TEST_CASE("a data file is read by its column names", "[base]")
{
    const auto table = parsed("code,name\n1,甲\n2,\"a,\"\"b\"\"\nc\"\n3,\n");
    REQUIRE(table);
    CHECK(table->columns == QStringList{u"code"_s, u"name"_s});
    REQUIRE(table->rows.size() == 3);
    CHECK(table->value(table->rows[0], "name"_L1) == u"甲"_s);
    CHECK(table->value(table->rows[1], "name"_L1) == u"a,\"b\"\nc"_s);
    CHECK(table->value(table->rows[2], "name"_L1).isEmpty());
}

TEST_CASE("line ends and the last line may be of either kind", "[base]")
{
    CHECK(parsed("a,b\r\n1,2\r\n3,4")->rows.size() == 2);
    CHECK(parsed("a")->rows.isEmpty());
    CHECK(parsed("a,b\n\"\",\n")->rows.front() == QStringList{QString(), QString()});
}

TEST_CASE("a damaged data file is refused, not guessed at", "[base]")
{
    for (const char *text : {"", "a,a\n", "a,\n1,2\n", "a,b\n1\n", "a,b\n1,2,3\n", "a\n\"open\n",
             "a\nx\"y\n", "a\n\"x\"y\n", "a,b\n1,2\n\n", "a\n\xff\n", "a\rb\n"}) {
        INFO(text);
        const auto table = parsed(text);
        REQUIRE_FALSE(table);
        CHECK(table.error().code == Error::Code::File);
        CHECK(table.error().text.contains(u"a.csv"_s));
    }
    CHECK_FALSE(parseDataTable(QByteArray("a\n\0\n", 4), u"a.csv"_s));
}

TEST_CASE("a data file that is missing or no object is told apart from a good one", "[base]")
{
    CHECK_FALSE(readDataTable(u":/data/nothing.csv"_s));
    CHECK_FALSE(readDataObject(u":/data/nothing.json"_s));
    CHECK_FALSE(readDataObject(u":/data/towns.csv"_s));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[1]");
    file.close();
    CHECK_FALSE(readDataObject(file.fileName()));
}
