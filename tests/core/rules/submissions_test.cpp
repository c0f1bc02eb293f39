#include "core/base/periodcode.h"
#include "core/domain/employment.h"
#include "core/domain/reference.h"
#include "core/domain/submission.h"
#include "core/rules/removal.h"
#include "core/rules/submissions.h"
#include "tests/core/rules/ruleledger.h"

using namespace core;
using namespace fixture;

namespace {

const QString kCounty = u"141126"_s;

RowId submission(RuleLedger &ledger, const QString &period, const QString &status = u"draft"_s)
{
    return ledger.add(countySubmissions(),
        {{kStatus, status}, {"division_code"_L1, kCounty}, {"report_type"_L1, period.left(1)},
            {"year"_L1, 2021}, {"period"_L1, period}, {"edition"_L1, 1},
            {"due_on"_L1, u"2021-06-07"_s}, {"filler"_L1, u"王芳"_s},
            {"reviewer_name"_L1, u"李明"_s}, {"head_name"_L1, u"赵强"_s},
            {"phone"_L1, u"0358-5722583"_s}});
}

/// A line as declared and as counted.
struct Declared
{
    QString line = u"01"_s;
    std::optional<int> value;
    std::optional<int> cumulative;
    std::optional<int> counted = std::nullopt;
    QString explanation = {};
};

Value given(const std::optional<int> &number)
{
    return number ? Value(*number) : Value();
}

RowId line(RuleLedger &ledger, RowId of, const Declared &declared)
{
    return ledger.add(submissionLines(),
        {{"submission"_L1, of}, {"line"_L1, declared.line},
            {"period_value"_L1, given(declared.value)},
            {"cumulative"_L1, given(declared.cumulative)},
            {"system_value"_L1, given(declared.counted)},
            {"explanation"_L1, declared.explanation}});
}

/// Every line of the form, the same number in each.
void fillForm(RuleLedger &ledger, RowId of, int value, int cumulative)
{
    for (const auto &form : formLines(ledger.names(), Period(Period::Kind::Month, 2021, 5))) {
        const bool isManual = form.source == FormLine::Source::Manual;
        line(ledger, of,
            {form.code, value, cumulative, isManual ? std::nullopt : std::optional(cumulative)});
    }
}

QList<SubmissionLine> stored(RuleLedger &ledger, RowId of)
{
    const auto lines = linesOf(ledger.database(), of);
    REQUIRE(lines);
    return *lines;
}

QDate due(RuleLedger &ledger, const QString &type, const Period &period)
{
    const auto day = dueDay(ledger.database(), type, period);
    REQUIRE(day);
    REQUIRE(*day);
    return **day;
}

} // namespace

TEST_CASE("periods are filed by their codes", "[submissions]")
{
    CHECK(periodCode(Period(Period::Kind::Month, 2021, 6)) == u"M06"_s);
    CHECK(periodCode(Period(Period::Kind::Quarter, 2021, 2)) == u"Q2"_s);
    CHECK(periodCode(Period(Period::Kind::HalfYear, 2021, 1)) == u"H1"_s);
    CHECK(periodCode(Period(Period::Kind::Year, 2021)) == u"Y"_s);
    for (const auto &code : {u"M06"_s, u"Q2"_s, u"H1"_s, u"Y"_s}) {
        REQUIRE(periodOfCode(2021, code));
        CHECK(periodCode(*periodOfCode(2021, code)) == code);
    }
    CHECK_FALSE(periodOfCode(2021, u"M13"));
    CHECK_FALSE(periodOfCode(2021, u"6"));
    CHECK(periodsOf(Period::Kind::HalfYear, 2021).size() == 1);
}

TEST_CASE("due days follow the report's type and move to the next working day", "[submissions]")
{
    RuleLedger ledger;
    using Kind = Period::Kind;
    CHECK(due(ledger, u"M"_s, Period(Kind::Month, 2021, 6)) == QDate(2021, 7, 5)); // a Monday
    CHECK(due(ledger, u"M"_s, Period(Kind::Month, 2021, 5)) == QDate(2021, 6, 7)); // Saturday
    CHECK(due(ledger, u"M"_s, Period(Kind::Month, 2021, 9)) == QDate(2021, 10, 8)); // holidays
    CHECK(due(ledger, u"Q"_s, Period(Kind::Quarter, 2021, 2)) == QDate(2021, 7, 12));
    CHECK(due(ledger, u"H"_s, Period(Kind::HalfYear, 2021, 1)) == QDate(2021, 7, 12));
    CHECK(due(ledger, u"Y"_s, Period(Kind::Year, 2021)) == QDate(2022, 1, 10));
    const auto special = dueDay(ledger.database(), u"S"_s, Period(Kind::Year, 2021));
    REQUIRE(special);
    CHECK_FALSE(*special);
}

