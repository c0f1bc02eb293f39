#include "core/exchange/documentsheet.h"

#include "core/exchange/workbookfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <xlsxwriter.h>

namespace core {

using namespace Qt::StringLiterals;
using Cell = Document::Cell;

namespace {

constexpr std::uint32_t kShade = 0xe9eef5;
constexpr int kTableSize = 11;
constexpr int kNarrowest = 7;
constexpr int kWidest = 40;

int shownWidth(const QString &text)
{
    int width = 0;
    for (const QChar character : text)
        width += character.unicode() < 0x2e80 ? 1 : 2;
    return width;
}

const char *numberFormat(Cell::Kind kind)
{
    switch (kind) {
    case Cell::Kind::Count:
        return "0";
    case Cell::Kind::Rate:
    case Cell::Kind::Money:
        return "0.00";
    case Cell::Kind::Points:
        return "+0.00;-0.00;0.00";
    case Cell::Kind::Date:
        return "yyyy-mm-dd";
    case Cell::Kind::Text:
        return "@";
    case Cell::Kind::Blank:
    case Cell::Kind::Absent:
    case Cell::Kind::Light:
        break;
    }
    return "General";
}

double number(const Cell &cell)
{
    const auto value = static_cast<double>(cell.number);
    switch (cell.kind) {
    case Cell::Kind::Rate:
    case Cell::Kind::Points:
        return value / 100;
    case Cell::Kind::Money:
        return value / 1'000'000; // fen in 万元
    default:
        return value;
    }
}

QString lightText(Light light)
{
    switch (light) {
    case Light::None:
        return {};
    case Light::Green:
        return u"● "_s + lightWord(light);
    case Light::Yellow:
        return u"▲ "_s + lightWord(light);
    case Light::Red:
        return u"◆ "_s + lightWord(light);
    }
    Q_UNREACHABLE();
}

/// Head and foot of a page: & begins a code there.
QByteArray furniture(QString text)
{
    return cellText(text.replace(u'&', u"&&"_s).left(120));
}

} // namespace

lxw_format *CellLooks::of(const CellLook &look)
{
    const auto known = std::find_if(
        m_made.begin(), m_made.end(), [&](const auto &each) { return each.first == look; });
    if (known != m_made.end())
        return known->second;
    auto *format = workbook_add_format(m_workbook);
    format_set_num_format(format, look.number);
    format_set_font_name(format, look.size > kTableSize ? "黑体" : "宋体");
    format_set_font_size(format, look.size);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    const bool left = look.align == Document::Align::Left;
    const bool right = look.align == Document::Align::Right;
    format_set_align(format, left ? LXW_ALIGN_LEFT : right ? LXW_ALIGN_RIGHT : LXW_ALIGN_CENTER);
    if (look.weight == CellLook::Weight::Bold)
        format_set_bold(format);
    if (look.frame == CellLook::Frame::Thin) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
    }
    if (look.wrap == CellLook::Wrap::Yes)
        format_set_text_wrap(format);
    if (look.ground != 0)
        format_set_bg_color(format, look.ground);
    m_made.emplace_back(look, format);
    return format;
}

DocumentSheet::DocumentSheet(
    WorkbookFile &file, CellLooks &looks, lxw_worksheet *sheet, int columns)
    : m_file(file)
    , m_looks(looks)
    , m_sheet(sheet)
    , m_widths(static_cast<size_t>(std::max(columns, 1)), kNarrowest)
{ }

void DocumentSheet::widen(int column, int width)
{
    auto &known = m_widths[static_cast<size_t>(column)];
    known = std::clamp(width, known, kWidest);
}

void DocumentSheet::text(int row, int column, const QString &text, const CellLook &look)
{
    if (!text.isEmpty())
        m_filled.insert(row);
    check(worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row),
        static_cast<lxw_col_t>(column), cellText(text).constData(), m_looks.of(look)));
}

void DocumentSheet::merged(const Place &place, const QString &words, const CellLook &look)
{
    if (place.rows * place.columns == 1)
        return text(place.row, place.column, words, look);
    if (!words.isEmpty())
        m_filled.insert(place.row);
    check(worksheet_merge_range(m_sheet, static_cast<lxw_row_t>(place.row),
        static_cast<lxw_col_t>(place.column), static_cast<lxw_row_t>(place.row + place.rows - 1),
        static_cast<lxw_col_t>(place.column + place.columns - 1), cellText(words).constData(),
        m_looks.of(look)));
}

void DocumentSheet::heading(const QString &words, int size)
{
    if (words.isEmpty())
        return;
    const auto bold = size > kTableSize ? CellLook::Weight::Bold : CellLook::Weight::Normal;
    merged({static_cast<int>(m_row), 0, 1, static_cast<int>(m_widths.size())}, words,
        {.align = Document::Align::Center, .weight = bold, .size = size});
    worksheet_set_row(m_sheet, m_row, size * 1.9, nullptr);
    ++m_row;
}

void DocumentSheet::line(const Document::Line &line)
{
    if (line.isEmpty())
        return;
    const int last = static_cast<int>(m_widths.size()) - 1;
    const auto row = static_cast<int>(m_row);
    if (!line.left.isEmpty())
        text(row, 0, line.left, {});
    if (!line.middle.isEmpty() && last > 1)
        text(row, last / 2, line.middle, {.align = Document::Align::Center});
    if (!line.right.isEmpty() && last > 0)
        text(row, last, line.right, {.align = Document::Align::Right});
    ++m_row;
}

void DocumentSheet::paragraph(const QString &words, Document::Align align)
{
    if (words.isEmpty())
        return;
    merged({static_cast<int>(m_row), 0, 1, static_cast<int>(m_widths.size())}, words,
        {.align = align, .wrap = CellLook::Wrap::Yes});
    m_paragraphs.emplace_back(static_cast<int>(m_row), shownWidth(words));
    ++m_row;
}

