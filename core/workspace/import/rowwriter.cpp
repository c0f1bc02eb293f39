#include "core/workspace/import/rowwriter.h"

#include "core/domain/institution.h"
#include "core/exchange/registryfields.h"
#include "core/workspace/import/certificatewriter.h"
#include "core/workspace/import/registrywriter.h"
#include "core/workspace/import/rosterwriter.h"
#include "core/workspace/import/scorewriter.h"
#include "core/workspace/import/subsidywriter.h"
#include "core/workspace/import/voucherwriter.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr qsizetype kRowsBetweenLooks = 100;

QStringList registryColumns(const SheetReading &sheet)
{
    QStringList columns;
    for (const ImportField &field : importFields(sheet.kind, sheet.registry))
        columns.append(field.name);
    return columns;
}

} // namespace

Result<void> writeRows(RowWriter &writer, SheetReading &sheet, const Progress &progress)
{
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        ImportRow &row = sheet.rows[i];
        if (row.outcome != RowOutcome::Accepted && row.outcome != RowOutcome::Warned)
            continue;
        if (i % kRowsBetweenLooks == 0
            && !progress.step(i, sheet.rows.size(),
                QCoreApplication::translate("core", "写入 %1").arg(sheet.name)))
            return fail({Error::Code::Cancelled,
                QCoreApplication::translate("core", "已取消，没有写入任何内容。")});
        if (auto done = writer.write(sheet, row); !done)
            return done;
    }
    writer.finish(sheet);
    return {};
}

std::unique_ptr<RowWriter> rowWriterFor(
    const SheetReading &sheet, RowDelivery &delivery, PersonIntake &people)
{
    switch (sheet.kind) {
    case SheetKind::Ignored:
        break;
    case SheetKind::Roster:
        return std::make_unique<RosterWriter>(delivery, people);
    case SheetKind::Score:
        return std::make_unique<ScoreWriter>(delivery, people);
    case SheetKind::Certificate:
        return std::make_unique<CertificateWriter>(delivery, people);
    case SheetKind::Institution:
        return std::make_unique<RegistryWriter>(delivery, people, institutions());
    case SheetKind::Voucher:
        return std::make_unique<VoucherWriter>(delivery, people);
    case SheetKind::Subsidy:
        return std::make_unique<SubsidyWriter>(delivery, people);
    case SheetKind::Registry:
        return std::make_unique<RegistryWriter>(delivery, people, *sheet.registry);
    }
    return nullptr;
}

QStringList storedFields(const SheetReading &sheet)
{
    switch (sheet.kind) {
    case SheetKind::Ignored:
        return {};
    case SheetKind::Roster:
        return storedRosterFields();
    case SheetKind::Score:
        return storedScoreFields();
    case SheetKind::Certificate:
        return storedCertificateFields();
    case SheetKind::Voucher:
        return storedVoucherFields();
    case SheetKind::Subsidy:
        return storedSubsidyFields();
    case SheetKind::Institution:
    case SheetKind::Registry:
        return registryColumns(sheet);
    }
    return {};
}

} // namespace core
