#include "core/workspace/targetwriter.h"

#include "core/domain/target.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Refusal> refused(const Error &error, const Findings &findings = {})
{
    return tl::unexpected<Refusal>(Refusal{error, findings});
}

/// Puts one grid into a change set.
class Writing
{
public:
    Writing(Workspace &workspace, ChangeWriter &writer, const TargetGrid &grid,
        const TargetDecision &decision)
        : m_workspace(workspace)
        , m_writer(writer)
        , m_grid(grid)
        , m_decision(decision)
    { }

    Attempt<void> write(const TargetGrid::Row &row)
    {
        const auto stored = newest(row.unit);
        if (!stored)
            return refused(stored.error());
        const bool isDraft = *stored && (*stored)->status == "draft"_L1;
        if (*stored && !isDraft) {
            const auto same = isSame(**stored, row);
            if (!same)
                return refused(same.error());
            if (*same)
                return {};
            if (auto needed = requireDecision(); !needed)
                return refused(needed.error());
        }
        const auto id = isDraft ? change(**stored, row) : insert(*stored, row);
        if (!id)
            return tl::unexpected<Refusal>(id.error());
        if (auto done = writeParts(*id, row); !done)
            return refused(done.error());
        ++m_count;
        return {};
    }

    const QList<WrittenRow> &written() const { return m_written; }
    int count() const { return m_count; }

private:
    Result<std::optional<Target>> newest(const QString &unit) const
    {
        const auto rows = m_workspace.records().find(targets(),
            {.conditions = {{u"year"_s, Condition::Test::Equal, {m_grid.year}},
                 {u"indicator_code"_s, Condition::Test::Equal, {m_grid.indicator}},
                 {u"division_code"_s, Condition::Test::Equal, {unit}}},
                .order = {{u"version"_s}}});
        if (!rows)
            return fail(rows.error());
        return rows->isEmpty() ? std::optional<Target>()
                               : std::optional(targets().unpack(rows->constLast()));
    }

    Result<QHash<int, Record>> partsOf(RowId target) const
    {
        QHash<int, Record> parts;
        const Table &table = targetParts();
        return m_workspace.records()
            .forEach(table, {.conditions = {{u"target"_s, Condition::Test::Equal, {target}}}},
                [&](const Record &record) {
                    parts.insert(int(table.value(record, "month"_L1).integer()), record);
                    return true;
                })
            .map([&] { return parts; });
    }

    /// Value and months; a target that was never split by months counts by its value alone.
    Result<bool> isSame(const Target &stored, const TargetGrid::Row &row) const
    {
        if (stored.value != row.value())
            return false;
        const auto parts = partsOf(stored.id);
        if (!parts)
            return fail(parts.error());
        for (auto part = parts->cbegin(); part != parts->cend(); ++part) {
            if (targetParts().value(*part, "value"_L1).integer()
                != row.months[size_t(part.key() - 1)])
                return false;
        }
        return true;
    }

