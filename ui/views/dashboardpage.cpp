#include "ui/views/dashboardpage.h"

#include "core/report/charttable.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/taskstrip.h"
#include "ui/views/countymodel.h"
#include "ui/views/countytable.h"
#include "ui/views/dashboard/chartboard.h"
#include "ui/views/dashboard/chartcard.h"
#include "ui/views/dashboard/figuregrid.h"
#include "ui/views/dashboard/meetingview.h"
#include "ui/views/figurerows.h"
#include "ui/views/firststeps.h"
#include "ui/views/kpitile.h"
#include "ui/views/pagehead.h"
#include "ui/views/pages.h"
#include "ui/views/recordactions.h"
#include "ui/views/reportfile.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 12;
constexpr int kTileWidth = 230; // at least, so that nothing is cut

} // namespace

DashboardPage::DashboardPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_rows(new FigureRows(desk, this))
    , m_head(new PageHead({}, this))
    , m_stack(new QStackedWidget(this))
    , m_first(new FirstSteps(desk, this))
    , m_model(new CountyModel(desk.workspace().names(), this))
    , m_strip(new TaskStrip(this))
{
    setObjectName(u"dashboardPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(kGap);
    buildHead();
    m_failure = new EmptyState(Icon::Warning, tr("没有读出数字"), {}, this);
    connect(m_failure->addButton(tr("再读一次"), Look::Primary), &QPushButton::clicked, this,
        &DashboardPage::load);
    m_stack->addWidget(new QWidget(this)); // nothing until the first figures are there
    m_stack->addWidget(buildFigures());
    m_stack->addWidget(m_first);
    m_stack->addWidget(m_failure);
    column->addWidget(m_stack, 1);
    m_strip->setContentsMargins(16, 0, 16, 8);
    column->addWidget(m_strip);
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

void DashboardPage::buildHead()
{
    connect(headButton(u"meeting"_s, Icon::Star, tr("会议模式 (F11)")), &QPushButton::clicked, this,
        &DashboardPage::openMeeting);
    connect(headButton(u"handOut"_s, Icon::File, tr("一页纸")), &QPushButton::clicked, this,
        &DashboardPage::openHandOut);
    connect(headButton(u"exportWorkbook"_s, Icon::Export, tr("导出 Excel")), &QPushButton::clicked,
        this, &DashboardPage::exportWorkbook);
    auto *print = headButton(u"printSummary"_s, Icon::Print, tr("打印季度小结"));
    setLook(print, Look::Primary);
    connect(print, &QPushButton::clicked, this, [this] { m_desk.openPage(kReportPage); });
    auto *meeting = new QShortcut(Qt::Key_F11, this);
    meeting->setContext(Qt::WidgetWithChildrenShortcut);
    connect(meeting, &QShortcut::activated, this, &DashboardPage::openMeeting);
    m_head->setContentsMargins(16, 0, 16, 0);
    layout()->addWidget(m_head);
}

QPushButton *DashboardPage::headButton(const QString &name, Icon icon, const QString &text)
{
    auto *button = new QPushButton(iconOf(icon), text, this);
    button->setObjectName(name);
    m_head->addTool(button);
    return button;
}

QWidget *DashboardPage::buildFigures()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what it holds has it
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 2, 16, 12);
    column->setSpacing(kGap);
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(kGap);
    column->addLayout(m_tileGrid);
    buildTiles();
    m_charts = new ChartBoard(page);
    connect(m_charts, &ChartBoard::activated, m_rows, &FigureRows::open);
    connect(m_charts, &ChartBoard::printWanted, this, &DashboardPage::printChart);
    column->addWidget(m_charts);
    column->addWidget(buildMatrix());
    column->addWidget(buildTable());
    m_scroll->setWidget(page);
    return m_scroll;
}

void DashboardPage::buildTiles()
{
    const auto indicators = core::boardIndicators();
    for (int index = 0; index < indicators.size(); ++index) {
        auto *tile = new KpiTile(this);
        tile->setObjectName(u"tile_"_s + indicators.at(index));
        connect(tile, &QAbstractButton::clicked, this, [this, index] {
            m_chosen = index;
            showCharts();
        });
        connect(tile, &KpiTile::opened, this, [this, tile] {
            if (tile->tile())
                m_rows->open(tile->tile()->reference);
        });
        m_tiles.append(tile);
    }
    m_tiles.first()->setChecked(true);
    arrangeTiles();
}

