#include "ui/views/people/flagspanel.h"

#include "core/domain/catalog.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/theme.h"
#include "ui/views/pages.h"
#include "ui/views/people/acceptdialog.h"
#include "ui/views/people/waiting.h"
#include "ui/views/plaintable.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <map>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListed = 2000;
constexpr int kTwoLines = 46;
constexpr int kRulesWidth = 262;
enum Column { Rule, Text, Rows, Reason };

} // namespace

FlagsPanel::FlagsPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget(this))
    , m_waiting(new Waiting(tr("正在查找疑点，其他页面可以照常使用"), this))
    , m_none(new EmptyState(Icon::Ok, tr("没有疑点"),
          tr("查了同时在两个班、整班重复申报、超过容纳人数、一天学时过多、重复补贴、共用账号和证书"
             "日期。"),
          this))
{
    setObjectName(u"flagsPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *parts = new QSplitter(this);
    parts->addWidget(buildRules());
    parts->addWidget(buildList());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(1, 1);
    m_parts = parts;
    for (auto *page : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_none), m_parts})
        m_stack->addWidget(page);
    column->addWidget(m_stack);
    auto *again = m_none->addButton(tr("再查一次"), Look::Secondary);
    connect(again, &QPushButton::clicked, this, &FlagsPanel::search);
    connect(&desk.workspace(), &core::Workspace::changed, this, [this](const QSet<int> &tables) {
        if (tables.isEmpty() || m_isOwnChange)
            return;
        m_isStale = true;
        if (isVisible())
            search();
    });
}

QWidget *FlagsPanel::buildRules()
{
    auto *card = new Card(this);
    m_rules = plainTable({tr("规则"), tr("处")}, tr("规则"), card);
    m_rules->setObjectName(u"flagRules"_s);
    m_rules->horizontalHeader()->setStretchLastSection(false);
    m_rules->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rules->setColumnWidth(1, 56);
    m_rules->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->contents()->addWidget(m_rules);
    card->setMinimumWidth(kRulesWidth);
    connect(m_rules, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            showFlags();
    });
    return card;
}

QWidget *FlagsPanel::buildList()
{
    auto *card = new Card(this);
    m_table = plainTable({tr("规则"), tr("疑点"), tr("记录"), tr("认可的原因")}, tr("疑点"), card);
    m_table->setObjectName(u"flags"_s);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setDefaultSectionSize(kTwoLines);
    m_table->setToolTip(tr("双击打开涉及的记录"));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Text, QHeaderView::Stretch);
    m_table->setColumnWidth(Rule, 64);
    m_table->setColumnWidth(Rows, 96);
    m_table->setColumnWidth(Reason, 180);
    card->contents()->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    m_open = new QPushButton(tr("打开记录"), card);
    m_open->setObjectName(u"openFlag"_s);
    m_accept = new QPushButton(tr("认可…"), card);
    m_accept->setObjectName(u"accept"_s);
    m_accepted = new QCheckBox(tr("也显示已认可的"), card);
    m_accepted->setObjectName(u"showAccepted"_s);
    m_note = new QLabel(card);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_open);
    row->addWidget(m_accept);
    row->addSpacing(8);
    row->addWidget(m_accepted);
    row->addStretch();
    row->addWidget(m_note);
    card->contents()->addLayout(row);
    connect(m_table, &QTableWidget::cellActivated, this, &FlagsPanel::openRows);
    connect(m_table, &QTableWidget::currentCellChanged, this, &FlagsPanel::showState);
    connect(m_open, &QPushButton::clicked, this, &FlagsPanel::openRows);
    connect(m_accept, &QPushButton::clicked, this, &FlagsPanel::accept);
    connect(m_accepted, &QCheckBox::toggled, this, [this] {
        showRules();
        showFlags();
    });
    return card;
}

std::optional<int> FlagsPanel::count() const
{
    if (!m_flags)
        return std::nullopt;
    return int(std::count_if(
        m_flags->begin(), m_flags->end(), [](const core::Flag &flag) { return flag.isOpen(); }));
}

bool FlagsPanel::takeFocus()
{
    if (m_rules->isVisible())
        m_rules->setFocus();
    return m_rules->isVisible();
}

void FlagsPanel::enter()
{
    if (m_isStale && !m_task)
        search();
}

void FlagsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_flags)
        showRules();
    QWidget::changeEvent(event);
}

void FlagsPanel::search()
{
    m_isStale = false;
    if (m_task)
        m_task->cancel();
    m_stack->setCurrentWidget(m_waiting);
    m_task = runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(
                path, {.login = login, .access = core::Database::Access::ReadOnly});
        },
        [](core::Workspace &workspace, const core::Progress &progress) {
            return core::findFlags(workspace, {}, progress);
        },
        [this](const core::Result<QList<core::Flag>> &flags) { take(flags); });
    m_waiting->follow(m_task);
}

