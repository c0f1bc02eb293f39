#include "ui/views/submissions/boardtable.h"

#include "ui/common/theme.h"
#include "ui/views/plaintable.h"
#include "ui/views/submissions/boardmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUnitWidth = 84;
constexpr int kLeastWidth = 50;
constexpr int kMostWidth = 84;
constexpr int kRowHeight = 30;
constexpr int kMark = 9;
constexpr int kGap = 4;
constexpr int kCorner = 7;

/// The state by shape, word and colour; a corner says that it came late.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        if (index.column() == 0) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, QString());
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
        const auto theme = Theme::of(option.palette);
        const auto place = core::StateInfo::Place(index.data(BoardModel::PlaceRole).toInt());
        const int word = QFontMetrics(cell.font).horizontalAdvance(text);
        const int left = option.rect.center().x() - (kMark + kGap + word) / 2;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawState(*painter, place,
            QRectF(left, option.rect.center().y() + 1 - kMark / 2.0, kMark, kMark), theme);
        painter->setFont(cell.font);
        painter->setPen(place == core::StateInfo::Place::Start ? theme.muted : theme.ink);
        painter->drawText(option.rect.adjusted(left - option.rect.left() + kMark + kGap, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter, text);
        if (index.data(BoardModel::LateRole).toInt() > 0) {
            const QPoint corner = option.rect.topRight() + QPoint(1, 0);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.warning);
            painter->drawPolygon(
                QPolygon({corner, corner - QPoint(kCorner, 0), corner + QPoint(0, kCorner)}));
        }
        painter->restore();
    }
};

} // namespace

BoardTable::BoardTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"yearBoard"_s);
    setAccessibleName(tr("各单位全年报送情况"));
    dressTable(this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setMinimumSectionSize(kLeastWidth);
    connect(this, &QTableView::doubleClicked, this, &BoardTable::opened);
}

void BoardTable::fitColumns()
{
    const int count = model() ? model()->columnCount() - 1 : 0;
    if (count <= 0)
        return;
    setColumnWidth(0, kUnitWidth);
    const int width
        = std::clamp((viewport()->width() - kUnitWidth) / count, kLeastWidth, kMostWidth);
    for (int column = 1; column <= count; ++column)
        setColumnWidth(column, width);
}

void BoardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace ui
