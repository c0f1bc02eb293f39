#pragma once

#include "core/base/period.h"

#include <optional>

namespace core {

/// A period within its year, as reports are filed: M06, Q2, H1, Y.
QString periodCode(const Period &period);
/// Nothing when the text is no such code.
std::optional<Period> periodOfCode(int year, QStringView code);
/// All periods of a kind in a year that are reported: of the halves only the first.
QList<Period> periodsOf(Period::Kind kind, int year);

} // namespace core
