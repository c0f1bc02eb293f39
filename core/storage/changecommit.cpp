// How a change set is written down: its changes and blocks, what ends it and chains it to the one
// before.
#include "core/storage/changewriter.h"
#include "core/storage/installation.h"

#include <QSysInfo>

namespace core {

Result<void> ChangeWriter::writeMarks()
{
    for (const auto &[month, unit] : std::as_const(m_dirtyMonths)) {
        if (auto marked
            = execute("INSERT INTO figure_dirty (ym, unit) VALUES (?,?) ON CONFLICT DO NOTHING",
                {month, unit});
            !marked)
            return marked;
    }
    return {};
}

Result<void> ChangeWriter::writeSequences()
{
    for (const auto &[table, next] : m_sequences) {
        auto kept = execute("INSERT INTO change_sequence (site, tbl, next) VALUES (?,?,?) "
                            "ON CONFLICT (site, tbl) DO UPDATE SET next=excluded.next",
            {m_site, table, next});
        if (!kept)
            return kept;
    }
    return {};
}

Result<RowId> ChangeWriter::writeSource()
{
    auto id = nextId(-1);
    if (!id)
        return id;
    auto statement
        = prepared("INSERT INTO change_source (id, file_name, sha256, sheet) VALUES (?,?,?,?)");
    if (!statement)
        return fail(statement.error());
    (*statement)->bindInteger(1, *id);
    (*statement)->bind(2, m_header.source->fileName);
    (*statement)->bindBytes(3, m_header.source->sha256);
    (*statement)->bind(4, m_header.source->sheet);
    if (auto written = (*statement)->run(); !written)
        return fail(written.error());
    return id;
}

Result<void> ChangeWriter::writeSet(RowId id, RowId source)
{
    const QByteArray body = m_body.result();
    const QByteArray title = m_header.title.toUtf8();
    const QByteArray reason = m_header.reason.toUtf8();
    const QByteArray hash = ChainHash(m_key)
                                .add(m_previousHash)
                                .add(m_number)
                                .add(id)
                                .add(m_header.at)
                                .add(m_stamp)
                                .add(m_header.user)
                                .add(m_machine)
                                .add(int(m_header.kind))
                                .add(title)
                                .add(reason)
                                .add(source)
                                .add(m_header.undoes)
                                .add(m_changes)
                                .add(body)
                                .result();
    auto statement = prepared(
        "INSERT INTO change_set (no, id, at, stamp, user_id, machine_id, kind, title, reason, "
        "source_id, undoes, changes, body, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!statement)
        return fail(statement.error());
    Statement &insert = **statement;
    const Value values[] = {m_number, id, m_header.at, m_stamp, m_header.user, m_machine,
        int(m_header.kind), m_header.title, m_header.reason, source != 0 ? Value(source) : Value(),
        m_header.undoes != 0 ? Value(m_header.undoes) : Value(), m_changes};
    int index = 0;
    for (const auto &value : values)
        insert.bind(++index, value);
    insert.bindBytes(++index, body);
    insert.bindBytes(++index, hash);
    return insert.run();
}

Result<CommittedSet> ChangeWriter::commit()
{
    if (auto open = m_transaction.stillOpen(); !open)
        return fail(open.error());
    for (const auto &[number, entry] : m_access) {
        if (auto flushed = flush(*entry); !flushed)
            return fail(flushed.error());
    }
    if (m_changes == 0 && m_header.kind != ChangeKind::Event)
        return CommittedSet{};
    const auto machine = machineId();
    if (!machine)
        return fail(machine.error());
    m_machine = *machine;
    RowId source = 0;
    if (m_header.source) {
        const auto written = writeSource();
        if (!written)
            return fail(written.error());
        source = *written;
    }
    const auto id = nextId(0);
    if (!id)
        return fail(id.error());
    for (const auto step : {&ChangeWriter::writeMarks, &ChangeWriter::writeSequences}) {
        if (auto done = (this->*step)(); !done)
            return fail(done.error());
    }
    if (auto written = writeSet(*id, source); !written)
        return fail(written.error());
    m_statements.clear();
    if (auto committed = m_transaction.commit(); !committed)
        return fail(committed.error());
    return CommittedSet{m_number, *id, m_changes};
}

Result<RowId> ChangeWriter::machineId()
{
    const QString name = QSysInfo::machineHostName();
    auto statement = prepared("SELECT id FROM change_machine WHERE site=? AND name=?");
    if (!statement)
        return fail(statement.error());
    (*statement)->bind({m_site, name});
    const auto row = (*statement)->step();
    if (!row)
        return fail(row.error());
    if (*row) {
        const RowId id = (*statement)->integer(0);
        (*statement)->reset();
        return id;
    }
    (*statement)->reset();
    auto id = nextId(-2);
    if (!id)
        return id;
    if (auto written = execute(
            "INSERT INTO change_machine (id, site, name) VALUES (?,?,?)", {*id, m_site, name});
        !written)
        return fail(written.error());
    return id;
}

Result<void> ChangeWriter::writeChange(const Change &change)
{
    auto statement = prepared("INSERT INTO change (n, tbl, row_id, op, src, before, salt, hash) "
                              "VALUES (?,?,?,?,?,?,?,?)");
    if (!statement)
        return fail(statement.error());
    Statement &insert = **statement;
    const qint64 n = position();
    const QByteArray salt = change.before.isEmpty() ? QByteArray() : randomBytes(16);
    insert.bindInteger(1, n);
    insert.bindInteger(2, change.table.number);
    insert.bindInteger(3, change.row);
    insert.bindInteger(4, change.operation);
    insert.bind(5, change.source > 0 ? Value(change.source) : Value());
    const QByteArray *blobs[] = {&change.before, &salt, &change.hash};
    for (int i = 0; i < 3; ++i)
        blobs[i]->isEmpty() ? insert.bindNull(6 + i) : insert.bindBytes(6 + i, *blobs[i]);
    m_body.add(n).add(change.table.number).add(change.row).add(change.operation).add(change.source);
    m_body.add(imageDigest(salt, change.before)).add(change.hash);
    return insert.run();
}

Result<void> ChangeWriter::writeBlock(const Block &block)
{
    auto statement = prepared(
        "INSERT INTO change_block (n, tbl, first_id, cnt, op, src, src_gaps, hashes, before, salt) "
        "VALUES (?,?,?,?,?,?,?,?,?,?)");
    if (!statement)
        return fail(statement.error());
    Statement &insert = **statement;
    const qint64 n = position();
    const QByteArray salt = block.before.isEmpty() ? QByteArray() : randomBytes(16);
    insert.bindInteger(1, n);
    insert.bindInteger(2, block.table.number);
    insert.bindInteger(3, block.firstRow);
    insert.bindInteger(4, block.count);
    insert.bindInteger(5, block.operation);
    insert.bind(6, block.source > 0 ? Value(block.source) : Value());
    const QByteArray *blobs[] = {&block.gaps, &block.hashes, &block.before, &salt};
    for (int i = 0; i < 4; ++i)
        blobs[i]->isEmpty() ? insert.bindNull(7 + i) : insert.bindBytes(7 + i, *blobs[i]);
    m_body.add(n)
        .add(block.table.number)
        .add(block.firstRow)
        .add(block.count)
        .add(block.operation)
        .add(block.source);
    m_body.add(block.gaps).add(block.hashes).add(imageDigest(salt, block.before));
    return insert.run();
}

} // namespace core
