#pragma once

#include "core/base/period.h"

#include <QString>

namespace core {

/// Names one figure, so that a cell, a bar or a tile leads back to its rows.
struct FigureReference
{
    enum class Span { Period, ToDate }; // the period alone, or from 1 January to its end

    QString indicator;
    Period period;
    QString unit; // 141100 the whole city, 141100:own its 市本级, 141127 a county
    QString department = {}; // empty: all
    Span span = Span::Period;

    /// What cells and charts carry: train_completions/2021Q2/141127/RSJ/todate.
    QString text() const;
    static Result<FigureReference> parse(QStringView text);

    bool operator==(const FigureReference &) const = default;
};

} // namespace core
