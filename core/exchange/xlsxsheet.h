#pragma once

#include "core/exchange/cellreference.h"
#include "core/exchange/readers/rowbuilder.h"
#include "core/exchange/sharedstrings.h"
#include "core/exchange/xlsxworkbook.h"
#include "core/exchange/xmlparser.h"

namespace core {

/// Turns the elements of a worksheet part into rows for a sink.
class XlsxSheetHandler : public XmlHandler
{
public:
    XlsxSheetHandler(const XlsxWorkbook &workbook, const SharedStrings &strings,
        const SheetLimits &limits, RowSink &sink);

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    std::vector<SheetMerge> takeMerges() { return std::move(m_merges); }

    /// The row being read, from 0: where a parse error stands.
    quint64 row() const { return m_row; }

private:
    enum class Type { Number, SharedText, FormulaText, InlineText, Bool, Error, Date, Unknown };
    enum class Inside { Nothing, Value, InlineText };

    static Type typeOf(std::string_view name);
    void hideColumns(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    bool placeCell(const char *reference);
    void addMerge(const char *reference);
    void finishCell();
    bool isUnknown() const;
    void fillCell(SheetCell &cell);
    void fillShared(SheetCell &cell);
    void fillNumber(SheetCell &cell);
    void push(const SheetCell &cell);
    void finishRow();
    void haltCell(const QString &what);
    void haltTooLong();

    const XlsxWorkbook &m_workbook;
    const SharedStrings &m_strings;
    const SheetLimits &m_limits;
    RowSink &m_sink;
    RowBuilder m_rows;

    quint32 m_row = 0;
    quint32 m_nextRow = 0;
    quint32 m_column = 0;
    bool m_rowHasReference = false;
    CellFlags m_rowFlags;
    std::vector<bool> m_hiddenColumns;
    quint64 m_columnElements = 0;

    bool m_inCell = false;
    Inside m_inside = Inside::Nothing;
    int m_inlineDepth = 0;
    int m_phonetic = 0;
    Type m_type = Type::Number;
    quint32 m_style = 0;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    bool m_hasInline = false;
    std::string m_value;
    std::string m_inline;
    std::vector<SheetMerge> m_merges;
};

} // namespace core