TEST_CASE("the due day of a type is a dated parameter", "[submissions]")
{
    RuleLedger ledger;
    ledger.add(settings(),
        {{"key"_L1, u"submission_due.M"_s}, {"value"_L1, u"8"_s},
            {"valid_from"_L1, u"2021-06-01"_s}});
    CHECK(due(ledger, u"M"_s, Period(Period::Kind::Month, 2021, 4)) == QDate(2021, 5, 6));
    CHECK(due(ledger, u"M"_s, Period(Period::Kind::Month, 2021, 6)) == QDate(2021, 7, 8));
}

TEST_CASE("a report knows its day, and its period fits its type", "[submissions]")
{
    RuleLedger ledger;
    const auto made = ledger.made(countySubmissions(),
        {{"division_code"_L1, kCounty}, {"report_type"_L1, u"M"_s}, {"year"_L1, 2021},
            {"period"_L1, u"M05"_s}});
    CHECK(countySubmissions().table().value(made, "due_on"_L1).text() == u"2021-06-07"_s);
    const RowId id = submission(ledger, u"M05"_s);
    CHECK_FALSE(hasBlocking(ledger.checked(countySubmissions(), id)));
    CHECK(blocks(ledger.checked(countySubmissions(), id, {{"period"_L1, u"Q2"_s}}), {}, "period"));
    CHECK(blocks(ledger.checked(countySubmissions(), id, {{"period"_L1, u"M13"_s}}), {}, "period"));
    CHECK(blocks(ledger.checked(countySubmissions(), id, {{"division_code"_L1, u"141100"_s}}), {},
        "division_code"));
}

TEST_CASE(
    "R-501: a form is complete when every line has a value, not when it exists", "[submissions]")
{
    RuleLedger ledger;
    const RowId empty = submission(ledger, u"M05"_s);
    CHECK(blocks(ledger.movable(countySubmissions(), empty, u"报送"_s), u"R-501"_s));
    line(ledger, empty, {.value = 3, .cumulative = 12, .counted = 12});
    CHECK(blocks(ledger.movable(countySubmissions(), empty, u"报送"_s), u"R-501"_s));
    RuleLedger other;
    const RowId full = submission(other, u"M05"_s);
    fillForm(other, full, 0, 0);
    const auto findings = other.movable(countySubmissions(), full, u"报送"_s);
    INFO(words(findings));
    CHECK_FALSE(hasBlocking(findings));
}

TEST_CASE("R-501: a period has one accepted submission of a county", "[submissions]")
{
    RuleLedger ledger;
    submission(ledger, u"M04"_s, u"locked"_s);
    const RowId other = submission(ledger, u"M05"_s, u"submitted"_s);
    fillForm(ledger, other, 0, 0);
    CHECK_FALSE(blocks(ledger.movable(countySubmissions(), other, u"接收"_s), u"R-501"_s));
    const RowId first = submission(ledger, u"M06"_s, u"accepted"_s);
    ledger.set(countySubmissions(), first, {{"period"_L1, u"M05"_s}, {"edition"_L1, 2}});
    CHECK(blocks(ledger.movable(countySubmissions(), other, u"接收"_s), u"R-501"_s));
    ledger.set(countySubmissions(), first, {{kStatus, u"returned"_s}});
    CHECK_FALSE(blocks(ledger.movable(countySubmissions(), other, u"接收"_s), u"R-501"_s));
}

