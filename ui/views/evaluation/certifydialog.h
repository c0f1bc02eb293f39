#pragma once

#include "core/workspace/certifying.h"
#include "ui/views/evaluation/examdialog.h"

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace ui {

class FieldEditor;

/// Certificates for all who passed, in one step: which number each gets, or why he gets none.
class CertifyDialog : public ExamDialog
{
    Q_OBJECT

public:
    /// Of a plan's results, or of the results that a filter shows.
    CertifyDialog(Desk &desk, const core::Filter &results, QWidget *parent);

private:
    void buildForm();
    void fillRanges();
    core::CertifyRequest request() const;
    void propose();
    void show(const QList<core::CertifyVerdict> &verdicts);
    void certify();

    core::Filter m_results;
    FieldEditor *m_day = nullptr;
    QLineEdit *m_issuer = nullptr;
    QComboBox *m_range = nullptr;
    QTableWidget *m_table;
    QPushButton *m_certify;
    int m_asked = 0; // answers to earlier questions are not shown
};

} // namespace ui
