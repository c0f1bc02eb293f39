#include "core/domain/catalog.h"
#include "core/domain/course.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "tests/ui/registry/sampleledger.h"
#include "ui/common/chip.h"
#include "ui/registry/columns.h"
#include "ui/registry/filterbar.h"
#include "ui/registry/filtertext.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

/// What is typed, as the chip says it.
QString chipOf(core::Workspace &workspace, const core::Table &table, const QString &column,
    const QString &typed)
{
    const core::Field &field = *table.find(column);
    const auto conditions = ui::readFilter({workspace, table}, field, typed);
    return conditions ? ui::chipText({workspace, table}, field, *conditions)
                      : conditions.error().text;
}

} // namespace

TEST_CASE("what is typed into the filter row reads as a part of a sentence", "[registry]")
{
    const samples::SampleLedger ledger;
    const auto chip = [&](const QString &column, const QString &typed) {
        return chipOf(ledger.workspace(), core::trainingClasses(), column, typed);
    };
    CHECK(chip(u"name"_s, u"厨师"_s) == u"班级名称 含 厨师"_s);
    CHECK(chip(u"division_code"_s, u"岚县"_s) == u"实施地区 = 岚县"_s);
    CHECK(chip(u"division_code"_s, u"岚县、石楼"_s) == u"实施地区 是 岚县、石楼县"_s);
    CHECK(chip(u"status"_s, u"开班中"_s) == u"状态 = 开班中"_s);
    CHECK(chip(u"planned"_s, u">30"_s) == u"计划人数 >30"_s);
    CHECK(chip(u"planned"_s, u"30-50"_s) == u"计划人数 在 30 到 50 之间"_s);
    CHECK(chip(u"planned"_s, u"３０"_s) == u"计划人数 = 30"_s);
    CHECK(chip(u"start_date"_s, u"2021-06"_s) == u"开班日期 2021年6月"_s);
    CHECK(chip(u"start_date"_s, u"2021Q2"_s) == u"开班日期 2021年第二季度"_s);
    CHECK(chip(u"start_date"_s, u"2021.6.1~2021.6.20"_s) == u"开班日期 2021-06-01 至 2021-06-20"_s);
    CHECK(chip(u"start_date"_s, u">=2021-06-01"_s) == u"开班日期 从 2021-06-01 起"_s);
    CHECK(chip(u"institution"_s, u"石楼"_s) == u"培训机构 是 石楼福海厨师培训学校"_s);
    CHECK(chip(u"uses_voucher"_s, u"是"_s) == u"是否用券 = 是"_s);
    CHECK(chip(u"employer"_s, u"未填"_s) == u"委托企业 未填"_s);
    CHECK(chip(u"division_code"_s, u"火星"_s).contains(u"火星"_s));
    CHECK(chip(u"planned"_s, u"很多"_s).contains(u"数字"_s));
}

TEST_CASE(
    "every field of every registry can be filtered by what its filter text says", "[registry]")
{
    const samples::SampleLedger ledger;
    for (const core::Table *table : core::catalog()) {
        for (const auto &field : table->fields) {
            INFO(table->name.data() << "." << field.column.data());
            const ui::EditorSource source{ledger.workspace(), *table};
            for (const auto given : {ui::Given::No, ui::Given::Yes}) {
                const auto conditions = ui::given(field, given);
                const auto text = ui::filterText(source, field, conditions);
                const auto again = ui::readFilter(source, field, text);
                REQUIRE(again);
                CHECK(again->constFirst().test == conditions.constFirst().test);
                const auto ids
                    = ledger.workspace().records().ids(*table, {.conditions = *again, .limit = 5});
                CHECK(ids);
            }
        }
    }
}

TEST_CASE("a filter text that is shown can be typed again", "[registry]")
{
    const samples::SampleLedger ledger;
    const core::Table &table = core::trainingClasses();
    const ui::EditorSource source{ledger.workspace(), table};
    for (const auto &[column, typed] : QList<std::pair<QString, QString>>{{u"planned"_s, u"<=30"_s},
             {u"planned"_s, u"30~50"_s}, {u"start_date"_s, u"2021-06"_s},
             {u"start_date"_s, u"2021"_s}, {u"start_date"_s, u"2021-06-01~2021-06-20"_s},
             {u"name"_s, u"电工"_s}, {u"division_code"_s, u"岚县、石楼县"_s}}) {
        const core::Field &field = *table.find(column);
        const auto conditions = ui::readFilter(source, field, typed);
        REQUIRE(conditions);
        CHECK(ui::filterText(source, field, *conditions).toStdString() == typed.toStdString());
    }
}

