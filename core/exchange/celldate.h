#pragma once

#include "core/exchange/cellvalues.h"

#include <QDate>

namespace core {

/// What a cell of a date column says.
struct CellDate
{
    enum class Kind {
        Empty,
        Day,
        Month, // year and month only: `day` is the first of it
        Doubtful, // 2024.1 as a number: January and October look alike
        Unreadable
    };
    Kind kind = Kind::Empty;
    QDate day = {};
};

struct DateRules
{
    DaySystem days = DaySystem::From1900;
    QDate today
        = {}; // for years of two digits: what would lie past next year is of the last century
};

/// Reads 2021-6-1, 2021/6/1, 2021.6.1, 2021年6月1日, 20210601, 21.6.1, ２０２１－０６－０１, 一 and
/// dashes between the parts, a time behind, 二〇二一年六月一日, 15/6/2021 where only one order
/// fits, English months, serial numbers with or without a date format.
CellDate dateOf(const CellValue &cell, const DateRules &rules);

} // namespace core
