#include "core/domain/submission.h"
#include "core/exchange/documentxlsx.h"
#include "core/workspace/submissions.h"
#include "tests/results.h"
#include "tests/ui/views/desktop.h"
#include "ui/common/inlinebar.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryview.h"
#include "ui/views/evaluation/entrygrid.h"
#include "ui/views/submissions/boardmodel.h"
#include "ui/views/submissions/boardtable.h"
#include "ui/views/submissions/sheetdialog.h"
#include "ui/views/submissions/sheetmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using samples::waitFor;

namespace {

const Period kDecember(Period::Kind::Month, 2021, 12);
const Period kYear(Period::Kind::Year, 2021);
const QString kXing = u"141123"_s; // 兴县: its annual report is being filled in
const QString kFangshan = u"141128"_s; // 方山县: its report of December was returned

/// The board with the desktop around it, as the city's clerk has it.
struct BoardDesk
{
    samples::SmallCity city;
    samples::Desktop desktop{city.path()};

    BoardDesk()
    {
        desktop.bench().desk().setScope({u"141100"_s, kDecember});
        desktop.go(u"submissions"_s);
        REQUIRE(waitFor([&] { return board()->model()->rowCount() == 14; }));
    }

    ui::BoardTable *board() const
    {
        auto *table = desktop.window().findChild<ui::BoardTable *>(u"yearBoard"_s);
        REQUIRE(table);
        return table;
    }
    QModelIndex cell(const QString &unit, const Period &period) const
    {
        const auto *model = static_cast<const ui::BoardModel *>(board()->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 1; column < model->columnCount(); ++column) {
                const auto *found = model->cellAt(model->index(row, column));
                if (found->unit == unit && found->period == period)
                    return model->index(row, column);
            }
        }
        FAIL("no such report on the board");
        return {};
    }
    /// Opened from the keyboard.
    ui::SheetDialog *open(const QString &unit, const Period &period)
    {
        board()->setCurrentIndex(cell(unit, period));
        board()->setFocus();
        QTest::keyClick(board(), Qt::Key_Return);
        ui::SheetDialog *dialog = nullptr;
        REQUIRE(waitFor([&] {
            dialog = desktop.find<ui::SheetDialog>(u"sheetDialog"_s);
            return dialog != nullptr;
        }));
        return dialog;
    }
    CountySubmission stored(const QString &unit, const Period &period)
    {
        const auto sheet = openSheet(desktop.workspace(),
            {unit, reportTypeOf(desktop.workspace().names(), period.kind()), period});
        REQUIRE(sheet);
        return sheet->submission;
    }
    std::optional<int> cumulative(const QString &unit, const Period &period)
    {
        const auto lines = linesOf(desktop.workspace().database(), stored(unit, period).id);
        REQUIRE(lines);
        return lines->first().cumulative;
    }
};

ui::EntryGrid *gridOf(ui::SheetDialog *dialog)
{
    return dialog->findChild<ui::EntryGrid *>(u"sheet"_s);
}

/// What was typed has been written and read again.
bool isSaved(ui::SheetDialog *dialog)
{
    return !static_cast<ui::SheetModel *>(gridOf(dialog)->model())->isChanged();
}

QString barText(ui::SheetDialog *dialog)
{
    return dialog->findChild<ui::InlineBar *>()->text();
}

/// A step of the report, once it is offered.
void step(ui::SheetDialog *dialog, const QString &state)
{
    QPushButton *button = nullptr;
    REQUIRE(waitFor([&] {
        for (auto *each : dialog->findChildren<QPushButton *>(u"move:"_s + state)) {
            if (each->isVisible() && each->isEnabled())
                button = each;
        }
        return button != nullptr;
    }));
    QTest::mouseClick(button, Qt::LeftButton);
}

/// What is typed into the cell, as a person types it; Enter goes down.
void type(ui::EntryGrid *grid, int row, int column, const QString &text)
{
    grid->setCurrentIndex(grid->model()->index(row, column));
    grid->setFocus();
    for (const QChar letter : text) {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : grid, letter.toLatin1());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return grid->currentIndex().row() == row + 1; }));
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE(
    "R-501: the board shows where the report of every unit and period stands", "[submissions]")
{
    BoardDesk desk;
    const auto *model = desk.board()->model();
    CHECK(model->columnCount() == 19);
    CHECK(model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"1月"_s);
    CHECK(model->headerData(18, Qt::Horizontal, Qt::DisplayRole).toString() == u"全年"_s);
    CHECK(model->index(13, 0).data().toString() == u"市本级"_s);
    const auto word = [&](const QString &unit, const Period &period) {
        return desk.cell(unit, period).data().toString();
    };
    CHECK(word(kFangshan, Period(Period::Kind::Month, 2021, 10)) == u"锁定"_s);
    CHECK(word(kFangshan, Period(Period::Kind::Month, 2021, 11)) == u"已审"_s);
    CHECK(word(kFangshan, kDecember) == u"退回"_s);
    CHECK(word(kXing, kYear) == u"草稿"_s);
    CHECK(word(u"141130"_s, kYear) == u"已报"_s);
    // late is late, not missing
    const auto late = desk.cell(kXing, Period(Period::Kind::Month, 2021, 2));
    CHECK(late.data(ui::BoardModel::LateRole).toInt() == 3);
    CHECK(late.data().toString() == u"锁定"_s);
}

