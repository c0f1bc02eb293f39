#include "core/workspace/scoring.h"

#include "core/base/mask.h"
#include "core/base/text.h"
#include "core/domain/person.h"
#include "core/rules/checking.h"

#include <QRegularExpression>

namespace core {

namespace {

Result<QList<EvaluationResult>> resultsOf(const Workspace &workspace, RowId plan)
{
    const auto rows = workspace.records().find(evaluationResults(),
        {.conditions = {{u"evaluation_plan"_s, Condition::Test::Equal, {plan}}},
            .order = {{u"admission_no"_s}, {u"id"_s}}});
    if (!rows)
        return fail(rows.error());
    QList<EvaluationResult> results;
    for (const auto &row : *rows)
        results.append(evaluationResults().unpack(row));
    return results;
}

Result<QHash<RowId, Person>> personsOf(
    const Workspace &workspace, const QList<EvaluationResult> &results)
{
    QList<RowId> ids;
    for (const auto &result : results)
        ids.append(result.person.value);
    const auto rows = workspace.records().read(persons().table(), ids);
    if (!rows)
        return fail(rows.error());
    QHash<RowId, Person> found;
    for (const auto &row : *rows)
        found.insert(row.id, persons().unpack(row));
    return found;
}

Result<void> requireUnderWay(const Workspace &workspace, const EvaluationPlan &plan)
{
    if (plan.status == "examining"_L1 || plan.status == "scored"_L1)
        return {};
    return fail({Error::Code::Invalid,
        QCoreApplication::translate("core", "计划“%1”%2，不能录入成绩。开考后、审核前才能录入。")
            .arg(plan.planNo, workspace.names().stateLabel("evaluation_plan"_L1, plan.status))});
}

/// the second keying is somebody else's.
Result<void> requireOther(const Workspace &workspace, const QList<EvaluationResult> &results)
{
    const Session &session = workspace.session();
    const bool isMaker = std::any_of(results.begin(), results.end(),
        [&](const EvaluationResult &result) { return result.scoredBy.value == session.user(); });
    if (!isMaker || session.isOnlyAccount())
        return {};
    return fail({Error::Code::Forbidden,
        QCoreApplication::translate(
            "core", "第一遍成绩是您（%1）录入的，复录应由另一人办理（R-601）。")
            .arg(session.name())});
}

/// Writes results that changed, each checked by the rules.
Result<int> writeResults(
    Workspace &workspace, const QList<EvaluationResult> &results, const QString &title)
{
    const Table &table = evaluationResults();
    auto writer = workspace.beginChange(ChangeKind::Edit, title);
    if (!writer)
        return fail(writer.error());
    QList<WrittenRow> written;
    for (const auto &result : results) {
        const auto before = (*writer)->read(table, result.id);
        if (!before)
            return fail(before.error());
        if (!*before)
            continue;
        Record after = evaluationResults().pack(result);
        for (int field = 0; field < kCommonFieldCount; ++field)
            after.values[field] = (*before)->values[field];
        if (auto allowed = requireRow(Right::Edit, table, after, workspace.rules()); !allowed)
            return fail(allowed.error());
        if (auto derived = derive(table, after, workspace.rules()); !derived)
            return fail(derived.error());
        const auto findings = check(table, after, workspace.rules());
        if (!findings)
            return fail(findings.error());
        if (hasBlocking(*findings))
            return fail(toError(*findings));
        if (auto updated = (*writer)->update(table, after); !updated)
            return fail(updated.error());
        written.append({&table, **before, after});
    }
    if (auto finished = workspace.finish(std::move(*writer), written); !finished)
        return fail(finished.error());
    return int(written.size());
}

Result<ScoreSheet> sheetOf(const Workspace &workspace, RowId plan, Keying keying)
{
    const auto found = workspace.records().read(evaluationPlans(), Id<EvaluationPlan>{plan});
    const auto results = resultsOf(workspace, plan);
    if (!found || !results)
        return fail(found ? results.error() : found.error());
    const auto share = valueOf(kTheoryShare, workspace.database(), workspace.today());
    const auto people = personsOf(workspace, *results);
    if (!share || !people)
        return fail(share ? people.error() : share.error());
    ScoreSheet sheet{*found, keying, *share, {}};
    for (const auto &result : *results) {
        const Person person = people->value(result.person.value);
        sheet.lines.append({result.id, result.person.value, result.admissionNo, person.name,
            masked(person.idNumber, Mask::Screen), scoresOf(result, keying)});
    }
    return sheet;
}

QString keyingTitle(const EvaluationPlan &plan, Keying keying, qsizetype count)
{
    const QString form = keying == Keying::First
        ? QCoreApplication::translate("core", "录入成绩 %1（%2 人）")
        : QCoreApplication::translate("core", "复录成绩 %1（%2 人）");
    return form.arg(plan.planNo).arg(count);
}

} // namespace

Result<ScoreSheet> scoreSheet(const Workspace &workspace, RowId plan, Keying keying)
{
    auto sheet = sheetOf(workspace, plan, keying);
    if (!sheet)
        return sheet;
    if (auto open = requireUnderWay(workspace, sheet->plan); !open)
        return fail(open.error());
    const auto results = resultsOf(workspace, plan);
    if (!results)
        return fail(results.error());
    if (keying == Keying::Second) {
        if (auto other = requireOther(workspace, *results); !other)
            return fail(other.error());
    }
    return sheet;
}

Result<ScoreSheet> scoresToRead(const Workspace &workspace, RowId plan)
{
    return sheetOf(workspace, plan, Keying::First);
}

Result<int> keyScores(
    Workspace &workspace, RowId plan, Keying keying, const QList<ScoreLine> &lines)
{
    const auto sheet = scoreSheet(workspace, plan, keying);
    if (!sheet)
        return fail(sheet.error());
    QHash<RowId, Scores> keyed;
    for (const auto &line : lines)
        keyed.insert(line.result, line.scores);
    const auto results = resultsOf(workspace, plan);
    if (!results)
        return fail(results.error());
    QList<EvaluationResult> changed;
    for (auto result : *results) {
        if (!keyed.contains(result.id))
            continue;
        Scores scores = keyed.value(result.id);
        scores.result = outcomeOf(sheet->plan, scores);
        const bool isTouched = scores != scoresOf(result, keying)
            || (keying == Keying::Second && !result.hasSecond() && scores != Scores{});
        if (!isTouched)
            continue;
        setScores(result, keying, scores, {workspace.session().user()});
        changed.append(result);
    }
    if (changed.isEmpty())
        return 0;
    return writeResults(workspace, changed, keyingTitle(sheet->plan, keying, changed.size()));
}

Result<QList<ScoreDifference>> scoreDifferences(const Workspace &workspace, RowId plan)
{
    const auto results = resultsOf(workspace, plan);
    if (!results)
        return fail(results.error());
    const auto people = personsOf(workspace, *results);
    if (!people)
        return fail(people.error());
    QList<ScoreDifference> differences;
    for (const auto &result : *results) {
        const Scores first = scoresOf(result, Keying::First);
        const Scores second = scoresOf(result, Keying::Second);
        if (!result.hasSecond() || first == second)
            continue;
        differences.append({result.id, result.admissionNo, people->value(result.person.value).name,
            first, second});
    }
    return differences;
}

Result<void> settleScores(Workspace &workspace, RowId plan, const QList<SettledScore> &settled)
{
    const auto found = workspace.records().read(evaluationPlans(), Id<EvaluationPlan>{plan});
    if (!found)
        return fail(found.error());
    if (auto open = requireUnderWay(workspace, *found); !open)
        return open;
    QList<EvaluationResult> changed;
    for (const auto &each : settled) {
        auto result
            = workspace.records().read(evaluationResults(), Id<EvaluationResult>{each.result});
        if (!result)
            return fail(result.error());
        Scores scores = each.scores;
        scores.result = outcomeOf(*found, scores);
        // who keyed them stays: neither of them may approve
        setScores(*result, Keying::First, scores, result->scoredBy);
        setScores(*result, Keying::Second, scores, result->secondBy);
        changed.append(*result);
    }
    if (changed.isEmpty())
        return {};
    const auto written = writeResults(workspace, changed,
        QCoreApplication::translate("core", "核对成绩差异 %1（%2 人）")
            .arg(found->planNo)
            .arg(changed.size()));
    return written ? Result<void>() : fail(written.error());
}

} // namespace core
