#include "core/workspace/import/voucherwriter.h"

#include "core/base/money.h"
#include "core/domain/evaluation.h"
#include "core/domain/trainingclass.h"
#include "core/domain/voucher.h"
#include "core/rules/parameters.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

/// A voucher is entered as used some days before or after the class or the examination.
constexpr int kDaysAround = 20;

constexpr std::pair<QLatin1StringView, QLatin1StringView> kDays[]
    = {{"issued_on"_L1, "issued_on"_L1}, {"claimed_on"_L1, "claimed_on"_L1},
        {"used_on"_L1, "used_on"_L1}, {"redeemed_on"_L1, "redeemed_on"_L1},
        {"valid_to"_L1, "valid_to"_L1}};

/// How far a voucher has come; states beside the way count as its end.
int placeOf(const QString &state)
{
    static const QStringList way{u"planned"_s, u"issued"_s, u"claimed"_s, u"used"_s, u"redeemed"_s};
    const auto place = way.indexOf(state);
    return place < 0 ? int(way.size()) : int(place);
}

/// What the days say where the platform names no state.
QString stateOf(const Record &voucher)
{
    const Table &table = vouchers();
    for (const auto &[day, state] : {std::pair("redeemed_on"_L1, u"redeemed"_s),
             {"used_on"_L1, u"used"_s}, {"claimed_on"_L1, u"claimed"_s}}) {
        if (!table.value(voucher, day).isNull())
            return state;
    }
    return u"issued"_s;
}

bool isUse(const Finding &finding)
{
    return finding.column == "enrolment" || finding.column == "evaluation_result";
}

/// The person's rosters of classes that ran around the day.
Result<QList<RowId>> classesAround(const Workspace &workspace, RowId person, QDate day)
{
    const auto rows = workspace.records().find(
        enrolments(), {.conditions = {{u"person"_s, Condition::Test::Equal, {person}}}});
    if (!rows)
        return fail(rows.error());
    QList<RowId> found;
    for (const auto &row : *rows) {
        const auto enrolment = enrolments().unpack(row);
        const auto trainingClass
            = workspace.records().read(trainingClasses(), enrolment.trainingClass);
        if (!trainingClass)
            return fail(trainingClass.error());
        if (trainingClass->startDate.addDays(-kDaysAround) <= day
            && day <= trainingClass->endDate.addDays(kDaysAround))
            found.append(row.id);
    }
    return found;
}

Result<QList<RowId>> resultsAround(const Workspace &workspace, RowId person, QDate day)
{
    const auto rows = workspace.records().find(
        evaluationResults(), {.conditions = {{u"person"_s, Condition::Test::Equal, {person}}}});
    if (!rows)
        return fail(rows.error());
    QList<RowId> found;
    for (const auto &row : *rows) {
        const auto result = evaluationResults().unpack(row);
        const auto plan = workspace.records().read(evaluationPlans(), result.evaluationPlan);
        if (!plan)
            return fail(plan.error());
        if (std::abs(plan->examDate.daysTo(day)) <= kDaysAround)
            found.append(row.id);
    }
    return found;
}

} // namespace

QStringList storedVoucherFields()
{
    QStringList fields = {u"voucher_no"_s, u"voucher_kind"_s, u"face_value"_s, u"voucher_status"_s};
    for (const auto &[field, column] : kDays)
        fields.append(QString(field));
    return fields + PersonIntake::knownFields();
}

void VoucherWriter::finish(SheetReading &sheet)
{
    if (m_unknownUses > 0)
        sheet.problems.append(warned(u"R-404"_s,
            QCoreApplication::translate("core",
                "平台显示已使用的券中有 %1 张，台账里没有找到对应的班级或评价，列入核对报告。")
                .arg(m_unknownUses)));
    m_unknownUses = 0;
}

Result<void> VoucherWriter::write(const SheetReading &sheet, ImportRow &row)
{
    const Table &table = vouchers();
    const auto known = m_workspace.records().findOne(
        table, {{u"voucher_no"_s, Condition::Test::Equal, {sheet.value(row, u"voucher_no")}}});
    if (!known)
        return fail(known.error());
    const auto person = m_people.personFor(sheet, row);
    if (!person)
        return fail(person.error());
    if (*person == 0)
        return {};
    Record voucher = *known ? **known : table.blank();
    const RowId holder = table.value(voucher, "person"_L1).integer();
    if (holder != 0 && holder != *person) {
        refuseRow(row, u"R-403"_s,
            QCoreApplication::translate("core", "台账中这张券由另一名学员持有，请核对券号"));
        return m_people.forget(*person);
    }
    table.set(voucher, "person"_L1, *person);
    if (auto filled = fill(sheet, row, voucher); !filled)
        return filled;
    const QString state = sheet.value(row, u"voucher_status");
    const QString next = state.isEmpty() ? stateOf(voucher) : state;
    if (*known && placeOf(table.value(**known, kStatus).text()) > placeOf(next)) {
        warnRow(row, u"R-405"_s,
            QCoreApplication::translate("core", "台账中这张券已到后面的状态，保留台账，没有改动"));
        raiseEffect(row, RowEffect::Conflict);
        noteDifferences(row, **known, voucher);
        return {};
    }
    table.set(voucher, kStatus, next);
    if (auto found = findUse(row, voucher); !found)
        return found;
    const auto accepted = isAccepted(row, voucher);
    if (!accepted)
        return fail(accepted.error());
    return *accepted ? store(row, *known, voucher) : m_people.forget(*person);
}

