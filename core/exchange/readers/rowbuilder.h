#pragma once

#include "core/base/result.h"
#include "core/exchange/limits.h"
#include "core/exchange/sheetcell.h"

#include <string>
#include <vector>

namespace core {

/// Gathers the cells of one row, puts them in order and hands the row to a sink; counts what the
/// sheet costs. The same for every format.
class RowBuilder
{
public:
    /// Copied: the text goes away before the row is finished.
    enum class Text { Copied, Lasting };

    RowBuilder(RowSink &sink, const SheetLimits &limits);

    bool isEmpty() const { return m_cells.empty(); }
    Result<> add(quint32 row, const SheetCell &cell, Text text);
    /// The cell added last, in the `times` columns behind it too.
    Result<> repeat(quint32 row, quint32 times);

    /// The cells are those of row `row`, and of `more` rows below it; false when the sink wants no
    /// more.
    Result<bool> finish(quint32 row, quint32 more = 0);

private:
    Result<> count(quint32 row, const SheetCell &cell, quint64 times);
    Result<> sort(quint32 row);
    void settleTexts();
    Result<bool> hand(quint32 row);
    void clear();

    RowSink &m_sink;
    const SheetLimits &m_limits;
    std::vector<SheetCell> m_cells;
    std::vector<std::size_t> m_offsets; // of a copied text in m_copies; npos: lasting
    std::string m_copies;
    quint64 m_rowBytes = 0;
    quint64 m_cellCount = 0;
    quint32 m_highestRow = 0;
    std::vector<bool> m_seenRows;
};

} // namespace core
