// An issued edition printed again, after the ledger has changed: the same pages, dot by dot.
#include "core/domain/edition.h"
#include "core/workspace/editionpaper.h"
#include "tests/core/workspace/editiondesk.h"
#include "ui/paper/pagelayout.h"
#include "ui/paper/pagepainter.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerInch = 96;

/// Every page as it comes out of a printer of that resolution.
QList<QImage> rasters(const Document &document)
{
    const auto layout = ui::PageLayout::of(document);
    constexpr qreal kScale = kDotsPerInch / ui::kUnitsPerInch;
    QList<QImage> pages;
    for (const auto &page : layout.pages) {
        QImage image((layout.size * kScale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(kScale, kScale);
        ui::paintPage(painter, page);
        painter.end();
        pages.append(image);
    }
    return pages;
}

QList<QImage> printed(const Database &database, RowId edition)
{
    const auto paper = editionPaper(database, edition);
    REQUIRE(paper);
    return rasters(*paper);
}

} // namespace

TEST_CASE("the pages of an issued edition are the same dot by dot after 40 rows have changed",
    "[editions][paper]")
{
    const Period march(Period::Kind::Month, 2021, 3);
    for (const auto kind : {ReportKind::Bulletin, ReportKind::Summary, ReportKind::Ranking}) {
        INFO(reportKey(kind).toStdString());
        fixture::EditionDesk desk;
        const RowId edition = desk.draft(march, u"city_clerk"_s, 0, kind);
        desk.sign(edition);
        const auto first = printed(desk->database(), edition);
        REQUIRE(desk.postpone(QDate(2021, 3, 1), QDate(2021, 3, 31), 40) == 40);
        const auto again = printed(desk->database(), edition);
        REQUIRE(again.size() == first.size());
        for (qsizetype page = 0; page < first.size(); ++page)
            CHECK(again.at(page) == first.at(page));
        // a raster that shows nothing would prove nothing: counted anew, March looks otherwise
        const auto now = countReport(desk->database(), desk->names(), *questionOf(*desk, edition));
        REQUIRE(now);
        const auto marks = editionMarks(desk->database(), edition);
        REQUIRE(marks);
        CHECK(rasters(stamped(now->document, *marks)) != first);
    }
}
