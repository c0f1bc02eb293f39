#include "core/report/submissionlists.h"

#include "core/domain/submission.h"
#include "core/figures/submissionboard.h"
#include "core/storage/recordstore.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Whether the office keeps the reports of a year at all.
Result<bool> keepsReports(const ReportSource &source)
{
    return RecordStore(source.database)
        .count(countySubmissions().table(),
            {.conditions = {{u"year"_s, Condition::Test::Equal, {source.request.period.year()}}}})
        .map([](qint64 count) { return count > 0; });
}

QString namedUnits(const QStringList &units, const QString &text)
{
    return units.isEmpty() ? QString() : text.arg(units.size()).arg(units.join(u'、'));
}

} // namespace

Result<LateList> lateList(const ReportSource &source)
{
    const auto kept = keepsReports(source);
    if (!kept)
        return fail(kept.error());
    if (!*kept || !source.isWhole())
        return LateList{};
    const auto cells = lateSubmissions(source.database, source.names,
        {.year = source.request.period.year(),
            .units = reportingUnits(source.names, source.engine.unit()),
            .today = source.today,
            .period = source.request.period});
    if (!cells)
        return fail(cells.error());
    QStringList late;
    QStringList missing;
    for (const auto &cell : *cells) {
        const QString unit = codeTitle(source.names, "report_unit"_L1, cell.unit);
        if (cell.isAwaited(source.today))
            missing.append(unit);
        else
            late.append(
                QCoreApplication::translate("core", "%1（迟报%2天）").arg(unit).arg(cell.daysLate));
    }
    if (cells->isEmpty())
        return LateList{true, QCoreApplication::translate("core", "各单位都按时报送了本期数据。")};
    return LateList{true,
        namedUnits(late, QCoreApplication::translate("core", "迟报%1个单位：%2。"))
            + namedUnits(missing, QCoreApplication::translate("core", "未报%1个单位：%2。"))};
}

Result<DispatchTexts> dispatchTexts(const ReportSource &source)
{
    const auto read = submissionTexts(
        source.database, source.names, source.request.period, source.engine.units());
    if (!read)
        return fail(read.error());
    DispatchTexts texts;
    for (const auto &each : *read)
        texts[{each.unit, each.indicator}] = {each.problems, each.measures, each.responsible};
    return texts;
}

} // namespace core
