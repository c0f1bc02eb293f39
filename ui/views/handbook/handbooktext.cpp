#include "ui/views/handbook/handbooktext.h"

#include "ui/common/theme.h"
#include "ui/paper/typeface.h"

#include <QImage>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kHeadingSizes{1.0, 0.74, 0.62}; // of the title's
constexpr int kLineHeight = 150; // percent
constexpr int kTableLineHeight = 112;
constexpr int kPictureLineHeight = 100;
constexpr int kLongestCell = 60; // characters; longer ones do not make a column wider

/// Paper has its sizes in pixels, a screen in points.
QFont smaller(const QFont &font, qreal factor)
{
    QFont made = font;
    if (font.pixelSize() > 0)
        made.setPixelSize(qRound(font.pixelSize() * factor));
    else
        made.setPointSizeF(font.pointSizeF() * factor);
    return made;
}

bool hasPicture(const QTextBlock &block)
{
    return block.text().contains(QChar::ObjectReplacementCharacter);
}

/// Every block of the document, those of tables too.
template <class Visit>
void forBlocks(QTextDocument &document, Visit visit)
{
    for (auto block = document.begin(); block.isValid(); block = block.next())
        visit(block);
}

class Setter
{
public:
    Setter(QTextDocument &document, const HandbookLook &look)
        : m_document(document)
        , m_look(look)
    { }

    void run()
    {
        QTextCursor all(&m_document);
        all.beginEditBlock(); // laid out once, not after each change
        dropSpaces();
        forBlocks(m_document, [this](const QTextBlock &block) { setBlock(block); });
        forBlocks(m_document, [this](const QTextBlock &block) { takeAnchor(block); });
        setTables();
        all.endEditBlock();
    }

private:
    /// Markdown wants them around bold words; Chinese does not.
    void dropSpaces()
    {
        for (const auto &[pair, space] : {std::pair(u" 「"_s, 0), std::pair(u"」 "_s, 1)}) {
            for (auto at = m_document.find(pair); !at.isNull(); at = m_document.find(pair, at)) {
                at.setPosition(at.selectionStart() + space);
                at.deleteChar();
            }
        }
    }

    void setBlock(const QTextBlock &block)
    {
        QTextCursor cursor(block);
        auto format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isInTable = cursor.currentTable() != nullptr;
        format.setLineHeight(hasPicture(block) ? kPictureLineHeight
                : isInTable                    ? kTableLineHeight
                                               : kLineHeight,
            QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? 18 : isInTable ? 0 : 3);
        format.setBottomMargin(level == 1 ? 10 : isInTable ? 0 : 5);
        if (level > 0)
            format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        if (format.intProperty(QTextFormat::BlockQuoteLevel) > 0)
            setNote(format);
        cursor.setBlockFormat(format);
        setWords(block, level);
    }

    void setNote(QTextBlockFormat &format) const
    {
        format.setLeftMargin(12);
        format.setRightMargin(12);
        format.setBackground(m_look.soft);
    }

    void setWords(const QTextBlock &block, int level)
    {
        struct Piece
        {
            int at;
            int length;
            QTextCharFormat format;
        };
        QList<Piece> pieces;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (!at.fragment().charFormat().isImageFormat())
                pieces.append({at.fragment().position(), at.fragment().length(),
                    formatOf(at.fragment().charFormat(), level)});
        }
        for (const auto &piece : std::as_const(pieces)) {
            QTextCursor cursor(&m_document);
            cursor.setPosition(piece.at);
            cursor.setPosition(piece.at + piece.length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(piece.format);
        }
    }

    QTextCharFormat formatOf(const QTextCharFormat &before, int level) const
    {
        QTextCharFormat format;
        QFont font = m_look.text;
        if (level > 0) {
            const auto step = std::min(size_t(level), kHeadingSizes.size()) - 1;
            font = smaller(m_look.heading, kHeadingSizes.at(step));
        } else if (before.fontWeight() > QFont::Normal) {
            font.setWeight(QFont::DemiBold);
        }
        format.setFont(font);
        format.setForeground(before.isAnchor() ? m_look.accent : m_look.ink);
        if (before.isAnchor()) {
            format.setAnchor(true);
            format.setAnchorHref(before.anchorHref());
        }
        return format;
    }

