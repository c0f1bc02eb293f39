#pragma once

#include "core/figures/yearfigures.h"
#include "core/rules/submissions.h"

namespace core {

/// A line of a unit's form as the ledger knows it; amounts in yuan.
struct CountedLine
{
    QString line;
    /// The system figure beside the declared one; nothing for what only the offices know.
    std::optional<qint64> counted = std::nullopt;
    /// What a new form is filled with: the counted figure, or what has been reported before.
    std::optional<qint64> known = std::nullopt;
    std::optional<qint64> lastYear = std::nullopt;
    std::optional<qint64> target = std::nullopt;
};

/// The lines of the form of a period, counted from 1 January to its end, in the form's order.
Result<QList<CountedLine>> countLines(const Database &database, const FigureEngine &engine,
    const Names &names, const FigureQuestion &question);

} // namespace core
