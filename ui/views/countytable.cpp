#include "ui/views/countytable.h"

#include "ui/common/help.h"
#include "ui/common/lightshape.h"
#include "ui/common/theme.h"
#include "ui/views/countymodel.h"
#include "ui/views/groupheader.h"
#include "ui/views/plaintable.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUnitWidth = 96;
constexpr int kRowHeight = 27;
constexpr int kShape = 11;
constexpr int kShapeGap = 4;
constexpr int kMargin = 7;

/// Shape and word of the longest light, with the margin right of them.
int lightRoom(const QFontMetrics &metrics)
{
    int word = 0;
    for (const auto light : {core::Light::Green, core::Light::Yellow, core::Light::Red})
        word = std::max(word, metrics.horizontalAdvance(core::lightWord(light)));
    return kShape + kShapeGap + word + kMargin;
}

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
        const int room = lightRoom(QFontMetrics(cell.font));
        painter->drawText(option.rect.adjusted(0, 0, -room - kShapeGap, 0),
            Qt::AlignRight | Qt::AlignVCenter, text);
        if (light != core::Light::None) {
            const QColor color = lightColor(light, theme);
            const QRectF shape(option.rect.right() - room,
                option.rect.center().y() + 1 - kShape / 2.0, kShape, kShape);
            painter->setPen(Qt::NoPen);
            painter->setBrush(color);
            painter->drawPath(lightShape(light, shape));
            painter->setPen(color);
            const auto word
                = option.rect.adjusted(option.rect.width() - room + kShape + kShapeGap, 0, 0, 0);
            painter->drawText(word, Qt::AlignLeft | Qt::AlignVCenter, core::lightWord(light));
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
    verticalHeader()->setMinimumSectionSize(kRowHeight);
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
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length()
        + 2 * frameWidth() + 2);
    fitColumns();
}

void CountyTable::fitColumns()
{
    const int count = m_model.columnCount() - 1;
    if (count <= 0)
        return;
    QFont bold = font();
    bold.setBold(true); // as the first row is
    const QFontMetrics metrics(bold);
    int unit = kUnitWidth;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto name = m_model.index(row, 0).data().toString();
        unit = std::max(unit, metrics.horizontalAdvance(name) + 2 * kMargin);
    }
    setColumnWidth(0, unit);
    const int groups = count / CountyModel::Parts;
    const int group = (viewport()->width() - unit) / groups;
    const int rate = std::max(
        group * 3 / 7, metrics.horizontalAdvance(u"100.00"_s) + lightRoom(metrics) + 2 * kShapeGap);
    const int rest = group - rate;
    // the sum of a year has a digit more than that of a quarter
    const std::array widths{rest * 9 / 19, rest - rest * 9 / 19, rate};
    for (int column = 1; column <= count; ++column)
        setColumnWidth(column, widths.at(size_t(column - 1) % widths.size()));
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

void CountyTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    setFigureHelp(this, current.data(CountyModel::ReferenceRole).toString());
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
