#pragma once

#include "core/figures/pace.h"
#include "core/figures/reading.h"

#include <QJsonObject>

namespace core {

/// The shape of `figures --json` (architecture.md 5): a stable contract.
QJsonObject toJson(const FigureTable &table);

/// The shape of `figures --indicator CODE`.
QJsonObject toJson(const IndicatorReading &reading, const Period &period);

/// The shape of `forecast`, of one unit.
QJsonObject toJson(const Pace &pace);

} // namespace core
