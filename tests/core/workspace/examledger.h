#pragma once

#include "core/domain/evaluation.h"
#include "core/workspace/workspace.h"
#include "tests/core/rules/ruleledger.h"

namespace fixture {

/// A ledger in which a class has finished and an examination is held for it: three offices' people,
/// a plan with the class as its source. Rows are made by the rules' fixture, work is done in a
/// workspace.
class ExamLedger
{
public:
    explicit ExamLedger(int trainees);

    RuleLedger &rows() { return m_rows; }
    core::RowId plan() { return m_rows.plan(); }
    /// Closes the workspace in use and opens one for the person.
    core::Workspace &as(const QString &login);
    core::Workspace &operator*() { return *m_workspace; }
    core::Workspace *operator->() { return m_workspace.get(); }

    void setPlan(const QString &state);
    QList<core::EvaluationResult> results() const;
    /// The newest step taken back.
    void undo();

private:
    RuleLedger m_rows;
    std::unique_ptr<core::Workspace> m_workspace;
};

} // namespace fixture
