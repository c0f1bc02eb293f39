#include "core/base/inventedid.h"
#include "core/domain/trainingclass.h"
#include "core/workspace/attendance.h"
#include "core/workspace/roster.h"
#include "core/workspace/timetable.h"
#include "tests/results.h"
#include "tests/ui/views/classroom.h"
#include "ui/registry/recordpane.h"
#include "ui/views/classes/attendancegrid.h"
#include "ui/views/classes/attendancemodel.h"
#include "ui/views/classes/rosterdialog.h"
#include "ui/views/classes/timetabledialog.h"
#include "ui/views/classes/timetablemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace core;
using samples::dialogOf;
using samples::newClass;
using samples::pastedRows;
using samples::pressKey;
using samples::shownClass;
using samples::stateOf;
using samples::waitFor;

namespace {

constexpr int kRoster = 40;

void save(ui::WorkDialog *dialog)
{
    QPointer<QWidget> open(dialog);
    auto *target = QApplication::focusWidget();
    QTest::keyClick(
        target && dialog->isAncestorOf(target) ? target : dialog, Qt::Key_S, Qt::ControlModifier);
    const bool isClosed = waitFor([&] { return !open || !open->isVisible(); });
    INFO((isClosed ? QString() : dialog->bar()->text()).toStdString());
    REQUIRE(isClosed);
}

void type(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(widget, key, modifiers);
}

/// Who hands in does not approve: the reviewer of the city signs in beside the window.
void approve(Workspace &workspace, RowId id)
{
    const auto reviewer = Workspace::open(workspace.path(), {.login = u"city_reviewer"_s});
    REQUIRE(reviewer);
    const auto moved = (*reviewer)->move(trainingClasses(), id, u"批准"_s);
    INFO((moved ? QString() : moved.error().error.text).toStdString());
    REQUIRE(moved);
    REQUIRE(workspace.refresh());
}

qint64 countIn(const Workspace &workspace, RowId id, const QString &state)
{
    return *workspace.records().count(enrolments(),
        {.conditions = {{u"training_class"_s, Condition::Test::Equal, {id}},
             {kStatus, Condition::Test::Equal, {state}}}});
}

} // namespace

TEST_CASE("a class of forty runs from paste to completion by keyboard alone", "[classes]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    const RowId id = newClass(workspace, u"K-0001"_s);
    auto &view = shownClass(desktop, id);

    pressKey(view, u"添加学员"_s);
    auto *roster = dialogOf<ui::RosterDialog>(desktop, u"rosterDialog"_s);
    auto *text = roster->findChild<QPlainTextEdit *>(u"rosterText"_s);
    CHECK(roster->focusWidget() == text);
    QApplication::clipboard()->setText(pastedRows(kRoster));
    type(text, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return roster->isJudged(); }));
    INFO(roster->summary().toStdString());
    CHECK(roster->summary().contains(u"新学员 40 人"_s));
    save(roster);
    CHECK(countIn(workspace, id, u"applied"_s) == kRoster);

    pressKey(view, u"排课"_s);
    auto *lessons = dialogOf<ui::TimetableDialog>(desktop, u"timetableDialog"_s);
    REQUIRE(waitFor([&] { return lessons->isJudged(); }));
    save(lessons);
    REQUIRE_FALSE(timetableOf(workspace, id)->isEmpty());

    pressKey(view, u"报备"_s);
    REQUIRE(waitFor([&] { return stateOf(workspace, id) == u"submitted"; }));
    CHECK(countIn(workspace, id, u"confirmed"_s) == kRoster);
    approve(workspace, id);
    pressKey(view, u"开班"_s);
    REQUIRE(waitFor([&] { return stateOf(workspace, id) == u"running"; }));
    CHECK(countIn(workspace, id, u"attending"_s) == kRoster);

    pressKey(view, u"考勤"_s);
    auto *dialog = dialogOf<ui::WorkDialog>(desktop, u"attendanceDialog"_s);
    auto *grid = dialog->findChild<ui::AttendanceGrid *>(u"attendanceGrid"_s);
    CHECK(dialog->focusWidget() == grid);
    type(grid, Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier); // all present …
    for (int absent = 0; absent < 3; ++absent) { // … except three, on most days
        for (int half = 0; half < grid->model()->columnCount() / 2; ++half) {
            type(grid, Qt::Key_Space);
            type(grid, Qt::Key_Right);
        }
        type(grid, Qt::Key_Home);
        type(grid, Qt::Key_Down);
    }
    save(dialog);
    pressKey(view, u"全班结业"_s);
    REQUIRE(waitFor([&] { return stateOf(workspace, id) == u"completed"; }));
    CHECK(countIn(workspace, id, u"completed"_s) == kRoster - 3);
    CHECK(countIn(workspace, id, u"failed"_s) == 3);
    QApplication::setActiveWindow(&desktop.window());
    desktop.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stateOf(workspace, id) == u"running");
    CHECK(countIn(workspace, id, u"attending"_s) == kRoster);
}

