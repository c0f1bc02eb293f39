#pragma once

#include "core/storage/changewriter.h"
#include "core/storage/migrations.h"
#include "tests/results.h"

#include <QDateTime>
#include <QTemporaryDir>

namespace fixture {

/// A new, empty ledger in a folder of its own; gone with the object.
class LedgerFile
{
public:
    LedgerFile()
        : m_database(build())
    { }

    QString path() const { return m_folder.filePath(QStringLiteral("test.ledger")); }
    QString folder() const { return m_folder.path(); }
    core::Database &database() const { return *m_database; }
    void close() { m_database.reset(); }
    void reopen();

    /// When the last set was begun.
    QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(m_at, Qt::UTC); }
    /// Opens a set with a time that grows by a second each.
    std::unique_ptr<core::ChangeWriter> begin(core::ChangeKind kind = core::ChangeKind::Edit,
        const QString &title = QStringLiteral("测试"));

private:
    std::unique_ptr<core::Database> build() const;

    QTemporaryDir m_folder;
    std::unique_ptr<core::Database> m_database;
    qint64 m_at = 1'641'340'800'000; // 2022-01-05
};

/// A person with an invented identity; `index` 0–1999 gives different ones.
core::Record person(int index);

/// Every row of every registry, as one text, to compare ledgers by.
QByteArray contents(const core::Database &database);

} // namespace fixture
