#include "core/domain/edition.h"
#include "core/figures/adjustments.h"
#include "core/figures/origin.h"
#include "core/report/documentcells.h"
#include "core/workspace/editionpaper.h"
#include "tests/core/workspace/editiondesk.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCity = "141100"_L1;
const Period kMarch(Period::Kind::Month, 2021, 3);
const Period kApril(Period::Kind::Month, 2021, 4);

std::unique_ptr<FigureEngine> engineOf(fixture::EditionDesk &desk)
{
    auto engine
        = FigureEngine::create(desk->database(), {.unit = QString(kCity), .now = desk->now()});
    REQUIRE(engine);
    return std::move(*engine);
}

Document reportOf(fixture::EditionDesk &desk, ReportKind kind, const Period &period)
{
    auto counted = countReport(
        desk->database(), desk->names(), editionQuestion(*desk, kind, period, QString(kCity)));
    REQUIRE(counted);
    return std::move(counted->document);
}

/// The cells of a column that are about one indicator of the whole city.
std::vector<Document::Cell> column(
    const Document &document, const QString &heading, const QString &indicator)
{
    std::vector<Document::Cell> found;
    for (const auto &each : cellsOf(document)) {
        const auto subject = subjectOf(each.cell.reference);
        if (each.label.endsWith(heading) && subject.indicator == indicator && subject.unit == kCity)
            found.push_back(each.cell);
    }
    return found;
}

bool hasNote(const Document &document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const auto &block) {
        const auto *note = std::get_if<Document::Note>(&block);
        return note && note->text.contains(u"调整数"_s);
    });
}

qint64 cumulative(fixture::EditionDesk &desk, const Period &period)
{
    const auto figures = engineOf(desk)->figures(period);
    REQUIRE(figures);
    return figures->find(QString(kCertHolders), QString(kCity))->cumulative;
}

} // namespace

TEST_CASE(
    "R-505: what changes in a frozen month stands in the next bulletin as 调整数", "[editions]")
{
    fixture::EditionDesk desk;
    const RowId march = desk.draft(kMarch, u"city_clerk"_s, 0, ReportKind::Bulletin);
    desk.sign(march);
    const qint64 frozen = cumulative(desk, kMarch);
    REQUIRE(desk.postpone(QDate(2021, 3, 1), QDate(2021, 3, 31), 40) == 40);

    const auto april = reportOf(desk, ReportKind::Bulletin, kApril);
    const auto months = column(april, u"本月完成"_s, QString(kCertHolders));
    const auto adjustments = column(april, u"其中调整数"_s, QString(kCertHolders));
    REQUIRE(months.size() == 1);
    REQUIRE(adjustments.size() == 1);
    CHECK(months[0].number == cumulative(desk, kApril) - frozen);
    CHECK(adjustments[0].number == -40);
    CHECK(hasNote(april));

    const auto engine = engineOf(desk);
    const auto rows = rowsBehind(desk->database(), *engine, adjustments[0].reference);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).ids.isEmpty());
    CHECK(rows->at(1).ids.size() == 40);
    const auto all = rowsBehind(desk->database(), *engine, months[0].reference);
    REQUIRE(all);
    CHECK(all->at(0).value - all->at(1).value == months[0].number);
}

TEST_CASE(
    "R-505: a quarter takes in what changed in the quarter that was issued before it", "[editions]")
{
    fixture::EditionDesk desk;
    const Period first(Period::Kind::Quarter, 2021, 1);
    const Period second(Period::Kind::Quarter, 2021, 2);
    desk.sign(desk.draft(first, u"city_clerk"_s, 0, ReportKind::Dispatch));
    const qint64 frozen = cumulative(desk, first);
    REQUIRE(desk.postpone(QDate(2021, 3, 1), QDate(2021, 3, 31), 7) == 7);
    for (const auto kind : {ReportKind::Dispatch, ReportKind::Cards}) {
        INFO(reportKey(kind).toStdString());
        const auto paper = reportOf(desk, kind, second);
        CHECK(hasNote(paper));
    }
    const auto dispatch = reportOf(desk, ReportKind::Dispatch, second);
    const auto quarter = column(dispatch, u"本季完成"_s, QString(kCertHolders));
    REQUIRE_FALSE(quarter.empty());
    CHECK(quarter[0].number == cumulative(desk, second) - frozen);
    CHECK(column(dispatch, u"其中调整数"_s, QString(kCertHolders))[0].number == -7);
    CHECK(column(dispatch, u"其中调整数"_s, QString(kTrainCompletions))[0].number == 0);
}

TEST_CASE("R-505: as long as nothing frozen has changed a report has no 调整数", "[editions]")
{
    fixture::EditionDesk desk;
    const auto before = reportOf(desk, ReportKind::Bulletin, kApril);
    desk.sign(desk.draft(kMarch, u"city_clerk"_s, 0, ReportKind::Bulletin));
    const auto after = reportOf(desk, ReportKind::Bulletin, kApril);
    CHECK_FALSE(hasNote(after));
    CHECK(column(after, u"其中调整数"_s, QString(kCertHolders)).empty());
    CHECK(column(after, u"本月完成"_s, QString(kCertHolders))
        == column(before, u"本月完成"_s, QString(kCertHolders)));
}

TEST_CASE("R-505: a report as of the time before an issue knows nothing of it", "[editions]")
{
    fixture::EditionDesk desk;
    const RowId march = desk.draft(kMarch, u"city_clerk"_s, 0, ReportKind::Bulletin);
    const qint64 before = desk.text(march, "as_of_set"_L1).toLongLong();
    desk.sign(march);
    desk.postpone(QDate(2021, 3, 1), QDate(2021, 3, 31), 5);
    const auto now = Adjustments::read(desk->database(), *engineOf(desk), kApril);
    REQUIRE(now);
    CHECK(now->has(QString(kCertHolders)));
    const auto engine = FigureEngine::create(
        desk->database(), {.unit = QString(kCity), .now = desk->now(), .asOfSet = before});
    REQUIRE(engine);
    const auto then = Adjustments::read(desk->database(), **engine, kApril);
    REQUIRE(then);
    CHECK(then->isEmpty());
}
