#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/domain/person.h"
#include "core/domain/reference.h"
#include "core/schema/format.h"
#include "core/schema/validate.h"
#include "tests/core/workspace/cityledger.h"
#include "tests/language.h"

#include <catch2/catch.hpp>
#include <optional>
#include <random>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

std::mt19937 &chance()
{
    static std::mt19937 generator(20211231);
    return generator;
}

qint64 between(qint64 least, qint64 most)
{
    return std::uniform_int_distribution<qint64>(least, most)(chance());
}

QList<Value> several(qint64 least, qint64 most)
{
    QList<Value> values{least, most, 0, 1};
    for (int i = 0; i < 20; ++i)
        values.append(between(least, most));
    return values;
}

QList<Value> codesOf(const Field &field, const Names &names)
{
    QList<Value> values;
    for (const auto &item : names.codes(field.reference)) {
        // a town's name may stand in two counties: then only the code names it
        if (!names.codeOf(field.reference, item.name).isEmpty())
            values.append(item.code);
    }
    return values;
}

QList<Value> statesOf(const Table &table, const Database &database)
{
    QList<Value> values;
    const auto found = RecordStore(database).find(
        states(), {.conditions = {{u"entity"_s, Condition::Test::Equal, {table.states}}}});
    REQUIRE(found);
    for (const auto &record : *found)
        values.append(states().value(record, "code"_L1));
    return values;
}

QList<Value> pairs(const QList<Value> &values)
{
    QList<Value> lists;
    for (qsizetype i = 0; i + 1 < values.size(); i += 2)
        lists.append(values[i].text() + u',' + values[i + 1].text());
    return lists;
}

/// Values that the field may hold.
QList<Value> samples(const Table &table, const Field &field, const Workspace &workspace)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::Memo:
    case Kind::Json:
        return {normalised(field, u"甲一 No.7"_s), normalised(field, u"13800000000"_s)};
    case Kind::Integer:
        return several(-5'000'000, 5'000'000);
    case Kind::Money:
        return several(-99'999'999'999, 99'999'999'999);
    case Kind::Tenths:
    case Kind::Percent:
        return several(-20'000, 20'000);
    case Kind::Date:
        return {u"1949-10-01"_s, u"2021-02-28"_s, u"2024-02-29"_s,
            QDate(2000, 1, 1).addDays(between(0, 20'000)).toString(Qt::ISODate)};
    case Kind::Timestamp:
        return {between(0, 30'000'000) * 60'000, between(0, 30'000'000) * 60'000};
    case Kind::Flag:
        return {0, 1};
    case Kind::Choice: {
        QList<Value> values;
        for (const auto &choice : field.choices)
            values.append(choice.key);
        return values;
    }
    case Kind::Code:
        return codesOf(field, workspace.names());
    case Kind::List:
        return pairs(codesOf(field, workspace.names()));
    case Kind::State:
        return statesOf(table, workspace.database());
    case Kind::Link:
        return field.reference == "user"_L1 ? QList<Value>{workspace.session().user()}
                                            : QList<Value>();
    }
    return {};
}

} // namespace

TEST_CASE("what is shown of a value is read back as the value, in both languages", "[schema]")
{
    std::optional<tests::English> english;
    if (GENERATE(false, true))
        english.emplace();
    fixture::CityLedger ledger;
    const Names &names = ledger->names();
    for (const Table *table : catalog()) {
        for (const auto &field : table->fields) {
            for (const auto &value : samples(*table, field, *ledger)) {
                const QString shown = displayText(*table, field, value, names, Reveal::Full);
                const auto read = parseValue(field, shown, names);
                INFO(table->name.data()
                    << '.' << field.column.data() << ": " << value.plain().toStdString()
                    << " is shown as " << shown.toStdString());
                REQUIRE(read);
                CHECK(read->plain().toStdString() == value.plain().toStdString());
            }
        }
    }
}

TEST_CASE("yes and no are read in both languages", "[schema]")
{
    std::optional<tests::English> english;
    if (GENERATE(false, true))
        english.emplace();
    fixture::CityLedger ledger;
    const Field flag{.column = "flag"_L1, .kind = Kind::Flag};
    for (const auto &text : {u"是"_s, u"√"_s, u"Yes"_s, u"yes"_s, u"TRUE"_s, u"1"_s})
        CHECK(parseValue(flag, text, ledger->names()) == Value(1));
    for (const auto &text : {u"否"_s, u"×"_s, u"No"_s, u"no"_s, u"0"_s})
        CHECK(parseValue(flag, text, ledger->names()) == Value(0));
    CHECK_FALSE(parseValue(flag, u"maybe"_s, ledger->names()));
}

TEST_CASE("English shows the English names of codes and reads the Chinese ones too", "[schema]")
{
    tests::English english;
    fixture::CityLedger ledger;
    const Names &names = ledger->names();
    const Table &table = persons().table();
    const Field &sex = *table.find(u"sex"_s);
    CHECK(displayText(table, sex, u"2"_s, names) == u"Female"_s);
    CHECK(parseValue(sex, u"女"_s, names) == Value(u"2"_s));
    CHECK(names.code("division"_L1, u"141127"_s)->title() == u"Lan County"_s);
    CHECK(names.codeOf("division"_L1, u"岚县"_s) == u"141127"_s);
    CHECK(names.stateLabel("training_class"_L1, u"running"_s) == u"Running"_s);
    CHECK(names.stateOf("training_class"_L1, u"开班中"_s) == u"running"_s);
    CHECK(joinedList({u"a"_s, u"b"_s}) == u"a, b"_s);
}

TEST_CASE("a registry's name is small within an English sentence", "[schema]")
{
    CHECK(persons().table().noun() == persons().table().caption());
    const tests::English english;
    CHECK(persons().table().caption() == u"Trainee"_s);
    CHECK(persons().table().noun() == u"trainee"_s);
    CHECK(persons().table().listTitle() == u"Trainees"_s);
}
