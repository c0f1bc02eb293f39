#include "ui/views/people/duplicatespanel.h"

#include "core/domain/decision.h"
#include "core/domain/person.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/views/people/mergeview.h"
#include "ui/views/people/waiting.h"
#include "ui/views/plaintable.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTwoLines = 46;
constexpr int kListed = 2000; // the most certain; the rest follows when these are decided
enum Column { Score, Name, Reasons };

} // namespace

DuplicatesPanel::DuplicatesPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget(this))
    , m_waiting(new Waiting(tr("正在比对全部学员，其他页面可以照常使用"), this))
    , m_none(new EmptyState(Icon::People, tr("没有发现重复的学员"),
          tr("比对了证件号码（含差一位、两位颠倒）、姓名加出生日期和手机号。说过“不是同一人”的不再"
             "提示。"),
          this))
{
    setObjectName(u"duplicatesPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *parts = new QSplitter(this);
    parts->addWidget(buildList());
    parts->addWidget(buildDecision());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 4);
    parts->setStretchFactor(1, 6);
    m_parts = parts;
    for (auto *page : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_none), m_parts})
        m_stack->addWidget(page);
    column->addWidget(m_stack);
    auto *again = m_none->addButton(tr("再比对一次"), Look::Secondary);
    connect(again, &QPushButton::clicked, this, &DuplicatesPanel::search);
    connectKeys();
    connect(&desk.workspace(), &core::Workspace::changed, this, [this](const QSet<int> &tables) {
        const bool matters = tables.contains(core::persons().table().number)
            || tables.contains(core::personMerges().number)
            || tables.contains(core::flagDecisions().number);
        if (!matters || m_isOwnChange)
            return;
        m_isStale = true;
        if (isVisible())
            search();
    });
}

QWidget *DuplicatesPanel::buildList()
{
    auto *card = new Card(this);
    m_table = plainTable({tr("把握"), tr("学员"), tr("理由")}, tr("可能重复的学员"), card);
    m_table->setObjectName(u"pairs"_s);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setDefaultSectionSize(kTwoLines);
    m_table->setColumnWidth(Score, 52);
    m_table->setColumnWidth(Name, 92);
    card->contents()->addWidget(m_table, 1);
    m_note = new QLabel(card);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    card->contents()->addWidget(m_note);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            showCurrent();
    });
    return card;
}

QWidget *DuplicatesPanel::buildDecision()
{
    auto *card = new Card(this);
    m_view = new MergeView(m_desk, card);
    auto *row = new QHBoxLayout;
    m_merge = new QPushButton(tr("合并 (1)"), card);
    m_merge->setObjectName(u"mergePair"_s);
    setLook(m_merge, Look::Primary);
    m_apart = new QPushButton(tr("不是同一人 (2)"), card);
    m_apart->setObjectName(u"keepApart"_s);
    m_later = new QPushButton(tr("以后再说 (3)"), card);
    m_later->setObjectName(u"decideLater"_s);
    setLook(m_later, Look::Quiet);
    for (auto *button : {m_merge, m_apart, m_later})
        row->addWidget(button);
    row->addStretch();
    card->contents()->addLayout(row);
    card->contents()->addWidget(m_view, 1);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPanel::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesPanel::keepApart);
    connect(m_later, &QPushButton::clicked, this, &DuplicatesPanel::skip);
    connect(m_view, &MergeView::decidable, m_merge, &QPushButton::setEnabled);
    return card;
}

void DuplicatesPanel::connectKeys()
{
    const std::pair<int, QPushButton *> keys[]
        = {{Qt::Key_1, m_merge}, {Qt::Key_2, m_apart}, {Qt::Key_3, m_later}};
    for (const auto &[key, button] : keys) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
}

std::optional<int> DuplicatesPanel::count() const
{
    return m_pairs ? std::optional(int(m_pairs->size())) : std::nullopt;
}

bool DuplicatesPanel::takeFocus()
{
    if (m_table->isVisible())
        m_table->setFocus();
    return m_table->isVisible();
}

void DuplicatesPanel::enter()
{
    if (m_isStale && !m_task)
        search();
}

void DuplicatesPanel::search()
{
    m_isStale = false;
    if (m_task)
        m_task->cancel();
    m_stack->setCurrentWidget(m_waiting);
    m_task = runTask(
        this,
        [path = m_desk.workspace().path()] {
            return core::Database::open(path, core::Database::Access::ReadOnly);
        },
        [](const core::Database &database, const core::Progress &progress) {
            return core::personDuplicates(database, progress);
        },
        [this](const core::Result<QList<core::PersonPair>> &pairs) { take(pairs); });
    m_waiting->follow(m_task);
}

