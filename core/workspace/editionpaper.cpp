#include "core/workspace/editionpaper.h"

#include "core/domain/edition.h"
#include "core/exchange/documentbytes.h"
#include "core/report/documentcells.h"
#include "core/storage/recordstore.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

EditionMarks::Holds holdsOf(const QString &state)
{
    return state == "issued"_L1    ? EditionMarks::Holds::Issued
        : state == "superseded"_L1 ? EditionMarks::Holds::Superseded
        : state == "withdrawn"_L1  ? EditionMarks::Holds::Withdrawn
                                   : EditionMarks::Holds::NotYet;
}

/// The newest edition that names this one as what it corrects, once it is issued.
Result<int> successorOf(const Database &database, RowId edition)
{
    const Table &table = reportSnapshots();
    const auto found = RecordStore(database).find(table,
        {.conditions = {{u"supersedes"_s, Condition::Test::Equal, {edition}},
             {u"issued_on"_s, Condition::Test::NotNull}},
            .order = {{u"edition"_s}}});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? 0 : int(table.value(found->last(), "edition"_L1).integer());
}

Error noSuchCode(const QString &code)
{
    return {Error::Code::NotFound,
        QCoreApplication::translate("core", "没有查数码为“%1”的报表。请照报表下方的字样重输。")
            .arg(code)};
}

} // namespace

Result<Document> editionDocument(const Database &database, RowId edition)
{
    const auto paper = RecordStore(database).findOne(
        reportPapers(), {{u"snapshot"_s, Condition::Test::Equal, {edition}}});
    if (!paper)
        return fail(paper.error());
    if (!*paper) {
        return fail({Error::Code::NotFound,
            QCoreApplication::translate("core", "这一版没有原件。请重新编制。")});
    }
    const QByteArray bytes = unpackedBytes(reportPapers().value(**paper, "content"_L1).text());
    if (bytesHash(bytes) != reportPapers().value(**paper, "hash"_L1).text()) {
        return fail({Error::Code::Storage,
            QCoreApplication::translate("core",
                "这一版的原件与印发时不同，可能被其他程序改动过。"
                "请从备份恢复。")});
    }
    return documentFromBytes(bytes);
}

Result<EditionMarks> editionMarks(const Database &database, RowId edition)
{
    const Table &table = reportSnapshots();
    const auto record = RecordStore(database).read(table, edition);
    if (!record)
        return fail(record.error());
    const auto successor = successorOf(database, edition);
    if (!successor)
        return fail(successor.error());
    const auto text = [&](QLatin1StringView column) { return table.value(*record, column).text(); };
    return EditionMarks{.edition = int(table.value(*record, "edition"_L1).integer()),
        .code = text("code"_L1),
        .docNo = text("doc_no"_L1),
        .signedNames = text("signed_names"_L1),
        .issuedOn = QDate::fromString(text("issued_on"_L1), Qt::ISODate),
        .asOf = QDateTime::fromMSecsSinceEpoch(table.value(*record, "as_of"_L1).integer(), Qt::UTC),
        .holds = holdsOf(text(kStatus)),
        .supersededBy = *successor};
}

Result<Document> editionPaper(const Database &database, RowId edition)
{
    auto document = editionDocument(database, edition);
    if (!document)
        return document;
    const auto marks = editionMarks(database, edition);
    return marks ? Result<Document>(stamped(std::move(*document), *marks)) : fail(marks.error());
}

Result<PaperPlace> findPaperPlace(const Database &database, const TypedCode &typed)
{
    const Table &table = reportSnapshots();
    const auto record = RecordStore(database).findOne(
        table, {{u"code"_s, Condition::Test::Equal, {typed.code.edition}}});
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(noSuchCode(typed.code.text()));
    auto document = editionDocument(database, (*record)->id);
    if (!document)
        return fail(document.error());
    PaperPlace found{(*record)->id, table.value(**record, "as_of_set"_L1).integer(),
        table.value(**record, "title"_L1).text(), {}, {}, {}};
    if (typed.code.table >= tableCount(*document))
        return fail(noSuchCode(typed.code.text()));
    if (typed.cell.isEmpty())
        return found;
    found.place = u"%1!%2"_s.arg(typed.code.table + 1).arg(typed.cell);
    const Document::Cell *cell = cellAt(*document, found.place);
    if (!cell || cell->reference.isEmpty()) {
        return fail({Error::Code::NotFound,
            QCoreApplication::translate(
                "core", "“%1”的 %2 没有可查的数字。列从左起为 A、B…，行从表头下第一行起为 1、2…。")
                .arg(found.title, typed.cell)});
    }
    found.reference = cell->reference;
    found.shown = cell->shown();
    return found;
}

} // namespace core
