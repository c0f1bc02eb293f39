#pragma once

#include "core/workspace/handover.h"
#include "ui/views/classes/workdialog.h"
#include "ui/views/desk.h"

#include <QPointer>

class QCheckBox;
class QLineEdit;
class QTableWidget;

namespace ui {

class FieldEditor;
class Task;

/// A hand-over to the province before it is made: period, groups, what it would hold, and the file.
class HandOverDialog : public WorkDialog
{
    Q_OBJECT

public:
    HandOverDialog(Desk &desk, QWidget *over);

    bool isLooked() const;

private:
    void buildForm();
    QWidget *buildGroups();
    QWidget *buildPlace();
    core::HandOverRequest request() const;
    void look();
    void show(const core::Result<core::HandOverPlan> &plan);
    void allow();
    void make();
    void tell(const core::Result<core::HandOverMade> &made);

    Desk &m_desk;
    FieldEditor *m_from;
    FieldEditor *m_to;
    QList<QCheckBox *> m_groups;
    QLineEdit *m_purpose;
    QLineEdit *m_path;
    QTableWidget *m_sheets;
    qsizetype m_lines = 0;
    QPointer<Task> m_task;
};

} // namespace ui
