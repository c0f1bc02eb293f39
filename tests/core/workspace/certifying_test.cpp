#include "core/rules/certificatenumbers.h"
#include "core/workspace/certifying.h"
#include "core/workspace/evaluationpapers.h"
#include "tests/core/workspace/examledger.h"

#include <catch2/catch.hpp>

using namespace core;
using fixture::blocks;
using fixture::ExamLedger;
using fixture::words;

namespace {

RowId range(ExamLedger &exam, int first, int last, fixture::Values values = {})
{
    Record record = certificateRanges().table().blank();
    const Table &table = certificateRanges();
    for (const auto &[column, value] : fixture::Values{{"kind"_L1, "20"_L1},
             {"pattern"_L1, "S000014110001215{seq6}"_L1}, {"number_from"_L1, first},
             {"number_to"_L1, last}, {"received_on"_L1, "2021-07-01"_L1}, {"state"_L1, "open"_L1}})
        table.set(record, column, value);
    for (const auto &[column, value] : values)
        table.set(record, column, value);
    return exam.rows().addRecord(certificateRanges(), record);
}

/// A plan whose scores are approved; the last candidate failed.
struct Approved : ExamLedger
{
    explicit Approved(int candidates)
        : ExamLedger(0)
    {
        for (int i = 0; i < candidates; ++i) {
            const int score = i + 1 == candidates ? 500 : 800;
            rows().add(evaluationResults(),
                {{"evaluation_plan"_L1, plan()}, {"person"_L1, rows().person(i)},
                    {"admission_no"_L1, QString::number(100 + i)}, {"theory"_L1, score},
                    {"practical"_L1, score}, {"total"_L1, score},
                    {"result"_L1, score < 600 ? "fail"_L1 : "pass"_L1}});
        }
        setPlan(u"approved"_s);
    }

    CertifyRequest request()
    {
        const auto results = resultsOfPlan(**this, plan());
        REQUIRE(results);
        return {.results = *results, .issueDate = QDate(2021, 8, 1)};
    }
};

QStringList numbers(const QList<CertifyVerdict> &verdicts)
{
    QStringList all;
    for (const auto &verdict : verdicts)
        all.append(verdict.isGiven() ? verdict.certificate.certificateNo.right(3) : u"-"_s);
    return all;
}

} // namespace

TEST_CASE("all who passed are certified in one step, numbered in order", "[exams]")
{
    Approved exam(4);
    range(exam, 1, 500);
    const auto given = certify(*exam, exam.request());
    REQUIRE(given);
    CHECK(numbers(*given) == QStringList{u"001"_s, u"002"_s, u"003"_s, u"-"_s});
    CHECK(given->last().refusal.contains(u"R-303"_s));
    const auto rows = exam->records().find(certificates(), {.order = {{u"certificate_no"_s}}});
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    const auto first = certificates().unpack(rows->first());
    CHECK(first.status == u"registered"_s);
    CHECK(first.kind == u"20"_s);
    CHECK(first.level == u"5"_s);
    CHECK(first.issuer == u"吕梁市示例评价中心"_s);
    CHECK(first.isFirstSkilled);
    const auto again = certify(*exam, exam.request());
    REQUIRE(again);
    CHECK(again->first().refusal == u"已经登记过证书"_s);
    exam.undo();
    CHECK(exam->records().count(certificates()) == 0);
}

TEST_CASE("scores not approved, no range or a range used up refuse with the reason", "[exams]")
{
    Approved exam(4);
    const auto without = proposeCertificates(*exam, exam.request());
    REQUIRE(without);
    CHECK(without->first().refusal.startsWith(u"没有可用的"_s));
    range(exam, 499, 500);
    const auto short_ = proposeCertificates(*exam, exam.request());
    REQUIRE(short_);
    CHECK(numbers(*short_) == QStringList{u"499"_s, u"500"_s, u"-"_s, u"-"_s});
    CHECK(short_->at(2).refusal.contains(u"用完"_s));
    exam.setPlan(u"scored"_s);
    const auto early = proposeCertificates(*exam, exam.request());
    REQUIRE(early);
    CHECK(early->first().refusal.contains(u"还没有审核"_s));
    CHECK(certify(*exam, exam.request()));
    CHECK(exam->records().count(certificates()) == 0);
}

