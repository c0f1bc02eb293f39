// What a person chose for an import, as JSON.
#include "core/exchange/cellreference.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/importoptions.h"
#include "core/exchange/registryfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

tl::unexpected<Error> unknown(const QString &word)
{
    return fail({Error::Code::Invalid,
        QCoreApplication::translate("core", "导入选择里的“%1”认不出，请核对。").arg(word)});
}

Result<> takeCells(const QJsonObject &json, SheetChoice &choice)
{
    for (auto cell = json.begin(); cell != json.end(); ++cell) {
        const QByteArray name = cell.key().toUtf8();
        const auto place = parseCellReference({name.constData(), size_t(name.size())});
        if (!place)
            return unknown(cell.key());
        choice.cells[place->row + 1].insert(place->column, cell.value().toString());
    }
    return {};
}

Result<> takeSheet(const QJsonObject &json, SheetChoice &choice)
{
    if (const QString kind = json["kind"_L1].toString(); !kind.isEmpty()) {
        choice.registry = importableRegistry(kind);
        choice.kind = choice.registry != nullptr ? SheetKind::Registry : sheetKindOf(kind);
        if (!choice.kind || (*choice.kind == SheetKind::Registry && choice.registry == nullptr))
            return unknown(kind);
    }
    if (const int row = json["header_row"_L1].toInt(); row > 0)
        choice.headerRow = quint32(row);
    const auto columns = json["columns"_L1].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const auto number = columnNumber(column.key());
        if (!number)
            return unknown(column.key());
        choice.columns.insert(*number, column.value().toString());
    }
    return takeCells(json["cells"_L1].toObject(), choice);
}

QJsonObject sheetOf(const SheetChoice &choice)
{
    QJsonObject json;
    if (choice.kind)
        json.insert("kind"_L1,
            choice.registry != nullptr ? QString(choice.registry->name)
                                       : sheetKindKey(*choice.kind));
    if (choice.headerRow)
        json.insert("header_row"_L1, qint64(*choice.headerRow));
    QJsonObject columns;
    for (auto column = choice.columns.begin(); column != choice.columns.end(); ++column)
        columns.insert(columnLetters(column.key()), *column);
    QJsonObject cells;
    for (auto row = choice.cells.begin(); row != choice.cells.end(); ++row)
        for (auto cell = row->begin(); cell != row->end(); ++cell)
            cells.insert(columnLetters(cell.key()) + QString::number(row.key()), *cell);
    if (!columns.isEmpty())
        json.insert("columns"_L1, columns);
    if (!cells.isEmpty())
        json.insert("cells"_L1, cells);
    return json;
}

} // namespace

Result<> takeChoices(const QJsonObject &json, ImportOptions &options)
{
    const auto sheets = json["sheets"_L1].toObject();
    for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet) {
        if (auto taken = takeSheet(sheet.value().toObject(), options.sheets[sheet.key()]); !taken)
            return taken;
    }
    const auto values = json["values"_L1].toObject();
    for (auto field = values.begin(); field != values.end(); ++field) {
        const auto words = field.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            options.values[field.key()].insert(valueKey(word.key()), word.value().toString());
    }
    const auto headings = json["headings"_L1].toObject();
    for (auto word = headings.begin(); word != headings.end(); ++word)
        options.learned.insert(headingKey(word.key()), word.value().toString());
    return {};
}

QJsonObject choicesOf(const ImportOptions &options)
{
    QJsonObject sheets;
    for (auto sheet = options.sheets.begin(); sheet != options.sheets.end(); ++sheet)
        sheets.insert(sheet.key(), sheetOf(*sheet));
    QJsonObject values;
    for (auto field = options.values.begin(); field != options.values.end(); ++field) {
        QJsonObject words;
        for (auto word = field->begin(); word != field->end(); ++word)
            words.insert(word.key(), *word);
        values.insert(field.key(), words);
    }
    return {{"sheets"_L1, sheets}, {"values"_L1, values}};
}

} // namespace core
