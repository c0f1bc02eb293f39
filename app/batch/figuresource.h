#pragma once

#include "app/batch/command.h"
#include "core/figures/reading.h"

namespace batch {

/// What --as-of asks for: a time, or the last change that counts; neither: now.
struct Moment
{
    std::optional<QDateTime> at = std::nullopt;
    std::optional<qint64> set = std::nullopt;

    bool isNow() const { return !at && !set; }
};
core::Result<Moment> momentOf(const Call &call);

/// A ledger and its figures, now or at the moment of --as-of.
struct FigureSource
{
    std::unique_ptr<core::Workspace> workspace = {};
    std::unique_ptr<core::FigureEngine> engine = {};

    core::Result<core::IndicatorReading> reading(const QString &indicator,
        const core::Period &period,
        core::FigureReference::Span span = core::FigureReference::Span::ToDate) const;
};

/// The figures of the ledger named in `call`, for whoever may see the dashboards. What stands in
/// the way is told, and `exit` set.
std::optional<FigureSource> openFigures(const Call &call, int &exit);

/// The period of --period; a wrong one is told, and `exit` set.
std::optional<core::Period> periodOf(const Call &call, int &exit);

} // namespace batch
