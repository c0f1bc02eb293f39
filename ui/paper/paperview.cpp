#include "ui/paper/paperview.h"

#include "ui/common/styleparts.h"
#include "ui/common/theme.h"
#include "ui/paper/pagepainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

using core::Document;

namespace {

constexpr int kGap = 20; // around and between pages
constexpr qreal kSmallest = 0.25;
constexpr qreal kLargest = 4;
constexpr qreal kStep = 1.2;
constexpr int kLine = 40; // scrolled by an arrow key

} // namespace

PaperView::PaperView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_layout(PageLayout::of({}))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(kLine);
}

void PaperView::setDocument(const Document &document)
{
    m_document = document;
    m_layout = PageLayout::of(document);
    m_pointed = {};
    m_current = {};
    m_told = -1;
    setAccessibleName(document.title);
    applyFit();
    verticalScrollBar()->setValue(0);
    tellPage();
}

qreal PaperView::scale() const
{
    return m_zoom * logicalDpiX() / kUnitsPerInch;
}

QRectF PaperView::pageOnView(int page) const
{
    const auto size = m_layout.size * scale();
    const qreal left = std::max((viewport()->width() - size.width()) / 2, qreal(kGap));
    const qreal top = kGap + page * (size.height() + kGap);
    return {std::round(left - horizontalScrollBar()->value()),
        std::round(top - verticalScrollBar()->value()), size.width(), size.height()};
}

QRectF PaperView::onView(int page, const QRectF &area) const
{
    const auto corner = pageOnView(page).topLeft();
    return {corner + area.topLeft() * scale(), area.size() * scale()};
}

int PaperView::currentPage() const
{
    const int middle = viewport()->height() / 2;
    for (int page = 0; page < pages(); ++page) {
        if (pageOnView(page).bottom() + kGap > middle)
            return page;
    }
    return pages() - 1;
}

void PaperView::goToPage(int page)
{
    const int wanted = std::clamp(page, 0, pages() - 1);
    verticalScrollBar()->setValue(
        qRound(pageOnView(wanted).top() + verticalScrollBar()->value() - kGap / 2.0));
}

void PaperView::setZoom(qreal zoom)
{
    changeZoom(zoom, Fit::Free);
}

void PaperView::zoomIn()
{
    changeZoom(m_zoom * kStep, Fit::Free);
}

void PaperView::zoomOut()
{
    changeZoom(m_zoom / kStep, Fit::Free);
}

void PaperView::fitWidth()
{
    m_fit = Fit::Width;
    applyFit();
}

void PaperView::fitPage()
{
    m_fit = Fit::Page;
    applyFit();
}

void PaperView::applyFit()
{
    const auto whole = m_layout.size * (logicalDpiX() / kUnitsPerInch);
    const qreal wide = (viewport()->width() - 2.0 * kGap) / whole.width();
    const qreal high = (viewport()->height() - 2.0 * kGap) / whole.height();
    if (m_fit == Fit::Width)
        changeZoom(wide, m_fit);
    else if (m_fit == Fit::Page)
        changeZoom(std::min(wide, high), m_fit);
    else
        arrange();
}

/// What stands in the middle of the view stays there; the top stays the top.
void PaperView::changeZoom(qreal zoom, Fit fit)
{
    const qreal before = m_zoom;
    const bool isAtTop = verticalScrollBar()->value() == 0;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    m_fit = fit;
    m_zoom = std::clamp(zoom, kSmallest, kLargest);
    arrange();
    if (qFuzzyCompare(before, m_zoom))
        return;
    if (!isAtTop)
        verticalScrollBar()->setValue(
            qRound(middle * m_zoom / before - viewport()->height() / 2.0));
    Q_EMIT zoomChanged(m_zoom);
}

void PaperView::arrange()
{
    const auto size = m_layout.size * scale();
    const int high = qCeil(kGap + pages() * (size.height() + kGap));
    const int wide = qCeil(size.width() + 2.0 * kGap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    viewport()->update();
}

void PaperView::drawPage(QPainter &painter, int page) const
{
    const auto theme = Theme::of(*this);
    const auto sheet = pageOnView(page);
    painter.fillRect(sheet.translated(0, 2).adjusted(-1, 0, 1, 1), theme.edge); // a shadow
    painter.fillRect(sheet, Qt::white);
    painter.save();
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(scale(), scale());
    paintPage(painter, m_layout.pages[static_cast<size_t>(page)]);
    painter.restore();
}

void PaperView::paintEvent(QPaintEvent *event)
{
    const auto theme = Theme::light(); // marks lie on white paper in both themes
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), Theme::of(*this).line);
    for (int page = 0; page < pages(); ++page) {
        if (pageOnView(page).intersects(event->rect()))
            drawPage(painter, page);
    }
    const auto areaOnView = [this](const Figure &figure) {
        const auto &drawing = m_layout.pages[static_cast<size_t>(figure.page)];
        return onView(figure.page, drawing.areas[static_cast<size_t>(figure.area)].area);
    };
    if (m_pointed.page >= 0) {
        QColor glow(theme.accentFill);
        glow.setAlphaF(0.14F);
        painter.fillRect(areaOnView(m_pointed), glow);
    }
    if (m_current.page >= 0)
        drawRing(painter, areaOnView(m_current).adjusted(-1, -1, 1, 1), theme.accent, 3);
    else if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawRing(
            painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), Theme::of(*this).accent, 3);
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyFit();
    tellPage();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void PaperView::tellPage()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    Q_EMIT pageChanged(page, pages());
}

