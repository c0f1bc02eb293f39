#include "core/workspace/personmerge.h"

#include "core/domain/decision.h"
#include "core/domain/person.h"
#include "core/workspace/mergereferences.h"

#include <QCoreApplication>

namespace core {

namespace {

tl::unexpected<Refusal> refuse(Error error, Findings findings = {})
{
    return tl::unexpected<Refusal>(Refusal{std::move(error), std::move(findings)});
}

/// Writes one merge; the first error stops.
class Merging
{
public:
    Merging(Workspace &workspace, ChangeWriter &writer, const MergeRequest &request)
        : m_workspace(workspace)
        , m_writer(writer)
        , m_request(request)
        , m_table(persons())
    { }

    Attempt<QList<WrittenRow>> run(const MergeProposal &proposal, const QList<MergeRow> &rows)
    {
        if (auto joined = joinValues(proposal); !joined)
            return tl::unexpected<Refusal>(joined.error());
        for (const auto &row : rows) {
            if (auto moved = row.fate == MergeRow::Fate::Drop ? drop(row) : moveRow(row); !moved)
                return refuse(moved.error());
        }
        if (auto noted = remember(); !noted)
            return refuse(noted.error());
        return m_written;
    }

private:
    Attempt<void> joinValues(const MergeProposal &proposal)
    {
        const auto kept = m_writer.read(m_table, m_request.kept);
        const auto removed = m_writer.read(m_table, m_request.removed);
        if (!kept || !removed)
            return refuse(kept ? removed.error() : kept.error());
        Record joined = **kept;
        for (const auto &field : proposal.fields) {
            if (field.side == MergeSide::Removed)
                m_table.set(joined, field.field->column, field.removed);
        }
        rememberName(joined, **kept);
        rememberName(joined, **removed);
        const RuleContext rules = m_workspace.rules();
        if (auto derived = derive(m_table, joined, rules); !derived)
            return refuse(derived.error());
        const auto findings = check(m_table, joined, rules);
        if (!findings)
            return refuse(findings.error());
        if (const Findings caused = causedBy(joined, **kept, *findings); hasBlocking(caused))
            return refuse(toError(caused), caused);
        if (auto written = m_writer.update(m_table, joined); !written)
            return refuse(written.error());
        m_written.append({&m_table, **kept, joined});
        return {};
    }

    /// What was wrong before does not stand in the way.
    Findings causedBy(const Record &joined, const Record &before, const Findings &findings) const
    {
        Findings caused;
        for (const auto &finding : findings) {
            const auto index = m_table.indexOf(QString::fromLatin1(finding.column));
            if (index >= 0 && joined.values[index] != before.values[index])
                caused.append(finding);
        }
        return caused;
    }

    /// A name that is given up is a former name: certificates may carry it.
    void rememberName(Record &joined, const Record &before) const
    {
        const QString name = m_table.value(before, "name"_L1).text();
        QString former = m_table.value(joined, "former_names"_L1).text();
        const int length = m_table.find(u"former_names"_s)->length;
        if (name == m_table.value(joined, "name"_L1).text() || former.contains(name))
            return;
        former += (former.isEmpty() ? QString() : u"、"_s) + name;
        if (former.size() <= length)
            m_table.set(joined, "former_names"_L1, former);
    }

    Result<void> moveRow(const MergeRow &row)
    {
        const auto stored = m_writer.read(*row.table, row.record.id);
        if (!stored)
            return fail(stored.error());
        if (!*stored)
            return {};
        Record moved = **stored;
        row.table->set(moved, row.column, m_request.kept);
        if (auto derived = derive(*row.table, moved, m_workspace.rules()); !derived)
            return derived;
        if (auto written = m_writer.update(*row.table, moved); !written)
            return written;
        m_written.append({row.table, **stored, moved});
        return {};
    }

    Result<void> drop(const MergeRow &row)
    {
        if (auto removed = m_writer.remove(*row.table, row.record.id); !removed)
            return removed;
        m_written.append({row.table, row.record, std::nullopt});
        return {};
    }

    Result<void> remember()
    {
        const Table &table = personMerges();
        Record record = table.blank();
        table.set(record, "kept"_L1, m_request.kept);
        table.set(record, "removed"_L1, m_request.removed);
        table.set(record, "reason"_L1,
            m_request.reason.isEmpty() ? QCoreApplication::translate("core", "同一人两条记录")
                                       : m_request.reason.left(table.find(u"reason"_s)->length));
        const auto id = m_writer.insert(table, record);
        if (!id)
            return fail(id.error());
        record.id = *id;
        m_written.append({&table, std::nullopt, record});
        return {};
    }

    Workspace &m_workspace;
    ChangeWriter &m_writer;
    const MergeRequest &m_request;
    const Table &m_table;
    QList<WrittenRow> m_written;
};

/// Who joins two records answers for both, and for every row that changes hands.
Result<void> requireAll(
    const Workspace &workspace, const MergeRequest &request, const QList<MergeRow> &rows)
{
    const RuleContext rules = workspace.rules();
    for (const RowId id : {request.kept, request.removed}) {
        const auto person = workspace.records().read(persons(), id);
        if (!person)
            return fail(person.error());
        if (auto allowed = requireRow(Right::Edit, persons(), *person, rules); !allowed)
            return allowed;
    }
    for (const auto &row : rows) {
        if (row.table->writer == Table::Writer::Program)
            continue;
        if (auto allowed = requireRow(editRight(*row.table), *row.table, row.record, rules);
            !allowed) {
            return fail({allowed.error().code,
                QCoreApplication::translate("core", "并入的记录还有别处的%1，要由市局合并。%2")
                    .arg(row.table->noun(), allowed.error().text)});
        }
    }
    return {};
}

void chooseSides(MergeProposal &proposal, const std::optional<QStringList> &fromRemoved)
{
    if (!fromRemoved)
        return;
    QSet<int> chosen;
    for (const auto &field : proposal.fields) {
        if (fromRemoved->contains(field.field->column))
            chosen.insert(field.group);
    }
    chosen.remove(kIdentityGroup);
    for (auto &field : proposal.fields)
        field.side = chosen.contains(field.group) ? MergeSide::Removed : MergeSide::Kept;
}

} // namespace

Attempt<CommittedSet> mergePersons(Workspace &workspace, const MergeRequest &request)
{
    auto proposal = proposeMerge(workspace, request.kept, request.removed, request.kept);
    if (!proposal)
        return refuse(proposal.error());
    if (!proposal->obstacles.isEmpty())
        return refuse({Error::Code::InUse, proposal->obstacles.first()});
    chooseSides(*proposal, request.fromRemoved);
    const auto rows = mergeRows(workspace, request.kept, request.removed);
    if (!rows)
        return refuse(rows.error());
    if (auto allowed = requireAll(workspace, request, *rows); !allowed)
        return refuse(allowed.error());
    auto writer = workspace.beginChange(ChangeKind::Merge,
        QCoreApplication::translate("core", "合并学员 %1")
            .arg(workspace.names().linkTitle(persons().table().name, request.kept)),
        request.reason);
    if (!writer)
        return refuse(writer.error());
    const auto written = Merging(workspace, **writer, request).run(*proposal, *rows);
    if (!written)
        return tl::unexpected<Refusal>(written.error());
    auto finished = workspace.finish(std::move(*writer), *written);
    if (!finished)
        return refuse(finished.error());
    return *finished;
}

} // namespace core
