#include "tests/results.h"
#include "tests/ui/registry/sampleledger.h"
#include "tests/ui/views/desktop.h"
#include "ui/common/theme.h"
#include "ui/views/import/importpage.h"
#include "ui/views/import/importsession.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

namespace {

QString fileOf(const QString &name)
{
    return QDir(qEnvironmentVariable("SKILL_LEDGER_PICTURES", QDir::tempPath())).filePath(name);
}

void draw(ui::ThemeMode mode)
{
    ui::applyTheme(*qApp, ui::Theme::of(mode));
    const QString end = mode == ui::ThemeMode::Dark ? u"-dark.png"_s : u"-light.png"_s;
    const SampleLedger ledger;
    Desktop desktop(ledger.path());
    desktop.window().resize(1366, 768);
    desktop.go(u"import"_s);
    auto *page = desktop.find<ui::ImportPage>(u"importPage"_s);
    REQUIRE(page);
    auto *session = page->findChild<ui::ImportSession *>();
    page->addFiles({sheetFile(u"02_岚县土豆宴厨师花名册-三个班.xlsx"_s)});
    const auto shoot = [&](const QString &name) {
        REQUIRE(waitFor([&] { return session->task() == nullptr; }));
        CHECK(waitUntilStill(desktop.window()));
        CHECK(desktop.window().grab().save(fileOf(name + end)));
    };
    shoot(u"import-files"_s);
    for (const auto &name : {u"import-sheets"_s, u"import-rows"_s}) {
        desktop.click(u"importNext"_s);
        shoot(name);
    }
    desktop.click(u"nextError"_s);
    shoot(u"import-error"_s);
    desktop.click(u"importNext"_s);
    shoot(u"import-done"_s);
}

} // namespace

TEST_CASE("the import page can be drawn to be looked at", "[.pictures]")
{
    for (const auto mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark})
        draw(mode);
    ui::applyTheme(*qApp, ui::Theme::of(ui::ThemeMode::Light));
}