PaperView::Figure PaperView::figureAt(QPointF point) const
{
    for (int page = 0; page < pages(); ++page) {
        if (!pageOnView(page).contains(point))
            continue;
        const auto &areas = m_layout.pages[static_cast<size_t>(page)].areas;
        for (int index = static_cast<int>(areas.size()) - 1; index >= 0; --index) {
            if (onView(page, areas[static_cast<size_t>(index)].area).contains(point))
                return {page, index};
        }
    }
    return {};
}

QString PaperView::referenceOf(const Figure &figure) const
{
    if (figure.page < 0)
        return {};
    return m_layout.pages[static_cast<size_t>(figure.page)]
        .areas[static_cast<size_t>(figure.area)]
        .reference;
}

QRect PaperView::areaOf(const QString &reference) const
{
    for (int page = 0; page < pages(); ++page) {
        for (const auto &area : m_layout.pages[static_cast<size_t>(page)].areas) {
            if (area.reference == reference)
                return onView(page, area.area).toAlignedRect();
        }
    }
    return {};
}

void PaperView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_current = {};
    const auto reference = referenceOf(figureAt(event->position()));
    viewport()->update();
    if (!reference.isEmpty())
        open(reference);
}

/// A line of a table of contents leads to its page, a figure to its rows.
void PaperView::open(const QString &reference)
{
    if (const auto page = pageOfReference(reference))
        goToPage(*page);
    else
        Q_EMIT activated(reference);
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    const auto pointed = figureAt(event->position());
    if (pointed == m_pointed)
        return;
    m_pointed = pointed;
    viewport()->setCursor(pointed.page >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(pointed.page >= 0 ? tr("查看这个数的明细") : QString());
    viewport()->update();
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus
        || event->key() == Qt::Key_Equal)
        return zoomIn();
    if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus)
        return zoomOut();
    switch (event->key()) {
    case Qt::Key_0:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return fitWidth();
        break;
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int step = event->key() == Qt::Key_PageDown ? 1 : -1;
        return verticalScrollBar()->setValue(
            verticalScrollBar()->value() + step * (viewport()->height() - kLine));
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const auto reference = referenceOf(m_current); !reference.isEmpty()) {
            open(reference);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

PaperView::Figure PaperView::neighbour(const Figure &from, int step) const
{
    std::vector<Figure> all;
    for (int page = 0; page < pages(); ++page) {
        const auto count = static_cast<int>(m_layout.pages[static_cast<size_t>(page)].areas.size());
        for (int area = 0; area < count; ++area)
            all.push_back({page, area});
    }
    if (all.empty())
        return {};
    const auto here = std::find(all.begin(), all.end(), from);
    if (here == all.end())
        return step > 0 ? all.front() : all.back();
    const auto next = (here - all.begin()) + step;
    return next < 0 || next >= static_cast<std::ptrdiff_t>(all.size())
        ? Figure{}
        : all[static_cast<size_t>(next)];
}

/// Tab goes from figure to figure, and past the last one on to the next widget.
bool PaperView::focusNextPrevChild(bool next)
{
    const auto figure = neighbour(m_current, next ? 1 : -1);
    m_current = figure;
    viewport()->update();
    if (figure.page < 0)
        return QAbstractScrollArea::focusNextPrevChild(next);
    makeVisible(figure);
    return true;
}

void PaperView::makeVisible(const Figure &figure)
{
    const auto &drawing = m_layout.pages[static_cast<size_t>(figure.page)];
    const auto area = onView(figure.page, drawing.areas[static_cast<size_t>(figure.area)].area);
    auto *bar = verticalScrollBar();
    if (area.top() < kGap)
        bar->setValue(bar->value() + qRound(area.top()) - kLine);
    else if (area.bottom() > viewport()->height() - kGap)
        bar->setValue(bar->value() + qRound(area.bottom()) - viewport()->height() + kLine);
}

void PaperView::focusInEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void PaperView::focusOutEvent(QFocusEvent *event)
{
    m_current = {};
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui
