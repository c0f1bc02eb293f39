#include "core/base/datafile.h"
#include "core/base/language.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "tests/language.h"

#include <QJsonArray>
#include <QSet>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

void requireEnglish(QLatin1StringView kind, const QString &chinese)
{
    const QString english = englishName(kind, chinese);
    INFO(kind.data() << ' ' << chinese.toStdString() << " -> " << english.toStdString());
    CHECK_FALSE(english.isEmpty());
    CHECK(std::none_of(
        english.begin(), english.end(), [](QChar letter) { return isHan(letter.unicode()); }));
}

QJsonObject machines()
{
    return (*readDataObject(u":/data/state_machines.json"_s))["machines"_L1].toObject();
}

} // namespace

TEST_CASE("the language is that of the texts", "[base]")
{
    CHECK(language() == Language::Chinese);
    const tests::English english;
    CHECK(language() == Language::English);
    CHECK(joinedSentences({u"a"_s, u"b"_s}) == u"a; b"_s);
    CHECK(dataText("state"_L1, u"草稿"_s) == u"Draft"_s);
    CHECK(dataText("state"_L1, u"自定义"_s) == u"自定义"_s);
}

TEST_CASE("what the program brings along has an English name", "[base]")
{
    for (const auto &[path, kind] : {std::pair(u":/data/divisions.csv"_s, "division"_L1),
             std::pair(u":/data/indicators.csv"_s, "indicator"_L1),
             std::pair(u":/data/occupations.csv"_s, "occupation"_L1)}) {
        const auto file = readDataTable(path);
        REQUIRE(file);
        for (const auto &row : file->rows)
            requireEnglish(kind, file->value(row, "name_zh"_L1));
    }
    for (const auto &machine : machines()) {
        for (const auto &label : machine.toObject()["labels"_L1].toObject())
            requireEnglish("state"_L1, label.toString());
        for (const auto &transition : machine.toObject()["transitions"_L1].toArray())
            requireEnglish("action"_L1, transition.toObject()["action_zh"_L1].toString());
    }
}

TEST_CASE("the codes of one book have English names that differ", "[base]")
{
    const auto file = readDataTable(u":/data/code_tables.csv"_s);
    REQUIRE(file);
    QSet<QString> seen;
    for (const auto &row : file->rows) {
        const QString english = file->value(row, "name_en"_L1);
        const QString name = file->value(row, "table_code"_L1) + u'/' + english;
        INFO(name.toStdString());
        CHECK_FALSE(english.isEmpty());
        CHECK_FALSE(english.contains(u','));
        CHECK_FALSE(seen.contains(name));
        seen.insert(name);
    }
}

TEST_CASE("what may be done from one state is told apart in English", "[base]")
{
    const auto all = machines();
    for (auto machine = all.begin(); machine != all.end(); ++machine) {
        QSet<QString> seen;
        for (const auto &value : machine->toObject()["transitions"_L1].toArray()) {
            const auto transition = value.toObject();
            const QString name = transition["from_state"_L1].toString() + u'/'
                + englishName("action"_L1, transition["action_zh"_L1].toString());
            INFO(machine.key().toStdString() << ' ' << name.toStdString());
            CHECK_FALSE(seen.contains(name));
            seen.insert(name);
        }
    }
}

TEST_CASE("a period says its part of the year in both languages", "[base]")
{
    const Period quarter(Period::Kind::Quarter, 2021, 4);
    const Period half(Period::Kind::HalfYear, 2021, 1);
    CHECK(quarter.titleInYear() == u"第四季度"_s);
    CHECK(half.titleInYear() == u"上半年"_s);
    const tests::English english;
    CHECK(quarter.titleInYear() == u"Q4"_s);
    CHECK(quarter.title() == u"Q4 2021"_s);
    CHECK(half.titleInYear() == u"First half"_s);
}
