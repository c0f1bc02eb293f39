// What an edition is kept as: its row, its figures, its paper.
#include "core/base/pagecode.h"
#include "core/base/periodcode.h"
#include "core/domain/edition.h"
#include "core/domain/reference.h"
#include "core/exchange/documentbytes.h"
#include "core/figures/origin.h"
#include "core/workspace/editionparts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {

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
Result<QString> freeCode(const RecordStore &store, const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    int number = (uchar(hash[0]) << 16 | uchar(hash[1]) << 8 | uchar(hash[2])) % kEditionCodes;
    for (;; number = (number + 1) % kEditionCodes) {
        const QString code = editionSigns(number);
        const auto taken = store.count(
            reportSnapshots(), {.conditions = {{u"code"_s, Condition::Test::Equal, {code}}}});
        if (!taken)
            return fail(taken.error());
        if (*taken == 0)
            return code;
    }
}

Result<int> nextEdition(const RecordStore &store, const EditionQuestion &question)
{
    const Table &table = reportSnapshots();
    const auto newest = store.find(table,
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

} // namespace

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

Result<void> writeEditionParts(ChangeWriter &writer, RowId edition, const Document &document)
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

Result<void> setEdition(const Database &database, Record &record, const EditionQuestion &question,
    const CountedReport &counted)
{
    const Table &table = reportSnapshots();
    const RecordStore store(database);
    const auto edition = nextEdition(store, question);
    if (!edition)
        return fail(edition.error());
    const Period &period = question.request.period;
    const QString key = QStringList{reportKey(question.kind), question.request.unit, period.key(),
        QString::number(*edition)}
                            .join(u'/');
    const auto code = freeCode(store, key);
    if (!code)
        return fail(code.error());
    table.set(record, "report_type"_L1, reportKey(question.kind));
    table.set(record, "year"_L1, period.year());
    table.set(record, "period"_L1, periodCode(period));
    table.set(record, "unit_code"_L1, question.request.unit);
    table.set(record, "edition"_L1, *edition);
    table.set(record, "code"_L1, *code);
    return setCounted(database, record, counted, documentBytes(counted.document));
}

} // namespace core
