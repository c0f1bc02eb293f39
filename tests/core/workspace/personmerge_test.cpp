#include "core/domain/catalog.h"
#include "core/domain/certificate.h"
#include "core/domain/competition.h"
#include "core/domain/decision.h"
#include "core/domain/employment.h"
#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "core/domain/subsidy.h"
#include "core/domain/trainingclass.h"
#include "core/domain/voucher.h"
#include "core/storage/personqueries.h"
#include "core/workspace/personmerge.h"
#include "tests/core/workspace/peopleledger.h"

#include <catch2/catch.hpp>
#include <random>

using namespace core;

namespace {

using Ledger = fixture::PeopleLedger;

RowId somebody(Ledger &ledger, int index, fixture::Values more = {})
{
    return ledger.person(Ledger::number(u"142328"_s, QDate(1970, 1, 1).addDays(37 * index)),
        QString(u"张"_s + QChar(0x4e00 + index)), more);
}

/// Tables that a merge may write, in one text.
QByteArray image(Ledger &ledger)
{
    QByteArray all;
    for (const Table *table : catalog()) {
        const bool matters = table->number == persons().table().number
            || std::any_of(table->fields.begin(), table->fields.end(),
                [](const Field &field) { return field.reference == persons().table().name; });
        if (!matters)
            continue;
        // asked for by id, so that nobody is left out
        auto read = ledger->records().forEach(*table,
            {.conditions = {{u"id"_s, Condition::Test::NotNull}}}, [&](const Record &record) {
                all += table->name.data() + QByteArray::number(record.id);
                for (const auto &value : record.values)
                    all += '|' + (value.isNull() ? QByteArray("-") : value.plain().toUtf8());
                all += '\n';
                return true;
            });
        REQUIRE(read);
    }
    return all;
}

/// How many rows link to the person, besides the mark of the merge itself.
qint64 links(Ledger &ledger, RowId person)
{
    qint64 count = 0;
    for (const Table *table : catalog()) {
        for (const auto &field : table->fields) {
            const bool isMark
                = table->number == personMerges().number && field.column == "removed"_L1;
            if (field.kind == Kind::Link && field.reference == persons().table().name && !isMark)
                count += *ledger->records().countLinks(*table, field.column, person);
        }
    }
    return count;
}

/// Every kind of row that hangs on a person.
void giveEverything(Ledger &ledger, RowId person, RowId trainingClass, int index)
{
    const RowId enrolment = ledger.enrolment(trainingClass, person);
    ledger.certificate(person, u"S00001411000121500%1"_s.arg(index, 4, 10, QChar(u'0')),
        QDate(2021, 6, 1).addDays(index), {{"enrolment"_L1, enrolment}});
    ledger.add(personCategories(),
        {{"person"_L1, person}, {"category"_L1, index % 2 == 0 ? u"02"_s : u"03"_s},
            {"valid_from"_L1, u"2021-01-01"_s}});
    ledger.add(vouchers(),
        {{"voucher_no"_L1, u"Q-%1"_s.arg(index)}, {"kind"_L1, u"PH"_s}, {"person"_L1, person},
            {"valid_to"_L1, u"2022-03-01"_s}, {kStatus, u"claimed"_s}});
    ledger.add(employmentRecords(),
        {{"person"_L1, person}, {"region"_L1, u"XN"_s}, {"form"_L1, u"01"_s},
            {"start_date"_L1, u"2021-07-01"_s}, {"source_kind"_L1, u"call"_s},
            {"checked_on"_L1, u"2021-09-01"_s}});
    const RowId application = ledger.add(subsidyApplications(),
        {{"application_no"_L1, u"BT-%1"_s.arg(index)}, {"kind"_L1, u"PX"_s},
            {"applicant_kind"_L1, u"person"_s}, {"applicant"_L1, person}});
    ledger.add(subsidyItems(),
        {{"application"_L1, application}, {"person"_L1, person}, {"enrolment"_L1, enrolment},
            {"category"_L1, u"02"_s}, {"amount"_L1, 80000}});
}

struct Rooms
{
    QList<RowId> classes;
    QList<RowId> plans;
    QList<RowId> events;
};

Rooms rooms(Ledger &ledger, int count)
{
    Rooms rooms;
    const RowId contest = ledger.add(competitions(),
        {{"name"_L1, u"技能大赛"_s}, {"edition"_L1, 2}, {"level"_L1, u"C"_s}, {"year"_L1, 2021},
            {"host"_L1, u"市人社局"_s}});
    for (int i = 0; i < count; ++i) {
        rooms.classes.append(ledger.trainingClass(u"第%1班"_s.arg(i),
            QDate(2021, 1, 1).addDays(20 * i), QDate(2021, 1, 11).addDays(20 * i)));
        rooms.plans.append(ledger.add(evaluationPlans(),
            {{"plan_no"_L1, u"PJ-%1"_s.arg(i)}, {"exam_date"_L1, u"2021-06-20"_s}}));
        rooms.events.append(ledger.add(competitionEvents(),
            {{"competition"_L1, contest}, {"name"_L1, u"项目%1"_s.arg(i)},
                {"event_status"_L1, u"planned"_s}}));
    }
    return rooms;
}

void result(Ledger &ledger, RowId plan, RowId person)
{
    ledger.add(evaluationResults(),
        {{"evaluation_plan"_L1, plan}, {"person"_L1, person}, {"result"_L1, u"fail"_s}});
}

void entry(Ledger &ledger, RowId event, RowId person)
{
    ledger.add(competitionEntries(),
        {{"event"_L1, event}, {"person"_L1, person}, {"division_code"_L1, u"141127"_s},
            {"stage"_L1, u"city"_s}});
}

} // namespace

