#include "core/domain/employment.h"
#include "core/report/periodreports.h"
#include "core/schema/format.h"

#include <QCoreApplication>

#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

using Units = std::map<QString, std::map<QString, qint64>>;

qint64 valueOf(const Units &units, const QString &unit, const QString &part = {})
{
    const auto known = units.find(unit);
    if (known == units.end())
        return 0;
    const auto found = known->second.find(part);
    return found == known->second.end() ? 0 : found->second;
}

qint64 sumOf(const Units &units, const QString &unit)
{
    qint64 sum = 0;
    const auto known = units.find(unit);
    for (const auto &[part, value] :
        known == units.end() ? std::map<QString, qint64>() : known->second)
        sum += value;
    return sum;
}

struct Coverage
{
    int towns = 0;
    int withTrainees = 0;
    int withClasses = 0;
    QStringList without; // neither trainee nor class
};

Result<std::map<QString, Coverage>> coverage(const ReportSource &source)
{
    const auto towns = TallyQueries(source.database).towns(source.span());
    if (!towns)
        return fail(towns.error());
    std::map<QString, Coverage> counties;
    for (const auto &town : *towns) {
        Coverage &county = counties[town.county];
        ++county.towns;
        county.withTrainees += town.trainees > 0 ? 1 : 0;
        county.withClasses += town.classes > 0 ? 1 : 0;
        if (town.classes == 0)
            county.without.append(town.name);
    }
    return counties;
}

Result<Document::Table> groupTable(
    const ReportSource &source, Tallies &tallies, QStringList &missing)
{
    auto table = plainTable(QCoreApplication::translate("core", "领导机构和宣传"),
        QCoreApplication::translate("core", "个、次、份"),
        {{QCoreApplication::translate("core", "地区"), Align::Left},
            {QCoreApplication::translate("core", "领导小组"), Align::Center},
            {QCoreApplication::translate("core", "市级成员单位"), Align::Right},
            {QCoreApplication::translate("core", "县级成员单位"), Align::Right},
            {QCoreApplication::translate("core", "乡级成员"), Align::Right},
            {QCoreApplication::translate("core", "宣传活动(次)"), Align::Right},
            {QCoreApplication::translate("core", "资料和标语(份)"), Align::Right}});
    const auto groups = tallies.units(u"leading_groups"_s);
    const auto members = tallies.units(u"group_members"_s);
    const auto activities = tallies.units(u"publicity"_s);
    const auto pieces = tallies.units(u"publicity_pieces"_s);
    for (const auto *read : {&groups, &members, &activities, &pieces}) {
        if (!*read)
            return fail(read->error());
    }
    for (const auto &unit : source.units()) {
        const bool hasGroup = sumOf(*groups, unit) > 0;
        const QString place = codeTitle(source.names, "report_unit"_L1, unit);
        if (!hasGroup)
            missing.append(place);
        const auto membersOf = [&](const QString &level) {
            return Cell::ofCount(valueOf(*members, unit, level),
                tallies.referenceOf(unit, u"group_members"_s, level));
        };
        table.rows.push_back({{Cell::ofText(place),
            Cell::ofText(hasGroup ? QCoreApplication::translate("core", "有")
                                  : QCoreApplication::translate("core", "缺")),
            membersOf(u"city"_s), membersOf(u"county"_s), membersOf(u"town"_s),
            Cell::ofCount(sumOf(*activities, unit), tallies.referenceOf(unit, u"publicity"_s)),
            Cell::ofCount(
                sumOf(*pieces, unit), tallies.referenceOf(unit, u"publicity_pieces"_s))}});
    }
    return table;
}

Result<Document::Table> channelTable(const ReportSource &source, Tallies &tallies)
{
    auto table = plainTable(QCoreApplication::translate("core", "宣传渠道"),
        QCoreApplication::translate("core", "次、份"),
        {{QCoreApplication::translate("core", "渠道"), Align::Left},
            {QCoreApplication::translate("core", "活动(次)"), Align::Right},
            {QCoreApplication::translate("core", "数量(份)"), Align::Right}});
    const auto activities = tallies.parts(u"publicity"_s);
    const auto pieces = tallies.parts(u"publicity_pieces"_s);
    if (!activities || !pieces)
        return fail(activities ? pieces.error() : activities.error());
    for (const auto &channel : source.names.codes("publicity_channel"_L1)) {
        const auto found = activities->find(channel.code);
        if (found == activities->end())
            continue;
        table.rows.push_back({{Cell::ofText(channel.title()),
            Cell::ofCount(found->second, tallies.reference(u"publicity"_s, channel.code)),
            Cell::ofCount(pieces->at(channel.code),
                tallies.reference(u"publicity_pieces"_s, channel.code))}});
    }
    return table;
}

