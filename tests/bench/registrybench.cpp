// First screen, random jump and unindexed sort of a registry against the raw C API and
// QSqlTableModel.
#include "core/domain/person.h"
#include "core/storage/migrations.h"
#include "core/storage/recordstore.h"
#include "core/storage/statements.h"
#include "tests/bench/bench.h"

#include <QSqlDatabase>
#include <QSqlTableModel>

#include <random>
#include <sqlite3.h>

namespace bench {

namespace {

using namespace Qt::StringLiterals;

int steps(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++rows;
    sqlite3_finalize(statement);
    return rows;
}

void ours(const core::Database &database, int rounds)
{
    const core::RecordStore store(database);
    const core::Table &table = core::persons();
    sqlite3 *handle = database.handle();
    const QByteArray columns = core::columnList(table);
    const double before = residentMegabytes();
    const double first
        = fastest(rounds, [&] { (void)store.find(table, {.order = {{u"name"_s}}, .limit = 100}); });
    const double rawFirst = fastest(rounds, [&] {
        steps(handle, "SELECT " + columns + " FROM person ORDER BY search_pinyin, id LIMIT 100");
    });
    line(u"  first 100 rows by name"_s, first, rawFirst, u"raw C API"_s);
    QList<core::RowId> ids;
    const double keys = fastest(rounds, [&] { ids = *store.ids(table, {.order = {{u"name"_s}}}); });
    const double rawKeys = fastest(
        rounds, [&] { steps(handle, "SELECT id FROM person ORDER BY search_pinyin, id"); });
    line(u"  all keys by name (indexed)"_s, keys, rawKeys, u"raw C API"_s);
    const double unindexed
        = fastest(rounds, [&] { (void)store.ids(table, {.order = {{u"home_village"_s}}}); });
    const double rawUnindexed = fastest(
        rounds, [&] { steps(handle, "SELECT id FROM person ORDER BY home_village, id"); });
    line(u"  all keys by village (no index)"_s, unindexed, rawUnindexed, u"raw C API"_s);
    std::mt19937_64 random(7);
    QList<double> jumps;
    for (int i = 0; i < 300; ++i) {
        const auto start = qsizetype(random() % quint64(ids.size() - 128));
        jumps.append(milliseconds([&] { (void)store.read(table, ids.mid(start, 128)); }));
    }
    note(u"%1 p50 %2 ms  p95 %3 ms"_s.arg(u"  random jump, a page of 128 whole rows"_s, -48)
             .arg(percentile(jumps, 0.5), 0, 'f', 2)
             .arg(percentile(jumps, 0.95), 0, 'f', 2));
    note(u"%1 %2 MB more"_s.arg(u"  memory"_s, -48).arg(residentMegabytes() - before, 0, 'f', 0));
}

void tableModel(const QString &path)
{
    const double before = residentMegabytes();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"peer"_s);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.open();
        QSqlTableModel model(nullptr, database);
        model.setTable(u"person"_s);
        line(u"  QSqlTableModel: first 256 rows"_s, milliseconds([&] { model.select(); }));
        line(u"  QSqlTableModel: last row"_s, milliseconds([&] {
            while (model.canFetchMore())
                model.fetchMore();
        }));
        note(u"%1 %2 MB more"_s.arg(u"  QSqlTableModel: memory"_s, -48)
                 .arg(residentMegabytes() - before, 0, 'f', 0));
    }
    QSqlDatabase::removeDatabase(u"peer"_s);
}

} // namespace

void registryPart(const Settings &settings)
{
    auto database = core::openLedger(settings.ledger, core::Database::Access::ReadOnly);
    if (!database) {
        note(database.error().text);
        return;
    }
    note(u"registry of %1 people"_s.arg(*core::RecordStore(**database).count(core::persons())));
    ours(**database, settings.rounds);
    tableModel(settings.ledger);
}

} // namespace bench
