#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/candidates.h"
#include "core/workspace/evaluationpapers.h"
#include "tests/core/workspace/examledger.h"

#include <catch2/catch.hpp>

using namespace core;
using fixture::ExamLedger;

namespace {

QStringList refusals(const QList<CandidateVerdict> &verdicts)
{
    QStringList texts;
    for (const auto &verdict : verdicts)
        texts.append(verdict.refusal);
    return texts;
}

RowId anotherPlan(ExamLedger &exam, fixture::Values values = {})
{
    Record record = exam.rows().read(evaluationPlans(), exam.plan());
    record.id = 0;
    evaluationPlans().table().set(record, "plan_no"_L1, "PJ-2021-0900"_L1);
    evaluationPlans().table().set(record, "exam_date"_L1, "2021-09-20"_L1);
    for (const auto &[column, value] : values)
        evaluationPlans().table().set(record, column, value);
    return exam.rows().addRecord(evaluationPlans(), record);
}

} // namespace

TEST_CASE("finished trainees of the source classes become candidates in one step", "[exams]")
{
    ExamLedger exam(4);
    exam.rows().set(enrolments(), exam.rows().enrolment(3), {{kStatus, "attending"_L1}});
    const auto taken = takeCandidates(*exam, {.plan = exam.plan()});
    REQUIRE(taken);
    CHECK(refusals(*taken) == QStringList{{}, {}, {}, u"没有结业（在学）"_s});
    const auto results = exam.results();
    REQUIRE(results.size() == 3);
    CHECK(results[0].admissionNo == u"2021072040302015001"_s);
    CHECK(results[2].admissionNo == u"2021072040302015003"_s);
    CHECK(results[0].result == kPendingResult);
    CHECK(results[0].enrolment.value == exam.rows().enrolment(0));
    const auto again = takeCandidates(*exam, {.plan = exam.plan()});
    REQUIRE(again);
    CHECK(refusals(*again).filter(u"已经是本计划的考生"_s).size() == 3);
    exam.undo();
    CHECK(exam.results().isEmpty());
}

TEST_CASE("a list names people by id number or by a name nobody shares", "[exams]")
{
    ExamLedger exam(0);
    auto &rows = exam.rows();
    for (int i = 0; i < 4; ++i)
        rows.person(i);
    const QString shared = rows.value(persons(), rows.person(2), "name"_L1).text();
    rows.set(persons(), rows.person(3), {{"name"_L1, shared}});
    const QString list = rows.value(persons(), rows.person(0), "name"_L1).text() + u'\n' + u"1\t"_s
        + rows.value(persons(), rows.person(1), "id_number"_L1).text() + u'\n' + shared
        + u"\n\n查无此人 142328199001019975\n"_s;
    const auto taken = takeCandidates(
        *exam, {.plan = exam.plan(), .from = CandidateRequest::From::List, .list = list});
    REQUIRE(taken);
    CHECK(refusals(*taken)
        == QStringList{{}, {}, u"有同名的人，请写上身份证号"_s, u"学员库中没有这个人，请先登记"_s});
    CHECK(taken->last().idNumber == u"142***********9975"_s);
    CHECK(exam.results().size() == 2);
}

TEST_CASE("who holds the level already, waits elsewhere or finds no place is refused", "[exams]")
{
    ExamLedger exam(4);
    auto &rows = exam.rows();
    rows.certificate(0, 1, QDate(2021, 5, 31));
    const RowId other = anotherPlan(exam);
    rows.add(evaluationResults(),
        {{"evaluation_plan"_L1, other}, {"person"_L1, rows.person(1)},
            {"result"_L1, "pending"_L1}});
    rows.set(evaluationPlans(), exam.plan(), {{"planned"_L1, 1}});
    const auto proposed = proposeCandidates(*exam, {.plan = exam.plan()});
    REQUIRE(proposed);
    CHECK(proposed->at(0).refusal.startsWith(u"已有本职业同级或更高的证书"_s));
    CHECK(proposed->at(1).refusal.contains(u"PJ-2021-0900"_s));
    CHECK(proposed->at(2).isTaken());
    CHECK(proposed->at(3).refusal == u"计划人数 1 已满"_s);
    exam.setPlan(u"approved"_s);
    CHECK_FALSE(proposeCandidates(*exam, {.plan = exam.plan()}));
}

TEST_CASE("who failed or was absent sits again in another plan, once", "[exams]")
{
    ExamLedger exam(0);
    auto &rows = exam.rows();
    const QLatin1StringView outcomes[] = {"pass"_L1, "fail"_L1, "absent"_L1, "cheat"_L1};
    for (int i = 0; i < 4; ++i) {
        rows.add(evaluationResults(),
            {{"evaluation_plan"_L1, exam.plan()}, {"person"_L1, rows.person(i)},
                {"result"_L1, outcomes[i]}});
    }
    const RowId next = anotherPlan(exam, {{"classes"_L1, {}}});
    const CandidateRequest request{
        .plan = next, .from = CandidateRequest::From::Resits, .failedIn = exam.plan()};
    const auto taken = takeCandidates(*exam, request);
    REQUIRE(taken);
    CHECK(refusals(*taken) == QStringList{{}, {}, u"作弊取消，不能补考"_s});
    const auto resits = exam->records().find(evaluationResults(),
        {.conditions = {{u"evaluation_plan"_s, Condition::Test::Equal, {next}}}});
    REQUIRE(resits);
    REQUIRE(resits->size() == 2);
    CHECK_FALSE(evaluationResults().unpack(resits->first()).resitOf.isNull());
    const auto again = proposeCandidates(*exam, request);
    REQUIRE(again);
    CHECK(again->size() == 1); // only the one who was disqualified
    rows.set(evaluationPlans(), next, {{"level"_L1, "4"_L1}});
    CHECK_FALSE(proposeCandidates(*exam, request));
}

TEST_CASE("roster and sign-in sheet name the candidates with shortened numbers", "[exams]")
{
    ExamLedger exam(2);
    CHECK_FALSE(planPaper(*exam, exam.plan(), PlanPaper::Roster));
    REQUIRE(takeCandidates(*exam, {.plan = exam.plan()}));
    for (const auto which : {PlanPaper::Roster, PlanPaper::SignIn, PlanPaper::Scores}) {
        const auto paper = planPaper(*exam, exam.plan(), which);
        REQUIRE(paper);
        const auto &list = std::get<Document::Table>(paper->blocks.front());
        CHECK(list.rows.size() == 2);
        CHECK(list.rows.front().cells[1].text == u"2021072040302015001"_s);
        for (const auto &cell : list.rows.front().cells)
            CHECK(cell.text
                != exam.rows().value(persons(), exam.rows().person(0), "id_number"_L1).text());
    }
}
