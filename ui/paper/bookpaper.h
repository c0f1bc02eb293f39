#pragma once

#include "core/base/result.h"
#include "ui/paper/pagelayout.h"

#include <QImage>

#include <memory>

class QPrinter;
class QTextDocument;

namespace ui {

/// A book of rich text for paper: a title page, contents with page numbers, and chapters that each
/// begin on a new page. Needs a QGuiApplication, but no display.
class Book
{
public:
    struct Names
    {
        QString title;
        QString subtitle;
        QString foot; // at the foot of the title page
        QString contents; // what its list of chapters is called
    };
    explicit Book(Names names);
    ~Book();

    /// An empty document to be filled with a chapter, its title a heading of the first level;
    /// fonts of typeface.h.
    QTextDocument &addChapter();
    /// How wide pictures may be, in the pixels of a screen.
    static int pictureWidth();

    core::Result<QByteArray> pdf();
    core::Result<> printOn(QPrinter &printer);

private:
    struct Place
    {
        const QTextDocument *text = nullptr;
        int page = 0; // within the text
    };
    struct Line
    {
        QString title;
        int level = 1;
        int page = 0; // of the chapters
        qreal top = 0;
    };

    void layOut();
    void keepHeadings(QTextDocument &text) const;
    void collectLines();
    void addTitlePage();
    void addContents();
    void addFoot(Drawing &page, size_t number) const;
    PageLayout words() const;
    void paintText(QPainter &painter, size_t page) const;

    Names m_names;
    QImage m_device; // what the chapters are laid out for
    std::vector<std::unique_ptr<QTextDocument>> m_chapters;
    std::vector<Place> m_places; // of the pages behind the contents
    std::vector<Line> m_lines;
    size_t m_first = 0; // the first page of the chapters
    PageLayout m_layout;
};

} // namespace ui
