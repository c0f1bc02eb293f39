#include "ui/views/topbar.h"

#include "core/domain/office.h"
#include "ui/actions.h"
#include "ui/common/icons.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"
#include "ui/views/desk.h"
#include "ui/views/pages.h"
#include "ui/views/scopebar.h"
#include "ui/views/searchbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 52;
/// Narrower than this, buttons say their names in tool tips only.
constexpr int kRoomForNames = 1080;
constexpr int kStepRoom = 190;
constexpr int kNameRoom = 96;

QToolButton *toolButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

TopBar::TopBar(Desk &desk, Actions &actions, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_row(new QHBoxLayout(this))
    , m_scope(new ScopeBar(desk, this))
{
    setObjectName(u"topBar"_s);
    setFixedHeight(kHeight);
    m_row->setContentsMargins(16, 8, 12, 8);
    m_row->setSpacing(6);
    buildSearch();
    m_row->addStretch();
    m_row->addWidget(m_scope);
    m_row->addSpacing(8);
    buildSteps();
    m_row->addSpacing(8);
    buildCare();
    buildAccount(menu);
    buildMenu(menu);
}

void TopBar::buildSearch()
{
    m_search = new SearchButton(tr("查找 人 / 班 / 证 / 命令"),
        m_actions.action(Act::Search)->shortcut().toString(QKeySequence::NativeText), this);
    m_search->setObjectName(u"searchButton"_s);
    connect(m_search, &QPushButton::clicked, m_actions.action(Act::Search), &QAction::trigger);
    m_row->addWidget(m_search, 1);
}

void TopBar::buildSteps()
{
    m_undo = toolButton(this, u"undoButton"_s);
    m_redo = toolButton(this, u"redoButton"_s);
    for (const auto &[button, act] : {std::pair(m_undo, Act::Undo), std::pair(m_redo, Act::Redo)}) {
        auto *action = m_actions.action(act);
        button->setIcon(action->icon());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &TopBar::showSteps);
        m_row->addWidget(button);
    }
    m_redo->setToolButtonStyle(Qt::ToolButtonIconOnly);
    showSteps();
}

void TopBar::buildCare()
{
    m_check = toolButton(this, u"checkButton"_s);
    m_backup = toolButton(this, u"backupButton"_s);
    m_backup->setIcon(iconOf(Icon::Backup));
    connect(m_check, &QToolButton::clicked, this, [this] { m_desk.openPage(kCheckPage); });
    connect(m_backup, &QToolButton::clicked, this, [this] { m_desk.openPage(kBackupPage); });
    m_row->addWidget(m_check);
    m_row->addWidget(m_backup);
    connect(&m_desk.care(), &Care::changed, this, &TopBar::showCare);
    showCare();
}

/// Who is signed in; the menu of accounts hangs here and in the menu of the window.
void TopBar::buildAccount(const QMenu *menu)
{
    m_account = toolButton(this, u"accountButton"_s);
    m_account->setIcon(iconOf(Icon::User));
    const auto name = m_desk.workspace().session().name();
    m_account->setText(m_account->fontMetrics().elidedText(name, Qt::ElideRight, kNameRoom));
    m_account->setToolTip(tr("当前账号：%1，按此切换").arg(name));
    m_account->setAccessibleName(tr("当前账号：%1").arg(name));
    auto *accounts = menu->findChild<QMenu *>(u"accountMenu"_s);
    connect(m_account, &QToolButton::clicked, this, [this, accounts] {
        accounts->popup(m_account->mapToGlobal(m_account->rect().bottomLeft()));
    });
    const auto count = m_desk.workspace().records().count(core::users());
    m_account->setVisible(count && *count > 1);
    m_row->addWidget(m_account);
}

void TopBar::buildMenu(QMenu *menu)
{
    auto *button = toolButton(this, u"menuButton"_s);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIcon(iconOf(Icon::Menu));
    button->setToolTip(textWithKeys(tr("更多"), QKeySequence(Qt::Key_F10)));
    button->setAccessibleName(tr("更多"));
    button->setShortcut(QKeySequence(Qt::Key_F10));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    m_row->addWidget(button);
}

void TopBar::setScoped(Scoped scoped)
{
    m_scope->setVisible(scoped == Scoped::Yes);
}

void TopBar::showSteps()
{
    for (const auto &[button, act] : {std::pair(m_undo, Act::Undo), std::pair(m_redo, Act::Redo)}) {
        if (!button)
            continue;
        const auto *action = m_actions.action(act);
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text());
    }
    const auto text = m_actions.action(Act::Undo)->text();
    m_undo->setText(m_undo->fontMetrics().elidedText(text, Qt::ElideRight, kStepRoom));
}

void TopBar::showCare()
{
    const auto &care = m_desk.care();
    const auto now = QDateTime::currentDateTime();
    if (!care.checkedAt().isValid()) {
        m_check->setIcon(iconOf(Icon::Shield));
        m_check->setText(tr("未体检"));
    } else {
        const auto theme = Theme::of(*this);
        m_check->setIcon(care.findings() == 0 ? iconOf(Icon::Ok, theme.good)
                                              : iconOf(Icon::Warning, theme.warning));
        m_check->setText(
            care.findings() == 0 ? tr("体检正常") : tr("体检 %1 处").arg(care.findings()));
        m_check->setToolTip(tr("上次体检：%1").arg(shortMoment(care.checkedAt(), now)));
    }
    const bool hasBackup = care.backedUpAt().isValid();
    m_backup->setText(
        hasBackup ? tr("备份 %1").arg(shortMoment(care.backedUpAt(), now)) : tr("未备份"));
    m_backup->setToolTip(hasBackup ? tr("备份在 %1").arg(care.backupFile())
                                   : tr("这个台账还没有在这台电脑上备份过"));
    for (auto *button : {m_check, m_backup})
        button->setAccessibleName(button->text());
}

void TopBar::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto style
        = width() < kRoomForNames ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (auto *button : {m_undo, m_check, m_backup, m_account})
        button->setToolButtonStyle(style);
}

} // namespace ui
