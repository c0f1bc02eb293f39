#include "tests/core/workspace/examledger.h"

#include "core/domain/trainingclass.h"

using namespace core;

namespace fixture {

ExamLedger::ExamLedger(int trainees)
{
    m_rows.setToday(QDate(2021, 12, 1));
    m_rows.fillRoster(trainees, u"completed"_s);
    m_rows.set(evaluationPlans(), m_rows.plan(),
        {{kStatus, "open"_L1}, {"exam_date"_L1, "2021-07-20"_L1}, {"supervisor"_L1, u"赵某"_s},
            {"classes"_L1, QString::number(m_rows.trainingClass())}});
    m_rows.addAccount(u"first"_s, u"city_clerk"_s, u"141100"_s);
    m_rows.addAccount(u"second"_s, u"city_clerk"_s, u"141100"_s);
    m_rows.addAccount(u"reviewer"_s, u"city_reviewer"_s, u"141100"_s);
    as(u"first"_s);
}

Workspace &ExamLedger::as(const QString &login)
{
    m_workspace.reset();
    auto opened = Workspace::open(m_rows.path(), {.login = login});
    REQUIRE(opened);
    m_workspace = std::move(*opened);
    return *m_workspace;
}

void ExamLedger::setPlan(const QString &state)
{
    m_rows.set(evaluationPlans(), plan(), {{kStatus, state}});
}

QList<EvaluationResult> ExamLedger::results() const
{
    const auto rows = m_workspace->records().find(
        evaluationResults(), {.order = {{u"admission_no"_s}, {u"id"_s}}});
    REQUIRE(rows);
    QList<EvaluationResult> results;
    for (const auto &row : *rows)
        results.append(evaluationResults().unpack(row));
    return results;
}

void ExamLedger::undo()
{
    const auto step = m_workspace->undoable();
    REQUIRE(step);
    REQUIRE(*step);
    REQUIRE(m_workspace->undo((*step)->number));
}

} // namespace fixture
