#include "ui/common/fielddelegate.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

#include <algorithm>

namespace ui {

namespace {

constexpr int kLeastWidth = 140;

} // namespace

QVariant toVariant(const core::Value &value)
{
    if (value.isNull())
        return {};
    return value.isInteger() ? QVariant(value.integer()) : QVariant(value.text());
}

core::Value toValue(const QVariant &variant)
{
    if (!variant.isValid() || variant.isNull())
        return {};
    if (variant.typeId() == QMetaType::QString)
        return variant.toString();
    return variant.toLongLong();
}

FieldDelegate::FieldDelegate(const EditorSource &source, FieldOf fieldOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_source(source)
    , m_fieldOf(std::move(fieldOf))
{ }

QWidget *FieldDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const core::Field &field = m_fieldOf(index.column());
    auto *editor = FieldEditor::make(m_source, field, parent);
    auto *self = const_cast<FieldDelegate *>(this); // Qt declares this const, signals are not
    connect(editor, &FieldEditor::chosen, self,
        [self, editor] { self->leave(editor, Qt::Key_Return, Qt::NoModifier); });
    if (auto *line = qobject_cast<QLineEdit *>(editor->widget())) {
        line->setPlaceholderText({});
        line->setAlignment(field.isNumber() ? Qt::AlignRight : Qt::AlignLeft);
    }
    editor->widget()->setAutoFillBackground(true);
    return editor->widget();
}

void FieldDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const
{
    auto *editor = FieldEditor::of(widget);
    editor->setValue(toValue(index.data(Qt::EditRole)));
    editor->selectAll();
}

/// What cannot be understood is not stored; the cell stays as it was.
void FieldDelegate::setModelData(
    QWidget *widget, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto value = FieldEditor::of(widget)->value();
    if (value)
        model->setData(index, toVariant(*value), Qt::EditRole);
}

/// Lists and long texts need more room than a cell.
void FieldDelegate::updateEditorGeometry(
    QWidget *widget, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect rect = option.rect;
    const auto input = inputOf(m_fieldOf(index.column()));
    const bool isTall
        = input == Input::Lines || input == Input::Several || input == Input::SeveralRows;
    rect.setWidth(std::max(rect.width(), isTall ? 2 * kLeastWidth : kLeastWidth / 2));
    if (isTall)
        rect.setHeight(std::max(rect.height(), widget->sizeHint().height() + 12));
    if (const auto *area = widget->parentWidget()) {
        rect.moveRight(std::min(rect.right(), std::max(area->width() - 1, rect.width())));
        rect.moveBottom(std::min(rect.bottom(), std::max(area->height() - 1, rect.height())));
    }
    widget->setGeometry(rect);
}

void FieldDelegate::leave(FieldEditor *editor, int key, Qt::KeyboardModifiers modifiers)
{
    const auto value = editor->value();
    if (!value) {
        auto *widget = editor->widget();
        QToolTip::showText(
            widget->mapToGlobal(QPoint(0, widget->height())), value.error().text, widget, {}, 6000);
        return;
    }
    Q_EMIT commitData(editor->widget());
    Q_EMIT closeEditor(editor->widget(), QAbstractItemDelegate::NoHint);
    Q_EMIT left(key, modifiers);
}

bool FieldDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = FieldEditor::of(qobject_cast<QWidget *>(watched));
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (editor->wants(key->key()))
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        leave(editor, key->key(), key->modifiers());
        return true;
    default:
        return QStyledItemDelegate::eventFilter(watched, event);
    }
}

} // namespace ui
