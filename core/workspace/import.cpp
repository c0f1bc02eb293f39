#include "core/workspace/import.h"

#include "core/exchange/importfields.h"
#include "core/exchange/refusedworkbook.h"
#include "core/workspace/import/importbatch.h"
#include "core/workspace/import/learning.h"
#include "core/workspace/import/rowwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace core {

namespace {

/// What the file holds that this import does not keep.
QStringList notStored(const ImportReading &reading)
{
    QStringList captions;
    for (const auto &sheet : reading.sheets) {
        const QStringList stored = storedFields(sheet);
        for (const auto &column : sheet.columns) {
            if (!stored.contains(column.field) && column.field != "seq"_L1)
                captions.append(column.heading);
        }
        for (const auto &heading : sheet.unmapped)
            captions.append(heading);
    }
    captions.removeAll(QString());
    captions.removeAll(refusalHeading());
    captions.removeDuplicates();
    return captions;
}

ImportOptions completed(const Workspace &workspace, ImportOptions options)
{
    if (!options.asOf.isValid())
        options.asOf = workspace.today();
    if (options.division.isEmpty())
        options.division = workspace.session().division();
    return options;
}

QString stepTitle(const ImportReading &reading)
{
    const auto named = std::find_if(reading.sheets.begin(), reading.sheets.end(),
        [](const SheetReading &sheet) { return sheet.kind != SheetKind::Ignored; });
    const QString caption = named == reading.sheets.end()
        ? QCoreApplication::translate("core", "表格")
        : named->caption();
    return QCoreApplication::translate("core", "导入%1 %2").arg(caption, reading.file);
}

/// New, or something of it goes into the ledger.
bool isTaken(const ImportRow &row)
{
    return row.effect == RowEffect::New || row.effect == RowEffect::Changed
        || std::any_of(row.differences.begin(), row.differences.end(),
            [](const RowDifference &difference) { return difference.isTaken; });
}

/// A file whose rows are all there already writes nothing, drafts neither.
bool hasEffect(const ImportReading &reading)
{
    for (const SheetReading &sheet : reading.sheets) {
        for (const ImportRow &row : sheet.rows) {
            if (row.outcome != RowOutcome::Blocked && isTaken(row))
                return true;
        }
    }
    return false;
}

Result<CommittedSet> write(Workspace &workspace, const ImportRequest &request,
    ImportReading &reading, ImportMode mode, const Progress &progress)
{
    auto writer = workspace.beginChange(
        ChangeKind::Import, stepTitle(reading), {}, ChangeSource{reading.file, reading.sha256});
    if (!writer)
        return fail(writer.error());
    RowDelivery delivery(workspace, **writer, request, reading.file);
    PersonIntake people(delivery);
    std::map<std::pair<SheetKind, const Table *>, std::unique_ptr<RowWriter>> writers;
    for (auto &sheet : reading.sheets) {
        auto &rows = writers[{sheet.kind, sheet.registry}];
        if (!rows)
            rows = rowWriterFor(sheet, delivery, people);
        if (!rows)
            continue;
        if (auto written = writeRows(*rows, sheet, progress); !written)
            return fail(written.error());
    }
    if (mode == ImportMode::Check || !hasEffect(reading))
        return CommittedSet{};
    if (auto noted = noteBatches(delivery, reading); !noted)
        return fail(noted.error());
    return workspace.finish(std::move(*writer), delivery.written());
}

bool isMended(const ImportOptions &options)
{
    return std::any_of(options.sheets.begin(), options.sheets.end(),
        [](const SheetChoice &choice) { return !choice.cells.isEmpty(); });
}

} // namespace

Result<ImportOutcome> importFile(
    Workspace &workspace, const ImportRequest &given, ImportMode mode, const Progress &progress)
{
    ImportRequest request = given;
    request.options = completed(workspace, given.options);
    const ImportOptions chosen = request.options;
    if (auto learned = applyLearned(workspace, request.options); !learned)
        return fail(learned.error());
    ImportOutcome outcome;
    auto reading = readImport(request.path, request.options, workspace.names(), progress);
    if (!reading)
        return fail(reading.error());
    outcome.reading = std::move(*reading);
    const auto earlier = importOf(workspace.database(), outcome.reading.sha256);
    if (!earlier)
        return fail(earlier.error());
    outcome.notStored = notStored(outcome.reading);
    const bool isAgain = request.seen == ImportRequest::Seen::LookedAtAgain || isMended(chosen);
    if (*earlier && !isAgain) {
        outcome.earlier = *earlier;
        return outcome;
    }
    const auto set = write(workspace, request, outcome.reading, mode, progress);
    if (!set)
        return fail(set.error());
    outcome.set = *set;
    if (mode == ImportMode::Write) {
        if (auto kept = rememberChoices(workspace, chosen, outcome.reading); !kept)
            return fail(kept.error());
    }
    return outcome;
}

} // namespace core
