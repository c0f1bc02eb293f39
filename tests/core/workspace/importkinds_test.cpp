#include "core/domain/certificate.h"
#include "core/domain/course.h"
#include "core/domain/employment.h"
#include "core/domain/evaluation.h"
#include "core/domain/institution.h"
#include "core/domain/labourbrand.h"
#include "core/domain/person.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingclass.h"
#include "tests/core/storage/ledgerfile.h"
#include "tests/core/workspace/examledger.h"
#include "tests/core/workspace/importdesk.h"

#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;
using fixture::Counts;
using fixture::counts;
using fixture::imported;
using fixture::request;
using fixture::sheetFile;
using fixture::someone;
using fixture::words;

namespace {

qint64 count(Workspace &workspace, const Table &table)
{
    return *workspace.records().count(table);
}

/// 姓名, 身份证号 and more cells for so many people.
QList<QStringList> people(const QStringList &heading, int number, const QStringList &more)
{
    QList<QStringList> lines = {heading};
    for (int i = 0; i < number; ++i)
        lines.append(someone(i) + more);
    return lines;
}

} // namespace

TEST_CASE("a score sheet without a plan drafts one with its candidates and scores", "[workspace]")
{
    fixture::CityLedger city;
    const QString path = sheetFile(city.file(u"成绩.csv"_s),
        people({u"姓名"_s, u"身份证号"_s, u"理论成绩"_s, u"实操成绩"_s}, 3, {u"80"_s, u"90.5"_s}));
    const auto outcome = imported(*city, request(path));
    INFO(words(outcome.reading));
    CHECK(counts(outcome.reading) == Counts{.added = 3});
    REQUIRE(count(*city, evaluationPlans()) == 1);
    const auto rows = city->records().find(evaluationResults(), {});
    REQUIRE(rows->size() == 3);
    const auto result = evaluationResults().unpack(rows->first());
    CHECK(result.theory == 800);
    CHECK(result.practical == 905);
    CHECK(result.result == u"pass"_s);
}

TEST_CASE("a score sheet fills candidates that wait, and never an approved result", "[workspace]")
{
    fixture::ExamLedger exam(0);
    const QTemporaryDir folder;
    auto &rows = exam.rows();
    const RowId candidate = rows.add(evaluationResults(),
        {{"evaluation_plan"_L1, exam.plan()}, {"person"_L1, rows.person(1)},
            {"result"_L1, QString(kPendingResult)}});
    exam.setPlan(u"examining"_s);
    const Record known = rows.read(persons(), rows.person(1));
    const QStringList who = {persons().table().value(known, "name"_L1).text(),
        persons().table().value(known, "id_number"_L1).text()};
    const auto sheet = [&](const QString &points) {
        return request(sheetFile(folder.filePath(u"成绩%1.csv"_s.arg(points)),
            {{u"姓名"_s, u"身份证号码"_s, u"理论成绩"_s, u"实操成绩"_s},
                who + QStringList{points, u"80"_s}}));
    };
    const auto filled = imported(*exam, sheet(u"75"_s));
    INFO(words(filled.reading));
    CHECK(counts(filled.reading) == Counts{.changed = 1});
    CHECK(rows.value(evaluationResults(), candidate, "theory"_L1) == Value(750));
    CHECK(counts(imported(*exam, sheet(u"75.0"_s)).reading) == Counts{.same = 1});

    SECTION("other points contradict what was keyed, unless the sheet shall win")
    {
        CHECK(counts(imported(*exam, sheet(u"60"_s)).reading) == Counts{.conflicts = 1});
        CHECK(rows.value(evaluationResults(), candidate, "theory"_L1) == Value(750));
        auto winning = sheet(u"60"_s);
        winning.existing = ImportRequest::Existing::Replaced;
        CHECK(counts(imported(*exam, winning).reading) == Counts{.changed = 1});
        CHECK(rows.value(evaluationResults(), candidate, "theory"_L1) == Value(600));
    }
    SECTION("once the plan is approved, other points are refused")
    {
        exam.setPlan(u"approved"_s);
        auto late = sheet(u"99"_s);
        late.planNo = rows.value(evaluationPlans(), exam.plan(), "plan_no"_L1).text();
        late.existing = ImportRequest::Existing::Replaced;
        const auto refused = imported(*exam, late);
        INFO(words(refused.reading));
        CHECK(counts(refused.reading) == Counts{.refused = 1});
        CHECK(rows.value(evaluationResults(), candidate, "theory"_L1) == Value(750));
    }
}

