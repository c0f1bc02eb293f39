#pragma once

#include "core/schema/format.h"
#include "core/workspace/workspace.h"

#include <QWidget>

namespace ui {

/// How a value is put in; what form, grid and filter have in common is decided by it.
enum class Input {
    Line, // a text
    Lines, // a text over several lines
    Number,
    Day,
    Moment,
    Flag, // yes or no
    Option, // one of a list known by heart
    Row, // a row of another table
    Several, // several of a list
    SeveralRows
};
Input inputOf(const core::Field &field);

/// What an editor looks things up in.
struct EditorSource
{
    core::Workspace &workspace;
    const core::Table &table;
};

/// Puts a field's value into a widget and reads it from there. The widget owns it and is named
/// (objectName) like the column.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    /// The widget for a field of any kind, ready to be used.
    static FieldEditor *make(const EditorSource &source, const core::Field &field, QWidget *parent);
    /// The editor behind a widget made here; null for others.
    static FieldEditor *of(const QWidget *widget);

    const core::Field &field() const { return m_field; }
    QWidget *widget() const { return m_widget; }

    virtual void setValue(const core::Value &value) = 0;
    /// What stands in it, or in words why it cannot be understood.
    virtual core::Result<core::Value> value() const = 0;
    /// Replaces what stands in it by what was typed, as a spreadsheet does.
    virtual void begin(const QString &typed) = 0;
    enum class Access { Editable, ReadOnly };
    virtual void setAccess(Access access) = 0;
    /// Keys that the widget needs for itself while a list is open.
    virtual bool wants(int key) const;
    virtual void selectAll() { }
    /// Numbers of persons are shortened until they are revealed; whoever can reveal them says so.
    virtual void offerReveal() { }
    virtual void setReveal(core::Reveal) { }

Q_SIGNALS:
    /// The person changed it.
    void edited();
    /// A choice was made, nothing remains to be typed.
    void chosen();
    /// The person asks to see the whole number.
    void revealWanted();

protected:
    FieldEditor(const core::Field &field, QWidget *widget);

private:
    const core::Field &m_field;
    QWidget *m_widget;
};

} // namespace ui
