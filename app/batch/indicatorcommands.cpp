// indicators, add, forecast, back-test
#include "app/batch/figuresource.h"
#include "core/base/language.h"
#include "core/figures/figuresjson.h"
#include "core/figures/months.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace batch {

namespace {

QString titleOf(const core::Workspace &workspace, const QString &code)
{
    const auto *item = workspace.names().code("indicator"_L1, code);
    return item ? item->title() : code;
}

QString unitOf(const core::Workspace &workspace, const QString &code)
{
    const auto *item = workspace.names().code("indicator"_L1, code);
    return item ? core::dataText("unit"_L1, item->attribute("unit"_L1)) : QString();
}

int indicators(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    QJsonArray list;
    for (const auto &entry : core::indicatorCatalogue()) {
        const QString code = QString::fromLatin1(entry.code);
        const auto version
            = core::indicatorVersion(workspace->database(), code, workspace->today());
        if (!version)
            return refuse(version.error());
        list.append(QJsonObject{{u"code"_s, code}, {u"name"_s, titleOf(*workspace, code)},
            {u"unit"_s, unitOf(*workspace, code)}, {u"way"_s, core::wayText(entry.way)},
            {u"within"_s, QString::fromLatin1(entry.within)},
            {u"definition"_s, version->definition}, {u"version"_s, version->number},
            {u"document"_s, version->document},
            {u"valid_from"_s, version->validFrom.toString(Qt::ISODate)}});
    }
    print(list);
    return Done;
}

/// Adds up the values of several indicators for the whole; what must be printed beside the sum
/// comes with it.
int total(const Call &call)
{
    int exit = Done;
    const auto period = periodOf(call, exit);
    const auto source = period ? openFigures(call, exit) : std::nullopt;
    if (!source)
        return exit;
    QList<core::Addend> addends;
    for (const auto &code : call.wordsFrom(1)) {
        const auto reading = source->reading(code, *period);
        if (!reading)
            return refuse(reading.error());
        addends.append({code, reading->name, reading->measuredIn, reading->version.number,
            reading->rows.front().value.value_or(0)});
    }
    const auto sum = core::addedUp(addends);
    if (!sum)
        return refuse(sum.error());
    print(QJsonObject{{u"value"_s, sum->value}, {u"note"_s, sum->note}});
    return Done;
}

int forecast(const Call &call)
{
    int exit = Done;
    const auto period = periodOf(call, exit);
    const auto source = period ? openFigures(call, exit) : std::nullopt;
    if (!source)
        return exit;
    const QString code
        = call.has(u"indicator"_s) ? call.value(u"indicator"_s) : QString(core::kTrainCompletions);
    const auto paces
        = core::unitPaces(source->workspace->database(), *source->engine, {code, *period});
    if (!paces)
        return refuse(paces.error());
    QJsonArray rows;
    for (const auto &unit : source->engine->units()) {
        const auto &pace = paces->at(unit);
        auto row = core::toJson(pace);
        row.insert(u"unit"_s, unit);
        row.insert(u"sentence"_s,
            core::paceSentence(
                pace, titleOf(*source->workspace, code), unitOf(*source->workspace, code)));
        rows.append(row);
    }
    print(QJsonObject{{u"indicator"_s, code}, {u"period"_s, period->key()}, {u"rows"_s, rows}});
    return Done;
}

QJsonObject toJson(const core::BackTest::Score &score)
{
    const auto orNull = [](std::optional<qint64> value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    return {{u"cases"_s, score.cases}, {u"held"_s, score.held},
        {u"held_x100"_s, orNull(score.heldTimes100())},
        {u"mean_width_x100"_s, orNull(score.meanWidth())}};
}

int backTest(const Call &call)
{
    int exit = Done;
    const auto source = openFigures(call, exit);
    if (!source)
        return exit;
    int year = source->workspace->year();
    if (call.has(u"year"_s)) {
        bool isNumber = false;
        year = call.value(u"year"_s).toInt(&isNumber);
        if (!isNumber)
            return wrongUsage(QCoreApplication::translate("app", "--year 应为年份，如 2021。"));
    }
    QJsonObject all;
    for (const auto &entry : core::indicatorCatalogue()) {
        if (entry.way != core::CatalogueEntry::Way::Cells)
            continue;
        const auto test = core::backTest(*source->engine, QString::fromLatin1(entry.code), year);
        if (!test)
            return refuse(test.error());
        all.insert(QString::fromLatin1(entry.code),
            QJsonObject{
                {u"linear"_s, toJson(test->linear)}, {u"seasonal"_s, toJson(test->seasonal)}});
    }
    print(all);
    return Done;
}

} // namespace

QList<Command> indicatorCommands()
{
    const Option period{"period", "2021|2021H1|2021Q2|2021-06", QT_TRANSLATE_NOOP("app", "期间")};
    const Option asOf{"as-of", "TIME", QT_TRANSLATE_NOOP("app", "截至某一时刻")};
    const Option indicator{"indicator", "CODE", QT_TRANSLATE_NOOP("app", "指标")};
    return {
        {"indicators", "LEDGER", 1, QT_TRANSLATE_NOOP("app", "指标表：口径、版本、文件、怎样得出"),
            {}, indicators},
        {"total", "LEDGER CODE CODE … --period P", 2,
            QT_TRANSLATE_NOOP("app", "几个指标相加；人和人次不相加，口径不同的附说明"),
            {period, asOf}, total},
        {"forecast", "LEDGER --period P", 1,
            QT_TRANSLATE_NOOP("app", "各单位的进度、后期每月每周需完成、全年预计及范围"),
            {period, asOf, indicator}, forecast},
        {"back-test", "LEDGER", 1,
            QT_TRANSLATE_NOOP("app", "用以往各年检验全年预计的范围有多少次包含实际数"),
            {asOf, {"year", "2021", QT_TRANSLATE_NOOP("app", "最后一年")}}, backTest},
    };
}

} // namespace batch
