#include "ui/views/submissions/submissionpage.h"

#include "core/base/rate.h"
#include "core/workspace/submissions.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/inlinebar.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/theme.h"
#include "ui/registry/statemark.h"
#include "ui/views/pagehead.h"
#include "ui/views/plaintable.h"
#include "ui/views/recordactions.h"
#include "ui/views/reportfile.h"
#include "ui/views/submissions/boardmodel.h"
#include "ui/views/submissions/boardtable.h"
#include "ui/views/submissions/sheetdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Unit, State, Due, Sent, Late, Filled, Unexplained, Explained };
constexpr int kNumberWidth = 104;

} // namespace

SubmissionPage::SubmissionPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_head(new PageHead(tr("信息报送"), this))
    , m_bar(new InlineBar(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_model(new BoardModel(desk.workspace(), this))
    , m_year(new BoardTable(this))
{
    setObjectName(u"submissionPage"_s);
    auto *column = pageColumn(this);
    buildTools();
    column->addWidget(m_head);
    column->addWidget(m_bar);
    m_bar->hide();
    m_tabs->setObjectName(u"boardTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("全年"));
    m_tabs->addTab(tr("本期"));
    column->addWidget(m_tabs);
    m_year->setModel(m_model);
    buildPeriod();
    m_stack->addWidget(m_year);
    m_stack->addWidget(m_period);
    column->addWidget(m_stack, 1);
    auto *legend
        = new QLabel(tr("双击或 Enter 打开报表。右上角有标记的为迟报；红色的为逾期未报。"), this);
    legend->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(legend);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        showNote();
    });
    connect(m_year, &BoardTable::opened, this,
        [this](const QModelIndex &index) { open(m_model->cellAt(index)); });
    connect(m_period, &QTableWidget::cellActivated, this, [this] { open(current()); });
    const auto reload = [this] {
        m_isStale = true;
        if (isVisible())
            load();
    };
    connect(&desk, &Desk::scopeChanged, this, reload);
    connect(&desk.workspace(), &core::Workspace::changed, this, [reload](const QSet<int> &tables) {
        if (!tables.isEmpty())
            reload();
    });
}

void SubmissionPage::buildTools()
{
    const auto button = [this](const QString &name, Icon icon, const QString &text, auto run) {
        auto *made = new QPushButton(iconOf(icon), text, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, run);
        m_head->addTool(made);
        return made;
    };
    button(u"remind"_s, Icon::Copy, tr("催报文字"), [this] {
        remind();
    })->setToolTip(tr("复制还没有报来的单位和期限，可粘贴到工作群"));
    button(u"boardReport"_s, Icon::Print, tr("报送情况表"), [this] { printReport(); });
    setLook(button(u"openSheet"_s, Icon::Edit, tr("打开报表"), [this] { open(current()); }),
        Look::Primary);
}

void SubmissionPage::buildPeriod()
{
    m_period = plainTable({tr("报送单位"), tr("状态"), tr("期限"), tr("报送日期"), tr("迟报(天)"),
                              tr("已填"), tr("待说明"), tr("已说明")},
        tr("各单位本期报送情况"), this);
    m_period->setObjectName(u"periodBoard"_s);
    for (int column = Due; column <= Explained; ++column)
        m_period->setColumnWidth(column, kNumberWidth);
    m_period->setColumnWidth(Unit, 120);
    for (int column = Late; column <= Explained; ++column) {
        m_period->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_period->horizontalHeader()->setStretchLastSection(false);
    m_period->horizontalHeader()->setSectionResizeMode(State, QHeaderView::Stretch);
}

void SubmissionPage::enter()
{
    if (m_isStale)
        load();
}

void SubmissionPage::takeFocus()
{
    m_stack->currentWidget()->setFocus();
}

bool SubmissionPage::isYearShown() const
{
    return m_tabs->currentIndex() == 0;
}

void SubmissionPage::load()
{
    m_isStale = false;
    if (m_task)
        m_task->cancel();
    const auto &workspace = m_desk.workspace();
    m_task = runTask(
        this,
        [path = workspace.path(), login = workspace.session().login()] {
            return core::Workspace::open(
                path, {.login = login, .access = core::Database::Access::ReadOnly});
        },
        [period = m_desk.scope().period](
            core::Workspace &beside, const core::Progress &) -> core::Result<Boards> {
            const auto year = core::submissionBoard(beside, period.year());
            const auto now = core::submissionBoard(beside, period.year(), period);
            if (!year || !now)
                return core::fail(year ? now.error() : year.error());
            return Boards{*year, *now};
        },
        [this](const core::Result<Boards> &boards) {
            if (boards)
                take(*boards);
            else if (boards.error().code != core::Error::Code::Cancelled)
                m_bar->tell(InlineBar::Tone::Error, boards.error().text);
        });
}

void SubmissionPage::take(const Boards &boards)
{
    const QModelIndex at = m_year->currentIndex();
    const int row = m_period->currentRow();
    m_boards = boards;
    m_model->setCells(boards.year);
    m_year->fitColumns();
    const QModelIndex again = m_model->index(std::max(0, at.row()), std::max(1, at.column()));
    m_year->setCurrentIndex(again);
    showPeriod();
    if (!boards.period.isEmpty())
        m_period->setCurrentCell(std::clamp(row, 0, int(boards.period.size()) - 1), Unit);
    m_tabs->setTabText(0, tr("%1年").arg(m_desk.scope().period.year()));
    m_tabs->setTabText(1, m_desk.scope().period.titleInYear());
    showNote();
    offerPlan();
}

void SubmissionPage::showPeriod()
{
    auto &workspace = m_desk.workspace();
    const auto theme = Theme::of(*this);
    m_period->setRowCount(int(m_boards.period.size()));
    for (int row = 0; row < int(m_boards.period.size()); ++row) {
        const auto &cell = m_boards.period.at(row);
        const auto orDash
            = [](int number) { return number > 0 ? QString::number(number) : u"—"_s; };
        setPlainRow(m_period, row,
            {unitTitle(workspace, cell.unit),
                core::submissionStateText(cell, workspace.names(), workspace.today()),
                cell.due.toString(Qt::ISODate),
                cell.submittedOn.isValid() ? cell.submittedOn.toString(Qt::ISODate) : u"—"_s,
                orDash(cell.daysLate), u"%1/%2"_s.arg(cell.filled).arg(cell.wanted),
                orDash(cell.unexplained), orDash(cell.explained)});
        for (int column = Late; column <= Explained; ++column)
            m_period->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_period->item(row, State)
            ->setForeground(stateColor(boardPlace(cell, workspace.today()), theme));
    }
}

void SubmissionPage::showNote()
{
    const auto &cells = isYearShown() ? m_boards.year : m_boards.period;
    const auto rate = core::onTimeOf(cells, m_desk.workspace().today());
    m_head->setNote(tr("按时报送率 %1%（应报 %2 份，按时 %3 份）")
                        .arg(core::rateText(rate.rateTimes100()))
                        .arg(rate.due)
                        .arg(rate.onTime));
}

/// Reports that nobody entered do not stand in anybody's list of what is to be done today.
void SubmissionPage::offerPlan()
{
    const auto missing = std::count_if(m_boards.year.begin(), m_boards.year.end(),
        [](const core::SubmissionCell &cell) { return cell.id == 0; });
    if (missing == 0 || !m_desk.workspace().isWritable()) {
        m_bar->dismiss();
        return;
    }
    m_bar->tell(InlineBar::Tone::Note,
        tr("%1年有 %2 份报表还没有下达。下达后，各单位在今日待办中看到期限。")
            .arg(m_desk.scope().period.year())
            .arg(missing));
    m_bar->addAnswer(tr("下达"), [this] { plan(); });
}

void SubmissionPage::plan()
{
    runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(path, {.login = login});
        },
        [year = m_desk.scope().period.year()](
            core::Workspace &beside, const core::Progress &) -> core::Result<int> {
            const auto planned = core::planSubmissions(beside, year);
            return planned ? core::Result<int>(*planned) : core::fail(planned.error().error);
        },
        [this](const core::Result<int> &planned) {
            if (!planned)
                return showError(this, planned.error());
            (void)m_desk.workspace().refresh();
            showToast(this, tr("已下达 %1 份报表").arg(*planned));
        });
}

