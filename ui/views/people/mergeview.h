#pragma once

#include "core/workspace/personmerge.h"
#include "ui/views/desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class InlineBar;

/// Two records of one human field by field: which stays, and whose value each field takes.
class MergeView : public QWidget
{
    Q_OBJECT

public:
    explicit MergeView(Desk &desk, QWidget *parent = nullptr);

    void setPair(core::RowId one, core::RowId other, const QStringList &reasons);
    void clear();
    /// The record that goes.
    core::RowId removed() const { return m_proposal.removed; }
    /// Joins them as shown; nothing after having said why it could not be done.
    std::optional<core::CommittedSet> merge();

Q_SIGNALS:
    void decidable(bool isPossible);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead(QLayout *column);
    void buildTable();
    void propose(core::RowId keep);
    void showProposal();
    void showFields();
    void addContext();
    void addContextRow(const QString &title, const QString &kept, const QString &removed);
    QString hanging(core::RowId person) const;
    QString since(core::RowId person) const;
    void showSide(int row);
    void choose(int row, int column);
    void showOutcome();
    QString shown(const core::MergeField &field, const core::Value &value) const;
    QString describe(core::RowId person) const;

    Desk &m_desk;
    QLabel *m_reasons;
    QLabel *m_outcome;
    QPushButton *m_swap;
    QCheckBox *m_onlyDifferent;
    QTableWidget *m_table;
    InlineBar *m_bar;
    core::MergeProposal m_proposal;
    QList<int> m_rows; // fields by row of the table
    core::RowId m_one = 0;
    core::RowId m_other = 0;
};

} // namespace ui
