#include "core/domain/institution.h"
#include "tests/ui/views/desktop.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/registryview.h"
#include "ui/views/navigationbar.h"
#include "ui/views/page.h"
#include "ui/views/pages.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

/// Whatever can be chosen contains what was typed.
bool answers(const QListWidget &list, const QString &typed)
{
    for (int row = 0; row < list.count(); ++row) {
        const auto *item = list.item(row);
        if (item->flags().testFlag(Qt::ItemIsEnabled) && !item->text().contains(typed))
            return false;
    }
    return !list.findItems(typed, Qt::MatchContains).isEmpty();
}

QListWidget *palette(samples::Desktop &desktop, const QString &typed)
{
    desktop.press(Qt::Key_K, Qt::ControlModifier);
    auto *input = desktop.find<QLineEdit>(u"paletteInput"_s);
    REQUIRE(input);
    CHECK(QApplication::focusWidget() == input);
    input->clear();
    samples::typeText(input, typed);
    auto *list = desktop.find<QListWidget>(u"paletteList"_s);
    REQUIRE(waitFor([&] { return answers(*list, typed); }));
    return list;
}

/// Goes down to the entry and presses Enter.
void choose(samples::Desktop &desktop, QListWidget *list, const QString &title)
{
    for (int step = 0; step < list->count() && list->currentItem()->text() != title; ++step)
        desktop.press(Qt::Key_Down);
    INFO(title.toStdString());
    REQUIRE(list->currentItem()->text() == title);
    desktop.press(Qt::Key_Return);
    CHECK_FALSE(list->isVisible());
}

/// Tab; out of tables and lines of text that keep it, as Ctrl+Tab would.
void tab(QWidget &from)
{
    if (!qobject_cast<QAbstractItemView *>(&from) && !from.inherits("ui::PaperView")) {
        QTest::keyClick(&from, Qt::Key_Tab);
        return;
    }
    auto *next = from.nextInFocusChain();
    while (next != &from
        && !(next->isVisible() && next->isEnabled() && !next->focusProxy()
            && (next->focusPolicy() & Qt::TabFocus)))
        next = next->nextInFocusChain();
    next->setFocus(Qt::TabFocusReason);
}

} // namespace

TEST_CASE("a click in the navigation brings every page up, and back and forward walk over them",
    "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    auto *bar = desktop.find<ui::NavigationBar>(u"navigation"_s);
    REQUIRE(bar);
    QStringList seen;
    for (const auto &page : ui::pages()) {
        INFO(page.id.toStdString());
        const auto items = bar->findItems(page.title, Qt::MatchExactly);
        REQUIRE_FALSE(items.isEmpty());
        bar->scrollToItem(items.last());
        QTest::mouseClick(bar->viewport(), Qt::LeftButton, Qt::NoModifier,
            bar->visualItemRect(items.last()).center());
        CHECK(desktop.bench().currentPage() == page.id);
        CHECK(bar->currentPage() == page.id);
        seen.append(page.id);
    }
    CHECK(seen.size() > 12);
    desktop.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desktop.bench().currentPage() == seen.at(seen.size() - 2));
    desktop.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(desktop.bench().currentPage() == seen.last());
    CHECK_FALSE(desktop.action(u"forward"_s)->isEnabled());
}

TEST_CASE("Ctrl and a number goes to each area, and to the page last seen there", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    for (int number = 0; number <= int(ui::Section::Data); ++number) {
        desktop.press(Qt::Key_1 + number, Qt::ControlModifier);
        const auto page = ui::pageNamed(desktop.bench().currentPage());
        REQUIRE(page);
        CHECK(page->section == ui::Section(number));
        INFO(page->id.toStdString());
        auto *focus = QApplication::focusWidget();
        CHECK(focus);
        CHECK((focus && focus->isVisible()));
    }
    desktop.go(u"course"_s);
    desktop.press(Qt::Key_1, Qt::ControlModifier);
    desktop.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(desktop.bench().currentPage() == u"course"_s);
}

TEST_CASE("the shortcuts of pages open them", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    desktop.press(Qt::Key_I, Qt::ControlModifier);
    CHECK(desktop.bench().currentPage() == u"import"_s);
    desktop.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desktop.bench().currentPage() == u"backup"_s);
    auto *bar = desktop.find<ui::NavigationBar>(u"navigation"_s);
    const auto before = bar->width();
    desktop.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(bar->width() < before);
    desktop.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(bar->width() == before);
}

TEST_CASE("Ctrl+K finds a page, a command and a record, and opens them", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    SECTION("a page")
    {
        choose(desktop, palette(desktop, u"体检"_s), u"体检"_s);
        CHECK(desktop.bench().currentPage() == u"check"_s);
    }
    SECTION("a command")
    {
        choose(desktop, palette(desktop, u"收起"_s), u"收起或展开导航"_s);
        CHECK(desktop.find<ui::NavigationBar>(u"navigation"_s)->shown()
            == ui::NavigationBar::Width::Icons);
    }
    SECTION("a record, by the initials of its name")
    {
        desktop.press(Qt::Key_K, Qt::ControlModifier);
        auto *input = desktop.find<QLineEdit>(u"paletteInput"_s);
        samples::typeText(input, u"slfh"_s);
        auto *list = desktop.find<QListWidget>(u"paletteList"_s);
        REQUIRE(
            waitFor([&] { return !list->findItems(u"JG-0002"_s, Qt::MatchContains).isEmpty(); }));
        desktop.press(Qt::Key_Return);
        REQUIRE(desktop.bench().currentPage() == u"institution"_s);
        auto &view = desktop.currentRegistry();
        const auto wanted = samples::rowWith(
            ledger.workspace(), core::institutions(), "institution_no", u"JG-0002"_s);
        CHECK(waitFor([&] { return view.record().form()->record().id == wanted; }));
    }
    SECTION("nothing, and says so; Esc goes back to where the keyboard was")
    {
        auto &view = desktop.registry(u"institution"_s);
        view.grid().setFocus();
        auto *list = palette(desktop, u"没有的东西"_s);
        CHECK(list->item(0)->text().startsWith(u"没有找到"_s));
        desktop.press(Qt::Key_Escape);
        CHECK_FALSE(list->isVisible());
        CHECK(QApplication::focusWidget() == &view.grid());
    }
}

TEST_CASE("Tab goes through every page's visible controls and comes round", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    for (const auto &page : ui::pages()) {
        INFO(page.id.toStdString());
        page.tables.isEmpty() ? desktop.go(page.id) : void(desktop.registry(page.id));
        QCoreApplication::processEvents();
        QSet<QWidget *> reached;
        QStringList unseen;
        for (int step = 0; step < 400; ++step) {
            auto *now = QApplication::focusWidget();
            REQUIRE(now);
            if (reached.contains(now))
                break;
            reached.insert(now);
            const auto *area = qobject_cast<QAbstractScrollArea *>(now);
            if (!now->isVisible() || (area ? area->viewport() : now)->visibleRegion().isEmpty())
                unseen.append(QString::fromLatin1(now->metaObject()->className()) + u' '
                    + now->objectName() + u' ' + now->accessibleName()
                    + now->property("text").toString());
            tab(*now);
        }
        INFO(unseen.join(u'\n').toStdString());
        CHECK(unseen.isEmpty());
        CHECK(reached.size() >= 6); // the top bar alone has that many
    }
}
