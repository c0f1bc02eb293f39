#include "core/domain/institution.h"
#include "core/domain/person.h"
#include "core/storage/journal.h"
#include "tests/ui/views/desktop.h"
#include "ui/common/inlinebar.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/registryview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

constexpr auto kNumber = "JG-0002"_L1;

/// The form of one institution in the open window.
ui::RecordForm *openInstitution(samples::Desktop &desktop)
{
    auto &view = desktop.registry(u"institution"_s);
    const auto id = samples::rowWith(
        desktop.workspace(), core::institutions(), "institution_no", QString(kNumber));
    view.openRecord(id);
    auto *form = view.record().form();
    REQUIRE(waitFor([&] { return form->record().id == id; }));
    return form;
}

QString storedContact(const core::Workspace &workspace)
{
    const auto id
        = samples::rowWith(workspace, core::institutions(), "institution_no", QString(kNumber));
    return core::institutions()
        .table()
        .value(*workspace.records().read(core::institutions(), id), "contact"_L1)
        .text();
}

void retype(QWidget *form, const QString &column, const QString &text)
{
    auto *line = form->findChild<QLineEdit *>(column);
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    samples::typeText(line, text);
}

/// Says no to the question that comes up.
void refuseNext(bool &wasAsked)
{
    QTimer::singleShot(0, [&wasAsked] {
        auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        wasAsked = question != nullptr;
        if (question)
            question->reject();
    });
}

ui::RecordForm *openPerson(samples::Desktop &desktop, int index)
{
    auto &view = desktop.registry(u"person"_s);
    const auto id = view.model().idAt(index);
    view.openRecord(id);
    auto *form = view.record().form();
    REQUIRE(waitFor([&] { return form->record().id == id; }));
    return form;
}

/// The purposes of the reveals the journal knows, newest first.
QStringList reveals(const core::Workspace &workspace)
{
    QStringList found;
    const auto sets = core::changeSets(workspace.database());
    REQUIRE(sets);
    for (const auto &set : *sets) {
        if (set.kind == core::ChangeKind::Event && set.title.startsWith(u"查看完整号码"_s))
            found.append(set.reason);
    }
    return found;
}

} // namespace

TEST_CASE(
    "a saved edit is undone and redone by key, named by its step, also after a restart", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    auto *form = openInstitution(desktop);
    const QString before = storedContact(desktop.workspace());
    retype(form, u"contact"_s, u"赵改口"_s);
    CHECK(form->isDirty());
    desktop.press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(form->isDirty());
    CHECK(storedContact(desktop.workspace()) == u"赵改口"_s);
    const auto named = desktop.action(u"undo"_s)->text();
    CHECK(named.startsWith(u"撤销："_s));
    CHECK(named.contains(QString(kNumber)));
    CHECK(desktop.find<QToolButton>(u"undoButton"_s)->toolTip().contains(u"Ctrl+Z"_s));

    INFO("with the keyboard still in the field");
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    desktop.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(storedContact(desktop.workspace()) == before);
    CHECK(form->findChild<QLineEdit *>(u"contact"_s)->text() == before);
    CHECK(desktop.action(u"redo"_s)->text() == u"重做："_s + named.mid(3));
    desktop.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(storedContact(desktop.workspace()) == u"赵改口"_s);

    desktop.restart();
    CHECK(desktop.action(u"undo"_s)->text() == named);
    desktop.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(storedContact(desktop.workspace()) == before);
    desktop.restart();
    CHECK(desktop.action(u"redo"_s)->text() == u"重做："_s + named.mid(3));
    desktop.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(storedContact(desktop.workspace()) == u"赵改口"_s);
}

TEST_CASE("letters that are being typed are taken back before the ledger's last step", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    auto *form = openInstitution(desktop);
    const QString before = storedContact(desktop.workspace());
    retype(form, u"contact"_s, u"甲"_s);
    desktop.press(Qt::Key_S, Qt::ControlModifier);
    retype(form, u"contact"_s, u"乙"_s);
    auto *line = form->findChild<QLineEdit *>(u"contact"_s);
    while (line->isUndoAvailable())
        desktop.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(line->text() == u"甲"_s);
    CHECK(storedContact(desktop.workspace()) == u"甲"_s);
    desktop.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(storedContact(desktop.workspace()) == before);
}

TEST_CASE("closing the window with an unsaved record asks, and may be called off", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    auto *form = openInstitution(desktop);
    retype(form, u"contact"_s, u"没存"_s);
    desktop.go(u"today"_s);
    bool wasAsked = false;
    refuseNext(wasAsked);
    CHECK_FALSE(desktop.window().close());
    CHECK(wasAsked);
    CHECK(desktop.bench().currentPage() == u"institution"_s);
    CHECK(form->isDirty());
    form->revert();
    CHECK(desktop.window().close());
}

TEST_CASE("a person's numbers are shown only for a purpose, which the journal keeps", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    auto *form = openPerson(desktop, 3);
    auto *line = form->findChild<QLineEdit *>(u"id_number"_s);
    auto *mobile = form->findChild<QLineEdit *>(u"mobile"_s);
    const auto number = core::persons().table().value(form->record(), "id_number"_L1).text();
    const auto hidden
        = [&] { return line->text().contains(u'*') && mobile->text().contains(u'*'); };
    CHECK(hidden());
    line->setFocus();

    SECTION("asked for in the field")
    {
        desktop.press(Qt::Key_F2);
        auto *purpose = desktop.find<QLineEdit>(u"purpose"_s);
        REQUIRE(purpose);
        CHECK(QApplication::focusWidget() == purpose);
        CHECK_FALSE(desktop.find<QPushButton>(u"revealNow"_s)->isEnabled());
        desktop.press(Qt::Key_Return);
        CHECK(hidden());
        samples::typeText(purpose, u"  核对户口簿 "_s);
        desktop.press(Qt::Key_Return);
        CHECK(line->text() == number);
        CHECK_FALSE(mobile->text().contains(u'*'));
        CHECK(QApplication::focusWidget() == line);
        CHECK(reveals(desktop.workspace()) == QStringList{u"核对户口簿"_s});
        CHECK_FALSE(form->isDirty());
        INFO("until another record comes");
        auto *next = openPerson(desktop, 5);
        CHECK(next->findChild<QLineEdit *>(u"id_number"_s)->text().contains(u'*'));
        openPerson(desktop, 3);
        CHECK(hidden());
        CHECK(reveals(desktop.workspace()).size() == 1);
    }
    SECTION("asked for by the button, hidden again by key and by leaving the page")
    {
        const auto reveal = [&] {
            desktop.click(u"reveal"_s);
            samples::typeText(desktop.find<QLineEdit>(u"purpose"_s), u"打电话"_s);
            desktop.click(u"revealNow"_s);
        };
        reveal();
        CHECK_FALSE(hidden());
        desktop.press(Qt::Key_L, Qt::ControlModifier);
        CHECK(hidden());
        reveal();
        CHECK_FALSE(hidden());
        desktop.go(u"institution"_s);
        desktop.go(u"person"_s);
        CHECK(hidden());
        CHECK(reveals(desktop.workspace()).size() == 2);
    }
    SECTION("given up by Esc")
    {
        desktop.press(Qt::Key_L, Qt::ControlModifier);
        samples::typeText(desktop.find<QLineEdit>(u"purpose"_s), u"看看"_s);
        desktop.press(Qt::Key_Escape);
        CHECK_FALSE(desktop.find<QLineEdit>(u"purpose"_s));
        CHECK(hidden());
        CHECK(reveals(desktop.workspace()).isEmpty());
    }
}
