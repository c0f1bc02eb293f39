#pragma once

#include "core/workspace/roster.h"
#include "ui/views/classes/workdialog.h"
#include "ui/views/desk.h"

#include <QPointer>
#include <QTimer>

class QPlainTextEdit;
class QTableView;

namespace ui {

class FieldEditor;
class RecordPicker;
class RosterModel;
class Task;

/// Takes people into a class: pasted from a spreadsheet, typed one a line, or picked from the
/// registry. Each is judged at once; nothing is written before the button is pressed.
class RosterDialog : public WorkDialog
{
    Q_OBJECT

public:
    RosterDialog(Desk &desk, core::RowId trainingClass, QWidget *over);

    /// The judgement that is shown belongs to what stands in the fields.
    bool isJudged() const;

protected:
    bool isDirty() const override;

private:
    void buildSource();
    void buildRows();
    void pick();
    void judge();
    void show(const core::Result<core::RosterOutcome> &outcome);
    void write();
    core::RosterSource source() const;
    Task *run(core::ImportMode mode);
    void tellAdded(const core::RosterOutcome &outcome);

    Desk &m_desk;
    core::RowId m_class;
    QPlainTextEdit *m_text;
    RecordPicker *m_picker;
    FieldEditor *m_category;
    QTableView *m_view;
    RosterModel *m_model;
    QList<core::RowId> m_picked;
    qsizetype m_accepted = 0;
    QTimer m_pause;
    QPointer<Task> m_task;
};

} // namespace ui
