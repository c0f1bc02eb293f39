#include "core/domain/catalog.h"
#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "tests/ui/registry/sampleledger.h"
#include "ui/common/inlinebar.h"
#include "ui/registry/historyview.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registrymodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

core::Record read(const samples::SampleLedger &ledger, const core::Table &table, core::RowId id)
{
    const auto record = ledger.workspace().records().read(table, id);
    REQUIRE(record);
    return *record;
}

core::RowId firstSchool(const samples::SampleLedger &ledger)
{
    return samples::rowWith(
        ledger.workspace(), core::institutions(), "institution_no", u"JG-0001"_s);
}

void type(QWidget &form, const QString &column, const QString &text)
{
    auto *line = form.findChild<QLineEdit *>(column);
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    samples::typeText(line, text);
}

} // namespace

TEST_CASE(
    "a form builds for every registry, with an editor for every field a person types", "[registry]")
{
    const samples::SampleLedger ledger;
    for (const core::Table *table : core::catalog()) {
        INFO(table->name.data());
        ui::RecordForm form(ledger.workspace(), *table);
        form.resize(900, 700);
        const auto blank = ledger.workspace().blank(*table);
        REQUIRE(blank);
        form.setRecord(*blank);
        CHECK_FALSE(form.isDirty());
        CHECK(form.edited().values == blank->values);
        for (const auto &field : table->fields) {
            const bool isTyped = !field.is(core::Rule::System) && field.kind != core::Kind::State;
            CHECK((form.findChild<QWidget *>(QString(field.column)) != nullptr) == isTyped);
        }
    }
}

TEST_CASE("saving writes only what was typed, and the buttons follow", "[registry]")
{
    const samples::SampleLedger ledger;
    const core::Table &table = core::institutions();
    ui::RecordForm form(ledger.workspace(), table);
    form.show();
    const auto before = read(ledger, table, firstSchool(ledger));
    form.setRecord(before);
    auto *save = form.findChild<QPushButton *>(u"save"_s);
    CHECK_FALSE(save->isEnabled());
    type(form, u"address"_s, u"东村镇建设路18号"_s);
    CHECK(save->isEnabled());
    SECTION("saved")
    {
        save->click();
        INFO(form.bar()->text().toStdString());
        for (const auto &problem : form.problems())
            UNSCOPED_INFO(problem.text.toStdString());
        const auto after = read(ledger, table, before.id);
        CHECK(table.value(after, "address"_L1).text() == u"东村镇建设路18号"_s);
        CHECK(table.value(after, "name"_L1) == table.value(before, "name"_L1));
        CHECK_FALSE(form.isDirty());
    }
    SECTION("typed back, nothing is left to save")
    {
        type(form, u"address"_s, u"建设路1号"_s);
        CHECK_FALSE(save->isEnabled());
    }
    SECTION("reverted")
    {
        form.findChild<QPushButton *>(u"revert"_s)->click();
        CHECK(form.edited().values == before.values);
        CHECK_FALSE(form.isDirty());
    }
}

TEST_CASE(
    "what is wrong stands at the field in the words of the panel, and F8 goes there", "[registry]")
{
    const samples::SampleLedger ledger;
    ui::RecordForm form(ledger.workspace(), core::institutions());
    form.show();
    form.setRecord(read(ledger, core::institutions(), firstSchool(ledger)));
    type(form, u"capacity"_s, u"很多"_s);
    REQUIRE(waitFor([&] { return !form.problems().isEmpty(); }));
    const auto problems = form.problems();
    const auto own = std::find_if(problems.begin(), problems.end(),
        [](const core::Finding &finding) { return finding.column == "capacity"; });
    REQUIRE(own != problems.end());
    CHECK(form.findChild<QLabel *>(u"problem:capacity"_s)->text().contains(own->text));
    form.findChild<QLineEdit *>(u"name"_s)->setFocus();
    CHECK_FALSE(form.save());
    CHECK(form.findChild<QLineEdit *>(u"capacity"_s)->text() == u"很多"_s);
}

TEST_CASE("an empty new form does not complain before it is to be saved", "[registry]")
{
    const samples::SampleLedger ledger;
    ui::RecordForm form(ledger.workspace(), core::persons());
    form.show();
    form.setRecord(*ledger.workspace().blank(core::persons()));
    type(form, u"name"_s, u"王小明"_s);
    CHECK(form.problems().isEmpty());
    CHECK_FALSE(form.save());
    CHECK_FALSE(form.problems().isEmpty());
    CHECK(form.isDirty());
}