void DuplicatesPanel::take(const core::Result<QList<core::PersonPair>> &pairs)
{
    m_task = nullptr;
    if (pairs) {
        m_pairs = *pairs;
    } else {
        showError(this, pairs.error());
        m_isStale = true;
    }
    showPairs();
    Q_EMIT counted();
}

void DuplicatesPanel::showPairs()
{
    const auto &names = m_desk.workspace().names();
    const QList<core::PersonPair> pairs = m_pairs.value_or(QList<core::PersonPair>());
    const auto listed = std::min<qsizetype>(pairs.size(), kListed);
    m_table->setRowCount(int(listed));
    for (int row = 0; row < int(listed); ++row) {
        const auto &pair = pairs[row];
        const QString one = names.linkTitle("person"_L1, pair.first);
        const QString other = names.linkTitle("person"_L1, pair.second);
        setPlainRow(m_table, row,
            {u"%1%"_s.arg(pair.score), one == other ? one : one + u" / "_s + other,
                pair.reasons.join(u"，"_s)});
        m_table->item(row, Score)->setTextAlignment(Qt::AlignCenter);
    }
    showNote();
    m_stack->setCurrentWidget(pairs.isEmpty() ? static_cast<QWidget *>(m_none) : m_parts);
    if (listed > 0) {
        m_table->setCurrentCell(0, Name);
        showCurrent();
    } else {
        m_view->clear();
    }
}

void DuplicatesPanel::showNote()
{
    const auto all = m_pairs ? m_pairs->size() : 0;
    const int listed = m_table->rowCount();
    m_note->setText(all > listed ? tr("共 %1 对，先列最确定的 %2 对").arg(all).arg(listed)
                                 : tr("共 %1 对，最确定的在前").arg(all));
}

const core::PersonPair *DuplicatesPanel::current() const
{
    const int row = m_table->currentRow();
    return m_pairs && row >= 0 && row < m_pairs->size() ? &m_pairs->at(row) : nullptr;
}

void DuplicatesPanel::showCurrent()
{
    const auto *pair = current();
    const bool mayWrite = m_desk.workspace().isWritable();
    m_apart->setEnabled(pair && mayWrite);
    m_later->setEnabled(pair);
    if (pair)
        m_view->setPair(pair->first, pair->second, pair->reasons);
    else
        m_view->clear();
}

void DuplicatesPanel::dropCurrent()
{
    const int row = m_table->currentRow();
    m_pairs->removeAt(row);
    m_table->removeRow(row);
    if (m_pairs->isEmpty() || m_table->rowCount() == 0) {
        showPairs();
    } else {
        m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), Name);
        showCurrent();
        showNote();
    }
    Q_EMIT counted();
}

/// Whoever was merged is in no other pair any more.
void DuplicatesPanel::forget(core::RowId person)
{
    for (int row = int(m_pairs->size()) - 1; row >= 0; --row) {
        const auto &pair = m_pairs->at(row);
        if (row == m_table->currentRow() || (pair.first != person && pair.second != person))
            continue;
        m_pairs->removeAt(row);
        if (row < m_table->rowCount())
            m_table->removeRow(row);
    }
}

void DuplicatesPanel::merge()
{
    if (!current() || !m_merge->isEnabled())
        return;
    const QScopedValueRollback own(m_isOwnChange, true);
    const auto merged = m_view->merge();
    if (!merged)
        return;
    const core::RowId removed = m_view->removed();
    forget(removed);
    dropCurrent();
    afterMerge(removed, merged->number);
}

void DuplicatesPanel::afterMerge(core::RowId removed, qint64 number)
{
    const QString name = m_desk.workspace().names().linkTitle("person"_L1, removed);
    showToast(this, tr("已合并“%1”").arg(name), tr("撤销"), [this, number] {
        const auto undone = m_desk.workspace().undo(number);
        if (!undone)
            showError(this, undone.error());
    });
}

void DuplicatesPanel::keepApart()
{
    const auto *pair = current();
    if (!pair)
        return;
    const QScopedValueRollback own(m_isOwnChange, true);
    const auto kept = core::keepApart(m_desk.workspace(), pair->first, pair->second);
    if (!kept) {
        showError(this, kept.error().error);
        return;
    }
    dropCurrent();
    showToast(this, tr("已记住不是同一人，以后不再提示"));
}

/// Goes on to the next; the pair stays in the list.
void DuplicatesPanel::skip()
{
    const int rows = m_table->rowCount();
    if (rows > 0)
        m_table->setCurrentCell((m_table->currentRow() + 1) % rows, Name);
}

} // namespace ui