TEST_CASE("one period is listed with due day, completeness and differences", "[submissions]")
{
    BoardDesk desk;
    desk.desktop.find<QTabBar>(u"boardTabs"_s)->setCurrentIndex(1);
    auto *list = desk.desktop.find<QTableWidget>(u"periodBoard"_s);
    REQUIRE(list);
    REQUIRE(list->rowCount() == 14);
    int returned = 0;
    for (int row = 0; row < list->rowCount(); ++row) {
        CHECK(list->item(row, 2)->text() == u"2022-01-05"_s);
        CHECK(list->item(row, 5)->text() == u"20/20"_s);
        returned += list->item(row, 1)->text() == u"退回"_s ? 1 : 0;
    }
    CHECK(returned == 1);
    // and the reminder names the one that is awaited
    desk.desktop.click(u"remind"_s);
    CHECK(QApplication::clipboard()->text().contains(u"方山县"_s));
    CHECK_FALSE(QApplication::clipboard()->text().contains(u"岚县"_s));
}

TEST_CASE(
    "a report is keyed by keyboard alone and held against the count as one types", "[submissions]")
{
    BoardDesk desk;
    auto *dialog = desk.open(kXing, kYear);
    auto *grid = gridOf(dialog);
    REQUIRE(grid->model()->rowCount() == 20);
    const auto counted = grid->model()->index(0, ui::SheetModel::System).data().toString();
    type(grid, 0, ui::SheetModel::Cumulative, u"99999"_s);
    CHECK(grid->model()->index(0, ui::SheetModel::Difference).data().toInt()
        == 99999 - counted.toInt());
    CHECK(dialog->findChild<QLabel *>(u"summary"_s)->text().contains(u"待说明 1 处"_s));
    type(grid, 0, ui::SheetModel::Explanation, u"late class"_s);
    CHECK_FALSE(dialog->findChild<QLabel *>(u"summary"_s)->text().contains(u"待说明"_s));
    grid->setCurrentIndex(grid->model()->index(1, ui::SheetModel::Cumulative));
    CHECK_FALSE(grid->model()->setData(grid->currentIndex(), u"1.5万"_s));
    CHECK(barText(dialog).contains(u"1.5万"_s));
    QTest::keyClick(grid, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return isSaved(dialog); }));
    CHECK(desk.cumulative(kXing, kYear) == 99999);
    dialog->reject();
}

TEST_CASE("a returned report is filled from the ledger by one press, sent, accepted by another, "
          "locked and unlocked with reasons (R-601)",
    "[submissions]")
{
    BoardDesk desk;
    auto *dialog = desk.open(kFangshan, kDecember);
    CHECK(dialog->findChild<QLabel *>(u"returnReason"_s)->isVisible());
    auto *grid = gridOf(dialog);
    CHECK(grid->model()->index(0, ui::SheetModel::Difference).data().toInt() > 0);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"fillSheet"_s), Qt::LeftButton);
    CHECK(grid->model()->index(0, ui::SheetModel::Difference).data().toInt() == 0);
    step(dialog, u"submitted"_s);
    REQUIRE(waitFor([&] { return desk.stored(kFangshan, kDecember).status == u"submitted"_s; }));
    // who sent it does not accept it
    step(dialog, u"accepted"_s);
    REQUIRE(waitFor([&] { return barText(dialog).contains(u"经办和审核"_s); }));
    CHECK(desk.stored(kFangshan, kDecember).status == u"submitted"_s);
    REQUIRE(waitFor([&] { return isSaved(dialog); }));
    dialog->reject();
    {
        const auto clerk
            = Workspace::open(desk.desktop.workspace().path(), {.login = u"city_clerk"_s});
        REQUIRE(clerk);
        REQUIRE(
            (*clerk)->move(countySubmissions(), desk.stored(kFangshan, kDecember).id, u"接收"_s));
    }
    REQUIRE(desk.desktop.workspace().refresh());
    REQUIRE(
        waitFor([&] { return desk.cell(kFangshan, kDecember).data().toString() == u"已审"_s; }));
    auto *again = desk.open(kFangshan, kDecember);
    CHECK_FALSE(again->findChild<QPushButton *>(u"saveSheet"_s)->isVisible());
    step(again, u"locked"_s);
    QDialog *asked = nullptr;
    REQUIRE(waitFor([&] {
        asked = again->findChild<QDialog *>(u"reasonDialog"_s);
        return asked && asked->isVisible();
    }));
    auto *reason = asked->findChild<QLineEdit *>();
    REQUIRE(reason);
    QTest::keyClicks(reason, u"issued on paper"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.stored(kFangshan, kDecember).status == u"locked"_s; }));
    step(again, u"accepted"_s);
    auto *why = again->findChild<QLineEdit *>(u"reason"_s);
    REQUIRE(why);
    QTest::keyClicks(why, u"letter of the county"_s);
    QTest::keyClick(why, Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.stored(kFangshan, kDecember).status == u"accepted"_s; }));
    again->reject();
}

