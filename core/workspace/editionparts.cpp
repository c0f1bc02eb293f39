// A draft in the making: figures changed by hand, document number, explanation.
#include "core/workspace/editionparts.h"

#include "core/domain/edition.h"
#include "core/exchange/documentbytes.h"
#include "core/figures/origin.h"
#include "core/workspace/editionpaper.h"
#include "core/workspace/editions.h"

namespace core {

namespace {

using Cell = Document::Cell;

tl::unexpected<Refusal> refuse(Error error, Findings findings = {})
{
    return tl::unexpected<Refusal>(Refusal{std::move(error), std::move(findings)});
}

QString kindKeyOf(Cell::Kind kind)
{
    switch (kind) {
    case Cell::Kind::Rate:
        return u"rate"_s;
    case Cell::Kind::Points:
        return u"points"_s;
    case Cell::Kind::Money:
        return u"money"_s;
    case Cell::Kind::Light:
        return u"light"_s;
    case Cell::Kind::Count:
        return u"count"_s;
    case Cell::Kind::Blank:
    case Cell::Kind::Absent:
    case Cell::Kind::Text:
    case Cell::Kind::Date:
        return u"text"_s;
    }
    Q_UNREACHABLE();
}

/// The paper with the new figure, and its hash in the edition.
Result<void> writePaper(ChangeWriter &writer, const Record &edition, const Document &document)
{
    const Table &table = reportPapers();
    const QByteArray bytes = documentBytes(document);
    const auto paper = RecordStore(writer.database())
                           .findOne(table, {{u"snapshot"_s, Condition::Test::Equal, {edition.id}}});
    if (!paper)
        return fail(paper.error());
    Record after = **paper;
    table.set(after, "hash"_L1, bytesHash(bytes));
    table.set(after, "content"_L1, packedBytes(bytes));
    if (auto updated = writer.update(table, after); !updated)
        return updated;
    Record marked = edition;
    reportSnapshots().set(marked, "paper_hash"_L1, bytesHash(bytes));
    return writer.update(reportSnapshots(), marked);
}

Result<void> writeCell(
    ChangeWriter &writer, RowId edition, const Cell &cell, const FigureChange &change)
{
    const Table &table = reportCells();
    const auto row = RecordStore(writer.database())
                         .findOne(table,
                             {{u"snapshot"_s, Condition::Test::Equal, {edition}},
                                 {u"place"_s, Condition::Test::Equal, {change.place}}});
    if (!row)
        return fail(row.error());
    Record after = **row;
    if (table.value(after, "computed"_L1).isNull())
        table.set(after, "computed"_L1, table.value(after, "value"_L1));
    table.set(after, "value"_L1, change.value);
    table.set(after, "shown"_L1, cell.shown());
    table.set(after, "reason"_L1, change.reason.trimmed());
    return writer.update(table, after);
}

} // namespace

Attempt<void> requireEditor(const Workspace &workspace, const Record &edition)
{
    const Table &table = reportSnapshots();
    if (auto allowed = requireRow(editRight(table), table, edition, workspace.rules()); !allowed)
        return refuse(allowed.error());
    return {};
}

/// A draft that the signed-in person may work on.
Attempt<Record> draftOf(const Workspace &workspace, RowId edition)
{
    const Table &table = reportSnapshots();
    const auto record = workspace.records().read(table, edition);
    if (!record)
        return refuse(record.error());
    if (auto allowed = requireEditor(workspace, *record); !allowed)
        return refuse(allowed.error().error);
    if (const QString state = table.value(*record, kStatus).text(); state != "draft"_L1) {
        return refuse({Error::Code::Invalid,
            QCoreApplication::translate(
                "core", "这一版现为“%1”，只有草稿可以改数、重新取数。请先退回，或者编制更正版。")
                .arg(workspace.names().stateLabel(table.states, state))});
    }
    return *record;
}

Record cellRecord(const DocumentCell &cell, RowId edition)
{
    const Table &table = reportCells();
    const auto subject = subjectOf(cell.cell.reference);
    Record record = table.blank();
    table.set(record, "snapshot"_L1, edition);
    table.set(record, "place"_L1, cell.place);
    table.set(record, "label"_L1, cell.label.left(200));
    table.set(record, "shown"_L1, cell.cell.shown());
    if (cell.cell.kind != Cell::Kind::Text)
        table.set(record, "value"_L1, cell.cell.number);
    table.set(record, "kind"_L1, kindKeyOf(cell.cell.kind));
    table.set(record, "reference"_L1, cell.cell.reference);
    table.set(record, "indicator"_L1, subject.indicator);
    table.set(record, "unit_code"_L1, subject.unit);
    return record;
}

Attempt<void> changeFigure(Workspace &workspace, RowId edition, const FigureChange &change)
{
    const auto record = draftOf(workspace, edition);
    if (!record)
        return tl::unexpected<Refusal>(record.error());
    auto document = editionDocument(workspace.database(), edition);
    if (!document)
        return refuse(document.error());
    Cell *cell = cellAt(*document, change.place);
    if (!cell || !cell->isNumber()) {
        return refuse({Error::Code::NotFound,
            QCoreApplication::translate("core", "“%1”处没有数字，不能改。").arg(change.place)});
    }
    if (change.reason.trimmed().isEmpty()) {
        return refuse({Error::Code::Invalid,
            QCoreApplication::translate("core", "改动统计出的数字要写明原因，请填写。")});
    }
    const QString before = cell->shown();
    cell->number = change.value;
    auto writer = workspace.beginChange(ChangeKind::Edit,
        QCoreApplication::translate("core", "改数 %1：%2 → %3")
            .arg(change.place, before, cell->shown()),
        change.reason.trimmed());
    if (!writer)
        return refuse(writer.error());
    if (auto written = writeCell(**writer, edition, *cell, change); !written)
        return refuse(written.error());
    if (auto written = writePaper(**writer, *record, *document); !written)
        return refuse(written.error());
    if (auto done = workspace.finish(std::move(*writer)); !done)
        return refuse(done.error());
    return {};
}

Attempt<void> describeEdition(Workspace &workspace, RowId edition, const EditionWords &words)
{
    const Table &table = reportSnapshots();
    const auto before = workspace.records().read(table, edition);
    if (!before)
        return refuse(before.error());
    if (auto allowed = requireEditor(workspace, *before); !allowed)
        return allowed;
    Record after = *before;
    table.set(after, "doc_no"_L1, words.docNo.trimmed());
    table.set(after, "explanation"_L1, words.explanation.trimmed());
    const auto findings = workspace.check(table, after);
    if (!findings)
        return refuse(findings.error());
    if (hasBlocking(*findings))
        return refuse(toError(*findings), *findings);
    auto writer = workspace.beginChange(
        ChangeKind::Edit, QCoreApplication::translate("core", "填写文号和说明"));
    if (!writer)
        return refuse(writer.error());
    if (auto updated = (*writer)->update(table, after); !updated)
        return refuse(updated.error());
    if (auto done = workspace.finish(std::move(*writer), {{&table, *before, after}}); !done)
        return refuse(done.error());
    return {};
}

} // namespace core