/// In one row, in two or in three, whatever they have room for.
void DashboardPage::arrangeTiles()
{
    const int room = std::max(width() - 32, 1) / (kTileWidth + kGap);
    const int columns = room >= 6 ? 6 : room >= 3 ? 3 : 2;
    if (columns == m_tileColumns)
        return;
    m_tileColumns = columns;
    for (int index = 0; index < m_tiles.size(); ++index) {
        m_tileGrid->removeWidget(m_tiles.at(index));
        m_tileGrid->addWidget(m_tiles.at(index), index / columns, index % columns);
    }
    for (int column = 0; column < 6; ++column)
        m_tileGrid->setColumnStretch(column, column < columns ? 1 : 0);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeTiles();
}

QWidget *DashboardPage::buildMatrix()
{
    auto *card = new Card(tr("各县（市、区）进度"), this);
    m_matrix = new FigureGrid(card);
    m_matrix->setObjectName(u"lightMatrix"_s);
    m_matrix->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->contents()->addWidget(m_matrix);
    connect(m_matrix, &FigureGrid::opened, m_rows, &FigureRows::open);
    return card;
}

QWidget *DashboardPage::buildTable()
{
    auto *card = new Card(tr("各县（市、区）完成情况"), this);
    m_table = new CountyTable(*m_model, card);
    card->contents()->addWidget(m_table);
    connect(m_table, &CountyTable::referenceOpened, m_rows, &FigureRows::open);
    connect(m_table, &CountyTable::unitOpened, this, [this](const QString &unit) {
        m_desk.setScope({unit, m_desk.scope().period});
    });
    return card;
}

bool DashboardPage::offers(Act act) const
{
    return m_data && (act == Act::Print || act == Act::Export);
}

void DashboardPage::run(Act act)
{
    if (act == Act::Print)
        m_desk.openPage(kReportPage);
    else
        exportWorkbook();
}

void DashboardPage::enter()
{
    if (m_isStale)
        load();
}

/// While there are no figures yet the page itself keeps the keyboard.
void DashboardPage::takeFocus()
{
    if (m_stack->currentWidget() == m_scroll)
        m_tiles.at(m_chosen)->setFocus();
    else if (m_stack->currentWidget() == m_first)
        m_first->takeFocus();
    else
        setFocus();
}

DashboardQuestion DashboardPage::question() const
{
    const auto &workspace = m_desk.workspace();
    return {workspace.unit(), workspace.now(), m_desk.scope(),
        workspace.isDemo() ? core::SummaryRequest::Data::Demo : core::SummaryRequest::Data::Real};
}

void DashboardPage::load()
{
    m_isStale = false;
    m_head->setTitle(scopeTitle(m_desk.workspace(), m_desk.scope()));
    for (const auto &task : {m_task, m_chartTask}) {
        if (task)
            task->cancel();
    }
    m_task = runTask(
        this,
        [path = m_desk.workspace().path()] {
            return core::Database::open(path, core::Database::Access::ReadWrite);
        },
        [question = question()](const core::Database &database, const core::Progress &progress) {
            return readDashboard(database, question, progress);
        },
        [this, scope = m_desk.scope()](const core::Result<DashboardData> &read) {
            if (scope == m_desk.scope())
                take(read);
        });
    m_strip->follow(m_task, tr("正在计数"));
}

/// What is counted from rows comes after the tiles, so that these are there at once.
void DashboardPage::loadCharts()
{
    m_chartTask = runTask(
        this,
        [path = m_desk.workspace().path()] {
            return core::Database::open(path, core::Database::Access::ReadWrite);
        },
        [question = question(), board = m_data->board](
            const core::Database &database, const core::Progress &progress) {
            return readDashboardCharts(database, question, board, progress);
        },
        [this, scope = m_desk.scope()](const core::Result<DashboardCharts> &read) {
            if (scope != m_desk.scope())
                return;
            if (!read) {
                showFailure(read.error());
                return;
            }
            for (const auto &[kind, chart] : *read)
                m_charts->setChart(kind, chart);
            Q_EMIT chartsShown();
        });
    m_strip->follow(m_chartTask, tr("正在画图"));
}

