#include "core/workspace/import.h"
#include "core/workspace/newledger.h"
#include "tests/ui/views/desktop.h"
#include "ui/common/pickeredit.h"
#include "ui/common/theme.h"
#include "ui/registry/filterbar.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/registryview.h"
#include "ui/views/countymodel.h"
#include "ui/views/import/importpage.h"
#include "ui/views/page.h"
#include "ui/views/pages.h"
#include "ui/views/steplist.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

/// `SKILL_LEDGER_PICTURES=folder ui_tests "[screens]"` draws every screen there to be looked at, of
/// the ledger in SKILL_LEDGER_CITY if there is one.
class Screens
{
public:
    Screens(QSize size, const QString &name)
        : m_size(size)
        , m_name(name)
    { }

    void use(samples::Desktop &desktop)
    {
        m_desktop = &desktop;
        desktop.window().resize(m_size);
    }
    void grab(const QString &screen)
    {
        CHECK(samples::waitUntilStill(m_desktop->window()));
        save(m_desktop->window(), screen);
    }
    void save(QWidget &widget, const QString &screen)
    {
        const QDir folder(qEnvironmentVariable("SKILL_LEDGER_PICTURES", QDir::tempPath()));
        CHECK(widget.grab().save(folder.filePath(screen + u'-' + m_name + u".png"_s)));
    }

private:
    QSize m_size;
    QString m_name;
    samples::Desktop *m_desktop = nullptr;
};

void drawStart(Screens &screens)
{
    const QTemporaryDir folder;
    samples::Desktop desktop;
    screens.use(desktop);
    screens.grab(u"start"_s);
    desktop.window().openLedger(folder.filePath(u"没有.ledger"_s));
    screens.grab(u"start-problem"_s);
    desktop.click(u"newLedger"_s);
    screens.grab(u"start-new"_s);
    desktop.click(u"back"_s);
    const QString path = folder.filePath(u"岚县技能台账.ledger"_s);
    REQUIRE(core::createLedger(path, {.unit = u"141127"_s, .year = 2022}));
    desktop.open(path);
    screens.grab(u"first-steps"_s);
    for (const auto &page : {u"training_class"_s, u"person"_s, u"import"_s, u"check"_s, u"backup"_s,
             u"quarter_report"_s}) {
        desktop.go(page);
        screens.grab(u"empty-"_s + page);
    }
    desktop.action(u"closeLedger"_s)->trigger();
    REQUIRE(waitFor([&] { return !desktop.window().workbench(); }));
    screens.grab(u"start-recent"_s);
}

