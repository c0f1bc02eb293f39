#include "core/exchange/documentjson.h"

#include "core/base/filewriter.h"
#include "core/figures/valuekeys.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;
using Cell = Document::Cell;

namespace {

QString kindName(Cell::Kind kind)
{
    switch (kind) {
    case Cell::Kind::Blank:
        return u"blank"_s;
    case Cell::Kind::Absent:
        return u"absent"_s;
    case Cell::Kind::Text:
        return u"text"_s;
    case Cell::Kind::Count:
        return u"count"_s;
    case Cell::Kind::Rate:
        return u"rate_x100"_s;
    case Cell::Kind::Points:
        return u"points_x100"_s;
    case Cell::Kind::Money:
        return u"fen"_s;
    case Cell::Kind::Date:
        return u"date"_s;
    case Cell::Kind::Light:
        return u"light"_s;
    }
    Q_UNREACHABLE();
}

QString kindName(Chart::Kind kind)
{
    switch (kind) {
    case Chart::Kind::Ranking:
        return u"ranking"_s;
    case Chart::Kind::Timeline:
        return u"timeline"_s;
    case Chart::Kind::Ring:
        return u"ring"_s;
    case Chart::Kind::Lines:
        return u"lines"_s;
    case Chart::Kind::Grouped:
        return u"grouped"_s;
    case Chart::Kind::Stacked:
        return u"stacked"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue optional(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const Cell &cell)
{
    QJsonObject json{{u"kind"_s, kindName(cell.kind)}, {u"shown"_s, cell.shown()}};
    if (cell.isNumber())
        json.insert(u"value"_s, cell.number);
    else if (cell.kind == Cell::Kind::Light)
        json.insert(u"value"_s, lightKey(cell.light()));
    if (!cell.reference.isEmpty())
        json.insert(u"reference"_s, cell.reference);
    return json;
}

/// A number of a sentence; one that a person wrote over keeps what was computed.
QJsonObject toJson(const Document::Run &run)
{
    QJsonObject json{{u"figure"_s, run.figure}, {u"shown"_s, run.text}};
    if (!run.reference.isEmpty())
        json.insert(u"reference"_s, run.reference);
    if (run.isRetyped()) {
        json.insert(u"computed"_s, run.computed);
        json.insert(u"reason"_s, run.reason);
    }
    return json;
}

QJsonObject toJson(const Document::Letterhead &head)
{
    return {{u"name"_s, head.name}, {u"number"_s, head.number}, {u"issuer"_s, head.issuer},
        {u"day"_s, head.day}};
}

QJsonObject toJson(const Document::Line &line)
{
    return {{u"left"_s, line.left}, {u"middle"_s, line.middle}, {u"right"_s, line.right}};
}

QJsonObject toJson(const Chart::Series &series)
{
    QJsonArray values;
    for (const auto &value : series.values)
        values.append(optional(value));
    return {{u"name"_s, series.name}, {u"measure"_s, measureKey(series.measure)},
        {u"values"_s, values}};
}

QJsonObject toJson(const Chart &chart)
{
    QJsonArray categories;
    for (const auto &category : chart.categories)
        categories.append(QJsonObject{{u"label"_s, category.label}, {u"reference"_s, category.key},
            {u"light"_s, lightKey(category.light)}});
    QJsonArray lines;
    for (const auto &line : chart.lines)
        lines.append(toJson(line));
    QJsonObject json{{u"kind"_s, kindName(chart.kind)}, {u"title"_s, chart.title},
        {u"categories"_s, categories}, {u"bars"_s, toJson(chart.bars)}, {u"lines"_s, lines}};
    if (!chart.groups.empty()) {
        QJsonArray groups;
        for (const auto &group : chart.groups)
            groups.append(toJson(group));
        json.insert(u"groups"_s, groups);
    }
    if (chart.reference)
        json.insert(u"reference"_s,
            QJsonObject{
                {u"label"_s, chart.reference->label}, {u"value"_s, chart.reference->value}});
    return json;
}

QJsonArray header(const Document::Table &table)
{
    QJsonArray rows;
    for (const auto &row : table.header) {
        QJsonArray cells;
        for (const auto &cell : row)
            cells.append(QJsonObject{
                {u"text"_s, cell.text}, {u"columns"_s, cell.columns}, {u"rows"_s, cell.rows}});
        rows.append(cells);
    }
    return rows;
}

struct BlockToJson
{
    QJsonObject operator()(const Document::Heading &heading) const
    {
        return {{u"block"_s, u"heading"_s}, {u"text"_s, heading.text}, {u"level"_s, heading.level}};
    }
    QJsonObject operator()(const Document::Paragraph &paragraph) const
    {
        QJsonArray figures;
        for (const auto &run : paragraph.runs) {
            if (!run.figure.isEmpty())
                figures.append(toJson(run));
        }
        return {
            {u"block"_s, u"paragraph"_s}, {u"text"_s, paragraph.text()}, {u"figures"_s, figures}};
    }
    QJsonObject operator()(const Document::Section &section) const
    {
        return {{u"block"_s, u"section"_s}, {u"title"_s, section.title},
            {u"subtitle"_s, section.subtitle}, {u"line"_s, toJson(section.line)}};
    }
    QJsonObject operator()(const Document::Contents &) const
    {
        return {{u"block"_s, u"contents"_s}};
    }
    QJsonObject operator()(const Document::Imprint &imprint) const
    {
        return {{u"block"_s, u"imprint"_s}, {u"copies"_s, imprint.copies},
            {u"office"_s, imprint.office}, {u"day"_s, imprint.day}};
    }
    QJsonObject operator()(const Document::Note &note) const
    {
        return {{u"block"_s, u"note"_s}, {u"text"_s, note.text}};
    }
    QJsonObject operator()(const Document::Signature &signature) const
    {
        QJsonArray fields;
        for (const auto &field : signature.fields)
            fields.append(field);
        return {{u"block"_s, u"signature"_s}, {u"fields"_s, fields}};
    }
    QJsonObject operator()(const Document::PageBreak &) const
    {
        return {{u"block"_s, u"page_break"_s}};
    }
    QJsonObject operator()(const Document::Placed &placed) const
    {
        QJsonArray texts;
        for (const auto &text : placed.texts)
            texts.append(QJsonObject{{u"left_mm_x10"_s, text.left}, {u"top_mm_x10"_s, text.top},
                {u"text"_s, text.text}});
        return {{u"block"_s, u"placed"_s}, {u"texts"_s, texts}};
    }
    QJsonObject operator()(const Document::Table &table) const
    {
        QJsonArray rows;
        for (const auto &row : table.rows) {
            QJsonArray cells;
            for (const auto &cell : row.cells)
                cells.append(toJson(cell));
            rows.append(QJsonObject{{u"total"_s, row.total}, {u"cells"_s, cells}});
        }
        return {{u"block"_s, u"table"_s}, {u"number"_s, table.number}, {u"title"_s, table.title},
            {u"line"_s, toJson(table.line)}, {u"header"_s, header(table)}, {u"rows"_s, rows}};
    }
    QJsonObject operator()(const Document::Tiles &tiles) const
    {
        QJsonArray all;
        for (const auto &tile : tiles.tiles)
            all.append(QJsonObject{{u"label"_s, tile.label}, {u"unit"_s, tile.unit},
                {u"value"_s, toJson(tile.value)}, {u"target"_s, optional(tile.target)},
                {u"rate_x100"_s, optional(tile.rate)}, {u"pace_x100"_s, optional(tile.pace)},
                {u"light"_s, lightKey(tile.light)}});
        return {{u"block"_s, u"tiles"_s}, {u"tiles"_s, all}};
    }
    QJsonObject operator()(const Document::Charts &charts) const
    {
        QJsonArray all;
        for (const auto &chart : charts.charts)
            all.append(toJson(chart));
        return {{u"block"_s, u"charts"_s}, {u"charts"_s, all}};
    }
};

} // namespace

QJsonObject documentToJson(const Document &document)
{
    QJsonArray blocks;
    for (const auto &block : document.blocks)
        blocks.append(std::visit(BlockToJson(), block));
    QJsonObject json{{u"title"_s, document.title}, {u"subtitle"_s, document.subtitle},
        {u"author"_s, document.author}, {u"line"_s, toJson(document.line)},
        {u"edition"_s, document.footer.left}, {u"watermark"_s, document.footer.watermark},
        {u"blocks"_s, blocks}};
    if (document.letterhead)
        json.insert(u"letterhead"_s, toJson(*document.letterhead));
    return json;
}

Result<> writeDocumentJson(const Document &document, const QString &path)
{
    return writeFile(path, QJsonDocument(documentToJson(document)).toJson());
}

} // namespace core
