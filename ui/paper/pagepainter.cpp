#include "ui/paper/pagepainter.h"

#include "core/base/filewriter.h"
#include "ui/paper/pagelayout.h"
#include "ui/paper/pdfbookmarks.h"
#include "ui/paper/pdftext.h"
#include "ui/paper/typeface.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QPageLayout pageSetup(const QSizeF &size)
{
    const bool isLying = size.width() > size.height();
    const QSizeF standing = (isLying ? size.transposed() : size) * 72 / kUnitsPerInch;
    // A4 is known by its name, so that a printer has it
    const QPageSize sheet(standing, QPageSize::Point, {}, QPageSize::FuzzyMatch);
    QPageLayout layout(sheet, isLying ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

core::Result<QByteArray> checkedPdf(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-")
        && bytes.last(std::min<qsizetype>(bytes.size(), 64)).contains("%%EOF"))
        return bytes;
    return core::fail({.code = core::Error::Code::File,
        .text = QCoreApplication::translate("ui", "PDF 没有生成完整，没有保存。请再试一次。"),
        .detail = u"%1 bytes without an end"_s.arg(bytes.size())});
}

void drawPieces(QPainter &painter, const TextMark &text)
{
    QPointF at = text.at;
    for (const auto &piece : drawnPieces(text.text)) {
        painter.drawText(at, piece);
        at.rx() += textWidth(piece, text.font);
    }
}

} // namespace

void paintPage(QPainter &painter, const Drawing &page)
{
    for (const auto &mark : page.marks) {
        if (const auto *text = std::get_if<TextMark>(&mark)) {
            painter.setFont(text->font);
            painter.setPen(text->color);
            drawPieces(painter, *text);
        } else if (const auto *path = std::get_if<PathMark>(&mark)) {
            painter.setPen(path->pen);
            painter.setBrush(path->brush);
            painter.drawPath(path->path);
        }
    }
}

bool paintPages(QPagedPaintDevice &device, const PageLayout &layout, const PagePart &part)
{
    device.setPageLayout(pageSetup(layout.size));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = device.logicalDpiX() / kUnitsPerInch;
    painter.scale(scale, scale);
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        paintPage(painter, layout.pages[page]);
        if (part)
            part(painter, page);
    }
    return painter.end();
}

core::Result<QByteArray> pdfOf(const PageLayout &layout, const PdfParts &parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(kUnitsPerInch));
        writer.setTitle(parts.title);
        writer.setCreator(u"技能台账 SkillLedger"_s);
        if (!paintPages(writer, layout, parts.part))
            bytes.clear();
    }
    buffer.close();
    const auto &words = parts.words ? *parts.words : layout;
    return checkedPdf(withBookmarks(withDrawnCharacters(bytes, words), layout));
}

core::Result<QByteArray> pdfOf(const core::Document &document)
{
    return pdfOf(PageLayout::of(document), {document.title});
}

core::Result<> writePdf(const core::Document &document, const QString &path)
{
    return pdfOf(document).and_then(
        [&path](const QByteArray &bytes) { return core::writeFile(path, bytes); });
}

} // namespace ui
