#include "ui/views/commandpalette.h"

#include "core/base/pinyin.h"
#include "core/domain/edition.h"
#include "core/workspace/editionpaper.h"
#include "ui/actions.h"
#include "ui/common/messages.h"
#include "ui/common/styleparts.h"
#include "ui/common/tasks.h"
#include "ui/common/theme.h"
#include "ui/views/desk.h"
#include "ui/views/figurerows.h"
#include "ui/views/handbook/handbook.h"
#include "ui/views/handbook/handbookwindow.h"
#include "ui/views/pages.h"
#include "ui/views/palettedelegate.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 460;
constexpr int kTop = 64;
constexpr int kOfEachTable = 6;

/// By a part of the name, or by the initials of its pinyin.
bool matches(const QString &name, const QString &typed)
{
    return name.contains(typed, Qt::CaseInsensitive)
        || core::initials(name, core::Reading::Word).startsWith(typed.toLower());
}

} // namespace

CommandPalette::CommandPalette(Desk &desk, Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_rows(new FigureRows(desk, this))
    , m_input(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"palette"_s);
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    m_input->setObjectName(u"paletteInput"_s);
    m_input->setPlaceholderText(tr("姓名、证件号、班级、证书编号、拼音首字母、页面或命令"));
    m_input->setAccessibleName(tr("查找"));
    m_input->setClearButtonEnabled(true);
    m_input->addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition);
    column->addWidget(m_input);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("找到的"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    column->addWidget(m_list, 1);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    m_delay.setSingleShot(true);
    m_delay.setInterval(60ms);
    connect(&m_delay, &QTimer::timeout, this, &CommandPalette::find);
    connect(m_input, &QLineEdit::textChanged, this, [this] {
        m_isMarked = false;
        m_delay.start();
    });
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    m_input->installEventFilter(this);
    parent->installEventFilter(this);
}

void CommandPalette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    QFrame::show();
    raise();
    m_input->selectAll();
    m_input->setFocus(Qt::ShortcutFocusReason);
    find();
    qApp->installEventFilter(this);
}

void CommandPalette::leave()
{
    qApp->removeEventFilter(this);
    stop();
    m_isEntered = false;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::find()
{
    m_delay.stop();
    const auto typed = m_input->text().trimmed();
    if (m_search && typed == m_sought)
        return;
    stop();
    m_sought = typed;
    if (typed.isEmpty())
        return show(typed, QList<core::SearchHit>());
    seek(typed);
}

void CommandPalette::stop()
{
    if (m_search)
        m_search->cancel();
    m_search = nullptr;
    ++m_turn;
}

/// What was found before stays until the answer comes.
void CommandPalette::seek(const QString &typed)
{
    m_search = runTask(
        this,
        [ledger = m_desk.workspace().path()] {
            return core::Workspace::open(ledger, {.access = core::Database::Access::ReadOnly});
        },
        [typed](core::Workspace &workspace, const core::Progress &progress) {
            return core::search(workspace, typed, kOfEachTable, progress);
        },
        [this, typed, turn = m_turn](const core::Result<QList<core::SearchHit>> &hits) {
            if (turn != m_turn)
                return;
            m_search = nullptr;
            show(typed, hits);
        });
}

void CommandPalette::show(const QString &typed, const core::Result<QList<core::SearchHit>> &hits)
{
    const auto *line = m_isMarked ? m_list->currentItem() : nullptr;
    const QString title = line ? line->text() : QString();
    const QString detail = line ? line->data(PaletteDelegate::DetailRole).toString() : QString();
    m_list->clear();
    m_entries.clear();
    if (hits)
        addRecords(*hits);
    else
        addHeading(hits.error().text);
    addPaperCode(typed);
    addPages(typed);
    addCommands(typed);
    addHandbook(typed);
    if (m_entries.isEmpty() && hits)
        addHeading(tr("没有找到“%1”。可以换成姓名、号码的一部分或拼音首字母。").arg(typed));
    m_list->setCurrentRow(0);
    step(0);
    if (m_isMarked)
        mark(title, detail);
    if (std::exchange(m_isEntered, false))
        choose(m_list->currentItem());
}

void CommandPalette::addRecords(const QList<core::SearchHit> &hits)
{
    const core::Table *table = nullptr;
    for (const auto &hit : hits) {
        if (hit.table != table)
            addHeading(hit.table->listTitle());
        table = hit.table;
        const auto info = pageOf(*table);
        add({info ? info->icon : Icon::File, hit.title, hit.detail, {},
            [this, hit] { m_desk.openRecord(*hit.table, hit.id); }});
    }
}

/// A code below a printed table, and the cell beside it: its rows as of that edition.
void CommandPalette::addPaperCode(const QString &typed)
{
    const auto code = core::readPageCode(typed);
    if (!code)
        return;
    addHeading(tr("报表上的数字"));
    const auto place = core::findPaperPlace(m_desk.workspace().database(), *code);
    if (!place)
        return addHeading(place.error().text);
    if (place->reference.isEmpty()) {
        add({Icon::Report, place->title, tr("再输入格子，如 C5，就能找到它背后的记录"), {},
            [this, id = place->edition] { m_desk.openRecord(core::reportSnapshots(), id); }});
        return;
    }
    add({Icon::Report, tr("%1：%2").arg(code->cell, place->shown), place->title, {},
        [this, place = *place] { m_rows->openAsOf(place.reference, place.asOfSet); }});
}

void CommandPalette::addPages(const QString &typed)
{
    bool isFirst = true;
    for (const auto &page : pages()) {
        if (!typed.isEmpty() && !matches(page.title, typed))
            continue;
        if (std::exchange(isFirst, false))
            addHeading(tr("页面"));
        const QKeySequence keys(int(Qt::CTRL) | (int(Qt::Key_1) + int(page.section)));
        add({page.icon, page.title, {}, keys.toString(QKeySequence::NativeText),
            [this, id = page.id] { m_desk.openPage(id); }});
    }
}

void CommandPalette::addCommands(const QString &typed)
{
    bool isFirst = true;
    for (auto *action : m_actions.all()) {
        if (action == m_actions.action(Act::Search) || !action->isEnabled()
            || (!typed.isEmpty() && !matches(action->text(), typed)))
            continue;
        if (std::exchange(isFirst, false))
            addHeading(tr("命令"));
        add({Icon::ArrowRight, action->text(), {},
            action->shortcut().toString(QKeySequence::NativeText),
            [action] { action->trigger(); }});
    }
}

void CommandPalette::addHandbook(const QString &typed)
{
    int count = 0;
    for (const auto &chapter : Handbook::current().chapters()) {
        for (const auto &section : chapter.sections) {
            if (typed.isEmpty() || count == kOfEachTable || !matches(section.title, typed))
                continue;
            if (count++ == 0)
                addHeading(tr("使用手册"));
            add({Icon::Help, section.title,
                section.title == chapter.title ? QString() : chapter.title, {},
                [this, anchor = section.anchor] { HandbookWindow::openFrom(this, {anchor}); }});
        }
    }
}

void CommandPalette::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
}

