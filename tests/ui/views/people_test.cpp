#include "core/domain/catalog.h"
#include "core/domain/decision.h"
#include "core/domain/person.h"
#include "core/workspace/flags.h"
#include "core/workspace/personduplicates.h"
#include "tests/results.h"
#include "tests/ui/views/desktop.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/recordpicker.h"
#include "ui/registry/registryview.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace core;
using samples::waitFor;

namespace {

/// The page with its list of pairs read.
QTableWidget *pairs(samples::Desktop &desktop)
{
    desktop.go(u"doubts"_s);
    REQUIRE(waitFor([&] { return desktop.find<QTableWidget>(u"pairs"_s) != nullptr; }));
    return desktop.find<QTableWidget>(u"pairs"_s);
}

/// The other tab with its flags.
QTableWidget *flags(samples::Desktop &desktop)
{
    desktop.go(u"doubts"_s);
    auto *tabs = desktop.find<QTabBar>(u"doubtTabs"_s);
    REQUIRE(tabs);
    tabs->setCurrentIndex(1);
    REQUIRE(waitFor([&] { return desktop.find<QTableWidget>(u"flags"_s) != nullptr; }));
    return desktop.find<QTableWidget>(u"flags"_s);
}

qint64 merges(const samples::Desktop &desktop)
{
    return *desktop.workspace().records().count(personMerges());
}

int column(const QTableWidget *table, const QString &title, int row)
{
    for (int at = 0; at < table->columnCount(); ++at) {
        if (table->item(row, at) && table->item(row, at)->text() == title)
            return at;
    }
    return -1;
}

} // namespace

TEST_CASE("pairs are decided by the keys 1, 2 and 3", "[people]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto *table = pairs(desktop);
    const int count = table->rowCount();
    REQUIRE(count >= 4);
    table->setFocus();
    const QString first = table->item(0, 2)->text();
    QTest::keyClick(table, Qt::Key_3);
    CHECK(table->currentRow() == 1);
    CHECK(table->rowCount() == count);
    QTest::keyClick(table, Qt::Key_1);
    CHECK(merges(desktop) == 1);
    CHECK(table->rowCount() == count - 1);
    CHECK(table->item(0, 2)->text() == first);
    QTest::keyClick(table, Qt::Key_2);
    CHECK(merges(desktop) == 1);
    CHECK(table->rowCount() == count - 2);
    CHECK(*desktop.workspace().records().count(flagDecisions()) == 1);
    const auto left = personDuplicates(desktop.workspace().database());
    REQUIRE(left);
    CHECK(left->size() == count - 2);
}

TEST_CASE("undo brings a merged pair back to the list", "[people]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto *table = pairs(desktop);
    const int count = table->rowCount();
    desktop.click(u"mergePair"_s);
    REQUIRE(merges(desktop) == 1);
    REQUIRE(desktop.workspace().undo((*desktop.workspace().undoable())->number));
    CHECK(merges(desktop) == 0);
    CHECK(waitFor([&] { return table->isVisible() && table->rowCount() == count; }));
}

TEST_CASE("the value of a field is taken from the side that is clicked", "[people]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    const auto found = personDuplicates(desktop.workspace().database());
    REQUIRE(found);
    auto *list = pairs(desktop);
    auto *fields = desktop.find<QTableWidget>(u"mergeFields"_s);
    REQUIRE(fields);
    // the mobile stands on one side only: it is taken from there until the other is chosen
    int row = -1;
    for (int pair = 0; pair < list->rowCount() && row < 0; ++pair) {
        list->setCurrentCell(pair, 1);
        for (int each = 0; each < fields->rowCount(); ++each) {
            if (fields->item(each, 0)->text() == u"手机"_s)
                row = each;
        }
    }
    REQUIRE(row >= 0);
    const int filled = fields->item(row, 1)->text().isEmpty() ? 2 : 1;
    CHECK(fields->item(row, filled)->font().bold());
    Q_EMIT fields->cellClicked(row, 3 - filled);
    CHECK_FALSE(fields->item(row, filled)->font().bold());
    desktop.click(u"mergePair"_s);
    const auto merge = desktop.workspace().records().findOne(personMerges(), {});
    REQUIRE(merge);
    const RowId kept = personMerges().value(**merge, "kept"_L1).integer();
    CHECK(persons()
              .table()
              .value(*desktop.workspace().records().read(persons(), kept), "mobile"_L1)
              .isNull());
}

