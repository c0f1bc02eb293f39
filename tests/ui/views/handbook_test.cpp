#include "core/base/datafile.h"
#include "core/domain/catalog.h"
#include "core/figures/catalogue.h"
#include "tests/language.h"
#include "tests/results.h"
#include "tests/ui/views/desktop.h"
#include "ui/common/help.h"
#include "ui/registry/recordform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registrygrid.h"
#include "ui/registry/registryview.h"
#include "ui/views/handbook/handbook.h"
#include "ui/views/handbook/handbookpaper.h"
#include "ui/views/handbook/handbookview.h"
#include "ui/views/handbook/handbookwindow.h"
#include "ui/views/kpitile.h"
#include "ui/views/pages.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using samples::waitFor;

namespace {

/// The one that is on screen.
ui::HandbookWindow *shownHandbook()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<ui::HandbookWindow *>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

QString anchorAfterF1(QWidget *focus)
{
    QApplication::setActiveWindow(focus->window());
    focus->setFocus();
    QTest::keyClick(focus, Qt::Key_F1);
    REQUIRE(waitFor([] { return shownHandbook() != nullptr; }));
    const QString anchor = shownHandbook()->anchor();
    shownHandbook()->close();
    REQUIRE(waitFor([] { return shownHandbook() == nullptr; }));
    return anchor;
}

/// Where links and pictures of a chapter lead.
QStringList targetsOf(const QString &markdown, const QString &pattern)
{
    QStringList found;
    for (auto all = QRegularExpression(pattern).globalMatch(markdown); all.hasNext();)
        found.append(all.next().captured(1));
    return found;
}

void checkBook(const ui::Handbook &book)
{
    QSet<QString> anchors;
    for (const auto &chapter : book.chapters()) {
        for (const auto &section : chapter.sections) {
            INFO(section.anchor.toStdString());
            CHECK_FALSE(anchors.contains(section.anchor));
            anchors.insert(section.anchor);
            CHECK_FALSE(section.title.isEmpty());
        }
    }
    for (const auto &chapter : book.chapters()) {
        INFO(chapter.id.toStdString());
        for (const auto &link : targetsOf(chapter.markdown, u"\\]\\(#([\\w-]+)\\)"_s)) {
            INFO(link.toStdString());
            CHECK(anchors.contains(link));
        }
        for (const auto &picture : targetsOf(chapter.markdown, u"!\\[[^\\]]+\\]\\(([\\w-]+)\\)"_s))
            CHECK(QFile::exists(book.pictureFolder() + picture + u".png"_s));
        CHECK_FALSE(chapter.markdown.contains(u"{{"_s));
    }
    for (const auto &page : ui::pages()) {
        INFO(page.id.toStdString());
        const QString nowhere = u"nowhere"_s;
        CHECK(book.anchorFor({u"page-"_s + page.id}) != book.anchorFor({nowhere}));
    }
    for (const auto &entry : core::indicatorCatalogue())
        CHECK(book.chapterWith(ui::figureAnchor(entry.code)));
    for (const auto *table : core::catalog()) {
        if (table->writer == core::Table::Writer::People)
            CHECK(book.chapterWith(ui::fieldsAnchor(table->name)));
    }
}

/// A text of the window as the handbook writes it: without places for values, dots and keys.
QString plainTerm(QString text)
{
    static const QRegularExpression extra(u"%\\d|…|\\(&.\\)|&"_s);
    return text.remove(extra).simplified();
}

/// What the window says: the source texts of the translations, and their English.
struct Terms
{
    QSet<QString> chinese, english;

