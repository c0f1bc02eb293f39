#include "core/domain/institution.h"
#include "core/storage/database.h"
#include "tests/ui/views/desktop.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryview.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

void check(samples::Desktop &desktop)
{
    desktop.go(u"check"_s);
    desktop.click(u"startCheck"_s);
    REQUIRE(waitFor([&] { return desktop.find<QPushButton>(u"startCheck"_s)->isEnabled(); }));
}

} // namespace

TEST_CASE("a check of a sound ledger finds nothing and the top bar says so", "[views]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    check(desktop);
    CHECK_FALSE(desktop.find<QTableWidget>(u"findings"_s));
    CHECK(desktop.find<QToolButton>(u"checkButton"_s)->text() == u"体检正常"_s);
}

TEST_CASE("a check finds a cell that another program has changed, and opens its record", "[views]")
{
    const samples::SampleLedger ledger;
    samples::Desktop desktop(ledger.path());
    const auto id = samples::rowWith(
        desktop.workspace(), core::institutions(), "institution_no", u"JG-0004"_s);
    REQUIRE(ledger.workspace().database().execute(
        "UPDATE institution SET contact='外人' WHERE institution_no='JG-0004'"));
    check(desktop);
    auto *findings = desktop.find<QTableWidget>(u"findings"_s);
    REQUIRE(findings);
    REQUIRE(findings->rowCount() >= 1);
    const auto named = findings->findItems(u"JG-0004"_s, Qt::MatchContains);
    REQUIRE(named.size() == 1);
    CHECK(desktop.find<QToolButton>(u"checkButton"_s)->text().startsWith(u"体检 "_s));
    findings->setCurrentItem(named.first());
    desktop.press(Qt::Key_Return);
    REQUIRE(desktop.bench().currentPage() == u"institution"_s);
    CHECK(waitFor([&] { return desktop.currentRegistry().record().form()->record().id == id; }));
}

TEST_CASE("a backup is written, listed, and put in the ledger's place", "[views]")
{
    const samples::SampleLedger ledger;
    const QTemporaryDir folder;
    samples::Desktop desktop(ledger.path());
    const core::Table &table = core::institutions();
    desktop.go(u"backup"_s);
    auto *target = desktop.find<QLineEdit>(u"backupFolder"_s);
    REQUIRE(target);
    target->setText(folder.filePath(u"备份"_s));
    desktop.click(u"backUp"_s);
    auto *copies = desktop.window().findChild<QTableWidget *>(u"copies"_s);
    REQUIRE(waitFor([&] { return copies->isVisible() && copies->rowCount() == 1; }));
    CHECK(QDir(folder.filePath(u"备份"_s)).entryList(QDir::Files).size() == 1);
    CHECK(desktop.find<QToolButton>(u"backupButton"_s)->text().startsWith(u"备份 "_s));

    const auto id = samples::rowWith(desktop.workspace(), table, "institution_no", u"JG-0006"_s);
    const auto before = *desktop.workspace().records().read(table, id);
    auto after = before;
    table.set(after, "contact"_L1, u"后来的"_s);
    REQUIRE(desktop.workspace().update(table, before, after));
    desktop.click(u"restoreHere"_s);
    REQUIRE(waitFor([&] { return !desktop.window().workbench(); }));
    REQUIRE(waitFor([&] { return desktop.window().workbench() != nullptr; }));
    const auto restored = desktop.workspace().records().read(table, id);
    REQUIRE(restored);
    CHECK(restored->values == before.values);
}