TEST_CASE("R-503: the cumulative figure does not fall and is the month's on top of the last",
    "[submissions]")
{
    RuleLedger ledger;
    const RowId april = submission(ledger, u"M04"_s, u"locked"_s);
    line(ledger, april, {.value = 20, .cumulative = 100, .counted = 100});
    const RowId may = submission(ledger, u"M05"_s);
    const RowId row = line(ledger, may, {.value = 30, .cumulative = 130, .counted = 130});
    const auto checked
        = [&](std::optional<int> value, std::optional<int> cumulative, const QString &explanation) {
              return ledger.checked(submissionLines(), row,
                  {{"period_value"_L1, given(value)}, {"cumulative"_L1, given(cumulative)},
                      {"system_value"_L1, given(cumulative)}, {"explanation"_L1, explanation}});
          };
    CHECK(checked(30, 130, {}).isEmpty());
    CHECK(warns(checked(30, 90, {}), u"R-503"_s, "cumulative")); // falls
    CHECK(warns(checked(30, 131, {}), u"R-503"_s, "cumulative")); // is not the difference
    CHECK(warns(checked(-5, 95, {}), u"R-503"_s, "period_value")); // negative
    CHECK(checked(-5, 95, u"撤销重复登记的 5 人"_s).isEmpty());
    // a report that was returned is no base
    ledger.set(countySubmissions(), april, {{kStatus, u"returned"_s}});
    CHECK(checked(30, 131, {}).isEmpty());
    // the year begins with nothing
    const RowId january = submission(ledger, u"M01"_s);
    const RowId first = line(ledger, january, {.value = 7, .cumulative = 7, .counted = 7});
    CHECK(ledger.checked(submissionLines(), first).isEmpty());
    CHECK(warns(ledger.checked(submissionLines(), first, {{"cumulative"_L1, 8}}), u"R-503"_s));
}

TEST_CASE("R-504: more than 1 % or 10 persons from the count needs an explanation", "[submissions]")
{
    RuleLedger ledger;
    const RowId may = submission(ledger, u"M05"_s);
    const RowId row = line(ledger, may, {.value = 1000, .cumulative = 1000, .counted = 1000});
    const auto checked = [&](int cumulative, int counted, const QString &explanation = {}) {
        return ledger.checked(submissionLines(), row,
            {{"cumulative"_L1, cumulative}, {"system_value"_L1, counted},
                {"explanation"_L1, explanation}});
    };
    CHECK(checked(1010, 1000).isEmpty()); // 1 % and 10: neither is exceeded
    CHECK(warns(checked(1011, 1000), u"R-504"_s));
    CHECK(warns(checked(102, 100), u"R-504"_s)); // 2 %
    CHECK(warns(checked(5000 - 11, 5000), u"R-504"_s)); // 11 persons
    CHECK(checked(5010, 5000).isEmpty());
    CHECK(checked(1011, 1000, u"一个班次月补录"_s).isEmpty());
    ledger.add(settings(),
        {{"key"_L1, u"submission_difference_count"_s}, {"value"_L1, u"100"_s},
            {"valid_from"_L1, u"2021-01-01"_s}});
    CHECK(checked(5050, 5000).isEmpty());
    SECTION("and the report is not sent before that")
    {
        fillForm(ledger, submission(ledger, u"M04"_s), 0, 0);
        RuleLedger other;
        const RowId full = submission(other, u"M05"_s);
        fillForm(other, full, 0, 0);
        const auto lines = linesOf(other.database(), full);
        REQUIRE(lines);
        other.set(
            submissionLines(), lines->first().id, {{"period_value"_L1, 40}, {"cumulative"_L1, 40}});
        CHECK(blocks(other.movable(countySubmissions(), full, u"报送"_s), u"R-504"_s));
        other.set(submissionLines(), lines->first().id, {{"explanation"_L1, u"次月补录"_s}});
        CHECK_FALSE(hasBlocking(other.movable(countySubmissions(), full, u"报送"_s)));
    }
}

TEST_CASE("R-505: what was sent in stays until it is returned", "[submissions]")
{
    RuleLedger ledger;
    const RowId may = submission(ledger, u"M05"_s);
    const RowId row = line(ledger, may, {.value = 5, .cumulative = 5, .counted = 5});
    const auto change = [&] {
        return ledger.checked(
            submissionLines(), row, {{"period_value"_L1, 6}, {"cumulative"_L1, 6}});
    };
    CHECK_FALSE(blocks(change(), u"R-505"_s));
    CHECK(
        requireRemovable(submissionLines(), ledger.read(submissionLines(), row), ledger.context()));
    for (const auto &state : {u"submitted"_s, u"accepted"_s, u"locked"_s}) {
        ledger.set(countySubmissions(), may, {{kStatus, state}});
        CHECK(blocks(change(), u"R-505"_s));
        CHECK(blocks(
            ledger.checked(countySubmissions(), may, {{"filler"_L1, u"张三"_s}}), u"R-505"_s));
        CHECK_FALSE(hasBlocking(ledger.checked(submissionLines(), row)));
        CHECK_FALSE(requireRemovable(
            submissionLines(), ledger.read(submissionLines(), row), ledger.context()));
        CHECK_FALSE(requireRemovable(
            countySubmissions(), ledger.read(countySubmissions(), may), ledger.context()));
    }
    ledger.set(countySubmissions(), may, {{kStatus, u"returned"_s}});
    CHECK_FALSE(blocks(change(), u"R-505"_s));
}