    /// Takes the mark {#…} out of the text and makes an anchor of it.
    void takeAnchor(const QTextBlock &block)
    {
        static const QRegularExpression mark(u"\\s*\\{#([\\w-]+)\\}"_s);
        const auto found = mark.match(block.text());
        if (!found.hasMatch())
            return;
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + int(found.capturedStart()));
        cursor.setPosition(block.position() + int(found.capturedEnd()), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTextCharFormat named;
        named.setAnchor(true);
        named.setAnchorNames({found.captured(1)});
        cursor.mergeCharFormat(named);
    }

    void setTables()
    {
        QTextTable *last = nullptr;
        forBlocks(m_document, [&](const QTextBlock &block) {
            auto *table = QTextCursor(block).currentTable();
            if (table && table != last)
                setTable(*table);
            last = table;
        });
    }

    void setTable(QTextTable &table)
    {
        auto format = table.format();
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_look.line);
        format.setCellPadding(5);
        format.setTopMargin(6);
        format.setBottomMargin(10);
        format.setHeaderRowCount(1);
        format.setColumnWidthConstraints(widthsOf(table));
        table.setFormat(format);
        for (int column = 0; column < table.columns(); ++column) {
            auto cell = table.cellAt(0, column);
            auto shade = cell.format();
            shade.setBackground(m_look.soft);
            cell.setFormat(shade);
        }
    }

    /// By the longest text of each column, the long ones held down.
    static QList<QTextLength> widthsOf(const QTextTable &table)
    {
        QList<qreal> longest;
        for (int column = 0; column < table.columns(); ++column) {
            qsizetype length = 4;
            for (int row = 0; row < table.rows(); ++row) {
                const auto cell = table.cellAt(row, column);
                length = std::max(length, qsizetype(cell.lastPosition() - cell.firstPosition()));
            }
            longest.append(std::sqrt(qreal(std::min<qsizetype>(length, kLongestCell)) + 4));
        }
        qreal all = 0;
        for (const qreal each : std::as_const(longest))
            all += each;
        QList<QTextLength> widths;
        for (const qreal each : std::as_const(longest))
            widths.append(QTextLength(QTextLength::PercentageLength, 100 * each / all));
        return widths;
    }

    QTextDocument &m_document;
    const HandbookLook &m_look;
};

} // namespace

HandbookLook HandbookLook::ofScreen(const Theme &theme, const QFont &font)
{
    return {scaledFont(font, 1.06), scaledFont(font, 1.9, QFont::DemiBold), theme.ink, theme.muted,
        theme.accent, theme.line, theme.hover};
}

HandbookLook HandbookLook::ofPaper()
{
    return {typeface(Typeface::Text, 11), typeface(Typeface::Heading, 20), Qt::black,
        QColor(0x4a, 0x55, 0x61), Qt::black, QColor(0xc8, 0xce, 0xd6), QColor(0xf0, 0xf2, 0xf5)};
}

void setChapter(QTextDocument &document, const HandbookChapter &chapter, const HandbookLook &look)
{
    document.setDefaultFont(look.text);
    document.setMarkdown(chapter.markdown);
    Setter(document, look).run();
}

void fitPictures(QTextDocument &document, const QString &folder, int width, qreal ratio)
{
    forBlocks(document, [&](const QTextBlock &block) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const auto fragment = at.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            auto picture = fragment.charFormat().toImageFormat();
            const QImage image(folder + picture.name() + u".png"_s);
            const int shown = std::min(width, image.width());
            picture.setWidth(shown);
            picture.setHeight(qreal(shown) * image.height() / std::max(image.width(), 1));
            document.addResource(QTextDocument::ImageResource, QUrl(picture.name()),
                image.scaledToWidth(
                    std::min(int(shown * ratio), image.width()), Qt::SmoothTransformation));
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            return; // one picture a block: the walk ends with the change
        }
    });
}

QList<QTextCursor> placesOf(QTextDocument &document, const QString &words)
{
    QList<QTextCursor> found;
    for (const auto &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        for (auto at = document.find(word); !at.isNull(); at = document.find(word, at))
            found.append(at);
    }
    return found;
}

} // namespace ui
