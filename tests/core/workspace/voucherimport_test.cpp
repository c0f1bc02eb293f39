#include "core/domain/person.h"
#include "core/domain/voucher.h"
#include "core/rules/voucherledger.h"
#include "core/workspace/import.h"
#include "core/workspace/selfcheck.h"
#include "core/workspace/vouchermatch.h"
#include "tests/core/storage/ledgerfile.h"
#include "tests/core/workspace/cityledger.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace core;

namespace {

ImportRequest platformExport(const QString &path)
{
    ImportRequest request{path, {}, {}};
    request.options.asOf = QDate(2021, 12, 31);
    request.options.division = u"141102"_s;
    return request;
}

QString sample()
{
    return QStringLiteral(TEST_DATA) + u"/sheets/16_voucher_export.csv"_s;
}

/// The lines of the sample, with `mend` done to each row below the heading.
QString copyOf(fixture::CityLedger &city, const std::function<QString(const QString &)> &mend)
{
    QFile from(sample());
    REQUIRE(from.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(from.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i] = mend(lines[i]);
    const QString path = city.file(u"领券明细二.csv"_s);
    QFile to(path);
    REQUIRE(to.open(QIODevice::WriteOnly));
    REQUIRE(to.write(lines.join(u'\n').toUtf8()) > 0);
    return path;
}

qint64 lines(const Workspace &workspace)
{
    return *workspace.records().count(voucherEntries());
}

} // namespace

TEST_CASE(
    "the platform's export becomes vouchers with their holders and their ledger", "[workspace]")
{
    fixture::CityLedger city;
    const QByteArray before = fixture::contents(city->database());
    const auto outcome = importFile(*city, platformExport(sample()), ImportMode::Write);
    REQUIRE(outcome);
    const auto good
        = outcome->reading.count(RowOutcome::Accepted) + outcome->reading.count(RowOutcome::Warned);
    REQUIRE(good > 30);
    CHECK(city->records().count(vouchers()) == good);
    CHECK(*city->records().count(persons()) > 0);
    const auto balance = voucherBalance(city->database(), QDate(2021, 12, 31), {});
    REQUIRE(balance);
    CHECK(balance->issued == good);
    CHECK(balance->issued
        == balance->available + balance->claimed + balance->used + balance->redeemed
            + balance->expired + balance->voided);
    CHECK(selfCheck(*city)->isEmpty());
    SECTION("the same file again changes nothing and says so")
    {
        const auto again = importFile(*city, platformExport(sample()), ImportMode::Write);
        REQUIRE(again);
        CHECK(again->earlier);
        CHECK(city->records().count(vouchers()) == good);
    }
    SECTION("undone, nothing is left of it")
    {
        REQUIRE(city->undo(outcome->set.number));
        CHECK((fixture::contents(city->database()) == before));
    }
    SECTION("what was used without a class in the ledger is told")
    {
        const auto matches = matchVouchers(*city);
        REQUIRE(matches);
        const auto used = city->records().count(vouchers(),
            {.conditions = {{kStatus, Condition::Test::AnyOf, {u"used"_s, u"redeemed"_s}}}});
        CHECK(matches->first().rows.size() == *used);
        CHECK(*used > 0);
        REQUIRE(voucherMatchPaper(*city));
    }
}

TEST_CASE("a later export moves vouchers on and never back", "[workspace]")
{
    fixture::CityLedger city;
    const auto first = importFile(*city, platformExport(sample()), ImportMode::Write);
    REQUIRE(first);
    const auto held = city->records().count(
        vouchers(), {.conditions = {{kStatus, Condition::Test::Equal, {u"claimed"_s}}}});
    const qint64 told = lines(*city);
    SECTION("on: what was claimed has expired")
    {
        const auto path
            = copyOf(city, [](QString line) { return line.replace(u"已领取"_s, u"已过期"_s); });
        const auto next = importFile(*city, platformExport(path), ImportMode::Write);
        REQUIRE(next);
        CHECK(city->records().count(
                  vouchers(), {.conditions = {{kStatus, Condition::Test::Equal, {u"claimed"_s}}}})
            == 0);
        CHECK(lines(*city) == told + *held);
    }
    SECTION("back: what is redeemed here stays so")
    {
        const auto path
            = copyOf(city, [](QString line) { return line.replace(u"已核销"_s, u"已领取"_s); });
        const auto next = importFile(*city, platformExport(path), ImportMode::Write);
        REQUIRE(next);
        CHECK(lines(*city) == told);
        CHECK(next->reading.count(RowOutcome::Warned) > 0);
    }
}

TEST_CASE("R-403: a voucher that another person holds here is refused by row", "[workspace]")
{
    fixture::CityLedger city;
    REQUIRE(importFile(*city, platformExport(sample()), ImportMode::Write));
    const auto path = copyOf(city, [](const QString &line) {
        const auto parts = line.split(u',');
        return line.startsWith(u"LLPXPH20210608427777000"_s)
            ? QString(line)
                  .replace(parts[2], u"娜仁·其其格"_s)
                  .replace(parts[3], u"142302198111199971"_s)
            : line;
    });
    const auto next = importFile(*city, platformExport(path), ImportMode::Write);
    REQUIRE(next);
    const auto &rows = next->reading.sheets.first().rows;
    CHECK(std::any_of(rows.begin(), rows.end(), [](const ImportRow &row) {
        return row.outcome == RowOutcome::Blocked && row.findings.last().code == u"R-403"_s;
    }));
}
