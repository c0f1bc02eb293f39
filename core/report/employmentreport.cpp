#include "core/figures/origin.h"
#include "core/figures/planprogress.h"
#include "core/figures/yearfigures.h"
#include "core/report/periodreports.h"

#include <QCoreApplication>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

constexpr std::array kRegions = {u"XN", u"SN", u"SW", u"WS", u"GW"};

/// Name and number of each part that has people, in the order of the code table.
Result<Document::Table> partTable(const QString &title, const QString &tally,
    QLatin1StringView book, const ReportSource &source, Tallies &tallies)
{
    auto table = plainTable(title, QCoreApplication::translate("core", "人"),
        {{QCoreApplication::translate("core", "类别"), Align::Left},
            {QCoreApplication::translate("core", "人数"), Align::Right}});
    const auto parts = tallies.parts(tally);
    if (!parts)
        return fail(parts.error());
    for (const auto &code : source.names.codes(book)) {
        const auto found = parts->find(code.code);
        if (found != parts->end())
            table.rows.push_back({{Cell::ofText(code.title()),
                Cell::ofCount(found->second, tallies.reference(tally, code.code))}});
    }
    return table;
}

Result<Document::Table> regionTable(const ReportSource &source, Tallies &tallies)
{
    std::vector<std::pair<QString, Align>> columns
        = {{QCoreApplication::translate("core", "县(市、区)"), Align::Left},
            {QCoreApplication::translate("core", "就业人数"), Align::Right}};
    for (const auto *region : kRegions)
        columns.emplace_back(
            codeTitle(source.names, "employment_region"_L1, QString::fromUtf16(region)),
            Align::Right);
    columns.emplace_back(QCoreApplication::translate("core", "公益性岗位"), Align::Right);
    auto table = plainTable(QCoreApplication::translate("core", "就业去向"),
        QCoreApplication::translate("core", "人"), columns);
    const auto all = tallies.units(u"jobs_all"_s);
    const auto regions = tallies.units(u"jobs"_s);
    const auto posts = tallies.units(u"jobs_public_posts"_s);
    if (!all || !regions || !posts)
        return fail(!all ? all.error() : !regions ? regions.error() : posts.error());
    const auto valueOf = [](const auto &units, const QString &unit, const QString &part) {
        const auto known = units.find(unit);
        if (known == units.end())
            return qint64(0);
        const auto found = known->second.find(part);
        return found == known->second.end() ? qint64(0) : found->second;
    };
    for (const auto &unit : source.units()) {
        std::vector<Cell> cells = {Cell::ofText(codeTitle(source.names, "report_unit"_L1, unit)),
            Cell::ofCount(valueOf(*all, unit, {}), tallies.referenceOf(unit, u"jobs_all"_s))};
        for (const auto *region : kRegions) {
            const QString code = QString::fromUtf16(region);
            cells.push_back(Cell::ofCount(
                valueOf(*regions, unit, code), tallies.referenceOf(unit, u"jobs"_s, code)));
        }
        cells.push_back(Cell::ofCount(
            valueOf(*posts, unit, {}), tallies.referenceOf(unit, u"jobs_public_posts"_s)));
        table.rows.push_back({cells});
    }
    Document::Row whole{
        {Cell::ofText(unitCaption(source.request.unit, source.engine, source.names))}, true};
    const auto total = tallies.value(u"jobs_all"_s);
    const auto onPosts = tallies.value(u"jobs_public_posts"_s);
    if (!total || !onPosts)
        return fail(total ? onPosts.error() : total.error());
    whole.cells.push_back(Cell::ofCount(*total, tallies.reference(u"jobs_all"_s)));
    for (const auto *region : kRegions) {
        const auto number = tallies.value(u"jobs"_s, QString::fromUtf16(region));
        if (!number)
            return fail(number.error());
        whole.cells.push_back(
            Cell::ofCount(*number, tallies.reference(u"jobs"_s, QString::fromUtf16(region))));
    }
    whole.cells.push_back(Cell::ofCount(*onPosts, tallies.reference(u"jobs_public_posts"_s)));
    table.rows.insert(table.rows.begin(), std::move(whole));
    return table;
}

