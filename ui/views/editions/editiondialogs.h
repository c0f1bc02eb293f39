#pragma once

#include "ui/views/evaluation/examdialog.h"

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

/// Document number and explanation of an edition, beside what the guard of figures says of it.
class EditionWordsDialog : public ExamDialog
{
    Q_OBJECT

public:
    EditionWordsDialog(Desk &desk, core::RowId edition, QWidget *parent);

private:
    void keep();

    core::RowId m_edition;
    QLineEdit *m_docNo;
    QPlainTextEdit *m_explanation;
};

/// One printed figure of a draft changed by hand, with the reason.
class FigureChangeDialog : public ExamDialog
{
    Q_OBJECT

public:
    FigureChangeDialog(Desk &desk, core::RowId edition, QWidget *parent);

private:
    void showCell();
    void keep();

    core::RowId m_edition;
    QLineEdit *m_place;
    QLineEdit *m_value;
    QLineEdit *m_reason;
};

} // namespace ui
