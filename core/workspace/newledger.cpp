#include "core/workspace/newledger.h"

#include "core/base/datafile.h"
#include "core/domain/office.h"
#include "core/domain/reference.h"
#include "core/figures/engine.h"
#include "core/storage/ledgermeta.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace core {

namespace {

Value valueOf(const Field &field, const QString &text)
{
    if (text.isEmpty())
        return {};
    const bool isNumber = field.kind == Kind::Integer || field.kind == Kind::Flag;
    return isNumber ? Value(text.toLongLong()) : Value(text);
}

/// Rows of a data file as rows of the table: a column of the file is the column of the same name.
Result<void> seedFile(ChangeWriter &writer, const Table &table, const QString &name)
{
    const auto file = readDataTable(QStringLiteral(":/data/") + name);
    if (!file)
        return fail(file.error());
    for (const auto &row : file->rows) {
        Record record = table.blank();
        for (qsizetype i = 0; i < table.fields.size(); ++i) {
            const auto column = file->columns.indexOf(table.fields[i].column);
            if (column >= 0)
                record.values[i] = valueOf(table.fields[i], row.value(column));
        }
        if (auto inserted = writer.insert(table, record); !inserted)
            return fail(inserted.error());
    }
    return {};
}

Result<void> seedStates(ChangeWriter &writer, const QString &entity, const QJsonObject &machine)
{
    const Table &table = states();
    const auto labels = machine[QLatin1String("labels")].toObject();
    const auto terminal = machine[QLatin1String("terminal")].toArray();
    int order = 0;
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        Record record = table.blank();
        table.set(record, "entity"_L1, entity);
        table.set(record, "code"_L1, label.key());
        table.set(record, "label"_L1, label.value().toString());
        table.set(record, "is_initial"_L1,
            machine[QLatin1String("initial")].toString() == label.key() ? 1 : 0);
        table.set(record, "is_terminal"_L1, terminal.contains(label.key()) ? 1 : 0);
        table.set(record, "sort_order"_L1, ++order);
        if (auto inserted = writer.insert(table, record); !inserted)
            return fail(inserted.error());
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

Result<void> seedTransitions(
    ChangeWriter &writer, const QString &entity, const QJsonObject &machine)
{
    const Table &table = transitions();
    int order = 0;
    for (const auto &item : machine[QLatin1String("transitions")].toArray()) {
        const auto transition = item.toObject();
        Record record = table.blank();
        table.set(record, "entity"_L1, entity);
        table.set(record, "from_state"_L1, transition[QLatin1String("from_state")].toString());
        table.set(record, "to_state"_L1, transition[QLatin1String("to_state")].toString());
        table.set(record, "action_zh"_L1, transition[QLatin1String("action_zh")].toString());
        table.set(record, "roles"_L1, joined(transition[QLatin1String("roles")]));
        table.set(record, "guards"_L1, joined(transition[QLatin1String("guards")]));
        table.set(record, "guard_text"_L1, transition[QLatin1String("guard_text")].toString());
        table.set(record, "effects"_L1, joined(transition[QLatin1String("effects")]));
        table.set(record, "sort_order"_L1, ++order);
        if (auto inserted = writer.insert(table, record); !inserted)
            return fail(inserted.error());
    }
    return {};
}

Result<void> seedMachines(ChangeWriter &writer)
{
    const auto file = readDataObject(QStringLiteral(":/data/state_machines.json"));
    if (!file)
        return fail(file.error());
    const auto machines = (*file)[QLatin1String("machines")].toObject();
    for (auto machine = machines.begin(); machine != machines.end(); ++machine) {
        if (auto seeded = seedStates(writer, machine.key(), machine.value().toObject()); !seeded)
            return seeded;
        if (auto seeded = seedTransitions(writer, machine.key(), machine.value().toObject());
            !seeded)
            return seeded;
    }
    return {};
}

/// The name of the division, or Invalid.
Result<QString> divisionName(const QString &code)
{
    const auto file = readDataTable(QStringLiteral(":/data/divisions.csv"));
    if (!file)
        return fail(file.error());
    for (const auto &row : file->rows) {
        if (file->value(row, "is_reporting_unit"_L1) == QLatin1String("1")
            && file->value(row, "code"_L1) == code)
            return file->value(row, "name_zh"_L1);
    }
    return fail({Error::Code::Invalid,
        QCoreApplication::translate(
            "core", "没有地区代码“%1”。市为 141100，县（市、区）如 141127。")
            .arg(code)});
}

Result<QStringList> allRoles()
{
    const auto file = readDataTable(QStringLiteral(":/data/code_tables.csv"));
    if (!file)
        return fail(file.error());
    QStringList roles;
    for (const auto &row : file->rows) {
        if (file->value(row, "table_code"_L1) == QLatin1String("role"))
            roles.append(file->value(row, "code"_L1));
    }
    return roles;
}

/// The office itself and the one account of a new ledger.
Result<void> seedOffice(ChangeWriter &writer, const NewLedger &options, const QString &name)
{
    const Table &units = orgUnits();
    Record office = units.blank();
    const bool isCity = options.unit.endsWith(QLatin1String("00"));
    units.set(office, "code"_L1, QString(options.unit + QLatin1String("-RSJ")));
    units.set(
        office, "name"_L1, QCoreApplication::translate("core", "%1人力资源和社会保障局").arg(name));
    units.set(office, "kind"_L1, isCity ? "bureau"_L1 : "county"_L1);
    units.set(office, "division_code"_L1, options.unit);
    const auto officeId = writer.insert(units, office);
    if (!officeId)
        return fail(officeId.error());
    const auto roles = allRoles();
    if (!roles)
        return fail(roles.error());
    const Table &accounts = users();
    Record admin = accounts.blank();
    accounts.set(admin, "login"_L1, "admin"_L1);
    accounts.set(admin, "name"_L1, QCoreApplication::translate("core", "管理员"));
    accounts.set(admin, "unit"_L1, *officeId);
    accounts.set(admin, "roles"_L1, roles->join(u','));
    if (auto inserted = writer.insert(accounts, admin); !inserted)
        return fail(inserted.error());
    return {};
}

Result<void> seed(const Database &database, const NewLedger &options, const QString &name)
{
    auto writer = ChangeWriter::begin(database,
        {.kind = ChangeKind::Create,
            .title = QCoreApplication::translate("core", "新建台账"),
            .at = options.clock().toMSecsSinceEpoch()});
    if (!writer)
        return fail(writer.error());
    const struct
    {
        const Table &table;
        QString file;
    } files[] = {{codes(), QStringLiteral("code_tables.csv")},
        {divisions(), QStringLiteral("divisions.csv")}, {towns(), QStringLiteral("towns.csv")},
        {occupations(), QStringLiteral("occupations.csv")},
        {holidays(), QStringLiteral("holidays.csv")},
        {indicators(), QStringLiteral("indicators.csv")},
        {settings(), QStringLiteral("settings.csv")},
        {roleRights(), QStringLiteral("role_rights.csv")}};
    for (const auto &[table, file] : files) {
        if (auto seeded = seedFile(**writer, table, file); !seeded)
            return seeded;
    }
    if (auto seeded = seedMachines(**writer); !seeded)
        return seeded;
    if (auto seeded = seedOffice(**writer, options, name); !seeded)
        return seeded;
    if (auto kept = setLedgerMeta(database, QLatin1String(kMetaUnit), options.unit.toUtf8()); !kept)
        return kept;
    const int year = options.year != 0 ? options.year : today(options.clock).year();
    if (auto kept = setLedgerMeta(database, QLatin1String(kMetaYear), QByteArray::number(year));
        !kept)
        return kept;
    if (!options.demoClock.isEmpty()) {
        if (auto kept = setLedgerMeta(database, QLatin1String(kMetaDemoClock), options.demoClock);
            !kept)
            return kept;
    }
    const auto committed = (*writer)->commit();
    return committed ? Result<void>() : fail(committed.error());
}

} // namespace

Result<std::unique_ptr<Database>> createLedger(const QString &path, const NewLedger &options)
{
    const auto name = divisionName(options.unit);
    if (!name)
        return fail(name.error());
    auto database = Database::create(path);
    if (!database)
        return database;
    auto built = buildSchema(**database, options.birth);
    if (built)
        built = seed(**database, options, *name);
    if (built)
        built = refreshFigures(**database);
    if (!built) {
        database->reset();
        for (const auto *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        return fail(built.error());
    }
    return database;
}

} // namespace core
