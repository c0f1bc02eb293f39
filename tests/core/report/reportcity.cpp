#include "tests/core/report/reportcity.h"

#include "core/workspace/demo.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace samples {

ReportCity::ReportCity()
{
    const QString path = m_folder.filePath(u"demo.ledger"_s);
    REQUIRE(makeDemo(path, {.persons = 1500, .irregularPercent = 0}));
    auto opened = Workspace::open(path, {});
    REQUIRE(opened);
    workspace = std::move(*opened);
    auto made = FigureEngine::create(
        workspace->database(), {.unit = u"141100"_s, .now = workspace->now()});
    REQUIRE(made);
    engine = std::move(*made);
}

ReportSource ReportCity::source(const QString &unit, const Period &period) const
{
    return {workspace->database(), *engine, workspace->names(),
        {.period = period, .unit = unit, .data = SummaryRequest::Data::Demo}, workspace->today()};
}

const ReportCity &city()
{
    static const ReportCity made;
    return made;
}

const Document::Table &tableOf(const Document &document, const QString &title)
{
    for (const auto &block : document.blocks) {
        const auto *table = std::get_if<Document::Table>(&block);
        if (table && table->title == title)
            return *table;
    }
    FAIL("no table " << title.toStdString());
    return std::get<Document::Table>(document.blocks.front());
}

QString textOf(const Document &document)
{
    QStringList lines;
    for (const auto &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Document::Paragraph>(&block))
            lines.append(paragraph->text());
    }
    return lines.join(u'\n');
}

} // namespace samples
