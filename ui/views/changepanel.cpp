#include "ui/views/changepanel.h"

#include "core/base/text.h"
#include "core/schema/format.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/views/desk.h"
#include "ui/views/journalmodel.h"
#include "ui/views/plaintable.h"
#include "ui/views/steps.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsShown = 500;

enum RowColumn { Doing, OfTable, RowTitle, FromRow, RowColumns };
enum FieldColumn { FieldName, Before, After, FieldColumns };

QString operationText(int operation)
{
    return operation == 1 ? ChangePanel::tr("新建")
        : operation == 3  ? ChangePanel::tr("删除")
                          : ChangePanel::tr("修改");
}

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

bool canBeTakenBack(const core::ChangeSetInfo &set)
{
    using Kind = core::ChangeKind;
    return set.undoneBy == 0 && set.kind != Kind::Create && set.kind != Kind::Migrate
        && set.kind != Kind::Event;
}

} // namespace

ChangePanel::ChangePanel(Desk &desk, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_facts(wrapped(this))
    , m_consequences(wrapped(this))
    , m_undo(new QPushButton(this))
    , m_rows(plainTable(
          {tr("做法"), tr("表"), tr("记录"), tr("来源行")}, tr("这一步写过的记录"), this))
    , m_fields(plainTable({tr("字段"), tr("之前"), tr("之后")}, tr("所选记录的字段"), this))
    , m_more(wrapped(this))
{
    setObjectName(u"changePanel"_s);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_undo->setObjectName(u"undoSet"_s);
    m_undo->setIcon(iconOf(Icon::Undo));
    contents()->addWidget(m_facts);
    contents()->addWidget(m_consequences);
    contents()->addWidget(m_undo, 0, Qt::AlignLeft);
    buildRows();
    connect(m_undo, &QPushButton::clicked, this, [this] { m_desk.undo(m_set); });
    clear();
}

void ChangePanel::buildRows()
{
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_rows);
    parts->addWidget(m_fields);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    contents()->addWidget(parts, 1);
    contents()->addWidget(m_more);
    m_rows->horizontalHeader()->setStretchLastSection(false);
    m_rows->horizontalHeader()->setSectionResizeMode(RowTitle, QHeaderView::Stretch);
    for (const auto side : {Before, After})
        m_fields->horizontalHeader()->setSectionResizeMode(side, QHeaderView::Stretch);
    m_rows->setToolTip(tr("双击打开记录"));
    connect(m_rows, &QTableWidget::currentCellChanged, this, [this](int row) { showFields(row); });
    connect(m_rows, &QTableWidget::cellActivated, this, [this](int row) { openRow(row); });
}

void ChangePanel::clear()
{
    setTitle(tr("从左边选一步"));
    for (auto *widget : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (widget->objectName() != u"cardTitle"_s && widget->layout() == nullptr)
            widget->hide();
    }
}

void ChangePanel::show(const core::ChangeSetInfo &set)
{
    m_set = set;
    for (auto *widget : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        widget->show();
    setTitle(set.title);
    QStringList facts{momentText(set.at), m_desk.workspace().names().linkTitle("user"_L1, set.user),
        kindTitle(set.kind)};
    if (!set.sourceFile.isEmpty())
        facts.append(set.sourceSheet.isEmpty()
                ? set.sourceFile
                : tr("%1，工作表 %2").arg(set.sourceFile, set.sourceSheet));
    if (!set.reason.isEmpty())
        facts.append(tr("理由：%1").arg(set.reason));
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    const bool wasUndo = set.kind == core::ChangeKind::Undo;
    m_undo->setText(wasUndo ? tr("重做这一步") : tr("撤销这一步"));
    m_undo->setVisible(canBeTakenBack(set) && m_desk.workspace().isWritable());
    const auto counts = core::countsOfSet(m_desk.workspace().database(), set.number);
    m_consequences->setText(!counts ? counts.error().text : consequences(*counts));
    showRows();
}

QString ChangePanel::consequences(const QList<core::SetCount> &counts) const
{
    if (m_set.undoneBy != 0)
        return tr("这一步已经被撤销。");
    if (!canBeTakenBack(m_set))
        return tr("这一步不能撤销。");
    QStringList parts;
    for (const auto &count : counts) {
        const auto caption = count.table->noun();
        parts.append((count.operation == 1 ? tr("移去 %1 条%2")
                : count.operation == 3     ? tr("恢复 %1 条被删的%2")
                                           : tr("把 %1 条%2改回原来的值"))
                         .arg(count.rows)
                         .arg(caption));
    }
    return parts.isEmpty()
        ? tr("这一步没有改动记录。")
        : tr("撤销会%1。以后的其他修改保留；如果其中有记录后来又改过，会说明是哪一条，什么也不动。")
              .arg(core::joinedList(parts));
}

void ChangePanel::showRows()
{
    const auto &workspace = m_desk.workspace();
    const auto rows = core::rowsOfSet(workspace.database(), m_set.number, kRowsShown);
    m_written = rows.value_or(QList<core::SetRow>());
    m_rows->setRowCount(int(m_written.size()));
    for (int row = 0; row < m_written.size(); ++row) {
        const auto &written = m_written.at(row);
        auto title = workspace.names().linkTitle(written.table->name, written.id);
        if (title.isEmpty())
            title = tr("（已不在）");
        setPlainRow(m_rows, row,
            {operationText(written.operation), written.table->caption(), title,
                written.sourceRow > 0 ? QString::number(written.sourceRow) : QString()});
    }
    m_rows->resizeColumnsToContents();
    m_more->setText(rows ? tr("只列出前 %1 条，共 %2 处修改。").arg(kRowsShown).arg(m_set.changes)
                         : rows.error().text);
    m_more->setVisible(!rows || m_written.size() >= kRowsShown);
    m_rows->setCurrentCell(m_written.isEmpty() ? -1 : 0, Doing);
    if (m_written.isEmpty())
        m_fields->setRowCount(0);
}

void ChangePanel::showFields(int row)
{
    m_fields->setRowCount(0);
    if (row < 0 || row >= m_written.size())
        return;
    const auto &written = m_written.at(row);
    const auto &workspace = m_desk.workspace();
    const auto entries = core::history(workspace.database(), *written.table, written.id);
    if (!entries)
        return;
    for (const auto &entry : *entries) {
        const auto *field = written.table->find(entry.column);
        if (entry.set.number != m_set.number || !field || field->is(core::Rule::System))
            continue;
        const int line = m_fields->rowCount();
        m_fields->setRowCount(line + 1);
        setPlainRow(m_fields, line,
            {field->title(),
                core::displayText(*written.table, *field, entry.before, workspace.names()),
                core::displayText(*written.table, *field, entry.after, workspace.names())});
    }
    m_fields->resizeColumnsToContents();
}

void ChangePanel::openRow(int row)
{
    if (row >= 0 && row < m_written.size())
        m_desk.openRecord(*m_written.at(row).table, m_written.at(row).id);
}

} // namespace ui
