// 月通报 (domain.md 5.5)
#include "core/base/text.h"
#include "core/report/annexes.h"
#include "core/report/narrative.h"
#include "core/report/periodreports.h"
#include "core/report/rankingtables.h"
#include "core/report/submissionlists.h"
#include "core/rules/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kNamed = 3; // counties at either end of a ranking

/// Where a report begins a level, it is counted: 一、二、三、
QString numbered(int number, const QString &title)
{
    static const QString kNumerals = u"一二三四五六七八九十"_s;
    return QCoreApplication::translate("core", "%1、%2").arg(kNumerals.at(number - 1)).arg(title);
}

Result<QString> settingText(const ReportSource &source, const QString &key, const QString &fallback)
{
    return setting(source.database, key, source.request.period.lastDay(), fallback);
}

Result<void> addHead(Document &document, const ReportSource &source)
{
    const auto name = settingText(
        source, u"bulletin_name"_s, QCoreApplication::translate("core", "职业技能提升工作通报"));
    const auto color = settingText(source, u"head_color"_s, u"#c00000"_s);
    if (!name || !color)
        return fail(name ? color.error() : name.error());
    const auto &options = source.request.options;
    const int number = options.number > 0 ? options.number : source.request.period.lastMonth();
    document.letterhead = Document::Letterhead{.name = *name,
        .number = QCoreApplication::translate("core", "第%1期").arg(number),
        .issuer = document.author,
        .day = dayText(source.today),
        .ink = options.head,
        .color = *color};
    return {};
}

/// The first and the last counties of a ranking, as {top3} and {bottom3}.
void sayRanking(Narrator &narrator, const std::vector<const Figure *> &ranked)
{
    const size_t count = std::min(kNamed, ranked.size() / 2);
    narrator.forget(u"top3"_s);
    narrator.forget(u"bottom3"_s);
    if (count == 0)
        return;
    const auto end = static_cast<std::ptrdiff_t>(count);
    narrator.say(u"top3"_s, narrator.rates({ranked.begin(), ranked.begin() + end}));
    narrator.say(u"bottom3"_s, narrator.rates({ranked.end() - end, ranked.end()}));
}

/// What the sentence N6 says of one indicator.
void sayIndicator(Narrator &narrator, const ReportSource &source, const Figure &figure)
{
    const QString code = figure.indicator->code();
    const QString reference
        = figure.reference(source.request.period, FigureReference::Span::ToDate).text();
    const auto gap = paceGap(figure, source.request.period).value_or(0);
    narrator.say(u"indicator"_s, shortIndicatorName(source.names, code));
    narrator.say(u"unit"_s, indicatorUnit(source.names, code));
    narrator.say(u"actual"_s,
        Runs{narrator.number(code, measureText(Measure::Count, figure.cumulative), reference)});
    narrator.say(u"rate"_s,
        Runs{narrator.number(code + u".rate"_s, rateText(figure.rateTimes100), reference)});
    narrator.say(u"above_below"_s,
        gap < 0 ? QCoreApplication::translate("core", "低于")
                : QCoreApplication::translate("core", "超过"));
    narrator.say(u"gap"_s,
        Runs{narrator.number(code + u".gap"_s, rateText(gap < 0 ? -gap : gap), reference)});
    sayRanking(narrator, rankedFigures(narrator.answers().table(), code));
}

Result<void> addIndicators(Document &document, Narrator &narrator, const ReportSource &source)
{
    for (const auto &code : summaryIndicators()) {
        const Figure *figure = narrator.answers().table().find(code, source.request.unit);
        if (!figure || !figure->rateTimes100)
            continue;
        sayIndicator(narrator, source, *figure);
        if (auto added = appendPart(document, narrator, u"bulletin.indicator"_s); !added)
            return added;
    }
    return {};
}

/// Units behind the schedule of the main indicator, as {behind}.
void sayBehind(Narrator &narrator, const ReportSource &source)
{
    std::vector<const Figure *> behind;
    for (const Figure *figure :
        rankedFigures(narrator.answers().table(), QString(kTrainCompletions))) {
        if (paceGap(*figure, source.request.period).value_or(0) < 0)
            behind.push_back(figure);
    }
    narrator.forget(u"behind"_s);
    if (!behind.empty())
        narrator.say(u"behind"_s, narrator.rates(behind));
}

Result<void> addText(Document &document, Narrator &narrator, const ReportSource &source)
{
    const auto heading = [&document](int number, const QString &title) {
        document.blocks.emplace_back(Document::Heading{numbered(number, title)});
    };
    heading(1, QCoreApplication::translate("core", "总体进展"));
    if (auto added = appendPart(document, narrator, u"bulletin.overview"_s); !added)
        return added;
    heading(2, QCoreApplication::translate("core", "指标进展和排名"));
    if (auto added = addIndicators(document, narrator, source); !added)
        return added;
    int next = 3;
    const auto late = lateList(source);
    if (!late)
        return fail(late.error());
    if (late->isKept) {
        heading(next++, QCoreApplication::translate("core", "数据报送"));
        document.blocks.emplace_back(Document::Paragraph{late->sentence});
    }
    heading(next, QCoreApplication::translate("core", "下步要求"));
    sayBehind(narrator, source);
    return appendPart(document, narrator, u"bulletin.requests"_s);
}