TEST_CASE(
    "a change by someone else is taken over, a field changed by both is asked about", "[registry]")
{
    const samples::SampleLedger ledger;
    const core::Table &table = core::institutions();
    ui::RecordForm form(ledger.workspace(), table);
    form.show();
    const auto before = read(ledger, table, firstSchool(ledger));
    form.setRecord(before);
    type(form, u"address"_s, u"我的地址"_s);
    auto theirs = before;
    SECTION("another field")
    {
        table.set(theirs, "capacity"_L1, 999);
        REQUIRE(ledger.workspace().updateAll(table, {theirs}, u"别人"_s));
        CHECK(form.findChild<QLineEdit *>(u"capacity"_s)->text() == u"999"_s);
        CHECK(form.findChild<QLineEdit *>(u"address"_s)->text() == u"我的地址"_s);
        CHECK(form.save());
    }
    SECTION("the same field")
    {
        table.set(theirs, "address"_L1, u"他们的地址"_s);
        REQUIRE(ledger.workspace().updateAll(table, {theirs}, u"别人"_s));
        CHECK(form.findChild<QLineEdit *>(u"address"_s)->text() == u"我的地址"_s);
        CHECK(form.bar()->text().contains(u"刚被别人改过"_s));
        CHECK_FALSE(form.save());
        CHECK(table.value(read(ledger, table, before.id), "address"_L1).text() == u"他们的地址"_s);
    }
}

TEST_CASE("choosing another row keeps what is not saved and asks in place", "[registry]")
{
    const samples::SampleLedger ledger;
    const core::Table &table = core::institutions();
    ui::RecordPane pane(ledger.workspace(), table);
    pane.show();
    const auto first = firstSchool(ledger);
    const auto second = samples::rowWith(ledger.workspace(), table, "institution_no", u"JG-0002"_s);
    pane.showRecord(first);
    type(*pane.form(), u"address"_s, u"东村镇"_s);
    pane.showRecord(second);
    CHECK(pane.form()->record().id == first);
    CHECK(pane.form()->findChild<QLineEdit *>(u"address"_s)->text() == u"东村镇"_s);
    const auto answers = pane.form()->bar()->findChildren<QPushButton *>();
    const auto press = [&](const QString &text) {
        for (auto *answer : answers) {
            if (answer->text() == text)
                answer->click();
        }
    };
    SECTION("saved, it goes on")
    {
        press(u"保存"_s);
        CHECK(pane.form()->record().id == second);
        CHECK(table.value(read(ledger, table, first), "address"_L1).text() == u"东村镇"_s);
    }
    SECTION("given up, it goes on")
    {
        press(u"放弃修改"_s);
        CHECK(pane.form()->record().id == second);
        CHECK(table.value(read(ledger, table, first), "address"_L1).text() == u"建设路1号"_s);
    }
    SECTION("back at the row, work goes on")
    {
        pane.showRecord(first);
        CHECK(pane.form()->bar()->text().isEmpty());
        CHECK(pane.form()->isDirty());
    }
}

TEST_CASE("a record brings its related rows, counted, and its history", "[registry]")
{
    const samples::SampleLedger ledger;
    const core::Table &table = core::trainingClasses();
    ui::RecordPane pane(ledger.workspace(), table);
    pane.resize(500, 700);
    pane.show();
    const auto id = ledger.workspace().records().ids(table, {.limit = 1})->constFirst();
    pane.showRecord(id);
    auto *tabs = pane.findChild<QTabWidget *>(u"recordTabs"_s);
    REQUIRE(tabs->count() == core::childrenOf(table).size() + 2);
    int place = 0;
    for (int i = 0; i < pane.related().size(); ++i) {
        if (pane.related()[i]->child().table == &core::enrolments().table())
            place = i + 1;
    }
    REQUIRE(place > 0);
    REQUIRE(waitFor([&] { return tabs->tabText(place).endsWith(u"30"_s); }));
    tabs->setCurrentIndex(place);
    auto &rows = pane.related()[place - 1]->model();
    REQUIRE(waitFor([&] { return rows.isComplete(); }));
    CHECK(rows.rowCount() == 30);
    CHECK(rows.columnOf(u"training_class"_s) < 0);
    tabs->setCurrentIndex(tabs->count() - 1);
    const auto *history = pane.findChild<QTableView *>(u"history"_s);
    REQUIRE(waitFor([&] { return history->model()->rowCount() > 0; }));
    CHECK(history->model()->index(0, ui::HistoryModel::Source).data().toString() == u"样例"_s);
}
