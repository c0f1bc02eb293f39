#include "core/base/language.h"
#include "core/figures/origin.h"
#include "core/figures/planprogress.h"
#include "core/report/periodreports.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

/// 亿元 with two decimals, from fen.
QString hundredMillionText(qint64 fen)
{
    constexpr qint64 kStep = 100'000'000; // fen in a hundredth of 亿元
    const qint64 hundredths = (fen + kStep / 2) / kStep;
    return QString::number(hundredths / 100) + u'.'
        + QString::number(hundredths % 100).rightJustified(2, u'0');
}

QString boundText(const QString &bound)
{
    return bound == "min"_L1  ? QCoreApplication::translate("core", "不低于")
        : bound == "scope"_L1 ? QCoreApplication::translate("core", "覆盖范围")
                              : QCoreApplication::translate("core", "累计");
}

Cell reachedCell(const PlanProgress &row)
{
    if (!row.reached)
        return Cell::absent();
    if (row.isRate())
        return Cell::ofRate(*row.reached, row.reference);
    if (row.isMoney())
        return Cell::ofText(hundredMillionText(*row.reached), row.reference);
    return Cell::ofCount(*row.reached, row.reference);
}

/// Of the target; a rate leads to the target, money to what was earned.
QString shareReference(const PlanProgress &row, const QString &wanted)
{
    if (row.isRate())
        return wanted;
    return row.isMoney() ? row.reference : RateReference{row.reference, wanted}.text();
}

Light lightOf(const PlanProgress &row, qint64 pace)
{
    if (!row.share)
        return Light::None;
    const qint64 due = row.target.bound == "min"_L1 ? 10'000 : pace;
    return *row.share >= due         ? Light::Green
        : *row.share * 10 >= due * 9 ? Light::Yellow
                                     : Light::Red;
}

Document::Table tableOf(
    const QList<PlanProgress> &rows, const QString &plan, const Period &period, const Names &names)
{
    Document::Table table = plainTable({}, {},
        {{QCoreApplication::translate("core", "目标"), Align::Left},
            {QCoreApplication::translate("core", "性质"), Align::Center},
            {QCoreApplication::translate("core", "目标值"), Align::Right},
            {QCoreApplication::translate("core", "单位"), Align::Center},
            {QCoreApplication::translate("core", "已达到"), Align::Right},
            {QCoreApplication::translate("core", "占目标%"), Align::Right},
            {QCoreApplication::translate("core", "时间进度%"), Align::Right},
            {QCoreApplication::translate("core", "进度"), Align::Center}});
    for (const auto &row : rows) {
        if (row.target.plan != plan)
            continue;
        const qint64 pace = planPace(row.target, period);
        const bool isPaced = row.target.bound != "min"_L1;
        table.title = row.target.title;
        table.line.left
            = QCoreApplication::translate("core", "印发单位：%1").arg(row.target.issuer);
        table.line.right = QCoreApplication::translate("core", "规划期：%1—%2年")
                               .arg(row.target.from.year())
                               .arg(row.target.to.year());
        const Cell wanted = Cell::ofCount(row.target.value,
            ListReference{u"plan_target"_s, u"id"_s, QString::number(row.target.id), u"value"_s}
                .text());
        table.rows.push_back({{Cell::ofText(codeTitle(names, "indicator"_L1, row.target.indicator)),
            Cell::ofText(boundText(row.target.bound)), wanted,
            Cell::ofText(dataText("unit"_L1, row.target.unit)), reachedCell(row),
            rateCellOf(row.share, shareReference(row, wanted.reference)),
            isPaced ? Cell::ofRate(pace) : Cell::absent(),
            row.share ? Cell::ofLight(lightOf(row, pace)) : Cell::absent()}});
    }
    return table;
}

} // namespace

Result<Document> planReport(const ReportSource &source)
{
    const auto rows = planProgress(source.database, source.request.period, source.today);
    if (!rows)
        return fail(rows.error());
    const auto cohort = employmentCohort(source.database, source.span(), source.today);
    if (!cohort)
        return fail(cohort.error());
    auto document = reportFrame(
        source, reportTitle(ReportKind::Plans), QCoreApplication::translate("core", "见各行"));
    QStringList plans;
    for (const auto &row : *rows) {
        if (!plans.contains(row.target.plan))
            plans.append(row.target.plan);
    }
    if (!rows->isEmpty()) {
        document.blocks.emplace_back(Document::Paragraph{
            QCoreApplication::translate("core", "规划期已过 %1%，已达到的数从台账统计。")
                .arg(rateText(planPace(rows->first().target, source.request.period)))});
    }
    for (const auto &plan : std::as_const(plans))
        document.blocks.emplace_back(tableOf(*rows, plan, source.request.period, source.names));
    if (plans.isEmpty()) {
        document.blocks.emplace_back(Document::Paragraph{
            QCoreApplication::translate("core", "台账中还没有规划，请先在“规划”登记。")});
    }
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：1.累计类目标自规划期第一天计到统计截止日，时间进度＝已过月份÷规划月份；"
        "2.就业率按结业满180天的人次计，本次计到 %1，本年 %2 人次中 %3 人次有就业记录；"
        "3.占比类取年末填报的总量；4.劳务收入为护工规划学员本年月收入乘工作月数之和。")
                                                    .arg(cohort->until.toString(Qt::ISODate))
                                                    .arg(cohort->trained)
                                                    .arg(cohort->employed)});
    return document;
}

} // namespace core
