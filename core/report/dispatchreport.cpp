// 季调度 (domain.md 5.6)
#include "core/figures/origin.h"
#include "core/figures/targetbook.h"
#include "core/report/narrative.h"
#include "core/report/periodreports.h"
#include "core/report/rankingtables.h"
#include "core/report/submissionlists.h"
#include "core/storage/codebook.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

Cell countOf(const std::optional<qint64> &number, const QString &reference)
{
    return number ? Cell::ofCount(*number, reference) : Cell::absent();
}

Cell textOf(const QString &text)
{
    return text.isEmpty() ? Cell{} : Cell::ofText(text);
}

/// The columns of 5.6 behind the name of the row; adjustments only where there are any.
Document::Table emptyTable(const QString &title, const QString &first, const Period &quarter,
    const Adjustments &adjustments)
{
    const auto right = [](const char *text) {
        return std::pair(QCoreApplication::translate("core", text), Align::Right);
    };
    std::vector<std::pair<QString, Align>> columns{{first, Align::Left},
        right(QT_TRANSLATE_NOOP("core", "年度目标")),
        {QCoreApplication::translate("core", "%1应达").arg(quarter.titleInYear()), Align::Right},
        right(QT_TRANSLATE_NOOP("core", "本季完成"))};
    if (!adjustments.isEmpty())
        columns.emplace_back(adjustmentColumn(), Align::Right);
    columns.insert(columns.end(),
        {right(QT_TRANSLATE_NOOP("core", "累计完成")), right(QT_TRANSLATE_NOOP("core", "完成率")),
            right(QT_TRANSLATE_NOOP("core", "与计划差")),
            right(QT_TRANSLATE_NOOP("core", "进度系数")),
            {QCoreApplication::translate("core", "灯"), Align::Center},
            right(QT_TRANSLATE_NOOP("core", "预计全年(线性)")),
            right(QT_TRANSLATE_NOOP("core", "后期月均需完成")),
            {QCoreApplication::translate("core", "存在问题"), Align::Left},
            {QCoreApplication::translate("core", "下步措施"), Align::Left},
            {QCoreApplication::translate("core", "责任单位"), Align::Left}});
    auto table = plainTable(title, {}, columns);
    table.columns.front().width = 10; // a county in one line
    return table;
}

/// One quarter of one ledger, and what the units wrote to it.
class Dispatch
{
public:
    static Result<Dispatch> create(const ReportSource &source)
    {
        auto figures = source.figures();
        auto before = source.with(source.request.period.previous(), source.request.unit).figures();
        auto texts = dispatchTexts(source);
        auto book = TargetBook::read(
            source.database, source.request.period.year(), source.request.period.lastDay());
        auto adjustments = source.adjustments();
        if (!figures || !before || !texts)
            return fail(!figures ? figures.error() : !before ? before.error() : texts.error());
        if (!book || !adjustments)
            return fail(book ? adjustments.error() : book.error());
        Dispatch made(source, std::move(*figures), std::move(*before));
        made.m_texts = std::move(*texts);
        made.m_book = std::move(*book);
        made.m_adjustments = std::move(*adjustments);
        return made;
    }

    /// A row for each indicator of the unit.
    Result<Document::Table> indicators(const QString &title, const QString &unit) const
    {
        auto table = emptyTable(
            title, QCoreApplication::translate("core", "指标"), period(), m_adjustments);
        for (const auto &code : summaryIndicators()) {
            const Figure *figure = m_figures.find(code, unit);
            if (!figure)
                continue;
            auto row = rowOf(*figure, shortIndicatorName(m_source.names, code));
            if (!row)
                return fail(row.error());
            table.rows.push_back(std::move(*row));
        }
        return table;
    }

