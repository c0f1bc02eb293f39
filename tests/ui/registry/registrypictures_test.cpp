#include "core/domain/catalog.h"
#include "core/domain/trainingclass.h"
#include "tests/ui/registry/sampleledger.h"
#include "ui/common/pickeredit.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/registry/filterbar.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/registryview.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

/// `SKILL_LEDGER_PICTURES=folder ui_tests "[.registrypictures]"` draws the pages to be looked at.
void grab(QWidget &window, const QString &name)
{
    CHECK(samples::waitUntilStill(window));
    const QDir folder(qEnvironmentVariable("SKILL_LEDGER_PICTURES", QDir::tempPath()));
    CHECK(window.grab().save(folder.filePath(name + u".png"_s)));
}

void drawPage(const samples::SampleLedger &ledger, QSize size, const QString &suffix)
{
    const core::Table &table = core::trainingClasses();
    ui::Settings().setColumns(QString(table.name), {});
    ui::RegistryView view(ledger.workspace(), table);
    view.offer(ui::RegistryView::Import | ui::RegistryView::Export | ui::RegistryView::Print);
    view.resize(size);
    view.show();
    QApplication::setActiveWindow(&view);
    REQUIRE(waitFor([&] { return view.model().isComplete(); }));
    view.filterBar().sortBy(u"start_date"_s, ui::FilterBar::Keys::Replace);
    view.grid().setCurrentIndex(view.model().index(2, 1));
    grab(view, u"page"_s + suffix);
    view.filterBar().setConditions(u"start_date"_s,
        *ui::readFilter({ledger.workspace(), table}, *table.find(u"start_date"_s), u"2021Q2"_s));
    view.filterBar().setConditions(
        u"uses_voucher"_s, ui::anyOf(*table.find(u"uses_voucher"_s), {core::Value(0)}));
    REQUIRE(waitFor([&] { return view.model().rowCount() < samples::kClasses; }));
    view.grid().setFocus();
    view.grid().setCurrentIndex(view.model().index(1, 1));
    view.grid().selectionModel()->select(
        QItemSelection(view.model().index(1, 1), view.model().index(3, 3)),
        QItemSelectionModel::ClearAndSelect);
    grab(view, u"filtered"_s + suffix);
    view.filterBar().openPanel(u"division_code"_s,
        view.grid().filterHeader()->cell(u"division_code"_s)
            ? static_cast<QWidget *>(view.grid().filterHeader()->cell(u"division_code"_s))
            : &view.filterBar());
    grab(view, u"panel"_s + suffix);
    view.grid().setFocus();
    auto *tabs = view.record().findChild<QTabWidget *>(u"recordTabs"_s);
    tabs->setCurrentIndex(1);
    grab(view, u"related"_s + suffix);
    tabs->setCurrentIndex(tabs->count() - 1);
    grab(view, u"history"_s + suffix);
    tabs->setCurrentIndex(0);
    auto *form = view.record().form();
    auto *picker = form->findChild<ui::PickerEdit *>(u"institution"_s);
    picker->setFocus();
    picker->type(u"p"_s);
    grab(view, u"picker"_s + suffix);
    QTest::keyClick(picker, Qt::Key_Escape);
    auto *line = form->findChild<QLineEdit *>(u"planned"_s);
    line->setFocus();
    line->setText(u"很多"_s);
    samples::typeText(line, u"人"_s);
    view.grid().setCurrentIndex(view.model().index(0, 1));
    grab(view, u"problems"_s + suffix);
    form->revert();
    view.setFilter({.search = u"火星"_s});
    grab(view, u"notfound"_s + suffix);
    view.setFilter({});
    view.createRecord();
    grab(view, u"new"_s + suffix);
}

} // namespace

TEST_CASE("the registry page can be drawn to be looked at", "[.registrypictures]")
{
    const samples::SampleLedger ledger;
    for (const auto mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        ui::applyTheme(*qApp, ui::Theme::of(mode));
        const auto name = mode == ui::ThemeMode::Dark ? u"-dark"_s : u"-light"_s;
        drawPage(ledger, {1176, 708}, name + u"-small"_s);
        drawPage(ledger, {1730, 1020}, name + u"-large"_s);
    }
    ui::applyTheme(*qApp, ui::Theme::light());
}

TEST_CASE("other registries can be drawn to be looked at", "[.registrypictures]")
{
    const samples::SampleLedger ledger;
    for (const auto *name : {"person", "institution", "certificate", "employer", "code"}) {
        const core::Table &table = *core::tableNamed(QString::fromLatin1(name));
        ui::Settings().setColumns(QString(table.name), {});
        ui::RegistryView view(ledger.workspace(), table);
        view.offer(ui::RegistryView::Import | ui::RegistryView::Export);
        view.resize(1400, 860);
        view.show();
        REQUIRE(waitFor([&] { return view.model().isComplete(); }));
        grab(view, QString::fromLatin1(name));
    }
}
