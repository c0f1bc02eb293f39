#pragma once

#include "core/workspace/demoworld.h"

namespace core {

/// Decides which classes of the last year were applied for, who is paid and why not, and how far
/// each batch has come by today.
Result<void> addDemoSubsidies(DemoCity &city);

/// What a head is worth, in fen; by kind of batch as in DemoSubsidy.
qint64 demoStandard(int kind, const QString &level);
inline constexpr int kDemoSubsidyKinds = 3;
/// The code of a kind of batch: PX, PJ, QY.
QString demoSubsidyCode(int kind);

} // namespace core
