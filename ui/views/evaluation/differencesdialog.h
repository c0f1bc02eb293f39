#pragma once

#include "core/workspace/scoring.h"
#include "ui/views/evaluation/examdialog.h"

class QTableWidget;

namespace ui {

/// Candidates whose two keyings differ; for each of them one is chosen after a look at the paper.
class DifferencesDialog : public ExamDialog
{
    Q_OBJECT

public:
    DifferencesDialog(Desk &desk, core::RowId plan, const QList<core::ScoreDifference> &differences,
        QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose(int row, core::Keying keying);
    void settle();

    core::RowId m_plan;
    QList<core::ScoreDifference> m_differences;
    QHash<int, core::Keying> m_chosen; // by row
    QTableWidget *m_table;
    QPushButton *m_settle;
};

} // namespace ui
