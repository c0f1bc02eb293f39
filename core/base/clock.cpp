#include "core/base/clock.h"

namespace core {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

Clock fixedClock(const QDateTime &moment)
{
    return [moment = moment.toUTC()] { return moment; };
}

QDate today(const Clock &clock)
{
    return clock().toLocalTime().date();
}

} // namespace core