TEST_CASE("a merge moves every reference, keeps the removed record, and is one step", "[people]")
{
    Ledger ledger;
    const auto places = rooms(ledger, 2);
    const RowId kept = somebody(ledger, 1, {{"mobile"_L1, u"13900000001"_s}});
    const RowId removed = somebody(ledger, 2, {{"home_village"_L1, u"张家庄村"_s}});
    giveEverything(ledger, kept, places.classes[0], 0);
    giveEverything(ledger, removed, places.classes[1], 1);
    const qint64 all = links(ledger, kept) + links(ledger, removed);
    const QByteArray before = image(ledger);
    const auto merged = mergePersons(
        *ledger, {.kept = kept, .removed = removed, .reason = u"身份证号录错一位"_s});
    REQUIRE(merged);
    CHECK(links(ledger, removed) == 0);
    CHECK(links(ledger, kept) == all + 1); // and the mark
    CHECK(*mergedInto(ledger->database(), removed) == kept);
    CHECK(ledger->records().read(persons(), removed));
    CHECK(ledger.value(persons(), kept, "home_village"_L1).text() == u"张家庄村"_s);
    CHECK(ledger.value(persons(), kept, "mobile"_L1).text() == u"13900000001"_s);
    const auto step = ledger->undoable();
    REQUIRE(step);
    CHECK((*step)->number == merged->number);
    CHECK((*step)->kind == ChangeKind::Merge);
    ledger.reopen();
    REQUIRE(ledger->undo(merged->number));
    CHECK(image(ledger) == before);
}

TEST_CASE("who was merged stands in no list and is found by his number", "[people]")
{
    Ledger ledger;
    const RowId kept = somebody(ledger, 1);
    const RowId removed = somebody(ledger, 2);
    const QString number = ledger.value(persons(), removed, "id_number"_L1).text();
    REQUIRE(mergePersons(*ledger, {.kept = kept, .removed = removed}));
    CHECK(*ledger->records().ids(persons(), {}) == QList<RowId>{kept});
    CHECK(*ledger->records().count(persons()) == 1);
    CHECK(ledger->records().search(persons(), number, 5)->isEmpty());
    CHECK(*ledger->records().ids(
              persons(), {.conditions = {{u"id_number"_s, Condition::Test::Equal, {number}}}})
        == QList<RowId>{removed});
    Record again = *ledger->blank(persons());
    persons().table().set(again, "id_number"_L1, number);
    persons().table().set(again, "name"_L1, u"张三"_s);
    const auto findings = ledger->check(persons(), again);
    REQUIRE(findings);
    const auto told = std::any_of(findings->begin(), findings->end(), [](const Finding &finding) {
        return finding.code == u"R-101"_s && finding.text.contains(u"已并入");
    });
    CHECK(told);
}

