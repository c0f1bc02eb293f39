#include "core/domain/institution.h"
#include "tests/ui/views/desktop.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryview.h"
#include "ui/views/changepanel.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

QString contactOf(const core::Workspace &workspace, core::RowId id)
{
    const core::Table &table = core::institutions();
    return table.value(*workspace.records().read(table, id), "contact"_L1).text();
}

} // namespace

TEST_CASE("the journal shows every step with its rows and values, and takes one back", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    auto &workspace = desktop.workspace();
    const core::Table &table = core::institutions();
    const auto id = samples::rowWith(workspace, table, "institution_no", u"JG-0003"_s);
    const auto before = *workspace.records().read(table, id);
    auto after = before;
    table.set(after, "contact"_L1, u"钱改口"_s);
    REQUIRE(workspace.update(table, before, after, u"电话核实"_s));

    desktop.go(u"journal"_s);
    auto *sets = desktop.find<QTableView>(u"journalTable"_s);
    REQUIRE(sets);
    REQUIRE(waitFor([&] { return sets->model()->rowCount() > 3; }));
    auto *panel = desktop.window().findChild<ui::ChangePanel *>();
    REQUIRE(panel);
    const auto tables = panel->findChildren<QTableWidget *>();
    REQUIRE(tables.size() == 2);
    const auto holds = [&](const QString &text) {
        return std::any_of(tables.begin(), tables.end(), [&](const QTableWidget *each) {
            return !each->findItems(text, Qt::MatchContains).isEmpty();
        });
    };
    CHECK(holds(u"方山装潢职业技能培训学校"_s));
    CHECK(holds(u"钱改口"_s));

    auto *filter = desktop.find<QLineEdit>(u"journalFilter"_s);
    samples::typeText(filter, u"电话核实"_s);
    CHECK(sets->model()->rowCount() == 1);

    desktop.click(u"undoSet"_s);
    CHECK(contactOf(workspace, id) != u"钱改口"_s);
    filter->clear();
    REQUIRE(waitFor([&] { return sets->model()->index(0, 2).data().toString() == u"撤销"_s; }));
    sets->setCurrentIndex(sets->model()->index(0, 0));
    CHECK(desktop.find<QPushButton>(u"undoSet"_s)->text().startsWith(u"重做"_s));
    desktop.click(u"undoSet"_s);
    CHECK(contactOf(workspace, id) == u"钱改口"_s);
}

TEST_CASE("what changes no row stands in the journal, too, and cannot be taken back", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    desktop.go(u"journal"_s);
    auto *sets = desktop.find<QTableView>(u"journalTable"_s);
    REQUIRE(waitFor([&] { return sets->model()->rowCount() > 0; }));
    const auto before = sets->model()->rowCount();
    REQUIRE(desktop.workspace().noteEvent(u"导出学员（完整证件号码）"_s, u"报省厅"_s));
    REQUIRE(waitFor([&] { return sets->model()->rowCount() == before + 1; }));
    sets->setCurrentIndex(sets->model()->index(0, 0));
    CHECK_FALSE(desktop.find<QPushButton>(u"undoSet"_s));
}
