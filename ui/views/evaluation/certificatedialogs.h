#pragma once

#include "core/workspace/certificatework.h"
#include "ui/views/evaluation/examdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTableWidget;

namespace ui {

class FieldEditor;

/// What the official query site said, for one certificate or a list of them.
class VerifyDialog : public ExamDialog
{
    Q_OBJECT

public:
    VerifyDialog(Desk &desk, const core::Filter &certificates, QWidget *parent);

private:
    void record();

    core::Filter m_certificates;
    QComboBox *m_result;
    FieldEditor *m_day;
    QCheckBox *m_verify;
    QTableWidget *m_refused;
    QPushButton *m_record;
};

/// A new certificate in the place of one that was lost, spoilt or wrong.
class ReissueDialog : public ExamDialog
{
    Q_OBJECT

public:
    ReissueDialog(Desk &desk, core::RowId certificate, QWidget *parent);

private:
    void reissue();

    core::RowId m_certificate;
    QLineEdit *m_number;
    FieldEditor *m_day;
    QLineEdit *m_reason;
    QPushButton *m_reissue;
};

/// A certificate's forerunners and successors, with what became of each.
class ChainDialog : public ExamDialog
{
    Q_OBJECT

public:
    ChainDialog(Desk &desk, core::RowId certificate, QWidget *parent);

private:
    QList<core::RowId> m_chain;
    QTableWidget *m_table;
};

} // namespace ui
