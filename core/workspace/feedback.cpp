#include "core/workspace/feedback.h"

#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"

#include <QCoreApplication>

namespace core {

namespace {

std::optional<int> scoreIn(const Record &row, QLatin1StringView column)
{
    const Value &value = courseFeedbacks().value(row, column);
    return value.isNull() ? std::nullopt : std::optional(int(value.integer()));
}

Value valueOf(std::optional<int> score)
{
    return score ? Value(*score) : Value();
}

Record rowOf(const FeedbackLine &line, const Record &stored)
{
    const Table &table = courseFeedbacks();
    Record row = stored;
    table.set(row, "enrolment"_L1, line.enrolment);
    table.set(row, "score_teaching"_L1, valueOf(line.teaching));
    table.set(row, "score_site"_L1, valueOf(line.site));
    table.set(row, "score_useful"_L1, valueOf(line.useful));
    table.set(row, "comment"_L1, line.comment.trimmed());
    table.set(row, "channel"_L1, line.channel);
    return row;
}

Result<QHash<RowId, Record>> storedAnswers(const Workspace &workspace, const QList<Value> &enrolled)
{
    QHash<RowId, Record> answers;
    if (enrolled.isEmpty())
        return answers;
    const auto rows = workspace.records().find(
        courseFeedbacks(), {.conditions = {{u"enrolment"_s, Condition::Test::AnyOf, enrolled}}});
    if (!rows)
        return fail(rows.error());
    for (const auto &row : *rows)
        answers.insert(courseFeedbacks().value(row, "enrolment"_L1).integer(), row);
    return answers;
}

/// Writes one line; answers whether anything differed.
Result<bool> writeLine(Workspace &workspace, ChangeWriter &writer, const FeedbackLine &line,
    QList<WrittenRow> &written)
{
    const Table &table = courseFeedbacks();
    std::optional<Record> before;
    if (line.feedback != 0) {
        const auto stored = writer.read(table, line.feedback);
        if (!stored)
            return fail(stored.error());
        before = *stored;
    }
    Record after = rowOf(line, before.value_or(table.blank()));
    if (before && before->values == after.values)
        return false;
    if (auto allowed = requireRow(Right::Edit, table, after, workspace.rules()); !allowed)
        return fail(allowed.error());
    const auto findings = workspace.check(table, after);
    if (!findings)
        return fail(findings.error());
    if (hasBlocking(*findings)) {
        Error error = toError(*findings);
        error.text = line.name + u'：' + error.text;
        return fail(error);
    }
    if (before) {
        if (auto updated = writer.update(table, after); !updated)
            return fail(updated.error());
    } else {
        const auto id = writer.insert(table, after);
        if (!id)
            return fail(id.error());
        after.id = *id;
    }
    written.append({&table, before, after});
    return true;
}

} // namespace

Result<QList<FeedbackLine>> feedbackOf(const Workspace &workspace, RowId trainingClass)
{
    const auto rows = workspace.records().find(enrolments(),
        {.conditions = {{u"training_class"_s, Condition::Test::Equal, {trainingClass}},
             {kStatus, Condition::Test::NotEqual, {u"withdrawn"_s}},
             {kStatus, Condition::Test::NotEqual, {u"removed"_s}}},
            .order = {{u"seq"_s}, {u"id"_s}}});
    if (!rows)
        return fail(rows.error());
    QList<Value> enrolled;
    for (const auto &row : *rows)
        enrolled.append(row.id);
    const auto answers = storedAnswers(workspace, enrolled);
    if (!answers)
        return fail(answers.error());
    QList<FeedbackLine> lines;
    for (const auto &row : *rows) {
        const auto enrolment = enrolments().unpack(row);
        FeedbackLine line{.enrolment = row.id,
            .seq = enrolment.seq,
            .name = workspace.names().linkTitle("person"_L1, enrolment.person.value)};
        if (const auto answer = answers->constFind(row.id); answer != answers->cend()) {
            line.feedback = answer->id;
            line.teaching = scoreIn(*answer, "score_teaching"_L1);
            line.site = scoreIn(*answer, "score_site"_L1);
            line.useful = scoreIn(*answer, "score_useful"_L1);
            line.comment = courseFeedbacks().value(*answer, "comment"_L1).text();
            line.channel = courseFeedbacks().value(*answer, "channel"_L1).text();
        }
        lines.append(line);
    }
    return lines;
}

Result<int> keyFeedback(Workspace &workspace, RowId trainingClass, const QList<FeedbackLine> &lines)
{
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "录入满意度 %1")
            .arg(workspace.names().linkTitle("training_class"_L1, trainingClass)));
    if (!writer)
        return fail(writer.error());
    QList<WrittenRow> written;
    for (const auto &line : lines) {
        const bool isBlank = !line.teaching && !line.site && !line.useful && line.feedback == 0
            && line.comment.trimmed().isEmpty();
        if (isBlank)
            continue;
        if (auto done = writeLine(workspace, **writer, line, written); !done)
            return fail(done.error());
    }
    if (written.isEmpty())
        return 0;
    if (auto finished = workspace.finish(std::move(*writer), written); !finished)
        return fail(finished.error());
    return int(written.size());
}

} // namespace core
