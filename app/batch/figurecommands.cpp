// figures, rows, report
#include "app/batch/command.h"
#include "app/batch/documentout.h"
#include "app/batch/figuresource.h"
#include "core/base/datetext.h"
#include "core/domain/catalog.h"
#include "core/exchange/recordtext.h"
#include "core/figures/figuresjson.h"
#include "core/figures/yearfigures.h"
#include "core/report/periodreports.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace batch {

namespace {

/// One indicator of the dictionary, whichever way it is come by.
int indicatorFigures(const Call &call, const FigureSource &source, const core::Period &period)
{
    using Span = core::FigureReference::Span;
    const auto reading = source.reading(call.value(QStringLiteral("indicator")), period,
        call.has(QStringLiteral("alone")) ? Span::Period : Span::ToDate);
    if (!reading)
        return refuse(reading.error());
    print(core::toJson(*reading, period));
    return Done;
}

/// With a whole year go the figures that are published of it.
int printFigures(const FigureSource &source, const core::FigureTable &table)
{
    QJsonObject json = core::toJson(table);
    if (table.period.kind() == core::Period::Kind::Year) {
        const auto &workspace = *source.workspace;
        const auto published = core::yearFigures(workspace.database(), *source.engine,
            workspace.names(), {table.period, source.engine->unit()});
        if (!published)
            return refuse(published.error());
        json.insert(QStringLiteral("published"), core::toJson(*published));
    }
    print(json);
    return Done;
}

int figures(const Call &call)
{
    int exit = Done;
    const auto period = periodOf(call, exit);
    const auto source = period ? openFigures(call, exit) : std::nullopt;
    if (!source)
        return exit;
    if (call.has(QStringLiteral("indicator")))
        return indicatorFigures(call, *source, *period);
    core::FigureOptions options;
    if (call.value(QStringLiteral("by")) == QLatin1String("department"))
        options.by = core::FigureOptions::By::Department;
    const auto table = source->engine->figures(*period, options);
    if (!table)
        return refuse(table.error());
    if (call.wantsJson())
        return printFigures(*source, *table);
    for (const auto &figure : table->rows) {
        const auto *unit = source->workspace->names().code("report_unit"_L1, figure.unit);
        print(QStringLiteral("%1  %2  %3  %4  %5")
                  .arg(figure.indicator->code(), -20)
                  .arg(unit ? unit->title() : figure.unit, -8)
                  .arg(figure.actual, 9)
                  .arg(figure.cumulative, 9)
                  .arg(core::rateText(figure.rateTimes100), 8));
    }
    return Done;
}

int rows(const Call &call)
{
    int exit = Done;
    const auto period = periodOf(call, exit);
    const auto source = period ? openFigures(call, exit) : std::nullopt;
    if (!source)
        return exit;
    const QString unit = call.has(QStringLiteral("unit")) ? call.value(QStringLiteral("unit"))
                                                          : source->engine->unit();
    const auto behind
        = source->engine->rowsOf({.indicator = call.value(QStringLiteral("indicator")),
            .period = *period,
            .unit = unit,
            .span = call.has(QStringLiteral("to-date")) ? core::FigureReference::Span::ToDate
                                                        : core::FigureReference::Span::Period});
    if (!behind)
        return refuse(behind.error());
    const auto records = source->workspace->records().read(*behind->table, behind->ids);
    if (!records)
        return refuse(records.error());
    if (call.value(QStringLiteral("format")) == QLatin1String("csv")) {
        const QByteArray csv = core::recordsToCsv(*behind->table, *records, core::Reveal::Masked);
        std::fwrite(csv.constData(), 1, size_t(csv.size()), stdout);
        return Done;
    }
    QJsonArray list;
    for (const auto &record : *records) {
        QJsonObject values = core::recordToJson(*behind->table, record, core::Reveal::Masked);
        values.remove(QStringLiteral("id"));
        list.append(QJsonObject{{QStringLiteral("table"), QString(behind->table->name)},
            {QStringLiteral("id"), QString::number(record.id)},
            {QStringLiteral("values"), values}});
    }
    print(list);
    return Done;
}

/// The kind of period that a type of report is about.
std::optional<core::Period::Kind> kindOf(const QString &type)
{
    if (type == QLatin1String("month"))
        return core::Period::Kind::Month;
    if (type == QLatin1String("quarter"))
        return core::Period::Kind::Quarter;
    if (type == QLatin1String("half"))
        return core::Period::Kind::HalfYear;
    if (type == QLatin1String("year"))
        return core::Period::Kind::Year;
    return std::nullopt;
}

/// What the call asks for; a summary also names the kind of its period.
core::Result<core::ReportKind> kindAsked(const Call &call, const core::Period &period)
{
    const QString type = call.value(QStringLiteral("type"));
    if (call.has(QStringLiteral("type")) && kindOf(type) != period.kind()) {
        return core::fail({core::Error::Code::Invalid,
            QCoreApplication::translate(
                "app", "报表类型“%1”与期间“%2”不符，如 --type quarter --period 2021Q4。")
                .arg(type, period.key())});
    }
    if (!call.has(QStringLiteral("kind")))
        return core::ReportKind::Summary;
    const QString key = call.value(QStringLiteral("kind"));
    if (const auto kind = core::reportOfKey(key))
        return *kind;
    QStringList known;
    for (const auto kind : core::reportKinds())
        known.append(core::reportKey(kind));
    return core::fail({core::Error::Code::Invalid,
        QCoreApplication::translate("app", "没有“%1”这种报表，可用：%2。")
            .arg(key, known.join(u'、'))});
}

/// figure=text=reason, several after a semicolon.
core::Result<QList<core::Retyped>> retypedIn(const QString &text)
{
    QList<core::Retyped> retyped;
    for (const auto &each : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList parts = each.split(u'=');
        if (parts.size() != 3 || parts.contains(QString()))
            return core::fail({core::Error::Code::Invalid,
                QCoreApplication::translate("app",
                    "--retype 应为 指标=改写的数字=理由，如 "
                    "train_completions.rate=115.83=按原口径，"
                    "不能是“%1”。")
                    .arg(each)});
        retyped.append({parts[0].trimmed(), parts[1].trimmed(), parts[2].trimmed()});
    }
    return retyped;
}

/// A value other than those is refused, so that nobody gets what he did not ask for.
core::Result<void> oneOf(const Call &call, const QString &name, const QStringList &values)
{
    if (!call.has(name) || values.contains(call.value(name)))
        return {};
    return core::fail({core::Error::Code::Invalid,
        QCoreApplication::translate("app", "--%1 应为 %2，不能是“%3”。")
            .arg(name, values.join(u'、'), call.value(name))});
}

/// Rounding, head of the bulletin, carried sums, number and retyped figures.
core::Result<core::ReportOptions> reportOptions(const Call &call)
{
    core::ReportOptions options;
    for (const auto &[name, values] :
        {std::pair(QStringLiteral("rounding"), QStringList{"half-up"_L1, "truncated"_L1}),
            std::pair(QStringLiteral("head"), QStringList{"red"_L1, "preprinted"_L1}),
            std::pair(QStringLiteral("carry"), QStringList{"none"_L1, "sums"_L1})}) {
        if (auto known = oneOf(call, name, values); !known)
            return core::fail(known.error());
    }
    if (call.value(QStringLiteral("rounding")) == QLatin1String("truncated"))
        options.rounding = core::Rounding::Truncated;
    if (call.value(QStringLiteral("head")) == QLatin1String("preprinted"))
        options.head = core::Document::Letterhead::Ink::Preprinted;
    if (call.value(QStringLiteral("carry")) == QLatin1String("sums"))
        options.carry = core::ReportOptions::Carry::Sums;
    options.number = call.value(QStringLiteral("number")).toInt();
    auto retyped = retypedIn(call.value(QStringLiteral("retype")));
    if (!retyped)
        return core::fail(retyped.error());
    options.retyped = *retyped;
    return options;
}

int report(const Call &call)
{
    int exit = Done;
    const auto period = periodOf(call, exit);
    if (!period)
        return exit;
    const auto kind = kindAsked(call, *period);
    if (!kind)
        return wrongUsage(kind.error().text);
    const auto options = reportOptions(call);
    if (!options)
        return wrongUsage(options.error().text);
    const auto source = openFigures(call, exit);
    if (!source)
        return exit;
    const QString unit = call.has(QStringLiteral("unit")) ? call.value(QStringLiteral("unit"))
                                                          : source->engine->unit();
    const auto document = core::periodReport(*kind,
        {source->workspace->database(), *source->engine, source->workspace->names(),
            {.period = *period,
                .unit = unit,
                .data = source->workspace->isDemo() ? core::SummaryRequest::Data::Demo
                                                    : core::SummaryRequest::Data::Real,
                .options = *options},
            source->workspace->today()});
    return document ? writeOut(call, *document) : refuse(document.error());
}

} // namespace

