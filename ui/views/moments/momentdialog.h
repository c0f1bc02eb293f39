#pragma once

#include "ui/views/evaluation/examdialog.h"
#include "ui/views/moments/moment.h"

class QDateTimeEdit;
class QLineEdit;
class QTableView;

namespace ui {

class JournalModel;

/// Chooses a moment of the ledger by day and time, or by the step of the journal that was the last.
class MomentDialog : public ExamDialog
{
    Q_OBJECT

public:
    MomentDialog(Desk &desk, const QString &title, QWidget *parent);

Q_SIGNALS:
    void chosen(const ui::Moment &moment);

private:
    void buildParts();
    void load();
    void take(const QList<core::ChangeSetInfo> &sets);
    void chooseTime();
    void chooseSet();
    void showChoice();
    void finish();

    JournalModel *m_sets;
    QDateTimeEdit *m_when;
    QLineEdit *m_typed;
    QTableView *m_view;
    QPushButton *m_done;
    core::ChangeSetInfo m_chosen; // number 0: none
    bool m_isMarking = false; // the list follows the time, not a person
};

} // namespace ui
