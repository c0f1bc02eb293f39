// What is done with many classes, and what is made of a course.
#include "core/domain/course.h"
#include "tests/results.h"
#include "tests/ui/views/classroom.h"
#include "ui/registry/recorddialog.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registrygrid.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using samples::dialogOf;
using samples::livingClass;
using samples::newClass;
using samples::stateOf;
using samples::waitFor;

TEST_CASE(
    "a course opens a class for an age band: the form comes up with its ages and days", "[classes]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    const RowId course
        = trainingClasses().table().value(livingClass(workspace), "course"_L1).integer();
    auto &view = desktop.registry(u"course"_s);
    view.openRecord(course);
    REQUIRE(waitFor([&] { return view.record().form()->record().id == course; }));
    QMenu *menu = nullptr;
    for (auto *button : view.record().findChildren<QPushButton *>(u"recordAction"_s)) {
        if (button->text() == u"按年龄段开班"_s)
            menu = button->menu();
    }
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 3);
    menu->actions().at(1)->trigger();
    auto *dialog = dialogOf<ui::RecordDialog>(desktop, u"recordDialog"_s);
    const auto trainingClass = trainingClasses().unpack(dialog->form()->edited());
    CHECK(trainingClass.ageMin == 46);
    CHECK(trainingClass.ageMax == 60);
    CHECK(trainingClass.course.value == course);
    CHECK(trainingClass.startDate > workspace.today());
    CHECK(trainingClass.hours > 0);
}

TEST_CASE("the three-class method is printed from the list of classes", "[classes]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &view = desktop.registry(u"training_class"_s);
    auto *work = view.findChild<QPushButton *>(u"work"_s);
    REQUIRE(work);
    REQUIRE(work->isVisible());
    const auto actions = work->menu()->actions();
    const auto bands = std::find_if(actions.begin(), actions.end(),
        [](const QAction *action) { return action->text() == u"三分类结业统计"_s; });
    REQUIRE(bands != actions.end());
    (*bands)->trigger();
    CHECK(dialogOf<QDialog>(desktop, u"previewDialog"_s)->windowTitle().contains(u"三分类"_s));
}

TEST_CASE("twenty classes selected together are cancelled with one reason, and undone as one step",
    "[classes]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    QList<RowId> ids;
    for (int i = 0; i < 20; ++i)
        ids.append(newClass(workspace, u"K-%1"_s.arg(100 + i)));
    auto &view = desktop.registry(u"training_class"_s);
    view.showRows(u"二十个班"_s, ids);
    REQUIRE(waitFor([&] { return view.model().isComplete() && view.model().rowCount() == 20; }));
    view.grid().setFocus();
    view.grid().selectAll();
    QPushButton *move = nullptr;
    REQUIRE(waitFor([&] {
        for (auto *button : view.findChildren<QPushButton *>(u"move:cancelled"_s)) {
            if (button->isVisible() && !view.record().isAncestorOf(button))
                move = button;
        }
        return move != nullptr;
    }));
    QTest::mouseClick(move, Qt::LeftButton);
    QLineEdit *reason = nullptr;
    REQUIRE(waitFor([&] {
        reason = desktop.find<QLineEdit>(u"reason"_s);
        return reason != nullptr;
    }));
    samples::typeText(reason, u"场地停用"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    for (const RowId id : ids)
        CHECK(stateOf(workspace, id) == u"cancelled");
    const auto step = workspace.undoable();
    REQUIRE(step);
    CHECK((*step)->reason == u"场地停用");
    REQUIRE(workspace.undo((*step)->number));
    for (const RowId id : ids)
        CHECK(stateOf(workspace, id) == u"planned");
}
