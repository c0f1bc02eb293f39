#include "tests/samples.h"
#include "ui/paper/paperview.h"
#include "ui/paper/printing.h"

#include <QApplication>
#include <QFile>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>
#include <memory>

using namespace Qt::StringLiterals;
using ui::PaperView;

namespace {

std::unique_ptr<PaperView> shown(const core::Document &document)
{
    auto view = std::make_unique<PaperView>();
    view->resize(900, 700);
    view->setDocument(document);
    view->show();
    QApplication::setActiveWindow(view.get());
    QCoreApplication::processEvents();
    return view;
}

} // namespace

TEST_CASE("a click on a figure of the preview asks for its rows", "[paper]")
{
    const auto view = shown(samples::quarterTable());
    QSignalSpy opened(view.get(), &PaperView::activated);
    const auto area = view->areaOf(u"train:岚县"_s);
    REQUIRE(view->viewport()->rect().contains(area));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, area.center());
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == u"train:岚县"_s);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {5, 5});
    CHECK(opened.size() == 1);
}

TEST_CASE("Tab goes from figure to figure and Enter opens it", "[paper]")
{
    const auto view = shown(samples::longList(120));
    QSignalSpy opened(view.get(), &PaperView::activated);
    view->setFocus();
    for (int step = 0; step < 100; ++step)
        QTest::keyClick(view.get(), Qt::Key_Tab);
    QTest::keyClick(view.get(), Qt::Key_Backtab);
    QTest::keyClick(view.get(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == u"person:99"_s);
    CHECK(view->viewport()->rect().contains(view->areaOf(u"person:99"_s)));
    CHECK(view->currentPage() > 0);
}

TEST_CASE("pages are as wide as the window until the person sets a size", "[paper]")
{
    const auto view = shown(samples::longList(120));
    const qreal fitting = view->zoom();
    CHECK(view->horizontalScrollBar()->maximum() == 0);
    view->resize(1200, 700);
    CHECK(view->zoom() > fitting);
    CHECK(view->fitsWidth());
    view->setZoom(2);
    view->resize(900, 700);
    CHECK(view->zoom() == 2);
    CHECK_FALSE(view->fitsWidth());
    CHECK(view->horizontalScrollBar()->maximum() > 0);
    view->setZoom(1000);
    CHECK(view->zoom() == 4);
    view->fitPage();
    CHECK(view->zoom() < fitting);
}

TEST_CASE("the preview tells which page is seen", "[paper]")
{
    const auto view = shown(samples::longList(200));
    QSignalSpy told(view.get(), &PaperView::pageChanged);
    REQUIRE(view->pages() > 3);
    view->goToPage(2);
    CHECK(view->currentPage() == 2);
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.back()[0].toInt() == 2);
    CHECK(told.back()[1].toInt() == view->pages());
    QTest::keyClick(view.get(), Qt::Key_Home);
    CHECK(view->currentPage() == 0);
    QTest::keyClick(view.get(), Qt::Key_End);
    CHECK(view->currentPage() == view->pages() - 1);
}

TEST_CASE("the printer gets the same pages", "[paper]")
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
    printer.setOutputFormat(QPrinter::PdfFormat);
    REQUIRE(ui::printOn(printer, samples::quarterTable()));
    QFile file(folder.filePath(u"printed.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().trimmed().endsWith("%%EOF"));
    CHECK(printer.pageLayout().orientation() == QPageLayout::Landscape);
}