    Terms()
    {
        QFile file(QStringLiteral(TRANSLATIONS) + u"/skill-ledger_en.ts"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1)
                chinese.insert(plainTerm(xml.readElementText()));
            else if (xml.name() == "translation"_L1)
                english.insert(
                    plainTerm(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
        }
        const auto names = core::readDataTable(u":/data/english.csv"_s);
        REQUIRE(names);
        for (const auto &row : names->rows) {
            chinese.insert(plainTerm(names->value(row, "chinese"_L1)));
            english.insert(plainTerm(names->value(row, "english"_L1)));
        }
    }
};

void checkTerms(const QSet<QString> &known, const QString &pattern)
{
    int count = 0;
    for (const auto &chapter : ui::Handbook::current().chapters()) {
        for (const auto &term : targetsOf(chapter.markdown, pattern)) {
            INFO(chapter.id.toStdString() << ": " << term.toStdString());
            CHECK(known.contains(plainTerm(term)));
            ++count;
        }
    }
    CHECK(count > 100);
}

} // namespace

TEST_CASE("the handbook names buttons and pages as the window does", "[handbook][language]")
{
    const Terms terms;
    checkTerms(terms.chinese, u"\\*\\*「([^」]+)」\\*\\*"_s);
    const tests::English english;
    checkTerms(terms.english, u"\\*\\*\"([^\"]+)\"\\*\\*"_s);
}

TEST_CASE("every link, picture and page of the handbook leads somewhere", "[handbook]")
{
    checkBook(ui::Handbook::current());
    QStringList ids;
    for (const auto &chapter : ui::Handbook::current().chapters())
        ids.append(chapter.id);
    const tests::English english;
    const auto &other = ui::Handbook::current();
    checkBook(other);
    QStringList otherIds;
    for (const auto &chapter : other.chapters())
        otherIds.append(chapter.id);
    CHECK(ids == otherIds);
}

TEST_CASE("F1 opens the handbook at the field, the page or the figure", "[handbook]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    auto &view = desktop.registry(u"training_class"_s);
    view.grid().setCurrentIndex(view.model().index(0, view.model().columnOf(u"start_date"_s)));
    CHECK(anchorAfterF1(&view.grid()) == u"field-training_class-start_date"_s);
    auto *planned = view.record().form()->findChild<QLineEdit *>(u"planned"_s);
    REQUIRE(planned);
    CHECK(anchorAfterF1(planned) == u"field-training_class-planned"_s);

    desktop.go(u"journal"_s);
    CHECK(anchorAfterF1(desktop.find<QLineEdit>(u"journalFilter"_s)) == u"correcting"_s);

    desktop.go(u"today"_s);
    REQUIRE(waitFor([&] {
        auto *tile = desktop.window().findChild<ui::KpiTile *>();
        return tile && tile->tile();
    }));
    auto *tile = desktop.window().findChild<ui::KpiTile *>();
    CHECK(anchorAfterF1(tile) == ui::figureAnchor(tile->tile()->indicator));
}

TEST_CASE("F1 opens the handbook in a dialog too", "[handbook]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    desktop.registry(u"training_class"_s);
    desktop.click(u"offer:export"_s);
    REQUIRE(waitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    auto *dialog = QApplication::activeModalWidget();
    QTest::keyClick(dialog, Qt::Key_F1);
    REQUIRE(waitFor([] { return shownHandbook() != nullptr; }));
    CHECK(shownHandbook()->anchor() == u"export"_s);
    CHECK(shownHandbook()->parentWidget() == dialog); // a modal dialog shuts out other windows
    dialog->close();
}

TEST_CASE("what is new is shown once after the program has changed", "[handbook]")
{
    const samples::SmallCity city;
    samples::Desktop desktop(city.path());
    CHECK_FALSE(shownHandbook()); // nothing is new to who begins
    desktop.settings().setValue(u"news/version"_s, u"0.0.1"_s);
    desktop.restart();
    REQUIRE(waitFor([] { return shownHandbook() != nullptr; }));
    CHECK(shownHandbook()->anchor() == u"whatsnew"_s);
    shownHandbook()->close();
    desktop.restart();
    CHECK_FALSE(shownHandbook());
}

TEST_CASE("words are found in all chapters and marked where they stand", "[handbook]")
{
    ui::HandbookWindow window;
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.open(u"firstday"_s);
    window.show();
    auto *search = window.findChild<QLineEdit *>(u"handbookSearch"_s);
    auto *found = window.findChild<QListWidget *>(u"handbookFound"_s);
    search->setText(u"E105"_s);
    REQUIRE(found->count() > 0);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(window.anchor() == u"code-E105"_s);
    CHECK_FALSE(window.findChild<ui::HandbookView *>()->extraSelections().isEmpty());
    search->setText(u"火星上的培训"_s);
    REQUIRE(found->count() == 1);
    CHECK(found->item(0)->flags() == Qt::NoItemFlags);

    search->clear();
    window.findChild<QToolButton *>(u"handbookBack"_s)->click();
    CHECK(window.anchor() == u"firstday"_s);
    window.findChild<QToolButton *>(u"handbookForward"_s)->click();
    CHECK(window.anchor() == u"code-E105"_s);
    CHECK(window.findChild<QTreeWidget *>(u"handbookContents"_s)->currentItem()->text(0)
        == ui::Handbook::current().chapterWith(u"import"_s)->title);
}

TEST_CASE("the whole handbook is a PDF with title page, contents and page numbers", "[handbook]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"手册.pdf"_s);
    REQUIRE(ui::writeHandbookPdf(path));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("pdftotext is not installed");
        return;
    }
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.contains(ui::handbookTitle()));
    CHECK(text.contains(u"第 2 页，共 "_s));
    for (const auto &chapter : ui::Handbook::current().chapters()) {
        INFO(chapter.title.toStdString());
        CHECK(text.count(chapter.title) >= 2); // in the contents and where it stands
    }
}
