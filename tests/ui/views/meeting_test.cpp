#include "core/domain/catalog.h"
#include "tests/ui/views/desktop.h"
#include "ui/charts/chartview.h"
#include "ui/registry/filterbar.h"
#include "ui/registry/registryview.h"
#include "ui/views/dashboard/chartboard.h"
#include "ui/views/dashboard/chartcard.h"
#include "ui/views/dashboard/figuregrid.h"
#include "ui/views/dashboard/meetingview.h"
#include "ui/views/dashboardpage.h"
#include "ui/views/kpitile.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

/// The dashboard of a small city with all its charts on screen.
class Board
{
public:
    Board()
        : desktop(city.path())
    {
        waitForCharts();
    }

    void waitForCharts()
    {
        REQUIRE(waitFor([&] {
            const auto *shown = page();
            return shown && !shown->charts().card(core::BoardChart::Employment)->chart().isEmpty();
        }));
    }
    ui::DashboardPage *page() const { return desktop.find<ui::DashboardPage>(u"dashboardPage"_s); }
    ui::ChartCard &card(core::BoardChart kind) const { return *page()->charts().card(kind); }
    ui::MeetingView *meeting() const
    {
        return desktop.window().findChild<ui::MeetingView *>(u"meetingView"_s);
    }
    qint64 rowsBehind()
    {
        REQUIRE(waitFor([&] { return desktop.bench().currentPage() != u"today"_s; }));
        const qint64 rows = desktop.currentRegistry().model().rowCount();
        desktop.go(u"today"_s);
        waitForCharts();
        return rows;
    }

    samples::SmallCity city;
    samples::Desktop desktop;
};

} // namespace

TEST_CASE("T turns a chart over to its table, whose cells open the same rows", "[board]")
{
    Board board;
    auto &card = board.card(core::BoardChart::Vouchers);
    auto *view = card.findChild<ui::ChartView *>();
    auto *grid = card.findChild<ui::FigureGrid *>();
    REQUIRE(view);
    REQUIRE(grid);
    CHECK_FALSE(card.isTable());
    QTest::keyClick(view, Qt::Key_T);
    CHECK(card.isTable());
    QTest::keyClick(grid, Qt::Key_T);
    CHECK_FALSE(card.isTable());
    card.turnOver();
    const auto &chart = card.chart();
    for (int group = 0; group < int(chart.groups.size()); ++group) {
        const auto *item = grid->item(1, group + 1); // 领取
        REQUIRE(item);
        if (item->text() == u"0"_s || item->data(Qt::UserRole).toString().isEmpty())
            continue;
        const qint64 said = item->text().toLongLong();
        Q_EMIT grid->opened(item->data(Qt::UserRole).toString());
        CHECK(board.rowsBehind() == said);
    }
}

TEST_CASE("every cell of the matrix of lights leads to rows", "[board]")
{
    Board board;
    auto *grid = board.desktop.find<ui::FigureGrid>(u"lightMatrix"_s);
    REQUIRE(grid);
    CHECK(grid->rowCount() == 15);
    CHECK(grid->columnCount() == 7);
    for (int column = 1; column < grid->columnCount(); ++column) {
        const auto *item = grid->item(0, column);
        REQUIRE(item);
        CHECK_FALSE(item->data(Qt::UserRole).toString().isEmpty());
    }
    Q_EMIT grid->itemActivated(grid->item(0, 1));
    const auto *tile = board.page()->findChild<ui::KpiTile *>(u"tile_train_completions"_s);
    CHECK(board.rowsBehind() == tile->tile()->pace.cumulative);
}

TEST_CASE("F11 shows the charts to a meeting: arrows turn, T the table, Esc ends", "[board]")
{
    Board board;
    board.page()->takeFocus();
    board.desktop.press(Qt::Key_F11);
    REQUIRE(waitFor([&] { return board.meeting() && board.meeting()->isVisible(); }));
    auto *meeting = board.meeting();
    CHECK(meeting->isFullScreen());
    CHECK(meeting->current() == 0);
    REQUIRE(meeting->count() > 8);
    QTest::keyClick(meeting, Qt::Key_Left);
    CHECK(meeting->current() == 0);
    auto *view = meeting->findChild<ui::ChartView *>();
    QTest::keyClick(view, Qt::Key_Right);
    CHECK(meeting->current() == 1);
    QTest::keyClick(meeting, Qt::Key_T);
    CHECK(meeting->isTable());
    QTest::keyClick(meeting, Qt::Key_T);
    CHECK_FALSE(meeting->isTable());
    QTest::keyClick(meeting, Qt::Key_End);
    CHECK(meeting->current() == meeting->count() - 1);
    CHECK(meeting->isTable()); // the matrix is a table only
    QTest::keyClick(meeting, Qt::Key_Right);
    CHECK(meeting->current() == meeting->count() - 1);
    QTest::keyClick(meeting, Qt::Key_Escape);
    CHECK(waitFor([&] { return !board.meeting(); }));
}

TEST_CASE("a bar opened in a meeting ends it and shows its rows", "[board]")
{
    Board board;
    board.desktop.click(u"meeting"_s);
    REQUIRE(waitFor([&] { return board.meeting() && board.meeting()->isVisible(); }));
    auto *view = board.meeting()->findChild<ui::ChartView *>();
    Q_EMIT view->activated(view->chart().categories.front().key);
    CHECK(board.rowsBehind() > 0);
    CHECK_FALSE(board.meeting());
}

TEST_CASE("a saved row changes the tile", "[board]")
{
    Board board;
    const auto *tile = board.page()->findChild<ui::KpiTile *>(u"tile_urban_new_jobs"_s);
    const auto before = tile->tile()->pace.target;
    REQUIRE(before);
    auto &workspace = board.desktop.workspace();
    const core::Table &table = *core::tableNamed(u"target"_s);
    const auto rows = workspace.records().find(table,
        {.conditions = {{u"indicator_code"_s, core::Condition::Test::Equal, {u"urban_new_jobs"_s}},
             {u"division_code"_s, core::Condition::Test::Equal, {u"141100"_s}},
             {u"year"_s, core::Condition::Test::Equal, {2021}}},
            .limit = 1});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    core::Record after = rows->first();
    table.set(after, "value"_L1, *before + 7);
    const auto saved = workspace.update(table, rows->first(), after);
    INFO((saved ? QString() : saved.error().error.text).toStdString());
    REQUIRE(saved);
    CHECK(waitFor([&] { return tile->tile()->pace.target == *before + 7; }));
}
