#pragma once

#include "app/batch/command.h"
#include "core/figures/engine.h"

namespace batch {

/// What --as-of asks for: a time, or the last change that counts; neither: now.
struct Moment
{
    std::optional<QDateTime> at = std::nullopt;
    std::optional<qint64> set = std::nullopt;

    bool isNow() const { return !at && !set; }
};
core::Result<Moment> momentOf(const Call &call);

/// The figures of the ledger now, or at the moment of --as-of.
core::Result<std::unique_ptr<core::FigureEngine>> engineFor(
    const Call &call, const core::Workspace &workspace);

} // namespace batch
