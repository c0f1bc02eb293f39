#pragma once

#include "core/figures/submissionsheet.h"
#include "ui/views/evaluation/examdialog.h"

class QLineEdit;

namespace ui {

class EntryGrid;
class FigureRows;
class SheetModel;
class TransitionBar;

/// One report of a unit: filled in like a spreadsheet, checked line by line, and moved from step to
/// step.
class SheetDialog : public ExamDialog
{
    Q_OBJECT

public:
    SheetDialog(Desk &desk, const core::SubmissionSheet &sheet, QWidget *parent);

    void reject() override;

private:
    void buildHead();
    void buildGrid();
    void buildSignatures();
    void paste(const QModelIndex &at, const QString &text);
    void showState();
    void showCounts();
    void save();
    void move(const QString &action, const QString &reason);
    /// What stands after a save, and why the step that was to follow was refused.
    struct Written
    {
        core::SubmissionSheet sheet;
        std::optional<core::Error> refused;
    };
    /// Writes what is typed, does one step if one is named, and shows what stands then.
    void write(const QString &action, const QString &reason, const QString &toast);
    void take(const core::SubmissionSheet &sheet);
    void print();
    void chooseForm();
    /// Fills the grid with a county's own workbook; nothing is written before it is saved.
    void readForm(const QString &path);
    bool needsReason(const QString &action) const;

    SheetModel *m_model;
    FigureRows *m_rows;
    EntryGrid *m_grid = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_returned = nullptr;
    TransitionBar *m_moves = nullptr;
    QPushButton *m_fill = nullptr;
    QPushButton *m_read = nullptr;
    QPushButton *m_save;
    struct Signature
    {
        QLineEdit *edit;
        QString core::CountySubmission::*field;
    };
    QList<Signature> m_signatures;
};

/// Reads the report beside the window and shows it over `over`.
void openSheetDialog(Desk &desk, const core::SubmissionKey &key, QWidget *over);

} // namespace ui