    /// A row for each county, the slowest first: whom the meeting is about.
    Result<Document::Table> counties(const QString &code) const
    {
        auto table = emptyTable(shortIndicatorName(m_source.names, code),
            QCoreApplication::translate("core", "县(市、区)"), period(), m_adjustments);
        table.line.right = QCoreApplication::translate("core", "单位：%1")
                               .arg(indicatorUnit(m_source.names, code)
                                   + QCoreApplication::translate("core", "、%"));
        auto ranked = rankedFigures(m_figures, code);
        std::reverse(ranked.begin(), ranked.end());
        if (const Figure *own = m_figures.find(code, m_source.engine.unit() + kOwnSuffix))
            ranked.push_back(own);
        for (const Figure *figure : ranked) {
            auto row = rowOf(*figure, codeTitle(m_source.names, "report_unit"_L1, figure->unit));
            if (!row)
                return fail(row.error());
            table.rows.push_back(std::move(*row));
        }
        return table;
    }

    /// Counties that are red now and were red a quarter ago.
    Document::Table laggards() const
    {
        auto table = plainTable(
            QCoreApplication::translate("core", "连续两个季度亮红灯的单位（约谈）"), {},
            {{QCoreApplication::translate("core", "县(市、区)"), Align::Left},
                {QCoreApplication::translate("core", "指标"), Align::Left},
                {QCoreApplication::translate("core", "%1完成率").arg(m_before.period.title()),
                    Align::Right},
                {QCoreApplication::translate("core", "%1完成率").arg(period().title()),
                    Align::Right},
                {QCoreApplication::translate("core", "与时序差"), Align::Right},
                {QCoreApplication::translate("core", "灯"), Align::Center}});
        for (const auto &figure : m_figures.rows) {
            const Figure *before = m_before.find(figure.indicator->code(), figure.unit);
            if (figure.unit == m_source.engine.unit() || figure.light != Light::Red || !before
                || before->light != Light::Red || !isAsked(figure.unit))
                continue;
            table.rows.push_back(
                {.cells = {Cell::ofText(codeTitle(m_source.names, "report_unit"_L1, figure.unit)),
                     Cell::ofText(shortIndicatorName(m_source.names, figure.indicator->code())),
                     rateCell(*before, m_before.period), rateCell(figure, period()),
                     Cell::ofPoints(paceGap(figure, period()).value_or(0),
                         derivedFrom(u"gap"_s, {rateOf(figure, period())})),
                     Cell::ofLight(figure.light, rateOf(figure, period()))}});
        }
        return table;
    }

    const Adjustments &adjustments() const { return m_adjustments; }

private:
    Dispatch(const ReportSource &source, FigureTable figures, FigureTable before)
        : m_source(source)
        , m_figures(std::move(figures))
        , m_before(std::move(before))
    { }

    const Period &period() const { return m_source.request.period; }
    bool isAsked(const QString &unit) const
    {
        return m_source.isWhole() || unit == m_source.request.unit;
    }
    static QString rateOf(const Figure &figure, const Period &period)
    {
        return targetRate(figure.reference(period, FigureReference::Span::ToDate)).text();
    }
    static Cell rateCell(const Figure &figure, const Period &period)
    {
        return rateCellOf(figure.rateTimes100, rateOf(figure, period));
    }

    Result<Document::Row> rowOf(const Figure &figure, const QString &name) const
    {
        const auto pace = paceOf(m_source.engine, m_figures, figure.indicator->code(), figure.unit);
        if (!pace)
            return fail(pace.error());
        const auto due = dueOf(figure);
        const auto text = m_texts.find({figure.unit, figure.indicator->code()});
        const DispatchText words = text == m_texts.end() ? DispatchText{} : text->second;
        const auto reference = figure.reference(period(), FigureReference::Span::ToDate);
        const QString target = targetReference(reference).text();
        const QString rate = targetRate(reference).text();
        const auto derived = [&rate](const QString &what) { return derivedFrom(what, {rate}); };
        std::vector<Cell> cells{Cell::ofText(name), countOf(figure.target, target),
            countOf(due, derivedFrom(u"due"_s, {target})),
            periodCell(figure, m_adjustments, period())};
        if (!m_adjustments.isEmpty())
            cells.push_back(adjustmentCell(figure, m_adjustments));
        cells.insert(cells.end(),
            {Cell::ofCount(figure.cumulative, reference.text()),
                rateCellOf(figure.rateTimes100, rate),
                due ? Cell::ofCount(figure.cumulative - *due, derived(u"gap"_s)) : Cell::absent(),
                pace->ratioTimes100 ? Cell::ofRate(*pace->ratioTimes100, derived(u"pace"_s))
                                    : Cell::absent(),
                Cell::ofLight(figure.light, rate),
                pace->linear ? Cell::ofCount(pace->linear->value, derived(u"forecast"_s))
                             : Cell::absent(),
                countOf(pace->perMonth, derived(u"needed"_s)), textOf(words.problems),
                textOf(words.measures), textOf(words.responsible)});
        return Document::Row{.cells = std::move(cells),
            .total = figure.unit == m_source.engine.unit() && m_source.engine.units().size() > 1};
    }

