// changed
#include "app/batch/changesout.h"
#include "core/base/datetext.h"
#include "core/domain/catalog.h"
#include "core/storage/journal.h"

#include <QCoreApplication>

namespace batch {

namespace {

/// A change set by its number or id, or the last one by a time.
core::Result<qint64> setOf(const core::Workspace &workspace, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return core::changeSetNumber(workspace.database(), number);
    const auto at = core::parseIsoMoment(text);
    return at ? core::changeSetAt(workspace.database(), at->toMSecsSinceEpoch())
              : core::fail(at.error());
}

core::Result<core::Moments> momentsOf(const Call &call, const core::Workspace &workspace)
{
    const auto since = setOf(workspace, call.value(u"since"_s));
    if (!since)
        return core::fail(since.error());
    if (!call.has(u"until"_s))
        return core::Moments{*since};
    return setOf(workspace, call.value(u"until"_s)).map([&](qint64 until) {
        return core::Moments{*since, until};
    });
}

/// Numbers and rows that differ, as those of an edition are told.
core::EditionChanges told(const core::RowChanges &rows)
{
    core::EditionChanges all;
    for (const auto &number : rows.numbers) {
        all.figures.append({{}, number.reference, number.reference,
            core::Document::Cell::ofCount(number.was), core::Document::Cell::ofCount(number.is)});
    }
    all.behind = rows;
    return all;
}

/// What is asked for: a report, a list, or one figure.
core::Result<core::EditionChanges> changesBetween(
    const Call &call, const core::Workspace &workspace, const core::Moments &moments)
{
    const auto &database = workspace.database();
    const core::MomentsQuestion question{
        moments, workspace.unit(), workspace.now(), terminalProgress()};
    if (call.has(u"period"_s)) {
        const auto report = reportAsked(call, workspace);
        return report
            ? core::reportChanges(database, workspace.names(), *report, moments, terminalProgress())
            : core::fail(report.error());
    }
    if (const core::Table *table = core::tableNamed(call.word(1))) {
        return core::listChanges(database, workspace.names(), {table, {}}, question).map(&told);
    }
    return core::rowChanges(database, workspace.names(), {call.word(1)}, question).map(&told);
}

/// The rows that make a figure, a report or a list different from what it was.
int changedFigure(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit);
    if (!workspace)
        return exit;
    const auto moments = momentsOf(call, *workspace);
    if (!moments)
        return refuse(moments.error());
    const auto changes = changesBetween(call, *workspace, *moments);
    if (!changes)
        return refuse(changes.error());
    return giveChanges(call, *changes, QCoreApplication::translate("app", "数字的变化"));
}

} // namespace

QList<Command> changeCommands()
{
    const Option out{"out", "FILE", QT_TRANSLATE_NOOP("app", ".pdf、.xlsx 或 .json 文件")};
    return {
        {"changed", "LEDGER FIGURE|TABLE|--period P --since SET", 1,
            QT_TRANSLATE_NOOP("app", "两个时刻之间使数字、报表或列表不同的记录"),
            {{"since", "SET|TIME", QT_TRANSLATE_NOOP("app", "从哪次修改之后，见 journal")},
                {"until", "SET|TIME", QT_TRANSLATE_NOOP("app", "到哪次修改为止，不写为现在")},
                {"kind", "summary|year|…", QT_TRANSLATE_NOOP("app", "哪种报表，不写为小结")},
                {"period", "2021|2021Q2|2021-03", QT_TRANSLATE_NOOP("app", "期间")},
                {"unit", "141127", QT_TRANSLATE_NOOP("app", "地区；141100 为全市")}, out},
            changedFigure},
    };
}

} // namespace batch
