#include "core/domain/catalog.h"
#include "core/domain/institution.h"
#include "core/domain/trainingclass.h"
#include "core/storage/statement.h"
#include "tests/ui/registry/sampleledger.h"
#include "ui/common/inlinebar.h"
#include "ui/common/settings.h"
#include "ui/registry/filterbar.h"
#include "ui/registry/gridpanel.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryview.h"
#include "ui/registry/selectionbar.h"
#include "ui/registry/viewbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

/// A page with all rows on it.
class Page
{
public:
    explicit Page(const core::Table &table)
        : view(ledger.workspace(), table)
    {
        ui::Settings().setColumns(QString(table.name), {});
        view.model().setColumns(ui::possibleColumns(table));
        view.resize(1400, 800);
        view.show();
        QApplication::setActiveWindow(&view);
        waitUntilShown();
    }

    void waitUntilShown()
    {
        REQUIRE(waitFor([&] { return view.model().isComplete(); }));
    }

    ui::RegistryModel &model() { return view.model(); }
    QModelIndex cell(int row, const QString &column)
    {
        return model().index(row, model().columnOf(column));
    }
    core::Value stored(int row, QLatin1StringView column)
    {
        const auto record = ledger.workspace().records().read(view.table(), model().idAt(row));
        REQUIRE(record);
        return view.table().value(*record, column);
    }
    void select(const QModelIndex &from, const QModelIndex &to)
    {
        view.grid().setCurrentIndex(from);
        view.grid().selectionModel()->select(
            QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
    }
    void type(const QString &text)
    {
        samples::typeText(view.grid().viewport(), text.left(1));
        auto *editor = QApplication::focusWidget();
        REQUIRE(editor);
        samples::typeText(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
    }

    samples::SampleLedger ledger;
    ui::RegistryView view;
};

QString barText(const ui::RegistryView &view)
{
    return view.findChild<ui::GridPanel *>()->bar().text();
}

} // namespace

TEST_CASE("every registry has a page that shows its rows", "[registry]")
{
    const samples::SampleLedger ledger;
    for (const core::Table *table : core::catalog()) {
        INFO(table->name.data());
        ui::RegistryView view(ledger.workspace(), *table);
        REQUIRE(waitFor([&] { return view.model().isComplete(); }));
        CHECK(view.model().rowCount() == ledger.workspace().records().count(*table));
        CHECK(view.model().columnCount() > 0);
    }
}

TEST_CASE(
    "typing into a cell changes the ledger, and undo brings the old value on screen", "[registry]")
{
    Page page(core::institutions());
    page.view.grid().setCurrentIndex(page.cell(1, u"capacity"_s));
    REQUIRE(page.view.grid().currentIndex().isValid());
    const QString before = page.cell(1, u"capacity"_s).data().toString();
    page.type(u"321"_s);
    INFO(barText(page.view).toStdString());
    CHECK(page.stored(1, "capacity"_L1) == core::Value(321));
    CHECK(page.view.grid().currentIndex().row() == 2);
    const auto step = page.ledger.workspace().undoable();
    REQUIRE(step);
    REQUIRE(*step);
    REQUIRE(page.ledger.workspace().undo((*step)->number));
    REQUIRE(waitFor([&] { return page.cell(1, u"capacity"_s).data().toString() == before; }));
}

TEST_CASE("a cell that cannot be stored stays as it was and says why", "[registry]")
{
    Page page(core::institutions());
    const auto cell = page.cell(0, u"name"_s);
    CHECK_FALSE(page.model().setData(cell, QString(200, u'长')));
    CHECK(barText(page.view).startsWith(u"没有保存："_s));
    CHECK(cell.data().toString() == u"岚县示例职业培训学校"_s);
}

TEST_CASE("fill down, fill selection and clearing are each one step of the ledger", "[registry]")
{
    Page page(core::institutions());
    const auto steps = [&] { return core::changeSets(page.ledger.workspace().database())->size(); };
    const auto before = steps();
    page.select(page.cell(0, u"contact"_s), page.cell(3, u"contact"_s));
    const auto top = page.stored(0, "contact"_L1);
    SECTION("Ctrl+D")
    {
        QTest::keyClick(&page.view.grid(), Qt::Key_D, Qt::ControlModifier);
        INFO(barText(page.view).toStdString());
        for (int row = 1; row < 4; ++row)
            CHECK(page.stored(row, "contact"_L1) == top);
    }
    SECTION("Ctrl+Enter")
    {
        QTest::keyClick(&page.view.grid(), Qt::Key_Return, Qt::ControlModifier);
        CHECK(page.stored(3, "contact"_L1) == top);
    }
    SECTION("paste")
    {
        QApplication::clipboard()->setText(u"甲\n乙\n丙\n丁\n"_s);
        QTest::keyClick(&page.view.grid(), Qt::Key_V, Qt::ControlModifier);
        CHECK(page.stored(3, "contact"_L1) == core::Value(u"丁"_s));
    }
    CHECK(steps() == before + 1);
    CHECK(page.stored(4, "contact"_L1) != top);
}

TEST_CASE("Ctrl+C copies the selection as a table, personal numbers shortened", "[registry]")
{
    Page page(*core::tableNamed(u"person"_s));
    page.model().setColumns({u"name"_s, u"id_number"_s});
    page.select(page.cell(0, u"name"_s), page.cell(1, u"id_number"_s));
    QTest::keyClick(&page.view.grid(), Qt::Key_C, Qt::ControlModifier);
    const auto lines = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].split(u'\t').size() == 2);
    CHECK(lines[0].contains(u"***********"_s));
}

