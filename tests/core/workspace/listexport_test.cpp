#include "core/base/citizenid.h"
#include "core/domain/catalog.h"
#include "core/domain/person.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/sheetreader.h"
#include "core/storage/journal.h"
#include "core/workspace/demo.h"
#include "core/workspace/listexport.h"
#include "tests/core/workspace/cityledger.h"
#include "tests/core/workspace/sheettexts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

bool holdsNumberOfPerson(const QString &text)
{
    static const QRegularExpression kNumber(
        u"(?<![0-9])(?:[0-9]{17}[0-9Xx]|1[3-9][0-9]{9})(?![0-9])"_s);
    auto matches = kNumber.globalMatch(text);
    while (matches.hasNext()) {
        const QString number = matches.next().captured();
        if (number.size() == 11
            || number.back().toUpper() == citizenIdCheckCharacter(QStringView(number).first(17)))
            return true;
    }
    return false;
}

/// A small part of the city, made once for all tests of this file.
Workspace &demoCity()
{
    static const QTemporaryDir folder;
    static const auto workspace = [] {
        const QString path = folder.filePath(u"demo.ledger"_s);
        REQUIRE(makeDemo(path, {.persons = 1500, .irregularPercent = 5}));
        auto opened = Workspace::open(path, {});
        REQUIRE(opened);
        return std::move(*opened);
    }();
    return *workspace;
}

Record person(const Workspace &workspace, const QString &name, const QString &number)
{
    Record record = *workspace.blank(persons());
    const std::pair<QLatin1StringView, Value> values[] = {{"name"_L1, name}, {"id_type"_L1, u"1"_s},
        {"id_number"_L1, number}, {"mobile"_L1, u"13800138000"_s}};
    for (const auto &[column, value] : values)
        persons().table().set(record, column, value);
    return record;
}

} // namespace

TEST_CASE("free text leaves with its numbers shortened, other digits untouched", "[lists]")
{
    const Field memo{.column = "memo"_L1, .kind = Kind::Memo};
    const Table table{.fields = {memo}};
    fixture::CityLedger city;
    const auto shown = [&](const QString &text, Reveal reveal) {
        return listText(table, memo, Value(text), city->names(), reveal);
    };
    const QString text = u"代领人141102199003079975，电话13800138000，批次202106301234567890123"_s;
    CHECK(shown(text, Reveal::Masked)
        == u"代领人141***********9975，电话138****8000，批次202106301234567890123"_s);
    CHECK(shown(text, Reveal::Full) == text);
}

