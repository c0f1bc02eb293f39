#include "ui/views/agendapage.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/agendarow.h"
#include "ui/views/care.h"
#include "ui/views/desk.h"
#include "ui/views/pagehead.h"
#include "ui/views/pages.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 12;

Card *addCard(const QString &title, const QString &name, QVBoxLayout *column, QWidget *parent)
{
    auto *card = new Card(title, parent);
    card->setObjectName(name);
    card->contents()->setSpacing(2);
    column->addWidget(card);
    return card;
}

void clear(QLayout &layout)
{
    while (auto *item = layout.takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (auto *inner = item->layout())
            clear(*inner);
        delete item;
    }
}

} // namespace

AgendaPage::AgendaPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_head(new PageHead(tr("今日待办"), this))
{
    setObjectName(u"agendaPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(kGap);
    m_head->setContentsMargins(16, 0, 16, 0);
    column->addWidget(m_head);
    buildParts();
    m_nothing = new EmptyState(
        Icon::Ok, tr("今天没有等您办的事"), tr("到期、受阻、快过期的事情会列在这里。"), this);
    m_nothing->hide();
    column->addWidget(m_nothing, 1);
    connect(&desk.workspace(), &core::Workspace::changed, this, [this](const QSet<int> &tables) {
        m_isStale = m_isStale || !tables.isEmpty();
        if (m_isStale && isVisible())
            load();
    });
}

void AgendaPage::buildParts()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its rows have it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(scroll);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(16, 2, 16, 12);
    row->setSpacing(kGap);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (auto *column : {left, right}) {
        column->setSpacing(kGap);
        row->addLayout(column, 1);
    }
    m_due = addCard(tr("要办的"), u"agendaDue"_s, left, page);
    m_blocked = addCard(tr("受阻的"), u"agendaBlocked"_s, right, page);
    m_expiring = addCard(tr("快到期的"), u"agendaExpiring"_s, right, page);
    m_doubts = addCard(tr("要决定的"), u"agendaDoubts"_s, right, page);
    m_doubts->hide();
    m_imports = addCard(tr("最近导入"), u"agendaImports"_s, right, page);
    left->addStretch();
    right->addStretch();
    scroll->setWidget(page);
    m_parts = scroll;
    static_cast<QVBoxLayout *>(layout())->addWidget(scroll, 1);
}

void AgendaPage::enter()
{
    const auto &session = m_desk.workspace().session();
    m_head->setNote(tr("%1 · %2").arg(
        QLocale().toString(m_desk.workspace().today(), QLocale::LongFormat), session.name()));
    if (m_isStale)
        load();
}

void AgendaPage::takeFocus()
{
    auto *first = findChild<AgendaRow *>();
    first ? first->setFocus(Qt::TabFocusReason) : setFocus();
}

/// Beside the window: certificates are many.
void AgendaPage::load()
{
    m_isStale = false;
    if (m_task)
        m_task->cancel();
    m_task = runTask(
        this,
        [ledger = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(
                ledger, {.login = login, .access = core::Database::Access::ReadOnly});
        },
        [](core::Workspace &workspace, const core::Progress &) { return core::agenda(workspace); },
        [this](const core::Result<core::Agenda> &agenda) {
            if (agenda) {
                show(*agenda);
                return loadDoubts();
            }
            m_isStale = true;
            showError(this, agenda.error());
        });
}

/// After the rest: it looks at everybody.
void AgendaPage::loadDoubts()
{
    if (m_desk.workspace().session().scope(core::Right::Edit) == core::Session::Scope::None)
        return;
    if (m_doubtsTask)
        m_doubtsTask->cancel();
    m_doubtsTask = runTask(
        this,
        [ledger = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(
                ledger, {.login = login, .access = core::Database::Access::ReadOnly});
        },
        [](core::Workspace &workspace, const core::Progress &progress) {
            return core::openDoubts(workspace, progress);
        },
        [this](const core::Result<core::OpenDoubts> &doubts) {
            if (doubts)
                showDoubts(*doubts);
        });
}

