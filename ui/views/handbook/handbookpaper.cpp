#include "ui/views/handbook/handbookpaper.h"

#include "core/base/filewriter.h"
#include "ui/paper/bookpaper.h"
#include "ui/views/handbook/handbook.h"
#include "ui/views/handbook/handbooktext.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPictureSharpness = 2; // pixels of a picture to one of a screen

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::Handbook", text);
}

/// Chapters that stand below another become its sections.
QList<HandbookChapter> joinedChapters()
{
    QList<HandbookChapter> joined;
    for (const auto &chapter : Handbook::current().chapters()) {
        if (chapter.parent.isEmpty())
            joined.append(chapter);
        else
            joined.last().markdown += u"\n\n#"_s + chapter.markdown;
    }
    return joined;
}

Book::Names bookNames()
{
    return {handbookTitle(),
        translated(QT_TRANSLATE_NOOP("ui::Handbook", "市、县人社局的职业技能培训台账")),
        translated(QT_TRANSLATE_NOOP("ui::Handbook", "版本 %1"))
            .arg(QCoreApplication::applicationVersion()),
        translated(QT_TRANSLATE_NOOP("ui::Handbook", "目录"))};
}

void fill(Book &book)
{
    const auto look = HandbookLook::ofPaper();
    for (const auto &chapter : joinedChapters()) {
        auto &text = book.addChapter();
        setChapter(text, chapter, look);
        fitPictures(
            text, Handbook::current().pictureFolder(), Book::pictureWidth(), kPictureSharpness);
    }
}

} // namespace

QString handbookTitle()
{
    return translated(QT_TRANSLATE_NOOP("ui::Handbook", "技能台账使用手册"));
}

core::Result<> writeHandbookPdf(const QString &path)
{
    Book book(bookNames());
    fill(book);
    return book.pdf().and_then(
        [&path](const QByteArray &bytes) { return core::writeFile(path, bytes); });
}

core::Result<> printHandbook(QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    Book book(bookNames());
    fill(book);
    return book.printOn(printer);
}

} // namespace ui
