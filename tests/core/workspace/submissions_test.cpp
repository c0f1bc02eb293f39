#include "core/domain/employment.h"
#include "core/domain/office.h"
#include "core/domain/submission.h"
#include "core/rules/stateinfo.h"
#include "core/workspace/agenda.h"
#include "core/workspace/submissions.h"
#include "tests/core/workspace/cityledger.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const Period kMay(Period::Kind::Month, 2021, 5);
const QString kCounty = u"141127"_s;

SubmissionSheet sheetOf(const Workspace &workspace, const Period &period = kMay)
{
    auto sheet
        = openSheet(workspace, {kCounty, reportTypeOf(workspace.names(), period.kind()), period});
    REQUIRE(sheet);
    return *sheet;
}

void fillAll(SubmissionSheet &sheet)
{
    sheet.fill(SubmissionSheet::Fill::All);
    for (qsizetype i = 0; i < sheet.lines.size(); ++i) {
        if (!sheet.lines[i].line.cumulative)
            sheet.setCumulative(i, 0);
        if (!sheet.lines[i].line.periodValue)
            sheet.setPeriodValue(i, 0);
    }
    sheet.submission.filler = u"王芳"_s;
    sheet.submission.reviewerName = u"李明"_s;
    sheet.submission.headName = u"赵强"_s;
    sheet.submission.phone = u"0358-6722583"_s;
}

void addStatistic(Workspace &workspace, int month, int value, int cumulative)
{
    const Table &table = employmentStatistics();
    Record row = *workspace.blank(table);
    const std::pair<QLatin1StringView, Value> values[] = {{"year"_L1, 2021}, {"month"_L1, month},
        {"division_code"_L1, kCounty}, {"indicator_code"_L1, u"urban_new_jobs"_s},
        {"month_value"_L1, value}, {"cumulative"_L1, cumulative}, {"signed_by"_L1, u"王芳"_s}};
    for (const auto &[column, each] : values)
        table.set(row, column, each);
    REQUIRE(workspace.insert(table, row));
}

const SheetLine &lineOf(const SubmissionSheet &sheet, const QString &code)
{
    const auto found = std::find_if(sheet.lines.begin(), sheet.lines.end(),
        [&](const SheetLine &line) { return line.form.code == code; });
    REQUIRE(found != sheet.lines.end());
    return *found;
}

} // namespace

TEST_CASE("a report is begun, filled from the ledger and saved in one step", "[submissions]")
{
    fixture::CityLedger city;
    addStatistic(*city, 4, 100, 300);
    addStatistic(*city, 5, 40, 340);
    auto sheet = sheetOf(*city);
    CHECK(sheet.submission.id == 0);
    CHECK(sheet.submission.dueOn == QDate(2021, 6, 7));
    sheet.fill(SubmissionSheet::Fill::All);
    CHECK(lineOf(sheet, u"15"_s).line.cumulative == 340);
    CHECK(lineOf(sheet, u"15"_s).line.periodValue == 40); // April stands in the ledger
    CHECK(lineOf(sheet, u"01"_s).line.cumulative == 0);
    CHECK_FALSE(lineOf(sheet, u"16"_s).line.cumulative); // nobody knows it
    fillAll(sheet);
    const auto saved = saveSheet(*city, sheet);
    REQUIRE(saved);
    const auto again = sheetOf(*city);
    CHECK(again.submission.id == saved->id);
    CHECK(again.submission.status == u"draft"_s);
    CHECK(again.judgement().unfilled.isEmpty());
    CHECK(lineOf(again, u"15"_s).line.cumulative == 340);
    CHECK(city->records().count(submissionLines()) == 20);
    // one step back takes all of it away
    const auto step = city->undoable();
    REQUIRE(step);
    REQUIRE(city->undo((*step)->number));
    CHECK(city->records().count(countySubmissions()) == 0);
    CHECK(city->records().count(submissionLines()) == 0);
}

TEST_CASE("saving what did not change leaves no step", "[submissions]")
{
    fixture::CityLedger city;
    auto sheet = sheetOf(*city);
    fillAll(sheet);
    REQUIRE(saveSheet(*city, sheet));
    const auto sets = changeSets(city->database())->size();
    REQUIRE(saveSheet(*city, sheetOf(*city)));
    CHECK(changeSets(city->database())->size() == sets);
}

TEST_CASE("of month and cumulative the other follows until it is typed", "[submissions]")
{
    fixture::CityLedger city;
    auto sheet = sheetOf(*city, Period(Period::Kind::Month, 2021, 1));
    sheet.setPeriodValue(0, 12);
    CHECK(sheet.lines[0].line.cumulative == 12);
    sheet.setCumulative(0, 15);
    CHECK(sheet.lines[0].line.periodValue == 15);
    CHECK(sheet.lines[0].line.difference == 15);
    sheet.setPeriodValue(0, std::nullopt);
    CHECK_FALSE(sheet.lines[0].line.cumulative);
    sheet.lines[0].line.periodValue = 10;
    sheet.lines[0].line.cumulative = 11; // as on the county's paper
    sheet.setPeriodValue(0, 9);
    CHECK(sheet.lines[0].line.cumulative == 11);
    CHECK_FALSE(sheet.findings(sheet.lines[0]).isEmpty());
}

