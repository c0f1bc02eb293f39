#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace core {

/// Rows and columns count from 0.
struct CellReference
{
    quint32 row = 0;
    quint32 column = 0;
    bool operator==(const CellReference &) const = default;
};

/// "AB12" or "$AB$12"; nothing outside the grid of 1,048,576 × 16,384.
std::optional<CellReference> parseCellReference(std::string_view text);

/// 0 -> "A", 26 -> "AA".
QString columnLetters(quint64 column);

/// "A" -> 0; nothing for what is no column.
std::optional<quint32> columnNumber(QStringView letters);

} // namespace core
