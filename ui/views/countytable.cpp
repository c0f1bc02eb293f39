#include "ui/views/countytable.h"

#include "ui/common/lightshape.h"
#include "ui/common/theme.h"
#include "ui/views/countymodel.h"
#include "ui/views/groupheader.h"
#include "ui/views/plaintable.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUnitWidth = 96;
constexpr int kRowHeight = 27;
constexpr int kShape = 11;
constexpr int kLightRoom = 36;

/// Numbers right, and behind a rate its light as shape, word and colour.
class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const bool isRate
            = index.column() > 0 && (index.column() - 1) % CountyModel::Parts == CountyModel::Rate;
        if (!isRate) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        const auto text = std::exchange(cell.text, QString());
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
        const auto theme = Theme::of(option.palette);
        const auto light = core::Light(index.data(CountyModel::LightRole).toInt());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(cell.font);
        painter->setPen(theme.ink);
        painter->drawText(option.rect.adjusted(0, 0, -kLightRoom - 6, 0),
            Qt::AlignRight | Qt::AlignVCenter, text);
        if (light != core::Light::None) {
            const QColor color = lightColor(light, theme);
            const QRectF shape(option.rect.right() - kLightRoom,
                option.rect.center().y() + 1 - kShape / 2.0, kShape, kShape);
            painter->setPen(Qt::NoPen);
            painter->setBrush(color);
            painter->drawPath(lightShape(light, shape));
            painter->setPen(color);
            painter->drawText(option.rect.adjusted(0, 0, -7, 0), Qt::AlignRight | Qt::AlignVCenter,
                core::lightWord(light));
        }
        painter->restore();
    }
};

} // namespace

CountyTable::CountyTable(CountyModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"countyTable"_s);
    setAccessibleName(tr("各县（市、区）完成情况"));
    setToolTip(tr("双击数字查看背后的记录，双击县名只看这个县"));
    auto *header = new GroupHeader(this);
    int column = 1;
    for (const auto &title : model.indicators()) {
        header->addGroup({title, column, CountyModel::Parts});
        column += CountyModel::Parts;
    }
    setHorizontalHeader(header);
    setModel(&model);
    dressTable(this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    header->setStretchLastSection(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    setSortingEnabled(true);
    setItemDelegate(new FigureDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::doubleClicked, this, &CountyTable::open);
    connect(&model, &QAbstractItemModel::modelReset, this, &CountyTable::fitHeight);
}

void CountyTable::fitHeight()
{
    setFixedHeight(horizontalHeader()->sizeHint().height() + m_model.rowCount() * kRowHeight
        + 2 * frameWidth() + 2);
    fitColumns();
}

void CountyTable::fitColumns()
{
    const int count = m_model.columnCount() - 1;
    if (count <= 0)
        return;
    const int room = viewport()->width() - kUnitWidth;
    setColumnWidth(0, kUnitWidth);
    for (int column = 1; column <= count; ++column) {
        const bool isRate = (column - 1) % CountyModel::Parts == CountyModel::Rate;
        // a rate needs room for its light
        const int shares = count / CountyModel::Parts * 7;
        setColumnWidth(column, room * (isRate ? 3 : 2) / shares);
    }
}

void CountyTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The page scrolls, not the table.
void CountyTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void CountyTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void CountyTable::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.column() == 0)
        Q_EMIT unitOpened(index.data(CountyModel::UnitRole).toString());
    else
        Q_EMIT referenceOpened(index.data(CountyModel::ReferenceRole).toString());
}

} // namespace ui
