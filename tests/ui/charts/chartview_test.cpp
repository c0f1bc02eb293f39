#include "tests/samples.h"
#include "ui/charts/chartview.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>
#include <memory>

using namespace Qt::StringLiterals;
using ui::ChartView;

namespace {

std::unique_ptr<ChartView> shown(const core::Chart &chart, QSize size)
{
    std::unique_ptr<ChartView> view(ChartView::create());
    view->setChart(chart);
    view->resize(size);
    view->show();
    QApplication::setActiveWindow(view.get());
    QCoreApplication::processEvents();
    return view;
}

void doubleClick(ChartView &view, int index)
{
    auto *target = view.childAt(view.areaOf(index).center());
    REQUIRE(target);
    QTest::mouseDClick(
        target, Qt::LeftButton, {}, target->mapFrom(&view, view.areaOf(index).center()));
}

} // namespace

TEST_CASE("a double click on a bar opens what it counts", "[charts]")
{
    for (const auto &chart : {samples::ranking(), samples::timeline()}) {
        const auto view = shown(chart, {560, 420});
        QSignalSpy opened(view.get(), &ChartView::activated);
        for (int index = 0; index < static_cast<int>(chart.categories.size()); ++index) {
            doubleClick(*view, index);
            REQUIRE(opened.size() == index + 1);
            CHECK(opened.back()[0].toString() == chart.categories[static_cast<size_t>(index)].key);
        }
    }
}

TEST_CASE("the keyboard walks over the bars and opens one", "[charts]")
{
    const auto chart = samples::ranking();
    const auto view = shown(chart, {420, 500});
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
    const auto view = shown(chart, {560, 300});
    QSignalSpy opened(view.get(), &ChartView::activated);
    doubleClick(*view, 3);
    CHECK(opened.isEmpty());
}

TEST_CASE("every bar has its band inside the view at the smallest size", "[charts]")
{
    const auto view = shown(samples::ranking(), {280, 300});
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
    CHECK_FALSE(shown({}, {300, 200})->grab().isNull());
    auto chart = samples::ranking();
    chart.bars.values[2] = std::nullopt;
    chart.bars.values.pop_back();
    chart.categories[4].label = chart.categories[5].label;
    CHECK_FALSE(shown(chart, {420, 400})->grab().isNull());
    auto months = samples::timeline();
    months.bars.values.resize(6);
    months.lines[0].values.resize(6);
    months.lines[1].values.assign(12, std::nullopt);
    months.reference = core::Chart::Reference{u"年度目标"_s, 10'000};
    CHECK_FALSE(shown(months, {560, 300})->grab().isNull());
    months.lines.clear();
    CHECK_FALSE(shown(months, {560, 300})->grab().isNull());
}

TEST_CASE("a chart follows a change of the theme", "[charts]")
{
    const auto view = shown(samples::ranking(), {420, 400});
    const auto before = view->grab().toImage();
    ui::applyTheme(*qApp, ui::Theme::dark());
    QCoreApplication::processEvents();
    const auto after = view->grab().toImage();
    ui::applyTheme(*qApp, ui::Theme::light());
    QCoreApplication::processEvents();
    CHECK(before != after);
    CHECK(view->grab().toImage() == before);
}
