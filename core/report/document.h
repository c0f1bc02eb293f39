#pragma once

#include "core/figures/chart.h"

#include <QDate>
#include <QPoint>
#include <QSize>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace core {

/// A report as plain values in reading order; ui/paper paints it, exchange turns it into .xlsx and
/// JSON.
struct Document
{
    enum class Align { Left, Center, Right };
    enum class Orientation { Portrait, Landscape };
    /// Official: type sizes of GB/T 9704 (title 22, text 16 points). Compact: a page to look at (18
    /// and 10.5).
    enum class Density { Official, Compact };

    /// A4; margins in millimetres, as GB/T 9704 wants them unless a wide table needs the room.
    struct Page
    {
        Orientation orientation = Orientation::Portrait;
        int left = 28;
        int top = 37;
        int right = 26;
        int bottom = 35;
        Density density = Density::Official;
        QSize sheet = {}; // millimetres; empty: A4
        /// Title, edition and page number; paper that was printed before has none.
        enum class Furniture { Shown, None };
        Furniture furniture = Furniture::Shown;
        /// 第 1 页　共 3 页, or as in official letters — 1 —, odd pages right, even ones left.
        enum class Numbering { OfTotal, Dashed };
        Numbering numbering = Numbering::OfTotal;
    };

    /// The head of a bulletin: its red name, number, issuing unit and day above a red line. On
    /// paper that was printed red before, the places of name and line stay empty.
    struct Letterhead
    {
        enum class Ink { Red, Preprinted };
        QString name;
        QString number; // 第6期
        QString issuer;
        QString day;
        Ink ink = Ink::Red;
        QString color = QStringLiteral("#c00000");
    };

    /// One value of a table or tile; `reference` leads a click back to the rows and is opaque here.
    struct Cell
    {
        enum class Kind {
            Blank, // nothing stands there, to be filled in by hand
            Absent, // not applicable: —
            Text,
            Count, // Measure::Count
            Rate, // Measure::Rate; the % sign stands in the header
            Points, // a difference of rates, with its sign
            Money, // Measure::Money, in 万元
            Date,
            Light
        };
        Kind kind = Kind::Blank;
        qint64 number = 0; // also the Julian day of a Date and the Light
        QString text = {};
        QString reference = {};

        static Cell absent();
        static Cell ofText(const QString &text, const QString &reference = {});
        static Cell ofCount(qint64 number, const QString &reference = {});
        static Cell ofRate(qint64 hundredths, const QString &reference = {});
        static Cell ofPoints(qint64 hundredths, const QString &reference = {});
        static Cell ofMoney(qint64 fen, const QString &reference = {});
        static Cell ofDate(QDate date, const QString &reference = {});
        static Cell ofLight(Light light, const QString &reference = {});

        /// What stands on paper; the same on screen and in a preview.
        QString shown() const;
        bool isNumber() const;
        Light light() const;
        QDate date() const;
        bool operator==(const Cell &) const = default;
    };

    /// The line between a title and its table: 填报单位 · 统计时间 · 单位.
    struct Line
    {
        QString left = {};
        QString middle = {};
        QString right = {};

        bool isEmpty() const;
    };

    struct Column
    {
        Align align = Align::Right;
        int width = 0; // at least, in half-width characters; 0: as wide as its contents
    };
    struct HeaderCell
    {
        QString text;
        int columns = 1;
        int rows = 1;
    };
    struct Row
    {
        std::vector<Cell> cells;
        bool total = false; // printed bold
        int height = 0; // millimetres, at least: room to write by hand
    };

    /// The header is one list of cells per header row; places covered by a span from above or left
    /// are left out.
    struct Table
    {
        QString number = {}; // 附表1
        QString title = {};
        Line line = {};
        std::vector<Column> columns = {};
        std::vector<std::vector<HeaderCell>> header = {};
        std::vector<Row> rows = {};
        /// Columns whose sum so far stands as 过次页 below and 承前页 above where the table goes
        /// over a page; rows marked `total` are not counted.
        std::vector<int> carried = {};
    };

