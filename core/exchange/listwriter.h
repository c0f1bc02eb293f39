#pragma once

#include "core/exchange/sheetwriter.h"
#include "core/exchange/textdecoder.h"
#include "core/schema/format.h"

#include <memory>

namespace core {

/// How the values of a field stand in a workbook.
SheetColumn::Kind sheetColumnKind(Kind kind);

enum class ListFormat { Workbook, Text };

/// Which columns of a registry leave, in this order, and how.
struct ListShape
{
    const Table *table = nullptr;
    QStringList columns = {}; // empty: all
    ListFormat format = ListFormat::Workbook;
    TextEncoding encoding = TextEncoding::Utf8; // of a text file; UTF-8 carries a mark
    Reveal reveal = Reveal::Masked;

    QList<const Field *> fields() const;
};

/// Writes a list row by row, with one row in memory. Nothing is at the path before finish() has
/// succeeded; what is not finished disappears.
class ListWriter
{
public:
    static Result<std::unique_ptr<ListWriter>> create(
        const QString &path, const ListShape &shape, const Names &names);
    virtual ~ListWriter() = default;

    virtual Result<void> row(const Record &record) = 0;
    virtual Result<void> finish() = 0;
};

} // namespace core
