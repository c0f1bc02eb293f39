#pragma once

#include "core/figures/engine.h"

#include <QJsonObject>

namespace core {

/// The shape of `figures --json` (architecture.md 5): a stable contract.
QJsonObject toJson(const FigureTable &table);

} // namespace core
