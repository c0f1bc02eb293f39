#pragma once

#include "core/base/progress.h"
#include "core/exchange/readers/rowbuilder.h"
#include "core/exchange/readers/xlswalk.h"
#include "core/exchange/readers/xlsworkbook.h"

namespace core {

/// Turns the cell records of one worksheet of an .xls stream into rows for a sink.
class XlsSheet
{
public:
    XlsSheet(BiffRecords &records, const XlsWorkbook &workbook, const SheetLimits &limits,
        RowSink &sink);

    Result<> read(quint64 offset, const Progress &progress);
    std::vector<SheetMerge> takeMerges() { return std::move(m_survey.merges); }

private:
    Result<> take();
    Result<> takeNumber(quint32 column, quint16 style, double number, CellFlags flags = {});
    Result<> takeSeveral();
    Result<> takeText();
    Result<> takeShared();
    Result<> takeBoolOrError(quint8 value, bool isError, CellFlags flags = {});
    Result<> takeFormula();
    Result<> takeFormulaText();
    Result<std::string> textAt(std::size_t at);
    Result<> add(SheetCell cell, quint16 style, RowBuilder::Text text = RowBuilder::Text::Copied);
    Result<> finishRow();

    BiffRecords &m_records;
    const XlsWorkbook &m_workbook;
    const SheetLimits &m_limits;
    RowBuilder m_rows;
    XlsSurvey m_survey;
    quint32 m_row = 0;
    bool m_enough = false;
};

} // namespace core
