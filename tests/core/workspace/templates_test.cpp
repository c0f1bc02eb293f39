#include "core/base/inventedid.h"
#include "core/domain/catalog.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/importreader.h"
#include "core/exchange/sheetreader.h"
#include "core/workspace/pastedrows.h"
#include "core/workspace/templates.h"
#include "tests/core/workspace/cityledger.h"
#include "tests/core/workspace/sheettexts.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QString &path)
{
    auto reader = SheetReader::openFile(path);
    REQUIRE(reader);
    REQUIRE((*reader)->sheets().size() == 3);
    CHECK((*reader)->sheets()[2].hidden);
    return fixture::sheetTexts(path);
}

/// What a county may type into the column.
QString typed(const ImportField &field, const TemplateColumn &column)
{
    if (!column.choices.isEmpty())
        return column.choices.constFirst();
    switch (field.reading) {
    case Reading::IdNumber:
        return inventedCitizenId(u"141127"_s, QDate(1985, 3, 4), 997);
    case Reading::Name:
    case Reading::Key:
        return u"张伟"_s;
    case Reading::Mobile:
    case Reading::Phone:
        return u"13800138000"_s;
    case Reading::Integer:
        return u"36"_s;
    case Reading::Decimal:
    case Reading::Money:
        return u"80"_s;
    default:
        return {}; // may stay empty
    }
}

} // namespace

TEST_CASE("every empty sheet is read back without a click: all columns known, no row", "[lists]")
{
    fixture::CityLedger city;
    for (const auto &info : templateList()) {
        if (info.table)
            continue;
        INFO(info.name.toStdString());
        const auto book = templateBook(*city, info.name);
        REQUIRE(book);
        const QString path = city.file(info.name + u".xlsx"_s);
        REQUIRE(writeTemplate(path, *book));
        const auto reading
            = readImport(path, {.asOf = city->today(), .division = u"141127"_s}, city->names());
        REQUIRE(reading);
        const auto &sheet = reading->sheets.constFirst();
        CHECK(sheetKindKey(sheet.kind) == info.name);
        CHECK((sheet.unmapped.isEmpty()));
        CHECK(sheet.columns.size() == book->columns.size());
        for (const auto &other : sheet.unmapped)
            UNSCOPED_INFO(other.toStdString());
        CHECK(reading->count(RowOutcome::Accepted) + reading->count(RowOutcome::Warned)
                + reading->count(RowOutcome::Blocked)
            == 0);
    }
}

TEST_CASE("a filled sheet is read without a click", "[lists]")
{
    fixture::CityLedger city;
    for (const auto &info : templateList()) {
        const auto kind = sheetKindOf(info.name);
        if (info.table || !kind)
            continue;
        INFO(info.name.toStdString());
        const auto book = templateBook(*city, info.name);
        REQUIRE(book);
        const QString empty = city.file(u"empty.xlsx"_s);
        REQUIRE(writeTemplate(empty, *book));
        const auto rows = rowsOf(empty);
        REQUIRE(rows.size() == 2);
        std::vector<SheetColumn> columns;
        for (const auto &heading : rows.at(0))
            columns.push_back({heading});
        const QString filled = city.file(u"filled.xlsx"_s);
        auto writer = SheetWriter::create(filled, columns, book->title);
        REQUIRE(writer);
        std::vector<Value> example;
        std::vector<Value> row{Value(u"1"_s)};
        for (qsizetype i = 0; i < qsizetype(columns.size()); ++i)
            example.push_back(Value(rows.at(1).value(i)));
        const auto fields = importFields(*kind);
        for (qsizetype i = 1; i < book->columns.size(); ++i)
            row.push_back(Value(typed(fields[size_t(i)], book->columns.at(i))));
        REQUIRE((*writer)->row(example));
        REQUIRE((*writer)->row(row));
        REQUIRE((*writer)->finish());
        const auto reading
            = readImport(filled, {.asOf = city->today(), .division = u"141127"_s}, city->names());
        REQUIRE(reading);
        const auto &sheet = reading->sheets.constFirst();
        CHECK(sheetKindKey(sheet.kind) == info.name);
        QList<ImportRow> data;
        for (const auto &each : sheet.rows) {
            if (each.outcome != RowOutcome::Ignored)
                data.append(each);
        }
        REQUIRE(data.size() == 1);
        CHECK(data.constFirst().number == 3);
        CHECK(sheet.value(data.constFirst(), "name"_L1) == u"张伟"_s);
    }
}

TEST_CASE("the empty sheet of every registry names its fields as the declaration does", "[lists]")
{
    fixture::CityLedger city;
    int registries = 0;
    for (const Table *table : catalog()) {
        const auto info = templateFor(*table);
        if (!info)
            continue;
        INFO(table->name.data());
        ++registries;
        const auto book = templateBook(*city, info->name);
        REQUIRE(book);
        const QString path = city.file(u"registry.xlsx"_s);
        REQUIRE(writeTemplate(path, *book));
        const auto rows = rowsOf(path);
        REQUIRE(rows.size() == 2);
        CHECK(rows.at(1).constFirst() == exampleMark());
        const auto mapping = mapPastedRows(*table, rows, {});
        CHECK(mapping.firstRow == PasteMapping::FirstRow::Heading);
        for (qsizetype i = 1; i < mapping.columns.size(); ++i) {
            const Field *field = table->find(mapping.columns.at(i));
            INFO(rows.at(0).at(i).toStdString());
            REQUIRE(field);
            CHECK(rows.at(0).at(i).startsWith(field->title()));
        }
    }
    CHECK(registries > 20);
}
