#include "ui/paper/bookpaper.h"

#include "ui/paper/pagepainter.h"
#include "ui/paper/typeface.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kSheet(millimetres(210), millimetres(297));
constexpr QRectF kArea(millimetres(26), millimetres(25), millimetres(158), millimetres(244));
constexpr qreal kContentsLine = millimetres(6.4);
constexpr qreal kContentsHead = millimetres(22);
constexpr qreal kIndent = millimetres(7);
constexpr qreal kPageNumberWidth = millimetres(14);
/// A heading needs this much of a page below its top.
constexpr qreal kRoomBelowHeading = millimetres(30);
constexpr qreal kScreenPixel = kUnitsPerInch / 96;

const QTextDocument &constant(const std::unique_ptr<QTextDocument> &text)
{
    return *text;
}

} // namespace

Book::Book(Names names)
    : m_names(std::move(names))
    , m_device(1, 1, QImage::Format_ARGB32)
{
    const int dots = int(std::lround(kUnitsPerInch / 0.0254));
    m_device.setDotsPerMeterX(dots);
    m_device.setDotsPerMeterY(dots);
}

Book::~Book() = default;

int Book::pictureWidth()
{
    return int(kArea.width() / kScreenPixel);
}

QTextDocument &Book::addChapter()
{
    auto text = std::make_unique<QTextDocument>();
    text->setDocumentMargin(0);
    m_chapters.push_back(std::move(text));
    return *m_chapters.back();
}

/// A heading at the foot of a page goes to the next one. All are found before one is moved, since
/// a change lays the whole text out anew; what stands below moves by what they leave empty.
void Book::keepHeadings(QTextDocument &text) const
{
    QList<QTextBlock> moved;
    qreal shift = 0;
    for (auto block = text.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() < 2)
            continue;
        const qreal top = text.documentLayout()->blockBoundingRect(block).top() + shift;
        const qreal left = kArea.height() - std::fmod(top, kArea.height());
        if (left > kRoomBelowHeading)
            continue;
        shift += left;
        moved.append(block);
    }
    QTextCursor all(&text);
    all.beginEditBlock();
    for (const auto &block : std::as_const(moved)) {
        auto format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
    all.endEditBlock();
}

void Book::collectLines()
{
    m_lines.clear();
    m_places.clear();
    for (const auto &chapter : m_chapters) {
        const auto &text = constant(chapter);
        const int before = int(m_places.size());
        for (auto block = text.begin(); block.isValid(); block = block.next()) {
            const int level = block.blockFormat().headingLevel();
            if (level < 1 || level > 2)
                continue;
            const qreal top = text.documentLayout()->blockBoundingRect(block).top();
            m_lines.push_back({block.text(), level, before + int(top / kArea.height()),
                kArea.top() + std::fmod(top, kArea.height())});
        }
        for (int page = 0; page < text.pageCount(); ++page)
            m_places.push_back({&text, page});
    }
}

void Book::layOut()
{
    for (const auto &chapter : m_chapters) {
        // not before it is filled: with a layout, every change is laid out at once
        chapter->documentLayout()->setPaintDevice(&m_device);
        chapter->setPageSize(kArea.size());
        keepHeadings(*chapter);
    }
    collectLines();
    m_layout = {.size = kSheet, .pages = {}};
    addTitlePage();
    addContents();
    for (size_t page = 0; page < m_places.size(); ++page)
        m_layout.pages.emplace_back();
    for (size_t page = 1; page < m_layout.pages.size(); ++page)
        addFoot(m_layout.pages[page], page);
}

void Book::addTitlePage()
{
    Drawing page;
    const auto line = [&](qreal top, const QString &text, const QFont &font) {
        page.text(
            {kArea.left(), top, kArea.width(), millimetres(20)}, Qt::AlignHCenter, text, font);
    };
    line(millimetres(90), m_names.title, typeface(Typeface::Title, 30));
    line(millimetres(114), m_names.subtitle, typeface(Typeface::Subhead, 16));
    line(millimetres(240), m_names.foot, typeface(Typeface::Text, 12));
    m_layout.pages.push_back(std::move(page));
}

