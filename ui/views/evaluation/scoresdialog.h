#pragma once

#include "core/workspace/scoring.h"
#include "ui/views/evaluation/examdialog.h"

class QCheckBox;

namespace ui {

class EntryGrid;
class ScoreModel;

/// The score list of a plan, keyed like a spreadsheet; a second keying starts blind and shows what
/// differs when it is saved.
class ScoresDialog : public ExamDialog
{
    Q_OBJECT

public:
    ScoresDialog(Desk &desk, const core::ScoreSheet &sheet, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    /// Saved; so many candidates' keyings differ.
    void differ(int candidates);

private:
    void buildHead();
    void buildGrid();
    void paste(const QModelIndex &at, const QString &text);
    void pasteCells(const QModelIndex &at, const QString &text);
    void showCounts();
    void save();

    ScoreModel *m_model;
    EntryGrid *m_grid = nullptr;
    QPushButton *m_save;
    bool m_isSaved = false;
};

} // namespace ui
