#pragma once

#include "core/workspace/bulkedit.h"
#include "ui/views/classes/workdialog.h"
#include "ui/views/desk.h"

#include <QPointer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;
class QTableWidget;

namespace ui {

class FieldEditor;
class Task;

/// One field of many rows, or one word in it, changed at once: old and new side by side before
/// anything is written.
class BulkDialog : public WorkDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        const core::Table &table;
        core::Filter filter;
        qsizetype rows = 0; // that the filter shows
        QList<core::RowId> chosen; // selected in the list
        QString column; // under the cursor
    };
    BulkDialog(Desk &desk, const Subject &subject, core::BulkEdit::Way way, QWidget *over);

    bool isLooked() const;

private:
    void buildForm();
    void buildValue(QFormLayout *form);
    void buildWords(QFormLayout *form);
    void buildRows();
    void showEditor();
    void look();
    void show(const core::Result<core::BulkPreview> &preview);
    void write();
    void tell(const core::Result<qsizetype> &written);
    core::BulkEdit edit() const;
    bool isReady() const;

    Desk &m_desk;
    Subject m_subject;
    core::BulkEdit::Way m_way;
    QRadioButton *m_chosen;
    QComboBox *m_column;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_replacement = nullptr;
    QCheckBox *m_whole = nullptr;
    QWidget *m_place = nullptr; // of the editor
    FieldEditor *m_editor = nullptr;
    QTableWidget *m_rows;
    qsizetype m_accepted = 0;
    QTimer m_pause;
    QPointer<Task> m_task;
};

} // namespace ui
