#include "core/report/annexes.h"
#include "core/report/periodreports.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

struct Counts
{
    qint64 issued = 0;
    qint64 claimed = 0;
    qint64 persons = 0;
    qint64 used = 0;
    qint64 redeemed = 0;
    qint64 lapsed = 0;
};

/// What leads to the rows: `part` is a kind of voucher.
struct Place
{
    const ReportSource &source;
    const Tallies &tallies;
    QString unit;
    QString part = {};

    Cell cell(qint64 value, const QString &indicator) const
    {
        const QString name = part.isEmpty() ? indicator : indicator + u':' + part;
        return Cell::ofCount(value,
            FigureReference{.indicator = name,
                .period = source.request.period,
                .unit = unit,
                .span = FigureReference::Span::ToDate}
                .text());
    }
    /// Of a tally that is no indicator of the dictionary.
    Cell tallied(qint64 value, const QString &tally) const
    {
        const QString parts = part.isEmpty() ? u"*"_s : part;
        return Cell::ofCount(value,
            unit == source.request.unit ? tallies.reference(tally, parts)
                                        : tallies.referenceOf(unit, tally, parts));
    }
    Cell rate(const Cell &value, const Cell &of) const
    {
        return shareCell(value, of, source.request.options.rounding);
    }
};

Document::Row rowOf(const QString &name, const Counts &counts, const Place &place)
{
    const Cell issued = place.cell(counts.issued, u"voucher_issued"_s);
    const Cell claimed = place.cell(counts.claimed, u"voucher_claimed"_s);
    const Cell used = place.cell(counts.used, u"voucher_used"_s);
    const QString persons
        = place.part.isEmpty() ? u"voucher_claimants"_s : u"voucher_claim_persons"_s;
    return {{Cell::ofText(name), issued, claimed, place.tallied(counts.persons, persons), used,
        place.tallied(counts.redeemed, u"voucher_redeemed"_s), place.rate(claimed, issued),
        place.rate(used, issued), place.tallied(counts.lapsed, u"voucher_lapsed"_s)}};
}

Document::Table emptyTable(const QString &title, const QString &first)
{
    return plainTable(title, QCoreApplication::translate("core", "张、人、%"),
        {{first, Align::Left}, {QCoreApplication::translate("core", "发放(张)"), Align::Right},
            {QCoreApplication::translate("core", "领取(张)"), Align::Right},
            {QCoreApplication::translate("core", "领取(人)"), Align::Right},
            {QCoreApplication::translate("core", "使用(张)"), Align::Right},
            {QCoreApplication::translate("core", "核销(张)"), Align::Right},
            {QCoreApplication::translate("core", "领券率"), Align::Right},
            {QCoreApplication::translate("core", "用券率"), Align::Right},
            {QCoreApplication::translate("core", "过期/作废(张)"), Align::Right}});
}

/// The tallies in the order of Counts; persons of one kind, or of all together.
constexpr std::array kTallies = {"voucher_issued", "voucher_claimed", "voucher_claim_persons",
    "voucher_used", "voucher_redeemed", "voucher_lapsed"};

/// The same by unit, with the persons of all kinds together.
constexpr std::array<std::pair<const char *, qint64 Counts::*>, 6> kUnitTallies
    = {{{"voucher_issued", &Counts::issued}, {"voucher_claimed", &Counts::claimed},
        {"voucher_claimants", &Counts::persons}, {"voucher_used", &Counts::used},
        {"voucher_redeemed", &Counts::redeemed}, {"voucher_lapsed", &Counts::lapsed}}};

Result<Counts> countsOf(Tallies &tallies, const QString &kind)
{
    Counts counts;
    const std::array places = {&counts.issued, &counts.claimed, &counts.persons, &counts.used,
        &counts.redeemed, &counts.lapsed};
    for (size_t i = 0; i < places.size(); ++i) {
        const bool isAll = kind.isEmpty() && places[i] == &counts.persons;
        const auto value = tallies.value(
            isAll ? u"voucher_claimants"_s : QString::fromLatin1(kTallies[i]), kind);
        if (!value)
            return fail(value.error());
        *places[i] = *value;
    }
    return counts;
}

/// Each tally is read once, for all units.
Result<Document::Table> unitTable(const ReportSource &source, Tallies &tallies)
{
    std::map<QString, Counts> units;
    for (const auto &[tally, place] : kUnitTallies) {
        const auto read = tallies.units(QString::fromLatin1(tally));
        if (!read)
            return fail(read.error());
        for (const auto &[unit, parts] : *read) {
            for (const auto &[part, value] : parts)
                units[unit].*place += value;
        }
    }
    auto table = emptyTable(QCoreApplication::translate("core", "按地区"),
        QCoreApplication::translate("core", "县(市、区)"));
    for (const auto &unit : source.units())
        table.rows.push_back(rowOf(
            codeTitle(source.names, "report_unit"_L1, unit), units[unit], {source, tallies, unit}));
    return table;
}

} // namespace

Result<Document::Table> voucherKindTable(const ReportSource &source, Tallies &tallies)
{
    auto table = emptyTable(
        QCoreApplication::translate("core", "按券种"), QCoreApplication::translate("core", "券种"));
    const auto all = countsOf(tallies, {});
    if (!all)
        return fail(all.error());
    table.rows.push_back(rowOf(
        QCoreApplication::translate("core", "合计"), *all, {source, tallies, source.request.unit}));
    table.rows.back().total = true;
    for (const auto &kind : source.names.codes("voucher_kind"_L1)) {
        const auto counts = countsOf(tallies, kind.code);
        if (!counts)
            return fail(counts.error());
        table.rows.push_back(
            rowOf(kind.title(), *counts, {source, tallies, source.request.unit, kind.code}));
    }
    return table;
}

Result<Document> voucherReport(const ReportSource &source)
{
    auto tallies = source.tallies();
    auto document = reportFrame(source, reportTitle(ReportKind::Vouchers),
        QCoreApplication::translate("core", "张、人、%"));
    auto kinds = voucherKindTable(source, tallies);
    if (!kinds)
        return fail(kinds.error());
    const auto all = countsOf(tallies, {});
    if (!all)
        return fail(all.error());
    document.blocks.emplace_back(Document::Paragraph{
        QCoreApplication::translate("core", "自1月1日起领取 %1 张，领券人 %2 人，使用 %3 张。")
            .arg(all->claimed)
            .arg(all->persons)
            .arg(all->used)});
    document.blocks.emplace_back(std::move(*kinds));
    auto units = unitTable(source, tallies);
    if (!units)
        return fail(units.error());
    document.blocks.emplace_back(std::move(*units));
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：1."
        "张为培训券张数，人为领券人；一人可领几种券，各券种的人数之和可大于合计，张与人不能相减；"
        "2.领券率＝领取÷发放，用券率＝使用÷发放，均按张计；3.地区为发券单位。")});
    return document;
}

} // namespace core