TEST_CASE("a certificate list becomes drafts; a number of somebody else is refused", "[workspace]")
{
    fixture::CityLedger city;
    const QStringList heading = {u"姓名"_s, u"身份证号"_s, u"证书类别"_s, u"证书编号"_s, u"等级"_s,
        u"发证日期"_s, u"发证机构"_s};
    const QStringList rest = {u"五级"_s, u"2021-07-05"_s, u"吕梁市某评价机构"_s};
    const QString kind = u"职业技能等级证书"_s;
    const QString number = u"S000014110001215000001"_s;
    QList<QStringList> lines = {heading, someone(1) + QStringList{kind, number} + rest};
    const auto first = imported(*city, request(sheetFile(city.file(u"证书.csv"_s), lines)));
    INFO(words(first.reading));
    CHECK(counts(first.reading) == Counts{.added = 1});
    const auto stored = city->records().find(certificates(), {});
    REQUIRE(stored->size() == 1);
    CHECK(certificates().unpack(stored->first()).status == u"draft"_s);

    lines = {heading, someone(2) + QStringList{kind, number} + rest};
    const auto other = imported(*city, request(sheetFile(city.file(u"证书2.csv"_s), lines)));
    INFO(words(other.reading));
    CHECK(counts(other.reading) == Counts{.refused = 1});
    CHECK(count(*city, persons()) == 1);
}

TEST_CASE("R-509: an institution is found by its code; what contradicts is shown and stays",
    "[workspace]")
{
    fixture::CityLedger city;
    REQUIRE(city->insert(institutions(), fixture::institution(*city)));
    const auto stored = city->records().find(institutions(), {});
    const auto known = institutions().unpack(stored->first());
    const QStringList heading{
        u"机构名称"_s, u"统一社会信用代码"_s, u"联系人"_s, u"联系电话"_s, u"地址"_s};
    const QString agreeing = sheetFile(city.file(u"机构一致.csv"_s),
        {heading, {known.name, known.uscc, known.contact, known.phone, known.address}});
    CHECK(counts(imported(*city, request(agreeing)).reading) == Counts{.same = 1});
    const QString path = sheetFile(city.file(u"机构.csv"_s),
        {heading, {known.name, known.uscc, u"另一人"_s, known.phone, known.address}});
    const auto outcome = imported(*city, request(path));
    INFO(words(outcome.reading));
    CHECK(counts(outcome.reading) == Counts{.conflicts = 1});
    REQUIRE(outcome.reading.sheets.first().rows.last().differences.size() == 1);
    const auto difference = outcome.reading.sheets.first().rows.last().differences.first();
    CHECK(difference.before == known.contact);
    CHECK(difference.after == u"另一人"_s);
    CHECK_FALSE(difference.isTaken);
    CHECK(city->records().find(institutions(), {})->first().values == stored->first().values);
}

TEST_CASE("a list of subsidies becomes items of a draft batch", "[workspace]")
{
    fixture::ExamLedger exam(0);
    const QTemporaryDir folder;
    auto &rows = exam.rows();
    const RowId enrolment = rows.enrolment(1);
    rows.set(
        enrolments(), enrolment, {{kStatus, u"completed"_s}, {"completed_on"_L1, u"2021-06-01"_s}});
    const Record known = rows.read(persons(), rows.person(1));
    const QString path = sheetFile(folder.filePath(u"补贴.csv"_s),
        {{u"姓名"_s, u"身份证号"_s, u"补贴类别"_s, u"补贴金额"_s},
            {persons().table().value(known, "name"_L1).text(),
                persons().table().value(known, "id_number"_L1).text(), u"职业培训补贴"_s, u"800"_s},
            someone(900) + QStringList{u"职业培训补贴"_s, u"800"_s}});
    const auto outcome = imported(*exam, request(path));
    INFO(words(outcome.reading));
    // the second person has no training in the ledger
    CHECK(outcome.reading.sheets.first().rows.last().outcome == RowOutcome::Blocked);
    CHECK(outcome.reading.sheets.first().rows.last().findings.last().code == u"R-201"_s);
}

