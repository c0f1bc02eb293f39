#include "tests/samples.h"
#include "ui/paper/chartdrawing.h"
#include "ui/paper/typeface.h"

#include <QMap>
#include <QSet>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Twelve months that begin with `first`.
core::Chart months(qint64 first)
{
    core::Chart chart{.kind = core::Chart::Kind::Timeline, .title = u"每月"_s};
    chart.bars.name = u"当月"_s;
    for (int month = 1; month <= 12; ++month) {
        chart.categories.push_back({u"%1月"_s.arg(month)});
        chart.bars.values.emplace_back(first + 111 * month);
    }
    return chart;
}

} // namespace

TEST_CASE("every month has its value below it, all in one size, none over another", "[paper]")
{
    for (const auto &[width, first] : {std::pair(480, 20000), std::pair(230, 20000),
             std::pair(160, 20000), std::pair(230, 120000)}) {
        const auto chart = months(first);
        INFO(width << " points wide, from " << first);
        const auto drawing
            = ui::drawnChart(chart, QRectF(0, 0, ui::points(width), ui::points(170)));
        QSet<qreal> sizes;
        QMap<qreal, qreal> ends; // of the last value in each line
        for (const auto &value : chart.bars.values) {
            const auto text = QString::number(*value);
            const ui::TextMark *found = nullptr;
            for (const auto &mark : drawing.marks) {
                const auto *each = std::get_if<ui::TextMark>(&mark);
                if (each && each->text == text)
                    found = each;
            }
            INFO(text.toStdString());
            REQUIRE(found);
            sizes.insert(found->font.pixelSize());
            CHECK(found->at.x() > ends.value(found->at.y(), 0));
            ends.insert(found->at.y(), found->at.x() + ui::textWidth(text, found->font));
            CHECK(found->at.y() < ui::points(170));
        }
        CHECK(sizes.size() == 1);
        CHECK(ends.size() <= 2);
    }
}

TEST_CASE("a legend of long names stays within its chart, and short names stay whole", "[paper]")
{
    auto chart = months(20000);
    chart.kind = core::Chart::Kind::Stacked;
    chart.bars = {};
    for (const auto &name : {u"a voucher for the training of everybody"_s,
             u"a voucher for the evaluation of a level"_s, u"other"_s}) {
        core::Chart::Series group{.name = name, .measure = core::Measure::Count, .values = {}};
        group.values.assign(chart.categories.size(), 100);
        chart.groups.push_back(group);
    }
    const QRectF area(0, 0, ui::points(220), ui::points(170));
    bool hasShort = false;
    const auto drawing = ui::drawnChart(chart, area);
    for (const auto &mark : drawing.marks) {
        const auto *text = std::get_if<ui::TextMark>(&mark);
        if (!text)
            continue;
        INFO(text->text.toStdString());
        CHECK(text->at.x() + ui::textWidth(text->text, text->font) <= area.right() + 1);
        hasShort = hasShort || text->text == u"other"_s;
    }
    CHECK(hasShort);
}
