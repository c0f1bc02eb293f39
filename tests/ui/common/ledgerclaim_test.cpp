#include "ui/common/ledgerclaim.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QString emptyLedger(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"离石.ledger"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    return file.fileName();
}

} // namespace

TEST_CASE("a second start with the same ledger calls the first window", "[common]")
{
    const QTemporaryDir folder;
    const auto ledger = emptyLedger(folder);
    const ui::LedgerClaim claim(ledger);
    QSignalSpy called(&claim, &ui::LedgerClaim::calledForward);
    REQUIRE(ui::LedgerClaim::callForward(folder.path() + u"/./离石.ledger"_s));
    REQUIRE(called.wait());
    CHECK(called.size() == 1);
}

TEST_CASE("the call for another ledger is not answered", "[common]")
{
    const QTemporaryDir folder;
    const ui::LedgerClaim claim(emptyLedger(folder));
    QSignalSpy called(&claim, &ui::LedgerClaim::calledForward);
    const ui::LedgerClaim other(folder.filePath(u"b.ledger"_s));
    QSignalSpy calledThere(&other, &ui::LedgerClaim::calledForward);
    REQUIRE(ui::LedgerClaim::callForward(folder.filePath(u"b.ledger"_s)));
    REQUIRE(calledThere.wait());
    CHECK(called.isEmpty());
}

TEST_CASE("a program does not stand in its own way", "[common]")
{
    const QTemporaryDir folder;
    const auto ledger = emptyLedger(folder);
    CHECK_FALSE(ui::LedgerClaim::handedOver(ledger));
    const ui::LedgerClaim claim(ledger);
    CHECK_FALSE(ui::LedgerClaim::handedOver(ledger));
}
