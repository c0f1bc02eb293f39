// Rows pasted in, found by a list, changed many at a time.
#include "core/base/inventedid.h"
#include "core/domain/course.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/exchange/tabtext.h"
#include "core/schema/format.h"
#include "core/workspace/bulkedit.h"
#include "core/workspace/findbylist.h"
#include "core/workspace/pastedrows.h"
#include "tests/core/workspace/cityledger.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QStringList kShown{u"course_no"_s, u"version"_s, u"name"_s, u"worktype"_s, u"level"_s,
    u"total_hours"_s, u"theory_hours"_s, u"practice_hours"_s, u"days"_s, u"textbook"_s,
    u"assessment_mode"_s, u"certificate_kind"_s};

/// A row of courses as Excel shows it, in the order of kShown.
QStringList courseRow(int number)
{
    return {u"00%1"_s.arg(number, 5, 10, QChar(u'0')), u"1"_s, u"课程%1"_s.arg(number), u"护理"_s,
        u"NA"_s, u"80"_s, u"30"_s, u"50"_s, u"10"_s, u"'00123456789012345678"_s, u"1"_s, u"10"_s};
}

QList<QStringList> courseRows(const Workspace &workspace, int count)
{
    QStringList lines;
    const auto modes = workspace.names().codes("exam_mode"_L1);
    const auto kinds = workspace.names().codes("certificate_kind"_L1);
    for (int i = 0; i < count; ++i) {
        QStringList row = courseRow(i);
        row[10] = modes.constFirst().name;
        row[11] = kinds.constFirst().name;
        lines.append(row.join(u'\t'));
    }
    const auto cells = readTabText(lines.join(u"\r\n"_s) + u"\r\n"_s);
    REQUIRE(cells);
    return *cells;
}

QString person(Workspace &workspace, int number, const QString &name)
{
    Record record = *workspace.blank(persons());
    const QString id
        = inventedCitizenId(u"141127"_s, QDate(1980, 1, 1).addDays(number), 996 + number % 4);
    const std::pair<QLatin1StringView, Value> values[]
        = {{"name"_L1, name}, {"id_type"_L1, u"1"_s}, {"id_number"_L1, id}};
    for (const auto &[column, value] : values)
        persons().table().set(record, column, value);
    const auto saved = workspace.insert(persons(), record);
    REQUIRE(saved);
    return id;
}

} // namespace

TEST_CASE(
    "cells of the clipboard keep quotes, line breaks, leading zeros and long digits", "[lists]")
{
    const auto cells = readTabText(
        u"编号\t备注\r\n00012\t\"第一行\n第\"\"二\"\"行\"\r\n'142326196801019960\t=\"007\"\r\n\t\r\n"_s);
    REQUIRE(cells);
    REQUIRE(cells->size() == 3);
    CHECK(cells->at(1) == QStringList{u"00012"_s, u"第一行\n第\"二\"行"_s});
    CHECK(cells->at(2) == QStringList{u"142326196801019960"_s, u"007"_s});
    for (const auto &text : {u"a\tb"_s, u"\"x\""_s, u"=1+1"_s, u"'=1"_s, u"两\n行"_s}) {
        const auto again = readTabText(tabCell(text) + u"\t1"_s);
        REQUIRE(again);
        CHECK(again->constFirst().constFirst() == text);
    }
}

TEST_CASE("five hundred rows of twelve cells become records in one step", "[lists]")
{
    fixture::CityLedger city;
    const auto cells = courseRows(*city, 500);
    const auto mapping = mapPastedRows(courses(), cells, kShown);
    CHECK(mapping.firstRow == PasteMapping::FirstRow::Data);
    CHECK(mapping.columns == kShown);
    const auto judged = judgePastedRows(*city, courses(), cells, mapping);
    REQUIRE(judged);
    if (!judged->rows.isEmpty()) {
        const auto &row = judged->rows.constFirst();
        INFO((QStringList(row.refusals.values()) + row.reasons).join(u'|').toStdString());
        REQUIRE(judged->refused() == 0);
    }
    CHECK(*city->records().count(courses()) == 0);
    const auto added = addPastedRows(*city, courses(), *judged);
    REQUIRE(added);
    CHECK(*added == 500);
    const auto stored
        = city->records().findOne(courses(), {{u"name"_s, Condition::Test::Equal, {u"课程7"_s}}});
    REQUIRE(stored);
    REQUIRE(*stored);
    CHECK(courses().table().value(**stored, "course_no"_L1).text() == u"0000007"_s);
    CHECK(courses().table().value(**stored, "textbook"_L1).text() == u"00123456789012345678"_s);
    const auto step = city->undoable();
    REQUIRE(step);
    CHECK((*step)->title.contains(u"500"_s));
    REQUIRE(city->undo((*step)->number));
    CHECK(*city->records().count(courses()) == 0);
}

TEST_CASE("pasted headings say what the columns are, in any order", "[lists]")
{
    const QList<QStringList> cells{
        {u"手机号码"_s, u"姓 名*"_s, u"身份证号码"_s, u"不认识"_s}, {{}, {}, {}, {}}};
    const auto mapping = mapPastedRows(persons(), cells, {});
    CHECK(mapping.firstRow == PasteMapping::FirstRow::Heading);
    CHECK(mapping.columns == QStringList{u"mobile"_s, u"name"_s, u"id_number"_s, {}});
}

