// target show, split, adjust, issue
#include "app/batch/command.h"
#include "core/base/datetext.h"
#include "core/workspace/targetwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace batch {

namespace {

QJsonObject toJson(const core::TargetGrid::Row &row)
{
    QJsonArray months;
    for (const qint64 month : row.months)
        months.append(month);
    QJsonArray quarters;
    for (int quarter = 0; quarter < 4; ++quarter)
        quarters.append(row.quarter(quarter));
    return {{u"unit"_s, row.unit}, {u"value"_s, row.value()}, {u"quarters"_s, quarters},
        {u"months"_s, months}, {u"version"_s, row.version}, {u"status"_s, row.status},
        {u"document"_s, row.document}, {u"effective_on"_s, row.effectiveOn.toString(Qt::ISODate)}};
}

QJsonObject toJson(const core::TargetGrid &grid)
{
    QJsonArray rows;
    for (const auto &row : grid.rows)
        rows.append(toJson(row));
    return {{u"year"_s, grid.year}, {u"indicator"_s, grid.indicator},
        {u"whole"_s, toJson(grid.whole)}, {u"rows"_s, rows}, {u"sum"_s, grid.sum()},
        {u"difference"_s, grid.difference()}};
}

/// What a call of `target` is about.
struct Asked
{
    int year = 0;
    QString indicator;
    core::TargetDecision decision;
};

core::Result<Asked> asked(const Call &call, const core::Workspace &workspace)
{
    Asked asked{workspace.year(), call.word(2), {call.value(u"document"_s), {}}};
    const auto wrong = [](const QString &text) {
        return core::fail({core::Error::Code::Invalid, text});
    };
    if (call.has(u"year"_s)) {
        bool isNumber = false;
        asked.year = call.value(u"year"_s).toInt(&isNumber);
        if (!isNumber)
            return wrong(QCoreApplication::translate("app", "--year 应为年份，如 2021。"));
    }
    if (call.has(u"effective"_s)) {
        const auto day = core::parseIsoDate(call.value(u"effective"_s));
        if (!day)
            return core::fail(day.error());
        asked.decision.effectiveOn = *day;
    }
    return asked;
}

core::Result<core::SplitRequest> splitAsked(const Call &call, const Asked &asked)
{
    core::SplitRequest request{.year = asked.year, .indicator = asked.indicator};
    bool isNumber = false;
    request.total = call.value(u"total"_s).toLongLong(&isNumber);
    const QString by = call.value(u"by"_s);
    bool isKnown = true;
    if (call.has(u"weights"_s)) {
        request.by = core::SplitBy::Weights;
        for (const auto &weight : call.value(u"weights"_s).split(u',')) {
            bool isWeight = false;
            request.weights.push_back(weight.toLongLong(&isWeight));
            isKnown = isKnown && isWeight && request.weights.back() >= 0;
        }
    } else if (by == u"equal"_s) {
        request.by = core::SplitBy::Equal;
    } else {
        isKnown = by.isEmpty() || by == u"last-year"_s;
    }
    if (isNumber && isKnown)
        return request;
    return core::fail({core::Error::Code::Invalid,
        QCoreApplication::translate("app",
            "分解写成 --total 200000 --by last-year 或 --by equal，按权重写 --weights 3,2,1…")});
}

/// UNIT=VALUE; the whole follows its units unless it is named too.
core::Result<void> adjust(const Call &call, core::TargetGrid &grid)
{
    bool isWholeGiven = false;
    for (const auto &word : call.wordsFrom(3)) {
        bool isNumber = false;
        const QString unit = word.section(u'=', 0, 0);
        const qint64 value = word.section(u'=', 1).toLongLong(&isNumber);
        auto *row = unit == grid.whole.unit ? &grid.whole : nullptr;
        isWholeGiven = isWholeGiven || row;
        for (auto &each : grid.rows) {
            if (each.unit == unit)
                row = &each;
        }
        if (!row || !isNumber || value < 0) {
            return core::fail({core::Error::Code::Invalid,
                QCoreApplication::translate("app", "“%1”应写成 单位=目标，如 141127=8000。")
                    .arg(word)});
        }
        core::setValue(*row, value);
    }
    if (!isWholeGiven && !grid.rows.isEmpty()) {
        for (int quarter = 0; quarter < 4; ++quarter)
            core::setQuarter(grid, -1, quarter, grid.quarterSum(quarter));
    }
    return {};
}

core::Result<core::TargetGrid> gridAsked(
    const Call &call, const core::Workspace &workspace, const Asked &asked)
{
    if (call.word(1) == u"split"_s) {
        const auto request = splitAsked(call, asked);
        return request ? core::splitTarget(workspace, *request)
                       : core::Result<core::TargetGrid>(core::fail(request.error()));
    }
    std::optional<QDate> on;
    if (call.has(u"on"_s)) {
        const auto day = core::parseIsoDate(call.value(u"on"_s));
        if (!day)
            return core::fail(day.error());
        on = *day;
    }
    auto grid = core::targetGrid(workspace, asked.year, asked.indicator, on);
    if (grid && call.word(1) == u"adjust"_s) {
        if (auto adjusted = adjust(call, *grid); !adjusted)
            return core::fail(adjusted.error());
    }
    return grid;
}

int target(const Call &call)
{
    const QString step = call.word(1);
    if (!QStringList{u"show"_s, u"split"_s, u"adjust"_s, u"issue"_s}.contains(step)) {
        return wrongUsage(
            QCoreApplication::translate("app", "目标可以 show、split、adjust、issue，没有“%1”。")
                .arg(step));
    }
    int exit = Done;
    const auto workspace = openLedger(call, exit);
    if (!workspace)
        return exit;
    const auto what = asked(call, *workspace);
    if (!what)
        return refuse(what.error());
    if (step == u"issue"_s) {
        const auto issued
            = core::issueTargets(*workspace, what->year, what->indicator, call.value(u"reason"_s));
        if (!issued)
            return refuse(issued.error(), call);
        print(QJsonObject{{u"issued"_s, *issued}});
        return Done;
    }
    const auto grid = gridAsked(call, *workspace, *what);
    if (!grid)
        return refuse(grid.error());
    const bool isOnlyShown = step == u"show"_s || call.has(u"dry-run"_s);
    if (!isOnlyShown) {
        const auto saved = core::saveTargets(*workspace, *grid, what->decision);
        if (!saved)
            return refuse(saved.error(), call);
    }
    print(toJson(*grid));
    return Done;
}

} // namespace

QList<Command> targetCommands()
{
    return {{"target", "LEDGER show|split|adjust|issue INDICATOR [UNIT=VALUE …]", 3,
        QT_TRANSLATE_NOOP("app", "年度目标：查看、分解到县和月、调整、下达"),
        {{"year", "2021", QT_TRANSLATE_NOOP("app", "年度")},
            {"total", "N", QT_TRANSLATE_NOOP("app", "全市目标")},
            {"by", "last-year|equal", QT_TRANSLATE_NOOP("app", "怎样分解")},
            {"weights", "N,N,…", QT_TRANSLATE_NOOP("app", "各单位的权重，按报表顺序")},
            {"on", "DATE", QT_TRANSLATE_NOOP("app", "某一天有效的目标")},
            {"document", "TEXT", QT_TRANSLATE_NOOP("app", "文号")},
            {"effective", "DATE", QT_TRANSLATE_NOOP("app", "生效日期")},
            {"reason", "TEXT", QT_TRANSLATE_NOOP("app", "原因")},
            {"dry-run", "", QT_TRANSLATE_NOOP("app", "只检查，不写入")}},
        target}};
}

} // namespace batch
