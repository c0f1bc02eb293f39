#include "tests/samples.h"
#include "tests/ui/charts/chartsamples.h"
#include "tests/ui/gallery.h"
#include "ui/charts/chartview.h"
#include "ui/common/card.h"
#include "ui/common/messages.h"
#include "ui/common/theme.h"
#include "ui/paper/pagepainter.h"
#include "ui/paper/paperview.h"

#include <QApplication>
#include <QDir>
#include <QGridLayout>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

/// `SKILL_LEDGER_PICTURES=folder ui_tests "[.pictures]"` draws everything there to be looked at.
QDir folder()
{
    return QDir(qEnvironmentVariable("SKILL_LEDGER_PICTURES", QDir::tempPath()));
}

void grab(QWidget &window, const QString &name)
{
    window.show();
    QApplication::setActiveWindow(&window);
    QCoreApplication::processEvents();
    CHECK(window.grab().save(folder().filePath(name + u".png"_s)));
}

} // namespace

TEST_CASE("the sample reports can be drawn to be looked at", "[.pictures]")
{
    CHECK(ui::writePdf(samples::summary(), folder().filePath(u"summary.pdf"_s)));
    CHECK(ui::writePdf(samples::quarterTable(), folder().filePath(u"table.pdf"_s)));
    CHECK(ui::writePdf(samples::letter(), folder().filePath(u"letter.pdf"_s)));
    CHECK(ui::writePdf(samples::longList(80), folder().filePath(u"list.pdf"_s)));
}

TEST_CASE("the preview can be drawn to be looked at", "[.pictures]")
{
    ui::PaperView view;
    view.resize(1000, 760);
    view.setDocument(samples::quarterTable());
    view.setFocus();
    view.show();
    for (int step = 0; step < 9; ++step)
        QTest::keyClick(&view, Qt::Key_Tab);
    grab(view, u"preview"_s);
}

TEST_CASE("the charts can be drawn to be looked at", "[.pictures]")
{
    for (const auto mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        ui::applyTheme(*qApp, ui::Theme::of(mode));
        for (const auto drawer : ui::ChartView::drawers()) {
            QWidget window;
            auto *grid = new QGridLayout(&window);
            for (const auto &chart : samples::everyKind()) {
                auto *card = new ui::Card(chart.title);
                auto *view = ui::ChartView::create(drawer);
                view->setChart(chart);
                card->contents()->addWidget(view);
                grid->addWidget(card, grid->count() / 3, grid->count() % 3);
            }
            window.resize(1500, 760);
            window.show();
            window.findChildren<ui::ChartView *>().front()->setFocus(Qt::TabFocusReason);
            grab(window,
                (drawer == ui::ChartDrawer::Painter ? u"charts"_s : u"qtcharts"_s)
                    + (mode == ui::ThemeMode::Dark ? u"-dark"_s : u"-light"_s));
        }
    }
    ui::applyTheme(*qApp, ui::Theme::light());
}

TEST_CASE("the controls can be drawn to be looked at", "[.pictures]")
{
    for (const auto mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        ui::applyTheme(*qApp, ui::Theme::of(mode));
        const auto name = mode == ui::ThemeMode::Dark ? u"-dark"_s : u"-light"_s;
        const auto controls = samples::controls();
        controls->show();
        ui::showToast(controls.get(), u"已导入花名册 43 人，2 人需要处理"_s, u"撤销"_s);
        controls->findChild<QWidget *>(u"focused"_s)->setFocus();
        grab(*controls, u"controls"_s + name);
        grab(*samples::icons(), u"icons"_s + name);
    }
    ui::applyTheme(*qApp, ui::Theme::light());
}