/// Cells that are merged do not grow by themselves.
void DocumentSheet::setParagraphHeights()
{
    constexpr int kLine = 15; // points
    constexpr int kMostLines = 27; // a row is at most 409 points high
    const int width = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    for (const auto &[row, text] : m_paragraphs) {
        const int lines = std::clamp((text + width - 1) / std::max(width, 1), 1, kMostLines);
        check(worksheet_set_row(m_sheet, static_cast<lxw_row_t>(row), lines * kLine, nullptr));
    }
}

void DocumentSheet::signature(const Document::Signature &signature)
{
    const auto columns = m_widths.size();
    const auto fields = signature.fields.size();
    if (fields == 0)
        return;
    ++m_row;
    for (size_t index = 0; index < fields; ++index)
        text(static_cast<int>(m_row),
            static_cast<int>(std::min(index * columns / fields, columns - 1)),
            signature.fields[index], {});
    ++m_row;
}

void DocumentSheet::header(const Document::Table &table)
{
    const CellLook look{.align = Document::Align::Center,
        .frame = CellLook::Frame::Thin,
        .weight = CellLook::Weight::Bold,
        .ground = kShade};
    const auto rows = static_cast<int>(table.header.size());
    const auto columns = static_cast<int>(table.columns.size());
    const auto first = static_cast<int>(m_row);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) // borders of merged cells
            check(worksheet_write_blank(m_sheet, static_cast<lxw_row_t>(first + row),
                static_cast<lxw_col_t>(column), m_looks.of(look)));
    }
    for (const auto &[placed, row, column] : placedHeader(table)) {
        if (row + placed->rows > rows || column + placed->columns > columns)
            continue;
        merged({first + row, column, placed->rows, placed->columns}, placed->text, look);
        if (placed->columns == 1)
            widen(column, shownWidth(placed->text) + 2);
    }
    if (rows > 0 && m_firstHeader < 0) {
        m_firstHeader = first;
        m_lastHeader = first + rows - 1;
        worksheet_freeze_panes(m_sheet, m_row + static_cast<lxw_row_t>(rows), 0);
    }
    m_row += static_cast<std::uint32_t>(rows);
}

void DocumentSheet::cell(int column, const Cell &cell, const CellLook &look)
{
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto at = static_cast<lxw_col_t>(column);
    auto *format = m_looks.of(look);
    if (!cell.shown().isEmpty())
        m_filled.insert(static_cast<int>(m_row));
    if (cell.isNumber()) {
        check(worksheet_write_number(m_sheet, row, at, number(cell), format));
    } else if (cell.kind == Cell::Kind::Date && cell.date().year() >= 1900) {
        const auto date = cell.date();
        lxw_datetime moment{date.year(), date.month(), date.day(), 0, 0, 0};
        check(worksheet_write_datetime(m_sheet, row, at, &moment, format));
    } else if (cell.kind == Cell::Kind::Light) {
        text(static_cast<int>(row), column, lightText(cell.light()), look);
    } else if (const auto shown = cell.shown(); !shown.isEmpty()) {
        text(static_cast<int>(row), column, shown, look);
    } else {
        check(worksheet_write_blank(m_sheet, row, at, format));
    }
    widen(column, shownWidth(cell.shown()) + 3);
}

void DocumentSheet::body(const Document::Row &row, const Document::Table &table)
{

    for (size_t index = 0; index < table.columns.size(); ++index) {
        const Cell blank;
        const auto &value = index < row.cells.size() ? row.cells[index] : blank;

        cell(static_cast<int>(index), value,
            {.number = numberFormat(value.kind),
                .align = table.columns[index].align,
                .frame = CellLook::Frame::Thin,
                .weight = row.total ? CellLook::Weight::Bold : CellLook::Weight::Normal});
    }
    ++m_row;
}

void DocumentSheet::table(const Document::Table &table)
{
    if (!table.number.isEmpty())
        paragraph(table.number);
    heading(table.title, kTableSize + 3);
    line(table.line);
    header(table);
    for (const auto &row : table.rows)
        body(row, table);
}

void DocumentSheet::close(const Document &document)
{
    constexpr double kInch = 25.4;
    const auto last = static_cast<lxw_col_t>(m_widths.size() - 1);
    for (size_t column = 0; column < m_widths.size(); ++column)
        check(worksheet_set_column(m_sheet, static_cast<lxw_col_t>(column),
            static_cast<lxw_col_t>(column), m_widths[column], nullptr));
    setParagraphHeights();
    for (qsizetype row = 0; row < m_filled.size(); ++row)
        m_file.expectRow();
    worksheet_set_paper(m_sheet, 9); // A4
    if (document.page.orientation == Document::Orientation::Landscape)
        worksheet_set_landscape(m_sheet);
    worksheet_set_margins(m_sheet, document.page.left / kInch, document.page.right / kInch,
        document.page.top / kInch, document.page.bottom / kInch);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_print_area(m_sheet, 0, 0, std::max<std::uint32_t>(m_row, 1) - 1, last);
    if (m_firstHeader >= 0)
        worksheet_repeat_rows(
            m_sheet, static_cast<lxw_row_t>(m_firstHeader), static_cast<lxw_row_t>(m_lastHeader));
    const auto pages = QCoreApplication::translate("core", "第 &P 页　共 &N 页").toUtf8();
    worksheet_set_footer(
        m_sheet, ("&L" + furniture(document.footer.left) + "&R" + pages).constData());
    if (!document.footer.watermark.isEmpty())
        worksheet_set_header(m_sheet, ("&R&B" + furniture(document.footer.watermark)).constData());
}

} // namespace core
