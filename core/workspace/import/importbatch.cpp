#include "core/workspace/import/importbatch.h"

#include "core/domain/importing.h"
#include "core/domain/person.h"
#include "core/exchange/refusedworkbook.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

constexpr int kBatchesLookedAt = 40;
constexpr qsizetype kRowsCompared = 60;

Condition equals(QLatin1StringView column, const Value &value)
{
    return {QString(column), value.isNull() ? Condition::Test::IsNull : Condition::Test::Equal,
        value.isNull() ? QList<Value>() : QList<Value>{value}};
}

/// A file's name without what copying, mending and sending again add to it.
QString stemOf(const QString &file)
{
    static const QRegularExpression kAdded(
        u"([-_ ]*(拒收|副本|修改|更正|改好|补报)|[(（]\\d+[)）]|[(（](拒收|副本|修改|更正)[)）])+$"_s);
    return QFileInfo(file).completeBaseName().remove(kAdded).trimmed();
}

bool isMended(const SheetReading &sheet)
{
    return std::any_of(sheet.unmapped.begin(), sheet.unmapped.end(),
        [](const QString &heading) { return heading == refusalHeading(); });
}

/// How many of the sheet's people stand under a parent, of how many that were looked for.
struct Overlap
{
    int found = 0;
    int looked = 0;
};

Result<Overlap> overlapWith(
    const RowDelivery &delivery, const SheetReading &sheet, const ParentKind &kind, RowId parent)
{
    const RecordStore records = delivery.workspace().records();
    Overlap overlap;
    for (const ImportRow &row : sheet.rows) {
        const QString number = sheet.value(row, u"id_number");
        if (number.isEmpty() || overlap.looked == kRowsCompared)
            continue;
        ++overlap.looked;
        const auto person = records.findOne(persons(), {equals("id_number"_L1, number)});
        if (!person)
            return fail(person.error());
        if (!*person)
            continue;
        const auto known = records.findOne(
            kind.rows, {equals(kind.link, parent), equals("person"_L1, (*person)->id)});
        if (!known)
            return fail(known.error());
        overlap.found += *known ? 1 : 0;
    }
    return overlap;
}

QString firstValue(const SheetReading &sheet, QAnyStringView field)
{
    for (const ImportRow &row : sheet.rows) {
        if (QString value = sheet.value(row, field); !value.isEmpty())
            return value;
    }
    return {};
}

/// Days that the sheet or the clerk names are the parent's too.
bool fitsDays(const RowDelivery &delivery, const SheetReading &sheet, const Table &table,
    const Record &parent)
{
    if (table.indexOf("start_date"_L1) < 0)
        return true;
    const QDate chosen = delivery.request().options.classStart;
    const QString written = firstValue(sheet, u"start_date");
    const QString start = !written.isEmpty() ? written
        : chosen.isValid()                   ? chosen.toString(Qt::ISODate)
                                             : QString();
    return table.value(parent, "start_date"_L1).text() == start;
}

bool isSameList(const Overlap &overlap, bool isSameName, bool isMended)
{
    return overlap.found * 2 >= std::max(1, overlap.looked)
        || (isSameName && (isMended || overlap.found > 0));
}

} // namespace

QString templateOf(SheetKind kind, const Table *registry)
{
    return registry != nullptr ? QString(registry->name) : sheetKindKey(kind);
}

Result<RowId> earlierParent(
    const RowDelivery &delivery, const SheetReading &sheet, const ParentKind &kind)
{
    const Table &batches = importBatches();
    const RecordStore records = delivery.workspace().records();
    const auto earlier = records.find(batches,
        {.conditions = {equals("sender"_L1, delivery.request().options.division),
             equals("parent_table"_L1, QString(kind.parents.name))},
            .order = {{u"id"_s, Qt::DescendingOrder}},
            .limit = kBatchesLookedAt});
    if (!earlier)
        return fail(earlier.error());
    QSet<RowId> seen;
    for (const auto &batch : *earlier) {
        const RowId id = batches.value(batch, "parent"_L1).integer();
        const QString name = batches.value(batch, "sheet"_L1).text();
        // a text file has no sheets, the workbook of its refused rows has one
        const bool isSameSheet = name == sheet.name || (isMended(sheet) && name.isEmpty());
        if (seen.contains(id) || !isSameSheet)
            continue;
        seen.insert(id);
        const auto parent = records.read(kind.parents, QList<RowId>{id});
        if (!parent)
            return fail(parent.error());
        if (parent->isEmpty() || !fitsDays(delivery, sheet, kind.parents, parent->first()))
            continue;
        const auto overlap = overlapWith(delivery, sheet, kind, id);
        if (!overlap)
            return fail(overlap.error());
        const bool isSameName
            = stemOf(batches.value(batch, "file_name"_L1).text()) == stemOf(delivery.file());
        if (isSameList(*overlap, isSameName, isMended(sheet)))
            return id;
    }
    return RowId(0);
}

Result<void> noteBatches(const RowDelivery &delivery, const ImportReading &reading)
{
    const Table &table = importBatches();
    for (const SheetReading &sheet : reading.sheets) {
        if (sheet.kind == SheetKind::Ignored || sheet.rows.isEmpty())
            continue;
        Record batch = table.blank();
        const auto ignored = sheet.count(RowOutcome::Ignored);
        const std::pair<QLatin1StringView, Value> values[] = {{"file_name"_L1, reading.file},
            {"sha256"_L1, QString::fromLatin1(reading.sha256.toHex())}, {"sheet"_L1, sheet.name},
            {"sender"_L1, delivery.request().options.division},
            {"template"_L1, templateOf(sheet.kind, sheet.registry)},
            {"fingerprint"_L1, QString::fromLatin1(sheet.fingerprint.toHex())},
            {"rows"_L1, qint64(sheet.rows.size() - ignored)},
            {"added"_L1, qint64(sheet.count(RowEffect::New))},
            {"changed"_L1, qint64(sheet.count(RowEffect::Changed))},
            {"same"_L1, qint64(sheet.count(RowEffect::Same))},
            {"conflicts"_L1, qint64(sheet.count(RowEffect::Conflict))},
            {"warned"_L1, qint64(sheet.count(RowOutcome::Warned))},
            {"blocked"_L1, qint64(sheet.count(RowOutcome::Blocked))}};
        for (const auto &[column, value] : values)
            table.set(batch, column, value);
        for (const auto &parent : delivery.parents()) {
            if (parent.sheet != sheet.name)
                continue;
            table.set(batch, "parent_table"_L1, parent.table->name);
            table.set(batch, "parent"_L1, parent.id);
        }
        if (const auto id = delivery.writer().insert(table, batch); !id)
            return fail(id.error());
    }
    return {};
}

} // namespace core