TEST_CASE("R-601: who sends a report does not accept it, and its maker does not check it",
    "[submissions]")
{
    RuleLedger ledger;
    ledger.addAccount(u"both"_s, u"county_clerk,city_clerk,city_reviewer"_s, u"141100"_s);
    ledger.addAccount(u"other"_s, u"city_clerk,city_reviewer"_s, u"141100"_s);
    ledger.signIn(u"both"_s);
    const RowId id = submission(ledger, u"M05"_s);
    fillForm(ledger, id, 0, 0);
    ledger.set(countySubmissions(), id, {{"reviewer_name"_L1, u"王芳"_s}});
    CHECK(blocks(ledger.movable(countySubmissions(), id, u"报送"_s), u"R-601"_s, "reviewer_name"));
    ledger.set(countySubmissions(), id, {{"reviewer_name"_L1, u"李明"_s}});
    REQUIRE(ledger.move(countySubmissions(), id, u"报送"_s));
    CHECK(blocks(ledger.movable(countySubmissions(), id, u"接收"_s), u"R-601"_s));
    ledger.signIn(u"other"_s);
    CHECK(ledger.move(countySubmissions(), id, u"接收"_s));
    CHECK(ledger.value(countySubmissions(), id, kStatus).text() == u"accepted"_s);
}

TEST_CASE("a report goes from draft to locked, back with a reason, and is unlocked with one",
    "[submissions]")
{
    RuleLedger ledger;
    const RowId id = ledger.add(countySubmissions(),
        {{kStatus, u"missing"_s}, {"division_code"_L1, kCounty}, {"report_type"_L1, u"M"_s},
            {"year"_L1, 2021}, {"period"_L1, u"M06"_s}, {"edition"_L1, 1},
            {"due_on"_L1, u"2021-07-05"_s}});
    CHECK_FALSE(ledger.move(countySubmissions(), id, u"开始填报"_s)); // June is not over
    ledger.setToday(QDate(2021, 6, 30));
    REQUIRE(ledger.move(countySubmissions(), id, u"开始填报"_s));
    CHECK(mentions(ledger.movable(countySubmissions(), id, u"报送"_s), u"签名栏"_s));
    ledger.set(countySubmissions(), id,
        {{"filler"_L1, u"王芳"_s}, {"reviewer_name"_L1, u"李明"_s}, {"head_name"_L1, u"赵强"_s},
            {"phone"_L1, u"0358-5722583"_s}});
    fillForm(ledger, id, 0, 0);
    ledger.setToday(QDate(2021, 7, 9));
    REQUIRE(ledger.move(countySubmissions(), id, u"报送"_s));
    CHECK(ledger.value(countySubmissions(), id, "submitted_on"_L1).text() == u"2021-07-09"_s);
    CHECK_FALSE(ledger.move(countySubmissions(), id, u"退回"_s));
    REQUIRE(ledger.move(countySubmissions(), id, u"退回"_s, u"第 3 项漏填"_s));
    CHECK(ledger.value(countySubmissions(), id, "return_reason"_L1).text() == u"第 3 项漏填"_s);
    ledger.setToday(QDate(2021, 7, 12));
    REQUIRE(ledger.move(countySubmissions(), id, u"报送"_s));
    CHECK(ledger.value(countySubmissions(), id, "submitted_on"_L1).text() == u"2021-07-09"_s);
    REQUIRE(ledger.move(countySubmissions(), id, u"接收"_s));
    CHECK_FALSE(ledger.move(countySubmissions(), id, u"锁定"_s)); // nothing issued, no reason
    REQUIRE(ledger.move(countySubmissions(), id, u"锁定"_s, u"通报另文印发"_s));
    CHECK_FALSE(ledger.move(countySubmissions(), id, u"解锁"_s));
    REQUIRE(ledger.move(countySubmissions(), id, u"解锁"_s, u"县里来函更正"_s));
    REQUIRE(ledger.move(countySubmissions(), id, u"要求修改"_s, u"县里来函更正"_s));
    CHECK(ledger.value(countySubmissions(), id, kStatus).text() == u"returned"_s);
}

