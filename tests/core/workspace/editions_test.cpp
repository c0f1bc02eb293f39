#include "core/base/pagecode.h"
#include "core/domain/certificate.h"
#include "core/domain/edition.h"
#include "core/exchange/documentbytes.h"
#include "core/report/documentcells.h"
#include "core/rules/removal.h"
#include "core/workspace/editionpaper.h"
#include "core/workspace/editions.h"
#include "tests/core/workspace/editiondesk.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Period kMarch(Period::Kind::Month, 2021, 3);

QString refusal(const Attempt<Saved> &attempt)
{
    return attempt ? QString() : attempt.error().error.text;
}

} // namespace

TEST_CASE(
    "an edition is drafted, reviewed, approved and issued by three people (R-601)", "[editions]")
{
    fixture::EditionDesk desk;
    const RowId id = desk.draft(kMarch);
    auto &office = desk.as(u"city_clerk"_s);
    CHECK(desk.text(id, kStatus) == u"draft"_s);
    const auto own = office.move(reportSnapshots(), id, u"审核"_s);
    CHECK_FALSE(own);
    REQUIRE(desk.as(u"city_reviewer"_s).move(reportSnapshots(), id, u"审核"_s));
    CHECK_FALSE(desk.as(u"city_reviewer"_s).move(reportSnapshots(), id, u"批准"_s));
    REQUIRE(desk.as(u"approver"_s).move(reportSnapshots(), id, u"批准"_s));
    const auto unnumbered = desk.as(u"city_clerk"_s).move(reportSnapshots(), id, u"印发"_s);
    CHECK(refusal(unnumbered).contains(u"文号"_s));
    REQUIRE(describeEdition(desk.as(u"city_clerk"_s), id, {u"吕技能办〔2021〕6号"_s, {}}));
    REQUIRE(desk.as(u"city_clerk"_s).move(reportSnapshots(), id, u"印发"_s));
    CHECK(desk.text(id, kStatus) == u"issued"_s);
    CHECK(desk.text(id, "issued_on"_L1) == u"2022-01-05"_s);
    CHECK(desk.text(id, "signed_names"_L1).count(u'：') == 3);
    CHECK(desk.text(id, "definitions"_L1).contains(u"train_completions"_s));
}

TEST_CASE("who drafted an edition does not approve it (R-601)", "[editions]")
{
    fixture::EditionDesk desk;
    const RowId id = desk.draft(kMarch, u"admin"_s);
    REQUIRE(desk.as(u"city_reviewer"_s).move(reportSnapshots(), id, u"审核"_s));
    const auto own = desk.as(u"admin"_s).move(reportSnapshots(), id, u"批准"_s);
    CHECK(refusal(own).contains(u"不同的人"_s));
    CHECK(desk.as(u"approver"_s).move(reportSnapshots(), id, u"批准"_s));
}

TEST_CASE(
    "an issued edition is reprinted byte for byte after 40 rows have changed (R-505)", "[editions]")
{
    fixture::EditionDesk desk;
    const RowId march = desk.issue(kMarch);
    const auto before = editionPaper(desk->database(), march);
    REQUIRE(before);
    CHECK(desk.postpone(QDate(2021, 3, 1), QDate(2021, 3, 31), 40) == 40);
    const auto again = editionPaper(desk->database(), march);
    REQUIRE(again);
    CHECK(documentBytes(*again) == documentBytes(*before));
    const auto now = countReport(desk->database(), desk->names(), *questionOf(*desk, march));
    REQUIRE(now);
    CHECK(documentBytes(now->document) != documentBytes(*editionDocument(desk->database(), march)));
}

TEST_CASE("an edition as it was counted then has the figures of then", "[editions]")
{
    fixture::EditionDesk desk;
    const RowId march = desk.issue(kMarch);
    desk.postpone(QDate(2021, 3, 1), QDate(2021, 3, 31), 40);
    const qint64 set = reportSnapshots()
                           .value(*desk->records().read(reportSnapshots(), march), "as_of_set"_L1)
                           .integer();
    const auto engine = FigureEngine::create(
        desk->database(), {.unit = u"141100"_s, .now = desk->now(), .asOfSet = set});
    REQUIRE(engine);
    for (const auto kind : reportKinds()) {
        const auto question = editionQuestion(*desk, kind, kMarch, u"141100"_s);
        const auto then = periodReport(
            kind, {desk->database(), **engine, desk->names(), question.request, desk->today()});
        REQUIRE(then);
        if (kind == ReportKind::Summary)
            CHECK(documentBytes(*then) == documentBytes(*editionDocument(desk->database(), march)));
    }
}

TEST_CASE("a correction takes the place of an issued edition, which says so (R-505)", "[editions]")
{
    fixture::EditionDesk desk;
    const RowId first = desk.issue(kMarch);
    desk.postpone(QDate(2021, 3, 1), QDate(2021, 3, 31), 5);
    const RowId second = desk.issue(kMarch, first);
    CHECK(desk.text(first, kStatus) == u"superseded"_s);
    CHECK(desk.text(second, kStatus) == u"issued"_s);
    const auto old = editionPaper(desk->database(), first);
    const auto corrected = editionPaper(desk->database(), second);
    REQUIRE(old);
    REQUIRE(corrected);
    CHECK(old->footer.left.contains(u"已被第2版替代"_s));
    CHECK(old->footer.watermark.contains(u"已被替代"_s));
    CHECK_FALSE(corrected->footer.left.contains(u"替代"_s));
    CHECK(corrected->footer.left.startsWith(u"第2版"_s));
}