TEST_CASE("the filter bar says its conditions as chips that can be taken away", "[registry]")
{
    const samples::SampleLedger ledger;
    const core::Table &table = core::trainingClasses();
    ui::FilterBar bar({ledger.workspace(), table});
    bar.show();
    QSignalSpy changed(&bar, &ui::FilterBar::changed);
    bar.setConditions(
        u"division_code"_s, ui::anyOf(*table.find(u"division_code"_s), {core::Value(u"141127"_s)}));
    QTest::mouseClick(bar.findChild<QAbstractButton *>(u"state:running"_s), Qt::LeftButton);
    CHECK(changed.count() == 2);
    CHECK(bar.sentence() == u"实施地区 = 岚县 且 状态 = 开班中"_s);
    auto *chip = bar.findChild<ui::Chip *>(u"chip:division_code"_s);
    REQUIRE(chip);
    CHECK(chip->text() == u"实施地区 = 岚县"_s);
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(bar.sentence() == u"状态 = 开班中"_s);
    bar.findChild<QPushButton *>(u"clearConditions"_s)->click();
    CHECK_FALSE(bar.isFiltering());
}

TEST_CASE("the search field searches after a short pause, and at once with Enter", "[registry]")
{
    const samples::SampleLedger ledger;
    ui::FilterBar bar({ledger.workspace(), core::trainingClasses()});
    bar.show();
    auto *search = bar.findChild<QLineEdit *>(u"search"_s);
    samples::typeText(search, u"dgd"_s);
    CHECK(bar.filter().search.isEmpty());
    REQUIRE(waitFor([&] { return bar.filter().search == u"dgd"_s; }));
    QTest::keyClick(search, Qt::Key_Escape);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(bar.filter().search.isEmpty());
}

TEST_CASE(
    "clicks on a title sort up, down and not at all; a second key follows the first", "[registry]")
{
    const samples::SampleLedger ledger;
    ui::FilterBar bar({ledger.workspace(), core::trainingClasses()});
    using Keys = ui::FilterBar::Keys;
    bar.sortBy(u"planned"_s, Keys::Replace);
    bar.sortBy(u"planned"_s, Keys::Replace);
    bar.sortBy(u"name"_s, Keys::Add);
    REQUIRE(bar.filter().order.size() == 2);
    CHECK(bar.filter().order[0].order == Qt::DescendingOrder);
    CHECK(bar.filter().order[1].column == u"name"_s);
    bar.sortBy(u"planned"_s, Keys::Replace);
    CHECK(bar.filter().order.isEmpty());
}

TEST_CASE("a check list finds its entries by initials and filters at once", "[registry]")
{
    const samples::SampleLedger ledger;
    const core::Table &table = core::trainingClasses();
    QWidget window;
    window.resize(800, 600);
    ui::FilterBar bar({ledger.workspace(), table}, &window);
    window.show();
    bar.openPanel(u"division_code"_s, &bar);
    auto *panel = window.findChild<ui::FilterPanel *>(u"filterPanel"_s);
    REQUIRE(panel);
    panel->findChild<QLineEdit *>(u"search"_s)->setText(u"slx"_s);
    auto *list = panel->findChild<QListView *>(u"options"_s);
    int shown = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->isRowHidden(row))
            continue;
        ++shown;
        list->model()->setData(list->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    }
    CHECK(shown == 1);
    CHECK(bar.sentence() == u"实施地区 = 石楼县"_s);
}

TEST_CASE("a saved view comes back with its conditions, order and columns", "[registry]")
{
    const core::Table &table = core::courses();
    ui::SavedView view{u"收费课程"_s,
        {.conditions = {{u"fee"_s, core::Condition::Test::AtLeast, {100'000}},
             {u"level"_s, core::Condition::Test::AnyOf, {u"5"_s, u"4"_s}}},
            .search = u"电工"_s,
            .order = {{u"fee"_s, Qt::DescendingOrder}, {u"name"_s}}},
        {u"name"_s, u"fee"_s}};
    const auto again = ui::toView(ui::toJson(view), table);
    CHECK(again.name == view.name);
    CHECK(again.columns == view.columns);
    CHECK(again.filter.search == view.filter.search);
    REQUIRE(again.filter.conditions.size() == 2);
    CHECK(again.filter.conditions[0].values == view.filter.conditions[0].values);
    CHECK(again.filter.conditions[1].values == view.filter.conditions[1].values);
    CHECK(again.filter.order[0].order == Qt::DescendingOrder);
}