void drawDashboard(Screens &screens, samples::Desktop &desktop)
{
    desktop.go(u"today"_s);
    REQUIRE(waitFor([&] {
        auto *model = desktop.window().findChild<ui::CountyModel *>();
        return model && model->shown();
    }));
    screens.grab(u"dashboard"_s);
    for (auto *area : desktop.window().findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    screens.grab(u"dashboard-below"_s);
}

void drawRegistries(Screens &screens, samples::Desktop &desktop)
{
    for (const auto &page : ui::pages()) {
        if (page.tables.isEmpty())
            continue;
        auto &view = desktop.registry(page.id);
        view.grid().setCurrentIndex(view.model().index(2, 0));
        screens.grab(u"registry-"_s + page.id);
    }
}

void drawClasses(Screens &screens, samples::Desktop &desktop)
{
    auto &view = desktop.registry(u"training_class"_s);
    view.filterBar().setConditions(u"start_date"_s,
        *ui::readFilter(
            {desktop.workspace(), view.table()}, *view.table().find(u"start_date"_s), u"2021"_s));
    REQUIRE(waitFor([&] { return view.model().isComplete(); }));
    view.grid().setCurrentIndex(view.model().index(1, 1));
    view.grid().setFocus();
    view.grid().selectionModel()->select(
        QItemSelection(view.model().index(1, 1), view.model().index(4, 3)),
        QItemSelectionModel::ClearAndSelect);
    screens.grab(u"class-filtered"_s);
    view.filterBar().openPanel(u"status"_s, &view.filterBar());
    screens.grab(u"class-panel"_s);
    view.grid().setFocus();
    auto *tabs = view.record().findChild<QTabWidget *>(u"recordTabs"_s);
    tabs->setCurrentIndex(1);
    screens.grab(u"class-related"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    screens.grab(u"class-history"_s);
    tabs->setCurrentIndex(0);
    auto *form = view.record().form();
    auto *picker = form->findChild<ui::PickerEdit *>(u"institution"_s);
    picker->setFocus();
    picker->type(u"p"_s);
    screens.grab(u"class-picker"_s);
    QTest::keyClick(picker, Qt::Key_Escape);
    form->revert();
    auto *line = form->findChild<QLineEdit *>(u"planned"_s);
    line->setFocus();
    line->selectAll();
    samples::typeText(line, u"很多人"_s);
    view.grid().setCurrentIndex(view.model().index(0, 1));
    screens.grab(u"class-problems"_s);
    form->revert();
    view.setFilter({.search = u"火星"_s});
    screens.grab(u"class-notfound"_s);
    view.setFilter({});
    view.createRecord();
    screens.grab(u"class-new"_s);
    form->revert();
}

void drawPerson(Screens &screens, samples::Desktop &desktop)
{
    auto &view = desktop.registry(u"person"_s);
    view.grid().setCurrentIndex(view.model().index(4, 0));
    REQUIRE(samples::waitUntilStill(desktop.window()));
    desktop.click(u"reveal"_s);
    screens.grab(u"person-purpose"_s);
    samples::typeText(desktop.find<QLineEdit>(u"purpose"_s), u"核对户口簿"_s);
    desktop.click(u"revealNow"_s);
    screens.grab(u"person-revealed"_s);
    auto *tabs = view.record().findChild<QTabWidget *>(u"recordTabs"_s);
    tabs->setCurrentIndex(1);
    screens.grab(u"person-related"_s);
    tabs->setCurrentIndex(0);
}

void drawImport(Screens &screens, samples::Desktop &desktop)
{
    desktop.go(u"import"_s);
    auto *page = desktop.find<ui::ImportPage>(u"importPage"_s);
    screens.grab(u"import-0"_s);
    page->addFiles({samples::sheetFile(u"02_岚县土豆宴厨师花名册-三个班.xlsx"_s),
        samples::sheetFile(u"04_柳林碗托培训班学员.csv"_s)});
    screens.grab(u"import-1-files"_s);
    for (const auto &[name, step] : {std::pair(u"import-2-sheets"_s, 1),
             std::pair(u"import-3-rows"_s, 2), std::pair(u"import-4-done"_s, 3)}) {
        desktop.click(u"importNext"_s);
        REQUIRE(waitFor(
            [&, step = step] { return page->findChild<ui::StepList *>()->current() == step; }));
        screens.grab(name);
        if (step == 2) {
            desktop.click(u"show_refused"_s);
            screens.grab(u"import-3-refused"_s);
        }
    }
}

void drawCare(Screens &screens, samples::Desktop &desktop)
{
    desktop.go(u"journal"_s);
    screens.grab(u"journal"_s);
    desktop.go(u"check"_s);
    screens.grab(u"check-never"_s);
    const auto check = [&](const QString &name) {
        desktop.click(u"startCheck"_s);
        REQUIRE(waitFor([&] { return desktop.find<QPushButton>(u"startCheck"_s)->isEnabled(); }));
        screens.grab(name);
    };
    check(u"check-clean"_s);
    REQUIRE(desktop.workspace().database().execute(
        "UPDATE institution SET contact='外人' WHERE id IN (SELECT id FROM institution LIMIT 3)"));
    check(u"check-findings"_s);
    const QTemporaryDir folder;
    desktop.go(u"backup"_s);
    desktop.find<QLineEdit>(u"backupFolder"_s)->setText(folder.filePath(u"备份"_s));
    desktop.click(u"backUp"_s);
    auto *copies = desktop.window().findChild<QTableWidget *>(u"copies"_s);
    REQUIRE(waitFor([&] { return copies->isVisible() && copies->rowCount() == 1; }));
    screens.grab(u"backup"_s);
}

void drawOthers(Screens &screens, samples::Desktop &desktop)
{
    desktop.go(u"quarter_report"_s);
    REQUIRE(waitFor([&] { return desktop.action(u"print"_s)->isEnabled(); }));
    screens.grab(u"report"_s);
    for (const auto &[name, typed] : {std::pair(u"palette"_s, QString()),
             std::pair(u"palette-found"_s, u"wang"_s), std::pair(u"palette-none"_s, u"火星"_s)}) {
        desktop.action(u"search"_s)->trigger();
        auto *input = desktop.find<QLineEdit>(u"paletteInput"_s);
        input->clear();
        samples::typeText(input, typed);
        screens.grab(name);
        desktop.press(Qt::Key_Escape);
    }
    desktop.action(u"toggleNavigation"_s)->trigger();
    desktop.go(u"certificate"_s);
    screens.grab(u"narrow"_s);
    desktop.action(u"toggleNavigation"_s)->trigger();
    desktop.action(u"keys"_s)->trigger();
    REQUIRE(waitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    screens.save(*QApplication::activeModalWidget(), u"keys"_s);
    QApplication::activeModalWidget()->close();
    desktop.action(u"about"_s)->trigger();
    REQUIRE(waitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    screens.save(*QApplication::activeModalWidget(), u"about"_s);
    QApplication::activeModalWidget()->close();
    auto *menu = desktop.find<QToolButton>(u"menuButton"_s)->menu();
    menu->popup(QPoint(100, 100));
    screens.save(*menu, u"menu"_s);
    menu->close();
}

void drawAll(QSize size, const QString &name)
{
    Screens screens(size, name);
    drawStart(screens);
    const samples::SmallCity city;
    const QString wanted = qEnvironmentVariable("SKILL_LEDGER_CITY");
    const QString path = wanted.isEmpty() ? city.path() : city.file(u"演示城市.ledger"_s);
    if (!wanted.isEmpty())
        REQUIRE(QFile::copy(wanted, path));
    samples::Desktop desktop(path);
    screens.use(desktop);
    drawDashboard(screens, desktop);
    drawRegistries(screens, desktop);
    drawClasses(screens, desktop);
    drawPerson(screens, desktop);
    drawImport(screens, desktop);
    drawCare(screens, desktop);
    drawOthers(screens, desktop);
}

} // namespace

TEST_CASE("every screen can be drawn to be looked at", "[.pictures][screens]")
{
    for (const auto &[size, width] :
        {std::pair(QSize(1366, 728), u"1366"_s), std::pair(QSize(1920, 1040), u"1920"_s)}) {
        for (const auto mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
            const auto name = width + (mode == ui::ThemeMode::Dark ? u"-dark"_s : u"-light"_s);
            const auto only = qEnvironmentVariable("SKILL_LEDGER_SCREENS");
            if (!only.isEmpty() && !only.split(u',').contains(name))
                continue;
            ui::applyTheme(*qApp, ui::Theme::of(mode));
            drawAll(size, name);
        }
    }
    ui::applyTheme(*qApp, ui::Theme::light());
}