void FlagsPanel::take(const core::Result<QList<core::Flag>> &flags)
{
    m_task = nullptr;
    if (flags) {
        m_flags = *flags;
    } else {
        showError(this, flags.error());
        m_isStale = true;
    }
    const bool hasAny = m_flags && !m_flags->isEmpty();
    m_stack->setCurrentWidget(hasAny ? m_parts : static_cast<QWidget *>(m_none));
    showRules();
    showFlags(m_table->currentRow());
    Q_EMIT counted();
}

void FlagsPanel::showRules()
{
    std::map<QString, int> counts;
    for (const auto &flag : m_flags.value_or(QList<core::Flag>())) {
        if (flag.isOpen() || m_accepted->isChecked()) {
            ++counts[flag.rule];
            ++counts[QString()];
        }
    }
    m_ruleRows = QStringList{QString()} + core::flagRules();
    const int current = std::max(0, m_rules->currentRow());
    const QSignalBlocker quiet(m_rules);
    m_rules->setRowCount(int(m_ruleRows.size()));
    for (int row = 0; row < int(m_ruleRows.size()); ++row) {
        const QString rule = m_ruleRows[row];
        setPlainRow(m_rules, row,
            {rule.isEmpty() ? tr("全部") : rule + u' ' + core::flagRuleTitle(rule),
                QString::number(counts[rule])});
        m_rules->item(row, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < 2 && counts[rule] == 0; ++column)
            m_rules->item(row, column)->setForeground(Theme::of(*this).muted);
    }
    m_rules->setCurrentCell(current, 0);
}

void FlagsPanel::showFlags(int wanted)
{
    const QString rule = m_ruleRows.value(m_rules->currentRow());
    const QList<core::Flag> all = m_flags.value_or(QList<core::Flag>());
    m_rows.clear();
    int count = 0;
    for (int i = 0; i < int(all.size()); ++i) {
        const bool isWanted = (rule.isEmpty() || all[i].rule == rule)
            && (all[i].isOpen() || m_accepted->isChecked());
        if (isWanted && ++count <= kListed)
            m_rows.append(i);
    }
    m_table->setColumnHidden(Reason, !m_accepted->isChecked());
    m_table->setRowCount(int(m_rows.size()));
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const auto &flag = all[m_rows[row]];
        setPlainRow(m_table, row,
            {flag.rule, flag.text, tr("%1 %2 条").arg(flag.table->noun()).arg(flag.rows.size()),
                flag.accepted});
    }
    m_note->setText(count > m_rows.size() ? tr("共 %1 处，先列 %2 处").arg(count).arg(m_rows.size())
                                          : tr("共 %1 处").arg(count));
    if (!m_rows.isEmpty())
        m_table->setCurrentCell(std::clamp(wanted, 0, int(m_rows.size()) - 1), Text);
    showState();
}

const core::Flag *FlagsPanel::current() const
{
    const int row = m_table->currentRow();
    return m_flags && row >= 0 && row < m_rows.size() ? &m_flags->at(m_rows[row]) : nullptr;
}

void FlagsPanel::showState()
{
    const auto *flag = current();
    m_open->setEnabled(flag);
    m_accept->setEnabled(flag && flag->isOpen() && m_desk.workspace().isWritable());
}

/// Rows that have no page of their own are shown within the record above them.
void FlagsPanel::openRows()
{
    const auto *flag = current();
    if (!flag)
        return;
    if (pageOf(*flag->table)) {
        m_desk.openRows(*flag->table, {.among = flag->rows},
            tr("%1 %2").arg(flag->rule, core::flagRuleTitle(flag->rule)));
        return;
    }
    const auto record = m_desk.workspace().records().read(*flag->table, flag->rows.first());
    for (const auto &field : flag->table->fields) {
        if (!record || field.kind != core::Kind::Link || field.is(core::Rule::System))
            continue;
        const auto *above = core::tableNamed(QString(field.reference));
        const auto id = flag->table->value(*record, field.column).integer();
        if (above && pageOf(*above) && id != 0) {
            m_desk.openRecord(*above, id);
            return;
        }
    }
}

void FlagsPanel::accept()
{
    const auto *flag = current();
    if (!flag || !flag->isOpen())
        return;
    AcceptDialog dialog(flag->rule, flag->text, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QScopedValueRollback own(m_isOwnChange, true);
    const auto accepted = core::acceptFlag(m_desk.workspace(), *flag, dialog.reason());
    if (!accepted) {
        showError(this, accepted.error().error);
        return;
    }
    const int row = m_table->currentRow();
    (*m_flags)[m_rows[row]].accepted = dialog.reason();
    showRules();
    showFlags(row);
    m_table->setFocus();
    Q_EMIT counted();
}

} // namespace ui
