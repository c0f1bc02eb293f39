#pragma once

#include "core/workspace/editionchanges.h"
#include "ui/views/evaluation/examdialog.h"
#include "ui/views/moments/moment.h"

#include <functional>
#include <optional>

class QTableWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// What is compared: a report or a list.
struct ComparedSubject
{
    QString title;
    /// Looked at in another thread.
    std::function<core::Result<core::EditionChanges>(
        core::Workspace &ledger, const core::Moments &moments, const core::Progress &progress)>
        changes;
};
ComparedSubject comparedReport(const core::EditionQuestion &question, const QString &title);
ComparedSubject comparedList(
    const Desk &desk, const core::Table &table, const core::Filter &filter);

/// Two moments side by side: what differs, and the rows that make the difference by cause, with who
/// did it and when.
class CompareDialog : public ExamDialog
{
    Q_OBJECT

public:
    /// `then`: the earlier moment; the later one is now until another is chosen.
    CompareDialog(Desk &desk, ComparedSubject subject, const Moment &then, QWidget *parent);

    const core::EditionChanges &changes() const { return m_changes; }

Q_SIGNALS:
    void shown();

private:
    void buildMoments();
    void buildParts();
    void choose(std::optional<Moment> &moment, const QString &title);
    void compare();
    void take(const core::Result<core::EditionChanges> &changes);
    void showFigures();
    void showRows();
    void addRow(QTreeWidgetItem *group, const core::ChangedRow &row);
    void openRow(QTreeWidgetItem *item);
    void print();

    ComparedSubject m_subject;
    std::optional<Moment> m_then;
    std::optional<Moment> m_now;
    core::EditionChanges m_changes;
    QPushButton *m_thenButton;
    QPushButton *m_nowButton;
    QPushButton *m_print;
    QTableWidget *m_figures;
    QTreeWidget *m_rows;
};

/// Compares the moment after a change set with now; without one, the person chooses it first.
void compareMoments(
    Desk &desk, const ComparedSubject &subject, std::optional<qint64> set, QWidget *over);

} // namespace ui
