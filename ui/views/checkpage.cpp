#include "ui/views/checkpage.h"

#include "core/domain/catalog.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/theme.h"
#include "ui/views/pagehead.h"
#include "ui/views/plaintable.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 1000;

enum Column { OfTable, Title, Text, Columns };

} // namespace

CheckPage::CheckPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_head(new PageHead(tr("体检"), this))
    , m_start(new QPushButton(iconOf(Icon::Shield), tr("开始体检"), this))
    , m_stack(new QStackedWidget(this))
    , m_never(new EmptyState(Icon::Shield, tr("还没有体检过"),
          tr("体检会通读整个台账：文件是否完好，关联是否都在，每一行和修改记录的链是否被别的程序动"
             "过，汇总是否与重新计数一致。"),
          this))
    , m_clean(new EmptyState(Icon::Ok, tr("没有发现问题"),
          tr("文件、关联、每一行的校验、修改记录的链和全部汇总都对得上。"), this))
{
    setObjectName(u"checkPage"_s);
    auto *column = pageColumn(this);
    m_start->setObjectName(u"startCheck"_s);
    setLook(m_start, Look::Primary);
    m_head->addTool(m_start);
    column->addWidget(m_head);
    m_busy = buildBusy();
    m_findingsPage = buildFindings();
    for (auto *page :
        {static_cast<QWidget *>(m_never), static_cast<QWidget *>(m_clean), m_busy, m_findingsPage})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    connect(m_start, &QPushButton::clicked, this, &CheckPage::start);
}

QWidget *CheckPage::buildBusy()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    auto *title = new QLabel(tr("正在体检，其他页面可以照常使用"), page);
    title->setFont(scaledFont(font(), 1.2, QFont::DemiBold));
    column->addWidget(title, 0, Qt::AlignHCenter);
    m_bar = new QProgressBar(page);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(360);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    m_what = new QLabel(page);
    m_what->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_what, 0, Qt::AlignHCenter);
    auto *cancel = new QPushButton(tr("取消"), page);
    cancel->setObjectName(u"cancelCheck"_s);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget *CheckPage::buildFindings()
{
    auto *card = new Card(this);
    m_table = plainTable({tr("表"), tr("记录"), tr("发现的问题")}, tr("体检发现"), card);
    m_table->setObjectName(u"findings"_s);
    m_table->setToolTip(tr("双击打开记录"));
    card->contents()->addWidget(m_table);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { openFinding(row); });
    return card;
}

void CheckPage::enter()
{
    const auto &care = m_desk.care();
    if (!m_task && m_findings.isEmpty())
        m_stack->setCurrentWidget(
            care.checkedAt().isValid() && care.findings() == 0 ? m_clean : m_never);
    if (care.checkedAt().isValid())
        m_head->setNote(tr("上次：%1，%2")
                            .arg(shortMoment(care.checkedAt(), QDateTime::currentDateTime()),
                                care.findings() == 0 ? tr("没有发现问题")
                                                     : tr("%1 处问题").arg(care.findings())));
}

void CheckPage::takeFocus()
{
    m_start->setFocus();
}

void CheckPage::start()
{
    m_start->setEnabled(false);
    m_what->clear();
    m_bar->setRange(0, 0);
    m_stack->setCurrentWidget(m_busy);
    m_task = runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(
                path, {.login = login, .access = core::Database::Access::ReadOnly});
        },
        [](core::Workspace &workspace, const core::Progress &progress) {
            return core::selfCheck(workspace, progress);
        },
        [this](const core::Result<QList<core::CheckFinding>> &findings) { take(findings); });
    connect(
        m_task, &Task::progressed, this, [this](qint64 done, qint64 total, const QString &what) {
            m_bar->setRange(0, total > 0 ? kSteps : 0);
            if (total > 0)
                m_bar->setValue(int(done * kSteps / total));
            m_what->setText(what);
        });
}

void CheckPage::take(const core::Result<QList<core::CheckFinding>> &findings)
{
    m_task = nullptr;
    m_start->setEnabled(true);
    if (isVisible())
        m_start->setFocus();
    if (!findings) {
        showError(this, findings.error());
        m_findings.clear();
    } else {
        m_desk.care().noteCheck(int(findings->size()));
        m_findings = *findings;
    }
    enter();
    if (!m_findings.isEmpty())
        showFindings(m_findings);
}

void CheckPage::showFindings(const QList<core::CheckFinding> &findings)
{
    m_table->setRowCount(int(findings.size()));
    for (int row = 0; row < findings.size(); ++row) {
        const auto &finding = findings.at(row);
        const auto *table = core::tableNamed(finding.table);
        const auto title = table && finding.id != 0
            ? m_desk.workspace().names().linkTitle(table->name, finding.id)
            : QString();
        setPlainRow(m_table, row, {table ? table->caption() : QString(), title, finding.text});
    }
    m_table->resizeColumnsToContents();
    m_stack->setCurrentWidget(m_findingsPage);
    m_table->setFocus();
    m_table->setCurrentCell(0, Text);
}

void CheckPage::openFinding(int row)
{
    const auto &finding = m_findings.at(row);
    const auto *table = core::tableNamed(finding.table);
    if (table && finding.id != 0)
        m_desk.openRecord(*table, finding.id);
}

} // namespace ui