TEST_CASE("no registry's default export holds a number of a person", "[lists]")
{
    const QTemporaryDir folder;
    qint64 cells = 0;
    for (const Table *table : catalog()) {
        INFO(table->name.data());
        const ListExport list{table, {.limit = 400}, {}, {}};
        const QString path = folder.filePath(QString(table->name) + u".xlsx"_s);
        REQUIRE(exportList(demoCity(), list, {path}));
        for (const auto &row : fixture::sheetTexts(path)) {
            for (const auto &cell : row) {
                INFO(cell.toStdString());
                CHECK_FALSE(holdsNumberOfPerson(cell));
                ++cells;
            }
        }
    }
    CHECK(cells > 10'000);
}

TEST_CASE("both encodings of a text list read back as the workbook does", "[lists]")
{
    const QTemporaryDir folder;
    for (const Table *table : catalog()) {
        INFO(table->name.data());
        QStringList columns;
        for (const auto &field : table->fields) {
            const bool isExact = !field.isNumber() || field.kind == Kind::Integer;
            if (isExact && field.kind != Kind::Timestamp)
                columns.append(QString(field.column));
        }
        const ListExport list{table, {.limit = 200}, columns, {}};
        const QString book = folder.filePath(u"list.xlsx"_s);
        const QString utf8 = folder.filePath(u"utf8.csv"_s);
        const QString gb = folder.filePath(u"gb.csv"_s);
        const auto rows = exportList(demoCity(), list, {book});
        REQUIRE(rows);
        CHECK(exportList(demoCity(), list, {utf8, ListFormat::Text}) == *rows);
        CHECK(exportList(demoCity(), list, {gb, ListFormat::Text, TextEncoding::Gb18030}) == *rows);
        const auto expected = fixture::sheetTexts(book);
        REQUIRE(expected.size() == *rows + 1);
        CHECK((fixture::sheetTexts(utf8) == expected));
        CHECK((fixture::sheetTexts(gb) == expected));
    }
}

TEST_CASE("cells that a spreadsheet would run come back as they were", "[lists]")
{
    fixture::CityLedger city;
    const Table table{
        .name = "list"_L1, .fields = {{.column = "name"_L1, .label = "名称", .kind = Kind::Text}}};
    const QStringList names{u"=1+1"_s, u"＝cmd"_s, u"'=a"_s, u"@x"_s, u"-王"_s, u"龘䶮𠮷①"_s,
        u"a,\"b\"\nc"_s, u"'12"_s, u"+8613"_s};
    for (const auto encoding : {TextEncoding::Utf8, TextEncoding::Gb18030}) {
        const QString path = city.file(u"list.csv"_s);
        const ListShape shape{.table = &table, .format = ListFormat::Text, .encoding = encoding};
        auto writer = ListWriter::create(path, shape, city->names());
        REQUIRE(writer);
        for (const auto &name : names)
            REQUIRE((*writer)->row({1, {Value(name)}}));
        REQUIRE((*writer)->finish());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK_FALSE(bytes.contains("\r\n\"="));
        CHECK_FALSE(bytes.contains("\r\n\"@"));
        CHECK(bytes.contains("\r\n\"'=1+1\"\r\n"));
        const auto read = fixture::sheetTexts(path);
        REQUIRE(read.size() == names.size() + 1);
        for (qsizetype i = 0; i < names.size(); ++i)
            CHECK(read.at(i + 1).value(0) == names.at(i));
    }
}

TEST_CASE("full numbers leave with a purpose, the right and an entry in the journal", "[lists]")
{
    fixture::CityLedger city;
    const auto saved = city->insert(persons(), person(*city, u"王甲"_s, u"141102199003079975"_s));
    if (!saved)
        UNSCOPED_INFO(saved.error().error.text.toStdString());
    REQUIRE(saved);
    const QString path = city.file(u"people.csv"_s);
    ListExport list{&persons().table(), {}, {u"name"_s, u"id_number"_s, u"mobile"_s}, {}};
    REQUIRE(exportList(*city, list, {path, ListFormat::Text}));
    CHECK(fixture::sheetTexts(path).at(1).at(1) == u"141***********9975"_s);
    list.purpose = u"报市财政局核对"_s;
    REQUIRE(exportList(*city, list, {path, ListFormat::Text}));
    CHECK(fixture::sheetTexts(path).at(1).at(1) == u"141102199003079975"_s);
    const auto sets = changeSets(city->database(), 1);
    REQUIRE(sets);
    CHECK(sets->constFirst().reason == list.purpose);
    const auto paper = listPaper(*city, list);
    REQUIRE(paper);
}

TEST_CASE("what is cancelled or refused leaves no file", "[lists]")
{
    const QTemporaryDir folder;
    const ListExport list{&persons().table(), {}, {u"name"_s}, {}};
    for (const auto format : {ListFormat::Workbook, ListFormat::Text}) {
        const Progress stop([](qint64, qint64, const QString &) { return false; });
        const auto rows
            = exportList(demoCity(), list, {folder.filePath(u"a.xlsx"_s), format}, stop);
        REQUIRE_FALSE(rows);
        CHECK(rows.error().code == Error::Code::Cancelled);
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
    const QString path = folder.filePath(u"a.xlsx"_s);
    REQUIRE(exportList(demoCity(), list, {path}));
    QFile lock(folder.filePath(u".~lock.a.xlsx#"_s));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(",张三,office,22.11.2026 09:00,file:///;");
    lock.close();
    const auto refused = exportList(demoCity(), list, {path});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"LibreOffice (张三)"_s));
}

TEST_CASE("LibreOffice reads exported lists back as they were written", "[lists]")
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        WARN("LibreOffice (soffice) is not installed: lists are not opened with it");
        return;
    }
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"again"_s));
    QStringList files;
    for (const Table *table : catalog()) {
        files.append(folder.filePath(QString(table->name) + u".xlsx"_s));
        REQUIRE(exportList(demoCity(), {table, {.limit = 60}, {}, {}}, {files.constLast()}));
    }
    QProcess process;
    process.start(office,
        QStringList{u"-env:UserInstallation=file://%1/profile"_s.arg(folder.path()),
            u"--headless"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s,
            folder.filePath(u"again"_s)}
            + files);
    REQUIRE(process.waitForFinished(300'000));
    for (const auto &file : files) {
        INFO(file.toStdString());
        const QString again = folder.filePath(u"again/"_s + QFileInfo(file).fileName());
        REQUIRE(QFile::exists(again));
        CHECK((fixture::sheetTexts(file) == fixture::sheetTexts(again)));
    }
}
