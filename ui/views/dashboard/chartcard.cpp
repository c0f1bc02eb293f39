#include "ui/views/dashboard/chartcard.h"

#include "core/report/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/common/icons.h"
#include "ui/views/dashboard/figuregrid.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString viewName(core::BoardChart kind)
{
    return kind == core::BoardChart::Months ? u"monthChart"_s
        : kind == core::BoardChart::Ranking ? u"rankingChart"_s
                                            : u"chart_"_s + core::boardChartKey(kind);
}

} // namespace

ChartCard::ChartCard(core::BoardChart kind, QWidget *parent)
    : Card(parent)
    , m_kind(kind)
    , m_sides(new QStackedWidget(this))
    , m_view(ChartView::create(m_sides))
    , m_grid(new FigureGrid(m_sides))
    , m_turn(tool(u"turn_"_s + core::boardChartKey(kind), tr("表格 (T)")))
{
    setObjectName(u"card_"_s + core::boardChartKey(kind));
    m_view->setObjectName(viewName(kind));
    m_grid->setObjectName(u"table_"_s + core::boardChartKey(kind));
    m_sides->addWidget(m_view);
    m_sides->addWidget(m_grid);
    contents()->addWidget(m_sides, 1);
    m_turn->setIcon(iconOf(Icon::Sheet));
    connect(m_turn, &QToolButton::clicked, this, &ChartCard::turnOver);
    auto *print = tool(u"print_"_s + core::boardChartKey(kind), tr("打印这张图和它的表"));
    print->setIcon(iconOf(Icon::Print));
    connect(print, &QToolButton::clicked, this, &ChartCard::printWanted);
    addToHeading(m_turn);
    addToHeading(print);
    m_grid->installEventFilter(this);
    connect(m_view, &ChartView::activated, this, &ChartCard::activated);
    connect(m_grid, &FigureGrid::opened, this, &ChartCard::activated);
}

QToolButton *ChartCard::tool(const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

void ChartCard::setChart(const core::Chart &chart)
{
    m_chart = chart;
    setTitle(chart.title);
    m_view->setChart(chart);
    m_view->setAccessibleName(chart.title);
    m_grid->setFigures(core::chartTable(chart));
}

bool ChartCard::isTable() const
{
    return m_sides->currentWidget() == m_grid;
}

void ChartCard::turnOver()
{
    const bool toTable = !isTable();
    const bool hadFocus = m_sides->currentWidget()->hasFocus();
    m_sides->setCurrentIndex(toTable ? 1 : 0);
    m_turn->setToolTip(toTable ? tr("图 (T)") : tr("表格 (T)"));
    m_turn->setAccessibleName(m_turn->toolTip());
    if (hadFocus)
        m_sides->currentWidget()->setFocus();
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        turnOver();
    else
        Card::keyPressEvent(event);
}

/// A table would look for a row that begins with t.
bool ChartCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
            turnOver();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace ui
