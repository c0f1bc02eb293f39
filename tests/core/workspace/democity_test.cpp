#include "core/base/periodcode.h"
#include "core/domain/employment.h"
#include "core/domain/submission.h"
#include "core/domain/subsidy.h"
#include "core/domain/voucher.h"
#include "core/rules/subsidies.h"
#include "core/rules/voucherledger.h"
#include "core/storage/recordstore.h"
#include "core/storage/tallyqueries.h"
#include "core/workspace/demo.h"
#include "core/workspace/selfcheck.h"
#include "core/workspace/submissions.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <map>
#include <set>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A tenth of a hundredth of the city, made once for all tests of this file.
const Workspace &city()
{
    static const QTemporaryDir folder;
    static const auto workspace = [] {
        const QString path = folder.filePath(u"demo.ledger"_s);
        REQUIRE(makeDemo(path, {.persons = 3000, .irregularPercent = 0}));
        auto opened = Workspace::open(path, {});
        REQUIRE(opened);
        return std::move(*opened);
    }();
    return *workspace;
}

template <class Visit>
void forEach(const Table &table, Visit visit)
{
    auto read = RecordStore(city().database()).forEach(table, {}, [&](const Record &row) {
        visit(row);
        return true;
    });
    REQUIRE(read);
}

const TallyQueries::Span kYear{QDate(2021, 1, 1), QDate(2021, 12, 31)};

qint64 tally(const QString &code, const QString &part = {}, TallyBy by = TallyBy::Whole)
{
    const auto rows = TallyQueries(city().database()).tally(code, kYear, by);
    REQUIRE(rows);
    qint64 sum = 0;
    for (const auto &row : *rows)
        sum += part.isEmpty() || row.part == part ? row.value : 0;
    return sum;
}

} // namespace

TEST_CASE("on any day a demo city's vouchers are issued = available + claimed + used + redeemed + "
          "expired + void, in every kind",
    "[city]")
{
    for (const auto &day : {QDate(2020, 12, 1), QDate(2021, 3, 17), QDate(2021, 9, 30),
             QDate(2021, 12, 31), QDate(2022, 1, 5)}) {
        qint64 issued = 0;
        for (const auto &kind : {u"PH"_s, u"PJ"_s, u"QY"_s, u"QT"_s}) {
            const auto balance = voucherBalance(city().database(), day, kind);
            REQUIRE(balance);
            CHECK(balance->isBalanced());
            issued += balance->issued;
        }
        const auto all = voucherBalance(city().database(), day);
        REQUIRE(all);
        CHECK(all->isBalanced());
        CHECK(all->issued == issued);
    }
}

TEST_CASE("each voucher of a demo city stands where its ledger left it", "[city]")
{
    std::map<RowId, std::pair<RowId, QString>> last;
    forEach(voucherEntries(), [&](const Record &entry) {
        auto &known = last[voucherEntries().value(entry, "voucher"_L1).integer()];
        const QString from = voucherEntries().value(entry, "from_state"_L1).text();
        CHECK(from == (known.first == 0 ? u"planned"_s : known.second));
        known = {entry.id, voucherEntries().value(entry, "to_state"_L1).text()};
    });
    forEach(vouchers(), [&](const Record &voucher) {
        CHECK(last[voucher.id].second == vouchers().value(voucher, kStatus).text());
    });
}

TEST_CASE(
    "R-401 nobody in a demo city claims a voucher while holding another of its kind", "[city]")
{
    struct Open
    {
        QString from;
        QString to;
    };
    std::map<std::pair<RowId, QString>, std::vector<Open>> held;
    forEach(vouchers(), [&](const Record &voucher) {
        const auto text
            = [&](QLatin1StringView column) { return vouchers().value(voucher, column).text(); };
        const RowId person = vouchers().value(voucher, "person"_L1).integer();
        if (person == 0)
            return;
        const QString until
            = text("used_on"_L1).isEmpty() ? text("valid_to"_L1) : text("used_on"_L1);
        auto &others = held[{person, text("kind"_L1)}];
        for (const auto &other : others)
            CHECK((text("claimed_on"_L1) >= other.to || until <= other.from));
        others.push_back({text("claimed_on"_L1), until});
    });
}

