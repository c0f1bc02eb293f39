#include "ui/common/pickeredit.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace ui {

using namespace Qt::StringLiterals;

PickerEdit::PickerEdit(QWidget *parent)
    : QLineEdit(parent)
{
    auto *open = addAction(iconOf(Icon::ChevronDown), TrailingPosition);
    open->setToolTip(tr("打开列表（Alt+↓）"));
    connect(open, &QAction::triggered, this, [this] {
        setFocus();
        isOpen() ? m_popup->close() : openList();
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isTyped = true;
        showList(text);
        Q_EMIT edited();
    });
}

PickerPopup &PickerEdit::popup()
{
    if (!m_popup) {
        m_popup = new PickerPopup(this);
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
        connect(m_popup, &PickerPopup::chosen, this,
            [this](int row) { choose(m_popup->suggestions().at(row).value); });
        connect(m_popup, &PickerPopup::actionChosen, this, [this] {
            m_popup->close();
            runAction(m_isTyped ? text() : QString());
        });
    }
    return *m_popup;
}

void PickerEdit::setValue(const core::Value &value)
{
    m_value = value;
    m_isTyped = false;
    setText(textOf(value));
    setCursorPosition(0);
    if (isOpen())
        m_popup->close();
}

core::Result<core::Value> PickerEdit::value() const
{
    if (!m_isTyped)
        return m_value;
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return core::Value();
    auto value = named(typed);
    if (value.isNull()) {
        return core::fail({core::Error::Code::Invalid,
            tr("%1没有“%2”这一项，请从列表中选择").arg(m_label, typed)});
    }
    return value;
}

void PickerEdit::type(const QString &text)
{
    setText(text);
    m_isTyped = true;
    showList(text);
    Q_EMIT edited();
}

void PickerEdit::openList()
{
    showList({});
    const auto &all = popup().suggestions();
    for (int row = 0; row < all.size(); ++row) {
        if (!m_value.isNull() && all[row].value == m_value)
            popup().setCurrent(row);
    }
}

void PickerEdit::showList(const QString &typed)
{
    if (isReadOnly() || !isEnabled())
        return;
    const auto found = suggest(typed.trimmed());
    popup().setAction(actionText());
    popup().open(found, noteOn(typed.trimmed(), found.size()));
    if (typed.trimmed().isEmpty())
        popup().setCurrent(-1);
}

QString PickerEdit::noteOn(const QString &typed, qsizetype found) const
{
    return found == 0 ? tr("没有找到“%1”").arg(typed) : QString();
}

void PickerEdit::choose(const core::Value &value)
{
    setValue(value);
    remember(value);
    selectAll();
    Q_EMIT edited();
    Q_EMIT picked();
}

bool PickerEdit::takeCurrent()
{
    if (!isOpen())
        return false;
    if (m_popup->isOnAction()) {
        m_popup->close();
        runAction(m_isTyped ? text() : QString());
        return true;
    }
    const int row = m_popup->current();
    if (row < 0)
        return false;
    choose(m_popup->suggestions().at(row).value);
    return true;
}

/// Tab takes the marked line and goes on to the next field.
bool PickerEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && isOpen() && m_isTyped && !m_popup->isOnAction())
            takeCurrent();
    } else if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && isOpen()) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void PickerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool opens = (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4);
    if (!isOpen()) {
        if (opens && !isReadOnly())
            openList();
        else
            QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        return m_popup->step(1);
    case Qt::Key_Up:
        return m_popup->step(-1);
    case Qt::Key_PageDown:
        return m_popup->step(8);
    case Qt::Key_PageUp:
        return m_popup->step(-8);
    case Qt::Key_Escape:
        setValue(m_value);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!takeCurrent())
            settle();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

/// What is typed replaces what was chosen before.
void PickerEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason && !m_isTyped)
        QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

void PickerEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

/// What was typed becomes what it names; the only line that fits is taken.
void PickerEdit::settle()
{
    if (isOpen() && m_isTyped && !text().trimmed().isEmpty() && m_popup->suggestions().size() == 1
        && named(text().trimmed()).isNull())
        return choose(m_popup->suggestions().constFirst().value);
    if (isOpen())
        m_popup->close();
    if (!m_isTyped)
        return;
    if (const auto settled = value())
        setValue(*settled);
}

void PickerEdit::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty() && !isOpen())
        openList();
}

} // namespace ui
