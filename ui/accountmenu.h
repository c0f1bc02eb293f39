#pragma once

#include <QMenu>

class QActionGroup;

namespace core {
class Workspace;
}

namespace ui {

/// The accounts of an open ledger, to go on as another of them: submitter, reviewer, approver and
/// finance can take turns at one window. Empty where there is but one.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AccountMenu(QWidget *parent = nullptr);

    /// Null: no ledger is open.
    void setWorkspace(const core::Workspace *workspace);

Q_SIGNALS:
    void chosen(const QString &login);

private:
    void fill();
    QMenu *menuOf(qint64 unit, const QString &title);

    const core::Workspace *m_workspace = nullptr;
    QHash<qint64, QMenu *> m_units;
    QActionGroup *m_accounts;
};

} // namespace ui
