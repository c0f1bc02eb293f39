#include "ui/common/listeditor.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"

#include <QFrame>
#include <QKeyEvent>

namespace ui {

ListEditor::ListEditor(const core::Field &field, PickerEdit *picker, QWidget *parent)
    : FieldEditor(field, new QFrame(parent))
    , m_picker(picker)
    , m_flow(new FlowLayout(widget()))
    , m_holdsKeys(inputOf(field) == Input::SeveralRows)
{
    picker->setParent(widget());
    picker->setLabel(field.title());
    picker->setMinimumWidth(120);
    picker->setObjectName(QStringLiteral("add"));
    picker->setAccessibleName(tr("添加%1").arg(field.title()));
    picker->setPlaceholderText(tr("添加…"));
    picker->installEventFilter(this);
    m_flow->addWidget(picker);
    widget()->setFocusProxy(picker);
    auto policy = widget()->sizePolicy();
    policy.setHeightForWidth(true);
    widget()->setSizePolicy(policy);
    connect(picker, &PickerEdit::picked, this, [this] {
        const auto value = m_picker->value();
        if (value && !value->isNull())
            add(*value);
        m_picker->setValue({});
    });
}

void ListEditor::setValue(const core::Value &value)
{
    m_values.clear();
    for (const auto &part : value.text().split(u',', Qt::SkipEmptyParts))
        m_values.append(m_holdsKeys ? core::Value(part.toLongLong()) : core::Value(part));
    showChips();
}

core::Result<core::Value> ListEditor::value() const
{
    auto pending = m_picker->value();
    if (!pending)
        return pending;
    QStringList parts;
    for (const auto &value : m_values)
        parts.append(value.plain());
    return core::Value(parts.join(u','));
}

void ListEditor::begin(const QString &typed)
{
    m_picker->type(typed);
}

void ListEditor::setAccess(Access access)
{
    m_access = access;
    m_picker->setVisible(access == Access::Editable);
    showChips();
}

bool ListEditor::wants(int key) const
{
    return m_picker->isOpen()
        && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape
            || key == Qt::Key_Up || key == Qt::Key_Down);
}

void ListEditor::add(const core::Value &value)
{
    if (m_values.contains(value))
        return;
    m_values.append(value);
    showChips();
    Q_EMIT edited();
}

void ListEditor::removeAt(qsizetype index)
{
    m_values.removeAt(index);
    showChips();
    m_picker->setFocus();
    Q_EMIT edited();
}

void ListEditor::showChips()
{
    for (auto *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        auto *chip = new Chip(m_picker->textOf(m_values[i]),
            m_access == Access::Editable ? Chip::Remove::Possible : Chip::Remove::Fixed, widget());
        connect(chip, &Chip::removed, this, [this, i] { removeAt(i); });
        m_flow->insertWidget(int(i), chip);
        chip->show();
        m_chips.append(chip);
    }
    widget()->updateGeometry();
}

/// Backspace in the empty field takes the last one away.
bool ListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_picker->text().isEmpty() && !m_values.isEmpty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
        removeAt(m_values.size() - 1);
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace ui
