#include "core/domain/certificate.h"
#include "core/domain/employment.h"
#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingclass.h"
#include "core/domain/voucher.h"
#include "core/exchange/documentjson.h"
#include "core/workspace/persontimeline.h"
#include "tests/core/workspace/peopleledger.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core;

namespace {

using Ledger = fixture::PeopleLedger;

QStringList kinds(const QList<TimelineEntry> &entries)
{
    QStringList kinds;
    for (const auto &entry : entries)
        kinds.append(entry.kind);
    return kinds;
}

} // namespace

TEST_CASE("a person's history stands in order of time, whatever table it comes from", "[people]")
{
    Ledger ledger;
    const RowId person = ledger.person(
        Ledger::number(u"142328"_s, {1985, 3, 12}), u"张伟"_s, {{"mobile"_L1, u"13900001234"_s}});
    CHECK(personTimeline(*ledger, person)->isEmpty());
    const RowId trainingClass = ledger.trainingClass(u"厨工第3期"_s, {2021, 5, 10}, {2021, 5, 20});
    const RowId enrolment = ledger.enrolment(trainingClass, person);
    ledger.add(followUps(),
        {{"enrolment"_L1, enrolment}, {"due_on"_L1, u"2021-06-20"_s},
            {"done_on"_L1, u"2021-06-22"_s}, {"outcome"_L1, u"employed"_s}});
    ledger.add(vouchers(),
        {{"voucher_no"_L1, u"Q-1"_s}, {"kind"_L1, u"PH"_s}, {"person"_L1, person},
            {"claimed_on"_L1, u"2021-05-01"_s}, {"valid_to"_L1, u"2021-08-01"_s},
            {kStatus, u"claimed"_s}});
    const RowId plan = ledger.add(evaluationPlans(),
        {{"plan_no"_L1, u"PJ-1"_s}, {"exam_date"_L1, u"2021-05-22"_s},
            {"occupation_code"_L1, u"4-03-02-01"_s}, {"level"_L1, u"5"_s}});
    ledger.add(evaluationResults(),
        {{"evaluation_plan"_L1, plan}, {"person"_L1, person}, {"result"_L1, u"pass"_s},
            {"theory"_L1, 805}, {"practical"_L1, 760}});
    ledger.certificate(person, u"S000014110001215000001"_s, {2021, 6, 1});
    ledger.add(employmentRecords(),
        {{"person"_L1, person}, {"region"_L1, u"WS"_s}, {"form"_L1, u"01"_s},
            {"employer_name"_L1, u"北京某家政公司"_s}, {"start_date"_L1, u"2021-07-01"_s},
            {"source_kind"_L1, u"call"_s}, {"checked_on"_L1, u"2021-09-01"_s}});
    const RowId application = ledger.add(subsidyApplications(),
        {{"application_no"_L1, u"BT-1"_s}, {"kind"_L1, u"PX"_s}, {"pay_date"_L1, u"2021-08-05"_s},
            {"applicant_kind"_L1, u"institution"_s}, {kStatus, u"paid"_s}});
    ledger.add(subsidyItems(),
        {{"application"_L1, application}, {"person"_L1, person}, {"enrolment"_L1, enrolment},
            {"category"_L1, u"02"_s}, {"amount"_L1, 80000}});
    const auto entries = personTimeline(*ledger, person);
    REQUIRE(entries);
    CHECK(kinds(*entries)
        == QStringList{
            u"培训券"_s, u"培训"_s, u"评价"_s, u"证书"_s, u"回访"_s, u"就业"_s, u"补贴"_s});
    CHECK(entries->at(2).detail.contains(u"80.5"));
    CHECK(entries->at(6).detail.contains(u"800.00"));
    CHECK(entries->at(1).row == enrolment);
    const auto paper = timelineOf(*ledger, person, u"吕梁市人社局"_s);
    REQUIRE(paper);
    const QString text
        = QString::fromUtf8(QJsonDocument(documentToJson(timelinePaper(*paper))).toJson());
    CHECK(text.contains(u"厨工第3期"));
    CHECK_FALSE(text.contains(Ledger::number(u"142328"_s, {1985, 3, 12})));
    CHECK_FALSE(text.contains(u"13900001234"));
    CHECK_FALSE(text.contains(u"S000014110001215000001"));
}

TEST_CASE("a history longer than a page lists the latest and counts the rest", "[people]")
{
    TimelinePaper paper{.name = u"张伟"_s};
    for (int i = 0; i < 80; ++i) {
        paper.entries.append({QDate(2015, 1, 1).addMonths(i), u"培训"_s, u"第%1期"_s.arg(i),
            u"已结业"_s, u"enrolment"_s, i + 1});
    }
    const auto document = timelinePaper(paper);
    const auto *table = std::get_if<Document::Table>(&document.blocks.front());
    REQUIRE(table);
    CHECK(table->rows.size() < 40);
    CHECK(table->rows.back().cells[2].text == u"第79期"_s);
    const auto *note = std::get_if<Document::Note>(&document.blocks.back());
    REQUIRE(note);
    CHECK(note->text.contains(QString::number(80 - int(table->rows.size()))));
}
