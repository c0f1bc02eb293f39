#include "core/domain/trainingclass.h"
#include "core/report/bandreport.h"
#include "core/report/classpapers.h"
#include "core/storage/journal.h"
#include "core/workspace/classfile.h"
#include "core/workspace/timetable.h"
#include "tests/core/workspace/classledger.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;
using fixture::ClassLedger;

namespace {

constexpr int kRoster = 12;

struct Paper
{
    Paper()
        : id(ledger.addClass())
    {
        ledger.enrol(id, kRoster);
        const auto proposal
            = proposeTimetable(*ledger, {.trainingClass = id, .teacher = u"赵某"_s});
        REQUIRE(proposal);
        REQUIRE(writeTimetable(*ledger, id, proposal->sessions));
    }

    Document printed(ClassPaper paper)
    {
        auto document = printedClass(*ledger, id, paper);
        REQUIRE(document);
        return *document;
    }

    ClassLedger ledger;
    RowId id;
};

QList<Document::Table> tables(const Document &document)
{
    QList<Document::Table> found;
    for (const auto &block : document.blocks) {
        if (const auto *table = std::get_if<Document::Table>(&block))
            found.append(*table);
    }
    return found;
}

QString allText(const Document &document)
{
    QStringList texts{
        document.title, document.line.left, document.line.middle, document.line.right};
    for (const auto &table : tables(document)) {
        for (const auto &row : table.rows) {
            for (const auto &cell : row.cells)
                texts.append(cell.shown());
        }
    }
    return texts.join(u' ');
}

} // namespace

TEST_CASE(
    "R-604: the roster is printed with shortened numbers, in full only with a purpose on record",
    "[classes]")
{
    Paper paper;
    const auto roster = paper.printed(ClassPaper::Roster);
    CHECK(tables(roster).first().rows.size() == kRoster);
    CHECK(allText(roster).contains(fixture::inventedName(3)));
    CHECK_FALSE(allText(roster).contains(fixture::inventedNumber(3)));
    CHECK_FALSE(disclosedRoster(*paper.ledger, paper.id, u"  "_s));
    const auto full = disclosedRoster(*paper.ledger, paper.id, u"报市财政局核对"_s);
    REQUIRE(full);
    CHECK(allText(*full).contains(fixture::inventedNumber(3)));
    const auto sets = changeSets(paper.ledger->database(), 1);
    REQUIRE(sets);
    CHECK(sets->first().kind == ChangeKind::Event);
    CHECK(sets->first().reason == u"报市财政局核对");
}

TEST_CASE("a category that is nobody's business does not stand on a masked roster", "[classes]")
{
    Paper paper;
    const auto first = paper.ledger.enrolmentsOf(paper.id).first();
    paper.ledger.set(enrolments(), first, {{"category"_L1, "16"_L1}}); // disabled
    CHECK_FALSE(allText(paper.printed(ClassPaper::Roster)).contains(u"残疾"_s));
    CHECK(allText(paper.printed(ClassPaper::Roster)).contains(u"农村劳动力"_s));
}

TEST_CASE("the sign-in sheet has a column a day and room to sign", "[classes]")
{
    Paper paper;
    const auto sheet = paper.printed(ClassPaper::SignIn);
    CHECK(sheet.page.orientation == Document::Orientation::Landscape);
    const auto all = tables(sheet);
    REQUIRE(all.size() == 1);
    CHECK(all.first().columns.size() == 2 + 10);
    CHECK(all.first().header.front()[2].text.startsWith(u"12月20日"_s));
    CHECK(all.first().rows.size() == kRoster);
    CHECK(all.first().rows.front().height >= 8);
    CHECK(all.first().rows.front().cells[2].shown().isEmpty());
}

TEST_CASE("the timetable on paper names each lesson and adds up its hours", "[classes]")
{
    Paper paper;
    const auto table = tables(paper.printed(ClassPaper::Timetable)).first();
    CHECK(qsizetype(table.rows.size()) == timetableOf(*paper.ledger, paper.id)->size() + 1);
    CHECK(table.rows.front().cells[0].shown() == u"2021-12-20");
    CHECK(table.rows[1].cells[0].shown().isEmpty()); // the same day
    CHECK(table.rows.back().total);
    CHECK(table.rows.back().cells[4].shown() == u"80");
}

TEST_CASE("the opening request tells the class, its people by age, and leaves room for opinions",
    "[classes]")
{
    Paper paper;
    const auto request = paper.printed(ClassPaper::Application);
    const auto all = tables(request);
    REQUIRE(all.size() == 3);
    CHECK(allText(request).contains(u"厨工第1期"_s));
    CHECK(allText(request).contains(u"石楼县城关"_s));
    CHECK(all[1].rows[0].cells.back().number == kRoster);
    CHECK(all[1].rows[0].cells[2].number == kRoster); // 18—45
    CHECK(all[2].rows[0].height > 20);
    CHECK_FALSE(request.footer.watermark.isEmpty()); // a demo ledger
}

TEST_CASE(
    "completions are summed by age band and county, with what lies outside the bands", "[classes]")
{
    ClassLedger ledger;
    const BandReportRequest request{.period = Period(Period::Kind::Year, 2021),
        .units = {u"141100"_s, u"141126"_s, u"141127"_s}};
    const auto document = bandReport({{u"B1"_s, u"141126"_s, 30}, {u"B2"_s, u"141126"_s, 10},
                                         {u"B0"_s, u"141126"_s, 2}, {u"B3"_s, u"141127"_s, 8}},
        request, ledger->names());
    const auto table = tables(document).first();
    REQUIRE(table.rows.size() == 3);
    const auto shown = [&](size_t row) {
        QStringList texts;
        for (const auto &cell : table.rows[row].cells)
            texts.append(cell.shown());
        return texts.mid(1).join(u' ');
    };
    CHECK(shown(0) == u"50 30 60.00 10 20.00 8 16.00 2");
    CHECK(shown(1) == u"42 30 71.43 10 23.81 0 0.00 2");
    CHECK(shown(2) == u"8 0 0.00 0 0.00 8 100.00 0");
}

TEST_CASE("the three-class method is counted from completed trainees of the period", "[classes]")
{
    ClassLedger ledger;
    const RowId id = ledger.addClass();
    ledger.enrol(id, 3, u"completed"_s);
    const auto counted
        = [&](int month) { return *completionsByBand(ledger->database(), month, month); };
    CHECK(counted(202201).isEmpty());
    for (const RowId trainee : ledger.enrolmentsOf(id)) {
        const auto before = ledger->records().read(enrolments(), trainee);
        Record after = *before;
        enrolments().table().set(after, "completed_on"_L1, "2022-01-04"_L1);
        REQUIRE(ledger->update(enrolments(), *before, after));
    }
    REQUIRE(counted(202201).size() == 1);
    CHECK(counted(202201).first().band == u"B1");
    CHECK(counted(202201).first().unit == u"141126");
    CHECK(counted(202201).first().count == 3);
    CHECK(counted(202112).isEmpty());
}
