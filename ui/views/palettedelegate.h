#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Draws what the palette found: icon, name, muted detail, kind or keys at the right.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    enum Role { EntryRole = Qt::UserRole, IconRole, DetailRole, KindRole };

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    void paintEntry(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
