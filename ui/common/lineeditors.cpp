#include "ui/common/lineeditors.h"

#include "core/schema/format.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

LineEditor::LineEditor(const EditorSource &source, const core::Field &field, QWidget *parent)
    : FieldEditor(field, new QLineEdit(parent))
    , m_names(source.workspace.names())
    , m_line(qobject_cast<QLineEdit *>(widget()))
{
    if (*field.example)
        m_line->setPlaceholderText(QString::fromUtf8(field.example));
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void LineEditor::setValue(const core::Value &value)
{
    m_given = value;
    write(core::storedText(field(), value, core::Reveal::Full));
}

void LineEditor::write(const QString &text)
{
    m_shown = text;
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

core::Result<core::Value> LineEditor::value() const
{
    if (m_line->text() == m_shown)
        return m_given;
    return core::parseValue(field(), m_line->text(), m_names);
}

void LineEditor::begin(const QString &typed)
{
    m_line->setText(typed);
    Q_EMIT edited();
}

void LineEditor::setAccess(Access access)
{
    m_line->setReadOnly(access == Access::ReadOnly);
}

void LineEditor::selectAll()
{
    m_line->selectAll();
}

MaskedEditor::MaskedEditor(const EditorSource &source, const core::Field &field, QWidget *parent)
    : LineEditor(source, field, parent)
{
    line()->installEventFilter(this);
}

void MaskedEditor::offerReveal()
{
    m_eye = line()->addAction(iconOf(Icon::Lock), QLineEdit::TrailingPosition);
    m_eye->setToolTip(tr("显示完整号码（F2）"));
    m_eye->setVisible(m_isHidden);
    connect(m_eye, &QAction::triggered, this, &FieldEditor::revealWanted);
}

void MaskedEditor::setValue(const core::Value &value)
{
    LineEditor::setValue(value);
    show();
    hide();
}

core::Result<core::Value> MaskedEditor::value() const
{
    return m_isHidden ? core::Result<core::Value>(given()) : LineEditor::value();
}

void MaskedEditor::begin(const QString &typed)
{
    replace();
    LineEditor::begin(typed);
}

void MaskedEditor::setAccess(Access access)
{
    m_access = access;
    line()->setReadOnly(access == Access::ReadOnly || m_isHidden);
}

void MaskedEditor::setReveal(core::Reveal reveal)
{
    if (reveal == core::Reveal::Masked)
        return hide();
    if (m_isHidden)
        LineEditor::setValue(given());
    show();
}

void MaskedEditor::show()
{
    m_isHidden = false;
    line()->setReadOnly(m_access == Access::ReadOnly);
    if (m_eye)
        m_eye->setVisible(false);
}

/// Only what is as it was given; what is being typed stays in sight.
void MaskedEditor::hide()
{
    const auto now = LineEditor::value();
    if (!now || *now != given() || given().isNull())
        return;
    m_isHidden = true;
    write(core::masked(field().mask, given().text()));
    line()->setReadOnly(true);
    if (m_eye)
        m_eye->setVisible(true);
}

/// Makes room for another number; the old one is not shown.
void MaskedEditor::replace()
{
    if (!m_isHidden)
        return;
    show();
    line()->clear();
}

/// False: the line shall have the key.
bool MaskedEditor::takeKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_F2 && m_eye) {
        Q_EMIT revealWanted();
        return true;
    }
    const bool isText = !key.text().isEmpty() && key.text().front().isPrint()
        && !key.modifiers().testFlag(Qt::ControlModifier)
        && !key.modifiers().testFlag(Qt::AltModifier);
    if (m_access == Access::Editable && (isText || key.matches(QKeySequence::Paste)))
        replace();
    return false;
}

bool MaskedEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick && m_isHidden && m_eye) {
        Q_EMIT revealWanted();
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_isHidden
        && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return LineEditor::eventFilter(watched, event);
}

MemoEditor::MemoEditor(const core::Field &field, QWidget *parent)
    : FieldEditor(field, new QPlainTextEdit(parent))
    , m_text(qobject_cast<QPlainTextEdit *>(widget()))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(3 * m_text->fontMetrics().lineSpacing() + 16);
    if (*field.example)
        m_text->setPlaceholderText(QString::fromUtf8(field.example));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->toPlainText() != m_shown)
            Q_EMIT edited();
    });
}

void MemoEditor::setValue(const core::Value &value)
{
    m_given = value;
    m_shown = value.text();
    m_text->setPlainText(m_shown);
}

core::Result<core::Value> MemoEditor::value() const
{
    const QString text = m_text->toPlainText();
    return text == m_shown ? m_given : core::Value(text.trimmed());
}

void MemoEditor::begin(const QString &typed)
{
    m_text->setPlainText(typed);
    m_text->moveCursor(QTextCursor::End);
}

void MemoEditor::setAccess(Access access)
{
    m_text->setReadOnly(access == Access::ReadOnly);
}

void MemoEditor::selectAll()
{
    m_text->selectAll();
}

FlagEditor::FlagEditor(const core::Field &field, QWidget *parent)
    : FieldEditor(field, new QCheckBox(parent))
    , m_box(qobject_cast<QCheckBox *>(widget()))
{
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        setWord();
        Q_EMIT edited();
    });
}

void FlagEditor::setValue(const core::Value &value)
{
    m_box->setTristate(value.isNull());
    m_box->setCheckState(value.isNull() ? Qt::PartiallyChecked
            : value.integer() != 0      ? Qt::Checked
                                        : Qt::Unchecked);
    setWord();
}

void FlagEditor::setWord()
{
    m_box->setText(m_box->checkState() == Qt::PartiallyChecked ? tr("未填")
            : m_box->isChecked()                               ? tr("是")
                                                               : tr("否"));
}

core::Result<core::Value> FlagEditor::value() const
{
    if (m_box->checkState() == Qt::PartiallyChecked)
        return core::Value();
    return core::Value(m_box->isChecked() ? 1 : 0);
}

/// In a grid any key but 0 and n says yes.
void FlagEditor::begin(const QString &typed)
{
    const bool isNo = typed == u'0' || typed.toLower() == u'n' || typed == u'否';
    setValue(typed == u' ' ? core::Value(m_box->isChecked() ? 0 : 1) : core::Value(isNo ? 0 : 1));
    Q_EMIT edited();
}

void FlagEditor::setAccess(Access access)
{
    m_box->setEnabled(access == Access::Editable);
}

PickEditor::PickEditor(const core::Field &field, PickerEdit *picker, Names names)
    : FieldEditor(field, picker)
    , m_picker(picker)
{
    picker->setLabel(field.title());
    if (*field.example && names == Names::Rows)
        picker->setPlaceholderText(QString::fromUtf8(field.example));
    connect(picker, &PickerEdit::edited, this, &FieldEditor::edited);
    connect(picker, &PickerEdit::picked, this, &FieldEditor::chosen);
}

core::Result<core::Value> PickEditor::value() const
{
    auto value = m_picker->value();
    if (!value) {
        auto error = value.error();
        error.column = QByteArray(field().column.data(), field().column.size());
        return core::fail(error);
    }
    return value;
}

void PickEditor::setAccess(Access access)
{
    m_picker->setReadOnly(access == Access::ReadOnly);
}

bool PickEditor::wants(int key) const
{
    return m_picker->isOpen()
        && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape
            || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Tab);
}

} // namespace ui
