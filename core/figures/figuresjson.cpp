#include "core/figures/figuresjson.h"

#include "core/base/datetext.h"

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

} // namespace core