TEST_CASE("the line below the grid counts the rows and adds up the selection", "[registry]")
{
    Page page(core::trainingClasses());
    page.select(page.cell(0, u"planned"_s), page.cell(2, u"planned"_s));
    const auto &bar = page.view.findChild<ui::GridPanel *>()->selectionBar();
    const qint64 sum = page.stored(0, "planned"_L1).integer()
        + page.stored(1, "planned"_L1).integer() + page.stored(2, "planned"_L1).integer();
    REQUIRE(waitFor([&] { return bar.text().contains(u"选中 3 行"_s); }));
    CHECK(bar.text().contains(u"共 48 条"_s));
    CHECK(bar.text().contains(u"计划人数合计 %1"_s.arg(sum)));
    page.view.filterBar().setConditions(u"planned"_s,
        ui::numbersBetween(*core::trainingClasses().table().find(u"planned"_s), 30, 31));
    REQUIRE(waitFor([&] { return page.model().rowCount() < 48; }));
    CHECK(bar.text().startsWith(u"计划人数 在 30 到 31 之间："_s));
}

TEST_CASE("removed rows are gone at once and come back with undo", "[registry]")
{
    Page page(core::enrolments());
    const int all = page.model().rowCount();
    const auto gone = page.model().idAt(0);
    page.select(page.model().index(0, 0), page.model().index(2, 0));
    auto *remove = page.view.findChild<QPushButton *>(u"remove"_s);
    remove->click();
    INFO(barText(page.view).toStdString());
    REQUIRE(waitFor([&] { return page.model().rowCount() == all - 3; }));
    REQUIRE(page.ledger.workspace().undo((*page.ledger.workspace().undoable())->number));
    REQUIRE(waitFor([&] { return page.model().rowCount() == all; }));
    CHECK(page.model().rowOf(gone) == 0);
}

TEST_CASE("the chosen record stays chosen when rows before it come and go", "[registry]")
{
    Page page(core::enrolments());
    page.view.openRecord(page.model().idAt(40));
    const auto chosen = page.view.grid().currentId();
    REQUIRE(page.ledger.workspace().removeAll(core::enrolments(), page.model().ids().mid(0, 5)));
    REQUIRE(waitFor([&] { return page.view.grid().currentIndex().row() == 35; }));
    CHECK(page.view.grid().currentId() == chosen);
    CHECK(page.view.record().form()->record().id == chosen);
}