void addAnnex(
    Document &document, const QString &number, const QString &title, Document::Table table)
{
    table.number = number;
    table.title = title;
    document.blocks.emplace_back(std::move(table));
}

QString rankingTitle(const ReportSource &source, const QString &indicator)
{
    const Period &period = source.request.period;
    const QString span = period.lastMonth() == 12
        ? Period(Period::Kind::Year, period.year()).title()
        : QCoreApplication::translate("core", "%1年1—%2月")
              .arg(period.year())
              .arg(period.lastMonth());
    return QCoreApplication::translate("core", "%1%2%3任务完成情况排名表")
        .arg(source.placeName(), span, shortIndicatorName(source.names, indicator));
}

Document::Note rankingNote()
{
    return {QCoreApplication::translate("core",
        "注：1.数据来源于台账，按月统计，累计自1月1日起；2.完成率＝累计完成÷年度目标×100%；"
        "3.超(欠)＝完成率－时序进度；4.完成率相同的名次相同，市本级不参加排名。")};
}

Result<void> addAnnexes(Document &document, Narrator &narrator, const ReportSource &source)
{
    const auto &figures = narrator.answers().table();
    auto &tallies = narrator.answers().tallies();
    auto vouchers = voucherKindTable(source, tallies);
    auto departments = departmentAnnex(source, tallies);
    const auto adjustments = source.adjustments();
    if (!vouchers || !departments)
        return fail(vouchers ? departments.error() : vouchers.error());
    if (!adjustments)
        return fail(adjustments.error());
    document.blocks.emplace_back(Document::PageBreak{});
    const auto codes = summaryIndicators();
    addAnnex(document, QCoreApplication::translate("core", "附表1"),
        rankingTitle(source, codes.first()),
        rankingTable(source, figures, *adjustments, codes.first()));
    document.blocks.emplace_back(rankingNote());
    addAdjustmentNote(document, *adjustments);
    document.blocks.emplace_back(Document::PageBreak{});
    addAnnex(document, QCoreApplication::translate("core", "附表2"),
        QCoreApplication::translate("core", "电子培训券领用情况表"), std::move(*vouchers));
    addAnnex(document, QCoreApplication::translate("core", "附表3"),
        QCoreApplication::translate("core", "市直部门培训情况表"), std::move(*departments));
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：1.张为培训券张数，人为领券人，张与人不能相减；2.部门表是同一批培训的另一种分法，"
        "不与各县(市、区)的数相加。")});
    int number = 4;
    for (const auto &code : codes.mid(1)) {
        document.blocks.emplace_back(Document::PageBreak{});
        addAnnex(document, QCoreApplication::translate("core", "附表%1").arg(number++),
            rankingTitle(source, code), rankingTable(source, figures, *adjustments, code));
    }
    return {};
}

Result<void> addImprint(Document &document, const ReportSource &source)
{
    const auto copies = settingText(source, u"bulletin_copies"_s, {});
    if (!copies)
        return fail(copies.error());
    document.blocks.emplace_back(Document::Imprint{.copies = copies->isEmpty()
            ? QString()
            : QCoreApplication::translate("core", "抄送：%1。").arg(*copies),
        .office = document.author,
        .day = QCoreApplication::translate("core", "%1印发").arg(dayText(source.today))});
    return {};
}

} // namespace

/// A bulletin is always of a month: of a longer period, of its last one.
Result<Document> bulletinReport(const ReportSource &asked)
{
    const Period &period = asked.request.period;
    const auto source = asked.with(
        Period(Period::Kind::Month, period.year(), period.lastMonth()), asked.request.unit);
    auto narrator = Narrator::create(source);
    if (!narrator)
        return fail(narrator.error());
    auto document = reportFrame(source, {}, {});
    document.title = QCoreApplication::translate("core", "关于%1职业技能培训情况的通报")
                         .arg(source.request.period.title());
    document.line = {};
    document.page = {.orientation = Document::Orientation::Portrait,
        .numbering = Document::Page::Numbering::Dashed};
    if (auto headed = addHead(document, source); !headed)
        return fail(headed.error());
    auto made = addText(document, *narrator, source);
    if (made)
        made = addAnnexes(document, *narrator, source);
    if (!made)
        return fail(made.error());
    addRetypedNote(document);
    if (auto ended = addImprint(document, source); !ended)
        return fail(ended.error());
    return document;
}

} // namespace core
