#include "core/rules/voucherledger.h"

#include "core/domain/voucher.h"
#include "core/rules/checking.h"
#include "core/storage/voucherqueries.h"

namespace core {

namespace {

struct Step
{
    QLatin1StringView state;
    QLatin1StringView day; // the column of the voucher that says when
};

/// The way of a voucher that is used as it should be.
constexpr Step kWay[] = {{"issued"_L1, "issued_on"_L1}, {"claimed"_L1, "claimed_on"_L1},
    {"used"_L1, "used_on"_L1}, {"redeemed"_L1, "redeemed_on"_L1}};
constexpr auto kPlanned = "planned"_L1;

std::optional<int> placeOnWay(const QString &state)
{
    for (int place = 0; place < int(std::size(kWay)); ++place) {
        if (kWay[place].state == state)
            return place;
    }
    return std::nullopt;
}

QString stateOf(const std::optional<Record> &record)
{
    return record ? vouchers().value(*record, kStatus).text() : QString();
}

/// What a voucher's ledger line says.
class Entry
{
public:
    Entry(ChangeWriter &writer, const Record &voucher, const RuleContext &context)
        : m_writer(writer)
        , m_voucher(voucher)
        , m_context(context)
    { }

    Result<void> write(const QString &from, const QString &to)
    {
        const Table &table = voucherEntries();
        Record entry = table.blank();
        table.set(entry, "voucher"_L1, m_voucher.id);
        table.set(entry, "moved_on"_L1, plainDate(dayOf(from, to)));
        table.set(entry, "from_state"_L1, from);
        table.set(entry, "to_state"_L1, to);
        if (to == "used"_L1 || to == "redeemed"_L1) {
            for (const auto column : {"enrolment"_L1, "evaluation_result"_L1})
                table.set(entry, column, vouchers().value(m_voucher, column));
        }
        if (to == "voided"_L1)
            table.set(entry, "reason"_L1, vouchers().value(m_voucher, "void_reason"_L1));
        const auto id = m_writer.insert(table, entry);
        return id ? Result<void>() : fail(id.error());
    }

    /// The steps up to `state`, as far as the voucher tells when they were.
    Result<QString> bringTo(const QString &state)
    {
        QString reached = kPlanned;
        for (const auto &step : kWay) {
            const bool isTarget = step.state == state;
            if (isTarget)
                break;
            if (vouchers().value(m_voucher, step.day).isNull())
                continue;
            if (auto written = write(reached, step.state); !written)
                return fail(written.error());
            reached = step.state;
        }
        return reached;
    }

private:
    /// The day that the voucher itself tells; of a step back, and of others, today.
    QDate dayOf(const QString &from, const QString &to) const
    {
        if (to == "expired"_L1) {
            const QDate after = dateIn("valid_to"_L1).addDays(1);
            return after.isValid() && after <= m_context.today ? after : m_context.today;
        }
        const auto told = placeOnWay(to);
        if (!told || placeOnWay(from).value_or(-1) > *told)
            return m_context.today;
        const QDate day = dateIn(kWay[*told].day);
        return day.isValid() ? day : m_context.today;
    }

    QDate dateIn(QLatin1StringView column) const
    {
        return QDate::fromString(vouchers().value(m_voucher, column).text(), Qt::ISODate);
    }

    ChangeWriter &m_writer;
    const Record &m_voucher;
    const RuleContext &m_context;
};

/// What the ledger says last of a voucher; empty: nothing yet.
Result<QString> lastState(const Database &database, RowId voucher)
{
    const Table &table = voucherEntries();
    const auto entries = RecordStore(database).find(
        table, {.conditions = {{u"voucher"_s, Condition::Test::Equal, {voucher}}}});
    if (!entries)
        return fail(entries.error());
    const auto last = std::max_element(entries->begin(), entries->end(),
        [](const Record &one, const Record &other) { return one.id < other.id; });
    return last == entries->end() ? QString() : table.value(*last, "to_state"_L1).text();
}

Result<void> enterStep(ChangeWriter &writer, const WrittenRow &row, const RuleContext &context)
{
    const QString from = stateOf(row.before);
    const QString to = stateOf(row.after);
    if (from == to || to.isEmpty() || to == kPlanned)
        return {};
    const auto last = lastState(writer.database(), row.after->id);
    if (!last)
        return fail(last.error());
    if (*last == to) // told already, or taken back by undo with its line
        return {};
    Entry entry(writer, *row.after, context);
    if (!from.isEmpty())
        return entry.write(from, to);
    const auto reached = entry.bringTo(to);
    return reached ? entry.write(*reached, to) : fail(reached.error());
}

} // namespace

Result<void> enterVoucherSteps(
    ChangeWriter &writer, const QList<WrittenRow> &written, const RuleContext &context)
{
    for (const auto &row : written) {
        if (row.table->number != vouchers().number || !row.after)
            continue;
        if (auto entered = enterStep(writer, row, context); !entered)
            return entered;
    }
    return {};
}

Result<VoucherBalance> voucherBalance(const Database &database, QDate on, const QString &kind)
{
    VoucherBalance balance;
    auto counted = countVouchers(database, on, kind, [&](const VoucherCount &count) {
        balance.issued += count.vouchers;
        const std::pair<QLatin1StringView, qint64 *> sums[]
            = {{"issued"_L1, &balance.available}, {"claimed"_L1, &balance.claimed},
                {"used"_L1, &balance.used}, {"redeemed"_L1, &balance.redeemed},
                {"expired"_L1, &balance.expired}, {"voided"_L1, &balance.voided}};
        for (const auto &[state, sum] : sums) {
            if (state == count.state)
                *sum += count.vouchers;
        }
    });
    if (!counted)
        return fail(counted.error());
    const auto claimants = countClaimants(database, on, kind);
    if (!claimants)
        return fail(claimants.error());
    balance.claimants = *claimants;
    return balance;
}

} // namespace core