void CommandPalette::add(const Entry &entry)
{
    auto *item = new QListWidgetItem(entry.title, m_list);
    item->setData(PaletteDelegate::EntryRole, int(m_entries.size()));
    item->setData(PaletteDelegate::IconRole, int(entry.icon));
    item->setData(PaletteDelegate::DetailRole, entry.detail);
    item->setData(PaletteDelegate::KindRole, entry.kind);
    item->setData(Qt::AccessibleDescriptionRole, entry.detail);
    m_entries.append(entry);
}

void CommandPalette::choose(QListWidgetItem *item)
{
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const auto run = m_entries.value(item->data(PaletteDelegate::EntryRole).toInt()).run;
    leave();
    if (run)
        run();
}

/// To the next entry that can be chosen; 0: stay if it can be, else go on.
void CommandPalette::step(int by)
{
    int row = m_list->currentRow() + by;
    const int direction = by < 0 ? -1 : 1;
    while (row >= 0 && row < m_list->count()
        && !m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled))
        row += direction;
    if (row < 0 || row >= m_list->count())
        return;
    m_list->setCurrentRow(row);
    if (row == 1)
        m_list->scrollToTop();
}

/// Back to the line that was marked before an answer came, where it still is one.
void CommandPalette::mark(const QString &title, const QString &detail)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const auto *line = m_list->item(row);
        if (line->flags().testFlag(Qt::ItemIsEnabled) && line->text() == title
            && line->data(PaletteDelegate::DetailRole).toString() == detail)
            return m_list->setCurrentRow(row);
    }
}

void CommandPalette::place()
{
    const auto *window = parentWidget();
    const int width = std::min(kWidth, window->width() - 32);
    const int height = std::min(kHeight, window->height() - kTop - 32);
    setGeometry((window->width() - width) / 2, kTop, width, height);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_isMarked = true;
        step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_isMarked = true;
        for (int count = 0; count < 8; ++count)
            step(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_delay.isActive() && !m_isMarked)
            find();
        if (m_search && !m_isMarked)
            m_isEntered = true;
        else
            choose(m_list->currentItem());
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (isVisible() && event->type() == QEvent::MouseButtonPress && widget && widget != this
        && !isAncestorOf(widget))
        leave();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    drawBox(painter, rect(), theme.card, theme.edge, 10);
}

} // namespace ui