/// 对外安置一批, 购买服务就业一批: the two ways out of the report (domain.md 1.1, row 84). A person
/// can have gone several ways: each line counts him once, nothing is added.
Result<Document::Table> routeTable(const ReportSource &source, Tallies &tallies)
{
    auto table = plainTable(QCoreApplication::translate("core", "就业途径"),
        QCoreApplication::translate("core", "人"),
        {{QCoreApplication::translate("core", "途径"), Align::Left},
            {QCoreApplication::translate("core", "去向或岗位"), Align::Left},
            {QCoreApplication::translate("core", "人数"), Align::Right}});
    const auto regions = tallies.parts(u"jobs"_s);
    const auto posts = tallies.parts(u"public_posts"_s);
    if (!regions || !posts)
        return fail(regions ? posts.error() : regions.error());
    const auto add = [&](const QString &route, QLatin1StringView book, const CodeItem &code,
                         const std::map<QString, qint64> &parts, const QString &tally) {
        const auto found = parts.find(code.code);
        if (found != parts.end())
            table.rows.push_back(
                {{Cell::ofText(route), Cell::ofText(codeTitle(source.names, book, code.code)),
                    Cell::ofCount(found->second, tallies.reference(tally, code.code))}});
    };
    for (const auto &region : source.names.codes("employment_region"_L1)) {
        if (region.code == "SW"_L1 || region.code == "WS"_L1 || region.code == "GW"_L1)
            add(QCoreApplication::translate("core", "对外安置"), "employment_region"_L1, region,
                *regions, u"jobs"_s);
    }
    for (const auto &post : source.names.codes("public_post_kind"_L1))
        add(QCoreApplication::translate("core", "购买服务就业"), "public_post_kind"_L1, post,
            *posts, u"public_posts"_s);
    return table;
}

/// What the offices report by hand, against its target.
Result<Document::Table> reportedTable(const ReportSource &source, Tallies &tallies)
{
    auto table = plainTable(QCoreApplication::translate("core", "填报的就业指标"),
        QCoreApplication::translate("core", "人、%"),
        {{QCoreApplication::translate("core", "指标"), Align::Left},
            {QCoreApplication::translate("core", "年度目标"), Align::Right},
            {QCoreApplication::translate("core", "累计"), Align::Right},
            {QCoreApplication::translate("core", "完成率"), Align::Right}});
    for (const auto &code : {u"urban_new_jobs"_s, u"rural_transfer"_s}) {
        const auto value = tallies.value(u"statistic"_s, code);
        const auto target
            = targetOf(source.database, source.request.period, code, source.request.unit);
        if (!value || !target)
            return fail(value ? target.error() : value.error());
        const Cell counted = Cell::ofCount(*value, tallies.reference(u"statistic"_s, code));
        const Cell wanted = *target
            ? Cell::ofCount(**target,
                TargetReference{code, source.request.period.year(), source.request.unit}.text())
            : Cell::absent();
        table.rows.push_back(
            {{Cell::ofText(codeTitle(source.names, "indicator"_L1, code)), wanted, counted,
                *target ? shareCell(counted, wanted, source.request.options.rounding)
                        : Cell::absent()}});
    }
    return table;
}

} // namespace

Result<Document> employmentReport(const ReportSource &source)
{
    auto tallies = source.tallies();
    auto document = reportFrame(source, reportTitle(ReportKind::Employment),
        QCoreApplication::translate("core", "人、人次、%"));
    const auto cohort = employmentCohort(source.database, source.span(), source.today);
    if (!cohort)
        return fail(cohort.error());
    if (source.isWhole() && cohort->trained > 0) {
        document.blocks.emplace_back(
            Document::Paragraph{QCoreApplication::translate(
                "core", "至 %1 结业满180天的 %2 人次中，%3 人次在180天内就业，就业率 %4%。")
                                    .arg(cohort->until.toString(Qt::ISODate))
                                    .arg(cohort->trained)
                                    .arg(cohort->employed)
                                    .arg(rateText(rateTimes100(cohort->employed, cohort->trained,
                                        source.request.options.rounding)))});
    }
    Result<Document::Table> tables[]
        = {reportedTable(source, tallies), regionTable(source, tallies),
            partTable(QCoreApplication::translate("core", "就业形式"), u"jobs_by_form"_s,
                "employment_form"_L1, source, tallies),
            routeTable(source, tallies)};
    for (auto &table : tables) {
        if (!table)
            return fail(table.error());
        if (!table->rows.empty())
            document.blocks.emplace_back(std::move(*table));
    }
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：1.按就业记录的开始日期计，一人在同一去向计一次；一人可有几个去向，各列之和可大于人数；"
        "2.城镇新增就业、农村劳动力转移就业由县级填报，不能由就业记录推算。")});
    return document;
}

} // namespace core
