#include "ui/views/dashboard/meetingview.h"

#include "core/report/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/common/theme.h"
#include "ui/views/dashboard/figuregrid.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kLarge = 1.7;
constexpr qreal kTitle = 2.4;
constexpr qreal kTable = 1.5;
constexpr int kMargin = 40;
constexpr int kRowHeight = 60;
constexpr int kLeastRow = 30;

QLabel *label(const QFont &font, const QString &name, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setFont(font);
    made->setWordWrap(true);
    return made;
}

} // namespace

MeetingView::MeetingView(QList<Slide> slides, const Head &head, QWidget *over)
    : QWidget(over, Qt::Window)
    , m_slides(std::move(slides))
    , m_title(label(scaledFont(font(), kTitle, QFont::DemiBold), u"meetingTitle"_s, this))
    , m_place(label(scaledFont(font(), kLarge * 0.8), u"meetingPlace"_s, this))
    , m_sides(new QStackedWidget(this))
    , m_view(ChartView::create(m_sides))
    , m_grid(new FigureGrid(m_sides))
{
    setObjectName(u"meetingView"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("会议模式"));
    const auto large = scaledFont(font(), kLarge);
    m_view->setFont(large);
    m_grid->setFont(scaledFont(font(), kTable));
    m_grid->horizontalHeader()->setFont(scaledFont(font(), kLarge * 0.8));
    m_grid->verticalHeader()->setMinimumSectionSize(kLeastRow);
    m_sides->addWidget(m_view);
    m_sides->addWidget(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin * 3 / 4, kMargin, kMargin / 2);
    column->setSpacing(kMargin / 4);
    auto *sentence = label(large, u"meetingSentence"_s, this);
    sentence->setText(head.sentence);
    sentence->setVisible(!head.sentence.isEmpty());
    column->addWidget(m_title);
    column->addWidget(sentence);
    column->addWidget(m_sides, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_place, 1);
    auto *keys = label(scaledFont(font(), kLarge * 0.8), u"meetingKeys"_s, this);
    keys->setText(tr("← → 翻页　T 表格　P 一页纸　Esc 退出"));
    keys->setWordWrap(false);
    foot->addWidget(keys);
    column->addLayout(foot);
    m_place->setText(head.place);
    for (auto *watched : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_grid)})
        watched->installEventFilter(this);
    connect(m_view, &ChartView::activated, this, &MeetingView::open);
    connect(m_grid, &FigureGrid::opened, this, &MeetingView::open);
    turnTo(0);
}

bool MeetingView::isTable() const
{
    return m_sides->currentWidget() == m_grid;
}

void MeetingView::turnTo(int index)
{
    index = std::clamp(index, 0, std::max(count() - 1, 0));
    if (index == m_current || m_slides.isEmpty())
        return;
    m_current = index;
    const auto &slide = m_slides.at(index);
    m_title->setText(tr("%1　%2 / %3").arg(slide.title).arg(index + 1).arg(count()));
    const bool isChart = !slide.chart.isEmpty();
    auto chart = slide.chart;
    m_view->setChart(chart);
    m_grid->setFigures(isChart ? core::chartTable(chart) : slide.table);
    m_sides->setCurrentWidget(isChart ? static_cast<QWidget *>(m_view) : m_grid);
    fitRows();
}

/// Rows as high as the screen allows, all of them in sight.
void MeetingView::fitRows()
{
    const int room = m_sides->height() - m_grid->horizontalHeader()->sizeHint().height();
    const int rows = std::max(m_grid->rowCount(), 1);
    m_grid->verticalHeader()->setDefaultSectionSize(std::clamp(room / rows, kLeastRow, kRowHeight));
}

void MeetingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void MeetingView::turnOver()
{
    if (m_slides.isEmpty() || m_slides.at(m_current).chart.isEmpty())
        return;
    m_sides->setCurrentIndex(isTable() ? 0 : 1);
}

void MeetingView::open(const QString &reference)
{
    Q_EMIT activated(reference);
    close();
}

bool MeetingView::take(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        turnTo(m_current + 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        turnTo(m_current - 1);
        return true;
    case Qt::Key_Home:
        turnTo(0);
        return true;
    case Qt::Key_End:
        turnTo(count() - 1);
        return true;
    case Qt::Key_T:
        turnOver();
        return true;
    case Qt::Key_P:
        Q_EMIT handOutWanted();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return true;
    default:
        return false;
    }
}

void MeetingView::keyPressEvent(QKeyEvent *event)
{
    if (!take(event->key()))
        QWidget::keyPressEvent(event);
}

/// Before the chart would walk over its bars with ← and →; ↑ and ↓ still do.
bool MeetingView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && take(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void MeetingView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(*this).card);
}

} // namespace ui
