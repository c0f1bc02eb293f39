#include "core/figures/engine.h"
#include "core/report/reportframe.h"
#include "core/workspace/workspace.h"
#include "tests/results.h"
#include "tests/ui/views/desktop.h"
#include "ui/paper/pagelayout.h"
#include "ui/paper/paperview.h"
#include "ui/registry/filterbar.h"
#include "ui/registry/registryview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

/// Names the file in the dialog that comes up and accepts it.
void saveNext(const QString &path)
{
    QTimer::singleShot(0, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
    });
}

QDialog *preview(samples::Desktop &desktop)
{
    QApplication::setActiveWindow(&desktop.window());
    desktop.press(Qt::Key_P, Qt::ControlModifier);
    QDialog *found = nullptr;
    REQUIRE(waitFor([&] {
        found = desktop.window().findChild<QDialog *>(u"previewDialog"_s);
        return found && found->isVisible();
    }));
    return found;
}

} // namespace

TEST_CASE("Ctrl+P shows the rows of a registry as they will be printed", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    auto &view = desktop.registry(u"person"_s);
    auto *paper = preview(desktop)->findChild<ui::PaperView *>();
    REQUIRE(paper);
    CHECK(paper->pages() > 1);
    CHECK(paper->document().line.right == u"共 %1 条"_s.arg(samples::kPeople));
    paper->window()->close();

    view.setFilter({.search = u"王建国"_s});
    REQUIRE(waitFor([&] { return view.model().isComplete(); }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *fewer = preview(desktop)->findChild<ui::PaperView *>();
    CHECK(fewer->pages() == 1);
    CHECK_FALSE(fewer->document().line.middle.isEmpty());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"名单.pdf"_s);
    saveNext(path);
    fewer->window()->findChild<QAbstractButton *>(u"savePreview"_s)->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("Ctrl+E writes the rows of a registry to a workbook", "[views]")
{
    const samples::SampleLedger ledger;
    const QTemporaryDir folder;
    samples::Desktop desktop(ledger.path());
    desktop.registry(u"institution"_s);
    const QString path = folder.filePath(u"机构.xlsx"_s);
    desktop.press(Qt::Key_E, Qt::ControlModifier);
    QDialog *dialog = nullptr;
    REQUIRE(waitFor([&] {
        dialog = desktop.window().findChild<QDialog *>(u"exportDialog"_s);
        return dialog && dialog->isVisible();
    }));
    dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(path);
    dialog->findChild<QPushButton *>(u"exportGo"_s)->click();
    REQUIRE(waitFor([&] { return QFile::exists(path); }));
}

TEST_CASE(
    "the quarterly summary is one page, of the city and of a county, in every quarter", "[views]")
{
    const samples::SmallCity city;
    const auto workspace = core::Workspace::open(city.path(), {});
    REQUIRE(workspace);
    const auto engine = core::FigureEngine::create(
        (*workspace)->database(), {.unit = (*workspace)->unit(), .now = (*workspace)->now()});
    REQUIRE(engine);
    for (const auto &unit : {u"141100"_s, u"141127"_s}) {
        for (const auto &quarter : {u"2021Q1"_s, u"2021Q2"_s, u"2021Q3"_s, u"2021Q4"_s}) {
            const auto document
                = core::quarterReport({(*workspace)->database(), **engine, (*workspace)->names(),
                    {.period = *core::Period::parse(quarter),
                        .unit = unit,
                        .data = core::SummaryRequest::Data::Demo},
                    (*workspace)->today()});
            REQUIRE(document);
            INFO(unit.toStdString() << ' ' << quarter.toStdString());
            CHECK(ui::PageLayout::of(*document).pages.size() == 1);
        }
    }
}
