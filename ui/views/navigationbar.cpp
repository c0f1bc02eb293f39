#include "ui/views/navigationbar.h"

#include "ui/actions.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFullWidth = 172;
constexpr int kIconsWidth = 52;
constexpr int kPageHeight = 30;
constexpr int kHeadingHeight = 24;
constexpr int kGapHeight = 9;
constexpr int kIcon = 18;

enum Role { PageRole = Qt::UserRole, IconRole, SectionRole };

/// Draws headings and pages; the whole row answers to the pointer.
class RowPainter : public QStyledItemDelegate
{
public:
    explicit RowPainter(const NavigationBar &bar, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_bar(bar)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool isPage = !index.data(PageRole).toString().isEmpty();
        const bool isFull = m_bar.shown() == NavigationBar::Width::Full;
        return {1, isPage ? kPageHeight : isFull ? kHeadingHeight : kGapHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(PageRole).toString().isEmpty())
            paintHeading(*painter, option, index);
        else
            paintPage(*painter, option, index);
        painter->restore();
    }

private:
    void paintHeading(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const auto theme = Theme::of(option.palette);
        if (m_bar.shown() == NavigationBar::Width::Icons) {
            painter.setPen(theme.line);
            const qreal y = option.rect.center().y() + 0.5;
            painter.drawLine(QPointF(12, y), QPointF(option.rect.right() - 12, y));
            return;
        }
        painter.setPen(theme.muted);
        painter.setFont(scaledFont(option.font, 0.88));
        painter.drawText(option.rect.adjusted(14, 5, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
            index.data(Qt::DisplayRole).toString());
    }

    void paintPage(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const auto theme = Theme::of(option.palette);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const bool isUnder = option.state.testFlag(QStyle::State_MouseOver);
        const QRectF area = QRectF(option.rect).adjusted(6, 1, -6, -1);
        if (isCurrent || isUnder) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isCurrent ? theme.accentSoft : theme.hover);
            painter.drawRoundedRect(area, kControlRadius, kControlRadius);
        }
        if (isCurrent && m_bar.hasFocus())
            drawRing(painter, area, theme.accent);
        const QColor ink = isCurrent ? theme.accent : theme.ink;
        const bool isFull = m_bar.shown() == NavigationBar::Width::Full;
        const qreal left = isFull ? area.left() + 9 : area.center().x() - kIcon / 2.0;
        const QRectF icon(left, area.center().y() - kIcon / 2.0, kIcon, kIcon);
        drawIcon(painter, Icon(index.data(IconRole).toInt()), icon,
            isCurrent ? theme.accent : theme.muted);
        if (!isFull)
            return;
        QFont font = option.font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(ink);
        const QRectF text = area.adjusted(9 + kIcon + 9, 0, -6, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, int(text.width())));
    }

    const NavigationBar &m_bar;
};

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("导航"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new RowPainter(*this, this));
    setMouseTracking(true);
    setViewportMargins(0, 6, 0, 6);
    setBackgroundRole(QPalette::Base); // around the viewport, too
    setAutoFillBackground(true);
    std::optional<Section> before;
    for (const auto &page : pages()) {
        if (before && page.section != *before)
            addHeading(sectionTitle(page.section));
        before = page.section;
        addPage(page);
    }
    connect(this, &QListWidget::itemActivated, this, &NavigationBar::ask);
    setShown(Width::Full);
}

void NavigationBar::addHeading(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
}

void NavigationBar::addPage(const PageInfo &page)
{
    auto *item = new QListWidgetItem(page.title, this);
    item->setData(PageRole, page.id);
    item->setData(IconRole, int(page.icon));
    item->setData(SectionRole, int(page.section));
    const QKeySequence keys(int(Qt::CTRL) | (int(Qt::Key_1) + int(page.section)));
    item->setToolTip(textWithKeys(page.title, keys));
}

void NavigationBar::setShown(Width width)
{
    m_width = width;
    setFixedWidth(width == Width::Full ? kFullWidth : kIconsWidth);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

QString NavigationBar::currentPage() const
{
    return currentItem() ? currentItem()->data(PageRole).toString() : QString();
}

void NavigationBar::setCurrentPage(const QString &page)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(PageRole).toString() != page)
            continue;
        setCurrentRow(row);
        m_last.insert(Section(item(row)->data(SectionRole).toInt()), page);
    }
}

QString NavigationBar::pageIn(Section section) const
{
    if (const auto last = m_last.constFind(section); last != m_last.constEnd())
        return *last;
    for (const auto &page : pages()) {
        if (page.section == section)
            return page.id;
    }
    return {};
}

QSize NavigationBar::sizeHint() const
{
    return {m_width == Width::Full ? kFullWidth : kIconsWidth, 400};
}

void NavigationBar::ask()
{
    if (const auto page = currentPage(); !page.isEmpty())
        Q_EMIT pageWanted(page);
}

void NavigationBar::paintEvent(QPaintEvent *event)
{
    {
        const auto theme = Theme::of(*this);
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), theme.card);
        painter.fillRect(viewport()->rect().adjusted(viewport()->width() - 1, 0, 0, 0), theme.line);
    }
    QListWidget::paintEvent(event);
}

void NavigationBar::mousePressEvent(QMouseEvent *event)
{
    QListWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && itemAt(event->position().toPoint()))
        ask();
}

void NavigationBar::keyPressEvent(QKeyEvent *event)
{
    QListWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
        ask();
        break;
    default:
        break;
    }
}

} // namespace ui
