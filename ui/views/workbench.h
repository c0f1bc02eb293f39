#pragma once

#include "ui/views/desk.h"
#include "ui/views/navigationbar.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace ui {

class Actions;
class CommandPalette;
class DemoBanner;
class Page;
class Steps;
class TaskStrip;
class TopBar;

/// One open ledger: navigation, top bar and its pages, each made when first asked for.
class Workbench : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        Settings &settings;
        Actions &actions;
        QMenu *menu;
    };
    Workbench(
        std::unique_ptr<core::Workspace> workspace, const Parts &parts, QWidget *parent = nullptr);
    ~Workbench() override;

    Desk &desk() { return m_desk; }

    /// Null when there is no such page.
    Page *openPage(const QString &id);
    /// Something typed on a page is not saved; the page is brought up.
    bool hasUnsaved();
    QString currentPage() const { return m_history.value(m_at); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const Parts &parts);
    void connectActions();
    void connectDesk();
    void addSectionKeys();
    void openSection(Section section);
    Page *bringUp(const QString &id);
    void remember(const QString &id);
    void step(int by);
    void showOffers();
    void fitNavigation();
    void openRecord(const core::Table &table, core::RowId id);

    enum class Narrow { ByWidth, Always };

    Settings &m_settings;
    Actions &m_actions;
    Desk m_desk;
    TaskStrip *m_strip;
    Steps *m_steps = nullptr;
    NavigationBar *m_navigation;
    QWidget *m_brand = nullptr;
    TopBar *m_top = nullptr;
    QStackedWidget *m_stack;
    CommandPalette *m_palette = nullptr;
    QHash<QString, Page *> m_pages;
    QStringList m_history;
    int m_at = -1;
    Narrow m_narrow = Narrow::ByWidth;
};

} // namespace ui