Result<void> VoucherWriter::fill(
    const SheetReading &sheet, const ImportRow &row, Record &voucher) const
{
    const Table &table = vouchers();
    table.set(voucher, "voucher_no"_L1, sheet.value(row, u"voucher_no"));
    if (const QString kind = sheet.value(row, u"voucher_kind"); !kind.isEmpty())
        table.set(voucher, "kind"_L1, kind);
    for (const auto &[field, column] : kDays) {
        if (const QString day = sheet.value(row, field); !day.isEmpty())
            table.set(voucher, column, day);
    }
    if (const QString value = sheet.value(row, u"face_value"); !value.isEmpty()) {
        const auto money = parseMoney(value);
        if (!money)
            return fail(money.error());
        table.set(voucher, "face_value"_L1, *money);
    }
    if (table.value(voucher, "valid_to"_L1).isNull()) {
        const QDate issued
            = QDate::fromString(table.value(voucher, "issued_on"_L1).text(), Qt::ISODate);
        const auto months = valueOf(kVoucherMonths, m_workspace.database(), m_workspace.today());
        if (!months)
            return fail(months.error());
        if (issued.isValid())
            table.set(voucher, "valid_to"_L1, issued.addMonths(*months).toString(Qt::ISODate));
    }
    return derive(table, voucher, m_workspace.rules());
}

Result<void> VoucherWriter::findUse(ImportRow &row, Record &voucher)
{
    const Table &table = vouchers();
    const QDate used = QDate::fromString(table.value(voucher, "used_on"_L1).text(), Qt::ISODate);
    const bool isExam = table.value(voucher, "kind"_L1).text() == "PJ"_L1;
    const auto column = isExam ? "evaluation_result"_L1 : "enrolment"_L1;
    if (!used.isValid() || !table.value(voucher, column).isNull())
        return {};
    const RowId person = table.value(voucher, "person"_L1).integer();
    const auto uses = isExam ? resultsAround(m_workspace, person, used)
                             : classesAround(m_workspace, person, used);
    if (!uses)
        return fail(uses.error());
    if (uses->size() == 1) {
        table.set(voucher, column, uses->constFirst());
        return {};
    }
    if (uses->isEmpty())
        ++m_unknownUses; // the ledger's gap, not the row's: it is told once for the sheet
    else
        warnRow(row, u"R-404"_s,
            QCoreApplication::translate(
                "core", "平台显示已使用，台账里对应的班级或评价不止一个，请核对后填写"));
    return {};
}

/// What the platform says was done is taken over although the ledger does not know yet for what.
Result<bool> VoucherWriter::isAccepted(ImportRow &row, const Record &voucher) const
{
    const auto findings = check(vouchers(), voucher, m_workspace.rules());
    if (!findings)
        return fail(findings.error());
    for (const auto &finding : *findings) {
        if (finding.severity == Severity::Block && !isUse(finding))
            refuseRow(row, finding.code, finding.text);
    }
    return row.outcome != RowOutcome::Blocked;
}

void VoucherWriter::noteDifferences(ImportRow &row, const Record &before, const Record &after) const
{
    const Table &table = vouchers();
    const bool isTaken = row.effect != RowEffect::Conflict;
    for (qsizetype i = kCommonFieldCount; i < table.fields.size(); ++i) {
        const Field &field = table.fields.at(i);
        const auto shown = [&](const Record &record) {
            return displayText(table, field, record.values.at(i), m_workspace.names());
        };
        if (before.values.at(i) != after.values.at(i))
            row.differences.append({field.title(), shown(before), shown(after), isTaken});
    }
}

Result<void> VoucherWriter::store(
    ImportRow &row, const std::optional<Record> &before, Record voucher)
{
    const Table &table = vouchers();
    if (before && before->values == voucher.values) {
        raiseEffect(row, RowEffect::Same);
        return {};
    }
    if (before) {
        noteDifferences(row, *before, voucher);
        raiseEffect(row, RowEffect::Changed);
        m_delivery.noteWritten({&table, before, voucher});
        return m_delivery.writer().update(table, voucher, int(row.number));
    }
    const auto id = m_delivery.writer().insert(table, voucher, int(row.number));
    if (!id)
        return fail(id.error());
    voucher.id = *id;
    raiseEffect(row, RowEffect::New);
    m_delivery.noteWritten({&table, std::nullopt, voucher});
    return {};
}

} // namespace core
