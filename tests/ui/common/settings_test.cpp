#include "ui/common/settings.h"

#include <QTemporaryDir>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("what a person set up is there again next time", "[common]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"settings.ini"_s);
    const ui::ColumnLayout layout{{u"name"_s, u"code"_s}, {u"note"_s}, {{u"name"_s, 180}}};
    {
        ui::Settings settings(path);
        CHECK(settings.theme() == ui::ThemeMode::Light);
        CHECK(settings.columns(u"person"_s).isEmpty());
        settings.setTheme(ui::ThemeMode::Dark);
        settings.setColumns(u"person"_s, layout);
        settings.setFolder(u"import"_s, folder.path());
        QWidget window;
        window.setObjectName(u"main"_s);
        window.resize(700, 500);
        settings.saveWindow(window);
    }
    const ui::Settings settings(path);
    CHECK(settings.theme() == ui::ThemeMode::Dark);
    CHECK(settings.columns(u"person"_s) == layout);
    CHECK(settings.columns(u"course"_s).isEmpty());
    CHECK(settings.folder(u"import"_s) == folder.path());
    QWidget window;
    window.setObjectName(u"main"_s);
    settings.restoreWindow(window);
    CHECK(window.size() == QSize(700, 500));
}

TEST_CASE("recent files are newest first, each once, and not more than ten", "[common]")
{
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(u"settings.ini"_s));
    for (int index = 0; index < 12; ++index)
        settings.addRecentFile(folder.filePath(u"%1.ledger"_s.arg(index)));
    settings.addRecentFile(folder.filePath(u"5.ledger"_s));
    const auto files = settings.recentFiles();
    REQUIRE(files.size() == 10);
    CHECK(files[0].endsWith(u"/5.ledger"_s));
    CHECK(files[1].endsWith(u"/11.ledger"_s));
    settings.removeRecentFile(files[0]);
    CHECK(settings.recentFiles().size() == 9);
}

TEST_CASE("a folder that is gone is not offered again", "[common]")
{
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setFolder(u"export"_s, folder.filePath(u"gone"_s));
    CHECK(settings.folder(u"export"_s) == QDir::homePath());
}
