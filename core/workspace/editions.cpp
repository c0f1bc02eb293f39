#include "core/workspace/editions.h"

#include "core/base/periodcode.h"
#include "core/domain/edition.h"
#include "core/exchange/documentbytes.h"
#include "core/report/figureguard.h"
#include "core/storage/asof.h"
#include "core/workspace/editionparts.h"

namespace core {

namespace {

tl::unexpected<Refusal> refuse(Error error, Findings findings = {})
{
    return tl::unexpected<Refusal>(Refusal{std::move(error), std::move(findings)});
}

Result<void> removeParts(ChangeWriter &writer, RowId edition)
{
    const RecordStore store(writer.database());
    for (const Table *table : {&reportCells(), &reportPapers()}) {
        const auto ids = store.ids(
            *table, {.conditions = {{u"snapshot"_s, Condition::Test::Equal, {edition}}}});
        if (!ids)
            return fail(ids.error());
        for (const RowId id : *ids) {
            if (auto removed = writer.remove(*table, id); !removed)
                return removed;
        }
    }
    return {};
}

Result<Record> newEdition(const Workspace &workspace, const EditionQuestion &question,
    const CountedReport &counted, RowId supersedes)
{
    const Table &table = reportSnapshots();
    auto record = workspace.blank(table);
    if (!record)
        return fail(record.error());
    if (auto set = setEdition(workspace.database(), *record, question, counted); !set)
        return fail(set.error());
    table.set(*record, "author"_L1, workspace.session().user());
    table.set(*record, "supersedes"_L1, supersedes == 0 ? Value() : Value(supersedes));
    return std::move(*record);
}

Result<void> requireIssued(const Workspace &workspace, RowId edition)
{
    if (edition == 0)
        return {};
    const auto record = workspace.records().read(reportSnapshots(), edition);
    if (!record)
        return fail(record.error());
    if (reportSnapshots().value(*record, kStatus).text() == "issued"_L1)
        return {};
    return fail({Error::Code::Invalid,
        QCoreApplication::translate("core", "只有已印发的版次可以更正；草稿请直接重新取数。")});
}

} // namespace

EditionQuestion editionQuestion(
    const Workspace &workspace, ReportKind kind, const Period &period, const QString &unit)
{
    return {kind,
        {.period = period,
            .unit = unit,
            .data = workspace.isDemo() ? SummaryRequest::Data::Demo : SummaryRequest::Data::Real},
        workspace.unit(), workspace.now()};
}

Result<CountedReport> countReport(const Database &database, const Names &names,
    const EditionQuestion &question, const Progress &progress)
{
    const auto engine = FigureEngine::create(database,
        {.unit = question.ledgerUnit,
            .now = question.now,
            .asOfSet = question.asOfSet,
            .progress = progress});
    if (!engine)
        return fail(engine.error());
    const auto snapshot = Snapshot::begin(database);
    if (!snapshot)
        return fail(snapshot.error());
    const auto set = AsOf::newest(database);
    if (!set)
        return fail(set.error());
    const ReportSource source{
        database, **engine, names, question.request, question.now.toLocalTime().date()};
    auto document = periodReport(question.kind, source);
    if (!document)
        return fail(document.error());
    const auto printed = printedFigures(database, question.request.period);
    if (!printed)
        return fail(printed.error());
    CountedReport counted{
        std::move(*document), (*engine)->moment(), question.asOfSet.value_or(*set), {}};
    const QStringList units = (*engine)->units();
    for (const auto &finding :
        guardFindings({{&counted.document}, *printed, units, reportKey(question.kind)}))
        counted.findings.append(finding.text);
    return counted;
}

Attempt<Saved> keepEdition(Workspace &workspace, const EditionQuestion &question,
    const CountedReport &counted, RowId supersedes)
{
    const Table &table = reportSnapshots();
    if (auto issued = requireIssued(workspace, supersedes); !issued)
        return refuse(issued.error());
    auto record = newEdition(workspace, question, counted, supersedes);
    if (!record)
        return refuse(record.error());
    if (auto allowed = requireEditor(workspace, *record); !allowed)
        return tl::unexpected<Refusal>(allowed.error());
    const auto findings = workspace.check(table, *record);
    if (!findings)
        return refuse(findings.error());
    if (hasBlocking(*findings))
        return refuse(toError(*findings), *findings);
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "编制报表版次 %1").arg(counted.document.title));
    if (!writer)
        return refuse(writer.error());
    const auto id = (*writer)->insert(table, *record);
    if (!id)
        return refuse(id.error());
    record->id = *id;
    if (auto written = writeEditionParts(**writer, *id, counted.document); !written)
        return refuse(written.error());
    if (auto done = workspace.finish(std::move(*writer), {{&table, std::nullopt, *record}}); !done)
        return refuse(done.error());
    return Saved{*id, *findings};
}

Attempt<Saved> draftEdition(Workspace &workspace, const EditionQuestion &question, RowId supersedes,
    const Progress &progress)
{
    const auto counted = countReport(workspace.database(), workspace.names(), question, progress);
    if (!counted)
        return refuse(counted.error());
    return keepEdition(workspace, question, *counted, supersedes);
}

Attempt<Saved> recountEdition(Workspace &workspace, RowId edition, const Progress &progress)
{
    const Table &table = reportSnapshots();
    const auto before = draftOf(workspace, edition);
    if (!before)
        return tl::unexpected<Refusal>(before.error());
    const auto question = questionOf(workspace, edition);
    if (!question)
        return refuse(question.error());
    const auto counted = countReport(workspace.database(), workspace.names(), *question, progress);
    if (!counted)
        return refuse(counted.error());
    Record after = *before;
    if (auto set
        = setCounted(workspace.database(), after, *counted, documentBytes(counted->document));
        !set)
        return refuse(set.error());
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "重新取数 %1").arg(counted->document.title));
    if (!writer)
        return refuse(writer.error());
    if (auto removed = removeParts(**writer, edition); !removed)
        return refuse(removed.error());
    if (auto updated = (*writer)->update(table, after); !updated)
        return refuse(updated.error());
    if (auto written = writeEditionParts(**writer, edition, counted->document); !written)
        return refuse(written.error());
    if (auto done = workspace.finish(std::move(*writer), {{&table, *before, after}}); !done)
        return refuse(done.error());
    return Saved{edition, {}};
}

Result<EditionQuestion> questionOf(const Workspace &workspace, RowId edition)
{
    const Table &table = reportSnapshots();
    const auto record = workspace.records().read(table, edition);
    if (!record)
        return fail(record.error());
    const auto period = periodOfCode(
        int(table.value(*record, "year"_L1).integer()), table.value(*record, "period"_L1).text());
    const auto kind = reportOfKey(table.value(*record, "report_type"_L1).text());
    if (!period || !kind) {
        return fail({Error::Code::NotFound,
            QCoreApplication::translate("core", "本版程序没有这种报表，请升级程序。")});
    }
    return editionQuestion(workspace, *kind, *period, table.value(*record, "unit_code"_L1).text());
}

} // namespace core
