#include "core/workspace/references.h"

#include "core/base/datafile.h"
#include "core/domain/certificatepaper.h"
#include "core/domain/handover.h"
#include "core/domain/reference.h"
#include "core/storage/ledgermeta.h"
#include "core/storage/recordstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace core {

namespace {

constexpr auto kMachinesFile = "state_machines.json"_L1;
constexpr auto kMetaReferences = "references"; // fingerprint of the data taken over

struct DataFile
{
    const Table &table;
    QLatin1StringView file;
};

QList<DataFile> dataFiles()
{
    return {{codes(), "code_tables.csv"_L1}, {divisions(), "divisions.csv"_L1},
        {towns(), "towns.csv"_L1}, {occupations(), "occupations.csv"_L1},
        {holidays(), "holidays.csv"_L1}, {indicators(), "indicators.csv"_L1},
        {indicatorVersions(), "indicator_versions.csv"_L1}, {settings(), "settings.csv"_L1},
        {roleRights(), "role_rights.csv"_L1}, {certificateLayouts(), "certificate_layouts.csv"_L1},
        {exportFields(), "export_fields.csv"_L1}, {exportValues(), "export_values.csv"_L1}};
}

QString pathOf(QLatin1StringView file)
{
    return QStringLiteral(":/data/") + file;
}

/// The columns by which two rows are the same; a setting is the same whatever its dates.
QList<QLatin1StringView> keyOf(const Table &table)
{
    if (table.number == settings().number)
        return {"key"_L1};
    if (!table.keys.isEmpty())
        return table.keys.first();
    for (const auto &field : table.fields) {
        if (field.is(Rule::Unique))
            return {field.column};
    }
    return {};
}

/// What becomes of a row that is there already: left as it is, or brought up to the program's
/// unless somebody has changed it.
enum class Known { Left, Followed };

/// Adds rows to one table.
class NewRows
{
public:
    NewRows(ChangeWriter &writer, const Table &table)
        : m_writer(writer)
        , m_table(table)
        , m_key(keyOf(table))
    { }

    const Table &table() const { return m_table; }
    int added() const { return m_added; }

    Result<void> load()
    {
        return RecordStore(m_writer.database()).forEach(m_table, {}, [this](const Record &record) {
            m_known.insert(keyText(record), record);
            return true;
        });
    }

    Result<void> add(const Record &record, Known known = Known::Left)
    {
        const auto found = m_known.constFind(keyText(record));
        if (found != m_known.constEnd())
            return known == Known::Left ? Result<void>() : follow(*found, record);
        if (auto inserted = m_writer.insert(m_table, record); !inserted)
            return fail(inserted.error());
        ++m_added;
        return {};
    }

private:
    /// What a person has written stays as it is.
    Result<void> follow(const Record &stored, const Record &ours)
    {
        if (m_table.value(stored, kUpdatedBy).integer() != 0)
            return {};
        Record after = stored;
        for (qsizetype i = kCommonFieldCount; i < m_table.fields.size(); ++i)
            after.values[i] = ours.values[i];
        if (after.values == stored.values)
            return {};
        ++m_added;
        return m_writer.update(m_table, after);
    }

    QString keyText(const Record &record) const
    {
        QStringList parts;
        for (const auto column : m_key)
            parts.append(m_table.value(record, column).plain());
        return parts.join(u'\n');
    }

    ChangeWriter &m_writer;
    const Table &m_table;
    QList<QLatin1StringView> m_key;
    QHash<QString, Record> m_known;
    int m_added = 0;
};

Value valueOf(const Field &field, const QString &text)
{
    if (text.isEmpty())
        return {};
    const bool isNumber
        = field.kind == Kind::Integer || field.kind == Kind::Tenths || field.kind == Kind::Flag;
    return isNumber ? Value(text.toLongLong()) : Value(text);
}

/// Rows of a data file as rows of the table: a column of the file is the column of the same name.
Result<void> addFile(NewRows &rows, QLatin1StringView name)
{
    const auto file = readDataTable(pathOf(name));
    if (!file)
        return fail(file.error());
    for (const auto &row : file->rows) {
        Record record = rows.table().blank();
        for (qsizetype i = 0; i < rows.table().fields.size(); ++i) {
            const auto column = file->columns.indexOf(rows.table().fields[i].column);
            if (column >= 0)
                record.values[i] = valueOf(rows.table().fields[i], row.value(column));
        }
        if (auto added = rows.add(record); !added)
            return added;
    }
    return {};
}

Result<void> addStates(NewRows &rows, const QString &entity, const QJsonObject &machine)
{
    const auto labels = machine[QLatin1String("labels")].toObject();
    const auto terminal = machine[QLatin1String("terminal")].toArray();
    int order = 0;
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        Record record = rows.table().blank();
        rows.table().set(record, "entity"_L1, entity);
        rows.table().set(record, "code"_L1, label.key());
        rows.table().set(record, "label"_L1, label.value().toString());
        rows.table().set(record, "is_initial"_L1,
            machine[QLatin1String("initial")].toString() == label.key() ? 1 : 0);
        rows.table().set(record, "is_terminal"_L1, terminal.contains(label.key()) ? 1 : 0);
        rows.table().set(record, "sort_order"_L1, ++order);
        if (auto added = rows.add(record, Known::Followed); !added)
            return added;
    }
    return {};
}

