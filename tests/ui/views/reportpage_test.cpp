#include "tests/ui/views/desktop.h"
#include "ui/paper/paperview.h"
#include "ui/views/reportpage.h"
#include "ui/views/reports/reportoptions.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using core::Document;
using samples::waitFor;

namespace {

/// The report page with a bulletin on it.
struct Bulletin
{
    Bulletin()
        : desktop(city.path())
    {
        desktop.go(u"quarter_report"_s);
        page = desktop.window().findChild<ui::ReportPage *>(u"reportPage"_s);
        REQUIRE(page);
        REQUIRE(waitFor([&] { return !page->paper()->document().title.isEmpty(); }));
        auto *kinds = desktop.find<QComboBox>(u"reportKind"_s);
        kinds->setCurrentIndex(kinds->findData(u"bulletin"_s));
        REQUIRE(waitFor([&] { return document().letterhead.has_value(); }));
    }
    const Document &document() const { return page->paper()->document(); }
    QAction *option(const QString &name)
    {
        return desktop.find<ui::ReportOptionsButton>(u"reportOptions"_s)
            ->findChild<QAction *>(name);
    }
    QString text() const
    {
        QString all;
        for (const auto &block : document().blocks) {
            if (const auto *paragraph = std::get_if<Document::Paragraph>(&block))
                all += paragraph->text();
        }
        return all;
    }

    samples::SmallCity city;
    samples::Desktop desktop;
    ui::ReportPage *page = nullptr;
};

} // namespace

TEST_CASE("the bulletin is made for pre-printed paper when that is chosen", "[views][reports]")
{
    Bulletin bulletin;
    CHECK(bulletin.document().letterhead->ink == Document::Letterhead::Ink::Red);
    bulletin.option(u"preprinted"_s)->trigger();
    REQUIRE(waitFor([&] {
        return bulletin.document().letterhead->ink == Document::Letterhead::Ink::Preprinted;
    }));
}

TEST_CASE("a number of a sentence can be written over, with a reason, and brought back",
    "[views][reports]")
{
    Bulletin bulletin;
    const auto change = [&](auto act) {
        bulletin.option(u"retype"_s)->trigger();
        auto *dialog = bulletin.page->findChild<QDialog *>(u"retypeDialog"_s);
        REQUIRE(dialog);
        act(*dialog);
        dialog->findChild<QPushButton *>(u"retypeDone"_s)->click();
    };
    change([](QDialog &dialog) {
        auto *keep = dialog.findChild<QPushButton *>(u"retypeKeep"_s);
        dialog.findChild<QListWidget *>(u"figures"_s)->setCurrentRow(1);
        dialog.findChild<QLineEdit *>(u"retypeText"_s)->setText(u"99.99"_s);
        CHECK_FALSE(keep->isEnabled()); // not without a reason
        dialog.findChild<QLineEdit *>(u"retypeReason"_s)->setText(u"按上报口径"_s);
        REQUIRE(keep->isEnabled());
        keep->click();
    });
    REQUIRE(waitFor([&] { return bulletin.text().contains(u"99.99〔计算值"_s); }));
    REQUIRE(waitFor([&] { return !bulletin.page->findChild<QDialog *>(u"retypeDialog"_s); }));
    change([](QDialog &dialog) {
        dialog.findChild<QListWidget *>(u"figures"_s)->setCurrentRow(1);
        dialog.findChild<QPushButton *>(u"retypeRestore"_s)->click();
    });
    REQUIRE(waitFor([&] { return !bulletin.text().contains(u"99.99"_s); }));
}

TEST_CASE("a click on a number in a sentence opens its rows", "[views][reports]")
{
    Bulletin bulletin;
    QString reference;
    for (const auto &block : bulletin.document().blocks) {
        const auto *paragraph = std::get_if<Document::Paragraph>(&block);
        if (!paragraph || !reference.isEmpty())
            continue;
        for (const auto &run : paragraph->runs) {
            if (run.figure == u"train_completions"_s)
                reference = run.reference;
        }
    }
    REQUIRE_FALSE(reference.isEmpty());
    QSignalSpy opened(bulletin.page->paper(), &ui::PaperView::activated);
    const auto area = bulletin.page->paper()->areaOf(reference);
    REQUIRE_FALSE(area.isEmpty());
    Q_EMIT bulletin.page->paper()->activated(reference);
    REQUIRE(waitFor([&] { return bulletin.desktop.bench().currentPage() == u"enrolment"_s; }));
}
