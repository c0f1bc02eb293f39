#include "core/figures/printedfigures.h"

#include "core/base/periodcode.h"
#include "core/domain/edition.h"
#include "core/storage/recordstore.h"

namespace core {

using namespace Qt::StringLiterals;

QString printedKey(const QString &kind, const QString &reference)
{
    return kind + u'/' + reference;
}

namespace {

/// Cells of one edition that stand for a figure; those of later editions take their place.
Result<void> takeIn(PrintedFigures &figures, const RecordStore &store, const Record &edition)
{
    const Table &editions = reportSnapshots();
    const Table &cells = reportCells();
    const QString title = editions.value(edition, "title"_L1).text();
    const QString type = editions.value(edition, "report_type"_L1).text();
    const qint64 set = editions.value(edition, "as_of_set"_L1).integer();
    return store.forEach(cells,
        {.conditions = {{u"snapshot"_s, Condition::Test::Equal, {edition.id}}}},
        [&](const Record &cell) {
            const QString reference = cells.value(cell, "reference"_L1).text();
            const Value &value = cells.value(cell, "value"_L1);
            if (!reference.isEmpty() && !value.isNull())
                figures.insert(printedKey(cells.value(cell, "kind"_L1).text(), reference),
                    {value.integer(), title, type, set});
            return true;
        });
}

} // namespace

Result<PrintedFigures> printedFigures(const Database &database, const Period &until)
{
    return printedFigures(database, until, until.lastDay().addDays(1));
}

Result<PrintedFigures> printedFigures(const Database &database, const Period &within, QDate before)
{
    const Table &editions = reportSnapshots();
    const RecordStore store(database);
    const auto issued = store.find(editions,
        {.conditions = {{u"year"_s, Condition::Test::Equal, {within.year()}},
             {QString(kStatus), Condition::Test::Equal, {u"issued"_s}}},
            .order = {{u"as_of_set"_s}}});
    if (!issued)
        return fail(issued.error());
    PrintedFigures figures;
    for (const auto &edition : *issued) {
        const auto period
            = periodOfCode(within.year(), editions.value(edition, "period"_L1).text());
        if (!period || period->lastDay() >= before)
            continue;
        if (auto read = takeIn(figures, store, edition); !read)
            return fail(read.error());
    }
    return figures;
}

} // namespace core