TEST_CASE("the fields of a merge are proposed with a reason, and may be chosen", "[people]")
{
    Ledger ledger;
    const RowId kept
        = somebody(ledger, 1, {{"mobile"_L1, u"13900000001"_s}, {"education"_L1, u"70"_s}});
    const RowId removed = somebody(ledger, 2,
        {{"mobile"_L1, u"13900000002"_s}, {"bank_name"_L1, u"某银行"_s},
            {"bank_account"_L1, u"6217990000000000018"_s}, {"prior_level"_L1, u"4"_s}});
    const auto proposal = proposeMerge(*ledger, kept, removed, kept);
    REQUIRE(proposal);
    const auto side = [&](QLatin1StringView column) {
        for (const auto &field : proposal->fields) {
            if (field.field->column == column)
                return field.side;
        }
        FAIL("no such field");
        return MergeSide::Kept;
    };
    CHECK(side("id_number"_L1) == MergeSide::Kept);
    CHECK(side("birth_date"_L1) == MergeSide::Kept);
    CHECK(side("education"_L1) == MergeSide::Kept); // only there
    CHECK(side("bank_account"_L1) == MergeSide::Removed); // only there
    CHECK(side("bank_name"_L1) == MergeSide::Removed);
    CHECK(side("prior_level"_L1) == MergeSide::Removed); // the higher
    for (const auto &field : proposal->fields)
        CHECK((field.kept == field.removed || !field.why.isEmpty()));
    SECTION("chosen otherwise")
    {
        REQUIRE(mergePersons(
            *ledger, {.kept = kept, .removed = removed, .fromRemoved = QStringList{u"mobile"_s}}));
        CHECK(ledger.value(persons(), kept, "mobile"_L1).text() == u"13900000002"_s);
        CHECK(ledger.value(persons(), kept, "bank_account"_L1).isNull());
    }
    SECTION("the number cannot be taken from the record that goes")
    {
        const Value number = ledger.value(persons(), kept, "id_number"_L1);
        REQUIRE(mergePersons(*ledger,
            {.kept = kept, .removed = removed, .fromRemoved = QStringList{u"id_number"_s}}));
        CHECK(ledger.value(persons(), kept, "id_number"_L1) == number);
    }
    SECTION("a name that is given up is a former name")
    {
        const QString former = ledger.value(persons(), removed, "name"_L1).text();
        REQUIRE(mergePersons(*ledger, {.kept = kept, .removed = removed}));
        CHECK(ledger.value(persons(), kept, "former_names"_L1).text() == former);
    }
}

TEST_CASE("two records in one class are not merged, and the sentence says what to do", "[people]")
{
    Ledger ledger;
    const auto places = rooms(ledger, 1);
    const RowId kept = somebody(ledger, 1);
    const RowId removed = somebody(ledger, 2);
    ledger.enrolment(places.classes[0], kept);
    const RowId enrolment = ledger.enrolment(places.classes[0], removed);
    const QByteArray before = image(ledger);
    const auto refused = mergePersons(*ledger, {.kept = kept, .removed = removed});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error.text.contains(u"花名册"));
    CHECK(refused.error().error.text.contains(u"删除其中一条"));
    CHECK(image(ledger) == before);
    CHECK(proposeMerge(*ledger, kept, removed)->obstacles.size() == 1);
    REQUIRE(ledger->remove(enrolments(), enrolment));
    CHECK(mergePersons(*ledger, {.kept = kept, .removed = removed}));
}

TEST_CASE("a category that both have is kept once", "[people]")
{
    Ledger ledger;
    const RowId kept = somebody(ledger, 1);
    const RowId removed = somebody(ledger, 2);
    for (const RowId person : {kept, removed}) {
        ledger.add(personCategories(),
            {{"person"_L1, person}, {"category"_L1, u"02"_s}, {"valid_from"_L1, u"2021-01-01"_s}});
    }
    const QByteArray before = image(ledger);
    CHECK(proposeMerge(*ledger, kept, removed)->notes.size() == 1);
    const auto merged = mergePersons(*ledger, {.kept = kept, .removed = removed});
    REQUIRE(merged);
    CHECK(*ledger->records().count(personCategories()) == 1);
    REQUIRE(ledger->undo(merged->number));
    CHECK(image(ledger) == before);
}