TEST_CASE("R-302: a range for another level, year or organisation gives no numbers", "[exams]")
{
    Approved exam(2);
    range(exam, 1, 9, {{"pattern"_L1, "S000014110001214{seq6}"_L1}});
    range(exam, 1, 9, {{"pattern"_L1, "S000014110001205{seq6}"_L1}});
    CHECK_FALSE(proposeCertificates(*exam, exam.request())->first().isGiven());
    range(exam, 7, 9, {{"pattern"_L1, "S000014110001{yy}{level}{seq6}"_L1}});
    const auto given = proposeCertificates(*exam, exam.request());
    REQUIRE(given);
    CHECK(given->first().certificate.certificateNo == u"S000014110001215000007"_s);
    CHECK(given->first().warnings.isEmpty());
}

TEST_CASE("certificates of training are numbered by the office's own template", "[exams]")
{
    Approved exam(3);
    exam.rows().set(evaluationPlans(), exam.plan(), {{"kind"_L1, "JY"_L1}});
    const auto given = certify(*exam, exam.request());
    REQUIRE(given);
    CHECK(given->at(0).certificate.certificateNo == u"LLHG-2021-000001"_s);
    CHECK(given->at(1).certificate.certificateNo == u"LLHG-2021-000002"_s);
    CHECK(given->at(0).certificate.kind == u"40"_s);
    CHECK(given->at(0).certificate.level.isEmpty());
}

TEST_CASE("the gap report tells used, void, missing and strange numbers", "[exams]")
{
    Approved exam(0);
    auto &rows = exam.rows();
    range(exam, 1, 20, {{"void_numbers"_L1, "4,9-10"_L1}});
    const QDate day(2021, 5, 31);
    rows.certificate(0, 1, day);
    rows.certificate(1, 2, day, {{kStatus, "revoked"_L1}, {"revoke_reason"_L1, u"错"_s}});
    rows.certificate(2, 7, day);
    rows.certificate(3, 30, day);
    const auto use = useOfNumbers(rows.database());
    REQUIRE(use);
    REQUIRE(use->ranges.size() == 1);
    const auto &first = use->ranges.first();
    CHECK(first.used == 2);
    CHECK(first.revoked == 1);
    CHECK(first.spoilt == 3);
    CHECK(first.missing == QList<SerialRun>{{3, 3}, {5, 6}});
    CHECK(first.next == 8);
    CHECK(first.left == 11); // 8, and 11 to 20
    REQUIRE(use->strays.size() == 1);
    CHECK(use->strays.first().number.endsWith(u"000030"_s));
    const auto paper = numberPaper(*exam);
    REQUIRE(paper);
    const auto &row = std::get<Document::Table>(paper->blocks.front()).rows.front();
    CHECK(row.cells.back().text == u"000003、000005—000006"_s);
    auto drawer = NumberDrawer::open(
        {.kind = u"20"_s, .level = u"5"_s, .issueDate = QDate(2021, 6, 1)}, rows.context());
    REQUIRE(drawer);
    CHECK(drawer->draw()->endsWith(u"000008"_s));
    CHECK(drawer->draw()->endsWith(u"000011"_s));
}

TEST_CASE("R-301: numbers are received once, and fit their pattern", "[exams]")
{
    Approved exam(0);
    const RowId id = range(exam, 1, 20);
    const auto checked = [&](fixture::Values values) {
        return exam.rows().checked(certificateRanges(), id, values);
    };
    CHECK(words(checked({})).empty());
    CHECK(blocks(checked({{"pattern"_L1, "S000014110001215"_L1}}), u"R-302"_s, "pattern"));
    CHECK(blocks(checked({{"number_to"_L1, 1000000}}), u"R-302"_s, "number_to"));
    CHECK(blocks(checked({{"number_from"_L1, 21}}), {}, "number_to"));
    CHECK(blocks(checked({{"void_numbers"_L1, "21"_L1}}), {}, "void_numbers"));
    CHECK(blocks(checked({{"void_numbers"_L1, u"三"_s}}), {}, "void_numbers"));
    CHECK(blocks(checked({{"kind"_L1, "50"_L1}}), u"R-302"_s, "kind"));
    range(exam, 15, 40);
    CHECK(blocks(checked({}), u"R-301"_s, "number_from"));
}
