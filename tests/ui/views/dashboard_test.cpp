#include "core/report/quarterreport.h"
#include "tests/ui/views/desktop.h"
#include "ui/charts/chartview.h"
#include "ui/registry/filterbar.h"
#include "ui/registry/registryview.h"
#include "ui/views/countymodel.h"
#include "ui/views/countytable.h"
#include "ui/views/kpitile.h"

#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

/// The dashboard of a small city with its figures on screen.
class Board
{
public:
    Board()
        : desktop(city.path())
    {
        waitForFigures();
    }

    void waitForFigures()
    {
        REQUIRE(waitFor([&] { return table() && model().shown(); }));
    }
    ui::CountyTable *table() const { return desktop.find<ui::CountyTable>(u"countyTable"_s); }
    const ui::CountyModel &model() const
    {
        return *desktop.window().findChild<ui::CountyModel *>();
    }
    const core::Figure &figure(const QString &indicator, const QString &unit) const
    {
        const auto *found = model().shown()->table.find(indicator, unit);
        REQUIRE(found);
        return *found;
    }

    /// Rows of the registry that comes up.
    qint64 rowsBehind()
    {
        REQUIRE(waitFor([&] { return desktop.bench().currentPage() != u"today"_s; }));
        auto &view = desktop.currentRegistry();
        sentence = view.filterBar().sentence();
        const qint64 rows = view.model().rowCount();
        desktop.go(u"today"_s);
        waitForFigures();
        return rows;
    }

    samples::SmallCity city;
    samples::Desktop desktop;
    QString sentence;
};

void doubleClickBar(ui::ChartView &chart, int index)
{
    QTest::mouseDClick(&chart, Qt::LeftButton, Qt::NoModifier, chart.areaOf(index).center());
}

} // namespace

TEST_CASE("a double click on every kind of figure opens as many rows as it says", "[views]")
{
    Board board;
    const QString city = board.desktop.workspace().unit();
    for (const auto &indicator : core::summaryIndicators()) {
        INFO(indicator.toStdString());
        auto *tile = board.desktop.find<ui::KpiTile>(u"tile_"_s + indicator);
        REQUIRE(tile);
        const auto figure = board.figure(indicator, city);
        if (figure.cumulative == 0)
            continue;
        QTest::mouseDClick(tile, Qt::LeftButton);
        CHECK(board.rowsBehind() == figure.cumulative);
        CHECK(board.sentence.contains(u"2021"_s));

        QTest::mouseClick(tile, Qt::LeftButton);
        auto *months = board.desktop.find<ui::ChartView>(u"monthChart"_s);
        const auto bars = months->chart().bars.values;
        const auto best = std::max_element(bars.begin(), bars.end());
        doubleClickBar(*months, int(best - bars.begin()));
        CHECK(board.rowsBehind() == **best);

        auto *ranking = board.desktop.find<ui::ChartView>(u"rankingChart"_s);
        const auto key = ranking->chart().categories.front().key;
        const auto reference = core::FigureReference::parse(key);
        REQUIRE(reference);
        doubleClickBar(*ranking, 0);
        CHECK(board.rowsBehind() == board.figure(indicator, reference->unit).cumulative);
    }
}

TEST_CASE("every number of the county table leads to its rows, totals too", "[views]")
{
    Board board;
    const auto &model = board.model();
    auto *table = board.table();
    REQUIRE(model.rowCount() == 15); // the whole, 13 counties, 市本级
    for (const auto &[row, part] :
        {std::pair(0, ui::CountyModel::OfPeriod), std::pair(0, ui::CountyModel::Cumulative),
            std::pair(3, ui::CountyModel::Cumulative)}) {
        for (int indicator = 0; indicator < model.indicators().size(); ++indicator) {
            const auto index = model.index(row, model.firstColumn(indicator) + part);
            const auto shown = index.data().toString().remove(u',').toLongLong();
            INFO(row << " " << indicator << " " << index.data().toString().toStdString());
            if (shown == 0)
                continue;
            Q_EMIT table->doubleClicked(index);
            CHECK(board.rowsBehind() == shown);
        }
    }
}

TEST_CASE("a county's name makes it the unit of the page, and the top bar says so", "[views]")
{
    Board board;
    auto *table = board.table();
    const auto name = board.model().index(2, 0);
    const auto title = name.data().toString();
    const auto unit = name.data(ui::CountyModel::UnitRole).toString();
    Q_EMIT table->doubleClicked(name);
    CHECK(board.desktop.find<QComboBox>(u"unit"_s)->currentText() == title);
    const auto indicator = core::summaryIndicators().constFirst();
    const auto *tile = board.desktop.find<ui::KpiTile>(u"tile_"_s + indicator);
    const auto figure = board.figure(indicator, unit);
    CHECK(waitFor([&] {
        return tile->accessibleDescription().contains(ui::groupedText(figure.cumulative));
    }));
}
