// Taking a change set back: journal.md 1.3.
#include "core/domain/catalog.h"
#include "core/storage/journal.h"
#include "core/storage/statement.h"
#include "core/storage/statements.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

struct Step
{
    qint64 position = 0;
    const Table *table = nullptr;
    RowId row = 0;
    qint64 count = 0; // 0: a single change, else a block
    int operation = 0;
    QByteArray before;
    QByteArray hashes;
};

/// Fields the program fills: they follow from the rest and are set anew, so they never stand
/// against an undo.
bool isFollowing(const Field &field)
{
    return field.is(Rule::System) && field.column != kStatus && field.column != kOwnerUnit;
}

std::optional<Value> valueIn(const QByteArray &image, const Field &field)
{
    for (const auto &[number, value] : decodeImage(image)) {
        if (number == field.number)
            return value;
    }
    return std::nullopt;
}

/// More than what follows from the rest.
bool touchesOwnFields(const Table &table, const QByteArray &image)
{
    const auto values = decodeImage(image);
    return std::any_of(values.begin(), values.end(), [&](const auto &written) {
        const auto index = table.indexOfNumber(written.first);
        return index >= 0 && !isFollowing(table.fields[index]);
    });
}

class Undoing
{
public:
    Undoing(ChangeWriter &writer, qint64 number)
        : m_writer(writer)
        , m_number(number)
    { }

    Result<QList<TouchedRow>> run();

private:
    Result<QList<Step>> steps() const;
    Result<void> takeBack(const Step &step);
    Result<void> undoUpdate(const Step &step);
    Result<void> undoInsert(const Step &step);
    Result<void> undoRemoval(const Step &step);
    Result<Value> leftBehind(const Step &step, const Field &field, const Value &current) const;
    Result<bool> changedSince(const Step &step, RowId row, QString &who) const;
    struct RowRange
    {
        RowId first;
        RowId last;
    };
    Result<void> checkReferences(const Table &removed, RowRange gone) const;
    Result<void> requireNoLink(
        const Table &table, const Field &field, const Table &removed, RowRange gone) const;
    Error conflict(
        const Table &table, const Record &record, const QString &field, const QString &later) const;

    ChangeWriter &m_writer;
    qint64 m_number;
    QList<TouchedRow> m_touched;
};

Result<QList<Step>> Undoing::steps() const
{
    QList<Step> steps;
    const auto append = [&](const Statement &row) {
        const Table *table = tableNumbered(int(row.integer(1)));
        if (table)
            steps.append({row.integer(0), table, row.integer(2), row.integer(3),
                int(row.integer(4)), row.bytes(5), row.bytes(6)});
        return true;
    };
    for (const char *sql : {"SELECT n, tbl, row_id, 0, op, before, hash FROM change WHERE n "
                            "BETWEEN ?1<<24 AND (?1<<24)+16777215",
             "SELECT n, tbl, first_id, cnt, op, before, hashes FROM change_block WHERE n BETWEEN "
             "?1<<24 AND (?1<<24)+16777215"}) {
        auto statement = Statement::prepare(m_writer.database(), sql);
        if (!statement)
            return fail(statement.error());
        if (auto read = statement->bind({m_number}).forEach(append); !read)
            return fail(read.error());
    }
    std::sort(steps.begin(), steps.end(),
        [](const Step &a, const Step &b) { return a.position > b.position; });
    return steps;
}

Result<QList<TouchedRow>> Undoing::run()
{
    const auto all = steps();
    if (!all)
        return fail(all.error());
    for (const auto &step : *all) {
        if (auto done = takeBack(step); !done)
            return fail(done.error());
    }
    for (const auto &step : *all) {
        if (step.operation != 1)
            continue;
        const RowId last = step.row + std::max<qint64>(step.count, 1) - 1;
        if (auto free = checkReferences(*step.table, {step.row, last}); !free)
            return fail(free.error());
    }
    return m_touched;
}

Result<void> Undoing::takeBack(const Step &step)
{
    switch (step.operation) {
    case 1:
        return undoInsert(step);
    case 2:
        return undoUpdate(step);
    default:
        return undoRemoval(step);
    }
}

/// The value the set left in a field: the before-value of the first later change that carries it,
/// else what stands now.
Result<Value> Undoing::leftBehind(const Step &step, const Field &field, const Value &current) const
{
    auto statement = Statement::prepare(m_writer.database(),
        "SELECT before, op FROM change WHERE tbl=? AND row_id=? AND n>? AND n<? ORDER BY n");
    if (!statement)
        return fail(statement.error());
    Value left = current;
    auto read
        = statement->bind({step.table->number, step.row, step.position, m_writer.number() << 24})
              .forEach([&](const Statement &row) {
                  const auto value = valueIn(row.bytes(0), field);
                  left = value.value_or(left);
                  return !value;
              });
    if (!read)
        return fail(read.error());
    return left;
}

