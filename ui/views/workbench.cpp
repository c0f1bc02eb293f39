#include "ui/views/workbench.h"

#include "core/domain/catalog.h"
#include "ui/actions.h"
#include "ui/common/help.h"
#include "ui/common/messages.h"
#include "ui/common/taskstrip.h"
#include "ui/views/brand.h"
#include "ui/views/commandpalette.h"
#include "ui/views/demobanner.h"
#include "ui/views/page.h"
#include "ui/views/pagefactory.h"
#include "ui/views/steps.h"
#include "ui/views/topbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Narrower windows show the icons of the navigation alone.
constexpr int kRoomForNavigation = 1180;
constexpr int kRemembered = 50;
constexpr int kSections = int(Section::Data) + 1;

} // namespace

Workbench::Workbench(
    std::unique_ptr<core::Workspace> workspace, const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_settings(parts.settings)
    , m_actions(parts.actions)
    , m_desk(std::move(workspace), parts.settings)
    , m_strip(new TaskStrip(this))
    , m_navigation(new NavigationBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"workbench"_s);
    m_narrow = m_settings.value(u"navigation/narrow"_s).toBool() ? Narrow::Always : Narrow::ByWidth;
    build(parts);
    connectActions();
    connectDesk();
    addSectionKeys();
    openPage(kTodayPage);
}

Workbench::~Workbench()
{
    // pages go before what they share
    qDeleteAll(m_pages);
    delete m_steps;
}

void Workbench::build(const Parts &parts)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    m_brand = new Brand(unitTitle(m_desk.workspace(), m_desk.workspace().unit()), this);
    left->addWidget(m_brand);
    left->addWidget(m_navigation, 1);
    columns->addLayout(left);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_steps = new Steps(
        m_desk, {m_actions.action(Act::Undo), m_actions.action(Act::Redo), this, m_strip});
    m_top = new TopBar(m_desk, m_actions, parts.menu, this);
    right->addWidget(m_top);
    if (m_desk.workspace().isDemo())
        right->addWidget(new DemoBanner(this));
    right->addWidget(m_stack, 1);
    m_strip->setContentsMargins(16, 6, 16, 6);
    right->addWidget(m_strip);
    columns->addLayout(right, 1);
    m_palette = new CommandPalette(m_desk, m_actions, this);
}

void Workbench::connectActions()
{
    const auto on = [this](Act act, auto run) {
        auto *action = m_actions.action(act);
        action->setEnabled(true);
        connect(action, &QAction::triggered, this, run);
    };
    on(Act::Search, [this] { m_palette->open(); });
    on(Act::Back, [this] { step(-1); });
    on(Act::Forward, [this] { step(1); });
    on(Act::BackUp, [this] { openPage(kBackupPage); });
    on(Act::Check, [this] { openPage(kCheckPage); });
    on(Act::Import, [this] { openPage(kImportPage); });
    on(Act::Reload, [this] {
        if (auto fresh = m_desk.workspace().refresh(); !fresh)
            showError(this, fresh.error());
    });
    on(Act::ToggleNavigation, [this] {
        m_narrow = m_navigation->shown() == NavigationBar::Width::Full ? Narrow::Always
                                                                       : Narrow::ByWidth;
        m_settings.setValue(u"navigation/narrow"_s, m_narrow == Narrow::Always);
        fitNavigation();
    });
    for (const auto act : {Act::Print, Act::Export}) {
        on(act, [this, act] {
            if (auto *page = m_pages.value(currentPage()); page && page->offers(act))
                page->run(act);
        });
    }
}

void Workbench::connectDesk()
{
    connect(m_navigation, &NavigationBar::pageWanted, this, &Workbench::bringUp);
    connect(&m_desk, &Desk::pageWanted, this, &Workbench::openPage);
    connect(&m_desk, &Desk::recordWanted, this,
        [this](const core::Table *table, core::RowId id) { openRecord(*table, id); });
    connect(&m_desk, &Desk::rowsWanted, this,
        [this](const core::Table *table, const core::Filter &filter, const QString &title) {
            if (const auto info = pageOf(*table)) {
                if (auto *page = openPage(info->id))
                    page->openRows(*table, filter, title);
            }
        });
    connect(&m_desk, &Desk::undoWanted, m_steps, &Steps::undo);
}

void Workbench::addSectionKeys()
{
    for (int number = 0; number < kSections; ++number) {
        auto *key = new QShortcut(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + number)), this);
        connect(key, &QShortcut::activated, this, [this, number] { openSection(Section(number)); });
    }
}

void Workbench::openSection(Section section)
{
    openPage(m_navigation->pageIn(section));
}

Page *Workbench::openPage(const QString &id)
{
    auto *page = bringUp(id);
    if (page)
        page->takeFocus();
    return page;
}

Page *Workbench::bringUp(const QString &id)
{
    const auto info = pageNamed(id);
    if (!info)
        return nullptr;
    auto *&page = m_pages[id];
    if (!page) {
        page = makePage(*info, m_desk);
        setHelp(page, u"page-"_s + id);
        m_stack->addWidget(page);
        connect(page, &Page::offersChanged, this, &Workbench::showOffers);
    }
    if (id != currentPage())
        remember(id);
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrentPage(id);
    m_top->setScoped(page->isScoped() ? TopBar::Scoped::Yes : TopBar::Scoped::No);
    page->enter();
    showOffers();
    return page;
}

bool Workbench::hasUnsaved()
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (page.value()->hasUnsaved()) {
            openPage(page.key());
            return true;
        }
    }
    return false;
}

void Workbench::remember(const QString &id)
{
    m_history = m_history.mid(0, m_at + 1).mid(std::max(0, m_at + 1 - kRemembered));
    m_history.append(id);
    m_at = int(m_history.size()) - 1;
}

void Workbench::step(int by)
{
    const int to = m_at + by;
    if (to < 0 || to >= m_history.size())
        return;
    m_at = to;
    openPage(m_history.at(to));
}

void Workbench::showOffers()
{
    const auto *page = m_pages.value(currentPage());
    for (const auto act : {Act::Print, Act::Export})
        m_actions.action(act)->setEnabled(page && page->offers(act));
    m_actions.action(Act::Back)->setEnabled(m_at > 0);
    m_actions.action(Act::Forward)->setEnabled(m_at + 1 < m_history.size());
}

void Workbench::openRecord(const core::Table &table, core::RowId id)
{
    if (const auto info = pageOf(table)) {
        if (auto *page = openPage(info->id))
            page->openRecord(table, id);
        return;
    }
    const auto *parent = table.parent.isEmpty() ? nullptr : table.find(QString(table.parent));
    const auto record = m_desk.workspace().records().read(table, id);
    const auto *owner = parent ? core::tableNamed(QString(parent->reference)) : nullptr;
    if (record && owner)
        openRecord(*owner, table.value(*record, table.parent).integer());
    else
        showToast(this, tr("这条%1没有自己的页面。").arg(table.noun()));
}

void Workbench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNavigation();
}

void Workbench::fitNavigation()
{
    const bool isFull = m_narrow == Narrow::ByWidth && width() >= kRoomForNavigation;
    const auto shown = isFull ? NavigationBar::Width::Full : NavigationBar::Width::Icons;
    if (shown != m_navigation->shown())
        m_navigation->setShown(shown);
    m_brand->setFixedWidth(m_navigation->width());
}

} // namespace ui
