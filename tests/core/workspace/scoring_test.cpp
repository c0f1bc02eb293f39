#include "core/domain/person.h"
#include "core/domain/reference.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/candidates.h"
#include "core/workspace/evaluationpapers.h"
#include "core/workspace/feedback.h"
#include "core/workspace/scoring.h"
#include "tests/core/workspace/examledger.h"

#include <catch2/catch.hpp>

using namespace core;
using fixture::blocks;
using fixture::ExamLedger;
using fixture::mentions;
using fixture::words;

namespace {

Scores points(int theory, int practical, int total)
{
    return {theory, practical, total};
}

/// A plan under examination with its candidates.
struct Examined : ExamLedger
{
    explicit Examined(int candidates)
        : ExamLedger(candidates)
    {
        REQUIRE(takeCandidates(**this, {.plan = plan()}));
        setPlan(u"examining"_s);
    }

    /// Keys the same points for everybody, others for some.
    void key(Keying keying, const QHash<int, Scores> &others = {})
    {
        const auto sheet = scoreSheet(**this, plan(), keying);
        REQUIRE(sheet);
        auto lines = sheet->lines;
        for (int i = 0; i < lines.size(); ++i)
            lines[i].scores = others.value(i, points(785, 820, 806));
        REQUIRE(keyScores(**this, plan(), keying, lines));
    }
};

Findings asked(ExamLedger &exam, const QString &login, const QString &action)
{
    const auto &workspace = exam.as(login);
    const auto record = workspace.records().read(evaluationPlans().table(), exam.plan());
    REQUIRE(record);
    const auto way = findTransition(evaluationPlans(), *record, action, workspace.rules());
    REQUIRE(way);
    const auto findings = checkMove(evaluationPlans(), *record, *way, {}, workspace.rules());
    REQUIRE(findings);
    return *findings;
}

} // namespace

TEST_CASE("a score is read as offices write it", "[exams]")
{
    const std::pair<QString, int> read[] = {{u"78.5"_s, 785}, {u"785"_s, 785}, {u"78"_s, 780},
        {u"100"_s, 1000}, {u"1000"_s, 1000}, {u"101"_s, 101}, {u"0"_s, 0}, {u"７８．５"_s, 785},
        {u" 78。5 "_s, 785}, {u"60.0"_s, 600}, {u"60.50"_s, 605}};
    for (const auto &[typed, tenths] : read) {
        INFO(typed.toStdString());
        const auto score = readScore(typed);
        REQUIRE(score);
        CHECK(score->points == tenths);
    }
    for (const auto &wrong : {u"1001"_s, u"78.55"_s, u"-1"_s, u"优"_s, u"7 分"_s, u"12345"_s})
        CHECK_FALSE(readScore(wrong));
    CHECK(readScore(u"缺考"_s)->result == u"absent"_s);
    CHECK(readScore(u"作弊"_s)->result == u"cheat"_s);
    CHECK_FALSE(readScore(QString())->points);
}

TEST_CASE("R-303: the outcome follows from the lines, part by part", "[exams]")
{
    EvaluationPlan plan;
    CHECK(outcomeOf(plan, points(600, 600, 600)) == u"pass"_s);
    CHECK(outcomeOf(plan, points(599, 1000, 900)) == u"fail"_s);
    CHECK(outcomeOf(plan, points(1000, 599, 900)) == u"fail"_s);
    CHECK(outcomeOf(plan, {800, {}, {}}) == kPendingResult);
    CHECK(outcomeOf(plan, {500, {}, {}}) == u"fail"_s);
    CHECK(outcomeOf(plan, {800, 800, 800, u"absent"_s}) == u"absent"_s);
    plan.passTheory = 0; // not examined
    CHECK(outcomeOf(plan, {{}, 600, 600}) == u"pass"_s);
    CHECK(outcomeOf(plan, {}) == kPendingResult);
    CHECK(weightedTotal(points(785, 820, 0), 40) == 806);
    CHECK(weightedTotal(points(781, 781, 0), 50) == 781);
    CHECK_FALSE(weightedTotal({785, {}, {}}, 40));
}

