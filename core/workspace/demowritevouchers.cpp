// Vouchers of a demo city with their batches and their ledger.
#include "core/domain/voucher.h"
#include "core/storage/installation.h"
#include "core/workspace/demovouchers.h"
#include "core/workspace/demowriter.h"

#include <QCoreApplication>

#include <array>
#include <map>
#include <tuple>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const qint32 kToday = qint32(kDemoToday.toJulianDay());

bool isUsed(const DemoVoucher &voucher)
{
    return voucher.used != 0 && voucher.released == 0;
}

/// Unused by its last day, it lapses on the next.
bool isExpired(const DemoVoucher &voucher)
{
    return !isUsed(voucher) && !voucher.isVoided && demoVoucherEnd(voucher).toJulianDay() < kToday;
}

qint32 voidedOn(const DemoVoucher &voucher)
{
    return std::min(voucher.claimed + 9, kToday);
}

QString stateOf(const DemoVoucher &voucher)
{
    return voucher.isVoided     ? u"voided"_s
        : voucher.redeemed != 0 ? u"redeemed"_s
        : isUsed(voucher)       ? u"used"_s
        : isExpired(voucher)    ? u"expired"_s
        : voucher.claimed != 0  ? u"claimed"_s
                                : u"issued"_s;
}

QString issueMode(DemoVoucherKind kind)
{
    return kind == DemoVoucherKind::Enterprise ? u"targeted"_s
        : kind == DemoVoucherKind::Other       ? u"general"_s
                                               : u"open"_s;
}

constexpr auto kVoidReason = u"领取人信息有误，作废后重新发放";

} // namespace

/// A batch for each kind, office and month.
void DemoWriter::writeVouchers()
{
    const QString what = QCoreApplication::translate("core", "正在写入培训券");
    std::map<std::tuple<int, int, int>, RowId> batches;
    std::map<std::tuple<int, int, int>, int> sizes;
    const auto keyOf = [](const DemoVoucher &voucher) {
        const QDate issued = QDate::fromJulianDay(voucher.issued);
        return std::tuple(
            int(voucher.kind), int(voucher.unit), issued.year() * 12 + issued.month());
    };
    for (const auto &voucher : m_city.vouchers)
        ++sizes[keyOf(voucher)];
    for (const auto &[key, size] : sizes) {
        const auto &[kind, unit, month] = key;
        const QDate from((month - 1) / 12, (month - 1) % 12 + 1, 1);
        const QString code = demoVoucherCode(DemoVoucherKind(kind));
        batches[key] = add(voucherBatches(),
            {{"batch_no"_L1, numbered(u"Q-%1-%2-"_s.arg(from.year()).arg(code), 4)},
                {"kind"_L1, code}, {"issue_mode"_L1, issueMode(DemoVoucherKind(kind))},
                {"issuer"_L1, m_offices[size_t(unit)]}, {"quota"_L1, (size + 9) / 10 * 10},
                {"valid_from"_L1, from.toString(Qt::ISODate)},
                {"valid_to"_L1, from.addMonths(4).addDays(-1).toString(Qt::ISODate)}},
            unit);
    }
    for (size_t i = 0; i < m_city.vouchers.size() && goOn(what); ++i)
        writeVoucher(m_city.vouchers[i], batches[keyOf(m_city.vouchers[i])]);
}

RowId DemoWriter::resultOf(const DemoVoucher &voucher) const
{
    if (voucher.kind != DemoVoucherKind::Evaluation)
        return 0;
    return voucher.enrolment >= 0  ? m_enrolmentResults[size_t(voucher.enrolment)]
        : voucher.certificate >= 0 ? m_results[size_t(voucher.certificate)]
                                   : 0;
}

void DemoWriter::writeVoucher(const DemoVoucher &voucher, RowId batch)
{
    const auto day
        = [this](qint32 julian) { return julian == 0 ? Value() : Value(dateText(julian)); };
    const RowId result = isUsed(voucher) ? resultOf(voucher) : 0;
    const bool isInClass = isUsed(voucher) && voucher.enrolment >= 0 && result == 0;
    const RowId enrolment = isInClass ? m_enrolments[size_t(voucher.enrolment)] : 0;
    const QString code = demoVoucherCode(voucher.kind);
    const QString issued = dateText(voucher.issued);
    const RowId id = add(vouchers(),
        {{kStatus, stateOf(voucher)},
            {"voucher_no"_L1, numbered(code + issued.mid(2, 2) + issued.mid(5, 2), 7)},
            {"kind"_L1, code},
            {"person"_L1, voucher.person >= 0 ? Value(m_persons[size_t(voucher.person)]) : Value()},
            {"voucher_batch"_L1, batch}, {"issued_on"_L1, issued},
            {"claimed_on"_L1, day(voucher.claimed)},
            {"used_on"_L1, isUsed(voucher) ? day(voucher.used) : Value()},
            {"redeemed_on"_L1, day(voucher.redeemed)},
            {"valid_to"_L1, dateText(qint32(demoVoucherEnd(voucher).toJulianDay()))},
            {"enrolment"_L1, enrolment != 0 ? Value(enrolment) : Value()},
            {"evaluation_result"_L1, result != 0 ? Value(result) : Value()},
            {"void_reason"_L1,
                voucher.isVoided ? Value(QString::fromUtf16(kVoidReason)) : Value()}},
        voucher.unit);
    const auto place = m_rows.value(QString(vouchers().name));
    if (m_result && (id & ((RowId(1) << kSequenceBits) - 1)) != place) {
        m_result = fail({Error::Code::Storage,
            QCoreApplication::translate("core", "演示城市的培训券编号不连续，没有写成。")});
    }
    writeVoucherEntries(voucher, id, result);
}

/// One line a step, in their order (domain.md E9).
void DemoWriter::writeVoucherEntries(const DemoVoucher &voucher, RowId id, RowId result)
{
    const struct
    {
        qint32 day;
        QString from;
        QString to;
    } steps[] = {{voucher.issued, u"planned"_s, u"issued"_s},
        {voucher.claimed, u"issued"_s, u"claimed"_s}, {voucher.used, u"claimed"_s, u"used"_s},
        {voucher.released, u"used"_s, u"claimed"_s}, {voucher.redeemed, u"used"_s, u"redeemed"_s},
        {voucher.isVoided ? voidedOn(voucher) : 0, u"claimed"_s, u"voided"_s},
        {isExpired(voucher) ? qint32(demoVoucherEnd(voucher).toJulianDay()) + 1 : 0,
            voucher.claimed != 0 ? u"claimed"_s : u"issued"_s, u"expired"_s}};
    const RowId enrolment
        = voucher.enrolment >= 0 && result == 0 ? m_enrolments[size_t(voucher.enrolment)] : 0;
    for (const auto &step : steps) {
        if (step.day == 0)
            continue;
        const bool isUse = step.to == u"used"_s || step.to == u"redeemed"_s;
        add(voucherEntries(),
            {{"voucher"_L1, id}, {"moved_on"_L1, dateText(step.day)}, {"from_state"_L1, step.from},
                {"to_state"_L1, step.to},
                {"enrolment"_L1, isUse && enrolment != 0 ? Value(enrolment) : Value()},
                {"evaluation_result"_L1, isUse && result != 0 ? Value(result) : Value()},
                {"reason"_L1,
                    step.to == u"voided"_s ? Value(QString::fromUtf16(kVoidReason))
                        : step.day == voucher.released && step.to == u"claimed"_s
                        ? Value(u"学员退班，释放"_s)
                        : Value()}},
            voucher.unit);
    }
}

} // namespace core
