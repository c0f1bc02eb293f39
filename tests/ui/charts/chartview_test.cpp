#include "core/report/charttable.h"
#include "tests/samples.h"
#include "tests/ui/charts/chartsamples.h"
#include "ui/charts/chartview.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <catch2/catch.hpp>
#include <memory>

using namespace Qt::StringLiterals;
using ui::ChartDrawer;
using ui::ChartView;

namespace {

std::unique_ptr<ChartView> shown(ChartDrawer drawer, const core::Chart &chart, QSize size)
{
    std::unique_ptr<ChartView> view(ChartView::create(drawer));
    view->setChart(chart);
    view->resize(size);
    view->show();
    QApplication::setActiveWindow(view.get());
    QCoreApplication::processEvents();
    return view;
}

/// Every test is run with each of the views the program was built with.
ChartDrawer anyDrawer()
{
    return GENERATE(from_range(ChartView::drawers()));
}

void doubleClick(ChartView &view, int index)
{
    QTest::mouseDClick(&view, Qt::LeftButton, {}, view.areaOf(index).center());
}

int places(const core::Chart &chart)
{
    return static_cast<int>(chart.places());
}

/// Points whose colours differ clearly, in thousandths of all.
int difference(const QImage &one, const QImage &other)
{
    REQUIRE(one.size() == other.size());
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor first = one.pixelColor(x, y);
            const QColor second = other.pixelColor(x, y);
            count += std::abs(first.red() - second.red()) > 60
                || std::abs(first.green() - second.green()) > 60
                || std::abs(first.blue() - second.blue()) > 60;
        }
    }
    return count * 1000 / (one.width() * one.height());
}

QImage pictureOf(ChartDrawer drawer, const core::Chart &chart)
{
    const auto view = shown(drawer, chart, {560, 380});
    view->clearFocus();
    return view->grab().toImage();
}

/// The same chart with half of the figures but the last.
core::Chart changed(core::Chart chart)
{
    auto &series = !chart.groups.empty() ? chart.groups.front()
        : chart.bars.values.empty()      ? chart.lines.front()
                                         : chart.bars;
    for (size_t index = 0; index + 1 < series.values.size(); ++index)
        series.values[index] = *series.values[index] / 2;
    return chart;
}

} // namespace

TEST_CASE("a double click on a bar opens what it counts", "[charts]")
{
    const auto drawer = anyDrawer();
    for (const auto &chart : samples::everyKind()) {
        INFO(chart.title.toStdString());
        const auto view = shown(drawer, chart, {560, 420});
        QSignalSpy opened(view.get(), &ChartView::activated);
        for (int index = 0; index < places(chart); ++index) {
            doubleClick(*view, index);
            REQUIRE(opened.size() == index + 1);
            CHECK(opened.back()[0].toString() == chart.keyAt(static_cast<size_t>(index)));
        }
    }
}

TEST_CASE("a slice of a ring is opened like its line in the list", "[charts]")
{
    const auto chart = samples::everyKind()[3];
    const auto view = shown(anyDrawer(), chart, {560, 380});
    QSignalSpy opened(view.get(), &ChartView::activated);
    const QPoint middle(qRound(5 + 0.46 * 550 / 2), 190);
    QTest::mouseDClick(view.get(), Qt::LeftButton, {}, middle); // the hole
    CHECK(opened.isEmpty());
    QTest::mouseDClick(view.get(), Qt::LeftButton, {}, middle + QPoint(95, 0));
    REQUIRE(opened.size() == 1); // the first has more than half: it reaches round the right side
    CHECK(opened[0][0].toString() == chart.categories[0].key);
}

TEST_CASE("the pointer is told every figure of the table", "[charts]")
{
    const auto drawer = anyDrawer();
    for (const auto &chart : samples::everyKind()) {
        const auto view = shown(drawer, chart, {560, 420});
        const auto table = core::chartTable(chart);
        for (int index = 0; index < places(chart); ++index) {
            const auto at = view->areaOf(index).center();
            QHelpEvent help(QEvent::ToolTip, at, view->mapToGlobal(at));
            QApplication::sendEvent(view.get(), &help);
            const auto words = QToolTip::text();
            INFO(words.toStdString());
            CHECK(words == view->wordsFor(index));
            const auto [category, group] = chart.placeAt(static_cast<size_t>(index));
            const auto &cells = table.rows[category].cells;
            CHECK(words.contains(cells.front().shown()));
            const size_t series = chart.groups.empty()
                ? chart.lines.size() + (chart.bars.values.empty() ? 0 : 1)
                : 1;
            for (size_t column = 1; column <= series; ++column)
                CHECK(words.contains(cells[column + group].shown()));
        }
    }
    QToolTip::hideText();
}

