#include "ui/views/dashboardpage.h"

#include "core/base/language.h"
#include "core/report/quarterreport.h"
#include "ui/charts/chartview.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/taskstrip.h"
#include "ui/views/countymodel.h"
#include "ui/views/countytable.h"
#include "ui/views/figurerows.h"
#include "ui/views/firststeps.h"
#include "ui/views/kpitile.h"
#include "ui/views/pagehead.h"
#include "ui/views/pages.h"
#include "ui/views/reportfile.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChartHeight = 372;
constexpr int kGap = 12;

/// 人次, 人, 张: as the ledger's table of indicators says it.
QString unitOfMeasure(const core::Workspace &workspace, const QString &indicator)
{
    const auto *item = workspace.names().code("indicator"_L1, indicator);
    return item ? core::dataText("unit"_L1, item->attribute("unit"_L1)) : QString();
}

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
    auto *excel = new QPushButton(iconOf(Icon::Export), tr("导出 Excel"), this);
    excel->setObjectName(u"exportWorkbook"_s);
    auto *print = new QPushButton(iconOf(Icon::Print), tr("打印季度小结"), this);
    print->setObjectName(u"printSummary"_s);
    setLook(print, Look::Primary);
    connect(excel, &QPushButton::clicked, this, &DashboardPage::exportWorkbook);
    connect(print, &QPushButton::clicked, this, [this] { m_desk.openPage(kReportPage); });
    m_head->addTool(excel);
    m_head->addTool(print);
    m_head->setContentsMargins(16, 0, 16, 0);
    layout()->addWidget(m_head);
}

QWidget *DashboardPage::buildFigures()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(m_scroll);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(16, 2, 16, 12);
    grid->setSpacing(kGap);
    buildTiles(grid);
    buildCharts(grid);
    buildTable(grid);
    for (int column = 0; column < 12; ++column)
        grid->setColumnStretch(column, 1);
    m_scroll->setWidget(page);
    return m_scroll;
}

void DashboardPage::buildTiles(QGridLayout *grid)
{
    const auto indicators = core::summaryIndicators();
    for (int index = 0; index < indicators.size(); ++index) {
        auto *tile = new KpiTile(this);
        tile->setObjectName(u"tile_"_s + indicators.at(index));
        grid->addWidget(tile, 0, index * 3, 1, 3);
        connect(tile, &QAbstractButton::clicked, this, [this, index] {
            m_chosen = index;
            showCharts();
        });
        connect(tile, &KpiTile::opened, this, [this, indicator = indicators.at(index)] {
            if (const auto *figure
                = m_data ? m_data->table.find(indicator, m_data->scope.unit) : nullptr)
                m_rows->open(
                    figure->reference(m_data->scope.period, core::FigureReference::Span::ToDate)
                        .text());
        });
        m_tiles.append(tile);
    }
    m_tiles.first()->setChecked(true);
}

void DashboardPage::buildCharts(QGridLayout *grid)
{
    m_monthCard = new Card(this);
    m_rankingCard = new Card(this);
    m_months = ChartView::create(m_monthCard);
    m_ranking = ChartView::create(m_rankingCard);
    m_months->setObjectName(u"monthChart"_s);
    m_ranking->setObjectName(u"rankingChart"_s);
    m_monthCard->contents()->addWidget(m_months, 1);
    m_rankingCard->contents()->addWidget(m_ranking, 1);
    for (auto *card : {m_monthCard, m_rankingCard})
        card->setFixedHeight(kChartHeight);
    grid->addWidget(m_monthCard, 1, 0, 1, 7);
    grid->addWidget(m_rankingCard, 1, 7, 1, 5);
    connect(m_months, &ChartView::activated, m_rows, &FigureRows::open);
    connect(m_ranking, &ChartView::activated, m_rows, &FigureRows::open);
}

void DashboardPage::buildTable(QGridLayout *grid)
{
    auto *card = new Card(tr("各县（市、区）完成情况"), this);
    m_table = new CountyTable(*m_model, card);
    card->contents()->addWidget(m_table);
    grid->addWidget(card, 2, 0, 1, 12);
    connect(m_table, &CountyTable::referenceOpened, m_rows, &FigureRows::open);
    connect(m_table, &CountyTable::unitOpened, this, [this](const QString &unit) {
        m_desk.setScope({unit, m_desk.scope().period});
    });
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

void DashboardPage::load()
{
    m_isStale = false;
    m_head->setTitle(scopeTitle(m_desk.workspace(), m_desk.scope()));
    if (m_task)
        m_task->cancel();
    const auto &workspace = m_desk.workspace();
    const DashboardQuestion question{workspace.unit(), workspace.now(), m_desk.scope()};
    m_task = runTask(
        this,
        [path = workspace.path()] {
            return core::Database::open(path, core::Database::Access::ReadWrite);
        },
        [question](const core::Database &database, const core::Progress &progress) {
            return readDashboard(database, question, progress);
        },
        [this, scope = question.scope](const core::Result<DashboardData> &read) {
            if (scope == m_desk.scope())
                take(read);
        });
    m_strip->follow(m_task, tr("正在计数"));
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
    const auto &workspace = m_desk.workspace();
    const auto indicators = core::summaryIndicators();
    for (int index = 0; index < indicators.size(); ++index) {
        const auto &indicator = indicators.at(index);
        if (const auto *figure = m_data->table.find(indicator, m_data->scope.unit))
            m_tiles.at(index)->setFigure(*figure, m_data->scope.period,
                {indicatorTitle(workspace.names(), indicator), unitOfMeasure(workspace, indicator),
                    periodWord(m_data->scope.period)});
    }
    m_model->setData(*m_data);
    showCharts();
}

void DashboardPage::showCharts()
{
    if (!m_data)
        return;
    const auto indicator = core::summaryIndicators().at(m_chosen);
    const auto &names = m_desk.workspace().names();
    const auto title = indicatorTitle(names, indicator);
    m_monthCard->setTitle(tr("%1：每月与累计").arg(title));
    m_rankingCard->setTitle(tr("%1：各县（市、区）完成率").arg(title));
    m_months->setChart(m_data->months.at(indicator));
    m_ranking->setChart(core::rankingChart(m_data->table, indicator, names));
    m_months->setAccessibleName(m_monthCard->title());
    m_ranking->setAccessibleName(m_rankingCard->title());
    const bool isOne = m_model->rowCount() <= 1;
    m_rankingCard->setVisible(!isOne);
}

void DashboardPage::exportWorkbook()
{
    saveReport(this, m_desk, {}, ReportFile::Workbook);
}

} // namespace ui
