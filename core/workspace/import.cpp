#include "core/workspace/import.h"

#include "core/base/text.h"
#include "core/exchange/importfields.h"
#include "core/exchange/sheetwriter.h"
#include "core/workspace/rosterwriter.h"
#include "core/workspace/voucherwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace core {

namespace {

/// Sheets that this import puts into the ledger.
bool isStored(SheetKind kind)
{
    return kind == SheetKind::Roster || kind == SheetKind::Voucher;
}

/// What the file holds that this import does not keep.
QStringList notStored(const ImportReading &reading)
{
    QStringList captions;
    for (const auto &sheet : reading.sheets) {
        const QStringList stored
            = sheet.kind == SheetKind::Voucher ? storedVoucherFields() : storedRosterFields();
        for (const auto &column : sheet.columns) {
            if (isStored(sheet.kind) && !stored.contains(column.field))
                captions.append(column.heading);
        }
        for (const auto &heading : sheet.unmapped)
            captions.append(heading);
    }
    captions.removeAll(QString());
    captions.removeDuplicates();
    return captions;
}

Result<void> checkKinds(const ImportReading &reading)
{
    for (const auto &sheet : reading.sheets) {
        if (sheet.kind == SheetKind::Ignored || isStored(sheet.kind))
            continue;
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core",
                "“%1”中的工作表“%2”是%3，这里只导入培训花名册和领券明细；没有写入任何内容。")
                .arg(reading.file, sheet.name, sheetKindLabel(sheet.kind))});
    }
    return {};
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
    const bool hasRoster = std::any_of(reading.sheets.begin(), reading.sheets.end(),
        [](const SheetReading &sheet) { return sheet.kind == SheetKind::Roster; });
    return (hasRoster ? QCoreApplication::translate("core", "导入花名册 %1")
                      : QCoreApplication::translate("core", "导入领券明细 %1"))
        .arg(reading.file);
}

Result<CommittedSet> write(Workspace &workspace, const ImportRequest &request,
    ImportReading &reading, ImportMode mode, const Progress &progress)
{
    auto writer = workspace.beginChange(
        ChangeKind::Import, stepTitle(reading), {}, ChangeSource{reading.file, reading.sha256});
    if (!writer)
        return fail(writer.error());
    RosterWriter roster(workspace, **writer, request);
    VoucherWriter vouchers(workspace, **writer);
    for (auto &sheet : reading.sheets) {
        Result<void> written;
        if (sheet.kind == SheetKind::Roster)
            written = roster.write(sheet, reading.file, progress);
        else if (sheet.kind == SheetKind::Voucher)
            written = vouchers.write(sheet, progress);
        if (!written)
            return fail(written.error());
    }
    if (mode == ImportMode::Check || (roster.enrolled() == 0 && vouchers.written().isEmpty()))
        return CommittedSet{};
    return workspace.finish(std::move(*writer), roster.written() + vouchers.written());
}

QString letters(quint32 column)
{
    QString text;
    for (quint32 rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        text.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return text;
}

/// The headings of a sheet by column, as they stood there.
QStringList headings(const SheetReading &sheet)
{
    QMap<quint32, QString> byColumn = sheet.unmapped;
    for (const auto &column : sheet.columns)
        byColumn.insert(column.column, column.heading);
    quint32 count = byColumn.isEmpty() ? 0 : byColumn.lastKey() + 1;
    for (const auto &row : sheet.rows)
        count = std::max(count, quint32(row.cells.size()));
    QStringList texts;
    for (quint32 column = 0; column < count; ++column)
        texts.append(byColumn.value(column, letters(column)));
    return texts;
}

QString reasons(const ImportRow &row)
{
    QStringList texts;
    for (const auto &finding : row.findings) {
        if (finding.severity == Severity::Block)
            texts.append(
                finding.code.isEmpty() ? finding.text : finding.code + u' ' + finding.text);
    }
    return joinedSentences(texts);
}

Result<void> writeSheet(SheetWriter &writer, const SheetReading &sheet, qsizetype columns)
{
    for (const auto &row : sheet.rows) {
        if (row.outcome != RowOutcome::Blocked)
            continue;
        std::vector<Value> values = {Value(sheet.name), Value(int(row.number))};
        for (qsizetype column = 0; column < columns; ++column)
            values.emplace_back(row.cells.value(column));
        values.emplace_back(reasons(row));
        if (auto written = writer.row(values); !written)
            return written;
    }
    return {};
}

} // namespace

Result<ImportOutcome> importFile(
    Workspace &workspace, const ImportRequest &given, ImportMode mode, const Progress &progress)
{
    ImportRequest request = given;
    request.options = completed(workspace, given.options);
    ImportOutcome outcome;
    auto reading = readImport(request.path, request.options, workspace.names(), progress);
    if (!reading)
        return fail(reading.error());
    outcome.reading = std::move(*reading);
    const auto earlier = importOf(workspace.database(), outcome.reading.sha256);
    if (!earlier)
        return fail(earlier.error());
    outcome.earlier = *earlier;
    outcome.notStored = notStored(outcome.reading);
    if (outcome.earlier)
        return outcome;
    if (auto fits = checkKinds(outcome.reading); !fits) {
        outcome.notWritten = fits.error().text;
        return outcome;
    }
    const auto set = write(workspace, request, outcome.reading, mode, progress);
    if (!set)
        return fail(set.error());
    outcome.set = *set;
    return outcome;
}

Result<void> writeRefusedRows(const QString &path, const ImportReading &reading)
{
    std::unique_ptr<SheetWriter> writer;
    for (const auto &sheet : reading.sheets) {
        if (sheet.count(RowOutcome::Blocked) == 0)
            continue;
        const QStringList titles = headings(sheet);
        std::vector<SheetColumn> columns
            = {{.title = QCoreApplication::translate("core", "工作表")},
                {.title = QCoreApplication::translate("core", "行号"),
                    .kind = SheetColumn::Kind::Integer}};
        for (const auto &title : titles)
            columns.push_back({.title = title});
        columns.push_back({.title = QCoreApplication::translate("core", "拒收原因")});
        if (!writer) {
            auto created = SheetWriter::create(path, columns, sheet.name);
            if (!created)
                return fail(created.error());
            writer = std::move(*created);
        } else if (auto next = writer->nextSheet(sheet.name, columns); !next) {
            return next;
        }
        if (auto written = writeSheet(*writer, sheet, titles.size()); !written)
            return written;
    }
    return writer ? writer->finish() : Result<void>();
}

} // namespace core