void Book::addContents()
{
    const auto perPage = size_t((kArea.height() - kContentsHead) / kContentsLine);
    const size_t sheets = (m_lines.size() + perPage - 1) / perPage;
    m_first = 1 + sheets;
    for (size_t sheet = 0; sheet < sheets; ++sheet) {
        Drawing page;
        page.text({kArea.left(), kArea.top(), kArea.width(), millimetres(12)}, Qt::AlignHCenter,
            m_names.contents, typeface(Typeface::Heading, 20));
        qreal top = kArea.top() + kContentsHead;
        for (size_t at = sheet * perPage; at < std::min(m_lines.size(), (sheet + 1) * perPage);
             ++at) {
            const auto &line = m_lines[at];
            const int number = int(m_first) + line.page;
            const QRectF area(kArea.left(), top, kArea.width(), kContentsLine);
            const auto font = typeface(line.level == 1 ? Typeface::TextBold : Typeface::Text, 11);
            page.text(area.adjusted(line.level == 1 ? 0 : kIndent, 0, -kPageNumberWidth, 0),
                Qt::AlignLeft, line.title, font);
            page.text(area, Qt::AlignRight, QString::number(number + 1), font);
            page.hot(area, pageReference(number));
            m_layout.bookmarks.push_back({line.title, line.level, number, line.top});
            top += kContentsLine;
        }
        m_layout.pages.push_back(std::move(page));
    }
}

void Book::addFoot(Drawing &page, size_t number) const
{
    const QRectF area(kArea.left(), kArea.bottom() + millimetres(6), kArea.width(), millimetres(8));
    const QColor soft(kInkSoft);
    page.text(area, Qt::AlignLeft, m_names.title, typeface(Typeface::Text, 9), soft);
    page.text(area, Qt::AlignRight,
        QCoreApplication::translate("ui", "第 %1 页，共 %2 页")
            .arg(number + 1)
            .arg(m_layout.pages.size()),
        typeface(Typeface::Text, 9), soft);
}

/// Every text of the book as marks, so that what is drawn can be told.
PageLayout Book::words() const
{
    PageLayout words = m_layout;
    for (const auto &chapter : m_chapters) {
        const auto &text = constant(chapter);
        for (auto block = text.begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at)
                words.pages.back().marks.push_back(
                    TextMark{{}, at.fragment().text(), at.fragment().charFormat().font()});
        }
    }
    return words;
}

void Book::paintText(QPainter &painter, size_t page) const
{
    if (page < m_first)
        return;
    const auto &place = m_places[page - m_first];
    const QRectF part(0, place.page * kArea.height(), kArea.width(), kArea.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    painter.save();
    painter.translate(kArea.topLeft() - part.topLeft());
    painter.setClipRect(part);
    place.text->documentLayout()->draw(&painter, context);
    painter.restore();
}

core::Result<QByteArray> Book::pdf()
{
    layOut();
    const auto all = words();
    return pdfOf(m_layout,
        {m_names.title, [this](QPainter &painter, size_t page) { paintText(painter, page); },
            &all});
}

core::Result<> Book::printOn(QPrinter &printer)
{
    layOut();
    printer.setDocName(m_names.title);
    printer.setFullPage(true);
    const bool isPrinted = paintPages(
        printer, m_layout, [this](QPainter &painter, size_t page) { paintText(painter, page); });
    if (isPrinted && printer.printerState() != QPrinter::Error)
        return {};
    return core::fail({.code = core::Error::Code::File,
        .text = QCoreApplication::translate(
            "ui", "打印机“%1”没有接受文件。请检查打印机是否开机、有纸，或先导出 PDF。")
                    .arg(printer.printerName())});
}

} // namespace ui