/// What firms and villages want taught, by how far each need has come.
Result<Document::Table> needTable(const ReportSource &source, Tallies &tallies)
{
    const auto *state = trainingNeeds().find(u"state"_s);
    std::vector<std::pair<QString, Align>> columns{
        {QCoreApplication::translate("core", "地区"), Align::Left},
        {QCoreApplication::translate("core", "需求人数"), Align::Right}};
    for (const auto &choice : state->choices)
        columns.emplace_back(
            displayText(trainingNeeds(), *state, Value(choice.key), source.names), Align::Right);
    auto table = plainTable(QCoreApplication::translate("core", "培训需求"),
        QCoreApplication::translate("core", "人"), columns);
    const auto needs = tallies.units(u"needs"_s);
    if (!needs)
        return fail(needs.error());
    for (const auto &unit : source.units()) {
        Document::Row row{{Cell::ofText(codeTitle(source.names, "report_unit"_L1, unit)),
            Cell::ofCount(sumOf(*needs, unit), tallies.referenceOf(unit, u"needs"_s))}};
        for (const auto &choice : state->choices) {
            const QString key(choice.key);
            row.cells.push_back(Cell::ofCount(
                valueOf(*needs, unit, key), tallies.referenceOf(unit, u"needs"_s, key)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Cell> townCells(
    const QString &name, const Coverage &county, const QString &unit, const ReportSource &source)
{
    const auto tallies = source.tallies();
    const Cell towns = Cell::ofCount(county.towns, tallies.referenceOf(unit, u"towns"_s));
    const Cell classes
        = Cell::ofCount(county.withClasses, tallies.referenceOf(unit, u"towns_with_classes"_s));
    return {Cell::ofText(name), towns,
        Cell::ofCount(county.withTrainees, tallies.referenceOf(unit, u"towns_with_trainees"_s)),
        classes, shareCell(classes, towns, source.request.options.rounding)};
}

Document::Table townTable(const ReportSource &source, const std::map<QString, Coverage> &counties)
{
    auto table = plainTable(QCoreApplication::translate("core", "乡镇(街道)培训覆盖"),
        QCoreApplication::translate("core", "个、%"),
        {{QCoreApplication::translate("core", "县(市、区)"), Align::Left},
            {QCoreApplication::translate("core", "乡镇数"), Align::Right},
            {QCoreApplication::translate("core", "有结业学员"), Align::Right},
            {QCoreApplication::translate("core", "开过班"), Align::Right},
            {QCoreApplication::translate("core", "开班覆盖率"), Align::Right},
            {QCoreApplication::translate("core", "没有开过班的乡镇"), Align::Left}});
    Coverage sum;
    for (const auto &unit : source.units()) {
        const auto found = counties.find(unit);
        if (found == counties.end())
            continue;
        const Coverage &county = found->second;
        sum.towns += county.towns;
        sum.withTrainees += county.withTrainees;
        sum.withClasses += county.withClasses;
        auto cells
            = townCells(codeTitle(source.names, "report_unit"_L1, unit), county, unit, source);
        cells.push_back(
            county.without.isEmpty() ? Cell::absent() : Cell::ofText(county.without.join(u'、')));
        table.rows.push_back({cells});
    }
    Document::Row whole{townCells(QCoreApplication::translate("core", "合计"), sum,
                            source.isWhole() ? QString() : source.request.unit, source),
        true};
    whole.cells.push_back(Cell{});
    table.rows.insert(table.rows.begin(), std::move(whole));
    return table;
}

} // namespace

Result<Document> outreachReport(const ReportSource &source)
{
    auto tallies = source.tallies();
    auto document = reportFrame(source, reportTitle(ReportKind::Outreach),
        QCoreApplication::translate("core", "个、次、份、%"));
    QStringList missing;
    auto groups = groupTable(source, tallies, missing);
    auto channels = channelTable(source, tallies);
    auto needs = needTable(source, tallies);
    const auto towns = coverage(source);
    for (const auto *made : {&groups, &channels, &needs}) {
        if (!*made)
            return fail(made->error());
    }
    if (!towns)
        return fail(towns.error());
    document.blocks.emplace_back(Document::Paragraph{missing.isEmpty()
            ? QCoreApplication::translate("core", "各地都已成立领导小组。")
            : QCoreApplication::translate("core", "还没有成立领导小组的：%1。")
                  .arg(missing.join(u'、'))});
    document.blocks.emplace_back(std::move(*groups));
    if (!channels->rows.empty())
        document.blocks.emplace_back(std::move(*channels));
    document.blocks.emplace_back(std::move(*needs));
    document.blocks.emplace_back(townTable(source, *towns));
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：1.有结业学员＝户籍在该乡镇的人本年结业；开过班＝本年开班且培训地点写明该乡镇；"
        "2.在培训机构内举办的班不计入开过班的乡镇。")});
    return document;
}

} // namespace core
