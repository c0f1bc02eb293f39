#pragma once

#include "core/workspace/candidates.h"
#include "ui/views/evaluation/examdialog.h"

#include <QTimer>

class QComboBox;
class QPlainTextEdit;
class QTableWidget;

namespace ui {

class RecordPicker;

/// Whom a plan takes as candidates, and why not the others: from its source classes, a pasted list
/// or people picked; or who failed in a plan, for another one.
class CandidatesDialog : public ExamDialog
{
    Q_OBJECT

public:
    enum class Purpose { Candidates, Resit };
    CandidatesDialog(Desk &desk, core::RowId plan, Purpose purpose, QWidget *parent);

private:
    void buildSource();
    void buildResit();
    void buildTable();
    void chooseSource();
    void changeSource();
    void propose();
    void show(const QList<core::CandidateVerdict> &verdicts);
    void take();

    core::CandidateRequest m_request;
    QComboBox *m_source = nullptr;
    QPlainTextEdit *m_list = nullptr;
    RecordPicker *m_picker = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_take = nullptr;
    QTimer m_delay; // while a list is being pasted or typed
    int m_asked = 0; // answers to earlier questions are not shown
};

} // namespace ui
