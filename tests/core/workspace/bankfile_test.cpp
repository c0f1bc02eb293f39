#include "core/base/inventedid.h"
#include "core/domain/person.h"
#include "core/workspace/bankfile.h"
#include "core/workspace/recovery.h"
#include "tests/core/workspace/cityledger.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace core;

namespace {

constexpr int kTrainees = 3;
constexpr qint64 kAmount = 80000;

/// An approved batch whose money goes to each person.
struct PersonalBatch
{
    PersonalBatch()
    {
        auto writer = city->beginChange(ChangeKind::Edit, u"准备"_s);
        REQUIRE(writer);
        const auto add = [&](const Table &table,
                             std::initializer_list<std::pair<QLatin1StringView, Value>> values) {
            Record record = table.blank();
            for (const auto &[column, value] : values)
                table.set(record, column, value);
            const auto id = (*writer)->insert(table, record);
            REQUIRE(id);
            return *id;
        };
        application = add(subsidyApplications(),
            {{kStatus, "approved"_L1}, {"application_no"_L1, "BT-20210901-001"_L1},
                {"kind"_L1, "SH"_L1}, {"applicant_kind"_L1, "person"_L1},
                {"total"_L1, kTrainees * kAmount}, {"item_count"_L1, kTrainees}});
        for (int i = 0; i < kTrainees; ++i) {
            const RowId person = add(persons(),
                {{"id_type"_L1, "1"_L1},
                    {"id_number"_L1, inventedCitizenId(u"142328", QDate(1990, 3, 7 + i), 997)},
                    {"name"_L1, nameOf(i)}, {"sex"_L1, "1"_L1},
                    {"birth_date"_L1, QDate(1990, 3, 7 + i).toString(Qt::ISODate)},
                    {"bank_account"_L1, accountOf(i)}, {"bank_name"_L1, u"示例银行石楼支行"_s}});
            items.append(add(subsidyItems(),
                {{"application"_L1, application}, {"person"_L1, person}, {"category"_L1, "02"_L1},
                    {"amount"_L1, kAmount}, {"state"_L1, "ok"_L1}}));
        }
        REQUIRE((*writer)->commit());
    }

    static QString nameOf(int index) { return u"学员"_s + QChar(char16_t(u"甲乙丙"[index])); }
    static QString accountOf(int index) { return u"62220210000000000"_s + QString::number(index); }

    void set(const Table &table, RowId id, QLatin1StringView column, const Value &value)
    {
        auto writer = city->beginChange(ChangeKind::Edit, u"准备"_s);
        REQUIRE(writer);
        Record record = *city->records().read(table, id);
        table.set(record, column, value);
        REQUIRE((*writer)->update(table, record));
        REQUIRE((*writer)->commit());
    }

