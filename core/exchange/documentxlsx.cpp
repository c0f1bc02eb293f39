#include "core/exchange/documentxlsx.h"

#include "core/exchange/documentsheet.h"
#include "core/exchange/workbookfile.h"
#include "core/report/charttable.h"

#include <QCoreApplication>

#include <algorithm>
#include <xlsxwriter.h>

namespace core {

using namespace Qt::StringLiterals;
using Cell = Document::Cell;

namespace {

Document::Table tableOf(const Document::Tiles &tiles)
{
    using Align = Document::Align;
    Document::Table table{.columns = {{Align::Left}, {Align::Center}, {}, {}, {}, {Align::Center}}};
    table.header = {{{QCoreApplication::translate("core", "指标")},
        {QCoreApplication::translate("core", "单位")},
        {QCoreApplication::translate("core", "年度目标")},
        {QCoreApplication::translate("core", "累计完成")},
        {QCoreApplication::translate("core", "完成率（%）")},
        {QCoreApplication::translate("core", "进度")}}};
    for (const auto &tile : tiles.tiles) {
        const auto measure = tile.value.kind == Cell::Kind::Money ? Measure::Money : Measure::Count;
        table.rows.push_back(
            {{Cell::ofText(tile.label), Cell::ofText(tile.unit), measuredCell(measure, tile.target),
                tile.value, measuredCell(Measure::Rate, tile.rate), Cell::ofLight(tile.light)}});
    }
    return table;
}

/// Blocks of a document with everything that is no table turned into one, where it has figures.
std::vector<Document::Block> tabled(const Document &document)
{
    std::vector<Document::Block> blocks;
    for (const auto &block : document.blocks) {
        if (const auto *tiles = std::get_if<Document::Tiles>(&block)) {
            blocks.emplace_back(tableOf(*tiles));
        } else if (const auto *charts = std::get_if<Document::Charts>(&block)) {
            for (const auto &chart : charts->charts)
                blocks.emplace_back(chartTable(chart));
        } else {
            blocks.push_back(block);
        }
    }
    return blocks;
}

struct SheetPlan
{
    QString name;
    std::vector<Document::Block> blocks;
    int columns = 1;
};

/// Every table after the first begins a sheet; what follows it goes along.
std::vector<SheetPlan> planned(const Document &document)
{
    std::vector<SheetPlan> sheets(1);
    bool tableSeen = false;
    for (auto &block : tabled(document)) {
        if (const auto *table = std::get_if<Document::Table>(&block)) {
            if (std::exchange(tableSeen, true))
                sheets.emplace_back();
            auto &sheet = sheets.back();
            sheet.name = table->number.isEmpty() ? table->title : table->number;
            sheet.columns = std::max(sheet.columns, static_cast<int>(table->columns.size()));
        }
        sheets.back().blocks.push_back(std::move(block));
    }
    auto &first = sheets.front();
    if (first.name.isEmpty() || sheets.size() > 1)
        first.name = QCoreApplication::translate("core", "报表");
    return sheets;
}

class BlockWriter
{
public:
    explicit BlockWriter(DocumentSheet &sheet)
        : m_sheet(sheet)
    { }
    void operator()(const Document::Heading &heading) { m_sheet.heading(heading.text, 14); }
    void operator()(const Document::Paragraph &paragraph) { m_sheet.paragraph(paragraph.text()); }
    void operator()(const Document::Table &table) { m_sheet.table(table); }
    void operator()(const Document::Note &note) { m_sheet.paragraph(note.text); }
    void operator()(const Document::Signature &signature) { m_sheet.signature(signature); }
    void operator()(const Document::Tiles &) { }
    void operator()(const Document::Charts &) { }
    void operator()(const Document::PageBreak &) { m_sheet.gap(); }
    void operator()(const Document::Section &section)
    {
        m_sheet.gap();
        m_sheet.heading(section.title, 18);
        m_sheet.heading(section.subtitle, 11);
        m_sheet.line(section.line);
    }
    void operator()(const Document::Contents &) { }
    void operator()(const Document::Imprint &imprint)
    {
        m_sheet.paragraph(imprint.copies);
        m_sheet.line({.left = imprint.office, .right = imprint.day});
    }
    void operator()(const Document::Placed &placed)
    {
        for (const auto &text : placed.texts)
            m_sheet.paragraph(text.text);
    }

private:
    DocumentSheet &m_sheet;
};

void setProperties(lxw_workbook *workbook, const Document &document)
{
    auto title = cellText(document.title);
    auto author = cellText(document.author);
    auto remark = cellText(document.footer.left);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = author.data();
    properties.comments = remark.data();
    workbook_set_properties(workbook, &properties);
}

void writeHead(DocumentSheet &sheet, const Document &document)
{
    if (const auto &letterhead = document.letterhead) {
        sheet.heading(letterhead->name, 18);
        sheet.heading(letterhead->number, 11);
        sheet.line({.left = letterhead->issuer, .right = letterhead->day});
    }
    sheet.heading(document.title, 18);
    sheet.heading(document.subtitle, 11);
    sheet.line(document.line);
}

} // namespace

Result<> writeDocumentXlsx(const Document &document, const QString &path)
{
    auto file = WorkbookFile::create(path, WorkbookFile::Memory::Free);
    if (!file)
        return fail(file.error());
    setProperties((*file)->handle(), document);
    CellLooks looks((*file)->handle());
    bool first = true;
    for (const auto &plan : planned(document)) {
        auto worksheet = (*file)->addSheet(plan.name);
        if (!worksheet)
            return fail(worksheet.error());
        DocumentSheet sheet(**file, looks, *worksheet, plan.columns);
        if (std::exchange(first, false))
            writeHead(sheet, document);
        for (const auto &block : plan.blocks)
            std::visit(BlockWriter(sheet), block);
        sheet.close(document);
        if (sheet.failed())
            return fail({.code = Error::Code::Invalid,
                .text = QCoreApplication::translate(
                    "core", "报表中有放不进工作簿的内容，没有保存。请改用 PDF。"),
                .detail = path});
    }
    return (*file)->finish();
}

} // namespace core
