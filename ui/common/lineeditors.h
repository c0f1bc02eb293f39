#pragma once

#include "ui/common/fieldeditor.h"
#include "ui/common/pickeredit.h"

class QAction;
class QCalendarWidget;
class QCheckBox;
class QFrame;
class QKeyEvent;
class QPlainTextEdit;

namespace ui {

/// A text, number or moment in one line; read by core::parseValue, so that a form understands what
/// a file may hold.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const EditorSource &source, const core::Field &field, QWidget *parent);

    void setValue(const core::Value &value) override;
    core::Result<core::Value> value() const override;
    void begin(const QString &typed) override;
    void setAccess(Access access) override;
    void selectAll() override;

protected:
    QLineEdit *line() const { return m_line; }
    /// What was put in last, untouched by how it is written.
    const core::Value &given() const { return m_given; }
    void write(const QString &text);

private:
    const core::Names &m_names;
    QLineEdit *m_line;
    core::Value m_given;
    QString m_shown;
};

/// Personal data: shortened until revealed. Typing replaces a number without showing it.
class MaskedEditor : public LineEditor
{
    Q_OBJECT

public:
    MaskedEditor(const EditorSource &source, const core::Field &field, QWidget *parent);

    void setValue(const core::Value &value) override;
    core::Result<core::Value> value() const override;
    void begin(const QString &typed) override;
    void setAccess(Access access) override;
    void offerReveal() override;
    void setReveal(core::Reveal reveal) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(const QKeyEvent &key);
    void show();
    void hide();
    void replace();

    bool m_isHidden = false;
    Access m_access = Access::Editable;
    QAction *m_eye = nullptr; // once somebody can reveal it
};

/// A date: typed in any usual form, stepped with arrows, or picked from a calendar (Alt+↓).
class DayEditor : public LineEditor
{
    Q_OBJECT

public:
    DayEditor(const EditorSource &source, const core::Field &field, QWidget *parent);

    bool wants(int key) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCalendar();
    void closeCalendar();
    void setDay(QDate day);
    QDate day() const;
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    QDate m_today;
    QFrame *m_panel = nullptr;
    QCalendarWidget *m_calendar = nullptr;
};

/// A text over several lines.
class MemoEditor : public FieldEditor
{
    Q_OBJECT

public:
    MemoEditor(const core::Field &field, QWidget *parent);

    void setValue(const core::Value &value) override;
    core::Result<core::Value> value() const override;
    void begin(const QString &typed) override;
    void setAccess(Access access) override;
    void selectAll() override;

private:
    QPlainTextEdit *m_text;
    core::Value m_given;
    QString m_shown;
};

/// Yes, no, or not said.
class FlagEditor : public FieldEditor
{
    Q_OBJECT

public:
    FlagEditor(const core::Field &field, QWidget *parent);

    void setValue(const core::Value &value) override;
    core::Result<core::Value> value() const override;
    void begin(const QString &typed) override;
    void setAccess(Access access) override;

private:
    void setWord();

    QCheckBox *m_box;
};

/// One of many, by a picker.
class PickEditor : public FieldEditor
{
    Q_OBJECT

public:
    enum class Names { Options, Rows };
    PickEditor(const core::Field &field, PickerEdit *picker, Names names);

    void setValue(const core::Value &value) override { m_picker->setValue(value); }
    core::Result<core::Value> value() const override;
    void begin(const QString &typed) override { m_picker->type(typed); }
    void setAccess(Access access) override;
    bool wants(int key) const override;
    void selectAll() override { m_picker->selectAll(); }

private:
    PickerEdit *m_picker;
};

} // namespace ui
