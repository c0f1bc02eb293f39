// Journalled bulk insert against the same rows without a journal, and through the bare C API.
#include "core/domain/person.h"
#include "core/storage/changewriter.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "core/storage/statements.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace bench {

namespace {

using namespace Qt::StringLiterals;

std::unique_ptr<core::Database> fresh(const QTemporaryDir &folder, const QString &name)
{
    auto database = core::Database::create(folder.filePath(name));
    if (!database || !core::buildSchema(**database, {}))
        qFatal("the benchmark cannot make its ledger");
    return std::move(*database);
}

double journalled(const QTemporaryDir &folder, const QList<core::Record> &rows)
{
    auto database = fresh(folder, u"journalled.ledger"_s);
    return milliseconds([&] {
        auto writer = core::ChangeWriter::begin(
            *database, {.kind = core::ChangeKind::Import, .title = u"bench"_s});
        for (const auto &row : rows) {
            if (!(*writer)->insert(core::persons(), row, 1))
                qFatal("insert failed");
        }
        if (!(*writer)->commit())
            qFatal("commit failed");
    });
}

/// The same statements and values, without a journal.
double plain(const QTemporaryDir &folder, const QList<core::Record> &rows)
{
    auto database = fresh(folder, u"plain.ledger"_s);
    return milliseconds([&] {
        auto transaction = core::Transaction::begin(*database);
        auto insert = core::Statement::prepare(*database, core::insertSql(core::persons()));
        qint64 id = qint64(1) << 40;
        for (const auto &row : rows) {
            insert->bindInteger(1, ++id);
            for (qsizetype i = 0; i < row.values.size(); ++i)
                insert->bind(int(i + 2), row.values[i]);
            if (!insert->run())
                qFatal("insert failed");
        }
        if (!transaction->commit())
            qFatal("commit failed");
    });
}

/// What a program of nothing but C would bind, made ready beforehand.
struct RawRow
{
    QList<QByteArray> texts; // null: an integer or nothing
    QList<qint64> integers; // -1: nothing
};

QList<RawRow> raw(const QList<core::Record> &rows)
{
    QList<RawRow> result;
    result.reserve(rows.size());
    for (const auto &row : rows) {
        RawRow entry;
        for (const auto &value : row.values) {
            entry.texts.append(value.isText() ? value.text().toUtf8() : QByteArray());
            entry.integers.append(value.isInteger() ? value.integer() : -1);
        }
        result.append(entry);
    }
    return result;
}

double bare(const QTemporaryDir &folder, const QList<RawRow> &rows)
{
    auto database = fresh(folder, u"bare.ledger"_s);
    return milliseconds([&] {
        sqlite3 *handle = database->handle();
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(
            handle, core::insertSql(core::persons()).constData(), -1, &insert, nullptr);
        sqlite3_exec(handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        qint64 id = qint64(1) << 40;
        for (const auto &row : rows) {
            sqlite3_bind_int64(insert, 1, ++id);
            for (int i = 0; i < int(row.texts.size()); ++i) {
                if (!row.texts[i].isNull())
                    sqlite3_bind_text(insert, i + 2, row.texts[i].constData(),
                        int(row.texts[i].size()), SQLITE_STATIC);
                else if (row.integers[i] >= 0)
                    sqlite3_bind_int64(insert, i + 2, row.integers[i]);
                else
                    sqlite3_bind_null(insert, i + 2);
            }
            if (sqlite3_step(insert) != SQLITE_DONE)
                qFatal("insert failed");
            sqlite3_reset(insert);
        }
        sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr);
        sqlite3_finalize(insert);
    });
}

} // namespace

void insertPart(const Settings &settings)
{
    QList<core::Record> rows;
    rows.reserve(settings.persons);
    for (int i = 0; i < settings.persons; ++i)
        rows.append(person(i));
    const QList<RawRow> rawRows = raw(rows);
    std::array<double, 3> best = {1e18, 1e18, 1e18};
    for (int round = 0; round < settings.rounds; ++round) {
        QTemporaryDir folder;
        best[0] = std::min(best[0], bare(folder, rawRows));
        best[1] = std::min(best[1], plain(folder, rows));
        best[2] = std::min(best[2], journalled(folder, rows));
    }
    note(
        u"insert %1 people with all indexes, one transaction, fastest of %2"_s.arg(settings.persons)
            .arg(settings.rounds));
    line(u"  bare C API"_s, best[0]);
    line(u"  our statements, no journal"_s, best[1], best[0], u"bare"_s);
    line(u"  our statements, journalled"_s, best[2], best[1], u"no journal"_s);
    line(u"  our statements, journalled"_s, best[2], best[0], u"bare"_s);
}

} // namespace bench
