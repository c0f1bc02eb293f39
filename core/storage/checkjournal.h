#pragma once

#include "core/domain/catalog.h"
#include "core/storage/check.h"
#include "core/storage/rowimage.h"
#include "core/storage/statement.h"

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <unordered_map>

namespace core {

/// One change or block of the journal.
struct JournalEntry
{
    qint64 position = 0;
    int table = 0;
    RowId row = 0;
    qint64 count = 0; // 0: a single change, else a block
    int operation = 0; // 1 insert, 2 update, 3 delete, 4 lost in a merge
    int source = 0;
    QByteArray gaps;
    QByteArray hashes;
    QByteArray before;
    QByteArray salt;
    QByteArray erased; // stands for an image that was lawfully erased

    qint64 set() const;
    void addTo(ChainHash &body) const;
};

/// Reads changes and blocks in the order of their numbers.
class JournalReader
{
public:
    /// Those from `first` on.
    static Result<JournalReader> open(const Database &database, qint64 first);

    /// Null at the end.
    const JournalEntry *entry() const { return m_atEnd ? nullptr : &m_entry; }
    Result<void> next();

private:
    explicit JournalReader(Statement statement)
        : m_statement(std::move(statement))
    { }

    Statement m_statement;
    JournalEntry m_entry;
    bool m_atEnd = false;
};

/// What the journal says of every row: there or not, and its hash. By tables, then in chunks of
/// ids.
class JournalledRows
{
public:
    enum State : quint8 { Unknown, Present, Removed, Seen };
    struct Row
    {
        State state = Unknown;
        RowHash hash = {};
    };

    void take(const JournalEntry &entry);
    Row &row(int table, RowId id);
    /// Rows of the table that should be there and were not marked as seen.
    void forEachUnseen(int table, const std::function<void(RowId)> &each) const;

private:
    static constexpr int kChunkBits = 10;
    using Chunk = std::array<Row, 1 << kChunkBits>;

    std::map<int, std::unordered_map<RowId, std::unique_ptr<Chunk>>> m_tables;
};

/// Recomputes bodies and chain from set `first` on. Entries are handed on as they are read; `each`
/// answers false to stop.
struct ChainChecking
{
    qint64 first = 1;
    std::function<bool(const JournalEntry &)> each;
    std::function<void(const CheckFinding &)> found;
};
Result<void> checkChain(const Database &database, const ChainChecking &checking);
/// Only that the headers from `first` on follow one another unchanged.
Result<void> checkHeaders(const Database &database, const ChainChecking &checking);

/// How a row is called in a finding: 学员“张三”, or 花名册（编号 1099511627777）.
QString rowName(const Table &table, const Record &record);
QString rowName(const Table &table, RowId id);

} // namespace core
