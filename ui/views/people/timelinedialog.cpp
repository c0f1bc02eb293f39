#include "ui/views/people/timelinedialog.h"

#include "core/base/datetext.h"
#include "core/domain/catalog.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/views/pages.h"
#include "ui/views/plaintable.h"
#include "ui/views/recordactions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{980, 600};
enum Column { Day, Kind, Title, Detail };

} // namespace

TimelineDialog::TimelineDialog(Desk &desk, const core::TimelinePaper &paper, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_paper(paper)
{
    setObjectName(u"timelineDialog"_s);
    setWindowTitle(tr("%1的技能履历").arg(paper.name));
    resize(kSize);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    auto *name = new QLabel(paper.name, this);
    name->setFont(scaledFont(font(), 1.4, QFont::DemiBold));
    column->addWidget(name);
    auto *facts = new QLabel(paper.facts.join(u"　"_s), this);
    facts->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(facts);
    if (paper.entries.isEmpty()) {
        column->addWidget(
            new EmptyState(Icon::History, tr("还没有履历"),
                tr("培训、券、成绩、证书、补贴、就业和回访登记以后，会按时间列在这里。"), this),
            1);
    } else {
        column->addWidget(buildList(), 1);
    }
    auto *buttons = new QDialogButtonBox(this);
    auto *print = buttons->addButton(tr("打印…"), QDialogButtonBox::ActionRole);
    print->setObjectName(u"printTimeline"_s);
    print->setIcon(iconOf(Icon::Print));
    buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this,
        [this] { showPaper(core::timelinePaper(m_paper), m_desk, this); });
}

QWidget *TimelineDialog::buildList()
{
    m_table = plainTable({tr("日期"), tr("事项"), tr("内容"), tr("结果")}, tr("技能履历"), this);
    m_table->setObjectName(u"timeline"_s);
    m_table->setToolTip(tr("双击打开记录"));
    m_table->setColumnWidth(Day, 100);
    m_table->setColumnWidth(Kind, 72);
    m_table->setColumnWidth(Title, 410);
    m_table->setRowCount(int(m_paper.entries.size()));
    for (int row = 0; row < int(m_paper.entries.size()); ++row) {
        const auto &entry = m_paper.entries[row];
        setPlainRow(
            m_table, row, {core::isoText(entry.day), entry.kind, entry.title, entry.detail});
        m_table->item(row, Kind)->setForeground(Theme::of(*this).accent);
    }
    connect(m_table, &QTableWidget::cellActivated, this, &TimelineDialog::openEntry);
    return m_table;
}

void TimelineDialog::openEntry(int row)
{
    const auto &entry = m_paper.entries[row];
    const auto *table = core::tableNamed(entry.table);
    if (!table || !pageOf(*table))
        return;
    m_desk.openRecord(*table, entry.row);
    accept();
}

} // namespace ui