    QString returnFile(const QString &name, const QString &rows)
    {
        const QString path = city.file(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        const QString text = u"石楼县代发回盘\n户名,账号,金额（元）,处理结果,失败原因\n"_s + rows;
        REQUIRE(file.write(text.toUtf8()) > 0);
        return path;
    }

    QString bankResult(int index)
    {
        return subsidyItems()
            .unpack(*city->records().read(subsidyItems().table(), items[index]))
            .bankResult;
    }

    fixture::CityLedger city;
    RowId application = 0;
    QList<RowId> items;
};

QString paidRow(int index, const QString &result)
{
    return u"%1,%2,800.00,%3\n"_s.arg(
        PersonalBatch::nameOf(index), PersonalBatch::accountOf(index), result);
}

} // namespace

TEST_CASE("the bank is told each person's account and amount, on record", "[workspace]")
{
    PersonalBatch batch;
    const auto list = bankList(*batch.city, batch.application);
    REQUIRE(list);
    CHECK(list->lines.size() == kTrainees);
    CHECK(list->total() == kTrainees * kAmount);
    const QString path = batch.city.file(u"发放.xlsx"_s);
    const auto before = changeSets(batch.city->database())->size();
    REQUIRE(writeBankList(*batch.city, batch.application, path));
    CHECK(QFile::exists(path));
    CHECK(changeSets(batch.city->database())->size() == before + 1);
    const auto paper = bankListPaper(*batch.city, batch.application);
    REQUIRE(paper);
    for (const auto &row : std::get<Document::Table>(paper->blocks.front()).rows) {
        for (const auto &cell : row.cells)
            CHECK_FALSE(cell.text.contains(PersonalBatch::accountOf(0)));
    }
}

TEST_CASE("who has no account is named before the bank is told anything", "[workspace]")
{
    PersonalBatch batch;
    const RowId person
        = subsidyItems()
              .unpack(*batch.city->records().read(subsidyItems().table(), batch.items[1]))
              .person.value;
    batch.set(persons(), person, "bank_account"_L1, {});
    const auto list = bankList(*batch.city, batch.application);
    REQUIRE_FALSE(list);
    CHECK(list.error().text.contains(u"1 人"_s));
    batch.set(subsidyApplications(), batch.application, kStatus, "submitted"_L1);
    CHECK_FALSE(bankList(*batch.city, batch.application));
}

TEST_CASE("a return file is entered once, and only whole", "[workspace]")
{
    PersonalBatch batch;
    SECTION("results go to their items; what came back is paid again")
    {
        const QString path = batch.returnFile(u"回盘.csv"_s,
            paidRow(0, u"成功,"_s) + paidRow(1, u"失败,账号户名不符"_s) + paidRow(2, u"已入账,"_s)
                + u"合计,,2400.00,,\n"_s);
        const auto taken = takeBankReturn(*batch.city, batch.application, path);
        REQUIRE(taken);
        CHECK(taken->paid == 2);
        CHECK(taken->returned == 1);
        CHECK(taken->returnedAmount == kAmount);
        CHECK(batch.bankResult(0) == u"paid"_s);
        CHECK(batch.bankResult(1) == u"returned"_s);
        const auto again = takeBankReturn(*batch.city, batch.application, path);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == Error::Code::Duplicate);
        const auto next = bankList(*batch.city, batch.application);
        REQUIRE(next);
        REQUIRE(next->lines.size() == 1);
        CHECK(next->lines.first().item == batch.items[1]);
    }
    SECTION("a row of another list stops all of it")
    {
        const QString path = batch.returnFile(
            u"回盘.csv"_s, paidRow(0, u"成功,"_s) + u"别人,6222021000000000099,800.00,成功,\n"_s);
        const auto taken = takeBankReturn(*batch.city, batch.application, path);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().text.contains(u"第 4 行"_s));
        CHECK_FALSE(taken.error().text.contains(u"6222021000000000099"_s));
        CHECK(batch.bankResult(0).isEmpty());
    }
    SECTION("a result in words nobody knows stops all of it")
    {
        const QString path = batch.returnFile(u"回盘.csv"_s, paidRow(0, u"处理中,"_s));
        CHECK_FALSE(takeBankReturn(*batch.city, batch.application, path));
    }
}

TEST_CASE("R-213: a paid item found wrong goes to recovery with its batch", "[workspace]")
{
    PersonalBatch batch;
    CHECK_FALSE(recoverItem(*batch.city, batch.items[0], u"冒名"_s));
    batch.set(subsidyApplications(), batch.application, kStatus, "paid"_L1);
    CHECK_FALSE(recoverItem(*batch.city, batch.items[0], {}));
    REQUIRE(recoverItem(*batch.city, batch.items[0], u"冒名"_s));
    const auto application = batch.city->records().read(
        subsidyApplications(), Id<SubsidyApplication>{batch.application});
    CHECK(application->status == u"recovering"_s);
    REQUIRE(recoverItem(*batch.city, batch.items[1], u"重复领取"_s));
    const auto set = batch.city->undoable();
    REQUIRE(set);
    REQUIRE(batch.city->undo((*set)->number));
    CHECK(subsidyItems()
              .unpack(*batch.city->records().read(subsidyItems().table(), batch.items[1]))
              .state
        == u"ok"_s);
}