TEST_CASE("flags are listed by rule, open their rows, and are accepted with a reason", "[flags]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto *table = flags(desktop);
    auto *rules = desktop.find<QTableWidget>(u"flagRules"_s);
    REQUIRE(rules);
    const int all = table->rowCount();
    CHECK(rules->item(0, 1)->text().toInt() == all);
    int sum = 0;
    for (int row = 1; row < rules->rowCount(); ++row)
        sum += rules->item(row, 1)->text().toInt();
    CHECK(sum == all);
    rules->setCurrentCell(1, 0);
    REQUIRE(table->rowCount() > 0);
    CHECK(column(table, u"R-103"_s, 0) == 0);
    const int open = table->rowCount();
    QTimer::singleShot(0, [&] {
        auto *reason = desktop.find<QPlainTextEdit>(u"acceptReason"_s);
        auto *accept = desktop.find<QPushButton>(u"acceptFlag"_s);
        REQUIRE(reason);
        CHECK_FALSE(accept->isEnabled());
        reason->setPlainText(u"夜班，时间不冲突"_s);
        accept->click();
    });
    desktop.click(u"accept"_s);
    CHECK(table->rowCount() == open - 1);
    const auto decided = findFlags(desktop.workspace(), {u"R-103"_s});
    REQUIRE(decided);
    CHECK(std::count_if(decided->begin(), decided->end(), [](const Flag &flag) {
        return !flag.isOpen();
    }) == 1);
    rules->setCurrentCell(3, 0);
    REQUIRE(table->rowCount() > 0);
    Q_EMIT table->cellActivated(0, 1);
    REQUIRE(waitFor([&] { return desktop.find<QTableWidget>(u"flags"_s) == nullptr; }));
    CHECK(desktop.currentRegistry().table().name == "training_class"_L1);
}

TEST_CASE("a double that nobody found is picked and joined from the record", "[people]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    const auto people = workspace.records().ids(persons(), {.order = {{u"id"_s}}});
    REQUIRE(people);
    auto &view = desktop.registry(u"person"_s);
    view.openRecord(people->first());
    REQUIRE(waitFor([&] { return view.record().form()->record().id == people->first(); }));
    QPushButton *merge = nullptr;
    for (auto *button : view.record().findChildren<QPushButton *>(u"recordAction"_s)) {
        if (button->text().startsWith(u"与另一条合并"))
            merge = button;
    }
    REQUIRE(merge);
    REQUIRE(waitFor([&] { return merge->isVisible(); }));
    QTest::mouseClick(merge, Qt::LeftButton);
    auto *picker = desktop.find<ui::RecordPicker>(u"otherPerson"_s);
    REQUIRE(picker);
    picker->setValue(people->last());
    Q_EMIT picker->picked();
    auto *now = desktop.find<QPushButton>(u"mergeNow"_s);
    REQUIRE(waitFor([&] { return now->isEnabled(); }));
    now->click();
    CHECK(merges(desktop) == 1);
}

TEST_CASE("a person's history is one press from the record", "[people]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    const auto certificate
        = desktop.workspace().records().find(*tableNamed(u"certificate"_s), {.limit = 1});
    REQUIRE(certificate);
    REQUIRE(certificate->size() == 1);
    const RowId person
        = tableNamed(u"certificate"_s)->value(certificate->first(), "person"_L1).integer();
    auto &view = desktop.registry(u"person"_s);
    view.openRecord(person);
    REQUIRE(waitFor([&] { return view.record().form()->record().id == person; }));
    auto *button = view.record().findChild<QPushButton *>(u"recordAction"_s);
    REQUIRE(button);
    REQUIRE(waitFor([&] { return button->isVisible(); }));
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(waitFor([&] { return desktop.find<QTableWidget>(u"timeline"_s) != nullptr; }));
    auto *timeline = desktop.find<QTableWidget>(u"timeline"_s);
    CHECK(timeline->rowCount() > 0);
    QString before;
    for (int row = 0; row < timeline->rowCount(); ++row) {
        const QString day = timeline->item(row, 0)->text();
        CHECK(before <= day);
        before = day;
    }
}