TEST_CASE("an edition is withdrawn with a reason and stays (R-505)", "[editions]")
{
    fixture::EditionDesk desk;
    const RowId id = desk.issue(kMarch);
    auto &office = desk.as(u"approver"_s);
    CHECK_FALSE(office.move(reportSnapshots(), id, u"撤回"_s));
    REQUIRE(office.move(reportSnapshots(), id, u"撤回"_s, u"报送口径有误"_s));
    CHECK(desk.text(id, "left_reason"_L1) == u"报送口径有误"_s);
    CHECK(editionPaper(desk->database(), id)->footer.left.contains(u"已撤回"_s));
}

TEST_CASE("nothing of an issued edition changes, nor is it taken back (R-505)", "[editions]")
{
    fixture::EditionDesk desk;
    const RowId id = desk.draft(kMarch);
    auto &clerk = desk.as(u"city_clerk"_s);
    CHECK(describeEdition(clerk, id, {u"吕技能办〔2021〕6号"_s, {}}));
    Record record = *clerk.records().read(reportSnapshots(), id);
    reportSnapshots().set(record, "title"_L1, u"另一个标题"_s);
    CHECK_FALSE(hasBlocking(*clerk.check(reportSnapshots(), record)));
    desk.sign(id);
    auto &office = desk.as(u"admin"_s);
    const auto findings = office.check(reportSnapshots(), record);
    REQUIRE(findings);
    REQUIRE(hasBlocking(*findings));
    CHECK(findings->first().code == u"R-505"_s);
    Record cell
        = office.records()
              .find(reportCells(),
                  {.conditions = {{u"snapshot"_s, Condition::Test::Equal, {id}}}, .limit = 1})
              ->first();
    CHECK_FALSE(hasBlocking(*office.check(reportCells(), cell)));
    reportCells().set(cell, "shown"_L1, u"123456"_s);
    CHECK(hasBlocking(*office.check(reportCells(), cell)));
    CHECK_FALSE(describeEdition(office, id, {u"吕技能办〔2021〕7号"_s, {}}));
    CHECK_FALSE(changeFigure(office, id, {u"K1"_s, 1, u"试一试"_s}));
    const auto last = office.undoable();
    REQUIRE(last);
    REQUIRE(*last);
    const auto undone = office.undo((*last)->number);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().text.contains(u"已经印发"_s));
}

TEST_CASE(
    "a figure of a draft is changed with a reason, what was counted stays beside it", "[editions]")
{
    fixture::EditionDesk desk;
    const RowId id = desk.draft(kMarch);
    auto &clerk = desk.as(u"city_clerk"_s);
    const auto before = editionDocument(clerk.database(), id);
    REQUIRE(before);
    CHECK_FALSE(changeFigure(clerk, id, {u"1!C1"_s, 12345, {}}));
    REQUIRE(changeFigure(clerk, id, {u"1!C1"_s, 12345, u"岚县补报"_s}));
    REQUIRE(changeFigure(clerk, id, {u"1!C1"_s, 12346, u"岚县再补报"_s}));
    const auto cell = clerk.records().findOne(reportCells(),
        {{u"snapshot"_s, Condition::Test::Equal, {id}},
            {u"place"_s, Condition::Test::Equal, {u"1!C1"_s}}});
    REQUIRE(cell);
    REQUIRE(*cell);
    CHECK(reportCells().value(**cell, "value"_L1).integer() == 12346);
    CHECK(reportCells().value(**cell, "reason"_L1).text() == u"岚县再补报"_s);
    CHECK(reportCells().value(**cell, "computed"_L1).integer() != 12345);
    CHECK(documentBytes(*editionDocument(clerk.database(), id)) != documentBytes(*before));
    REQUIRE(recountEdition(clerk, id));
    CHECK(documentBytes(*editionDocument(clerk.database(), id)) == documentBytes(*before));
}

TEST_CASE("a code and a cell read from paper lead to the figure of that edition", "[editions]")
{
    fixture::EditionDesk desk;
    const RowId id = desk.issue(kMarch);
    const QString code = PageCode{desk.text(id, "code"_L1), 0}.text();
    bool isPrinted = false;
    const auto paper = editionPaper(desk->database(), id);
    REQUIRE(paper);
    for (const auto &block : paper->blocks) {
        const auto *note = std::get_if<Document::Note>(&block);
        isPrinted = isPrinted || (note && note->text.contains(code));
    }
    CHECK(isPrinted);
    const auto cells = cellsOf(*editionDocument(desk->database(), id));
    const auto printed = std::find_if(cells.begin(), cells.end(),
        [](const DocumentCell &cell) { return cell.table == 0 && !cell.cell.reference.isEmpty(); });
    REQUIRE(printed != cells.end());
    const QString cell = printed->place.section(u'!', 1);
    const auto typed = readPageCode(code.toLower() + u' ' + cell.toLower());
    REQUIRE(typed);
    const auto place = findPaperPlace(desk->database(), *typed);
    REQUIRE(place);
    CHECK(place->edition == id);
    CHECK(place->place == printed->place);
    CHECK(place->reference == printed->cell.reference);
    CHECK(place->shown == printed->cell.shown());
    CHECK_FALSE(findPaperPlace(desk->database(), *readPageCode(code + u" B1"_s)));
    const auto whole = findPaperPlace(desk->database(), *readPageCode(code));
    REQUIRE(whole);
    CHECK(whole->reference.isEmpty());
}
