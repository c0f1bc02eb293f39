#pragma once

#include "ui/views/desk.h"
#include "ui/views/page.h"
#include "ui/views/pages.h"

class QListWidget;
class QStackedWidget;
class QTabBar;

namespace ui {

class RegistryTools;
class RegistryView;
class TaskStrip;

/// The registries of one page of the navigation: one, a few as tabs, or many as a list at the left.
class RegistryPage : public Page
{
    Q_OBJECT

public:
    RegistryPage(Desk &desk, const PageInfo &info, QWidget *parent = nullptr);

    bool offers(Act act) const override;
    void run(Act act) override;
    void enter() override;
    void takeFocus() override;
    bool hasUnsaved() const override;
    void openRecord(const core::Table &table, core::RowId id) override;
    void openRows(
        const core::Table &table, const core::Filter &filter, const QString &title) override;

    /// The registry in front.
    RegistryView *current() const;

private:
    void buildTabs();
    void buildList();
    RegistryView *viewOf(qsizetype index);
    RegistryView *bringUp(const core::Table &table);
    void showTable(int index);
    void changeTable(int by);
    void choosePast(RegistryView *view);
    void comparePast(RegistryView *view);

    Desk &m_desk;
    QList<const core::Table *> m_tables;
    QHash<qsizetype, RegistryView *> m_views;
    QHash<qsizetype, RegistryTools *> m_tools; // owned by their views
    QStackedWidget *m_stack;
    QTabBar *m_tabs = nullptr;
    QListWidget *m_list = nullptr;
    TaskStrip *m_strip;
    int m_index = 0;
};

} // namespace ui