const core::SubmissionCell *SubmissionPage::current() const
{
    if (isYearShown())
        return m_model->cellAt(m_year->currentIndex());
    const int row = m_period->currentRow();
    return row >= 0 && row < m_boards.period.size() ? &m_boards.period.at(row) : nullptr;
}

void SubmissionPage::open(const core::SubmissionCell *cell)
{
    if (cell)
        openSheetDialog(m_desk, {cell->unit, cell->reportType, cell->period}, this);
}

/// Of the year: those that are due by now; of a period: all that are not in.
void SubmissionPage::remind()
{
    const QDate today = m_desk.workspace().today();
    auto cells = isYearShown() ? m_boards.year : m_boards.period;
    if (isYearShown())
        cells.removeIf([&](const core::SubmissionCell &cell) { return cell.due > today; });
    const QString text = core::reminderText(cells, m_desk.workspace().names(), today);
    if (text.isEmpty()) {
        showToast(this, tr("报表都已报来，没有要催报的。"));
        return;
    }
    QApplication::clipboard()->setText(text);
    showToast(this, tr("催报文字已复制，共 %1 行").arg(text.count(u'\n')));
}

void SubmissionPage::printReport()
{
    runTask(
        this,
        [question = reportQuestion(m_desk, {core::ReportKind::Submissions})](
            const core::Progress &progress) { return makeReport(question, progress); },
        [this](const core::Result<core::Document> &paper) { showPaper(paper, m_desk, this); });
}

} // namespace ui
