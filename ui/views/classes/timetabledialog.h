#pragma once

#include "core/workspace/timetable.h"
#include "ui/views/classes/workdialog.h"
#include "ui/views/desk.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTableView;

namespace ui {

class Task;
class TimetableModel;

/// Lays out the lessons of a class: a proposal from the modules of its course over the days that
/// are chosen, which can be typed over; clashes are named while it is made.
class TimetableDialog : public WorkDialog
{
    Q_OBJECT

public:
    TimetableDialog(Desk &desk, core::RowId trainingClass, QWidget *over);

    bool isJudged() const;

protected:
    bool isDirty() const override;

private:
    QWidget *buildChoices();
    QWidget *buildEdits();
    void buildLessons();
    void showFirst();
    void propose(std::optional<core::TimetableChoice::Days> days, int hoursPerDay);
    void follow();
    void judge();
    void write();

    Desk &m_desk;
    core::RowId m_class;
    int m_classHours = 0;
    QComboBox *m_days;
    QSpinBox *m_hours;
    QLineEdit *m_teacher;
    QLineEdit *m_place;
    QTableView *m_view;
    TimetableModel *m_model;
    QList<core::ClassSession> m_first; // as the dialog came up
    QTimer m_pause;
    QPointer<Task> m_task;
};

} // namespace ui
