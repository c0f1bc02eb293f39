#pragma once

#include "core/workspace/attendance.h"
#include "ui/views/classes/workdialog.h"
#include "ui/views/desk.h"

namespace ui {

class AttendanceGrid;
class AttendanceModel;

/// Enters who was in class: everybody, except those whose cells are toggled; saved as one step.
class AttendanceDialog : public WorkDialog
{
    Q_OBJECT

public:
    AttendanceDialog(
        Desk &desk, const core::AttendanceSheet &sheet, const QString &name, QWidget *over);

protected:
    bool isDirty() const override;

private:
    QWidget *buildMarks();
    void sum();
    void write();

    Desk &m_desk;
    AttendanceModel *m_model;
    AttendanceGrid *m_grid;
    core::AttendanceSheet m_stored;
};

} // namespace ui
