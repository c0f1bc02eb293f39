#include "ui/accountmenu.h"

#include "core/base/text.h"
#include "core/domain/office.h"
#include "core/workspace/workspace.h"
#include "ui/common/icons.h"

#include <QActionGroup>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// More offices than this get a menu of their own each.
constexpr int kMostInOne = 12;

QString rolesOf(const core::Workspace &workspace, const core::Record &account)
{
    QStringList names;
    const auto roles = core::users().value(account, "roles"_L1).text();
    for (const auto &role : roles.split(u',', Qt::SkipEmptyParts)) {
        const auto *item = workspace.names().code("role"_L1, role);
        names.append(item ? item->title() : role);
    }
    return core::joinedList(names);
}

} // namespace

AccountMenu::AccountMenu(QWidget *parent)
    : QMenu(parent)
    , m_accounts(new QActionGroup(this))
{
    setObjectName(u"accountMenu"_s);
    setTitle(tr("切换账号"));
    setIcon(iconOf(Icon::User));
    menuAction()->setVisible(false);
}

void AccountMenu::setWorkspace(const core::Workspace *workspace)
{
    m_workspace = workspace;
    m_units.clear();
    clear();
    if (m_workspace)
        fill();
    menuAction()->setVisible(actions().size() > 1);
}

QMenu *AccountMenu::menuOf(qint64 unit, const QString &title)
{
    auto *&menu = m_units[unit];
    if (!menu)
        menu = addMenu(title);
    return menu;
}

void AccountMenu::fill()
{
    const core::Table &table = core::users();
    const auto accounts = m_workspace->records().find(table, {.order = {{u"login"_s}}});
    if (!accounts || accounts->size() < 2)
        return;
    const bool isLong = accounts->size() > kMostInOne;
    for (const auto &account : *accounts) {
        const qint64 unit = table.value(account, "unit"_L1).integer();
        const bool isOwn = unit == m_workspace->session().unit();
        QMenu *menu = isLong && !isOwn
            ? menuOf(unit, m_workspace->names().linkTitle("org_unit"_L1, unit))
            : this;
        const QString login = table.value(account, "login"_L1).text();
        auto *action = menu->addAction(
            tr("%1（%2）")
                .arg(table.value(account, "name"_L1).text(), rolesOf(*m_workspace, account)));
        action->setObjectName(u"account:"_s + login);
        action->setCheckable(true);
        action->setChecked(login == m_workspace->session().login());
        m_accounts->addAction(action);
        connect(action, &QAction::triggered, this, [this, login] { Q_EMIT chosen(login); });
    }
}

} // namespace ui
