#include "core/exchange/sheetreader.h"
#include "core/exchange/sheetwriter.h"
#include "core/exchange/workbookfile.h"
#include "tests/results.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using core::SheetColumn;
using core::SheetWriter;
using core::Value;

namespace {

struct Read
{
    QString text;
    core::CellKind kind = core::CellKind::Text;
    double number = 0;
    bool textStyled = false;
};

class Collector : public core::RowSink
{
public:
    bool row(const core::SheetRow &row) override
    {
        auto &cells = m_rows.emplace_back();
        for (const auto &cell : row.cells)
            cells.insert(static_cast<int>(cell.column),
                {QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())),
                    cell.kind, cell.number, cell.flags.testFlag(core::CellFlag::TextStyled)});
        return true;
    }

    std::vector<QHash<int, Read>> m_rows;
};

std::vector<QHash<int, Read>> rowsOf(const QString &path, std::size_t sheet = 0)
{
    auto reader = core::SheetReader::openFile(path);
    REQUIRE(reader);
    Collector collector;
    REQUIRE((*reader)->read(sheet, collector));
    return collector.m_rows;
}

int filesIn(const QTemporaryDir &folder)
{
    return static_cast<int>(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size());
}

const std::vector<SheetColumn> kTwo = {{u"姓名"_s}, {u"人数"_s, SheetColumn::Kind::Integer}};

} // namespace

