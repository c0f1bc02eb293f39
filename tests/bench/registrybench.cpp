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

/// Every column of every row, as a program of nothing but C would take it.
int steps(sqlite3_stmt *statement)
{
    int rows = 0;
    qint64 bytes = 0;
    for (; sqlite3_step(statement) == SQLITE_ROW; ++rows) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_TEXT
                && sqlite3_column_text(statement, column))
                bytes += sqlite3_column_bytes(statement, column);
            else
                bytes += sqlite3_column_int64(statement, column) != 0 ? 8 : 0;
        }
    }
    sqlite3_reset(statement);
    return bytes > 0 ? rows : 0;
}

int steps(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
    const int rows = steps(statement);
    sqlite3_finalize(statement);
    return rows;
}

void keys(const core::RecordStore &store, sqlite3 *handle, int rounds)
{
    const core::Table &table = core::persons();
    const struct
    {
        QString name;
        core::SortKey key;
        QByteArray raw;
    } orders[] = {{u"by name (indexed)"_s, {u"name"_s}, "search_pinyin, id"},
        {u"by name, last first (indexed)"_s, {u"name"_s, Qt::DescendingOrder},
            "search_pinyin DESC, id"},
        {u"by village (no index, most are alike)"_s, {u"home_village"_s}, "home_village, id"},
        {u"by moment of change (no index)"_s, {u"updated_at"_s, Qt::DescendingOrder},
            "updated_at DESC, id"},
        {u"by education (no index)"_s, {u"education"_s}, "education, id"}};
    for (const auto &order : orders) {
        const double first = fastest(
            rounds, [&] { (void)store.find(table, {.order = {order.key}, .limit = 100}); });
        const double rawFirst = fastest(rounds, [&] {
            steps(handle,
                "SELECT " + core::columnList(table) + " FROM person ORDER BY " + order.raw
                    + " LIMIT 100");
        });
        line(u"  first 100 rows "_s + order.name, first, rawFirst, u"raw C API"_s);
        const double all = fastest(rounds, [&] { (void)store.ids(table, {.order = {order.key}}); });
        const double rawAll = fastest(
            rounds, [&] { steps(handle, "SELECT id FROM person ORDER BY " + order.raw); });
        line(u"  all keys "_s + order.name, all, rawAll, u"raw C API"_s);
    }
}

void jumps(const core::RecordStore &store, sqlite3 *handle)
{
    const core::Table &table = core::persons();
    const auto ids = *store.ids(table, {.order = {{u"name"_s}}});
    sqlite3_stmt *one = nullptr;
    sqlite3_prepare_v2(handle, core::selectByIdSql(table).constData(), -1, &one, nullptr);
    std::mt19937_64 random(7);
    QList<double> ours;
    QList<double> raw;
    for (int i = 0; i < 600; ++i) {
        const auto page = ids.mid(qsizetype(random() % quint64(ids.size() - 128)), 128);
        if (i % 2 == 0) {
            ours.append(milliseconds([&] { (void)store.read(table, page); }));
            continue;
        }
        raw.append(milliseconds([&] {
            for (const auto id : page) {
                sqlite3_bind_int64(one, 1, id);
                steps(one);
            }
        }));
    }
    sqlite3_finalize(one);
    line(u"  random jump, a page of 128 whole rows, p50"_s, percentile(ours, 0.5),
        percentile(raw, 0.5), u"raw C API"_s);
    line(u"  random jump, p95"_s, percentile(ours, 0.95), percentile(raw, 0.95), u"raw C API"_s);
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
        const auto fetchAll = [&] {
            while (model.canFetchMore())
                model.fetchMore();
        };
        line(u"  QSqlTableModel: first 256 rows"_s, milliseconds([&] { model.select(); }));
        line(u"  QSqlTableModel: last row known"_s, milliseconds(fetchAll));
        const int village = model.fieldIndex(u"home_village"_s);
        line(u"  QSqlTableModel: sorted by village, first 256 rows"_s,
            milliseconds([&] { model.sort(village, Qt::AscendingOrder); }));
        line(u"  QSqlTableModel: sorted by village, last row known"_s, milliseconds(fetchAll));
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
    const double before = residentMegabytes();
    const core::RecordStore store(**database);
    keys(store, (*database)->handle(), settings.rounds);
    jumps(store, (*database)->handle());
    note(u"%1 %2 MB more, of which 64 are the page cache"_s.arg(u"  memory"_s, -48)
             .arg(residentMegabytes() - before, 0, 'f', 0));
    tableModel(settings.ledger);
}

} // namespace bench
