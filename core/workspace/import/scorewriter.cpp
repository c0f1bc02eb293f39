#include "core/workspace/import/scorewriter.h"

#include "core/base/text.h"
#include "core/domain/person.h"
#include "core/rules/parameters.h"
#include "core/workspace/import/importbatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

bool isUnderWay(const EvaluationPlan &plan)
{
    static const QStringList kEarly{
        u"planned"_s, u"filed"_s, u"open"_s, u"examining"_s, u"scored"_s};
    return kEarly.contains(plan.status);
}

bool isAbout(const EvaluationPlan &plan, const SheetReading &sheet, const ImportRow &row)
{
    const QString occupation = sheet.value(row, u"occupation");
    const QString level = sheet.value(row, u"level");
    return (occupation.isEmpty() || plan.occupationCode.isEmpty()
               || plan.occupationCode == occupation)
        && (level.isEmpty() || plan.level.isEmpty() || plan.level == level);
}

/// 理论 78.5、实操 80 合格, for a person who compares.
QString scoreSentence(const Scores &scores, const Names &names)
{
    QStringList parts;
    for (const auto &[label, points] : {std::pair(QT_TRANSLATE_NOOP("core", "理论"), scores.theory),
             std::pair(QT_TRANSLATE_NOOP("core", "实操"), scores.practical),
             std::pair(QT_TRANSLATE_NOOP("core", "综合"), scores.total)}) {
        if (points)
            parts.append(QCoreApplication::translate("core", label) + u' ' + scoreText(points));
    }
    const auto *item = names.code("evaluation_result"_L1, scores.result);
    parts.append(item != nullptr ? item->title() : scores.result);
    return parts.join(u' ');
}

} // namespace

QStringList storedScoreFields()
{
    return PersonIntake::knownFields()
        + QStringList{u"occupation"_s, u"level"_s, u"theory_score"_s, u"practical_score"_s,
            u"total_score"_s, u"result"_s};
}

Result<void> ScoreWriter::write(const SheetReading &sheet, ImportRow &row)
{
    const auto person = m_people.personFor(sheet, row);
    if (!person)
        return fail(person.error());
    if (*person == 0)
        return {};
    const auto place = placeFor(sheet, row, *person);
    if (!place)
        return fail(place.error());
    if (row.outcome == RowOutcome::Blocked)
        return m_people.forget(*person);
    const auto plan
        = m_workspace.records().read(evaluationPlans(), Id<EvaluationPlan>{place->plan});
    if (!plan)
        return fail(plan.error());
    const auto scores = scoresIn(sheet, row, *plan);
    if (!scores)
        return fail(scores.error());
    auto done = place->result ? fill(row, *place->result, *plan, *scores)
                              : add(row, *person, *plan, *scores);
    if (!done || row.outcome != RowOutcome::Blocked)
        return done;
    return m_people.forget(*person);
}

Result<QList<Record>> ScoreWriter::resultsOf(RowId person) const
{
    return m_workspace.records().find(evaluationResults(),
        {.conditions = {{u"person"_s, Condition::Test::Equal, {person}}},
            .order = {{u"id"_s, Qt::DescendingOrder}}});
}

Result<ScoreWriter::Place> ScoreWriter::placeFor(
    const SheetReading &sheet, ImportRow &row, RowId person)
{
    const auto results
        = m_people.isNew(person) ? Result<QList<Record>>(QList<Record>()) : resultsOf(person);
    if (!results)
        return fail(results.error());
    const bool isChosen = !m_delivery.request().planNo.isEmpty();
    const auto plan = planOf(sheet, row);
    if (!plan)
        return fail(plan.error());
    const Table &table = evaluationResults();
    for (const auto &result : *results) {
        if (*plan != 0 && table.value(result, "evaluation_plan"_L1).integer() == *plan)
            return Place{result, *plan};
    }
    if (isChosen)
        return Place{std::nullopt, *plan};
    auto found = amongPlans(sheet, row, *results);
    if (!found || found->result || row.outcome == RowOutcome::Blocked)
        return found;
    const auto drafted = *plan != 0 ? plan : draftPlan(sheet, row);
    return drafted ? Result<Place>(Place{std::nullopt, *drafted}) : fail(drafted.error());
}

/// The one plan under way in which the person waits for scores like these.
Result<ScoreWriter::Place> ScoreWriter::amongPlans(
    const SheetReading &sheet, ImportRow &row, const QList<Record> &results)
{
    QList<Place> places;
    QStringList numbers;
    for (const auto &record : results) {
        const auto result = evaluationResults().unpack(record);
        const auto plan = m_workspace.records().read(evaluationPlans(), result.evaluationPlan);
        if (!plan)
            return fail(plan.error());
        if (!isUnderWay(*plan) || !isAbout(*plan, sheet, row) || numbers.contains(plan->planNo))
            continue;
        places.append({record, plan->id});
        numbers.append(plan->planNo);
    }
    if (places.size() > 1) {
        refuseRow(row, u"R-303"_s,
            QCoreApplication::translate("core", "这名考生在几个评价计划中：%1；请先选定计划再导入")
                .arg(joinedList(numbers)));
    }
    return places.size() == 1 ? places.first() : Place{};
}