TEST_CASE("a demo city's kinds of vouchers and persons add up as published", "[city]")
{
    const qint64 rest = tally(u"voucher_claimed"_s, u"QT"_s);
    CHECK(tally(u"voucher_claimed"_s)
        == tally(u"voucher_claim_persons"_s, u"PH"_s) + tally(u"voucher_claim_persons"_s, u"PJ"_s)
            + tally(u"voucher_claim_persons"_s, u"QY"_s) + rest);
    CHECK(rest > 0);
    CHECK(tally(u"voucher_claimants"_s) < tally(u"voucher_claimed"_s));
    for (const auto &code : {u"voucher_claimed"_s, u"train_enterprise"_s, u"train_by_dept"_s,
             u"supervision_visits"_s, u"publicity_pieces"_s})
        CHECK(tally(code) == tally(code, {}, TallyBy::Unit));
}

TEST_CASE("R-212 whatever a demo city paid went through four different people, R-209 after five "
          "working days of notice",
    "[city]")
{
    int paid = 0;
    std::set<QString> states;
    forEach(subsidyApplications(), [&](const Record &record) {
        const auto row = subsidyApplications().unpack(record);
        states.insert(row.status);
        if (row.status != u"paid"_s)
            return;
        ++paid;
        const std::set<RowId> people
            = {row.submittedBy.value, row.reviewer.value, row.rechecker.value, row.approver.value};
        CHECK(people.size() == 4);
        CHECK_FALSE(people.contains(0));
        CHECK(row.publicityFrom.daysTo(row.publicityTo) >= 5);
        CHECK(row.approvedOn > row.publicityTo);
        CHECK(row.payDate > row.approvedOn);
        CHECK(row.paidTotal == row.total);
    });
    CHECK(paid > 5);
    CHECK(states.size() > 3);
}

TEST_CASE("R-201 to R-208 every item that a demo city accepted is eligible by the rules, for the "
          "amount of the standard",
    "[city]")
{
    const auto rules = city().rules();
    int judged = 0;
    forEach(subsidyItems(), [&](const Record &record) {
        const auto item = subsidyItems().unpack(record);
        if (item.state != u"ok"_s || item.id % 3 != 0)
            return;
        const auto application = city().records().read(subsidyApplications(), item.application);
        REQUIRE(application);
        const auto verdict
            = judgeClaim(*application, {item.person, item.enrolment, item.certificate}, rules);
        REQUIRE(verdict);
        for (const auto &finding : verdict->findings)
            CHECK((finding.code + finding.text).toStdString().empty());
        CHECK(verdict->amount.amount == item.amount);
        CHECK(verdict->amount.explanation == item.explanation);
        ++judged;
    });
    CHECK(judged > 20);
}

TEST_CASE("a demo city's jobs begin after the training they follow, and many do", "[city]")
{
    std::set<RowId> persons;
    forEach(employmentRecords(), [&](const Record &record) {
        const auto job = employmentRecords().unpack(record);
        CHECK(persons.insert(job.person.value).second);
        if (job.enrolment.isNull())
            return;
        const auto enrolment = city().records().read(enrolments(), job.enrolment);
        REQUIRE(enrolment);
        CHECK(enrolment->person == job.person);
        CHECK(enrolment->completedOn < job.startDate);
    });
    CHECK(tally(u"jobs"_s, u"SW"_s) > 0);
    CHECK(tally(u"jobs"_s, u"WS"_s) > tally(u"jobs"_s, u"SW"_s));
    CHECK(tally(u"jobs_public_posts"_s) == tally(u"public_posts"_s));
    CHECK(tally(u"employed_after_training"_s) * 100 > tally(u"trained_before"_s) * 25);
}

TEST_CASE("every link of a demo city leads to a row", "[city]")
{
    const auto found = selfCheck(city());
    REQUIRE(found);
    for (const auto &finding : *found)
        CHECK(finding.text.toStdString().empty());
}

