#include "tests/core/storage/ledgerfile.h"

#include "core/base/inventedid.h"
#include "core/domain/catalog.h"
#include "core/domain/person.h"
#include "core/storage/recordstore.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace fixture {

std::unique_ptr<core::Database> LedgerFile::build() const
{
    auto database = core::Database::create(path());
    REQUIRE(database);
    REQUIRE(core::buildSchema(**database, {}));
    return std::move(*database);
}

void LedgerFile::reopen()
{
    close();
    auto database = core::openLedger(path());
    REQUIRE(database);
    m_database = std::move(*database);
}

std::unique_ptr<core::ChangeWriter> LedgerFile::begin(core::ChangeKind kind, const QString &title)
{
    m_at += 1000;
    auto writer
        = core::ChangeWriter::begin(*m_database, {.kind = kind, .title = title, .at = m_at});
    REQUIRE(writer);
    return std::move(*writer);
}

core::Record person(int index)
{
    const core::Table &table = core::persons();
    core::Record record = table.blank();
    const QDate birth = QDate(1980, 1, 1).addDays(index / 2);
    table.set(record, "id_number"_L1, core::inventedCitizenId(u"142328", birth, 996 + index % 2));
    table.set(record, "name"_L1, QStringLiteral("张三") + QChar(0x4e00 + index % 2000));
    table.set(record, "sex"_L1, QString::number(index % 2 == 1 ? 1 : 2));
    table.set(record, "birth_date"_L1, birth.toString(Qt::ISODate));
    return record;
}

QByteArray contents(const core::Database &database)
{
    QByteArray all;
    for (const core::Table *table : core::catalog()) {
        auto read
            = core::RecordStore(database).forEach(*table, {}, [&](const core::Record &record) {
                  all += table->name.data() + QByteArray::number(record.id);
                  for (const auto &value : record.values)
                      all += '|' + (value.isNull() ? QByteArray("-") : value.plain().toUtf8());
                  all += '\n';
                  return true;
              });
        REQUIRE(read);
    }
    return all;
}

} // namespace fixture