TEST_CASE("whoever draws a chart, it is the same picture", "[charts]")
{
    for (const auto mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        ui::applyTheme(*qApp, ui::Theme::of(mode));
        for (const auto &chart : samples::everyKind()) {
            const auto ours = pictureOf(ChartDrawer::Painter, chart);
            for (const auto drawer : ChartView::drawers()) {
                INFO(chart.title.toStdString() << " by " << static_cast<int>(drawer));
                CHECK(difference(ours, pictureOf(drawer, chart)) < 8);
                CHECK(difference(ours, pictureOf(drawer, changed(chart))) > 10);
            }
        }
    }
    ui::applyTheme(*qApp, ui::Theme::light());
}

TEST_CASE("the keyboard walks over the bars and opens one", "[charts]")
{
    const auto chart = samples::ranking();
    const auto view = shown(anyDrawer(), chart, {420, 500});
    QSignalSpy opened(view.get(), &ChartView::activated);
    view->setFocus(Qt::TabFocusReason);
    REQUIRE(view->hasFocus());
    CHECK(view->current() == 0);
    QTest::keyClick(view.get(), Qt::Key_Up);
    CHECK(view->current() == 0);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QTest::keyClick(view.get(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == u"bar:临县"_s);
    CHECK(view->accessibleDescription().contains(u"130.69%"_s));
    QTest::keyClick(view.get(), Qt::Key_End);
    QTest::keyClick(view.get(), Qt::Key_Space);
    CHECK(opened.back()[0].toString() == u"bar:方山县"_s);
}

TEST_CASE("what has no key cannot be opened", "[charts]")
{
    auto chart = samples::timeline();
    chart.categories[3].key.clear();
    const auto view = shown(anyDrawer(), chart, {560, 300});
    QSignalSpy opened(view.get(), &ChartView::activated);
    doubleClick(*view, 3);
    CHECK(opened.isEmpty());
}

TEST_CASE("every bar has its band inside the view at the smallest size", "[charts]")
{
    const auto view = shown(anyDrawer(), samples::ranking(), {280, 300});
    CHECK(view->minimumSizeHint().height() <= 300);
    QRect before;
    for (int index = 0; index < 13; ++index) {
        const auto area = view->areaOf(index);
        CHECK(view->rect().contains(area));
        CHECK(area.top() >= before.top());
        before = area;
    }
    CHECK(view->areaOf(13).isEmpty());
}

TEST_CASE("charts without figures and with gaps are shown too", "[charts]")
{
    const auto drawer = anyDrawer();
    CHECK_FALSE(shown(drawer, {}, {300, 200})->grab().isNull());
    auto chart = samples::ranking();
    chart.bars.values[2] = std::nullopt;
    chart.bars.values.pop_back();
    chart.categories[4].label = chart.categories[5].label;
    CHECK_FALSE(shown(drawer, chart, {420, 400})->grab().isNull());
    auto months = samples::timeline();
    months.bars.values.resize(6);
    months.lines[0].values.resize(6);
    months.lines[1].values.assign(12, std::nullopt);
    months.reference = core::Chart::Reference{u"年度目标"_s, 10'000};
    CHECK_FALSE(shown(drawer, months, {560, 300})->grab().isNull());
    months.lines.clear();
    CHECK_FALSE(shown(drawer, months, {560, 300})->grab().isNull());
}

TEST_CASE("a chart follows a change of the theme", "[charts]")
{
    const auto view = shown(anyDrawer(), samples::ranking(), {420, 400});
    const auto before = view->grab().toImage();
    ui::applyTheme(*qApp, ui::Theme::dark());
    QCoreApplication::processEvents();
    const auto after = view->grab().toImage();
    ui::applyTheme(*qApp, ui::Theme::light());
    QCoreApplication::processEvents();
    CHECK(before != after);
    CHECK(view->grab().toImage() == before);
}