TEST_CASE("of two first certificates one is the first after a merge", "[people]")
{
    Ledger ledger;
    const RowId kept = somebody(ledger, 1);
    const RowId removed = somebody(ledger, 2);
    const RowId later = ledger.certificate(kept, u"S000014110001215000001"_s, {2021, 6, 1});
    const RowId first = ledger.certificate(removed, u"S000014110001215000002"_s, {2021, 3, 1});
    CHECK(ledger.value(certificates(), later, "is_first_skilled"_L1).integer() == 1);
    CHECK(ledger.value(certificates(), first, "is_first_skilled"_L1).integer() == 1);
    const auto merged = mergePersons(*ledger, {.kept = kept, .removed = removed});
    REQUIRE(merged);
    CHECK(ledger.value(certificates(), later, "is_first_skilled"_L1).integer() == 0);
    CHECK(ledger.value(certificates(), first, "is_first_skilled"_L1).integer() == 1);
    REQUIRE(ledger->undo(merged->number));
    CHECK(ledger.value(certificates(), later, "is_first_skilled"_L1).integer() == 1);
}

TEST_CASE("a record that was merged is not merged again, one that others joined is", "[people]")
{
    Ledger ledger;
    const RowId first = somebody(ledger, 1);
    const RowId second = somebody(ledger, 2);
    const RowId third = somebody(ledger, 3);
    REQUIRE(mergePersons(*ledger, {.kept = second, .removed = first}));
    CHECK_FALSE(mergePersons(*ledger, {.kept = third, .removed = first}));
    CHECK_FALSE(mergePersons(*ledger, {.kept = first, .removed = third}));
    CHECK_FALSE(mergePersons(*ledger, {.kept = third, .removed = third}));
    REQUIRE(mergePersons(*ledger, {.kept = third, .removed = second}));
    CHECK(*mergedInto(ledger->database(), first) == third);
}

TEST_CASE("a thousand random merges taken back restore every reference and every row", "[people]")
{
    constexpr int kPeople = 14;
    constexpr int kRuns = 1000;
    constexpr int kReopenEvery = 250;
    std::mt19937 random(7);
    const auto below = [&](int count) { return int(random() % unsigned(count)); };
    Ledger ledger;
    const auto places = rooms(ledger, 8);
    QList<RowId> people;
    for (int i = 0; i < kPeople; ++i) {
        people.append(somebody(ledger, i + 1));
        if (below(2) == 0)
            ledger.set(persons(), people.last(), {{"mobile"_L1, u"1390000%1"_s.arg(1000 + i)}});
        giveEverything(ledger, people.last(), places.classes[below(8)], i);
        if (below(2) == 0)
            result(ledger, places.plans[below(8)], people.last());
        if (below(2) == 0)
            entry(ledger, places.events[below(8)], people.last());
    }
    for (const Table *table : catalog()) {
        for (const auto &field : table->fields) {
            if (field.kind == Kind::Link && field.reference == persons().table().name
                && table->number != personMerges().number) {
                INFO(QString(table->name).toStdString());
                CHECK(*ledger->records().count(*table,
                          {.conditions = {{QString(field.column), Condition::Test::NotNull}}})
                    > 0);
            }
        }
    }
    const QByteArray before = image(ledger);
    int merges = 0;
    for (int run = 0; run < kRuns; ++run) {
        const RowId kept = people[below(kPeople)];
        const RowId removed = people[below(kPeople)];
        MergeRequest request{.kept = kept, .removed = removed};
        if (below(2) == 0)
            request.fromRemoved = QStringList{u"mobile"_s, u"home_village"_s, u"name"_s};
        const auto merged = mergePersons(*ledger, request);
        if (merged) {
            ++merges;
            REQUIRE(links(ledger, removed) == 0);
            if (run % kReopenEvery == 0)
                ledger.reopen();
            REQUIRE(ledger->undo(merged->number));
        }
        if (merged || run % 10 == 0)
            REQUIRE(image(ledger) == before);
    }
    CHECK(merges > kRuns / 2);
}
