#include "ui/mainwindow.h"

#include "core/base/platform.h"
#include "ui/accountmenu.h"
#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/common/ledgerclaim.h"
#include "ui/common/messages.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/views/brand.h"
#include "ui/views/handbook/handbookwindow.h"
#include "ui/views/handbook/helpkey.h"
#include "ui/views/startpage.h"
#include "ui/views/workbench.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1366, 768);
constexpr QSize kSmallest(900, 480);

} // namespace

MainWindow::MainWindow(Settings &settings)
    : m_settings(settings)
    , m_actions(new Actions(this))
    , m_menu(new QMenu(this))
    , m_accounts(new AccountMenu(m_menu))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(settings, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(programIcon());
    setMinimumSize(kSmallest);
    resize(kFirstSize);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::ready, this, &MainWindow::take);
    new HelpKey(this);
    connectActions();
    buildMenu();
    closeLedger();
    m_settings.restoreWindow(*this);
}

MainWindow::~MainWindow()
{
    delete m_workbench; // before what it shares with the window
}

void MainWindow::connectActions()
{
    // queued: what triggers them may be closed by them
    const auto on = [this](Act act, auto run) {
        connect(m_actions->action(act), &QAction::triggered, this, run, Qt::QueuedConnection);
    };
    on(Act::NewLedger, [this] {
        if (!mayLeave())
            return;
        closeLedger();
        m_start->showNew();
    });
    on(Act::OpenLedger, [this] {
        if (!mayLeave())
            return;
        if (const auto path = m_start->askFile(); !path.isEmpty())
            openLedger(path);
    });
    on(Act::CloseLedger, [this] {
        if (mayLeave())
            closeLedger();
    });
    on(Act::Handbook, [this] {
        auto *focus = focusWidget();
        showHelp(focus ? focus : m_stack->currentWidget());
    });
    on(Act::News, [this] { HandbookWindow::openFrom(this, {u"whatsnew"_s}); });
    on(Act::Keys, [this] { showKeys(); });
    on(Act::About, [this] { showAbout(); });
    on(Act::Quit, [this] { close(); });
}

void MainWindow::buildMenu()
{
    for (const auto act : {Act::NewLedger, Act::OpenLedger, Act::CloseLedger})
        m_menu->addAction(m_actions->action(act));
    m_menu->addSeparator();
    for (const auto act : {Act::Import, Act::BackUp, Act::Check, Act::Reload})
        m_menu->addAction(m_actions->action(act));
    m_menu->addSeparator();
    m_menu->addMenu(m_accounts);
    connect(m_accounts, &AccountMenu::chosen, this, &MainWindow::signInAs, Qt::QueuedConnection);
    addThemes();
    addLanguages();
    m_menu->addSeparator();
    auto *help = m_menu->addMenu(iconOf(Icon::Help), tr("帮助"));
    for (const auto act : {Act::Handbook, Act::News, Act::Keys, Act::About})
        help->addAction(m_actions->action(act));
    m_menu->addAction(m_actions->action(Act::Quit));
}

void MainWindow::addThemes()
{
    auto *menu = m_menu->addMenu(iconOf(Icon::Dark), tr("外观"));
    auto *group = new QActionGroup(menu);
    for (const auto &[look, text] : {std::pair(ThemeChoice::System, tr("跟随系统")),
             std::pair(ThemeChoice::Light, tr("浅色")), std::pair(ThemeChoice::Dark, tr("深色"))}) {
        auto *action = menu->addAction(text, this, [this, look = look] {
            setThemeChoice(m_settings, look);
            Q_EMIT themeChosen();
        });
        action->setCheckable(true);
        action->setChecked(themeChoice(m_settings) == look);
        action->setActionGroup(group);
    }
}

void MainWindow::addLanguages()
{
    auto *menu = m_menu->addMenu(iconOf(Icon::Settings), tr("语言 Language"));
    auto *group = new QActionGroup(menu);
    for (const auto &[code, text] :
        {std::pair(u"zh"_s, u"简体中文"_s), std::pair(u"en"_s, u"English"_s)}) {
        auto *action = menu->addAction(text, this, [this, code = code] { chooseLanguage(code); });
        action->setObjectName(u"language:"_s + code);
        action->setCheckable(true);
        action->setChecked(languageChoice(m_settings) == code);
        action->setActionGroup(group);
    }
}

/// The window is made anew for it.
void MainWindow::chooseLanguage(const QString &code)
{
    if (languageChoice(m_settings) == code)
        return;
    if (!mayLeave()) {
        findChild<QAction *>(u"language:"_s + languageChoice(m_settings))->setChecked(true);
        return;
    }
    setLanguageChoice(m_settings, code);
    Q_EMIT languageChosen();
}

