#include "ui/views/handbook/handbookview.h"

#include "ui/common/theme.h"
#include "ui/views/handbook/handbooktext.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Lines longer than this are hard to read.
constexpr int kWidestText = 780;
constexpr int kLeastMargin = 24;

} // namespace

HandbookView::HandbookView(QWidget *parent)
    : QTextBrowser(parent)
    , m_book(Handbook::current())
{
    setObjectName(u"handbookView"_s);
    setAccessibleName(tr("手册正文"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { Q_EMIT anchorWanted(link.fragment()); });
}

void HandbookView::showAnchor(const QString &anchor)
{
    const auto *chapter = m_book.chapterWith(anchor);
    if (!chapter)
        return;
    m_anchor = anchor;
    if (chapter != m_chapter) {
        m_chapter = chapter;
        setText();
    }
    mark();
    verticalScrollBar()->setValue(0);
    if (anchor != chapter->id)
        scrollToAnchor(anchor);
}

void HandbookView::setText()
{
    m_isSetting = true;
    setChapter(*document(), *m_chapter, HandbookLook::ofScreen(Theme::of(*this), font()));
    m_width = 0;
    fit();
    m_isSetting = false;
}

/// The text in the middle, no wider than can be read; pictures as wide as the text.
void HandbookView::fit()
{
    const int margin = std::max(kLeastMargin, (viewport()->width() - kWidestText) / 2);
    const int width = viewport()->width() - 2 * margin;
    auto frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(margin);
    frame.setRightMargin(margin);
    frame.setTopMargin(kLeastMargin);
    frame.setBottomMargin(3 * kLeastMargin);
    document()->rootFrame()->setFrameFormat(frame);
    if (width > 0 && width != m_width)
        fitPictures(*document(), m_book.pictureFolder(), width, devicePixelRatioF());
    m_width = width;
}

void HandbookView::setWords(const QString &words)
{
    m_words = words;
    mark();
}

void HandbookView::mark()
{
    const auto theme = Theme::of(*this);
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto &found : placesOf(*document(), m_words)) {
        QTextEdit::ExtraSelection one;
        one.cursor = found;
        one.format.setBackground(theme.warningSoft);
        one.format.setForeground(theme.warning);
        marks.append(one);
    }
    if (m_anchor != m_chapter->id)
        marks.prepend(place(theme.accentSoft));
    setExtraSelections(marks);
}

/// The line of the anchor, on a ground of its own.
QTextEdit::ExtraSelection HandbookView::place(const QColor &ground) const
{
    QTextEdit::ExtraSelection one;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.begin().atEnd()
            || !block.begin().fragment().charFormat().anchorNames().contains(m_anchor))
            continue;
        one.cursor = QTextCursor(block);
        one.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    one.format.setBackground(ground);
    return one;
}

void HandbookView::showFirstMark()
{
    auto marks = extraSelections();
    const int top = cursorForPosition(QPoint(0, 0)).position();
    std::sort(marks.begin(), marks.end(), [](const auto &one, const auto &other) {
        return one.cursor.position() < other.cursor.position();
    });
    const auto first = std::find_if(marks.begin(), marks.end(),
        [top](const auto &each) { return each.cursor.position() >= top; });
    if (first == marks.end())
        return;
    auto cursor = first->cursor;
    cursor.clearSelection();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void HandbookView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_chapter)
        fit();
}

void HandbookView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isLook
        = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!isLook || !m_chapter || m_isSetting)
        return;
    setText();
    showAnchor(m_anchor);
}

} // namespace ui
