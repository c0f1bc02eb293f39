#include "core/storage/installation.h"

#include "core/storage/rowimage.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace core {

Result<QByteArray> installationId()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/skill-ledger");
    QFile file(folder + QStringLiteral("/installation"));
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray id = QByteArray::fromHex(file.readAll().trimmed());
        if (id.size() == 16)
            return id;
        file.close();
    }
    const QByteArray id = randomBytes(16);
    QDir().mkpath(folder);
    const QByteArray hex = id.toHex();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(hex) != hex.size()
        || !file.flush()) {
        return fail({Error::Code::File,
            QCoreApplication::translate("core", "不能写入设置文件夹“%1”。请检查其权限。")
                .arg(folder),
            file.errorString()});
    }
    return id;
}

Result<RowId> writingSite(const Database &database)
{
    const auto installation = installationId();
    if (!installation)
        return fail(installation.error());
    auto query = Statement::prepare(database,
        "SELECT site FROM site_seen WHERE installation=? AND is_local=1 ORDER BY site LIMIT 1");
    if (!query)
        return fail(query.error());
    query->bindBytes(1, *installation);
    const auto row = query->step();
    if (!row)
        return fail(row.error());
    if (*row)
        return query->integer(0);
    if (auto registered = registerSite(database, 0); !registered)
        return fail(registered.error());
    return writingSite(database);
}

Result<void> registerSite(const Database &database, RowId site)
{
    const auto installation = installationId();
    if (!installation)
        return fail(installation.error());
    if (site == 0)
        site = 1 + RowId(QRandomGenerator::global()->bounded(quint32(kLargestSite)));
    auto insert = Statement::prepare(database,
        "INSERT INTO site_seen (site, installation, is_local, last_seq) VALUES (?,?,1,0)");
    if (!insert)
        return fail(insert.error());
    insert->bindInteger(1, site);
    insert->bindBytes(2, *installation);
    return insert->run();
}

} // namespace core