TEST_CASE("a form that a county sent back is read into its report, looked at, then saved",
    "[submissions]")
{
    BoardDesk desk;
    auto &workspace = desk.desktop.workspace();
    auto sheet = openSheet(
        workspace, {kFangshan, reportTypeOf(workspace.names(), kDecember.kind()), kDecember});
    REQUIRE(sheet);
    const int declared = sheet->lines.first().line.cumulative.value_or(0) + 7;
    sheet->lines.first().line.cumulative = declared;
    const auto paper = submissionPaper(workspace, *sheet);
    REQUIRE(paper);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"方山.xlsx"_s);
    REQUIRE(writeDocumentXlsx(submissionForm(*paper), path));

    auto *dialog = desk.open(kFangshan, kDecember);
    samples::chooseFile(path);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"readForm"_s), Qt::LeftButton);
    const auto *model = gridOf(dialog)->model();
    CHECK(model->index(0, ui::SheetModel::Cumulative).data().toInt() == declared);
    CHECK(barText(dialog).contains(u"方山.xlsx"_s));
    CHECK(desk.cumulative(kFangshan, kDecember) != declared);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveSheet"_s), Qt::LeftButton);
    REQUIRE(waitFor([&] { return desk.cumulative(kFangshan, kDecember) == declared; }));
    REQUIRE(waitFor([&] { return isSaved(dialog); }));
    dialog->reject();
}

TEST_CASE("the reports of a year nobody planned are entered by one press", "[submissions]")
{
    BoardDesk desk;
    desk.desktop.bench().desk().setScope({u"141100"_s, Period(Period::Kind::Year, 2020)});
    auto *bar = desk.desktop.window()
                    .findChild<QWidget *>(u"submissionPage"_s)
                    ->findChild<ui::InlineBar *>();
    REQUIRE(bar);
    REQUIRE(waitFor([&] { return bar->isVisible() && bar->text().contains(u"252"_s); }));
    auto *plan = bar->findChild<QPushButton *>();
    for (auto *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == u"下达"_s)
            plan = button;
    }
    QTest::mouseClick(plan, Qt::LeftButton);
    const Filter year{.conditions = {{u"year"_s, Condition::Test::Equal, {2020}}}};
    REQUIRE(waitFor([&] {
        return *desk.desktop.workspace().records().count(countySubmissions(), year) == 252;
    }));
    REQUIRE(waitFor([&] { return !bar->isVisible(); }));
}

TEST_CASE("a report opens from its row in the registry, and its form is shown as it prints",
    "[submissions]")
{
    BoardDesk desk;
    auto &view = desk.desktop.registry(u"county_submission"_s);
    const RowId id = desk.stored(kXing, kYear).id;
    view.openRecord(id);
    REQUIRE(waitFor([&] { return view.record().form()->record().id == id; }));
    QPushButton *open = nullptr;
    REQUIRE(waitFor([&] {
        for (auto *button : view.record().findChildren<QPushButton *>(u"recordAction"_s)) {
            if (button->isVisible() && button->text() == u"打开报表"_s)
                open = button;
        }
        return open != nullptr;
    }));
    QTest::mouseClick(open, Qt::LeftButton);
    ui::SheetDialog *dialog = nullptr;
    REQUIRE(waitFor([&] {
        dialog = desk.desktop.find<ui::SheetDialog>(u"sheetDialog"_s);
        return dialog != nullptr;
    }));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"printSheet"_s), Qt::LeftButton);
    QDialog *preview = nullptr;
    REQUIRE(waitFor([&] {
        preview = dialog->findChild<QDialog *>(u"previewDialog"_s);
        return preview && preview->isVisible();
    }));
    preview->close();
    dialog->reject();
}
