#pragma once

#include "core/workspace/newledger.h"
#include "core/workspace/workspace.h"
#include "tests/results.h"

#include <QTemporaryDir>

namespace fixture {

/// A new city ledger on a fixed day, opened as its only account.
class CityLedger
{
public:
    CityLedger();

    core::Workspace &operator*() { return *m_workspace; }
    core::Workspace *operator->() { return m_workspace.get(); }
    QString path() const { return m_folder.filePath(QStringLiteral("city.ledger")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void reopen(const QString &login = {});

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::Workspace> m_workspace;
};

/// A complete institution that every rule accepts.
core::Record institution(
    core::Workspace &workspace, const QString &number = QStringLiteral("JG-141127-0001"));

} // namespace fixture
