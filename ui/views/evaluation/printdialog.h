#pragma once

#include "core/workspace/evaluationpapers.h"
#include "ui/views/evaluation/examdialog.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace ui {

/// How far the printer puts everything off its place on this computer; millimetres in the settings.
core::PrintOffset printOffset(const Settings &settings, const QString &printer);
void setPrintOffset(Settings &settings, const QString &printer, core::PrintOffset offset);

/// Certificates onto pre-printed paper: what for, on which printer, and a page to set it right.
class CertificatePrintDialog : public ExamDialog
{
    Q_OBJECT

public:
    CertificatePrintDialog(Desk &desk, const core::Filter &certificates, QWidget *parent);

private:
    void buildForm();
    void showOffset();
    core::PrintOffset offset() const;
    void calibrate();
    void preview();

    core::Filter m_certificates;
    QList<core::RowId> m_ids;
    QLineEdit *m_purpose;
    QComboBox *m_printer;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_down;
    QPushButton *m_calibrate;
    QPushButton *m_preview;
};

} // namespace ui