/// The plan that was chosen, or that an earlier row or import of this sheet drafted; 0: none yet.
Result<RowId> ScoreWriter::planOf(const SheetReading &sheet, const ImportRow &)
{
    const Table &table = evaluationPlans();
    const QString chosen = m_delivery.request().planNo;
    const QString key = chosen.isEmpty() ? u"sheet/"_s + sheet.name : chosen;
    if (m_plans.contains(key))
        return m_plans.value(key);
    RowId plan = 0;
    if (!chosen.isEmpty()) {
        const auto found = m_workspace.records().findOne(
            table, {{u"plan_no"_s, Condition::Test::Equal, {chosen}}});
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail({Error::Code::NotFound,
                QCoreApplication::translate(
                    "core", "没有编号为“%1”的评价计划。请先建立计划，或不指定由程序起草。")
                    .arg(chosen)});
        plan = (*found)->id;
    } else {
        auto earlier
            = earlierParent(m_delivery, sheet, {table, evaluationResults(), "evaluation_plan"_L1});
        if (!earlier)
            return earlier;
        plan = *earlier;
        if (plan != 0)
            m_delivery.noteParent({sheet.name, &table, plan});
    }
    m_plans.insert(key, plan);
    return plan;
}

Result<RowId> ScoreWriter::draftPlan(const SheetReading &sheet, const ImportRow &row)
{
    const Table &table = evaluationPlans();
    auto record = m_workspace.blank(table);
    if (!record)
        return fail(record.error());
    table.set(*record, "occupation_code"_L1, sheet.value(row, u"occupation"));
    table.set(*record, "level"_L1, sheet.value(row, u"level"));
    const auto rows = sheet.rows.size() - sheet.count(RowOutcome::Ignored);
    table.set(*record, "planned"_L1, qint64(rows));
    auto id = m_delivery.draft(table, *record);
    if (!id)
        return id;
    m_delivery.noteParent({sheet.name, &table, *id});
    m_plans.insert(u"sheet/"_s + sheet.name, *id);
    return id;
}

Result<Scores> ScoreWriter::scoresIn(
    const SheetReading &sheet, ImportRow &row, const EvaluationPlan &plan)
{
    Scores scores;
    const QString written = sheet.value(row, u"result");
    const bool isPassOrFail = written == "pass"_L1 || written == "fail"_L1;
    const std::pair<QLatin1StringView, std::optional<int> *> parts[]
        = {{"theory_score"_L1, &scores.theory}, {"practical_score"_L1, &scores.practical},
            {"total_score"_L1, &scores.total}};
    for (const auto &[field, points] : parts) {
        const QString text = sheet.value(row, field);
        if (text.isEmpty())
            continue;
        const auto entry = readScore(text);
        if (entry)
            *points = entry->points;
        else
            refuseRow(row, QString(), entry.error().text, QByteArray(field.data(), field.size()));
    }
    if (!written.isEmpty() && !isPassOrFail)
        scores = {.result = written};
    const auto share = valueOf(kTheoryShare, m_workspace.database(), m_workspace.today());
    if (!share)
        return fail(share.error());
    if (!scores.total && plan.passTotal > 0)
        scores.total = weightedTotal(scores, *share);
    scores.result = outcomeOf(plan, scores);
    const bool isSilent = !scores.theory && !scores.practical && !scores.total;
    if (isSilent && isPassOrFail)
        scores.result = written;
    else if (isPassOrFail && scores.result != written && scores.result != kPendingResult)
        warnRow(row, u"R-303"_s,
            QCoreApplication::translate("core", "表中的结果与按及格线得出的不同，按及格线记录"));
    return scores;
}

Result<void> ScoreWriter::fill(
    ImportRow &row, const Record &before, const EvaluationPlan &plan, const Scores &scores)
{
    const Table &table = evaluationResults();
    auto result = evaluationResults().unpack(before);
    const Scores known = scoresOf(result, Keying::First);
    if (known == scores || row.outcome == RowOutcome::Blocked) {
        raiseEffect(row, RowEffect::Same);
        return {};
    }
    const bool isPending = known == Scores{};
    if (!isPending && !isUnderWay(plan)) {
        refuseRow(row, u"R-601"_s,
            QCoreApplication::translate("core", "计划“%1”的成绩已审核（%2），不能用导入改动")
                .arg(plan.planNo, scoreSentence(known, m_workspace.names())));
        return {};
    }
    const bool isTaken
        = isPending || m_delivery.request().existing == ImportRequest::Existing::Replaced;
    row.differences.append(
        {QCoreApplication::translate("core", "成绩"), scoreSentence(known, m_workspace.names()),
            scoreSentence(scores, m_workspace.names()), isTaken});
    if (!isTaken) {
        raiseEffect(row, RowEffect::Conflict);
        return {};
    }
    setScores(result, Keying::First, scores, {m_workspace.session().user()});
    Record after = evaluationResults().pack(result);
    for (int field = 0; field < kCommonFieldCount; ++field)
        after.values[field] = before.values[field];
    const auto put = m_delivery.put(row, table, before, after);
    return put ? Result<void>() : fail(put.error());
}

Result<void> ScoreWriter::add(
    ImportRow &row, RowId person, const EvaluationPlan &plan, const Scores &scores)
{
    const Table &table = evaluationResults();
    if (!isUnderWay(plan)) {
        refuseRow(row, u"R-601"_s,
            QCoreApplication::translate("core", "计划“%1”的成绩已审核，不能再加入考生")
                .arg(plan.planNo));
        return {};
    }
    auto record = m_workspace.blank(table);
    if (!record)
        return fail(record.error());
    auto result = evaluationResults().unpack(*record);
    result.evaluationPlan = {plan.id};
    result.person = {person};
    setScores(result, Keying::First, scores, {m_workspace.session().user()});
    Record after = evaluationResults().pack(result);
    for (int field = 0; field < kCommonFieldCount; ++field)
        after.values[field] = record->values[field];
    const auto put = m_delivery.put(row, table, std::nullopt, after);
    return put ? Result<void>() : fail(put.error());
}

} // namespace core
