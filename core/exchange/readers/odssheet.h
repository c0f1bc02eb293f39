#pragma once

#include "core/exchange/readers/odstext.h"
#include "core/exchange/readers/rowbuilder.h"

namespace core {

/// Turns one table of an OpenDocument spreadsheet into rows for a sink.
class OdsSheet : public XmlHandler
{
public:
    OdsSheet(std::size_t table, const SheetLimits &limits, RowSink &sink);

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    std::vector<SheetMerge> takeMerges() { return std::move(m_merges); }
    quint64 row() const { return m_row; }

private:
    enum class Type { None, Number, Date, Bool, Text, Error };

    void startColumn(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    Type typeOf(const XmlAttributes &attributes) const;
    void addMerge(const XmlAttributes &attributes);
    void finishCell();
    bool fill(SheetCell &cell);
    void push(SheetCell cell);
    void finishRow();
    void skipColumns(quint64 count);

    std::size_t m_wanted;
    const SheetLimits &m_limits;
    RowSink &m_sink;
    RowBuilder m_rows;
    OdsText m_text;
    std::vector<SheetMerge> m_merges;
    std::vector<bool> m_hiddenColumns;

    std::size_t m_table = 0; // tables begun so far
    int m_depth = 0;
    int m_bodyDepth = 0;
    int m_cellDepth = 0; // of the open cell; 0: none
    bool m_inTable = false;
    quint64 m_columnsSeen = 0;
    quint64 m_row = 0;
    quint64 m_rowTimes = 1;
    CellFlags m_rowFlags;
    quint64 m_column = 0;
    quint64 m_cellTimes = 1;
    bool m_hasFormula = false;
    Type m_type = Type::None;
    std::string m_value;
};

} // namespace core
