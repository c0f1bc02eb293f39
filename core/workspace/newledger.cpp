#include "core/workspace/newledger.h"

#include "core/base/datafile.h"
#include "core/domain/office.h"
#include "core/figures/engine.h"
#include "core/storage/ledgermeta.h"
#include "core/workspace/references.h"

#include <QCoreApplication>
#include <QFile>

namespace core {

namespace {

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
    if (auto added = addReferences(**writer); !added)
        return fail(added.error());
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
