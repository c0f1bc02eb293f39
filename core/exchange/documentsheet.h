#pragma once

#include "core/report/document.h"

#include <QSet>

#include <cstdint>
#include <string>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace core {

class WorkbookFile;

/// How a cell of a report looks in a workbook.
struct CellLook
{
    enum class Frame { None, Thin };
    enum class Weight { Normal, Bold };
    enum class Wrap { No, Yes };
    const char *number = "General";
    Document::Align align = Document::Align::Left;
    Frame frame = Frame::None;
    Weight weight = Weight::Normal;
    int size = 11;
    std::uint32_t ground = 0; // 0: none
    Wrap wrap = Wrap::No;

    auto operator<=>(const CellLook &) const = default;
};

/// The formats of one workbook, each made once.
class CellLooks
{
public:
    explicit CellLooks(lxw_workbook *workbook)
        : m_workbook(workbook)
    { }
    lxw_format *of(const CellLook &look);

private:
    lxw_workbook *m_workbook;
    std::vector<std::pair<CellLook, lxw_format *>> m_made;
};

/// Writes blocks of a report one below the other; the widest table of the sheet sets its columns.
class DocumentSheet
{
public:
    DocumentSheet(WorkbookFile &file, CellLooks &looks, lxw_worksheet *sheet, int columns);

    void heading(const QString &text, int size);
    void line(const Document::Line &line);
    void paragraph(const QString &text, Document::Align align = Document::Align::Left);
    void signature(const Document::Signature &signature);
    void table(const Document::Table &table);
    void gap() { ++m_row; }

    /// Widths, paper, margins, repeated rows, print area, head and foot.
    void close(const Document &document);
    bool failed() const { return m_failed; }

private:
    void header(const Document::Table &table);
    void body(const Document::Row &row, const Document::Table &table);
    void cell(int column, const Document::Cell &cell, const CellLook &look);
    void text(int row, int column, const QString &text, const CellLook &look);
    /// Cells that are one.
    struct Place
    {
        int row = 0;
        int column = 0;
        int rows = 1;
        int columns = 1;
    };
    void merged(const Place &place, const QString &text, const CellLook &look);
    void widen(int column, int width);
    void setParagraphHeights();
    void check(int error) { m_failed = m_failed || error != 0; }

    WorkbookFile &m_file;
    CellLooks &m_looks;
    lxw_worksheet *m_sheet;
    std::vector<int> m_widths;
    std::uint32_t m_row = 0;
    int m_firstHeader = -1;
    int m_lastHeader = -1;
    std::vector<std::pair<int, int>> m_paragraphs; // row, and how wide its text is
    QSet<int> m_filled; // rows that hold something
    bool m_failed = false;
};

} // namespace core
