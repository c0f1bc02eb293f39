#include "tests/samples.h"
#include "ui/paper/pagelayout.h"
#include "ui/paper/pagepainter.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("a PDF is complete and replaces the old one", "[paper]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"季度小结.pdf"_s);
    REQUIRE(ui::writePdf(samples::summary(), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(bytes.trimmed().endsWith("%%EOF"));
    const auto refused = ui::writePdf(samples::summary(), folder.path());
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().text.isEmpty());
}

TEST_CASE("the text of a PDF can be selected and searched", "[paper]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"名单.pdf"_s);
    const auto document = samples::longList(200);
    REQUIRE(ui::writePdf(document, path));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("pdftotext is not installed");
        return;
    }
    const auto text = output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    CHECK(text.contains(document.title));
    CHECK(text.contains(u"学员200"_s));
    CHECK(text.contains(u"中式面点师"_s));
    const auto info = output(u"pdfinfo"_s, {path});
    CHECK(info.contains(document.title));
    const auto pages = ui::PageLayout::of(document).pages.size();
    CHECK(info.simplified().contains(u"Pages: %1"_s.arg(pages)));
    CHECK(info.contains(u"(A4)"_s));
}

TEST_CASE("a PDF has a bookmark for each heading, and links from its contents", "[paper]")
{
    core::Document book{.title = u"汇编"_s};
    book.blocks.emplace_back(core::Document::Contents{});
    for (int part = 1; part <= 5; ++part) {
        book.blocks.emplace_back(core::Document::Section{u"第%1部分"_s.arg(part)});
        book.blocks.emplace_back(core::Document::Heading{u"情况"_s});
        book.blocks.emplace_back(core::Document::Paragraph{u"正文"_s});
    }
    const auto pdf = ui::pdfOf(book);
    REQUIRE(pdf);
    CHECK(pdf->count("/Title <FEFF") == 11);
    CHECK(pdf->count("/Subtype /Link") == 5);
    CHECK(pdf->trimmed().endsWith("%%EOF"));
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        return;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"汇编.pdf"_s);
    REQUIRE(ui::writePdf(book, path));
    CHECK(output(u"pdfinfo"_s, {path}).simplified().contains(u"Pages: 6"_s));
}

TEST_CASE("the text of a PDF keeps digits that stand behind letters", "[paper]")
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("pdftotext is not installed");
        return;
    }
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"查数码.pdf"_s);
    core::Document document = samples::summary();
    const QStringList texts{u"查数码 25FD2W"_s, u"JG-141127-0001"_s, u"M03"_s};
    for (const auto &text : texts)
        document.blocks.emplace_back(core::Document::Paragraph{text});
    REQUIRE(ui::writePdf(document, path));
    const auto text = output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    for (const auto &each : texts)
        CHECK(text.contains(each));
}
