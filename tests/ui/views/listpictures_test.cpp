// `SKILL_LEDGER_PICTURES=folder ui_tests "[.listpictures]"` draws the dialogs to be looked at.
#include "core/domain/course.h"
#include "tests/results.h"
#include "tests/ui/views/classroom.h"
#include "ui/common/theme.h"
#include "ui/registry/registrygrid.h"
#include "ui/views/lists/bulkdialog.h"
#include "ui/views/lists/exportdialog.h"
#include "ui/views/lists/finddialog.h"
#include "ui/views/lists/handoverdialog.h"
#include "ui/views/lists/pastedialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using samples::dialogOf;
using samples::waitFor;

namespace {

void save(const samples::Desktop &desktop, QDialog *shown, const QString &name)
{
    QPixmap screen = desktop.window().grab();
    if (shown) {
        CHECK(samples::waitUntilStill(*shown));
        QPainter painter(&screen);
        painter.drawPixmap((screen.width() - shown->width()) / 2,
            (screen.height() - shown->height()) / 2, shown->grab());
    }
    const QDir folder(qEnvironmentVariable("SKILL_LEDGER_PICTURES", QDir::tempPath()));
    CHECK(screen.save(folder.filePath(name + u".png"_s)));
    if (shown) {
        shown->setAttribute(Qt::WA_DeleteOnClose, false);
        shown->done(QDialog::Rejected);
        delete shown;
    }
}

void trigger(ui::RegistryView &view, const QString &name)
{
    auto *action = view.findChild<QPushButton *>(u"tools"_s)->menu()->findChild<QAction *>(name);
    REQUIRE(action);
    action->trigger();
}

void drawCourses(samples::Desktop &desktop, const QString &suffix)
{
    auto &view = desktop.registry(u"course"_s);
    view.grid().setCurrentIndex(view.model().index(0, 0));
    save(desktop, nullptr, u"registry"_s + suffix);
    QApplication::clipboard()->setText(
        u"课程编号\t课程名称\t等级\t总学时\t理论学时\t实操学时\t考核方式\t结业证书类别\n"
        "KC-001\t养老护理员(初级)\t五级/初级工\t80\t30\t50\t理论考试\t职业技能等级证书\n"
        "KC-002\t保育员\t没有的等级\t八十\t30\t50\t理论考试\t职业技能等级证书\n"_s);
    trigger(view, u"pasteNew"_s);
    auto *paste = dialogOf<ui::PasteDialog>(desktop, u"pasteDialog"_s);
    REQUIRE(waitFor([&] { return paste->isJudged(); }));
    save(desktop, paste, u"paste"_s + suffix);
    trigger(view, u"findList"_s);
    auto *find = dialogOf<ui::FindDialog>(desktop, u"findDialog"_s);
    const auto number = courses().table().value(*view.model().recordAt(0), "course_no"_L1).text();
    find->findChild<QPlainTextEdit *>(u"findText"_s)->setPlainText(number + u"\nKC-NONE\n"_s);
    REQUIRE(waitFor([&] { return find->isLooked() && !find->found().missing.isEmpty(); }));
    save(desktop, find, u"find"_s + suffix);
    trigger(view, u"bulkReplace"_s);
    auto *words = dialogOf<ui::BulkDialog>(desktop, u"bulkDialog"_s);
    auto *column = words->findChild<QComboBox *>(u"bulkColumn"_s);
    column->setCurrentIndex(column->findData(u"name"_s));
    words->findChild<QLineEdit *>(u"bulkFind"_s)->setText(u"员"_s);
    words->findChild<QLineEdit *>(u"bulkReplacement"_s)->setText(u"师"_s);
    REQUIRE(waitFor([&] { return words->acceptButton()->isEnabled(); }));
    save(desktop, words, u"replace"_s + suffix);
    trigger(view, u"bulkSet"_s);
    auto *set = dialogOf<ui::BulkDialog>(desktop, u"bulkDialog"_s);
    save(desktop, set, u"set"_s + suffix);
}

} // namespace

TEST_CASE("the dialogs of lists can be drawn to be looked at", "[.listpictures]")
{
    const samples::SmallCity city;
    for (const auto mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        ui::applyTheme(*qApp, ui::Theme::of(mode));
        const QString suffix = mode == ui::ThemeMode::Dark ? u"-dark"_s : u"-light"_s;
        samples::Desktop desktop(city.path());
        desktop.window().resize(1366, 768);
        drawCourses(desktop, suffix);
        auto &people = desktop.registry(u"person"_s);
        QTest::mouseClick(people.findChild<QPushButton *>(u"offer:export"_s), Qt::LeftButton);
        save(desktop, dialogOf<ui::ExportDialog>(desktop, u"exportDialog"_s), u"export"_s + suffix);
        auto &batches = desktop.registry(u"export_batch"_s);
        save(desktop, nullptr, u"batches"_s + suffix);
        batches.findChild<QPushButton *>(u"work"_s)->menu()->actions().constFirst()->trigger();
        auto *handOver = dialogOf<ui::HandOverDialog>(desktop, u"handOverDialog"_s);
        REQUIRE(waitFor([&] { return handOver->isLooked(); }));
        save(desktop, handOver, u"handover"_s + suffix);
    }
    ui::applyTheme(*qApp, ui::Theme::light());
}