    struct Heading
    {
        QString text;
        int level = 1; // 1: 一、 2: （一）
    };
    /// A piece of a sentence: words, or a number that leads back to its rows.
    struct Run
    {
        QString text;
        QString reference = {};
        QString figure = {}; // which number it is, as train_completions.rate; empty: words
        QString computed = {}; // what was counted where a person wrote another number
        QString reason = {}; // why

        bool isRetyped() const { return !computed.isEmpty(); }
        /// A retyped number has the computed one beside it.
        QString shown() const;
        bool operator==(const Run &) const = default;
    };
    struct Paragraph
    {
        std::vector<Run> runs = {};

        Paragraph() = default;
        explicit Paragraph(const QString &text);
        explicit Paragraph(std::vector<Run> pieces);
        QString text() const;
    };
    /// Begins a part of a book on a new page, with a title and a line like those of a document.
    struct Section
    {
        QString title;
        QString subtitle = {};
        Line line = {};
    };
    /// The sections and first headings of the document with their pages.
    struct Contents
    { };
    /// 版记: to whom copies go, which office printed it and when, between lines.
    struct Imprint
    {
        QString copies;
        QString office;
        QString day;
    };
    /// 注：… below a table; never parted from what stands above it.
    struct Note
    {
        QString text;
    };
    /// 单位负责人： 审核人： … with room to sign; never parted from what stands above it.
    struct Signature
    {
        std::vector<QString> fields;
    };

    struct Tile
    {
        QString label;
        QString unit;
        Cell value;
        std::optional<qint64> target = std::nullopt; // of the measure of `value`
        std::optional<qint64> rate = std::nullopt; // hundredths of a percent
        std::optional<qint64> pace = std::nullopt; // 时序进度, hundredths of a percent
        Light light = Light::None;
    };
    struct Tiles
    {
        std::vector<Tile> tiles;
        int columns = 3;
    };
    /// Charts side by side, equally wide.
    struct Charts
    {
        std::vector<Chart> charts;
        int height = 70; // millimetres
    };
    struct PageBreak
    { };

    /// A line of text at a fixed place of pre-printed paper, made smaller when it is too long.
    /// Tenths of a millimetre from the upper left corner of the sheet; its size in tenths of a
    /// point.
    struct PlacedText
    {
        int left = 0;
        int top = 0;
        int width = 0;
        int size = 120;
        Align align = Align::Left;
        QString text = {};
    };
    struct PlacedLine
    {
        QPoint from;
        QPoint to;
    };
    /// A page of its own, on which everything stands where it is told, whatever the margins.
    struct Placed
    {
        std::vector<PlacedText> texts = {};
        std::vector<PlacedLine> lines = {};
    };

    using Block = std::variant<Heading, Paragraph, Table, Note, Signature, Tiles, Charts, PageBreak,
        Placed, Section, Contents, Imprint>;

    struct Footer
    {
        QString left = {}; // 版次 and 截至: which edition, as of when
        QString watermark = {}; // 演示数据 on everything made from the demo city
    };

    Page page = {};
    std::optional<Letterhead> letterhead = std::nullopt;
    QString title = {};
    QString subtitle = {}; // （2021年第四季度）
    Line line = {};
    QString author = {}; // the unit that issues it; goes into the file's properties
    std::vector<Block> blocks = {};
    Footer footer = {};
};

/// Where each header cell stands once spans are laid out; columns and rows count from 0.
struct PlacedHeader
{
    const Document::HeaderCell *cell = nullptr;
    int row = 0;
    int column = 0;
};
std::vector<PlacedHeader> placedHeader(const Document::Table &table);

/// The sums of the carried columns over the rows before `end`, as cells of a row.
std::vector<Document::Cell> carriedCells(
    const Document::Table &table, size_t end, const QString &name);

} // namespace core
