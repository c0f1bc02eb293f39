#pragma once

#include "core/exchange/headingaliases.h"
#include "core/exchange/sheetscan.h"

namespace core {

/// The rows of a heading, which may have levels: 考核成绩 over 理论 and 实操. Rows count from 0.
struct HeadingBlock
{
    quint32 first = 0;
    quint32 last = 0;
    QMap<quint32, QStringList> levels = {}; // column -> its heading from the highest group down
};

/// The block that starts at `row`, with the rows below that divide its columns; nothing when the
/// row holds fewer than two different texts, as titles do.
std::optional<HeadingBlock> headingBlockAt(
    const SheetScan &scan, quint32 row, const HeadingAliases &aliases);

} // namespace core
