#include "core/workspace/agenda.h"
#include "tests/results.h"
#include "tests/ui/views/desktop.h"
#include "ui/registry/registrymodel.h"
#include "ui/registry/registryview.h"
#include "ui/views/agendarow.h"

#include <QAction>
#include <QLocale>
#include <QTest>
#include <QToolButton>

using namespace core;
using samples::waitFor;

namespace {

QList<ui::AgendaRow *> rows(samples::Desktop &desktop)
{
    QList<ui::AgendaRow *> visible;
    for (auto *row : desktop.window().findChildren<ui::AgendaRow *>()) {
        if (row->isVisible())
            visible.append(row);
    }
    return visible;
}

} // namespace

TEST_CASE("every number of the agenda opens as many rows as it says", "[views]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    const auto expected = agenda(desktop.workspace());
    REQUIRE(expected);
    REQUIRE_FALSE(expected->items.isEmpty());
    for (qsizetype index = 0; index < expected->items.size(); ++index) {
        const auto &item = expected->items[index];
        INFO(item.title.toStdString());
        desktop.go(u"agenda"_s);
        ui::AgendaRow *row = nullptr;
        REQUIRE(waitFor([&] {
            for (auto *shown : rows(desktop)) {
                if (shown->text() == item.title)
                    row = shown;
            }
            return row != nullptr;
        }));
        CHECK(row->accessibleName().contains(QLocale().toString(item.count)));
        QTest::mouseClick(row, Qt::LeftButton);
        auto &view = desktop.currentRegistry();
        CHECK(view.table().number == item.table->number);
        CHECK(waitFor(
            [&] { return view.model().isComplete() && view.model().rowCount() == item.count; }));
    }
}

TEST_CASE("what waits is told to those who can do it, and to nobody else", "[views]")
{
    const samples::SmallCity city;
    for (const auto &[login, mayEdit] :
        {std::pair{u"city_clerk"_s, true}, {u"finance"_s, false}, {u"supervisor"_s, false}}) {
        INFO(login.toStdString());
        const auto workspace = Workspace::open(city.path(), {.login = login});
        REQUIRE(workspace);
        const auto found = agenda(**workspace);
        REQUIRE(found);
        const bool hasExpiring = std::any_of(found->items.begin(), found->items.end(),
            [](const AgendaItem &item) { return item.group == AgendaItem::Group::Expiring; });
        CHECK((mayEdit || !hasExpiring));
        for (const auto &item : found->items)
            CHECK((*workspace)->records().count(*item.table, item.filter) == item.count);
    }
}

TEST_CASE("another account goes on at the same page of the same ledger", "[views]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    (void)desktop.registry(u"training_class"_s);
    const auto before = desktop.workspace().session().login();
    auto *action = desktop.window().findChild<QAction *>(u"account:city_reviewer"_s);
    REQUIRE(action);
    CHECK_FALSE(action->isChecked());
    action->trigger();
    REQUIRE(waitFor([&] {
        return desktop.window().workbench()
            && desktop.workspace().session().login() == u"city_reviewer"_s;
    }));
    CHECK(before != u"city_reviewer"_s);
    CHECK(desktop.bench().currentPage() == u"training_class"_s);
    const auto *shown = desktop.find<QToolButton>(u"accountButton"_s);
    REQUIRE(shown);
    CHECK(shown->accessibleName().contains(desktop.workspace().session().name()));
}
