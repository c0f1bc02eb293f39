#pragma once

#include <QtGlobal>

namespace core {

/// What a spreadsheet may cost at most; the reasons for the values are measurements over honest and
/// hostile files.
struct SheetLimits
{
    quint64 fileBytes = 256ull << 20;
    quint64 parts = 10'000;
    quint64 directoryBytes = 16ull << 20;
    quint64 partBytes = 2048ull << 20; // one part of the package, inflated
    quint64 packageBytes = 3072ull << 20; // all parts, inflated
    quint64 ratio = 250; // inflated : compressed, judged past ratioFloor
    quint64 ratioFloor = 32ull << 20;
    quint64 sharedStrings = 8'000'000;
    quint64 sharedBytes = 256ull << 20;
    quint64 cellUnits = 32'767; // UTF-16 units of one cell
    quint64 htmlBytes = 64ull << 20; // a web page is read as a whole
    quint64 rowBytes = 32ull << 20; // UTF-8 of the texts of one row
    quint64 rows = 1'048'576;
    quint64 columns = 16'384;
    quint64 cells = 64ull << 20;
    quint64 xmlDepth = 64;
    quint64 xmlToken = 1ull << 20;
    quint64 sheets = 1'024;
    quint64 styles = 100'000;
    quint64 relationships = 20'000;
    quint64 merges = 1'000'000;
};

} // namespace core
