#include "tests/ui/views/desktop.h"
#include "ui/views/dashboard/figuregrid.h"
#include "ui/views/targets/splitmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

class Splitting
{
public:
    Splitting()
        : desktop(city.path())
    {
        desktop.go(u"target_split"_s);
        REQUIRE(waitFor([&] { return table() && model().rowCount() > 0; }));
    }
    QTableView *table() const { return desktop.find<QTableView>(u"splitTable"_s); }
    ui::SplitModel &model() const { return *desktop.window().findChild<ui::SplitModel *>(); }
    QString check() const { return desktop.find<QLabel>(u"splitCheck"_s)->text(); }
    bool canSave() const { return desktop.find<QPushButton>(u"splitSave"_s)->isEnabled(); }
    void type(int row, int column, const QString &text)
    {
        REQUIRE(model().setData(model().index(row, column), text, Qt::EditRole));
    }

    samples::SmallCity city;
    samples::Desktop desktop;
};

} // namespace

TEST_CASE("the split shows whole, counties, 市本级 and the difference as it is typed", "[targets]")
{
    Splitting page;
    CHECK(page.model().rowCount() == 16);
    CHECK(page.model().grid().difference() == 0);
    CHECK_FALSE(page.canSave());
    const auto quarter = page.model().grid().rows[2].quarter(1);
    page.type(3, ui::SplitModel::FirstQuarter + 1, QString::number(quarter + 9));
    CHECK(page.model().grid().difference() == 9);
    CHECK(page.check().contains(u"R-502"_s));
    CHECK(page.model().index(15, ui::SplitModel::Value).data().toString() == u"+9"_s);
    CHECK(page.canSave());
    CHECK_FALSE(
        page.model().setData(page.model().index(3, ui::SplitModel::Value), u"-1"_s, Qt::EditRole));
    CHECK_FALSE(
        page.model().setData(page.model().index(15, ui::SplitModel::Value), u"1"_s, Qt::EditRole));
}

TEST_CASE("three proposals keep every sum, saved in one step and taken back in one", "[targets]")
{
    Splitting page;
    auto *total = page.desktop.find<QSpinBox>(u"splitTotal"_s);
    total->setValue(total->value() + 11);
    for (const auto &name : {u"splitEqual"_s, u"splitLastYear"_s, u"splitWeights"_s}) {
        INFO(name.toStdString());
        page.model().setUnchanged();
        page.desktop.click(name);
        REQUIRE(waitFor([&] { return page.model().isChanged(); }));
        CHECK(page.model().grid().total() == total->value());
        CHECK(page.model().grid().difference() == 0);
    }
    page.desktop.find<QLineEdit>(u"splitDocument"_s)->setText(u"吕技能办〔2021〕15号"_s);
    page.desktop.click(u"splitSave"_s);
    CHECK_FALSE(page.model().isChanged());
    CHECK(page.model().grid().whole.version == 2);
    CHECK(page.model().grid().whole.status == u"draft"_s);
    auto &workspace = page.desktop.workspace();
    const auto step = workspace.undoable();
    REQUIRE(step);
    REQUIRE(*step);
    REQUIRE(workspace.undo((*step)->number));
    CHECK(waitFor([&] { return page.model().grid().whole.version == 1; }));
}

TEST_CASE("the list of indicators tells definition, version and values of each", "[targets]")
{
    samples::SmallCity city;
    samples::Desktop desktop(city.path());
    desktop.go(u"indicators"_s);
    REQUIRE(waitFor([&] { return desktop.find<QTableWidget>(u"indicatorList"_s); }));
    auto *list = desktop.find<QTableWidget>(u"indicatorList"_s);
    const auto *about = desktop.find<QLabel>(u"indicatorAbout"_s);
    auto *values = desktop.find<ui::FigureGrid>(u"indicatorValues"_s);
    REQUIRE(waitFor([&] { return values->rowCount() == 15; }));
    for (int row = 0; row < list->rowCount(); row += 7) {
        list->setCurrentCell(row, 0);
        const auto name = list->item(row, 0)->text();
        INFO(name.toStdString());
        CHECK(waitFor([&] { return about->text().contains(name); }));
        CHECK(about->text().contains(u"第 1 版"_s));
        CHECK(values->rowCount() == 15);
    }
}
