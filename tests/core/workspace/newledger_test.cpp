#include "core/domain/office.h"
#include "core/domain/reference.h"
#include "core/storage/codebook.h"
#include "core/storage/recordstore.h"
#include "core/workspace/newledger.h"
#include "tests/results.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace core;

TEST_CASE("a new ledger brings its code tables, machines, rights and one account with every role",
    "[workspace]")
{
    QTemporaryDir folder;
    const auto ledger = createLedger(
        folder.filePath(QStringLiteral("new.ledger")), {.unit = QStringLiteral("141127")});
    REQUIRE(ledger);
    CodeBook names(**ledger);
    REQUIRE(names.load());
    CHECK(names.code("skill_level"_L1, QStringLiteral("3"))->attribute("rank"_L1)
        == QLatin1String("4"));
    CHECK(names.codeOf("division"_L1, QStringLiteral("岚县")) == QLatin1String("141127"));
    CHECK(names.codeOf("skill_level"_L1, QStringLiteral("初级工")) == QLatin1String("5"));
    CHECK(names.code("report_unit"_L1, QStringLiteral("141100:own")) != nullptr);
    CHECK(names.stateLabel("training_class"_L1, QStringLiteral("running"))
        == QStringLiteral("开班中"));
    const RecordStore store(**ledger);
    CHECK(*store.count(transitions()) > 80);
    const auto admin = store.findOne(
        users(), {{QStringLiteral("login"), Condition::Test::Equal, {QStringLiteral("admin")}}});
    REQUIRE(admin);
    REQUIRE(*admin);
    CHECK(users().value(**admin, "roles"_L1).text().split(u',').size() == 10);
    CHECK(users().value(**admin, "password_hash"_L1).isNull());
}

TEST_CASE("a ledger for a unit nobody knows is not made", "[workspace]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.ledger"));
    const auto ledger = createLedger(path, {.unit = QStringLiteral("999999")});
    REQUIRE_FALSE(ledger);
    CHECK(ledger.error().text.contains(QStringLiteral("999999")));
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("an existing file is never overwritten by a new ledger", "[workspace]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.ledger"));
    REQUIRE(createLedger(path, {.unit = QStringLiteral("141100")}));
    const auto size = QFileInfo(path).size();
    const auto second = createLedger(path, {.unit = QStringLiteral("141100")});
    REQUIRE_FALSE(second);
    CHECK(second.error().code == Error::Code::File);
    CHECK(QFileInfo(path).size() == size);
}