TEST_CASE("a list of scores is keyed in one step, and taken back in one", "[exams]")
{
    Examined exam(3);
    exam.key(Keying::First, {{1, points(590, 820, 728)}, {2, {.result = u"absent"_s}}});
    const auto results = exam.results();
    CHECK(results[0].result == u"pass"_s);
    CHECK(results[1].result == u"fail"_s);
    CHECK(results[2].result == u"absent"_s);
    CHECK(results[0].scoredBy.value == exam->session().user());
    exam.undo();
    CHECK(exam.results()[0].result == kPendingResult);
    CHECK_FALSE(exam.results()[0].theory);
    exam.setPlan(u"approved"_s);
    CHECK_FALSE(scoreSheet(*exam, exam.plan(), Keying::First));
}

TEST_CASE("scores are asked for from every candidate", "[exams]")
{
    Examined exam(2);
    CHECK(mentions(asked(exam, u"first"_s, u"录入成绩"_s), u"2 名考生没有录入成绩"_s));
    exam.key(Keying::First);
    CHECK(words(asked(exam, u"first"_s, u"录入成绩"_s)).empty());
}

TEST_CASE("R-601: the second keying is somebody else's and starts blind", "[exams]")
{
    Examined exam(2);
    exam.key(Keying::First);
    const auto own = scoreSheet(*exam, exam.plan(), Keying::Second);
    REQUIRE_FALSE(own);
    CHECK(own.error().code == Error::Code::Forbidden);
    exam.as(u"second"_s);
    const auto sheet = scoreSheet(*exam, exam.plan(), Keying::Second);
    REQUIRE(sheet);
    for (const auto &line : sheet->lines)
        CHECK(line.scores == Scores{});
}

TEST_CASE("differences of the two keyings are settled before approval", "[exams]")
{
    Examined exam(4);
    exam.key(Keying::First);
    exam.as(u"second"_s);
    exam.key(Keying::Second, {{0, points(758, 820, 795)}, {2, {.result = u"absent"_s}}});
    exam.setPlan(u"scored"_s);
    const auto differences = scoreDifferences(*exam, exam.plan());
    REQUIRE(differences);
    REQUIRE(differences->size() == 2);
    CHECK(differences->at(0).first.theory == 785);
    CHECK(differences->at(0).second.theory == 758);
    CHECK(mentions(asked(exam, u"reviewer"_s, u"审核成绩"_s), u"2 名考生的成绩不一致"_s));
    exam.as(u"first"_s);
    REQUIRE(settleScores(*exam, exam.plan(),
        {{differences->at(0).result, differences->at(0).second},
            {differences->at(1).result, differences->at(1).first}}));
    CHECK(scoreDifferences(*exam, exam.plan())->isEmpty());
    CHECK(exam.results()[0].theory == 758);
    CHECK(exam.results()[2].result == u"pass"_s);
    CHECK(words(asked(exam, u"reviewer"_s, u"审核成绩"_s)).empty());
}

TEST_CASE("R-601: neither of the two who keyed scores approves them", "[exams]")
{
    ExamLedger plain(0);
    auto &rows = plain.rows();
    rows.addAccount(u"both"_s, u"city_clerk,city_reviewer"_s, u"141100"_s);
    rows.signIn(u"both"_s);
    const RowId keyer = rows.session().user();
    rows.signIn(u"admin"_s);
    const RowId id = rows.add(evaluationResults(),
        {{"evaluation_plan"_L1, plain.plan()}, {"person"_L1, rows.person(0)}, {"theory"_L1, 700},
            {"practical"_L1, 700}, {"total"_L1, 700}, {"result"_L1, "pass"_L1},
            {"second_theory"_L1, 700}, {"second_practical"_L1, 700}, {"second_total"_L1, 700},
            {"second_result"_L1, "pass"_L1}, {"second_by"_L1, keyer}});
    plain.setPlan(u"scored"_s);
    CHECK(blocks(asked(plain, u"both"_s, u"审核成绩"_s), u"R-601"_s));
    rows.set(evaluationResults(), id, {{"second_by"_L1, rows.session().user()}});
    CHECK(words(asked(plain, u"both"_s, u"审核成绩"_s)).empty());
}