void DashboardPage::take(const core::Result<DashboardData> &read)
{
    if (!read) {
        showFailure(read.error());
        return;
    }
    m_data = *read;
    if (m_data->isEmpty()) {
        m_first->refresh();
        m_stack->setCurrentWidget(m_first);
    } else {
        showData();
        m_stack->setCurrentWidget(m_scroll);
        loadCharts();
    }
    if (hasFocus())
        takeFocus();
    Q_EMIT offersChanged();
    Q_EMIT shown();
}

void DashboardPage::showFailure(const core::Error &error)
{
    if (error.code == core::Error::Code::Cancelled)
        return;
    m_failure->setSentence(error.text);
    m_stack->setCurrentWidget(m_failure);
}

void DashboardPage::showData()
{
    for (auto *tile : std::as_const(m_tiles)) {
        const auto indicator = tile->objectName().section(u'_', 1);
        if (const auto *figure = m_data->board.find(indicator))
            tile->setTile(*figure, periodWord(m_data->scope.period));
    }
    m_matrix->setFigures(core::boardMatrix(m_data->board, m_desk.workspace().names()));
    m_matrix->fitHeight();
    m_model->setData(*m_data);
    showCharts();
}

QString DashboardPage::chosen() const
{
    return core::boardIndicators().at(m_chosen);
}

void DashboardPage::showCharts()
{
    if (!m_data)
        return;
    for (const auto &[place, chart] : m_data->charts) {
        const auto &[kind, indicator] = place;
        if (indicator != chosen())
            continue;
        const bool isOneCounty = kind == core::BoardChart::Ranking && m_model->rowCount() <= 1;
        m_charts->setChart(kind, isOneCounty ? core::Chart() : chart);
    }
}

void DashboardPage::printChart(core::BoardChart kind)
{
    const auto &chart = m_charts->card(kind)->chart();
    core::Document frame;
    frame.page.density = core::Document::Density::Compact;
    frame.title = tr("%1 %2").arg(scopeTitle(m_desk.workspace(), m_desk.scope()), chart.title);
    frame.footer.left
        = tr("数据截至 %1")
              .arg(m_desk.workspace().now().toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    if (m_desk.workspace().isDemo())
        frame.footer.watermark = tr("演示数据");
    showPaper(core::chartPaper(std::move(frame), chart), m_desk, this);
}

/// What is on the page, the matrix last.
void DashboardPage::openMeeting()
{
    if (!m_data || m_meeting)
        return;
    QList<MeetingView::Slide> slides;
    for (const auto &chart : m_charts->charts())
        slides.append({chart, {}, chart.title});
    const auto matrix = core::boardMatrix(m_data->board, m_desk.workspace().names());
    slides.append({{}, matrix, matrix.title});
    const auto *main = m_data->board.find(chosen());
    m_meeting = new MeetingView(slides,
        {scopeTitle(m_desk.workspace(), m_desk.scope()),
            main ? core::paceSentence(main->pace, main->name, main->unit) : QString()},
        window());
    connect(m_meeting, &MeetingView::activated, m_rows, &FigureRows::open);
    connect(m_meeting, &MeetingView::handOutWanted, this, &DashboardPage::openHandOut);
    m_meeting->setGeometry(screen()->geometry());
    m_meeting->showFullScreen();
}

void DashboardPage::openHandOut()
{
    QWidget *over = m_meeting ? static_cast<QWidget *>(m_meeting) : this;
    auto *task = runTask(
        over,
        [question = reportQuestion(m_desk, {.kind = core::ReportKind::Board})](
            const core::Progress &progress) { return makeReport(question, progress); },
        [this, over](
            const core::Result<core::Document> &paper) { showPaper(paper, m_desk, over); });
    m_strip->follow(task, tr("正在做一页纸"));
}

void DashboardPage::exportWorkbook()
{
    saveReport(this, m_desk, {}, ReportFile::Workbook);
}

} // namespace ui
