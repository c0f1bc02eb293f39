// 半年总结 and 年度总结 (domain.md 5.7)
#include "core/report/annexes.h"
#include "core/report/exceptions.h"
#include "core/report/narrative.h"
#include "core/report/periodreports.h"
#include "core/report/rankingtables.h"
#include "core/storage/codebook.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 12;

/// Counties without a recognised brand, as {without_brand}.
Result<void> sayBrands(Narrator &narrator, const ReportSource &source)
{
    const auto brands = narrator.answers().tallies().queries().brands(source.span());
    if (!brands)
        return fail(brands.error());
    QStringList without;
    for (const auto &unit : source.units()) {
        const bool hasOne = std::any_of(brands->begin(), brands->end(), [&](const auto &brand) {
            const auto recognised = QDate::fromString(brand.recognisedOn, Qt::ISODate);
            return brand.division == unit && brand.status == "recognised"_L1
                && recognised <= source.span().to;
        });
        if (!hasOne && !unit.endsWith(kOwnSuffix))
            without.append(codeTitle(source.names, "report_unit"_L1, unit));
    }
    if (!without.isEmpty())
        narrator.say(u"without_brand"_s, without.join(u'、'));
    return {};
}

/// Townships that had no class, as {places_without_class}.
Result<void> sayTowns(Narrator &narrator, const ReportSource &source)
{
    const auto towns = narrator.answers().tallies().queries().towns(source.span());
    if (!towns)
        return fail(towns.error());
    const auto without = std::count_if(towns->begin(), towns->end(), [&](const auto &town) {
        return town.classes == 0 && (source.isWhole() || town.county == source.request.unit);
    });
    if (without > 0)
        narrator.say(u"places_without_class"_s,
            Runs{narrator.number(u"places_without_class"_s, QString::number(without))});
    return {};
}

Result<void> sayFindings(Narrator &narrator)
{
    const auto states = narrator.answers().tallies().parts(u"findings_by_state"_s);
    if (!states)
        return fail(states.error());
    qint64 open = 0;
    for (const auto &[state, count] : *states)
        open += state == "closed"_L1 ? 0 : count;
    if (open > 0)
        narrator.say(
            u"open_findings"_s, Runs{narrator.number(u"open_findings"_s, QString::number(open))});
    return {};
}

/// 运城赛场2个项目因疫情未举行, as {not_held}.
Result<void> sayVenues(Narrator &narrator, const ReportSource &source)
{
    QStringList notHeld;
    if (source.isWhole()) {
        for (const auto &contest : narrator.answers().contests()) {
            if (contest.postponed > 0)
                notHeld.append(QCoreApplication::translate("core", "%1有%2个项目未如期举行")
                                   .arg(contest.name)
                                   .arg(contest.postponed)
                    + (contest.note.isEmpty()
                            ? QString()
                            : QCoreApplication::translate("core", "（%1）").arg(contest.note)));
        }
    }
    if (!notHeld.isEmpty())
        narrator.say(u"not_held"_s, notHeld.join(u'、'));
    return {};
}

void sayBehind(Narrator &narrator, const ReportSource &source)
{
    std::vector<const Figure *> behind;
    for (const Figure *figure :
        rankedFigures(narrator.answers().table(), QString(kTrainCompletions))) {
        if (paceGap(*figure, source.request.period).value_or(0) < 0)
            behind.push_back(figure);
    }
    if (!behind.empty())
        narrator.say(u"behind"_s, narrator.rates(behind));
}

/// What is left to do, indicator by indicator, as {goals}.
void sayGoals(Narrator &narrator, const ReportSource &source)
{
    Runs goals;
    const int left = kMonths - source.request.period.lastMonth();
    for (const auto &code : summaryIndicators()) {
        const Figure *figure = narrator.answers().table().find(code, source.request.unit);
        if (!figure || !figure->target || *figure->target <= figure->cumulative || left == 0)
            continue;
        const qint64 missing = *figure->target - figure->cumulative;
        goals.push_back({.text = (goals.empty() ? QString() : u"；"_s)
                + QCoreApplication::translate("core", "%1还需完成")
                      .arg(shortIndicatorName(source.names, code))});
        goals.push_back(narrator.number(code + u".missing"_s, QString::number(missing)));
        goals.push_back({.text = QCoreApplication::translate("core", "，月均")});
        goals.push_back(
            narrator.number(code + u".needed"_s, QString::number((missing + left - 1) / left)));
    }
    if (goals.empty())
        goals.push_back({.text
            = QCoreApplication::translate("core", "巩固已完成的目标，早分解、早部署新任务")});
    narrator.say(u"goals"_s, goals);
}

Result<void> sayAll(Narrator &narrator, const ReportSource &source)
{
    sayBehind(narrator, source);
    sayGoals(narrator, source);
    auto said = sayBrands(narrator, source);
    if (said)
        said = sayTowns(narrator, source);
    if (said)
        said = sayFindings(narrator);
    return said ? sayVenues(narrator, source) : said;
}

