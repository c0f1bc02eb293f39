#include "ui/views/people/mergeview.h"

#include "core/domain/person.h"
#include "core/schema/format.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/inlinebar.h"
#include "ui/common/messages.h"
#include "ui/common/theme.h"
#include "ui/views/plaintable.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOneLine = 17; // characters of a column
constexpr int kTwoLines = 46;
enum Column { FieldName, Kept, Removed, Why };

} // namespace

MergeView::MergeView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reasons(new QLabel(this))
    , m_outcome(new QLabel(this))
    , m_swap(new QPushButton(tr("换一条保留"), this))
    , m_onlyDifferent(new QCheckBox(tr("只看不同的"), this))
    , m_table(
          plainTable({tr("字段"), tr("保留"), tr("并入"), tr("说明")}, tr("两条记录对照"), this))
    , m_bar(new InlineBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildHead(column);
    buildTable();
    column->addWidget(m_table, 1);
    m_outcome->setWordWrap(true);
    m_outcome->setObjectName(u"mergeOutcome"_s);
    column->addWidget(m_outcome);
    column->addWidget(m_bar);
    m_bar->hide();
}

void MergeView::buildHead(QLayout *column)
{
    m_reasons->setWordWrap(true);
    m_reasons->setObjectName(u"pairReasons"_s);
    m_reasons->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    column->addWidget(m_reasons);
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_onlyDifferent->setChecked(true);
    m_onlyDifferent->setObjectName(u"onlyDifferent"_s);
    m_swap->setObjectName(u"swapKept"_s);
    setLook(m_swap, Look::Quiet);
    row->addWidget(m_onlyDifferent);
    row->addStretch();
    row->addWidget(m_swap);
    column->addWidget(tools);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &MergeView::showFields);
    connect(m_swap, &QPushButton::clicked, this, [this] { propose(m_proposal.removed); });
}

void MergeView::buildTable()
{
    m_table->setObjectName(u"mergeFields"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setToolTip(tr("单击或按空格，选择这一项取哪边的值"));
    m_table->setWordWrap(true);
    m_table->setIconSize({14, 14});
    m_table->horizontalHeader()->setSectionResizeMode(Kept, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Removed, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setColumnWidth(FieldName, 108);
    m_table->setColumnWidth(Why, 172);
    connect(m_table, &QTableWidget::cellClicked, this, &MergeView::choose);
    auto *space = new QShortcut(Qt::Key_Space, m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this,
        [this] { choose(m_table->currentRow(), m_table->currentColumn()); });
}

void MergeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showFields();
    QWidget::changeEvent(event);
}

void MergeView::clear()
{
    m_proposal = {};
    m_rows.clear();
    m_table->setRowCount(0);
    m_reasons->clear();
    m_outcome->clear();
    m_bar->dismiss();
    m_swap->setEnabled(false);
    Q_EMIT decidable(false);
}

void MergeView::setPair(core::RowId one, core::RowId other, const QStringList &reasons)
{
    m_one = one;
    m_other = other;
    m_reasons->setText(reasons.join(u"，"_s));
    m_reasons->setVisible(!reasons.isEmpty());
    propose(0);
}

void MergeView::propose(core::RowId keep)
{
    auto proposal = core::proposeMerge(m_desk.workspace(), m_one, m_other, keep);
    if (!proposal) {
        clear();
        m_bar->tell(InlineBar::Tone::Error, proposal.error().text);
        return;
    }
    m_proposal = *proposal;
    showProposal();
}

void MergeView::showProposal()
{
    m_table->setHorizontalHeaderLabels({tr("字段"), tr("保留：%1").arg(describe(m_proposal.kept)),
        tr("并入：%1").arg(describe(m_proposal.removed)), tr("说明")});
    m_swap->setEnabled(true);
    showFields();
    showOutcome();
    const bool isFree = m_proposal.obstacles.isEmpty();
    if (isFree)
        m_bar->dismiss();
    else
        m_bar->tell(InlineBar::Tone::Warning, m_proposal.obstacles.join(u'\n'));
    Q_EMIT decidable(isFree && m_desk.workspace().isWritable());
}

QString MergeView::describe(core::RowId person) const
{
    return m_desk.workspace().names().linkTitle("person"_L1, person);
}

QString MergeView::shown(const core::MergeField &field, const core::Value &value) const
{
    return core::displayText(core::persons(), *field.field, value, m_desk.workspace().names());
}

void MergeView::showFields()
{
    m_rows.clear();
    for (int i = 0; i < int(m_proposal.fields.size()); ++i) {
        const auto &field = m_proposal.fields[i];
        const bool isEmpty = field.kept.isNull() && field.removed.isNull();
        const bool isDifferent = field.kept != field.removed;
        const bool isTelling
            = field.field->column == "name"_L1 || field.field->column == "id_number"_L1;
        if (isDifferent || isTelling || (!isEmpty && !m_onlyDifferent->isChecked()))
            m_rows.append(i);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](int a, int b) {
        return m_proposal.fields[a].field->number < m_proposal.fields[b].field->number;
    });
    m_table->setRowCount(int(m_rows.size()));
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const auto &field = m_proposal.fields[m_rows[row]];
        setPlainRow(m_table, row,
            {field.field->title(), shown(field, field.kept), shown(field, field.removed),
                field.kept == field.removed ? tr("两边相同") : field.why});
        showSide(row);
    }
    addContext();
}

