#include "core/domain/catalog.h"
#include "core/workspace/demo.h"
#include "tests/language.h"
#include "tests/results.h"
#include "tests/ui/hantexts.h"
#include "tests/ui/registry/sampleledger.h"
#include "ui/appearance.h"
#include "ui/common/settings.h"
#include "ui/desktop.h"
#include "ui/mainwindow.h"
#include "ui/views/page.h"
#include "ui/views/pages.h"
#include "ui/views/workbench.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 8; // a task's answer may start the next task
const QStringList kOfTheMenu{u"Language 语言"_s, u"简体中文"_s};

/// A small demo city in a folder of its own.
class City
{
public:
    City() { REQUIRE(core::makeDemo(path(), {.years = 1, .persons = 300})); }
    ~City() { QThreadPool::globalInstance()->waitForDone(); } // tasks still hold the ledger
    City(const City &) = delete;
    City &operator=(const City &) = delete;

    QString path() const { return m_folder.filePath(u"city.ledger"_s); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// What the declarations show as examples of data.
QStringList examples()
{
    QStringList texts;
    for (const auto *table : core::catalog()) {
        for (const auto &field : table->fields)
            texts.append(QString::fromUtf8(field.example));
    }
    texts.removeAll(QString());
    return texts;
}

void settle()
{
    for (int round = 0; round < kRounds; ++round) {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

void open(ui::MainWindow &window, const QString &path)
{
    window.show();
    window.openLedger(path);
    REQUIRE(samples::waitFor([&] { return window.workbench() != nullptr; }));
    settle();
}

void checkEnglish(const QObject &root, const QStringList &data)
{
    for (const auto &text : samples::chineseTexts(root, data))
        UNSCOPED_INFO(text.toStdString());
    CHECK(samples::chineseTexts(root, data).isEmpty());
}

/// Of the first row; the tables within it are shown as its tabs.
void openFirst(ui::Page &page, const core::Workspace &workspace, const core::Table &table)
{
    const auto ids = workspace.records().ids(table, {.limit = 1});
    REQUIRE(ids);
    if (!ids->isEmpty())
        page.openRecord(table, ids->first());
    settle();
}

} // namespace

TEST_CASE("in English no page of the window shows Chinese of the program's own", "[language]")
{
    const City city;
    const tests::English english;
    ui::Settings settings(city.file(u"settings.ini"_s));
    ui::MainWindow window(settings);
    window.resize(1366, 768);
    checkEnglish(window, kOfTheMenu);
    open(window, city.path());
    auto &workspace = window.workbench()->desk().workspace();
    const QStringList data = kOfTheMenu + examples() + samples::ledgerTexts(workspace.database());
    for (const auto &info : ui::pages()) {
        if (info.id == ui::kCodesPage)
            continue; // its rows are the Chinese names themselves
        auto *page = window.workbench()->openPage(info.id);
        REQUIRE(page);
        settle();
        INFO(info.id.toStdString());
        for (const auto *table : info.tables)
            openFirst(*page, workspace, *table);
        checkEnglish(*page, data);
    }
    window.findChild<QAction *>(u"search"_s)->trigger();
    window.findChild<QAction *>(u"keys"_s)->trigger();
    settle();
    checkEnglish(window, data);
}

TEST_CASE("another language is spoken at once, on the page that was open", "[language]")
{
    const City city;
    ui::Settings settings(city.file(u"settings.ini"_s));
    const auto locale = QLocale();
    ui::Appearance appearance(*qApp, settings);
    ui::Desktop desktop(appearance, settings);
    desktop.show(city.path());
    REQUIRE(samples::waitFor([&] { return desktop.window()->workbench() != nullptr; }));
    auto *page = desktop.window()->workbench()->openPage(u"institution"_s);
    REQUIRE(page);
    desktop.window()->workbench()->desk().setScope({u"141127"_s, *core::Period::parse(u"2021Q2")});
    const auto *keys = desktop.window()->findChild<QAction *>(u"keys"_s);
    CHECK(keys->text() == u"快捷键一览"_s);

    const auto switchTo = [&](const QString &code) {
        const auto *before = desktop.window();
        desktop.window()->findChild<QAction *>(u"language:"_s + code)->trigger();
        REQUIRE(samples::waitFor([&] {
            return desktop.window() != before && desktop.window()->workbench()
                && desktop.window()->workbench()->currentPage() == u"institution"_s;
        }));
    };
    switchTo(u"en"_s);
    CHECK(desktop.window()->findChild<QAction *>(u"keys"_s)->text() == u"Keyboard shortcuts"_s);
    CHECK(desktop.window()->ledger() == city.path());
    CHECK(desktop.window()->workbench()->desk().scope().unit == u"141127"_s);
    CHECK(ui::pageNamed(u"institution"_s)->title == u"Institutions"_s);
    switchTo(u"zh"_s);
    CHECK(desktop.window()->findChild<QAction *>(u"keys"_s)->text() == u"快捷键一览"_s);
    QLocale::setDefault(locale);
}