TEST_CASE(
    "a period that is not over cannot be begun, and one sent in not be saved over", "[submissions]")
{
    fixture::CityLedger city;
    auto early = sheetOf(*city, Period(Period::Kind::Month, 2022, 1));
    const auto refused = saveSheet(*city, early);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error.text.contains(u"2022-01-31"_s));
    CHECK(city->records().count(countySubmissions()) == 0);
    auto sheet = sheetOf(*city);
    fillAll(sheet);
    const auto saved = saveSheet(*city, sheet);
    REQUIRE(saved);
    sheet = sheetOf(*city);
    REQUIRE(city->move(countySubmissions(), saved->id, u"报送"_s));
    sheet.setCumulative(0, 99);
    CHECK_FALSE(saveSheet(*city, sheet));
    CHECK(city->records().read(countySubmissions(), Id<CountySubmission>{saved->id})->submittedOn
        == QDate(2022, 1, 5));
}

TEST_CASE(
    "the late list says who is late, who is awaited, and the reminder names them", "[submissions]")
{
    fixture::CityLedger city;
    auto sheet = sheetOf(*city);
    fillAll(sheet);
    const auto saved = saveSheet(*city, sheet);
    REQUIRE(saved);
    REQUIRE(city->move(countySubmissions(), saved->id, u"报送"_s));
    const BoardQuestion question{
        2021, {kCounty, u"141126"_s, u"141100:own"_s}, city->today(), kMay};
    const auto late = lateSubmissions(city->database(), city->names(), question);
    REQUIRE(late);
    REQUIRE(late->size() == 3);
    CHECK(late->first().unit == kCounty);
    CHECK(late->first().isSent()); // late, not missing
    CHECK(late->first().daysLate == QDate(2021, 6, 7).daysTo(QDate(2022, 1, 5)));
    CHECK(late->first().filled == 20);
    CHECK(late->at(1).isAwaited(city->today()));
    CHECK(late->at(1).filled == 0);
    const QString text = reminderText(*late, city->names(), city->today());
    CHECK_FALSE(text.contains(u"岚县"_s));
    CHECK(text.contains(u"石楼县：2021年5月报表未报，期限 2021-06-07，已逾期 212 天"_s));
    CHECK(text.contains(u"市本级"_s));
    CHECK(reminderText({late->first()}, city->names(), city->today()).isEmpty());
    const auto rate = onTimeOf(*late, city->today());
    CHECK(rate.due == 3);
    CHECK(rate.onTime == 0);
    // nothing was due before the day
    CHECK(lateSubmissions(
              city->database(), city->names(), {2021, question.units, QDate(2021, 6, 4), kMay})
              ->size()
        == 1);
}

TEST_CASE("the reports of a year are entered once, and are awaited from then on", "[submissions]")
{
    fixture::CityLedger city;
    const auto planned = planSubmissions(*city, 2021);
    REQUIRE(planned);
    CHECK(*planned == 14 * 18);
    CHECK(*planSubmissions(*city, 2021) == 0);
    CHECK(city->records().count(countySubmissions(),
              {.conditions = {{kStatus, Condition::Test::Equal, {u"missing"_s}}}})
        == 14 * 18);
    auto sheet = sheetOf(*city);
    CHECK(sheet.submission.id != 0);
    fillAll(sheet);
    REQUIRE(saveSheet(*city, sheet));
    CHECK(sheetOf(*city).submission.status == u"draft"_s);
}

TEST_CASE(
    "the county form has the lines of the year with target, declared and counted", "[submissions]")
{
    fixture::CityLedger city;
    auto sheet = sheetOf(*city);
    fillAll(sheet);
    sheet.setCumulative(0, 12);
    sheet.lines[0].line.explanation = u"次月补录"_s;
    sheet.lines[0].target = 480;
    const auto paper = submissionPaper(*city, sheet);
    REQUIRE(paper);
    const auto form = submissionForm(*paper);
    CHECK(form.title == u"“人人持证、技能社会”建设工作进展情况月报表"_s);
    CHECK(form.line.left == u"填报单位：岚县人力资源和社会保障局(盖章)"_s);
    CHECK(form.line.middle == u"统计截止：2021年5月31日"_s);
    const auto &table = std::get<Document::Table>(form.blocks.front());
    REQUIRE(table.rows.size() == 20);
    QStringList first;
    for (const auto &cell : table.rows.front().cells)
        first.append(cell.shown());
    CHECK(first
        == QStringList{u"1"_s, u"职业技能培训"_s, u"480"_s, u"12"_s, u"12"_s, u"2.50"_s, u"0"_s,
            u"0"_s, u"次月补录"_s});
    CHECK(table.rows.front().cells[7].reference == u"train_completions/2021-05/141127//todate"_s);
    CHECK(table.rows[13].cells[4].kind == Document::Cell::Kind::Money);
    CHECK(table.rows[14].cells[7].shown() == u"—"_s); // only the offices know
    for (const auto &each : sheet.lines)
        CHECK_FALSE(lineReference(each.form, kMay, kCounty).isEmpty());
}