QString joined(const QJsonValue &list)
{
    QStringList texts;
    for (const auto &item : list.toArray())
        texts.append(item.toString());
    return texts.join(u',');
}

Result<void> addTransitions(NewRows &rows, const QString &entity, const QJsonObject &machine)
{
    int order = 0;
    for (const auto &item : machine[QLatin1String("transitions")].toArray()) {
        const auto transition = item.toObject();
        Record record = rows.table().blank();
        rows.table().set(record, "entity"_L1, entity);
        rows.table().set(
            record, "from_state"_L1, transition[QLatin1String("from_state")].toString());
        rows.table().set(record, "to_state"_L1, transition[QLatin1String("to_state")].toString());
        rows.table().set(record, "action_zh"_L1, transition[QLatin1String("action_zh")].toString());
        rows.table().set(record, "roles"_L1, joined(transition[QLatin1String("roles")]));
        rows.table().set(record, "guards"_L1, joined(transition[QLatin1String("guards")]));
        rows.table().set(
            record, "guard_text"_L1, transition[QLatin1String("guard_text")].toString());
        rows.table().set(record, "effects"_L1, joined(transition[QLatin1String("effects")]));
        rows.table().set(record, "sort_order"_L1, ++order);
        if (auto added = rows.add(record, Known::Followed); !added)
            return added;
    }
    return {};
}

Result<int> addMachines(ChangeWriter &writer)
{
    const auto file = readDataObject(pathOf(kMachinesFile));
    if (!file)
        return fail(file.error());
    NewRows stateRows(writer, states());
    NewRows transitionRows(writer, transitions());
    for (NewRows *rows : {&stateRows, &transitionRows}) {
        if (auto loaded = rows->load(); !loaded)
            return fail(loaded.error());
    }
    const auto machines = (*file)[QLatin1String("machines")].toObject();
    for (auto machine = machines.begin(); machine != machines.end(); ++machine) {
        const auto object = machine.value().toObject();
        if (auto added = addStates(stateRows, machine.key(), object); !added)
            return fail(added.error());
        if (auto added = addTransitions(transitionRows, machine.key(), object); !added)
            return fail(added.error());
    }
    return stateRows.added() + transitionRows.added();
}

Result<QByteArray> fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList paths{pathOf(kMachinesFile)};
    for (const auto &[table, file] : dataFiles())
        paths.append(pathOf(file));
    for (const auto &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail({Error::Code::File,
                QCoreApplication::translate("core", "程序文件不完整，请重新安装。"), path});
        hash.addData(&file);
    }
    return hash.result();
}

Result<void> keepFingerprint(const Database &database, const QByteArray &print)
{
    return setLedgerMeta(database, QLatin1String(kMetaReferences), print);
}

} // namespace

Result<int> addReferences(ChangeWriter &writer)
{
    int added = 0;
    for (const auto &[table, file] : dataFiles()) {
        NewRows rows(writer, table);
        if (auto loaded = rows.load(); !loaded)
            return fail(loaded.error());
        if (auto done = addFile(rows, file); !done)
            return fail(done.error());
        added += rows.added();
    }
    auto machines = addMachines(writer);
    if (!machines)
        return machines;
    const auto print = fingerprint();
    if (!print)
        return fail(print.error());
    if (auto kept = keepFingerprint(writer.database(), *print); !kept)
        return fail(kept.error());
    return added + *machines;
}

Result<void> updateReferences(const Database &database, const Clock &clock)
{
    const auto known = ledgerMeta(database, QLatin1String(kMetaReferences));
    const auto ours = fingerprint();
    if (!known || !ours)
        return fail(known ? ours.error() : known.error());
    if (*known == *ours)
        return {};
    auto writer = ChangeWriter::begin(database,
        {.kind = ChangeKind::Migrate,
            .title = QCoreApplication::translate("core", "补充新版本的代码和参数"),
            .at = clock().toMSecsSinceEpoch()});
    if (!writer)
        return fail(writer.error());
    const auto added = addReferences(**writer);
    if (!added)
        return fail(added.error());
    if (*added > 0) {
        const auto committed = (*writer)->commit();
        return committed ? Result<void>() : fail(committed.error());
    }
    writer->reset();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (auto kept = keepFingerprint(database, *ours); !kept)
        return kept;
    return transaction->commit();
}

} // namespace core