    Result<void> requireDecision() const
    {
        if (!m_decision.document.isEmpty() && m_decision.effectiveOn.isValid())
            return {};
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "目标已经下达，调整要写明文号和生效日期；生效以前截止的报表仍用原目标。")});
    }

    Attempt<RowId> insert(const std::optional<Target> &adjusted, const TargetGrid::Row &row)
    {
        auto record = m_workspace.blank(targets());
        if (!record)
            return refused(record.error());
        Target target = targets().unpack(*record);
        target.year = m_grid.year;
        target.indicatorCode = m_grid.indicator;
        target.divisionCode = row.unit;
        target.value = int(row.value());
        target.version = adjusted ? adjusted->version + 1 : 1;
        target.document = m_decision.document;
        target.effectiveOn = adjusted ? m_decision.effectiveOn : QDate();
        if (adjusted) {
            target.adjusts.value = adjusted->id;
            target.kind = adjusted->kind;
        }
        Record after = targets().pack(target);
        if (auto checked = allow(after); !checked)
            return tl::unexpected<Refusal>(checked.error());
        const auto id = m_writer.insert(targets(), after);
        if (!id)
            return refused(id.error());
        after.id = *id;
        m_written.append({&targets().table(), std::nullopt, after});
        return *id;
    }

    Attempt<RowId> change(const Target &stored, const TargetGrid::Row &row)
    {
        const auto before = m_workspace.records().read(targets(), stored.id);
        if (!before)
            return refused(before.error());
        Record after = *before;
        const Table &table = targets();
        table.set(after, "value"_L1, row.value());
        if (!m_decision.document.isEmpty())
            table.set(after, "document"_L1, m_decision.document);
        if (m_decision.effectiveOn.isValid() && !stored.adjusts.isNull())
            table.set(after, "effective_on"_L1, m_decision.effectiveOn.toString(Qt::ISODate));
        if (auto checked = allow(after); !checked)
            return tl::unexpected<Refusal>(checked.error());
        if (auto updated = m_writer.update(table, after); !updated)
            return refused(updated.error());
        m_written.append({&table, *before, after});
        return stored.id;
    }

    Attempt<void> allow(const Record &record) const
    {
        const auto context = m_workspace.rules();
        if (auto allowed = requireRow(Right::Edit, targets(), record, context); !allowed)
            return refused(allowed.error());
        const auto findings = check(targets(), record, context);
        if (!findings)
            return refused(findings.error());
        for (const auto &finding : *findings) {
            if (finding.severity == Severity::Block)
                return refused({Error::Code::Invalid, finding.text}, *findings);
        }
        return {};
    }

    Result<void> writeParts(RowId target, const TargetGrid::Row &row)
    {
        const auto known = partsOf(target);
        if (!known)
            return fail(known.error());
        const Table &table = targetParts();
        for (int month = 1; month <= int(row.months.size()); ++month) {
            Record part = known->value(month, table.blank());
            table.set(part, "target"_L1, target);
            table.set(part, "month"_L1, month);
            table.set(part, "value"_L1, row.months[size_t(month - 1)]);
            auto done = part.id != 0 ? m_writer.update(table, part)
                                     : m_writer.insert(table, part).map([](RowId) {});
            if (!done)
                return done;
        }
        return {};
    }

    Workspace &m_workspace;
    ChangeWriter &m_writer;
    const TargetGrid &m_grid;
    const TargetDecision &m_decision;
    QList<WrittenRow> m_written;
    int m_count = 0;
};

QString stepTitle(const Workspace &workspace, const QString &step, int year, const QString &code)
{
    const CodeItem *item = workspace.names().code("indicator"_L1, code);
    return step.arg(year).arg(item ? item->title() : code);
}

} // namespace

Attempt<int> saveTargets(
    Workspace &workspace, const TargetGrid &grid, const TargetDecision &decision)
{
    auto writer = workspace.beginChange(ChangeKind::Edit,
        stepTitle(workspace, QCoreApplication::translate("core", "分解 %1 年%2目标"), grid.year,
            grid.indicator),
        decision.document);
    if (!writer)
        return refused(writer.error());
    Writing writing(workspace, **writer, grid, decision);
    if (auto done = writing.write(grid.whole); !done)
        return tl::unexpected<Refusal>(done.error());
    for (const auto &row : grid.rows) {
        if (auto done = writing.write(row); !done)
            return tl::unexpected<Refusal>(done.error());
    }
    const int count = writing.count();
    if (count == 0)
        return 0;
    const auto finished = workspace.finish(std::move(*writer), writing.written());
    return finished ? Attempt<int>(count) : refused(finished.error());
}

Attempt<int> issueTargets(
    Workspace &workspace, int year, const QString &indicator, const QString &reason)
{
    const auto drafts = workspace.records().ids(targets(),
        {.conditions = {{u"year"_s, Condition::Test::Equal, {year}},
             {u"indicator_code"_s, Condition::Test::Equal, {indicator}},
             {QString(kStatus), Condition::Test::Equal, {u"draft"_s}}}});
    if (!drafts)
        return refused(drafts.error());
    if (drafts->isEmpty()) {
        return refused({Error::Code::NotFound,
            QCoreApplication::translate("core", "没有待下达的目标。请先分解并保存。")});
    }
    const auto moved = workspace.moveAll(targets(), *drafts, u"issued"_s, reason);
    return moved ? Attempt<int>(int(drafts->size())) : tl::unexpected<Refusal>(moved.error());
}

} // namespace core
