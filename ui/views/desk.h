#pragma once

#include "core/base/period.h"
#include "core/schema/filter.h"
#include "core/workspace/workspace.h"
#include "ui/common/settings.h"
#include "ui/views/care.h"

#include <QObject>

#include <memory>

namespace ui {

/// Which unit and period dashboard and reports are shown for.
struct Scope
{
    QString unit; // 141100 the whole, 141100:own its 市本级, 141127 a county
    core::Period period;

    bool operator==(const Scope &) const = default;
};

/// 全市, 市本级, 岚县
QString unitTitle(const core::Workspace &workspace, const QString &unit);
/// The units of reports in their order; the first is the whole.
QStringList reportUnits(const core::Workspace &workspace);
/// 2021年第四季度 · 全市
QString scopeTitle(const core::Workspace &workspace, const Scope &scope);

/// What all pages of one open ledger share: the ledger, what is chosen for all of them, and the
/// ways from one page to another.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(std::unique_ptr<core::Workspace> workspace, Settings &settings, QObject *parent = nullptr);
    ~Desk() override;

    core::Workspace &workspace() const { return *m_workspace; }
    Settings &settings() const { return m_settings; }
    Care &care() { return m_care; }

    const Scope &scope() const { return m_scope; }
    void setScope(const Scope &scope);

    /// By its id in pages.h.
    void openPage(const QString &page) { Q_EMIT pageWanted(page); }
    void openRecord(const core::Table &table, core::RowId id) { Q_EMIT recordWanted(&table, id); }
    /// In the registry of the table; `title` says what the rows are.
    void openRows(const core::Table &table, const core::Filter &filter, const QString &title)
    {
        Q_EMIT rowsWanted(&table, filter, title);
    }
    /// Takes a set back, or an undo.
    void undo(const core::ChangeSetInfo &set) { Q_EMIT undoWanted(set); }
    /// Closes this ledger; `reopen` is opened then, unless it is empty.
    void close(const QString &reopen = {}) { Q_EMIT closeWanted(reopen); }
    /// Closes this ledger and puts the backup in its place.
    void restore(const QString &backup) { Q_EMIT restoreWanted(backup); }

Q_SIGNALS:
    void scopeChanged();
    void pageWanted(const QString &page);
    void recordWanted(const core::Table *table, core::RowId id);
    void rowsWanted(const core::Table *table, const core::Filter &filter, const QString &title);
    void closeWanted(const QString &reopen);
    void restoreWanted(const QString &backup);
    void undoWanted(const core::ChangeSetInfo &set);

private:
    std::unique_ptr<core::Workspace> m_workspace;
    Settings &m_settings;
    Care m_care;
    Scope m_scope;
};

} // namespace ui
