#include "core/storage/setrows.h"

#include "core/domain/catalog.h"
#include "core/storage/rowimage.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace core {

namespace {

/// Positions of a set's changes.
constexpr auto kOfSet = " WHERE n BETWEEN ?1<<24 AND (?1<<24)+16777215";

struct Piece
{
    qint64 position = 0;
    QList<SetRow> rows;
};

/// Rows removed in a block need not follow one another; those inserted do.
QList<SetRow> rowsOfBlock(const Statement &row, const Table &table, int limit)
{
    const int operation = int(row.integer(4));
    QList<SetRow> rows;
    if (operation == 3) {
        const auto removed = unpackRows(table, row.bytes(6));
        if (removed) {
            for (const auto &record : *removed)
                rows.append({&table, record.id, operation, 0});
        }
        return rows;
    }
    for (qint64 i = 0; i < row.integer(3) && i < limit; ++i)
        rows.append({&table, row.integer(2) + i, operation,
            blockSourceRow(int(row.integer(5)), row.bytes(7), i)});
    return rows;
}

} // namespace

Result<QList<SetRow>> rowsOfSet(const Database &database, qint64 number, int limit)
{
    QList<Piece> pieces;
    const auto append = [&](const Statement &row) {
        const Table *table = tableNumbered(int(row.integer(1)));
        if (!table)
            return true;
        if (row.integer(3) == 0)
            pieces.append({row.integer(0),
                {{table, row.integer(2), int(row.integer(4)), int(row.integer(5))}}});
        else
            pieces.append({row.integer(0), rowsOfBlock(row, *table, limit)});
        return true;
    };
    for (const auto *from : {"SELECT n, tbl, row_id, 0, op, src, NULL, NULL FROM change",
             "SELECT n, tbl, first_id, cnt, op, src, before, src_gaps FROM change_block"}) {
        auto statement = Statement::prepare(
            database, QByteArray(from) + kOfSet + " ORDER BY n LIMIT " + QByteArray::number(limit));
        if (!statement)
            return fail(statement.error());
        if (auto read = statement->bind({number}).forEach(append); !read)
            return fail(read.error());
    }
    std::sort(pieces.begin(), pieces.end(),
        [](const Piece &one, const Piece &other) { return one.position < other.position; });
    QList<SetRow> rows;
    for (const auto &piece : std::as_const(pieces)) {
        rows.append(piece.rows.first(std::min<qsizetype>(piece.rows.size(), limit - rows.size())));
        if (rows.size() >= limit)
            break;
    }
    return rows;
}

Result<QList<SetCount>> countsOfSet(const Database &database, qint64 number)
{
    auto statement = Statement::prepare(database,
        QByteArray("SELECT tbl, op, SUM(cnt) FROM (SELECT n, tbl, op, 1 AS cnt FROM change UNION "
                   "ALL SELECT n, tbl, op, cnt FROM change_block)")
            + kOfSet + " GROUP BY tbl, op ORDER BY SUM(cnt) DESC");
    if (!statement)
        return fail(statement.error());
    QList<SetCount> counts;
    auto read = statement->bind({number}).forEach([&](const Statement &row) {
        if (const Table *table = tableNumbered(int(row.integer(0))))
            counts.append({table, int(row.integer(1)), row.integer(2)});
        return true;
    });
    if (!read)
        return fail(read.error());
    return counts;
}

int blockSourceRow(int first, const QByteArray &gaps, qint64 offset)
{
    if (first == 0)
        return 0;
    if (gaps.isEmpty())
        return first + int(offset);
    qint64 row = first;
    qsizetype at = 0;
    for (qint64 i = 0; i < offset && at < gaps.size(); ++i) {
        quint64 number = 0;
        for (int shift = 0; at < gaps.size(); shift += 7) {
            const auto byte = quint8(gaps[at++]);
            number |= quint64(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                break;
        }
        row += qint64(number >> 1) ^ -qint64(number & 1);
    }
    return int(row);
}

} // namespace core
