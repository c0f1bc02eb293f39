#pragma once

#include <QDateTime>

#include <functional>

namespace core {

/// The only source of "now": the program's own, a demo city's or a test's. Answers in UTC.
using Clock = std::function<QDateTime()>;

Clock systemClock();
Clock fixedClock(const QDateTime &moment);

/// The calendar date at the office.
QDate today(const Clock &clock);

} // namespace core
