#pragma once

#include "core/workspace/editions.h"
#include "tests/results.h"

#include <QTemporaryDir>

namespace fixture {

/// A small demo city whose editions are made by its own people.
class EditionDesk
{
public:
    EditionDesk();

    core::Workspace *operator->() { return m_workspace.get(); }
    core::Workspace &operator*() { return *m_workspace; }
    QString path() const { return m_folder.filePath(QStringLiteral("city.ledger")); }
    /// Signs in as another account.
    core::Workspace &as(const QString &login);

    core::RowId draft(const core::Period &period,
        const QString &login = QStringLiteral("city_clerk"), core::RowId supersedes = 0,
        core::ReportKind kind = core::ReportKind::Summary);
    /// Reviewed, approved and issued by three others.
    void sign(core::RowId edition);
    core::RowId issue(const core::Period &period, core::RowId supersedes = 0);

    QString text(core::RowId edition, QLatin1StringView column) const;
    /// Moves so many certificates issued between the days to a month later; how many it were.
    int postpone(QDate from, QDate to, int count);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::Workspace> m_workspace;
};

} // namespace fixture
