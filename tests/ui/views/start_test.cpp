#include "core/storage/database.h"
#include "tests/ui/views/desktop.h"
#include "ui/common/inlinebar.h"
#include "ui/views/choicecard.h"
#include "ui/views/recentlist.h"
#include "ui/views/startpage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// What the start page says after the file was to be opened.
QString refusal(samples::Desktop &desktop, const QString &path)
{
    desktop.window().openLedger(path);
    auto *bar = desktop.window().findChild<ui::InlineBar *>(u"startProblem"_s);
    REQUIRE(bar);
    REQUIRE(waitFor([&] { return !bar->text().isEmpty() || desktop.window().workbench(); }));
    CHECK_FALSE(desktop.window().workbench());
    CHECK(desktop.find<ui::StartPage>(u"startPage"_s));
    CHECK(desktop.find<ui::ChoiceCard>(u"openLedger"_s));
    return bar->text();
}

/// One sentence or two for a clerk: no name of a class, no driver text.
bool isForPeople(const QString &text)
{
    return text.endsWith(u'。') && !text.contains(u"SQL"_s, Qt::CaseInsensitive)
        && !text.contains(u"error"_s, Qt::CaseInsensitive);
}

} // namespace

TEST_CASE(
    "without a ledger the window opens on the start page and offers the three ways in", "[views]")
{
    const samples::Desktop desktop;
    CHECK(desktop.find<ui::StartPage>(u"startPage"_s));
    for (const auto &name : {u"newLedger"_s, u"openLedger"_s, u"demo"_s})
        CHECK(desktop.find<ui::ChoiceCard>(name));
    CHECK(QApplication::focusWidget() == desktop.find<ui::ChoiceCard>(u"newLedger"_s));
    CHECK_FALSE(desktop.action(u"undo"_s)->isEnabled());
    CHECK_FALSE(desktop.action(u"closeLedger"_s)->isEnabled());
    CHECK(desktop.window().windowTitle() == u"技能台账"_s);
}

TEST_CASE("a ledger of the command line opens on the dashboard and is remembered", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    CHECK(desktop.bench().currentPage() == u"today"_s);
    CHECK(desktop.window().windowTitle().startsWith(u"sample"_s));
    CHECK(desktop.settings().recentFiles() == QStringList{ledger.path()});
    desktop.action(u"closeLedger"_s)->trigger();
    REQUIRE(waitFor([&] { return !desktop.window().workbench(); }));
    auto *recent = desktop.find<ui::RecentList>(u"recent"_s);
    REQUIRE(recent);
    CHECK(recent->count() == 1);
    QTest::keyClick(recent, Qt::Key_Return);
    CHECK(waitFor([&] { return desktop.window().workbench() != nullptr; }));
}

TEST_CASE("a file that cannot be opened leads to one sentence on the start page", "[views]")
{
    const QTemporaryDir folder;
    samples::Desktop desktop;
    const QString path = folder.filePath(u"坏.ledger"_s);
    SECTION("it is not there")
    {
        CHECK(isForPeople(refusal(desktop, path)));
    }
    SECTION("it is a folder")
    {
        CHECK(isForPeople(refusal(desktop, folder.path())));
    }
    SECTION("it is a text")
    {
        write(path, "姓名,身份证号\n");
        CHECK(isForPeople(refusal(desktop, path)));
    }
    SECTION("it is empty")
    {
        write(path, {});
        CHECK(isForPeople(refusal(desktop, path)));
    }
    SECTION("it is another program's database")
    {
        const samples::SampleLedger ledger;
        REQUIRE(QFile::copy(ledger.path(), path));
        {
            auto database = core::Database::open(path);
            REQUIRE(database);
            REQUIRE((*database)->execute("PRAGMA application_id = 12345"));
        }
        CHECK(isForPeople(refusal(desktop, path)));
    }
    SECTION("a newer program has written it")
    {
        const samples::SampleLedger ledger;
        REQUIRE(QFile::copy(ledger.path(), path));
        {
            auto database = core::Database::open(path);
            REQUIRE(database);
            REQUIRE((*database)->execute("PRAGMA user_version = 9999"));
        }
        const auto text = refusal(desktop, path);
        CHECK(isForPeople(text));
        CHECK(text.contains(u"新"_s));
    }
    SECTION("half of it is missing")
    {
        const samples::SmallCity city;
        QFile whole(city.path());
        REQUIRE(whole.open(QIODevice::ReadOnly));
        write(path, whole.read(whole.size() / 2));
        CHECK(isForPeople(refusal(desktop, path)));
    }
    INFO("the way in is still open");
    const samples::SampleLedger ledger;
    desktop.open(ledger.path());
}

TEST_CASE("a new ledger is made from a unit and a file, and opens on the first steps", "[views]")
{
    const QTemporaryDir folder;
    samples::Desktop desktop;
    desktop.click(u"newLedger"_s);
    auto *path = desktop.find<QLineEdit>(u"path"_s);
    REQUIRE(path);
    CHECK(path->text().endsWith(u".ledger"_s));
    auto *unit = desktop.find<QComboBox>(u"unit"_s);
    unit->setCurrentIndex(unit->findData(u"141127"_s));
    SECTION("which is opened")
    {
        path->setText(folder.filePath(u"岚县"_s));
        desktop.click(u"accept"_s);
        REQUIRE(waitFor([&] { return desktop.window().workbench() != nullptr; }));
        CHECK(QFile::exists(folder.filePath(u"岚县.ledger"_s)));
        CHECK(desktop.workspace().unit() == u"141127"_s);
        CHECK(waitFor([&] { return desktop.find<QWidget>(u"firstSteps"_s) != nullptr; }));
        desktop.click(u"step_institution"_s);
        CHECK(desktop.bench().currentPage() == u"institution"_s);
    }
    SECTION("which is refused where there is one already")
    {
        const samples::SampleLedger ledger;
        path->setText(ledger.path());
        desktop.click(u"accept"_s);
        REQUIRE(waitFor([&] { return desktop.find<ui::InlineBar>(u"bar"_s) != nullptr; }));
        CHECK_FALSE(desktop.window().workbench());
    }
    SECTION("or given up")
    {
        desktop.click(u"back"_s);
        CHECK(desktop.find<ui::ChoiceCard>(u"newLedger"_s));
    }
}

TEST_CASE("every action of the window says what it does and no two share a key", "[views]")
{
    const samples::SampleLedger ledger;
    const samples::Desktop desktop(ledger.path());
    QMap<QString, QString> keys;
    for (const auto *action : desktop.window().actions()) {
        INFO(action->objectName().toStdString());
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->icon().isNull());
        for (const auto &key : action->shortcuts()) {
            CHECK_FALSE(keys.contains(key.toString()));
            keys.insert(key.toString(), action->objectName());
        }
    }
    CHECK(keys.size() > 10);
}