TEST_CASE("refused cells are named and the others can go first", "[lists]")
{
    fixture::CityLedger city;
    auto cells = courseRows(*city, 5);
    cells[1][5] = u"八十"_s; // no number
    cells[2][4] = u"没有的等级"_s;
    cells[3][0] = cells[0][0]; // the same course twice
    const auto judged
        = judgePastedRows(*city, courses(), cells, mapPastedRows(courses(), cells, kShown));
    REQUIRE(judged);
    CHECK(judged->refused() == 3);
    CHECK(judged->rows.at(1).refusals.keys() == QList<qsizetype>{5});
    CHECK(judged->rows.at(1).refusals.value(5).contains(u"总学时"_s));
    CHECK(judged->rows.at(2).refusals.keys() == QList<qsizetype>{4});
    REQUIRE(judged->rows.at(3).reasons.size() == 1);
    CHECK(judged->rows.at(3).reasons.constFirst().contains(u"第 1 行"_s));
    REQUIRE(addPastedRows(*city, courses(), *judged));
    CHECK(*city->records().count(courses()) == 2);
}

TEST_CASE("a pasted list is found, missing or ambiguous", "[lists]")
{
    fixture::CityLedger city;
    QStringList ids;
    for (int i = 0; i < 6; ++i)
        ids.append(person(*city, i, i < 2 ? u"王同名"_s : u"李%1"_s.arg(QChar(u'甲' + i))));
    const auto keys = listKeys(persons());
    REQUIRE(!keys.isEmpty());
    const auto items
        = listItems(u"身份证号\n"_s + ids.join(u"\r\n"_s).toLower() + u"\n142326196801019960\n"_s);
    const auto likely = likelyKey(keys, items);
    REQUIRE(likely >= 0);
    CHECK(keys.at(likely).place.column == u"id_number"_s);
    const auto found = findByList(*city, keys.at(likely), items);
    REQUIRE(found);
    CHECK(found->found.size() == 6);
    CHECK(found->several.isEmpty());
    CHECK(found->missing.contains(u"142326196801019960"_s));
    const auto byName = std::find_if(keys.begin(), keys.end(),
        [](const ListKey &key) { return key.place.column == u"name"_s && !key.place.linked; });
    REQUIRE(byName != keys.end());
    const auto names = findByList(*city, *byName, {u"王同名"_s, u"李丙"_s, u"赵无"_s});
    REQUIRE(names);
    REQUIRE(names->several.size() == 1);
    CHECK(names->several.constFirst().rows.size() == 2);
    CHECK(names->rows().size() == 2 + names->found.size());
    CHECK(names->missing.contains(u"赵无"_s));
}

TEST_CASE("an enrolment is found by its person's number", "[lists]")
{
    const auto keys = listKeys(enrolments());
    const auto byPerson = std::find_if(keys.begin(), keys.end(), [](const ListKey &key) {
        return key.place.link == u"person"_s && key.place.column == u"id_number"_s;
    });
    REQUIRE(byPerson != keys.end());
    fixture::CityLedger city;
    CHECK(findByList(*city, *byPerson, {u"142326196801019960"_s})->missing.size() == 1);
}

TEST_CASE(
    "a field of many rows is changed with a preview, in one step, refusals by rule", "[lists]")
{
    fixture::CityLedger city;
    auto cells = courseRows(*city, 6);
    cells[5][5] = u"40"_s;
    cells[5][6] = u"20"_s;
    cells[5][7] = u"20"_s;
    const auto judged
        = judgePastedRows(*city, courses(), cells, mapPastedRows(courses(), cells, kShown));
    REQUIRE(judged);
    REQUIRE(addPastedRows(*city, courses(), *judged));
    SECTION("set")
    {
        const BulkEdit edit{
            .table = &courses().table(), .column = u"worktype"_s, .value = u"养老"_s};
        const auto preview = previewBulkEdit(*city, edit);
        REQUIRE(preview);
        CHECK(preview->accepted() == 6);
        CHECK(preview->rows.constFirst().before == u"护理"_s);
        CHECK(preview->rows.constFirst().after == u"养老"_s);
        const auto written = applyBulkEdit(*city, edit);
        REQUIRE(written);
        CHECK(*written == 6);
        CHECK(previewBulkEdit(*city, edit)->unchanged == 6);
        REQUIRE(city->undo((*city->undoable())->number));
        CHECK(previewBulkEdit(*city, edit)->accepted() == 6);
    }
    SECTION("refused by rule")
    {
        // theory and practice together are the total: R of the course
        const BulkEdit edit{.table = &courses().table(), .column = u"total_hours"_s, .value = 80};
        const auto preview = previewBulkEdit(*city, edit);
        REQUIRE(preview);
        CHECK(preview->unchanged == 5);
        REQUIRE(preview->refused() == 1);
        CHECK(preview->refusals.size() == 1);
        const auto written = applyBulkEdit(*city, edit);
        REQUIRE_FALSE(written);
        CHECK_FALSE(written.error().error.text.isEmpty());
    }
    SECTION("find and replace")
    {
        BulkEdit edit{.table = &courses().table(),
            .column = u"name"_s,
            .way = BulkEdit::Way::Replace,
            .find = u"课程"_s,
            .replacement = u"班"_s};
        CHECK(previewBulkEdit(*city, edit)->accepted() == 6);
        edit.match = BulkEdit::Match::WholeCell;
        CHECK(previewBulkEdit(*city, edit)->rows.isEmpty());
        edit.find = u"课程3"_s;
        REQUIRE(applyBulkEdit(*city, edit));
        CHECK(*city->records().count(
                  courses(), {.conditions = {{u"name"_s, Condition::Test::Equal, {u"班"_s}}}})
            == 1);
    }
}
