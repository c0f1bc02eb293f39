#include "core/domain/person.h"
#include "core/storage/journal.h"
#include "core/workspace/certificatework.h"
#include "core/workspace/evaluationpapers.h"
#include "tests/core/workspace/examledger.h"

#include <catch2/catch.hpp>

using namespace core;
using fixture::ExamLedger;

namespace {

const QDate kIssued(2021, 5, 31);

Certificate certificate(ExamLedger &exam, RowId id)
{
    const auto record = exam->records().read(certificates(), Id<Certificate>{id});
    REQUIRE(record);
    return *record;
}

} // namespace

TEST_CASE("R-307: certificates near expiry and past it are listed, lasting ones are not", "[exams]")
{
    ExamLedger exam(0);
    auto &rows = exam.rows();
    const QDate today = exam->today();
    const auto valid = [&](int person, int days, QLatin1StringView state = "verified"_L1) {
        return rows.certificate(person, person + 1, kIssued,
            {{kStatus, state}, {"valid_to"_L1, today.addDays(days).toString(Qt::ISODate)}});
    };
    const RowId past = valid(0, -1, "expired"_L1);
    const RowId todays = valid(1, 0);
    const RowId near = valid(2, 90);
    valid(3, 91);
    rows.certificate(4, 9, kIssued);
    valid(5, 10, "revoked"_L1);
    const auto listed = [&](Expiry expiry) {
        const auto filter = expiryFilter(*exam, expiry);
        REQUIRE(filter);
        return *exam->records().ids(certificates(), *filter);
    };
    CHECK(listed(Expiry::Near) == QList<RowId>{todays, near});
    CHECK(listed(Expiry::Past) == QList<RowId>{past});
    const auto paper = expiryPaper(*exam);
    REQUIRE(paper);
    CHECK(std::get<Document::Table>(paper->blocks.at(0)).rows.size() == 1);
    CHECK(std::get<Document::Table>(paper->blocks.at(1)).rows.size() == 2);
}

TEST_CASE("what the query site said is kept on many certificates in one step", "[exams]")
{
    ExamLedger exam(0);
    auto &rows = exam.rows();
    rows.signIn(u"first"_s);
    const QList<RowId> ids{rows.certificate(0, 1, kIssued), rows.certificate(1, 2, kIssued)};
    CHECK_FALSE(recordVerification(*exam, ids, {.result = {}}));
    CHECK_FALSE(
        recordVerification(*exam, ids, {.result = u"一致"_s, .on = exam->today().addDays(1)}));
    const auto own
        = recordVerification(*exam, ids, {.result = u"一致"_s, .then = Verification::Then::Verify});
    REQUIRE(own);
    CHECK(own->recorded == 2);
    CHECK(own->moved == 0); // R-601, and no reviewer
    CHECK(own->notMoved.size() == 2);
    exam.as(u"reviewer"_s);
    const auto others = recordVerification(*exam, ids,
        {.result = u"一致"_s, .on = QDate(2021, 7, 20), .then = Verification::Then::Verify});
    REQUIRE(others);
    CHECK(others->moved == 2);
    CHECK(certificate(exam, ids[0]).status == u"verified"_s);
    CHECK(certificate(exam, ids[0]).verifiedOn == QDate(2021, 7, 20));
    exam.as(u"admin"_s); // may do what both did
    exam.undo();
    CHECK(certificate(exam, ids[1]).status == u"registered"_s);
}

TEST_CASE("R-306: a reissue takes the old one's place and is not counted again", "[exams]")
{
    ExamLedger exam(0);
    auto &rows = exam.rows();
    const RowId old = rows.certificate(0, 1, kIssued);
    CHECK(certificate(exam, old).isFirstSkilled);
    const auto made = reissueCertificate(*exam, old,
        {.number = u"S000014110001215000077"_s,
            .issueDate = QDate(2021, 9, 1),
            .reason = u"遗失"_s});
    REQUIRE(made);
    CHECK(certificate(exam, old).status == u"reissued"_s);
    CHECK(certificate(exam, *made).reissueOf.value == old);
    CHECK(certificate(exam, old).isFirstSkilled);
    CHECK_FALSE(certificate(exam, *made).isFirstSkilled);
    const auto ym = certificates().table().indexOf("report_ym"_L1);
    CHECK(exam->records().read(certificates().table(), *made)->values.at(ym).isNull());
    CHECK_FALSE(exam->records().read(certificates().table(), old)->values.at(ym).isNull());
    const auto third = reissueCertificate(
        *exam, *made, {.number = u"S000014110001215000078"_s, .reason = u"破损"_s});
    REQUIRE(third);
    for (const RowId id : {old, *made, *third})
        CHECK(certificateChain(*exam, id) == QList<RowId>{old, *made, *third});
    CHECK_FALSE(reissueCertificate(*exam, old, {.number = u"S000014110001215000079"_s}));
    exam.undo();
    CHECK(certificate(exam, *made).status == u"registered"_s);
    CHECK(certificateChain(*exam, old)->size() == 2);
}

TEST_CASE("a printed certificate stands at its places, and its purpose on record", "[exams]")
{
    ExamLedger exam(0);
    auto &rows = exam.rows();
    const QList<RowId> ids{rows.certificate(0, 1, kIssued), rows.certificate(1, 2, kIssued)};
    CHECK_FALSE(certificatePrint(*exam, {ids, {}}));
    const auto paper = certificatePrint(*exam, {ids, u"发证"_s, {.right = 15, .down = -10}});
    REQUIRE(paper);
    REQUIRE(paper->blocks.size() == 2);
    CHECK(paper->page.sheet == QSize(297, 210));
    const QString id = rows.value(persons(), rows.person(0), "id_number"_L1).text();
    const auto &texts = std::get<Document::Placed>(paper->blocks.front()).texts;
    const auto number = std::find_if(
        texts.begin(), texts.end(), [&](const auto &text) { return text.text == id; });
    REQUIRE(number != texts.end());
    CHECK(number->left == 1900 + 15);
    CHECK(number->top == 920 - 10);
    const auto sets = changeSets(exam->database(), 1);
    REQUIRE(sets);
    CHECK(sets->first().reason == u"发证"_s);
    rows.set(certificates(), ids[1], {{"kind"_L1, "30"_L1}});
    CHECK_FALSE(certificatePrint(*exam, {ids, u"发证"_s}));
    const auto page = calibrationPaper(*exam, u"20"_s, {});
    REQUIRE(page);
    CHECK(std::get<Document::Placed>(page->blocks.front()).lines.size() > 500);
}
