#include "core/report/periodreports.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

constexpr std::array kSeverities = {u"A", u"B", u"C"};
/// The tallies of the columns and their parts.
constexpr std::array<std::pair<const char16_t *, const char16_t *>, 7> kNumbers
    = {{{u"supervision_visits", u"*"}, {u"findings", u"A,B,C"}, {u"findings", u"A"},
        {u"findings", u"B"}, {u"findings", u"C"}, {u"findings_by_state", u"closed"},
        {u"findings_by_state", u"overdue"}}};

Result<Document::Table> unitTable(const ReportSource &source, Tallies &tallies)
{
    auto table = plainTable(QCoreApplication::translate("core", "督导和整改"),
        QCoreApplication::translate("core", "次、个、%"),
        {{QCoreApplication::translate("core", "地区"), Align::Left},
            {QCoreApplication::translate("core", "督导(次)"), Align::Right},
            {QCoreApplication::translate("core", "问题(个)"), Align::Right},
            {QCoreApplication::translate("core", "严重"), Align::Right},
            {QCoreApplication::translate("core", "一般"), Align::Right},
            {QCoreApplication::translate("core", "提示"), Align::Right},
            {QCoreApplication::translate("core", "已销号"), Align::Right},
            {QCoreApplication::translate("core", "逾期"), Align::Right},
            {QCoreApplication::translate("core", "销号率"), Align::Right}});
    const auto visits = tallies.units(u"supervision_visits"_s);
    const auto severities = tallies.units(u"findings"_s);
    const auto states = tallies.units(u"findings_by_state"_s);
    if (!visits || !severities || !states)
        return fail(!visits ? visits.error() : !severities ? severities.error() : states.error());
    const auto parts = [](const auto &units, const QString &unit) {
        const auto known = units.find(unit);
        return known == units.end() ? std::map<QString, qint64>() : known->second;
    };
    Document::Row whole;
    whole.total = true;
    std::array<qint64, kNumbers.size()> sums{};
    const auto rowOf = [&](const QString &name, const QString &place, const auto &numbers) {
        std::vector<Cell> cells = {Cell::ofText(name)};
        for (size_t i = 0; i < numbers.size(); ++i) {
            cells.push_back(Cell::ofCount(numbers[i],
                tallies.referenceOf(place, QString::fromUtf16(kNumbers[i].first),
                    QString::fromUtf16(kNumbers[i].second))));
        }
        cells.push_back(shareCell(cells[6], cells[2], source.request.options.rounding));
        return cells;
    };
    for (const auto &unit : source.units()) {
        std::array<qint64, kNumbers.size()> numbers{};
        for (const auto &[mode, count] : parts(*visits, unit))
            numbers[0] += count;
        auto found = parts(*severities, unit);
        for (size_t i = 0; i < kSeverities.size(); ++i) {
            numbers[2 + i] = found[QString::fromUtf16(kSeverities[i])];
            numbers[1] += numbers[2 + i];
        }
        auto state = parts(*states, unit);
        numbers[5] = state[u"closed"_s];
        numbers[6] = state[u"overdue"_s];
        for (size_t i = 0; i < numbers.size(); ++i)
            sums[i] += numbers[i];
        table.rows.push_back(
            {rowOf(codeTitle(source.names, "report_unit"_L1, unit), unit, numbers)});
    }
    whole.cells = rowOf(QCoreApplication::translate("core", "合计"),
        source.isWhole() ? QString() : source.request.unit, sums);
    table.rows.insert(table.rows.begin(), std::move(whole));
    return table;
}

/// How often in which way, and in which state the findings are.
Result<Document::Table> partTable(const QString &title, const QString &unit,
    const std::vector<std::pair<QString, QString>> &codes, const QString &tally, Tallies &tallies)
{
    auto table = plainTable(title, unit,
        {{QCoreApplication::translate("core", "类别"), Align::Left},
            {QCoreApplication::translate("core", "数量"), Align::Right}});
    const auto parts = tallies.parts(tally);
    if (!parts)
        return fail(parts.error());
    for (const auto &[code, name] : codes) {
        const auto found = parts->find(code);
        if (found != parts->end())
            table.rows.push_back({{Cell::ofText(name),
                Cell::ofCount(found->second, tallies.reference(tally, code))}});
    }
    return table;
}

} // namespace

Result<Document> supervisionReport(const ReportSource &source)
{
    auto tallies = source.tallies();
    auto document = reportFrame(source, reportTitle(ReportKind::Supervision),
        QCoreApplication::translate("core", "次、个、%"));
    std::vector<std::pair<QString, QString>> modes;
    for (const auto &mode : source.names.codes("supervision_mode"_L1))
        modes.emplace_back(mode.code, mode.title());
    std::vector<std::pair<QString, QString>> states;
    for (const auto &state :
        {u"open"_s, u"rectifying"_s, u"submitted"_s, u"overdue"_s, u"closed"_s})
        states.emplace_back(state, source.names.stateLabel("supervision_finding"_L1, state));
    Result<Document::Table> tables[] = {unitTable(source, tallies),
        partTable(QCoreApplication::translate("core", "督导方式"),
            QCoreApplication::translate("core", "次"), modes, u"supervision_visits"_s, tallies),
        partTable(QCoreApplication::translate("core", "问题状态"),
            QCoreApplication::translate("core", "个"), states, u"findings_by_state"_s, tallies)};
    const auto visits = tallies.value(u"supervision_visits"_s);
    const auto found = tallies.value(u"findings"_s);
    if (!visits || !found)
        return fail(visits ? found.error() : visits.error());
    document.blocks.emplace_back(
        Document::Paragraph{QCoreApplication::translate("core", "共督导 %1 次，发现问题 %2 个。")
                                .arg(*visits)
                                .arg(*found)});
    for (auto &table : tables) {
        if (!table)
            return fail(table.error());
        if (!table->rows.empty())
            document.blocks.emplace_back(std::move(*table));
    }
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：按督导日期计；严重问题没有销号前，该班的补贴不能申请；销号率＝已销号÷全部问题。")});
    return document;
}

} // namespace core
