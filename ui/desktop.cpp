#include "ui/desktop.h"

#include "ui/appearance.h"
#include "ui/common/settings.h"
#include "ui/mainwindow.h"
#include "ui/views/workbench.h"

namespace ui {

Desktop::Desktop(Appearance &appearance, Settings &settings)
    : m_appearance(appearance)
    , m_settings(settings)
{ }

Desktop::~Desktop() = default;

void Desktop::show(const QString &ledger)
{
    m_window = std::make_unique<MainWindow>(m_settings);
    connect(m_window.get(), &MainWindow::themeChosen, this, [this] { m_appearance.applyTheme(); });
    // queued: the menu that chose the language goes with its window
    connect(m_window.get(), &MainWindow::languageChosen, this, &Desktop::changeLanguage,
        Qt::QueuedConnection);
    m_window->show();
    if (!ledger.isEmpty())
        m_window->openLedger(ledger);
}

/// The page and what is chosen for all pages stay.
void Desktop::changeLanguage()
{
    m_settings.saveWindow(*m_window);
    m_appearance.applyLanguage();
    const QString ledger = m_window->ledger();
    auto *open = m_window->workbench();
    if (!open)
        return show(ledger);
    const QString page = open->currentPage();
    const Scope scope = open->desk().scope();
    show(ledger);
    connect(
        m_window.get(), &MainWindow::opened, this,
        [this, page, scope] {
            m_window->workbench()->desk().setScope(scope);
            m_window->workbench()->openPage(page);
        },
        Qt::SingleShotConnection);
}

} // namespace ui
