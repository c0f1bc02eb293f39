#include "ui/views/recentlist.h"

#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 46;

class RecentPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {1, kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto theme = Theme::of(option.palette);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected)
            && option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? theme.accentSoft : theme.hover);
            painter->drawRoundedRect(
                QRectF(option.rect).adjusted(2, 1, -2, -1), kControlRadius, kControlRadius);
        }
        const QFileInfo file(index.data(Qt::UserRole).toString());
        drawIcon(*painter, Icon::File,
            QRectF(option.rect.left() + 12, option.rect.center().y() - 10, 20, 20), theme.muted);
        const QRect text = option.rect.adjusted(44, 5, -12, -5);
        painter->setFont(scaledFont(option.font, 1, QFont::DemiBold));
        painter->setPen(theme.ink);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop, file.completeBaseName());
        painter->setFont(scaledFont(option.font, 0.9));
        painter->setPen(theme.muted);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
            painter->fontMetrics().elidedText(
                QDir::toNativeSeparators(file.absolutePath()), Qt::ElideMiddle, text.width()));
        painter->restore();
    }
};

} // namespace

RecentList::RecentList(Settings &settings, QWidget *parent)
    : QListWidget(parent)
    , m_settings(settings)
{
    setObjectName(u"recent"_s);
    setAccessibleName(tr("最近打开的台账"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new RecentPainter(this));
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        Q_EMIT wanted(item->data(Qt::UserRole).toString());
    });
    refresh();
}

void RecentList::refresh()
{
    clear();
    for (const auto &path : m_settings.recentFiles()) {
        auto *item = new QListWidgetItem(QFileInfo(path).completeBaseName(), this);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    if (count() > 0)
        setCurrentRow(0);
    setFixedHeight(std::min(count(), 5) * kRowHeight + 4);
}

void RecentList::forget()
{
    if (const auto *item = currentItem()) {
        m_settings.removeRecentFile(item->data(Qt::UserRole).toString());
        refresh();
    }
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentItem())
        Q_EMIT wanted(currentItem()->data(Qt::UserRole).toString());
    else if (event->key() == Qt::Key_Delete)
        forget();
    else
        QListWidget::keyPressEvent(event);
}

void RecentList::contextMenuEvent(QContextMenuEvent *event)
{
    auto *item = itemAt(event->pos());
    if (!item)
        return;
    setCurrentItem(item);
    QMenu menu(this);
    menu.addAction(
        tr("打开"), this, [this, item] { Q_EMIT wanted(item->data(Qt::UserRole).toString()); });
    menu.addAction(tr("从列表中去掉"), this, &RecentList::forget);
    menu.exec(event->globalPos());
}

} // namespace ui
