#include "core/base/inventedid.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/roster.h"
#include "core/workspace/selfcheck.h"
#include "tests/core/workspace/classledger.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;
using fixture::ClassLedger;
using fixture::inventedName;
using fixture::inventedNumber;
using Verdict = RosterRow::Verdict;

namespace {

RosterOutcome pasted(ClassLedger &ledger, RowId trainingClass, const QString &text,
    ImportMode mode = ImportMode::Check, QList<RowId> persons = {})
{
    auto outcome = enrolRoster(*ledger,
        {.trainingClass = trainingClass, .text = text, .persons = persons, .category = u"02"_s},
        mode);
    REQUIRE(outcome);
    return std::move(*outcome);
}

bool says(const RosterRow &row, const QString &rule, Severity severity)
{
    return std::any_of(row.findings.begin(), row.findings.end(), [&](const Finding &finding) {
        return finding.code == rule && finding.severity == severity;
    });
}

bool refusedBy(const RosterRow &row, const QString &rule)
{
    return row.verdict == Verdict::Refused && says(row, rule, Severity::Block);
}

qint64 count(ClassLedger &ledger, const Table &table)
{
    return *ledger->records().count(table);
}

} // namespace

TEST_CASE("rows copied from a spreadsheet are told apart: known, new, refused", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass();
    ledger.addPerson(0);
    const QString text = u"石楼县厨工第1期学员名单\n序号\t姓名\t身份证号码\t联系电话\n01\t"_s
        + inventedName(0) + u'\t' + inventedNumber(0) + u"\t13803580001\n02\t"_s + inventedName(1)
        + u'\t' + inventedNumber(1)
        + u"\t13803580002\n03\t王五\t14232819850101997\t\n合计\t2人\n"_s;
    const auto outcome = pasted(ledger, id, text);
    REQUIRE(outcome.rows.size() == 3);
    CHECK(outcome.rows[0].verdict == Verdict::Known);
    CHECK(outcome.rows[0].line == 3);
    CHECK(outcome.rows[1].verdict == Verdict::New);
    CHECK(outcome.rows[1].idNumber == inventedNumber(1));
    CHECK(refusedBy(outcome.rows[2], u"R-101"_s));
    CHECK(outcome.accepted() == 2);
    CHECK(outcome.set.number == 0);
    CHECK(count(ledger, enrolments()) == 0);
    CHECK(count(ledger, persons()) == 1);
}

TEST_CASE("without a heading the columns are told by what they hold", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass();
    ledger.addPerson(0);
    ledger.addPerson(2);
    const auto rows = pasted(ledger, id,
        u"男\t"_s + inventedNumber(1) + u'\t' + inventedName(1) + u'\n' + inventedNumber(0) + u'\n')
                          .rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].verdict == Verdict::New);
    CHECK(rows[0].name == inventedName(1));
    // a number alone is enough for somebody who is known
    const auto alone = pasted(ledger, id,
        inventedNumber(0) + u'\n' + inventedName(2) + u"\n查无此人\n"_s + inventedName(1) + u' '
            + inventedNumber(1).toLower())
                           .rows;
    REQUIRE(alone.size() == 4);
    CHECK(alone[0].verdict == Verdict::Known);
    CHECK(alone[0].name == inventedName(0));
    CHECK(alone[1].verdict == Verdict::Known);
    CHECK(alone[1].idNumber == inventedNumber(2));
    CHECK(refusedBy(alone[2], u"R-101"_s));
    CHECK(alone[2].line == 3);
    CHECK(alone[3].verdict == Verdict::New);
}

TEST_CASE("a number that a spreadsheet broke is refused, whatever it holds", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass();
    const auto rows = pasted(ledger, id, u"姓名\t身份证号\n李四\t1.42328E+17\n"_s).rows;
    REQUIRE(rows.size() == 1);
    CHECK(refusedBy(rows[0], u"R-101"_s));
}