TEST_CASE("a pasted row that breaks a rule says so before anything is written", "[classes]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    const RowId id = newClass(workspace, u"K-0002"_s);
    pressKey(shownClass(desktop, id), u"添加学员"_s);
    auto *dialog = dialogOf<ui::RosterDialog>(desktop, u"rosterDialog"_s);
    auto *accept = dialog->findChild<QPushButton *>(u"acceptWork"_s);
    CHECK_FALSE(accept->isEnabled());
    dialog->findChild<QPlainTextEdit *>(u"rosterText"_s)
        ->setPlainText(
            pastedRows(2) + u"3\t童某\t"_s + inventedCitizenId(u"142328", QDate(2010, 1, 1), 999));
    REQUIRE(waitFor([&] { return dialog->isJudged(); }));
    CHECK(accept->isEnabled());
    CHECK(accept->text().contains(u'2'));
    auto *model = dialog->findChild<QTableView *>(u"rosterRows"_s)->model();
    REQUIRE(model->rowCount() == 3);
    CHECK(model->index(2, 1).data().toString().contains(u"不能参加"_s));
    CHECK(model->index(2, 5).data().toString().contains(u"R-106"_s));
    CHECK(model->index(0, 3).data().toString().contains(u'*'));
    CHECK(countIn(workspace, id, u"applied"_s) == 0);
}

TEST_CASE(
    "a timetable is typed over, filled down, and its clash is named beside the lesson", "[classes]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    const RowId other = newClass(workspace, u"K-0003"_s);
    const auto taken = proposeTimetable(workspace, {.trainingClass = other, .teacher = u"赵某"_s});
    REQUIRE(taken);
    REQUIRE(writeTimetable(workspace, other, taken->sessions));
    const RowId id = newClass(workspace, u"K-0004"_s);
    pressKey(shownClass(desktop, id), u"排课"_s);
    auto *dialog = dialogOf<ui::TimetableDialog>(desktop, u"timetableDialog"_s);
    auto *view = dialog->findChild<QTableView *>(u"lessons"_s);
    auto *model = view->model();
    const auto settle = [&] { REQUIRE(waitFor([&] { return dialog->isJudged(); })); };
    settle();
    REQUIRE(model->setData(model->index(0, ui::TimetableModel::Teacher), u"赵某"_s, Qt::EditRole));
    view->setCurrentIndex(model->index(0, ui::TimetableModel::Teacher));
    type(view, Qt::Key_D, Qt::ControlModifier);
    settle();
    const int last = model->rowCount() - 1;
    CHECK(model->index(last, ui::TimetableModel::Teacher).data().toString() == u"赵某");
    const auto problem = model->index(0, ui::TimetableModel::Problems).data().toString();
    CHECK(problem.contains(u"R-112"_s));
    CHECK(problem.contains(u"K-0003"_s));
    type(dialog, Qt::Key_S, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    CHECK(dialog->bar()->isVisible());
    CHECK(timetableOf(workspace, id)->isEmpty());
}

TEST_CASE("the attendance grid answers to keys: toggle, whole day, one trainee, jump by initials",
    "[classes]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    const RowId id = newClass(workspace, u"K-0005"_s);
    const auto roster = enrolRoster(workspace,
        {.trainingClass = id, .text = pastedRows(12), .persons = {}, .category = {}},
        ImportMode::Write);
    REQUIRE(roster);
    REQUIRE(writeTimetable(
        workspace, id, proposeTimetable(workspace, {.trainingClass = id})->sessions));
    REQUIRE(workspace.move(trainingClasses(), id, u"报备"_s));
    approve(workspace, id);
    REQUIRE(workspace.move(trainingClasses(), id, u"开班"_s));
    const auto sheet = AttendanceSheet::read(workspace, id);
    REQUIRE(sheet);
    ui::AttendanceModel model(*sheet, nullptr);
    ui::AttendanceGrid grid(&model, nullptr);
    grid.show();
    const auto at = [&](int row, int column) { return model.presence(model.index(row, column)); };
    type(&grid, Qt::Key_Space);
    CHECK(at(0, 0) == Presence::Present);
    CHECK(at(0, 1) == Presence::Open);
    type(&grid, Qt::Key_Space);
    CHECK(at(0, 0) == Presence::Absent);
    type(&grid, Qt::Key_Delete);
    CHECK(at(0, 0) == Presence::Open);
    type(&grid, Qt::Key_Space, Qt::ControlModifier);
    CHECK(at(11, 1) == Presence::Present);
    CHECK(at(11, 2) == Presence::Open);
    type(&grid, Qt::Key_Down);
    type(&grid, Qt::Key_Space, Qt::ShiftModifier);
    CHECK(at(1, 2) == Presence::Present);
    CHECK(at(2, 2) == Presence::Open);
    const QString wanted = sheet->lines().at(7).pinyin;
    for (const QChar letter : wanted)
        QTest::keyClick(&grid, letter.toLatin1());
    CHECK(sheet->lines().at(grid.currentIndex().row()).pinyin == wanted);
}

TEST_CASE("the papers of a class stand in a menu; full numbers ask for the purpose", "[classes]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    const RowId id = newClass(workspace, u"K-0006"_s);
    auto &view = shownClass(desktop, id);
    QMenu *menu = nullptr;
    for (auto *button : view.record().findChildren<QPushButton *>(u"recordAction"_s)) {
        if (button->text() == u"打印"_s)
            menu = button->menu();
    }
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 5);
    for (int paper = 0; paper < 4; ++paper) {
        menu->actions().at(paper)->trigger();
        auto *preview = dialogOf<QDialog>(desktop, u"previewDialog"_s);
        CHECK(preview->windowTitle().contains(menu->actions().at(paper)->text()));
        delete preview;
    }
    menu->actions().at(4)->trigger();
    auto *purpose = dialogOf<QDialog>(desktop, u"purposeDialog"_s);
    CHECK_FALSE(purpose->findChild<QPushButton *>(u"purposeGo"_s)->isEnabled());
    samples::typeText(purpose->findChild<QLineEdit *>(u"purpose"_s), u"核对"_s);
    type(purpose->findChild<QLineEdit *>(u"purpose"_s), Qt::Key_Return);
    dialogOf<QDialog>(desktop, u"previewDialog"_s)->close();
}