TEST_CASE("an accepted submission is the truth of what only the offices know", "[submissions]")
{
    RuleLedger ledger;
    const RowId id = submission(ledger, u"M05"_s, u"submitted"_s);
    fillForm(ledger, id, 0, 0);
    for (const auto &each : stored(ledger, id)) {
        if (each.line == u"15"_s)
            ledger.set(submissionLines(), each.id,
                {{"period_value"_L1, 40}, {"cumulative"_L1, 180},
                    {"explanation"_L1, u"四月未报"_s}});
    }
    REQUIRE(ledger.move(countySubmissions(), id, u"接收"_s));
    const auto found
        = RecordStore(ledger.database())
              .find(employmentStatistics(),
                  {.conditions = {{u"division_code"_s, Condition::Test::Equal, {kCounty}}}});
    REQUIRE(found);
    REQUIRE(found->size() == 1); // none for what is 0
    const Table &table = employmentStatistics();
    CHECK(table.value(found->first(), "indicator_code"_L1).text() == u"urban_new_jobs"_s);
    CHECK(table.value(found->first(), "month_value"_L1).integer() == 40);
    CHECK(table.value(found->first(), "cumulative"_L1).integer() == 180);
    CHECK(table.value(found->first(), "signed_by"_L1).text() == u"王芳"_s);
    // and is not changed beside it
    CHECK(blocks(ledger.checked(table, found->first().id, {{"cumulative"_L1, 181}}), u"R-505"_s));
    CHECK_FALSE(hasBlocking(ledger.checked(table, found->first().id)));
    // corrected, it follows
    REQUIRE(ledger.move(countySubmissions(), id, u"要求修改"_s, u"数字有误"_s));
    for (const auto &each : stored(ledger, id)) {
        if (each.line == u"15"_s)
            ledger.set(
                submissionLines(), each.id, {{"period_value"_L1, 35}, {"cumulative"_L1, 175}});
    }
    REQUIRE(ledger.move(countySubmissions(), id, u"报送"_s));
    REQUIRE(ledger.move(countySubmissions(), id, u"接收"_s));
    CHECK(ledger.value(table, found->first().id, "cumulative"_L1).integer() == 175);
}

TEST_CASE("lines of the form are data: dropped from a year on", "[submissions]")
{
    RuleLedger ledger;
    const auto before = formLines(ledger.names(), Period(Period::Kind::Year, 2021));
    CHECK(before.size() == 20);
    CHECK(before.first().source == FormLine::Source::Engine);
    CHECK(before.first().indicator == u"train_completions"_s);
    CHECK(before.at(1).within == u"01"_s);
    CHECK(before.at(13).isMoney());
    const auto row = RecordStore(ledger.database())
                         .findOne(codes(),
                             {{u"table_code"_s, Condition::Test::Equal, {u"submission_line"_s}},
                                 {u"code"_s, Condition::Test::Equal, {u"20"_s}}});
    REQUIRE(row);
    ledger.set(codes(), (*row)->id, {{"valid_to"_L1, u"2021-12-31"_s}});
    CodeBook book(ledger.database());
    REQUIRE(book.load());
    CHECK(formLines(book, Period(Period::Kind::Month, 2021, 12)).size() == 20);
    CHECK(formLines(book, Period(Period::Kind::Month, 2022, 1)).size() == 19);
}

TEST_CASE("a news item counts by how far up it was taken over", "[submissions]")
{
    RuleLedger ledger;
    const auto points = [&](const QString &level) {
        const auto made = ledger.made(infoReports(),
            {{"division_code"_L1, kCounty}, {"sent_on"_L1, u"2021-06-10"_s}, {"kind"_L1, u"news"_s},
                {"title"_L1, u"送培训下乡"_s}, {"text"_L1, u"正文"_s},
                {"adopted_level"_L1, level}});
        return infoReports().table().value(made, "points"_L1).integer();
    };
    CHECK(points({}) == 1);
    CHECK(points(u"city"_s) == 5);
    CHECK(points(u"province"_s) == 10);
    CHECK(points(u"national"_s) == 20);
}