TEST_CASE("a new record is typed on the right and then chosen in the grid", "[registry]")
{
    Page page(*core::tableNamed(u"employer"_s));
    QTest::keyClick(&page.view, Qt::Key_N, Qt::ControlModifier);
    auto *form = page.view.record().form();
    REQUIRE(form->isNew());
    const auto type = [&](const QString &column, const QString &text) {
        samples::typeText(form->findChild<QLineEdit *>(column), text);
    };
    type(u"uscc"_s, u"91141181MA0DEM021L"_s);
    type(u"name"_s, u"孝义示例机械厂"_s);
    type(u"division_code"_s, u"孝义"_s);
    QTest::keyClick(form->findChild<QLineEdit *>(u"division_code"_s), Qt::Key_Return);
    QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
    INFO(form->bar()->text().toStdString());
    for (const auto &problem : form->problems())
        UNSCOPED_INFO(problem.text.toStdString());
    REQUIRE(waitFor([&] { return page.model().rowCount() == 1; }));
    CHECK(page.view.grid().currentId() == form->record().id);
    CHECK(page.cell(0, u"name"_s).data().toString() == u"孝义示例机械厂"_s);
}

TEST_CASE("a new record is not lost to rows that are still being read", "[registry]")
{
    Page page(core::institutions());
    page.view.setFilter({.search = u"没有"_s});
    page.waitUntilShown();
    page.view.setFilter({});
    page.view.createRecord();
    page.waitUntilShown();
    REQUIRE(waitFor([&] { return page.view.record().form()->isNew(); }));
    QCoreApplication::processEvents();
    CHECK(page.view.record().form()->isNew());
    CHECK(page.view.record().form()->isVisible());
}

TEST_CASE("an empty registry offers the ways in, an empty search the way out", "[registry]")
{
    Page page(*core::tableNamed(u"employer"_s));
    auto *panel = page.view.findChild<ui::GridPanel *>();
    CHECK(panel->empty() == ui::GridPanel::Empty::Nothing);
    page.view.setFilter({.search = u"没有"_s});
    REQUIRE(waitFor([&] { return panel->empty() == ui::GridPanel::Empty::NotFound; }));
}

TEST_CASE(
    "a field added to a declaration appears in grid, form and filter, and is stored", "[registry]")
{
    samples::SampleLedger ledger;
    auto alter = core::Statement::prepare(
        ledger.workspace().database(), "ALTER TABLE institution ADD COLUMN motto TEXT");
    REQUIRE(alter);
    REQUIRE(alter->step());
    core::Table table = core::institutions().table();
    table.fields.append({.number = 990,
        .column = "motto"_L1,
        .label = "校训",
        .kind = core::Kind::Text,
        .length = 20});
    ui::RegistryView view(ledger.workspace(), table);
    view.resize(1200, 700);
    view.show();
    QApplication::setActiveWindow(&view);
    REQUIRE(waitFor([&] { return view.model().isComplete(); }));
    auto columns = view.model().columns();
    view.model().setColumns(columns << u"motto"_s);
    const int column = view.model().columnOf(u"motto"_s);
    REQUIRE(column >= 0);
    CHECK(view.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == u"校训"_s);
    CHECK(view.grid().filterHeader()->cell(u"motto"_s) != nullptr);
    auto *line = view.record().form()->findChild<QLineEdit *>(u"motto"_s);
    REQUIRE(line);
    samples::typeText(line, u"技能立身"_s);
    REQUIRE(view.record().form()->save());
    REQUIRE(waitFor([&] {
        return view.model().index(view.grid().currentIndex().row(), column).data().toString()
            == u"技能立身"_s;
    }));
    view.filterBar().setConditions(u"motto"_s, ui::contains(*table.find(u"motto"_s), u"立身"_s));
    REQUIRE(waitFor([&] { return view.model().isComplete() && view.model().rowCount() == 1; }));
    CHECK(view.filterBar().sentence() == u"校训 含 立身"_s);
}

TEST_CASE("F6 goes to the record and back, Ctrl+F to the search", "[registry]")
{
    Page page(core::institutions());
    page.view.grid().setFocus();
    QTest::keyClick(&page.view.grid(), Qt::Key_F6);
    CHECK(page.view.record().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    CHECK(QApplication::focusWidget() == &page.view.grid());
    QTest::keyClick(&page.view.grid(), Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"search"_s);
}
