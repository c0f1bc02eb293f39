#include "core/base/language.h"
#include "core/figures/origin.h"
#include "core/figures/yearfigures.h"
#include "core/report/exceptions.h"
#include "core/report/periodreports.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Cell = Document::Cell;

/// P0 is the lead; P1 to P10 are the ten measures.
QString paragraphTitle(const QString &paragraph, const Names &names)
{
    const int number = paragraph.mid(1).toInt();
    if (number == 0)
        return QCoreApplication::translate("core", "总体情况");
    return codeTitle(names, "report_measure"_L1, QString::number(number).rightJustified(2, u'0'));
}

QString unitText(const QString &unit)
{
    return unit == "%"_L1 ? unit : dataText("unit"_L1, unit);
}

Document::Tiles tilesOf(const std::vector<YearFigure> &figures, const Period &period)
{
    Document::Tiles tiles;
    tiles.columns = 3;
    for (const auto &figure : figures) {
        if (!figure.target)
            continue;
        tiles.tiles.push_back({.label = figure.name,
            .unit = unitText(figure.unit),
            .value = Cell::ofCount(figure.value, figure.reference),
            .target = figure.target,
            .rate = figure.rateTimes100,
            .pace = period.elapsedTimes100(),
            .light = paceLight(figure.value, figure.target, period.lastMonth())});
    }
    return tiles;
}

Document::Table tableOf(const std::vector<YearFigure> &figures, const Names &names)
{
    using Align = Document::Align;
    auto table = plainTable({}, {},
        {{QCoreApplication::translate("core", "序号"), Align::Center},
            {QCoreApplication::translate("core", "事项"), Align::Left},
            {QCoreApplication::translate("core", "数值"), Align::Right},
            {QCoreApplication::translate("core", "单位"), Align::Center},
            {QCoreApplication::translate("core", "年度目标"), Align::Right},
            {QCoreApplication::translate("core", "完成率"), Align::Right},
            {QCoreApplication::translate("core", "截断"), Align::Right},
            {QCoreApplication::translate("core", "来源"), Align::Center}});
    const bool isExplained = language() == Language::Chinese; // definitions are the city's words
    if (isExplained) {
        table.columns.push_back({.align = Align::Left});
        table.header.front().push_back({.text = QCoreApplication::translate("core", "口径")});
    }
    QString paragraph;
    int number = 0;
    for (const auto &figure : figures) {
        if (figure.paragraph != paragraph) {
            Document::Row group;
            group.total = true;
            group.cells.assign(table.columns.size(), Cell{});
            group.cells[0] = Cell::ofText(figure.paragraph);
            group.cells[1] = Cell::ofText(paragraphTitle(figure.paragraph, names));
            table.rows.push_back(std::move(group));
            paragraph = figure.paragraph;
        }
        const QString rate = RateReference{figure.reference, figure.targetReference}.text();
        const auto orBlank = [](std::optional<qint64> known, const QString &reference) {
            return known ? Cell::ofRate(*known, reference) : Cell{};
        };
        table.rows.push_back({{Cell::ofCount(++number), Cell::ofText(figure.name),
            Cell::ofCount(figure.value, figure.reference), Cell::ofText(unitText(figure.unit)),
            figure.target ? Cell::ofCount(*figure.target, figure.targetReference) : Cell{},
            orBlank(figure.rateTimes100, rate),
            orBlank(figure.truncatedTimes100, derivedFrom(u"truncated"_s, {rate})),
            Cell::ofText(sourceText(figure.source)), Cell::ofText(figure.definition)}});
    }
    return table;
}

} // namespace

Result<Document> yearReport(const ReportSource &source)
{
    const auto figures = yearFigures(
        source.database, source.engine, source.names, {source.request.period, source.request.unit});
    if (!figures)
        return fail(figures.error());
    auto document = reportFrame(source, reportTitle(ReportKind::Year),
        QCoreApplication::translate("core", "见各行，完成率为%"));
    constexpr int kNarrow = 11; // millimetres: fifty figures on two pages
    document.page.top = kNarrow;
    document.page.bottom = kNarrow;
    document.blocks.emplace_back(tilesOf(*figures, source.request.period));
    document.blocks.emplace_back(tableOf(*figures, source.names));
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：1.各数由台账当场统计，自1月1日累计；人、人次、张、元各计各的，不相加、不相减；"
        "2.完成率四舍五入到两位小数，“截断”为去尾的同一数字；"
        "3.来源：统计＝由明细计数，填报＝单位上报，规划＝规划文件的目标，设置＝系统设置。")});
    const auto answers = FigureAnswers::create(
        source.database, source.engine, source.names, {source.request.period, source.request.unit});
    auto exceptions = answers ? exceptionTable(source, **answers)
                              : Result<Document::Table>(fail(answers.error()));
    if (!exceptions)
        return fail(exceptions.error());
    if (!exceptions->rows.empty()) {
        document.blocks.emplace_back(Document::PageBreak{});
        document.blocks.emplace_back(std::move(*exceptions));
    }
    return document;
}

} // namespace core
