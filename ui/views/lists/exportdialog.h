#pragma once

#include "core/workspace/listexport.h"
#include "ui/common/inlinebar.h"
#include "ui/views/desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ui {

/// What would leave: the list as it is seen, or the rows that are chosen in it.
struct ExportSubject
{
    core::ListExport list;
    qsizetype rows = 0;
    QList<core::RowId> chosen = {}; // empty: nothing was chosen
};

/// How a list leaves: which rows, as what kind of file, where to, with which numbers of persons.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Form { Workbook, TextUtf8, TextGb18030, Paper };

    ExportDialog(Desk &desk, const ExportSubject &subject, QWidget *over);

    core::ListExport list() const;
    core::ListFile file() const;
    Form form() const;

Q_SIGNALS:
    void wanted();

private:
    QWidget *buildRows();
    QWidget *buildPlace();
    QWidget *buildNumbers();
    QWidget *buildButtons();
    void browse();
    void followForm();
    void allow();
    void go();

    Desk &m_desk;
    ExportSubject m_subject;
    InlineBar *m_bar;
    QRadioButton *m_chosen = nullptr;
    QComboBox *m_form;
    QLineEdit *m_path;
    QCheckBox *m_full;
    QLineEdit *m_purpose;
    QPushButton *m_go = nullptr;
};

} // namespace ui
