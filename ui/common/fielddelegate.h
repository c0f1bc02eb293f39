#pragma once

#include "ui/common/fieldeditor.h"

#include <QStyledItemDelegate>

#include <functional>

namespace ui {

/// Edits cells of a table with the editors of the form, with the keys of a spreadsheet.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using FieldOf = std::function<const core::Field &(int column)>;
    FieldDelegate(const EditorSource &source, FieldOf fieldOf, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

Q_SIGNALS:
    /// A cell was stored with Enter or Tab, with whatever was held down: where to go on.
    void left(int key, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave(FieldEditor *editor, int key, Qt::KeyboardModifiers modifiers);

    EditorSource m_source;
    FieldOf m_fieldOf;
};

/// A stored value as models hand it out (Qt::EditRole), and back.
QVariant toVariant(const core::Value &value);
core::Value toValue(const QVariant &variant);

} // namespace ui