/// What is no value to choose and yet helps to tell which record is which.
void MergeView::addContext()
{
    if (m_proposal.kept == 0)
        return;
    addContextRow(tr("名下登记"), hanging(m_proposal.kept), hanging(m_proposal.removed));
    addContextRow(tr("登记时间"), since(m_proposal.kept), since(m_proposal.removed));
}

void MergeView::addContextRow(const QString &title, const QString &kept, const QString &removed)
{
    const int row = m_table->rowCount();
    m_table->setRowCount(row + 1);
    setPlainRow(m_table, row, {title, kept, removed, tr("供核对")});
    if (std::max(kept.size(), removed.size()) > kOneLine)
        m_table->setRowHeight(row, kTwoLines);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->item(row, column)->setForeground(Theme::of(*this).muted);
}

QString MergeView::hanging(core::RowId person) const
{
    const auto references = core::referencesOf(m_desk.workspace(), person);
    if (!references || references->isEmpty())
        return tr("无");
    QStringList texts;
    for (const auto &reference : *references)
        texts.append(u"%1 %2"_s.arg(reference.table->noun()).arg(reference.rows));
    return texts.join(u"、"_s);
}

QString MergeView::since(core::RowId person) const
{
    const auto &table = core::persons().table();
    const auto record = m_desk.workspace().records().read(table, person);
    if (!record)
        return {};
    const auto at = table.value(*record, core::kCreatedAt).integer();
    return QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// The value that stays is marked; the other one steps back.
void MergeView::showSide(int row)
{
    const auto &field = m_proposal.fields[m_rows[row]];
    const Theme theme = Theme::of(*this);
    m_table->item(row, FieldName)->setForeground(theme.muted);
    m_table->item(row, Why)->setForeground(theme.muted);
    for (const auto &[column, side] :
        {std::pair(Kept, core::MergeSide::Kept), std::pair(Removed, core::MergeSide::Removed)}) {
        auto *item = m_table->item(row, column);
        const bool isSame = field.kept == field.removed;
        const bool isTaken = isSame || field.side == side;
        QFont face = font();
        face.setBold(isTaken && !isSame);
        item->setFont(face);
        item->setForeground(isTaken ? theme.ink : theme.muted);
        item->setIcon(isTaken && !isSame ? iconOf(Icon::Ok, theme.accent) : QIcon());
    }
}

void MergeView::choose(int row, int column)
{
    if (row < 0 || row >= m_rows.size() || (column != Kept && column != Removed))
        return;
    const int group = m_proposal.fields[m_rows[row]].group;
    if (group == core::kIdentityGroup) {
        // whose identity is taken is the record that stays
        if (column == Removed)
            propose(m_proposal.removed);
        return;
    }
    for (auto &field : m_proposal.fields) {
        if (field.group == group)
            field.side = column == Kept ? core::MergeSide::Kept : core::MergeSide::Removed;
    }
    for (int each = 0; each < int(m_rows.size()); ++each)
        showSide(each);
}

void MergeView::showOutcome()
{
    QStringList moved;
    for (const auto &reference : m_proposal.references)
        moved.append(tr("%1 %2 条").arg(reference.table->noun()).arg(reference.rows));
    QStringList lines{moved.isEmpty() ? tr("并入的记录下没有别的登记。")
                                      : tr("转到保留的记录：%1。").arg(moved.join(u"、"_s))};
    for (const auto &note : std::as_const(m_proposal.notes))
        lines.append(note + u"。"_s);
    lines.append(tr("并入的记录留在台账里备查，不再出现在名单中；可以撤销。"));
    m_outcome->setText(lines.join(u'\n'));
}

std::optional<core::CommittedSet> MergeView::merge()
{
    QStringList taken;
    for (const auto &field : m_proposal.fields) {
        if (field.side == core::MergeSide::Removed)
            taken.append(field.field->column);
    }
    const auto merged = core::mergePersons(m_desk.workspace(),
        {.kept = m_proposal.kept,
            .removed = m_proposal.removed,
            .fromRemoved = taken,
            .reason = m_reasons->text()});
    if (!merged) {
        showError(this, merged.error().error);
        return std::nullopt;
    }
    return *merged;
}

} // namespace ui
