#include "core/workspace/editions.h"

#include "core/base/pagecode.h"
#include "core/base/periodcode.h"
#include "core/domain/edition.h"
#include "core/domain/reference.h"
#include "core/exchange/documentbytes.h"
#include "core/figures/origin.h"
#include "core/report/documentcells.h"
#include "core/report/figureguard.h"
#include "core/storage/asof.h"
#include "core/workspace/editionparts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {

tl::unexpected<Refusal> refuse(Error error, Findings findings = {})
{
    return tl::unexpected<Refusal>(Refusal{std::move(error), std::move(findings)});
}

/// Every indicator that the report tells of, as it is defined now.
Result<QString> definitionsOf(const Database &database, const std::vector<DocumentCell> &cells)
{
    QStringList codes;
    for (const auto &cell : cells) {
        const QString code = subjectOf(cell.cell.reference).indicator;
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    const Table &table = indicators();
    QJsonArray list;
    auto read = RecordStore(database).forEach(table, {}, [&](const Record &record) {
        const auto text
            = [&](QLatin1StringView column) { return table.value(record, column).text(); };
        const QString code = text("code"_L1);
        if (!codes.contains(code))
            return true;
        const Indicator *counted = countedIndicator(code);
        list.append(QJsonObject{{u"code"_s, code}, {u"name"_s, text("name_zh"_L1)},
            {u"unit"_s, text("unit"_L1)},
            {u"text"_s, counted ? counted->definitionText() : text("numerator_or_definition"_L1)},
            {u"version"_s, text("valid_from"_L1)}});
        return true;
    });
    if (!read)
        return fail(read.error());
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString narrativeOf(const Document &document)
{
    QStringList texts;
    for (const auto &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Document::Paragraph>(&block))
            texts.append(paragraph->text());
    }
    return texts.join(u'\n');
}

/// A code that no other edition of the ledger has; the same edition made again gets the same.
Result<QString> freeCode(const Workspace &workspace, const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    int number = (uchar(hash[0]) << 16 | uchar(hash[1]) << 8 | uchar(hash[2])) % kEditionCodes;
    for (;; number = (number + 1) % kEditionCodes) {
        const QString code = editionSigns(number);
        const auto taken = workspace.records().count(
            reportSnapshots(), {.conditions = {{u"code"_s, Condition::Test::Equal, {code}}}});
        if (!taken)
            return fail(taken.error());
        if (*taken == 0)
            return code;
    }
}

Result<int> nextEdition(const Workspace &workspace, const EditionQuestion &question)
{
    const Table &table = reportSnapshots();
    const auto newest = workspace.records().find(table,
        {.conditions = {{u"report_type"_s, Condition::Test::Equal, {reportKey(question.kind)}},
             {u"unit_code"_s, Condition::Test::Equal, {question.request.unit}},
             {u"year"_s, Condition::Test::Equal, {question.request.period.year()}},
             {u"period"_s, Condition::Test::Equal, {periodCode(question.request.period)}}},
            .order = {{u"edition"_s, Qt::DescendingOrder}},
            .limit = 1});
    if (!newest)
        return fail(newest.error());
    return newest->isEmpty() ? 1 : int(table.value(newest->first(), "edition"_L1).integer()) + 1;
}

/// What follows from the counted report.
Result<void> setCounted(
    const Database &database, Record &record, const CountedReport &counted, const QByteArray &bytes)
{
    const Table &table = reportSnapshots();
    const auto definitions = definitionsOf(database, cellsOf(counted.document));
    if (!definitions)
        return fail(definitions.error());
    table.set(record, "title"_L1, counted.document.title + counted.document.subtitle);
    table.set(record, "as_of"_L1, counted.asOf.toMSecsSinceEpoch());
    table.set(record, "as_of_set"_L1, counted.asOfSet);
    table.set(record, "paper_hash"_L1, bytesHash(bytes));
    table.set(record, "definitions"_L1, *definitions);
    table.set(record, "narrative"_L1, narrativeOf(counted.document));
    table.set(record, "findings"_L1, counted.findings.join(u'\n'));
    return {};
}

Result<void> writeParts(ChangeWriter &writer, RowId edition, const Document &document)
{
    for (const auto &cell : cellsOf(document)) {
        if (auto inserted = writer.insert(reportCells(), cellRecord(cell, edition)); !inserted)
            return fail(inserted.error());
    }
    const Table &table = reportPapers();
    const QByteArray bytes = documentBytes(document);
    Record paper = table.blank();
    table.set(paper, "snapshot"_L1, edition);
    table.set(paper, "hash"_L1, bytesHash(bytes));
    table.set(paper, "content"_L1, packedBytes(bytes));
    const auto inserted = writer.insert(table, paper);
    return inserted ? Result<void>() : fail(inserted.error());
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

Attempt<Record> newEdition(const Workspace &workspace, const EditionQuestion &question,
    const CountedReport &counted, RowId supersedes)
{
    const Table &table = reportSnapshots();
    auto record = workspace.blank(table);
    const auto edition = nextEdition(workspace, question);
    if (!record || !edition)
        return refuse(record ? edition.error() : record.error());
    const Period &period = question.request.period;
    const QString key = QStringList{reportKey(question.kind), question.request.unit, period.key(),
        QString::number(*edition)}
                            .join(u'/');
    const auto code = freeCode(workspace, key);
    if (!code)
        return refuse(code.error());
    table.set(*record, "report_type"_L1, reportKey(question.kind));
    table.set(*record, "year"_L1, period.year());
    table.set(*record, "period"_L1, periodCode(period));
    table.set(*record, "unit_code"_L1, question.request.unit);
    table.set(*record, "edition"_L1, *edition);
    table.set(*record, "code"_L1, *code);
    table.set(*record, "author"_L1, workspace.session().user());
    table.set(*record, "supersedes"_L1, supersedes == 0 ? Value() : Value(supersedes));
    if (auto set
        = setCounted(workspace.database(), *record, counted, documentBytes(counted.document));
        !set)
        return refuse(set.error());
    return *record;
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
    const auto engine = FigureEngine::create(
        database, {.unit = question.ledgerUnit, .now = question.now, .progress = progress});
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
    CountedReport counted{std::move(*document), question.now, *set, {}};
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
        return tl::unexpected<Refusal>(record.error());
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
    if (auto written = writeParts(**writer, *id, counted.document); !written)
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
    if (auto written = writeParts(**writer, edition, counted->document); !written)
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
