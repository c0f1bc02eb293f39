#include "core/workspace/completion.h"

#include "core/domain/trainingclass.h"
#include "core/workspace/refusals.h"

#include <QCoreApplication>

namespace core {

namespace {

tl::unexpected<Refusal> refuse(Error error, const QString &row, const Findings &findings = {})
{
    if (!row.isEmpty())
        error.text = QCoreApplication::translate("core", "%1：%2").arg(row, error.text);
    return tl::unexpected<Refusal>(Refusal{std::move(error), findings});
}

/// Ends one class after the other in one set.
class Completing
{
public:
    Completing(Workspace &workspace, ChangeWriter &writer)
        : m_workspace(workspace)
        , m_writer(writer)
    { }

    Attempt<void> complete(RowId id)
    {
        const auto trainees = m_workspace.records().find(enrolments(),
            {.conditions = {{u"training_class"_s, Condition::Test::Equal, {id}},
                 {kStatus, Condition::Test::Equal, {u"attending"_s}}},
                .order = {{u"seq"_s}}});
        if (!trainees)
            return refuse(trainees.error(), {});
        for (const auto &trainee : *trainees) {
            if (auto done = completeTrainee(trainee); !done)
                return done;
        }
        const auto record = m_workspace.records().read(trainingClasses(), id);
        if (!record)
            return refuse(record.error(), {});
        ++m_count.classes;
        const bool isOver
            = trainingClasses().table().value(*record, kStatus).text() == "completed"_L1;
        return isOver ? Attempt<void>() : step(trainingClasses(), *record, u"completed"_s, {});
    }

    const CompletionCount &count() const { return m_count; }
    const QList<WrittenRow> &written() const { return m_written; }

private:
    Attempt<void> completeTrainee(const Record &trainee)
    {
        const Table &table = enrolments();
        const auto way = findTransition(table, trainee, u"completed"_s, m_workspace.rules());
        const auto findings = way ? checkMove(table, trainee, *way, {}, m_workspace.rules())
                                  : Result<Findings>(fail(way.error()));
        if (!findings)
            return refuse(findings.error(), nameOf(table, trainee));
        if (!hasBlocking(*findings)) {
            ++m_count.completed;
            return step(table, trainee, u"completed"_s, {});
        }
        const auto tooLittle
            = std::find_if(findings->begin(), findings->end(), [](const Finding &finding) {
                  return finding.code == "R-113"_L1 && finding.column == "attendance_rate";
              });
        if (tooLittle == findings->end())
            return refuse(toError(*findings), nameOf(table, trainee), *findings);
        ++m_count.failed;
        return step(table, trainee, u"failed"_s, tooLittle->text + u"（R-113）"_s);
    }

    Attempt<void> step(
        const Table &table, const Record &before, const QString &to, const QString &reason)
    {
        const auto way = findTransition(table, before, to, m_workspace.rules());
        const auto moved = way
            ? core::move(m_writer, {table, before.id, *way, reason}, m_workspace.rules())
            : Result<Findings>(fail(way.error()));
        if (!moved) {
            const auto refusal = refusedMove(moved.error());
            return refuse(refusal.error, nameOf(table, before), refusal.findings);
        }
        const auto after = m_writer.read(table, before.id);
        if (!after)
            return refuse(after.error(), nameOf(table, before));
        m_written.append({&table, before, *after});
        return {};
    }

    QString nameOf(const Table &table, const Record &record) const
    {
        return m_workspace.names().linkTitle(table.name, record.id);
    }

    Workspace &m_workspace;
    ChangeWriter &m_writer;
    CompletionCount m_count;
    QList<WrittenRow> m_written;
};

} // namespace

bool takesCompletion(const Record &trainingClass)
{
    const QString state = trainingClasses().table().value(trainingClass, kStatus).text();
    return state == "running"_L1 || state == "completed"_L1;
}

Attempt<CompletionCount> completeClasses(Workspace &workspace, const QList<RowId> &classes)
{
    const QString title = classes.size() == 1
        ? QCoreApplication::translate("core", "按出勤率结业 %1")
              .arg(workspace.names().linkTitle("training_class"_L1, classes.constFirst()))
        : QCoreApplication::translate("core", "按出勤率结业 %1 个班级").arg(classes.size());
    auto writer = workspace.beginChange(ChangeKind::Move, title);
    if (!writer)
        return refuse(writer.error(), {});
    Completing completing(workspace, **writer);
    for (const RowId id : classes) {
        if (auto done = completing.complete(id); !done)
            return tl::unexpected<Refusal>(done.error());
    }
    if (auto finished = workspace.finish(std::move(*writer), completing.written()); !finished)
        return refuse(finished.error(), {});
    return completing.count();
}

} // namespace core