TEST_CASE("any registry is recognised by the words of its declaration", "[workspace]")
{
    fixture::CityLedger city;
    const auto before = count(*city, labourBrands());
    const QString path = sheetFile(city.file(u"劳务品牌.csv"_s),
        {{u"劳务品牌名单"_s}, {u"品牌编号"_s, u"品牌名称"_s, u"所属地区"_s, u"主要输出地"_s},
            {u"LB91"_s, u"岚县面塑师"_s, u"岚县"_s, u"太原、北京"_s},
            {u"LB92"_s, u"方山砖瓦匠"_s, u"方山县"_s, u"西安"_s}});
    const auto outcome = imported(*city, request(path));
    INFO(words(outcome.reading));
    REQUIRE(outcome.reading.sheets.first().registry == &labourBrands());
    CHECK(counts(outcome.reading) == Counts{.added = 2});
    CHECK(count(*city, labourBrands()) == before + 2);
    for (const auto &column : outcome.reading.sheets.first().columns)
        CHECK_FALSE(column.reason.isEmpty());
}

TEST_CASE(
    "a row of a registry links by number or name, and names what it cannot find", "[workspace]")
{
    fixture::CityLedger city;
    REQUIRE(city->insert(institutions(), fixture::institution(*city)));
    const auto known = institutions().unpack(city->records().find(institutions(), {})->first());
    const QStringList heading
        = {u"机构"_s, u"姓名"_s, u"身份证号"_s, u"任教职业"_s, u"资格或职称"_s, u"专兼职"_s};
    auto asked = request(sheetFile(city.file(u"教师.csv"_s),
        {heading, QStringList{known.name} + someone(3) + QStringList{{}, u"高级技师"_s, u"是"_s},
            QStringList{u"没有的学校"_s} + someone(4) + QStringList{{}, u"技师"_s, u"是"_s}}));
    asked.options.kind = SheetKind::Registry;
    asked.options.registry = &institutionTeachers();
    const auto outcome = imported(*city, asked);
    INFO(words(outcome.reading));
    CHECK(counts(outcome.reading) == Counts{.added = 1, .refused = 1});
    CHECK(
        outcome.reading.sheets.first().rows.last().findings.last().text.contains(u"没有的学校"_s));
}

TEST_CASE(
    "a name without number is never guessed; the candidates are named, shortened", "[workspace]")
{
    fixture::CityLedger city;
    Record first = fixture::person(1);
    Record second = fixture::person(2);
    persons().table().set(second, "name"_L1, persons().table().value(first, "name"_L1));
    REQUIRE(city->insert(persons(), first));
    REQUIRE(city->insert(persons(), second));
    auto asked = request(sheetFile(city.file(u"就业.csv"_s),
        {{u"姓名"_s, u"就业区域"_s, u"就业形式"_s, u"单位"_s, u"开始日期"_s, u"信息来源"_s,
             u"核实日期"_s},
            {someone(1).first(), city->names().codes("employment_region"_L1).first().code,
                city->names().codes("employment_form"_L1).first().code, u"某公司"_s,
                u"2021-07-01"_s, u"电话"_s, u"2021-08-01"_s}}));
    asked.options.kind = SheetKind::Registry;
    asked.options.registry = &employmentRecords().table();
    const auto outcome = imported(*city, asked, ImportMode::Check);
    INFO(words(outcome.reading));
    REQUIRE(counts(outcome.reading).refused == 1);
    const auto findings = outcome.reading.sheets.first().rows.last().findings;
    const auto named = std::find_if(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.code == u"E101"_s; });
    REQUIRE(named != findings.end());
    CHECK(named->text.contains(someone(1).first()));
    CHECK_FALSE(named->text.contains(someone(1).last()));
    CHECK_FALSE(named->text.contains(someone(2).last()));
}
