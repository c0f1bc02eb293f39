#include "core/figures/figuresjson.h"

#include "core/base/datetext.h"
#include "core/figures/valuekeys.h"

#include <QJsonArray>

namespace core {

using namespace Qt::StringLiterals;

namespace {

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(qint64(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject toJson(const FigureTable &table)
{
    QJsonArray rows;
    for (const auto &figure : table.rows) {
        rows.append(QJsonObject{{u"indicator"_s, figure.indicator->code()},
            {u"unit"_s, figure.unit}, {u"department"_s, orNull(figure.department)},
            {u"actual"_s, figure.actual}, {u"cumulative"_s, figure.cumulative},
            {u"target"_s, orNull(figure.target)}, {u"document"_s, orNull(figure.document)},
            {u"rate_x100"_s, orNull(figure.rateTimes100)}, {u"rank"_s, orNull(figure.rank)},
            {u"last_year_actual"_s, figure.lastYearActual},
            {u"last_year_cumulative"_s, figure.lastYearCumulative}});
    }
    return {
        {u"period"_s, table.period.key()}, {u"as_of"_s, isoText(table.asOf)}, {u"rows"_s, rows}};
}

QJsonObject toJson(const IndicatorReading &reading, const Period &period)
{
    QJsonArray rows;
    for (const auto &row : reading.rows) {
        QJsonObject parts;
        for (const auto &[part, value] : row.parts)
            parts.insert(part, value);
        rows.append(QJsonObject{{u"unit"_s, row.unit}, {u"value"_s, orNull(row.value)},
            {u"last_year"_s, orNull(row.lastYear)}, {u"top"_s, orNull(row.top)},
            {u"bottom"_s, orNull(row.bottom)}, {u"target"_s, orNull(row.target)},
            {u"light"_s, orNull(lightKey(row.light))}, {u"parts"_s, parts},
            {u"remainder"_s, row.remainder}, {u"reference"_s, orNull(row.reference)}});
    }
    return {{u"indicator"_s, QString::fromLatin1(reading.entry->code)}, {u"name"_s, reading.name},
        {u"unit"_s, reading.measuredIn}, {u"measure"_s, measureKey(reading.entry->measure)},
        {u"way"_s, wayText(reading.entry->way)}, {u"period"_s, period.key()},
        {u"definition"_s, reading.version.definition}, {u"version"_s, reading.version.number},
        {u"document"_s, reading.version.document},
        {u"valid_from"_s, reading.version.validFrom.toString(Qt::ISODate)},
        {u"cohort_end"_s, orNull(reading.cohortEnd.toString(Qt::ISODate))},
        {u"notes"_s, QJsonArray::fromStringList(reading.notes)}, {u"rows"_s, rows}};
}

QJsonObject toJson(const Pace &pace)
{
    const auto forecast = [](const std::optional<Forecast> &made) {
        return made ? QJsonValue(QJsonObject{
                   {u"value"_s, made->value}, {u"low"_s, made->low}, {u"high"_s, made->high}})
                    : QJsonValue(QJsonValue::Null);
    };
    return {{u"month"_s, pace.month}, {u"cumulative"_s, pace.cumulative},
        {u"target"_s, orNull(pace.target)}, {u"elapsed_x100"_s, pace.elapsedTimes100},
        {u"rate_x100"_s, orNull(pace.rateTimes100)}, {u"gap_x100"_s, orNull(pace.gapTimes100)},
        {u"ratio_x100"_s, orNull(pace.ratioTimes100)}, {u"light"_s, orNull(lightKey(pace.light))},
        {u"needed_per_month"_s, orNull(pace.perMonth)},
        {u"needed_per_week"_s, orNull(pace.perWeek)}, {u"linear"_s, forecast(pace.linear)},
        {u"seasonal"_s, forecast(pace.seasonal)}};
}

} // namespace core
