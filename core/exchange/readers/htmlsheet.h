#pragma once

#include "core/base/progress.h"
#include "core/exchange/readers/htmlstyles.h"
#include "core/exchange/readers/htmltext.h"
#include "core/exchange/readers/htmltokens.h"
#include "core/exchange/readers/rowbuilder.h"

namespace core {

/// Turns one table of a web page into rows for a sink; the number of a row is that of its <tr>.
class HtmlSheet
{
public:
    HtmlSheet(const HtmlStyles &styles, const SheetLimits &limits, RowSink &sink);

    /// `at` lies behind the opening tag of the table.
    Result<> read(std::string_view page, std::size_t at, const Progress &progress);
    std::vector<SheetMerge> takeMerges() { return std::move(m_merges); }

private:
    Result<> take(const HtmlToken &token);
    Result<> takeTag(const HtmlToken &token);
    Result<> startRow(const HtmlToken &token);
    Result<> startCell(const HtmlToken &token);
    Result<> span(const HtmlToken &token);
    Result<> finishCell();
    Result<> finishRow();
    void fill(SheetCell &cell) const;
    void skipBusyColumns();

    const HtmlStyles &m_styles;
    const SheetLimits &m_limits;
    RowBuilder m_rows;
    std::vector<SheetMerge> m_merges;
    std::vector<quint32> m_busyUntil; // a column -> the first row no cell reaches down to
    HtmlCellText m_text;
    std::string m_number; // what Excel keeps beside the text that it shows
    std::string m_string;
    NumberStyle m_style = NumberStyle::Plain;
    CellFlags m_rowFlags;
    CellFlags m_cellFlags;
    quint32 m_rowCount = 0;
    quint32 m_column = 0;
    quint32 m_columnSpan = 1;
    int m_nested = 0; // tables open within this one
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_ended = false;
};

} // namespace core