TEST_CASE("every kind of column comes back as what it was", "[exchange]")
{
    using Kind = SheetColumn::Kind;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"学员名单.xlsx"_s);
    const std::vector<SheetColumn> columns = {{u"身份证号"_s}, {u"人数"_s, Kind::Integer},
        {u"金额"_s, Kind::Money}, {u"成绩"_s, Kind::Tenths}, {u"完成率"_s, Kind::Percent},
        {u"发证日期"_s, Kind::Date}, {u"时间"_s, Kind::Timestamp}};
    auto writer = SheetWriter::create(path, columns, u"名单"_s);
    REQUIRE(writer);
    const auto moment = QDateTime(QDate(2021, 6, 30), QTime(8, 30));
    const std::vector<Value> values = {u"142332199001019992"_s, 231'679, 123'456, 885, 11'584,
        u"2021-06-30"_s, moment.toMSecsSinceEpoch()};
    REQUIRE((*writer)->row(values));
    const std::vector<Value> blank(columns.size());
    REQUIRE((*writer)->row(blank));
    const std::vector<Value> odd = {42, qint64(1) << 62, {}, {}, {}, u"2021年6月"_s, {}};
    REQUIRE((*writer)->row(odd));
    CHECK_FALSE(QFile::exists(path));
    REQUIRE((*writer)->finish());

    const auto rows = rowsOf(path);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0][4].text == u"完成率"_s);
    CHECK(rows[1][0].text == u"142332199001019992"_s);
    CHECK(rows[1][0].kind == core::CellKind::Text);
    CHECK(rows[1][0].textStyled);
    CHECK(rows[1][1].number == 231'679);
    CHECK(rows[1][2].number == 1234.56);
    CHECK(rows[1][3].number == 88.5);
    CHECK(rows[1][4].number == 115.84);
    CHECK(rows[1][5].kind == core::CellKind::Date);
    CHECK(rows[1][5].number == 44'377);
    CHECK(rows[1][6].kind == core::CellKind::Date);
    CHECK(rows[1][6].number == Approx(44'377 + 8.5 / 24));
    CHECK(rows[2][0].text == u"42"_s);
    CHECK(rows[2][1].text == u"4611686018427387904"_s);
    CHECK(rows[2][1].kind == core::CellKind::Text);
    CHECK(rows[2][5].text == u"2021年6月"_s);
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("any text comes back as it was, and none is a formula", "[exchange]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.xlsx"_s);
    const QStringList texts = {u"=1+1"_s, u"+8613800000000"_s, u"-1"_s, u"@SUM(A1)"_s,
        u"_x0041_ 与 _X0041_"_s, u"<&>\"'"_s, u"行一\n行二"_s, u"𠮷䶮㛃"_s, u" 前后空格 "_s,
        u"控制\x01\x1f符"_s, QString(32'767, u'长')};
    auto writer = SheetWriter::create(path, std::span(kTwo));
    REQUIRE(writer);
    for (const auto &text : texts)
        REQUIRE((*writer)->row(std::vector<Value>{text, {}}));
    QString damaged = u"坏"_s;
    damaged.append(QChar(0xd800)).append(QChar(0xfffe)).append(QChar(u'\0'));
    REQUIRE((*writer)->row(std::vector<Value>{damaged, {}}));
    REQUIRE((*writer)->finish());
    const auto rows = rowsOf(path);
    REQUIRE(rows.size() == static_cast<size_t>(texts.size()) + 2);
    for (qsizetype index = 0; index < texts.size(); ++index) {
        const auto &read = rows[static_cast<size_t>(index) + 1][0];
        CHECK(read.text == texts[index]);
        CHECK(read.kind == core::CellKind::Text);
    }
    CHECK(rows.back()[0].text == u"坏\ufffd\ufffd\ufffd"_s);
}

TEST_CASE("a text longer than a cell is refused with its place", "[exchange]")
{
    const QTemporaryDir folder;
    auto writer = SheetWriter::create(folder.filePath(u"a.xlsx"_s), std::span(kTwo));
    REQUIRE(writer);
    REQUIRE((*writer)->row(std::vector<Value>{QString(32'768, u'长'), {}}));
    const auto finished = (*writer)->finish();
    REQUIRE_FALSE(finished);
    CHECK(finished.error().text.contains(u"第 2 行“姓名”"_s));
    writer->reset();
    CHECK(filesIn(folder) == 0);
}

TEST_CASE("sheets follow each other and their names are made acceptable", "[exchange]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.xlsx"_s);
    auto writer = SheetWriter::create(path, std::span(kTwo), u"2021/6 [草稿]"_s);
    REQUIRE(writer);
    REQUIRE((*writer)->row(std::vector<Value>{u"甲"_s, 1}));
    REQUIRE((*writer)->nextSheet(u"2021?6 :草稿:"_s, std::span(kTwo).first(1)));
    for (int row = 0; row < 250; ++row)
        REQUIRE((*writer)->row(std::vector<Value>{u"乙%1"_s.arg(row)}));
    REQUIRE((*writer)->nextSheet(QString(40, u'长'), std::span(kTwo)));
    REQUIRE((*writer)->finish());
    auto reader = core::SheetReader::openFile(path);
    REQUIRE(reader);
    REQUIRE((*reader)->sheets().size() == 3);
    CHECK((*reader)->sheets()[0].name == u"2021 6 草稿"_s);
    CHECK((*reader)->sheets()[1].name == u"2021 6 草稿(2)"_s);
    CHECK((*reader)->sheets()[2].name == QString(31, u'长'));
    CHECK(rowsOf(path, 1).size() == 251);
    CHECK(rowsOf(path, 2).size() == 1);
}

TEST_CASE("a sheet may have any name", "[exchange]")
{
    CHECK(core::sheetName({}) == u"工作表"_s);
    CHECK(core::sheetName(u"''"_s) == u"工作表"_s);
    CHECK(core::sheetName(u"[]:*?/\\"_s) == u"工作表"_s);
    CHECK(core::sheetName(u"附表1 '引号'"_s) == u"附表1 '引号"_s);
    CHECK(core::sheetName(QString(30, u'a') + u"𠮷"_s) == QString(30, u'a'));
}

TEST_CASE("a target that cannot be written is refused before any work", "[exchange]")
{
    const QTemporaryDir folder;
    CHECK_FALSE(SheetWriter::create(folder.filePath(u"无/a.xlsx"_s), std::span(kTwo)));
    CHECK_FALSE(SheetWriter::create(folder.path(), std::span(kTwo)));
}

TEST_CASE("a workbook that was not finished leaves nothing and harms nothing", "[exchange]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.xlsx"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    {
        auto writer = SheetWriter::create(path, std::span(kTwo));
        REQUIRE(writer);
        REQUIRE((*writer)->row(std::vector<Value>{u"甲"_s, 1}));
    }
    CHECK(filesIn(folder) == 1);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
}

#ifndef Q_OS_WIN
TEST_CASE("a full disk while writing a workbook is noticed at every size", "[exchange]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.xlsx"_s);
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    for (const rlim_t size : {100UL, 1'000UL, 4'096UL, 10'000UL, 30'000UL, 60'000UL}) {
        const rlimit small{size, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        auto writer = SheetWriter::create(path, std::span(kTwo));
        core::Result<> done = writer ? core::Result<>() : core::fail(writer.error());
        for (int row = 0; done && row < 3'000; ++row)
            done = (*writer)->row(std::vector<Value>{u"学员%1"_s.arg(row * 7919 % 3001), row});
        if (done)
            done = (*writer)->finish();
        writer = core::fail({});
        setrlimit(RLIMIT_FSIZE, &before);
        INFO("limit " << size);
        CHECK_FALSE(done);
        CHECK(filesIn(folder) == 0);
    }
    std::signal(SIGXFSZ, handler);
}
#endif