/// The same ledger, opened anew by the other account.
void MainWindow::signInAs(const QString &login)
{
    const auto ledger = m_ledger;
    if (!m_workbench || login == m_workbench->desk().workspace().session().login())
        return;
    if (!mayLeave()) {
        m_accounts->setWorkspace(&m_workbench->desk().workspace());
        return;
    }
    const auto page = m_workbench->currentPage();
    closeLedger();
    m_login = login;
    take(ledger);
    if (m_workbench)
        m_workbench->desk().openPage(page);
}

void MainWindow::openLedger(const QString &path)
{
    closeLedger();
    if (LedgerClaim::handedOver(path)) {
        m_start->showError({core::Error::Code::File,
            tr("“%1”已经在另一个窗口打开，请到那个窗口继续。").arg(QFileInfo(path).fileName())});
        return;
    }
    m_start->open(path);
}

/// From now on a second start with this ledger brings this window forward.
void MainWindow::claim(const QString &path)
{
    m_claim = std::make_unique<LedgerClaim>(path);
    connect(m_claim.get(), &LedgerClaim::calledForward, this, [this] {
        setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
        raise();
        activateWindow();
    });
    if (core::isOnNetwork(path))
        showNotice(this, tr("这份台账放在网络盘上。"),
            tr("网络中断或两台电脑同时打开，都可能损坏台账。请把它移到本机磁盘，用“备份”交给别人"
               "。"));
}

void MainWindow::take(const QString &path)
{
    auto workspace = core::Workspace::open(
        path, {.login = m_login, .patience = core::Database::Patience::Window});
    if (!workspace) {
        m_start->showError(workspace.error());
        return;
    }
    m_settings.addRecentFile(path);
    m_ledger = path;
    claim(path);
    m_workbench = new Workbench(std::move(*workspace), {m_settings, *m_actions, m_menu}, this);
    m_stack->addWidget(m_workbench);
    m_stack->setCurrentWidget(m_workbench);
    m_accounts->setWorkspace(&m_workbench->desk().workspace());
    m_actions->action(Act::CloseLedger)->setEnabled(true);
    connect(
        &m_workbench->desk(), &Desk::closeWanted, this,
        [this](const QString &reopen) { reopen.isEmpty() ? closeLedger() : openLedger(reopen); },
        Qt::QueuedConnection);
    connect(
        &m_workbench->desk(), &Desk::restoreWanted, this,
        [this](const QString &backup) {
            const auto ledger = m_ledger;
            closeLedger();
            m_start->restore(backup, ledger);
        },
        Qt::QueuedConnection);
    showTitle();
    showNewsOnce();
    Q_EMIT opened();
}

/// After the program has become another version; not where it was never used before.
void MainWindow::showNewsOnce()
{
    const auto now = QCoreApplication::applicationVersion();
    const auto before = m_settings.value(u"news/version"_s).toString();
    m_settings.setValue(u"news/version"_s, now);
    if (!before.isEmpty() && before != now)
        m_actions->action(Act::News)->trigger();
}

/// What is typed and not saved would be lost, and no undo brings it back.
bool MainWindow::mayLeave()
{
    return !m_workbench || !m_workbench->hasUnsaved()
        || ask(this,
            {tr("有一条记录还没有保存。"), tr("关闭后，刚填写的内容就没有了。"), tr("不保存，关闭"),
                Question::Weight::Dangerous});
}

void MainWindow::closeLedger()
{
    m_accounts->setWorkspace(nullptr);
    delete std::exchange(m_workbench, nullptr);
    m_claim.reset();
    m_ledger.clear();
    m_login.clear();
    using enum Act;
    for (const auto act : {Search, Undo, Redo, Back, Forward, CloseLedger, BackUp, Check, Import,
             Print, Export, Reload, ToggleNavigation})
        m_actions->action(act)->setEnabled(false);
    m_stack->setCurrentWidget(m_start);
    m_start->showChoices();
    showTitle();
}

void MainWindow::showTitle()
{
    const auto program = tr("技能台账");
    setWindowTitle(m_ledger.isEmpty()
            ? program
            : tr("%1 - %2").arg(QFileInfo(m_ledger).completeBaseName(), program));
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    showNotice(this, tr("技能台账 %1").arg(QCoreApplication::applicationVersion()),
        tr("市、县人社局的职业技能培训台账。自由软件，按 GPL-3.0 或更新版本发布，不作任何担保。"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_settings.saveWindow(*this);
    QMainWindow::closeEvent(event);
}

} // namespace ui