Result<void> Undoing::undoUpdate(const Step &step)
{
    const Table &table = *step.table;
    const auto stored = m_writer.read(table, step.row);
    if (!stored)
        return fail(stored.error());
    if (!*stored) {
        return fail({Error::Code::Conflict,
            QCoreApplication::translate(
                "core", "不能撤销：其中一条%1记录后来被删除了。请先撤销那次删除。")
                .arg(table.noun())});
    }
    const Record &current = **stored;
    Record restored = current;
    for (const auto &[number, value] : decodeImage(step.before)) {
        const auto index = table.indexOfNumber(number);
        if (index < 0)
            continue;
        const Field &field = table.fields[index];
        const auto left = leftBehind(step, field, current.values[index]);
        if (!left)
            return fail(left.error());
        if (*left == current.values[index])
            restored.values[index] = value;
        else if (!isFollowing(field))
            return fail(conflict(table, current, field.title(), {}));
    }
    m_touched.append({&table, step.row, current});
    return m_writer.update(table, restored, 0, ChangeWriter::Bookkeeping::AsGiven);
}

Result<bool> Undoing::changedSince(const Step &step, RowId row, QString &who) const
{
    auto statement = Statement::prepare(m_writer.database(),
        "SELECT c.before, s.title FROM change c JOIN change_set s ON s.no=c.n>>24 WHERE c.tbl=? "
        "AND c.row_id=? AND c.n>? AND c.n<? ORDER BY c.n");
    if (!statement)
        return fail(statement.error());
    bool changed = false;
    const qint64 end = ((step.position >> 24) + 1) << 24;
    auto read = statement->bind({step.table->number, row, end - 1, m_writer.number() << 24})
                    .forEach([&](const Statement &change) {
                        changed = touchesOwnFields(*step.table, change.bytes(0));
                        if (changed)
                            who = change.text(1);
                        return !changed;
                    });
    if (!read)
        return fail(read.error());
    return changed;
}

Result<void> Undoing::undoInsert(const Step &step)
{
    const Table &table = *step.table;
    RowHasher hasher(table, m_writer.ledgerKey());
    QList<Record> records;
    const qint64 count = std::max<qint64>(step.count, 1);
    for (qint64 i = 0; i < count; ++i) {
        const auto stored = m_writer.read(table, step.row + i);
        if (!stored)
            return fail(stored.error());
        if (!*stored)
            return fail({Error::Code::Conflict,
                QCoreApplication::translate(
                    "core", "不能撤销：其中一条%1记录后来被删除了。请先撤销那次删除。")
                    .arg(table.noun())});
        const RowHash hash = hasher(**stored);
        if (QByteArrayView(hash.data(), qsizetype(hash.size()))
            != QByteArrayView(step.hashes).sliced(i * 16, 16)) {
            QString who;
            const auto changed = changedSince(step, step.row + i, who);
            if (!changed)
                return fail(changed.error());
            if (*changed)
                return fail(conflict(table, **stored, {}, who));
        }
        m_touched.append({&table, step.row + i, **stored});
        records.append(**stored);
    }
    return count == 1 ? m_writer.remove(table, step.row) : m_writer.removeAll(table, records);
}

Result<void> Undoing::undoRemoval(const Step &step)
{
    const Table &table = *step.table;
    QList<Record> records;
    if (step.count == 0) {
        records.append(toRecord(table, step.row, decodeImage(step.before)));
    } else if (const auto rows = unpackRows(table, step.before)) {
        records = *rows;
    }
    if (records.isEmpty() || records.first().values.isEmpty())
        return fail({Error::Code::Storage,
            QCoreApplication::translate(
                "core", "不能撤销：被删除的内容已依法清除，或台账已损坏。请做一次体检。")});
    for (const auto &record : std::as_const(records)) {
        const auto inserted = m_writer.insert(table, record, 0, ChangeWriter::Bookkeeping::AsGiven);
        if (!inserted)
            return fail(inserted.error());
        m_touched.append({&table, record.id, std::nullopt});
    }
    return {};
}

Result<void> Undoing::requireNoLink(
    const Table &table, const Field &field, const Table &removed, RowRange gone) const
{
    auto statement = Statement::prepare(m_writer.database(),
        "SELECT 1 FROM " + quoted(table.name) + " WHERE " + quoted(field.column)
            + " BETWEEN ? AND ? LIMIT 1");
    if (!statement)
        return fail(statement.error());
    const auto row = statement->bind({gone.first, gone.last}).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return {};
    return fail({Error::Code::InUse,
        QCoreApplication::translate(
            "core", "不能撤销：其中的%1后来被%2引用了。请先处理那些%2记录。")
            .arg(removed.noun(), table.noun())});
}

/// What the set had inserted is gone now; a row of someone else may still point at it.
Result<void> Undoing::checkReferences(const Table &removed, RowRange gone) const
{
    for (const Table *table : catalog()) {
        for (const auto &field : table->fields) {
            if (field.kind != Kind::Link || field.is(Rule::System)
                || field.reference != removed.name)
                continue;
            if (auto free = requireNoLink(*table, field, removed, gone); !free)
                return free;
        }
    }
    return {};
}

Error Undoing::conflict(
    const Table &table, const Record &record, const QString &field, const QString &later) const
{
    const QString name
        = table.title.isEmpty() ? QString() : table.value(record, table.title.first()).plain();
    const QString what = field.isEmpty() ? later : field;
    return {Error::Code::Conflict,
        QCoreApplication::translate(
            "core", "不能撤销：%1“%2”后来又被修改（%3）。请先撤销后来的修改。")
            .arg(table.noun(), name, what)};
}

} // namespace

Result<QList<TouchedRow>> undoInto(ChangeWriter &writer, qint64 number)
{
    return Undoing(writer, number).run();
}

} // namespace core
