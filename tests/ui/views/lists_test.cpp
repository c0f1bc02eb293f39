// What is done with the list of any registry: exported, pasted into, searched, changed.
#include "core/domain/course.h"
#include "core/domain/handover.h"
#include "core/exchange/tabtext.h"
#include "tests/results.h"
#include "tests/ui/views/classroom.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/registryview.h"
#include "ui/views/lists/bulkdialog.h"
#include "ui/views/lists/exportdialog.h"
#include "ui/views/lists/finddialog.h"
#include "ui/views/lists/handoverdialog.h"
#include "ui/views/lists/pastedialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using samples::dialogOf;
using samples::waitFor;

namespace {

QAction *toolOf(ui::RegistryView &view, const QString &name)
{
    auto *tools = view.findChild<QPushButton *>(u"tools"_s);
    REQUIRE(tools);
    REQUIRE(tools->isVisible());
    auto *action = tools->menu()->findChild<QAction *>(name);
    REQUIRE(action);
    return action;
}

void selectRows(ui::RegistryView &view, int rows)
{
    auto &model = view.model();
    view.grid().setFocus();
    view.grid().setCurrentIndex(model.index(0, 0));
    view.grid().selectionModel()->select(
        QItemSelection(model.index(0, 0), model.index(rows - 1, model.columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
}

void finish(QDialog *dialog)
{
    auto *accept = dialog->findChild<QPushButton *>(u"acceptWork"_s);
    REQUIRE(accept);
    REQUIRE(waitFor([&] { return accept->isEnabled(); }));
    QPointer<QDialog> open(dialog);
    QTest::mouseClick(accept, Qt::LeftButton);
    REQUIRE(waitFor([&] { return !open || !open->isVisible(); }));
}

} // namespace

TEST_CASE("a list is exported as it is seen, chosen rows alone when asked", "[lists]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &view = desktop.registry(u"person"_s);
    selectRows(view, 3);
    QTest::mouseClick(view.findChild<QPushButton *>(u"offer:export"_s), Qt::LeftButton);
    auto *dialog = dialogOf<ui::ExportDialog>(desktop, u"exportDialog"_s);
    const QString path = city.file(u"people.csv"_s);
    dialog->findChild<QAbstractButton *>(u"exportChosen"_s)->setChecked(true);
    auto *form = dialog->findChild<QComboBox *>(u"exportForm"_s);
    form->setCurrentIndex(int(ui::ExportDialog::Form::TextUtf8));
    dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(path);
    CHECK(dialog->list().columns == view.shownColumns());
    auto *go = dialog->findChild<QPushButton *>(u"exportGo"_s);
    auto *full = dialog->findChild<QAbstractButton *>(u"exportFull"_s);
    full->setChecked(true);
    CHECK_FALSE(go->isEnabled()); // no purpose
    full->setChecked(false);
    QTest::mouseClick(go, Qt::LeftButton);
    REQUIRE(waitFor([&] { return QFile::exists(path); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.count(u"\r\n"_s) == 4);
    CHECK(text.contains(u"***********"_s));
}

TEST_CASE("rows copied from a list come back as new ones, in one step", "[lists]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    auto &view = desktop.registry(u"course"_s);
    QStringList columns;
    for (const auto *field : pastableFields(courses()))
        columns.append(QString(field->column));
    view.model().setColumns(columns);
    REQUIRE(waitFor([&] { return view.model().isComplete(); }));
    const qint64 before = *workspace.records().count(courses());
    selectRows(view, 2);
    QTest::keyClick(&view.grid(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->mimeData()->html().contains(u"mso-number-format"_s));
    QString text = QApplication::clipboard()->text();
    const auto rows = readTabText(text);
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    // the same numbers again would be refused: give them new ones
    text.replace(rows->at(1).constFirst(), u"KC-NEW-001"_s)
        .replace(rows->at(2).constFirst(), u"KC-NEW-002"_s);
    QApplication::clipboard()->setText(text);
    QTest::keyClick(&view.grid(), Qt::Key_V, Qt::ControlModifier);
    auto *dialog = dialogOf<ui::PasteDialog>(desktop, u"pasteDialog"_s);
    REQUIRE(waitFor([&] { return dialog->isJudged(); }));
    INFO(dialog->summary().toStdString());
    CHECK(*workspace.records().count(courses()) == before); // nothing is written unasked
    CHECK(dialog->model().rowCount() == 3); // the fields, then two rows
    finish(dialog);
    CHECK(*workspace.records().count(courses()) == before + 2);
    const auto added = workspace.records().find(
        courses(), {.conditions = {{u"course_no"_s, Condition::Test::Equal, {u"KC-NEW-001"_s}}}});
    REQUIRE(added);
    REQUIRE(added->size() == 1);
    const auto step = workspace.undoable();
    REQUIRE(step);
    CHECK((*step)->title.contains(u"粘贴新增"_s));
    REQUIRE(workspace.undo((*step)->number));
    CHECK(*workspace.records().count(courses()) == before);
}

TEST_CASE("a pasted list becomes the list's filter, the missing can be copied", "[lists]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &view = desktop.registry(u"course"_s);
    const auto numbers = [&](int row) {
        return courses().table().value(*view.model().recordAt(row), "course_no"_L1).text();
    };
    const QStringList items{numbers(0), numbers(2), u"KC-NONE"_s};
    toolOf(view, u"findList"_s)->trigger();
    auto *dialog = dialogOf<ui::FindDialog>(desktop, u"findDialog"_s);
    dialog->findChild<QPlainTextEdit *>(u"findText"_s)->setPlainText(items.join(u'\n'));
    REQUIRE(waitFor([&] { return dialog->isLooked() && !dialog->found().missing.isEmpty(); }));
    CHECK(dialog->found().missing == QStringList{u"KC-NONE"_s});
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyMissing"_s), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == u"KC-NONE"_s);
    const auto rows = dialog->found().rows().size();
    finish(dialog);
    REQUIRE(
        waitFor([&] { return view.model().isComplete() && view.model().rowCount() == int(rows); }));
}

TEST_CASE("one field of the selected rows is changed after a look at old and new", "[lists]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &workspace = desktop.workspace();
    auto &view = desktop.registry(u"course"_s);
    selectRows(view, 2);
    const QList<RowId> ids = view.grid().selection().ids(2);
    toolOf(view, u"bulkSet"_s)->trigger();
    auto *dialog = dialogOf<ui::BulkDialog>(desktop, u"bulkDialog"_s);
    auto *column = dialog->findChild<QComboBox *>(u"bulkColumn"_s);
    column->setCurrentIndex(column->findData(u"textbook"_s));
    Q_EMIT column->activated(column->currentIndex());
    QLineEdit *editor = nullptr;
    REQUIRE(waitFor([&] {
        editor = dialog->findChild<QLineEdit *>(u"textbook"_s);
        return editor != nullptr;
    }));
    samples::typeText(editor, u"新版教材"_s);
    finish(dialog);
    const auto rows = workspace.records().read(courses(), ids);
    REQUIRE(rows);
    for (const auto &row : *rows)
        CHECK(courses().table().value(row, "textbook"_L1).text() == u"新版教材"_s);
    REQUIRE(workspace.undo((*workspace.undoable())->number));

    toolOf(view, u"bulkReplace"_s)->trigger();
    auto *words = dialogOf<ui::BulkDialog>(desktop, u"bulkDialog"_s);
    column = words->findChild<QComboBox *>(u"bulkColumn"_s);
    column->setCurrentIndex(column->findData(u"name"_s));
    const QString name = courses().table().value(rows->constFirst(), "name"_L1).text();
    words->findChild<QLineEdit *>(u"bulkFind"_s)->setText(name);
    words->findChild<QLineEdit *>(u"bulkReplacement"_s)->setText(name + u"（新）"_s);
    finish(words);
    const auto replaced = workspace.records().read(courses(), ids.constFirst());
    REQUIRE(replaced);
    CHECK(courses().table().value(*replaced, "name"_L1).text() == name + u"（新）"_s);
}

TEST_CASE("a batch for the province is made from the list of batches", "[lists]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &view = desktop.registry(u"export_batch"_s);
    auto *work = view.findChild<QPushButton *>(u"work"_s);
    REQUIRE(work);
    work->menu()->actions().constFirst()->trigger();
    auto *dialog = dialogOf<ui::HandOverDialog>(desktop, u"handOverDialog"_s);
    dialog->findChild<QLineEdit *>(u"handOverPath"_s)->setText(city.file(u"batch.xlsx"_s));
    REQUIRE(waitFor([&] { return dialog->isLooked(); }));
    INFO(dialog->summary().toStdString());
    finish(dialog);
    CHECK(QFile::exists(city.file(u"batch.xlsx"_s)));
    CHECK(*desktop.workspace().records().count(exportBatches()) == 1);
}