void AgendaPage::showDoubts(const core::OpenDoubts &doubts)
{
    clear(*m_doubts->contents());
    m_doubts->setVisible(doubts.duplicates + doubts.flags > 0);
    const std::tuple<qint64, QString, QString> kinds[]
        = {{doubts.duplicates, tr("疑似同一人"), tr("并排核对后合并，或者记为不是同一人")},
            {doubts.flags, tr("业务疑点"), tr("核对相关记录；属实的写明原因认可")}};
    for (const auto &[count, title, hint] : kinds) {
        if (count == 0)
            continue;
        auto *row = new AgendaRow(
            QLocale().toString(count), title, hint, AgendaRow::Weight::Usual, m_doubts);
        connect(row, &QAbstractButton::clicked, this, [this] { m_desk.openPage(kDoubtsPage); });
        m_doubts->contents()->addWidget(row);
    }
    if (m_doubts->isVisibleTo(m_parts)) {
        m_parts->show();
        m_nothing->hide();
    }
}

void AgendaPage::show(const core::Agenda &agenda)
{
    using Group = core::AgendaItem::Group;
    fill(*m_due, agenda, Group::Due);
    fill(*m_blocked, agenda, Group::Blocked);
    fill(*m_expiring, agenda, Group::Expiring);
    fillImports(agenda.imports);
    const bool isEmpty = agenda.items.isEmpty() && agenda.imports.isEmpty();
    m_parts->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}

void AgendaPage::fill(Card &card, const core::Agenda &agenda, core::AgendaItem::Group group)
{
    clear(*card.contents());
    bool isEmpty = true;
    for (const auto &item : agenda.items) {
        if (item.group != group)
            continue;
        addRow(card, item);
        isEmpty = false;
    }
    if (isEmpty && group == core::AgendaItem::Group::Due) {
        auto *none = new QLabel(tr("没有要办的事。"), &card);
        none->setForegroundRole(QPalette::PlaceholderText);
        card.contents()->addWidget(none);
        isEmpty = false;
    }
    card.setVisible(!isEmpty);
}

void AgendaPage::addRow(Card &card, const core::AgendaItem &item)
{
    const auto weight = item.group == core::AgendaItem::Group::Blocked ? AgendaRow::Weight::Pressing
                                                                       : AgendaRow::Weight::Usual;
    auto *row = new AgendaRow(QLocale().toString(item.count), item.title, item.hint, weight, &card);
    connect(row, &QAbstractButton::clicked, this,
        [this, item] { m_desk.openRows(*item.table, item.filter, item.title); });
    card.contents()->addWidget(row);
}

void AgendaPage::fillImports(const QList<core::ChangeSetInfo> &imports)
{
    clear(*m_imports->contents());
    m_imports->setVisible(!imports.isEmpty());
    const auto now = QDateTime::currentDateTime();
    for (const auto &set : imports) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(8, 4, 4, 4);
        row->setSpacing(12);
        const bool isUndone = set.undoneBy != 0;
        auto *text
            = new QLabel(isUndone ? tr("%1（已撤销）").arg(set.title) : set.title, m_imports);
        text->setWordWrap(true);
        auto *when
            = new QLabel(shortMoment(QDateTime::fromMSecsSinceEpoch(set.at), now), m_imports);
        when->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(text, 1);
        row->addWidget(when);
        auto *undo = new QPushButton(tr("撤销"), m_imports);
        undo->setObjectName(u"undoImport"_s);
        undo->setAccessibleName(tr("撤销 %1").arg(set.title));
        undo->setEnabled(!isUndone && m_desk.workspace().isWritable());
        setLook(undo, Look::Quiet);
        connect(undo, &QPushButton::clicked, this, [this, set] { m_desk.undo(set); });
        row->addWidget(undo);
        m_imports->contents()->addLayout(row);
    }
}

} // namespace ui
