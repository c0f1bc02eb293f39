#pragma once

#include "core/workspace/agenda.h"
#include "ui/views/page.h"

#include <QPointer>

class QVBoxLayout;

namespace ui {

class Card;
class Desk;
class EmptyState;
class PageHead;
class Task;

/// 今日待办: what waits for the signed-in person, what is blocked, what expires, and the last
/// imports with a way back.
class AgendaPage : public Page
{
    Q_OBJECT

public:
    explicit AgendaPage(Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    void takeFocus() override;

private:
    void buildParts();
    void load();
    void show(const core::Agenda &agenda);
    void loadDoubts();
    void showDoubts(const core::OpenDoubts &doubts);
    void fill(Card &card, const core::Agenda &agenda, core::AgendaItem::Group group);
    void fillImports(const QList<core::ChangeSetInfo> &imports);
    void addRow(Card &card, const core::AgendaItem &item);

    Desk &m_desk;
    PageHead *m_head;
    QWidget *m_parts = nullptr;
    Card *m_due = nullptr;
    Card *m_blocked = nullptr;
    Card *m_expiring = nullptr;
    Card *m_doubts = nullptr;
    Card *m_imports = nullptr;
    EmptyState *m_nothing = nullptr;
    QPointer<Task> m_task;
    QPointer<Task> m_doubtsTask;
    bool m_isStale = true;
};

} // namespace ui
