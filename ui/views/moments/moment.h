#pragma once

#include <QString>

namespace ui {

/// A moment of the ledger: everything up to a change set counts.
struct Moment
{
    qint64 set = 0;
    qint64 at = 0; // UTC milliseconds, of the set

    bool operator==(const Moment &) const = default;
};

/// 2021-03-31 17:20（第 57 次修改之后）
QString momentTitle(const Moment &moment);

} // namespace ui