/// The ten measures of the report as the outline, each with its figures.
Result<void> addMeasures(Document &document, Narrator &narrator, const ReportSource &source)
{
    static const QString kNumerals = u"一二三四五六七八九十"_s;
    int number = 0;
    for (const auto &measure : source.names.codes("report_measure"_L1)) {
        auto runs = narrator.part(u"text."_s + measure.code);
        if (!runs)
            return fail(runs.error());
        document.blocks.emplace_back(
            Document::Heading{QCoreApplication::translate("core", "（%1）%2")
                                  .arg(kNumerals.at(number++ % kNumerals.size()))
                                  .arg(measure.title()),
                2});
        if (runs->empty())
            *runs = {{.text = QCoreApplication::translate("core", "台账中还没有这方面的记录。")}};
        document.blocks.emplace_back(Document::Paragraph{std::move(*runs)});
    }
    return {};
}

Result<void> addSections(Document &document, Narrator &narrator, const ReportSource &source)
{
    const bool isYear = source.request.period.kind() == Period::Kind::Year;
    const auto heading = [&document](const QString &text) {
        document.blocks.emplace_back(Document::Heading{text});
    };
    heading(QCoreApplication::translate("core", "一、总体情况"));
    if (auto added = appendPart(document, narrator, u"text.overview"_s); !added)
        return added;
    heading(QCoreApplication::translate("core", "二、主要做法"));
    if (auto added = addMeasures(document, narrator, source); !added)
        return added;
    heading(QCoreApplication::translate("core", "三、存在问题"));
    if (auto added = appendPart(document, narrator, u"text.problems"_s); !added)
        return added;
    heading(isYear ? QCoreApplication::translate("core", "四、下一年打算")
                   : QCoreApplication::translate("core", "四、下半年打算"));
    return appendPart(document, narrator, u"text.next"_s);
}

void addAnnex(Document &document, int number, Document::Table table)
{
    if (table.rows.empty())
        return;
    table.number = QCoreApplication::translate("core", "附表%1").arg(number);
    document.blocks.emplace_back(std::move(table));
}

Result<void> addAnnexes(Document &document, Narrator &narrator, const ReportSource &source)
{
    auto &tallies = narrator.answers().tallies();
    const auto adjustments = source.adjustments();
    if (!adjustments)
        return fail(adjustments.error());
    auto ranking = rankingTable(
        source, narrator.answers().table(), *adjustments, QString(kTrainCompletions));
    ranking.title = QCoreApplication::translate("core", "各县(市、区)培训任务完成情况");
    auto vouchers = voucherKindTable(source, tallies);
    auto bands = bandModeTable(source, tallies);
    auto certificates = certificateTable(source, tallies);
    auto departments = departmentAnnex(source, tallies);
    auto exceptions = exceptionTable(source, narrator.answers());
    if (!vouchers || !bands || !certificates)
        return fail(!vouchers ? vouchers.error() : !bands ? bands.error() : certificates.error());
    if (!departments || !exceptions)
        return fail(departments ? exceptions.error() : departments.error());
    vouchers->title = QCoreApplication::translate("core", "电子培训券领用情况");
    departments->title = QCoreApplication::translate("core", "市直部门培训情况");
    document.blocks.emplace_back(Document::PageBreak{});
    addAnnex(document, 1, std::move(ranking));
    addAdjustmentNote(document, *adjustments);
    addAnnex(document, 2, std::move(*vouchers));
    addAnnex(document, 3, std::move(*bands));
    addAnnex(document, 4, std::move(*certificates));
    addAnnex(document, 5, std::move(*departments));
    addAnnex(document, 6, std::move(*exceptions));
    return {};
}

/// The half or the year in which a period ends.
Period textPeriod(const Period &period)
{
    return period.lastMonth() <= kMonths / 2 ? Period(Period::Kind::HalfYear, period.year(), 1)
                                             : Period(Period::Kind::Year, period.year());
}

} // namespace

Result<Document> textReport(const ReportSource &asked)
{
    const auto source = asked.with(textPeriod(asked.request.period), asked.request.unit);
    auto narrator = Narrator::create(source);
    if (!narrator)
        return fail(narrator.error());
    auto document = reportFrame(source, {}, {});
    document.title = QCoreApplication::translate("core", "%1%2职业技能培训工作总结")
                         .arg(source.placeName(), source.request.period.title());
    document.subtitle = document.author;
    document.line = {};
    document.page = {.orientation = Document::Orientation::Portrait,
        .numbering = Document::Page::Numbering::Dashed};
    auto made = sayAll(*narrator, source);
    if (made)
        made = addSections(document, *narrator, source);
    if (!made)
        return fail(made.error());
    addRetypedNote(document);
    if (auto added = addAnnexes(document, *narrator, source); !added)
        return fail(added.error());
    return document;
}

} // namespace core