TEST_CASE("accepting a list is one step that undo takes back as a whole", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass();
    ledger.addPerson(0);
    QString text;
    for (int i = 0; i < 40; ++i)
        text += inventedName(i) + u'\t' + inventedNumber(i) + u'\n';
    const RowId picked = ledger.addPerson(50);
    const auto outcome = pasted(ledger, id, text, ImportMode::Write, {picked});
    CHECK(outcome.accepted() == 41);
    CHECK(outcome.set.number != 0);
    CHECK(count(ledger, enrolments()) == 41);
    CHECK(count(ledger, persons()) == 41);
    const auto all = ledger.enrolmentsOf(id);
    CHECK(ledger.value(enrolments(), all.last(), "seq"_L1).integer() == 41);
    CHECK(ledger.value(enrolments(), all.last(), "person"_L1).integer() == picked);
    CHECK(ledger.value(enrolments(), all.first(), "category"_L1).text() == u"02");
    CHECK(selfCheck(*ledger)->isEmpty());
    ledger.undoLast();
    CHECK(count(ledger, enrolments()) == 0);
    CHECK(count(ledger, persons()) == 2);
}

TEST_CASE("R-101: one number with two names is refused, with one it is taken", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass();
    ledger.addPerson(0);
    const auto rows = pasted(ledger, id,
        u"姓名\t身份证号\n别名\t"_s + inventedNumber(0) + u'\n' + inventedName(1) + u'\t'
            + inventedNumber(1))
                          .rows;
    REQUIRE(rows.size() == 2);
    CHECK(refusedBy(rows[0], u"R-101"_s));
    CHECK(rows[1].verdict == Verdict::New);
}

TEST_CASE("R-102: a person stands once in a list and once in a class", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass();
    ledger.enrol(id, 1);
    const auto rows = pasted(ledger, id,
        inventedNumber(0) + u'\n' + inventedName(1) + u'\t' + inventedNumber(1) + u'\n'
            + inventedName(1) + u'\t' + inventedNumber(1))
                          .rows;
    REQUIRE(rows.size() == 3);
    CHECK(refusedBy(rows[0], u"R-102"_s));
    CHECK(rows[1].verdict == Verdict::New);
    CHECK(refusedBy(rows[2], u"R-102"_s));
    CHECK(rows[2].findings.first().text.contains(u"第 2 行"_s));
}

TEST_CASE(
    "R-103: who sits in another class on those days is refused by name of the class", "[classes]")
{
    ClassLedger ledger;
    const RowId other = ledger.addClass(1);
    ledger.enrol(other, 1);
    ledger.addPerson(1);
    const RowId id = ledger.addClass(2);
    const auto rows = pasted(ledger, id, inventedNumber(0) + u'\n' + inventedNumber(1)).rows;
    REQUIRE(rows.size() == 2);
    CHECK(refusedBy(rows[0], u"R-103"_s));
    CHECK(rows[0].findings.first().text.contains(u"厨工第1期"_s));
    CHECK(rows[1].verdict == Verdict::Known);
}

TEST_CASE("R-106, R-107: the young are refused, the old are warned of", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass();
    const auto born = [](QDate day) { return inventedCitizenId(u"142328", day, 998); };
    const auto rows = pasted(ledger, id,
        u"甲一\t"_s + born(QDate(2006, 1, 1)) + u"\n乙二\t"_s + born(QDate(2005, 1, 1))
            + u"\n丙三\t"_s + born(QDate(1958, 1, 1)) + u"\n丁四\t"_s + born(QDate(1990, 1, 1)))
                          .rows;
    REQUIRE(rows.size() == 4);
    CHECK(refusedBy(rows[0], u"R-106"_s));
    CHECK(rows[1].verdict == Verdict::New);
    CHECK(says(rows[1], u"R-106"_s, Severity::Warn));
    CHECK(rows[2].verdict == Verdict::New);
    CHECK(says(rows[2], u"R-107"_s, Severity::Warn));
    CHECK(rows[3].findings.isEmpty());
}

TEST_CASE("R-108: a category that is not on file for that day is warned of", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass();
    ledger.addPerson(0);
    ledger.addPerson(1);
    const auto rows = pasted(ledger, id,
        u"姓名\t身份证号\t人员类别\n"_s + inventedName(0) + u'\t' + inventedNumber(0)
            + u"\t企业职工\n"_s + inventedName(1) + u'\t' + inventedNumber(1) + u"\t\n"_s)
                          .rows;
    REQUIRE(rows.size() == 2);
    CHECK(says(rows[0], u"R-108"_s, Severity::Warn));
    CHECK(rows[1].category == u"02");
    CHECK(rows[1].findings.isEmpty());
}

TEST_CASE("a class that was handed in takes nobody in", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass(1, {{kStatus, "approved"_L1}});
    const auto refused = enrolRoster(*ledger,
        {.trainingClass = id, .text = inventedNumber(0), .persons = {}, .category = {}},
        ImportMode::Check);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"已批准"_s));
}