TEST_CASE("what is due, late, sent in and returned stands among today's tasks", "[submissions]")
{
    fixture::CityLedger city; // on 5 January 2022
    REQUIRE(planSubmissions(*city, 2021));
    const auto counts = [&] {
        QHash<QString, qint64> found;
        const auto today = agenda(*city);
        REQUIRE(today);
        for (const auto &item : today->items) {
            if (item.table == &countySubmissions().table())
                found.insert(item.title, item.count);
        }
        return found;
    };
    CHECK(counts()[u"报表逾期未报"_s] == 14 * 15); // up to November, three quarters, the half-year
    CHECK(counts()[u"报表未报，期限将到"_s] == 14 * 3); // December, Q4, the year
    auto sheet = sheetOf(*city);
    fillAll(sheet);
    const auto saved = saveSheet(*city, sheet);
    REQUIRE(saved);
    CHECK(counts()[u"报表填报中，期限将到"_s] == 1);
    REQUIRE(city->move(countySubmissions(), saved->id, u"报送"_s));
    CHECK(counts()[u"报表待接收"_s] == 1);
    CHECK(counts()[u"报表填报中，期限将到"_s] == 0);
    REQUIRE(city->move(countySubmissions(), saved->id, u"退回"_s, u"第 3 项漏填"_s));
    CHECK(counts()[u"报表被退回"_s] == 1);
    REQUIRE(city->move(countySubmissions(), saved->id, u"报送"_s));
    REQUIRE(city->move(countySubmissions(), saved->id, u"接收"_s));
    CHECK(counts()[u"报表待锁定"_s] == 1);
}

TEST_CASE("a locked report is done although it can be unlocked", "[submissions]")
{
    fixture::CityLedger city;
    const auto states = statesOf(city->database(), countySubmissions());
    REQUIRE(states);
    QHash<QString, StateInfo::Place> places;
    for (const auto &state : *states)
        places.insert(state.code, state.place);
    using Place = StateInfo::Place;
    CHECK(places[u"missing"_s] == Place::Start);
    CHECK(places[u"draft"_s] == Place::UnderWay);
    CHECK(places[u"accepted"_s] == Place::UnderWay);
    CHECK(places[u"returned"_s] == Place::SetBack);
    CHECK(places[u"locked"_s] == Place::Done);
}

TEST_CASE("the printed overview counts what came on time and the points of the news items",
    "[submissions]")
{
    fixture::CityLedger city;
    auto sheet = sheetOf(*city);
    fillAll(sheet);
    REQUIRE(saveSheet(*city, sheet));
    const Table &table = infoReports();
    for (const auto &level : {QString(), u"city"_s, u"province"_s}) {
        Record row = *city->blank(table);
        const std::pair<QLatin1StringView, Value> values[] = {{"division_code"_L1, kCounty},
            {"sent_on"_L1, u"2021-05-10"_s}, {"kind"_L1, u"news"_s}, {"title"_L1, u"送培训下乡"_s},
            {"text"_L1, u"正文"_s}, {"adopted_level"_L1, level}};
        for (const auto &[column, value] : values)
            table.set(row, column, value);
        REQUIRE(city->insert(table, row));
    }
    const auto engine
        = FigureEngine::create(city->database(), {.unit = city->unit(), .now = city->now()});
    REQUIRE(engine);
    const auto report = submissionReport({city->database(), **engine, city->names(),
        {.period = kMay, .unit = city->unit()}, city->today()});
    REQUIRE(report);
    QList<const Document::Table *> tables;
    for (const auto &block : report->blocks) {
        if (const auto *found = std::get_if<Document::Table>(&block))
            tables.append(found);
    }
    REQUIRE(tables.size() == 2);
    CHECK(tables[0]->rows.size() == 14);
    QStringList first;
    for (const auto &cell : tables[1]->rows[1].cells)
        first.append(cell.shown());
    CHECK(first == QStringList{u"1"_s, u"岚县"_s, u"3"_s, u"1"_s, u"1"_s, u"0"_s, u"16"_s});
    CHECK(tables[1]->rows[0].cells[6].number == 16);
}
