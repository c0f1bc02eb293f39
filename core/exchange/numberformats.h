#pragma once

#include "core/exchange/zippackage.h"

#include <unordered_map>

namespace core {

/// What a cell's number format says about the number in it.
enum class NumberStyle : quint8 { Plain, Date, Text };

/// A format code such as `yyyy"年"m"月"d"日"`, `0_);[Red]\(0\)` or `@`; its first section decides.
NumberStyle styleOfFormatCode(std::string_view code);

/// The formats every program knows by number, among them the Chinese dates 27–36 and 50–58.
NumberStyle styleOfBuiltInFormat(quint32 id);

/// The styles of a workbook's cells, by the number the cells carry.
class NumberFormats
{
public:
    static Result<NumberFormats> read(ZipPackage &package, const ZipPart &part);

    /// The codes come first, then the cell styles in their order.
    void addCode(quint32 id, std::string_view code);
    void addStyle(quint32 formatId);
    std::size_t codeCount() const { return m_codes.size(); }
    std::size_t styleCount() const { return m_styles.size(); }

    NumberStyle style(quint32 cellStyle) const
    {
        return cellStyle < m_styles.size() ? m_styles[cellStyle] : NumberStyle::Plain;
    }

private:
    std::unordered_map<quint32, NumberStyle> m_codes;
    std::vector<NumberStyle> m_styles;
};

} // namespace core