TEST_CASE("the units of a demo city report what its ledger counts", "[city]")
{
    const auto engine
        = FigureEngine::create(city().database(), {.unit = city().unit(), .now = city().now()});
    REQUIRE(engine);
    const auto units = reportingUnits(city().names(), city().unit());
    CHECK(units == (*engine)->units().mid(1));
    CHECK(units.size() == 14);
    qint64 counted = 0;
    for (const auto &period : {Period(Period::Kind::Month, 2021, 3),
             Period(Period::Kind::Month, 2021, 10), Period(Period::Kind::Quarter, 2021, 2),
             Period(Period::Kind::HalfYear, 2021), Period(Period::Kind::Year, 2021)}) {
        for (const auto &unit : units) {
            CAPTURE(unit.toStdString(), period.title().toStdString());
            const auto sheet = readSheet(city().database(), **engine, city().names(),
                {unit, reportTypeOf(city().names(), period.kind()), period});
            const auto lines
                = countLines(city().database(), **engine, city().names(), {period, unit});
            REQUIRE(sheet);
            REQUIRE(lines);
            CHECK(sheet->submission.id != 0);
            CHECK(sheet->judgement().doubts.isEmpty());
            CHECK(sheet->judgement().unfilled.isEmpty());
            for (qsizetype i = 0; i < lines->size(); ++i) {
                const auto &line = sheet->lines[i].line;
                CAPTURE(sheet->lines[i].form.name.toStdString());
                CHECK(line.systemValue.value_or(-1) == lines->at(i).counted.value_or(-1));
                CHECK(*line.cumulative == lines->at(i).known.value_or(0));
                counted += *line.cumulative;
            }
        }
    }
    CHECK(counted > 10'000);
}

TEST_CASE("R-501: a demo city's reports are in, a few late, one returned, one explained", "[city]")
{
    const auto units = reportingUnits(city().names(), city().unit());
    const auto board = submissionBoard(city(), 2021);
    REQUIRE(board);
    CHECK(board->size() == 14 * 18);
    QStringList late;
    int returned = 0;
    for (const auto &cell : *board) {
        CHECK(cell.id != 0);
        returned += cell.status == u"returned"_s ? 1 : 0;
        if (cell.daysLate > 0)
            late.append(u"%1 %2 %3"_s.arg(cell.unit, cell.period.key()).arg(cell.daysLate));
    }
    CHECK(returned == 1);
    CHECK(late
        == QStringList{u"141123 2021-02 3"_s, u"141126 2021-11 1"_s, u"141128 2021-08 2"_s,
            u"141128 2021Q2 2"_s, u"141130 2021-05 1"_s});
    const auto rate = onTimeOf(*board, city().today());
    CHECK(rate.due > 200);
    CHECK(rate.onTime == rate.due - late.size() - returned);
    int explained = 0;
    for (const auto &period : periodsOf(Period::Kind::Month, 2021)) {
        const auto month = submissionBoard(city(), 2021, period);
        REQUIRE(month);
        for (const auto &cell : *month) {
            CHECK(cell.filled == cell.wanted);
            CHECK(cell.unexplained == 0);
            explained += cell.explained;
        }
    }
    CHECK(explained == 2); // the one accepted, the one returned
    const auto texts = submissionTexts(
        city().database(), city().names(), Period(Period::Kind::Quarter, 2021, 4), units);
    REQUIRE(texts);
    CHECK(texts->size() == 14);
    CHECK(texts->first().indicator == u"train_completions"_s);
}

TEST_CASE("every rule holds for the reports and statistics of a demo city", "[city]")
{
    for (const Table *table : {&countySubmissions().table(), &submissionLines().table(),
             &infoReports().table(), &employmentStatistics()}) {
        forEach(*table, [&](const Record &row) {
            const auto findings = check(*table, row, city().rules());
            REQUIRE(findings);
            for (const auto &finding : *findings)
                CHECK((finding.code + finding.text).toStdString().empty());
        });
    }
}
