#include "core/exchange/recordworkbook.h"

#include "core/exchange/sheetwriter.h"

#include <vector>

namespace core {

namespace {

SheetColumn::Kind columnKind(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
        return SheetColumn::Kind::Integer;
    case Kind::Money:
        return SheetColumn::Kind::Money;
    case Kind::Tenths:
        return SheetColumn::Kind::Tenths;
    case Kind::Percent:
        return SheetColumn::Kind::Percent;
    case Kind::Date:
        return SheetColumn::Kind::Date;
    case Kind::Timestamp:
        return SheetColumn::Kind::Timestamp;
    case Kind::Text:
    case Kind::Memo:
    case Kind::Flag:
    case Kind::Choice:
    case Kind::Code:
    case Kind::Link:
    case Kind::State:
    case Kind::List:
    case Kind::Json:
        return SheetColumn::Kind::Text;
    }
    return SheetColumn::Kind::Text;
}

} // namespace

Result<void> writeWorkbook(const QString &path, const Table &table, const QList<Record> &records,
    const Names &names, Reveal reveal)
{
    std::vector<SheetColumn> columns;
    for (const auto &field : table.fields)
        columns.push_back({.title = field.title(), .kind = columnKind(field.kind)});
    auto writer = SheetWriter::create(path, columns, table.caption());
    if (!writer)
        return fail(writer.error());
    for (const auto &record : records) {
        std::vector<Value> values;
        for (qsizetype i = 0; i < table.fields.size(); ++i) {
            const Field &field = table.fields[i];
            const bool asText = columnKind(field.kind) == SheetColumn::Kind::Text;
            values.push_back(asText
                    ? Value(displayText(table, field, record.values[i], names, reveal))
                    : record.values[i]);
        }
        if (auto written = (*writer)->row(values); !written)
            return written;
    }
    return (*writer)->finish();
}

} // namespace core