TEST_CASE("an office that wants two keyings gets no approval without", "[exams]")
{
    Examined exam(1);
    exam.key(Keying::First);
    exam.setPlan(u"scored"_s);
    CHECK(words(asked(exam, u"reviewer"_s, u"审核成绩"_s)).empty());
    auto &rows = exam.rows();
    const auto wanted = RecordStore(rows.database())
                            .findOne(settings(),
                                {{u"key"_s, Condition::Test::Equal, {u"score_second_keying"_s}}});
    REQUIRE(wanted);
    rows.set(settings(), (*wanted)->id, {{"value"_L1, "1"_L1}});
    CHECK(mentions(asked(exam, u"reviewer"_s, u"审核成绩"_s), u"1 名考生没有复录"_s));
}

TEST_CASE("pasted scores find their candidates by number, id or name", "[exams]")
{
    Examined exam(3);
    const auto sheet = scoreSheet(*exam, exam.plan(), Keying::First);
    REQUIRE(sheet);
    const QString id = exam.rows().value(persons(), exam.rows().person(1), "id_number"_L1).text();
    const QString text = u"姓名\t身份证号码\t理论成绩\t实操成绩\t综合成绩\n1\t"_s
        + sheet->lines[0].admissionNo + u"\t78.5\t82\t80.6\n2\t"_s + sheet->lines[1].name + u'\t'
        + id + u"\t785\t820\n"_s + sheet->lines[2].name + u"\t缺考\n外人\t60\t60\t60\n"_s
        + sheet->lines[2].name + u"\t60\t六十\n"_s;
    const auto pasted = readScores(*sheet, text, *exam);
    REQUIRE(pasted.lines.size() == 3);
    CHECK(pasted.lines[0].scores == points(785, 820, 806));
    CHECK(pasted.lines[1].scores.practical == 820);
    CHECK(pasted.lines[2].scores.result == u"absent"_s);
    CHECK(pasted.problems.size() == 2);
}

TEST_CASE("feedback of a class is keyed in one step and averaged", "[exams]")
{
    ExamLedger exam(3);
    const RowId trainingClass = exam.rows().trainingClass();
    auto lines = feedbackOf(*exam, trainingClass);
    REQUIRE(lines);
    REQUIRE(lines->size() == 3);
    for (int i = 0; i < 2; ++i) {
        auto &line = (*lines)[i];
        line.teaching = 5;
        line.site = 4 - i;
        line.useful = 5;
        line.channel = u"paper"_s;
    }
    CHECK(keyFeedback(*exam, trainingClass, *lines) == 2);
    CHECK(keyFeedback(*exam, trainingClass, *feedbackOf(*exam, trainingClass)) == 0);
    const auto paper = feedbackPaper(*exam, FeedbackBy::Institution, {}, {});
    REQUIRE(paper);
    const auto &row = std::get<Document::Table>(paper->blocks.front()).rows.front();
    CHECK(row.cells[2].number == 2);
    CHECK(row.cells[3].text == u"5.00"_s);
    CHECK(row.cells[4].text == u"3.50"_s);
    CHECK(row.cells[6].text == u"4.50"_s);
    (*lines)[2].teaching = 6;
    (*lines)[2].site = 1;
    (*lines)[2].useful = 1;
    CHECK_FALSE(keyFeedback(*exam, trainingClass, *lines));
    exam.undo();
    CHECK_FALSE(feedbackOf(*exam, trainingClass)->first().isAnswered());
}