QList<Command> figureCommands()
{
    const Option period{"period", "2021|2021H1|2021Q2|2021-06", QT_TRANSLATE_NOOP("app", "期间")};
    const Option unit{
        "unit", "141127", QT_TRANSLATE_NOOP("app", "地区；141100 为全市，141100:own 为市本级")};
    const Option asOf{"as-of", "TIME", QT_TRANSLATE_NOOP("app", "截至某一时刻")};
    return {
        {"figures", "LEDGER --period P", 1,
            QT_TRANSLATE_NOOP("app", "各指标的完成、目标、完成率和排名"),
            {period, asOf, {"by", "county|department", QT_TRANSLATE_NOOP("app", "按县区或按部门")},
                {"indicator", "CODE", QT_TRANSLATE_NOOP("app", "只要一个指标，指标表中的都可以")},
                {"alone", "", QT_TRANSLATE_NOOP("app", "只算本期，不从1月1日累计")}},
            figures},
        {"rows", "LEDGER --indicator CODE --period P", 1,
            QT_TRANSLATE_NOOP("app", "一个数字背后的记录"),
            {period, unit, asOf, {"indicator", "CODE", QT_TRANSLATE_NOOP("app", "指标")},
                {"to-date", "", QT_TRANSLATE_NOOP("app", "从1月1日累计到期末")},
                {"format", "csv|json", QT_TRANSLATE_NOOP("app", "格式")}},
            rows},
        {"report", "LEDGER --kind K --period P --out FILE", 1,
            QT_TRANSLATE_NOOP("app", "打印报表，不需要窗口"),
            {period, unit, asOf,
                {"kind", "summary|bulletin|dispatch|text|cards|book|year|…",
                    QT_TRANSLATE_NOOP("app", "哪种报表，不写为小结")},
                {"rounding", "half-up|truncated",
                    QT_TRANSLATE_NOOP("app", "完成率四舍五入（默认）或截断")},
                {"head", "red|preprinted",
                    QT_TRANSLATE_NOOP("app", "通报红头，或印在已套红的纸上")},
                {"carry", "none|sums", QT_TRANSLATE_NOOP("app", "跨页的表写承前页、过次页")},
                {"number", "N", QT_TRANSLATE_NOOP("app", "通报的期号，不写为月份")},
                {"retype", "FIGURE=TEXT=REASON",
                    QT_TRANSLATE_NOOP("app", "改写文字中的数字，计算值仍印在旁边；多个用分号隔开")},
                {"type", "month|quarter|half|year", QT_TRANSLATE_NOOP("app", "小结的期间类型")},
                {"out", "FILE", QT_TRANSLATE_NOOP("app", ".pdf、.xlsx 或 .json 文件")}},
            report},
    };
}

} // namespace batch
