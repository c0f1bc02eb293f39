#include "core/workspace/listexport.h"

#include "core/report/recordlist.h"
#include "core/storage/asof.h"
#include "core/storage/pastnames.h"
#include "core/storage/snapshot.h"
#include "core/workspace/disclosure.h"
#include "core/workspace/evaluationpapers.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr qint64 kMostPrinted = 5000;
constexpr qsizetype kBlock = 512; // rows read at a time

Result<Reveal> revealOf(Workspace &workspace, const ListExport &list)
{
    if (list.purpose.simplified().isEmpty())
        return Reveal::Masked;
    if (auto allowed = discloseExport(workspace, *list.table, list.purpose); !allowed)
        return fail(allowed.error());
    return Reveal::Full;
}

Error cancelled()
{
    return {
        Error::Code::Cancelled, QCoreApplication::translate("core", "已取消导出，没有留下文件。")};
}

/// While it lives, the list is read as it was; null: as it is.
Result<std::unique_ptr<AsOf>> pastOf(
    const Workspace &workspace, const ListExport &list, const Progress &progress)
{
    if (!list.moment)
        return std::unique_ptr<AsOf>();
    return AsOf::after(workspace.database(), *list.moment, namingTables(*list.table), progress);
}

/// Asks anew what linked rows are called, under the moment that is in force: what the workspace
/// keeps are titles of now.
PastNames freshNames(const Workspace &workspace)
{
    return {workspace.database(), workspace.names(), {}};
}

/// The keys first, then the rows in blocks: any order costs 8 bytes a row.
Result<qint64> writeRows(const Workspace &workspace, const ListExport &list, ListWriter &writer,
    const Progress &progress)
{
    const auto snapshot = Snapshot::begin(workspace.database());
    if (!snapshot)
        return fail(snapshot.error());
    const auto ids = workspace.records().ids(*list.table, list.filter);
    if (!ids)
        return fail(ids.error());
    qint64 rows = 0;
    for (qsizetype from = 0; from < ids->size(); from += kBlock) {
        if (!progress.step(from, ids->size()))
            return fail(cancelled());
        const auto records = workspace.records().read(*list.table, ids->mid(from, kBlock));
        if (!records)
            return fail(records.error());
        for (const auto &record : *records) {
            if (auto written = writer.row(record); !written)
                return fail(written.error());
        }
        rows += records->size();
    }
    if (!progress.step(rows, rows))
        return fail(cancelled());
    return rows;
}

} // namespace

Result<qint64> exportList(
    Workspace &workspace, const ListExport &list, const ListFile &file, const Progress &progress)
{
    const auto reveal = revealOf(workspace, list);
    if (!reveal)
        return fail(reveal.error());
    const ListShape shape{list.table, list.columns, file.format, file.encoding, *reveal};
    const auto past = pastOf(workspace, list, progress);
    if (!past)
        return fail(past.error());
    const PastNames names = freshNames(workspace);
    auto writer = ListWriter::create(file.path, shape, names);
    if (!writer)
        return fail(writer.error());
    auto rows = writeRows(workspace, list, **writer, progress);
    if (!rows)
        return rows;
    if (auto finished = (*writer)->finish(); !finished)
        return fail(finished.error());
    return rows;
}

Result<Document> listPaper(
    Workspace &workspace, const ListExport &list, const QString &sentence, const Progress &progress)
{
    const auto reveal = revealOf(workspace, list);
    if (!reveal)
        return fail(reveal.error());
    const auto past = pastOf(workspace, list, progress);
    if (!past)
        return fail(past.error());
    const auto rows = workspace.records().count(*list.table, list.filter);
    if (!rows)
        return fail(rows.error());
    if (*rows > kMostPrinted) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "有 %1 行，一次最多打印 %2 行。请先加条件，或者导出 Excel。")
                .arg(*rows)
                .arg(kMostPrinted)});
    }
    const auto records = workspace.records().find(*list.table, list.filter);
    if (!records)
        return fail(records.error());
    QStringList columns = list.columns;
    for (const auto &field : list.table->fields) {
        if (list.columns.isEmpty())
            columns.append(QString(field.column));
    }
    return recordList(*list.table, *records, freshNames(workspace),
        {.columns = columns,
            .sentence = sentence,
            .unit = paperOrigin(workspace).office,
            .at = workspace.now(),
            .data
            = workspace.isDemo() ? RecordListRequest::Data::Demo : RecordListRequest::Data::Real,
            .reveal = *reveal});
}

} // namespace core