    /// What the quarter should have reached by the plan, without one by the calendar, half-up.
    std::optional<qint64> dueOf(const Figure &figure) const
    {
        constexpr qint64 kMonths = 12;
        const int month = period().lastMonth();
        if (const auto plan = m_book.plan(figure.indicator->code(), figure.unit))
            return (*plan)[size_t(month) - 1];
        return figure.target ? std::optional((2 * *figure.target * month + kMonths) / (2 * kMonths))
                             : std::nullopt;
    }

    ReportSource m_source;
    FigureTable m_figures;
    FigureTable m_before;
    DispatchTexts m_texts;
    TargetBook m_book;
    Adjustments m_adjustments;
};

Result<void> addTables(Document &document, const Dispatch &dispatch, const ReportSource &source)
{
    auto first = dispatch.indicators({}, source.request.unit);
    if (!first)
        return fail(first.error());
    document.blocks.emplace_back(std::move(*first));
    auto laggards = dispatch.laggards();
    if (laggards.rows.empty())
        document.blocks.emplace_back(Document::Paragraph{
            QCoreApplication::translate("core", "没有连续两个季度亮红灯的单位。")});
    else
        document.blocks.emplace_back(std::move(laggards));
    if (!source.isWhole() || source.engine.units().size() == 1)
        return {};
    for (const auto &code : summaryIndicators()) {
        auto table = dispatch.counties(code);
        if (!table)
            return fail(table.error());
        document.blocks.emplace_back(Document::PageBreak{});
        document.blocks.emplace_back(std::move(*table));
    }
    return {};
}

} // namespace

/// A dispatch is always about a quarter: of another period, about its last one.
Result<Document> dispatchReport(const ReportSource &asked)
{
    constexpr int kMonthsOfQuarter = 3;
    const Period &period = asked.request.period;
    const auto source = asked.with(
        Period(Period::Kind::Quarter, period.year(), (period.lastMonth() + 2) / kMonthsOfQuarter),
        asked.request.unit);
    const auto dispatch = Dispatch::create(source);
    if (!dispatch)
        return fail(dispatch.error());
    auto document = reportFrame(source, reportTitle(ReportKind::Dispatch),
        QCoreApplication::translate("core", "人、人次、%"), Document::Orientation::Landscape);
    document.title = QCoreApplication::translate("core", "%1“人人持证、技能社会”建设调度表(%2)")
                         .arg(source.request.period.title(),
                             unitCaption(source.request.unit, source.engine, source.names));
    if (auto added = addTables(document, *dispatch, source); !added)
        return fail(added.error());
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：1.应达按目标的分解，没有分解的为年度目标×时序进度；2."
        "进度系数＝完成率×12÷已过月数，灯按未取整的系数："
        "不低于1.00为绿，不低于0.90为黄，其余为红；3.预计全年(线性)＝累计×12÷已过月数；"
        "4.问题、措施和责任单位为各地报送。")});
    addAdjustmentNote(document, dispatch->adjustments());
    document.blocks.emplace_back(reportSignature());
    return document;
}

} // namespace core
