#include "core/report/boardcharts.h"

#include "core/figures/origin.h"
#include "core/figures/planprogress.h"
#include "core/figures/targetbook.h"
#include "core/storage/codebook.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Declared
{
    BoardChart chart;
    const char *key;
    bool isOfIndicator;
};
constexpr auto kCharts = std::to_array<Declared>({
    {BoardChart::Rates, "rates", false},
    {BoardChart::Ranking, "ranking", true},
    {BoardChart::Cumulative, "cumulative", true},
    {BoardChart::Months, "months", true},
    {BoardChart::Vouchers, "vouchers", false},
    {BoardChart::CertificateKinds, "certificate_kinds", false},
    {BoardChart::CertificateLevels, "certificate_levels", false},
    {BoardChart::BandsAndModes, "bands_modes", false},
    {BoardChart::Employment, "employment", false},
    {BoardChart::Plans, "plans", false},
});

const Declared &declared(BoardChart chart)
{
    return *std::find_if(
        kCharts.begin(), kCharts.end(), [&](const Declared &each) { return each.chart == chart; });
}

constexpr std::array<std::pair<const char *, const char *>, 4> kVoucherSteps
    = {{{"voucher_issued", QT_TRANSLATE_NOOP("core", "发放")},
        {"voucher_claimed", QT_TRANSLATE_NOOP("core", "领取")},
        {"voucher_used", QT_TRANSLATE_NOOP("core", "使用")},
        {"voucher_redeemed", QT_TRANSLATE_NOOP("core", "核销")}}};

/// Draws the charts of one source.
class Drawing
{
public:
    Drawing(const ReportSource &source, const Board &board, QString indicator)
        : m_source(source)
        , m_board(board)
        , m_indicator(std::move(indicator))
        , m_period(source.request.period)
        , m_tallies(source.tallies())
    { }

    Result<Chart> rates() const
    {
        Chart chart{.title = QCoreApplication::translate("core", "六项指标完成率")};
        chart.bars = {QCoreApplication::translate("core", "完成率"), Measure::Rate, {}};
        for (const auto &tile : m_board.tiles) {
            chart.categories.push_back({tile.name, tile.reference, tile.pace.light});
            chart.bars.values.push_back(tile.pace.rateTimes100);
        }
        chart.reference = elapsed();
        return chart;
    }

    Result<Chart> ranking() const
    {
        Chart chart{.title
            = QCoreApplication::translate("core", "%1：各县（市、区）完成率").arg(indicatorName())};
        chart.bars = {QCoreApplication::translate("core", "完成率"), Measure::Rate, {}};
        std::vector<const BoardRow *> rows;
        const auto place = boardIndicators().indexOf(m_indicator);
        for (const auto &row : m_board.matrix) {
            const bool isCounty
                = row.unit != m_source.engine.unit() && !row.unit.endsWith(kOwnSuffix);
            if (place >= 0 && isCounty && row.cells[size_t(place)].rateTimes100)
                rows.push_back(&row);
        }
        const auto &paces = m_board.paces.at(m_indicator);
        std::stable_sort(rows.begin(), rows.end(), [&](const BoardRow *one, const BoardRow *other) {
            const auto key = [&](const BoardRow *row) {
                return std::pair(
                    *row->cells[size_t(place)].rateTimes100, paces.at(row->unit).cumulative);
            };
            return key(one) > key(other);
        });
        for (const auto *row : rows) {
            const auto &cell = row->cells[size_t(place)];
            chart.categories.push_back({row->name, cell.reference, cell.light});
            chart.bars.values.push_back(cell.rateTimes100);
        }
        chart.reference = elapsed();
        return chart;
    }

    /// The plan ends with the year's target; this year stops where the period does.
    Result<Chart> cumulative() const
    {
        const int year = m_period.year();
        const auto now = monthsOf(year);
        const auto former = monthsOf(year - 1);
        const auto book = TargetBook::read(m_source.database, year, m_period.lastDay());
        if (!now || !former || !book)
            return fail(!now ? now.error() : !former ? former.error() : book.error());
        Chart chart{.kind = Chart::Kind::Lines,
            .title
            = QCoreApplication::translate("core", "%1：累计、计划与上年").arg(indicatorName())};
        Chart::Series actual{QCoreApplication::translate("core", "本年累计"), Measure::Count, {}};
        Chart::Series plan{QCoreApplication::translate("core", "计划进度"), Measure::Count, {}};
        Chart::Series last{QCoreApplication::translate("core", "上年累计"), Measure::Count, {}};
        const auto due = planOf(*book);
        qint64 sum = 0;
        qint64 sumBefore = 0;
        for (int month = 1; month <= 12; ++month) {
            const bool isPast = month <= m_period.lastMonth();
            sum += (*now)[size_t(month - 1)];
            sumBefore += (*former)[size_t(month - 1)];
            chart.categories.push_back({QCoreApplication::translate("core", "%1月").arg(month),
                isPast ? monthReference(month, FigureReference::Span::ToDate) : QString()});
            actual.values.push_back(isPast ? std::optional(sum) : std::nullopt);
            plan.values.push_back(due ? std::optional((*due)[size_t(month - 1)]) : std::nullopt);
            last.values.push_back(sumBefore);
        }
        chart.lines.push_back(std::move(actual));
        if (due)
            chart.lines.push_back(std::move(plan));
        if (sumBefore > 0)
            chart.lines.push_back(std::move(last));
        return chart;
    }

    Result<Chart> months() const
    {
        const auto now = monthsOf(m_period.year());
        if (!now)
            return fail(now.error());
        const auto &pace = m_board.paces.at(m_indicator).at(m_source.request.unit);
        Chart chart{.kind = Chart::Kind::Timeline,
            .title
            = QCoreApplication::translate("core", "%1：每月与累计完成率").arg(indicatorName())};
        chart.bars = {QCoreApplication::translate("core", "当月"), Measure::Count, {}};
        Chart::Series line{QCoreApplication::translate("core", "累计完成率"), Measure::Rate, {}};
        qint64 sum = 0;
        for (int month = 1; month <= 12; ++month) {
            const bool isPast = month <= m_period.lastMonth();
            const qint64 value = (*now)[size_t(month - 1)];
            sum += value;
            chart.categories.push_back({QCoreApplication::translate("core", "%1月").arg(month),
                isPast ? monthReference(month, FigureReference::Span::Period) : QString()});
            chart.bars.values.push_back(isPast ? std::optional(value) : std::nullopt);
            line.values.push_back(
                isPast && pace.target ? rateTimes100(sum, *pace.target) : std::nullopt);
        }
        if (pace.target)
            chart.lines.push_back(std::move(line));
        return chart;
    }

    Result<Chart> vouchers()
    {
        Chart chart{.kind = Chart::Kind::Stacked,
            .title = QCoreApplication::translate("core", "培训券：发放、领取、使用、核销（张）")};
        const auto kinds = m_source.names.codes("voucher_kind"_L1);
        for (const auto &kind : kinds)
            chart.groups.push_back({kind.title(), Measure::Count, {}});
        Chart::Series rest{QCoreApplication::translate("core", "未注明"), Measure::Count, {}};
        qint64 unnamed = 0;
        for (const auto &[tally, label] : kVoucherSteps) {
            const QString code = QString::fromLatin1(tally);
            auto parts = m_tallies.parts(code);
            if (!parts)
                return fail(parts.error());
            chart.categories.push_back(
                {QCoreApplication::translate("core", label), reference(code)});
            for (size_t group = 0; group < chart.groups.size(); ++group) {
                const QString &kind = kinds[qsizetype(group)].code;
                chart.groups[group].values.push_back((*parts)[kind]);
                chart.groups[group].keys.push_back(reference(code + u':' + kind));
                parts->erase(kind);
            }
            qint64 others = 0;
            for (const auto &[part, value] : *parts)
                others += value;
            rest.values.push_back(others);
            rest.keys.emplace_back();
            unnamed += others;
        }
        if (unnamed > 0)
            chart.groups.push_back(std::move(rest));
        if (chart.sumOf(0) == 0)
            chart.categories.clear();
        return chart;
    }

    Result<Chart> certificates(const QString &tally, QLatin1StringView book, const QString &title)
    {
        const auto parts = m_tallies.parts(tally);
        if (!parts)
            return fail(parts.error());
        std::vector<std::pair<Chart::Category, qint64>> slices;
        for (const auto &[part, value] : *parts) {
            const QString name = part.isEmpty() ? QCoreApplication::translate("core", "无等级")
                                                : codeTitle(m_source.names, book, part);
            slices.push_back(
                {{name, part.isEmpty() ? QString() : reference(tally + u':' + part)}, value});
        }
        return ringOf(title, std::move(slices));
    }

    Result<Chart> bandsAndModes()
    {
        const QString tally = u"train_by_band_and_mode"_s;
        auto parts = m_tallies.parts(tally);
        if (!parts)
            return fail(parts.error());
        Chart chart{.kind = Chart::Kind::Grouped,
            .title = QCoreApplication::translate("core", "三分类与培训方式（人次）")};
        const auto bands = m_source.names.codes("age_band"_L1);
        for (const auto &mode : m_source.names.codes("training_mode"_L1)) {
            Chart::Series series{mode.title(), Measure::Count, {}};
            for (const auto &band : bands) {
                const QString part = band.code + u'+' + mode.code;
                series.values.push_back((*parts)[part]);
                series.keys.push_back(reference(tally + u':' + part));
            }
            chart.groups.push_back(std::move(series));
        }
        for (const auto &band : bands)
            chart.categories.push_back({band.title().section(u'(', 0, 0).trimmed(),
                reference(u"train_by_age:"_s + band.code)});
        dropEmpty(chart);
        return chart;
    }

    Result<Chart> employment()
    {
        auto parts = m_tallies.parts(u"jobs"_s);
        if (!parts)
            return fail(parts.error());
        Chart chart{.title = QCoreApplication::translate("core", "就业去向（人）")};
        chart.bars = {QCoreApplication::translate("core", "就业"), Measure::Count, {}};
        for (const auto &region : m_source.names.codes("employment_region"_L1)) {
            chart.categories.push_back({region.title(), reference(u"jobs:"_s + region.code)});
            chart.bars.values.push_back((*parts)[region.code]);
        }
        const auto isNone = [](const auto &value) { return *value == 0; };
        if (std::all_of(chart.bars.values.begin(), chart.bars.values.end(), isNone))
            chart.categories.clear();
        return chart;
    }

    /// Plans are of the city; a bound counts as full when it is kept.
    Result<Chart> plans() const
    {
        Chart chart{.title = QCoreApplication::translate("core", "五年规划进度")};
        if (!m_source.isWhole())
            return chart;
        const auto rows = planProgress(m_source.database, m_period, m_source.today);
        if (!rows)
            return fail(rows.error());
        chart.bars = {QCoreApplication::translate("core", "占目标"), Measure::Rate, {}};
        for (const auto &row : *rows) {
            if (!row.share)
                continue;
            chart.categories.push_back(
                {codeTitle(m_source.names, "indicator"_L1, row.target.indicator),
                    derivedFrom(u"share"_s, {row.reference})});
            chart.bars.values.push_back(row.share);
        }
        if (!rows->isEmpty()) {
            chart.reference = Chart::Reference{QCoreApplication::translate("core", "规划期已过"),
                planPace(rows->first().target, m_period)};
        }
        return chart;
    }

private:
    QString indicatorName() const { return codeTitle(m_source.names, "indicator"_L1, m_indicator); }
    Chart::Reference elapsed() const
    {
        return {QCoreApplication::translate("core", "时序进度"), m_period.elapsedTimes100()};
    }
    QString reference(const QString &code) const
    {
        return FigureReference{
            code, m_period, m_source.request.unit, {}, FigureReference::Span::ToDate}
            .text();
    }
    QString monthReference(int month, FigureReference::Span span) const
    {
        return FigureReference{m_indicator, Period(Period::Kind::Month, m_period.year(), month),
            m_source.request.unit, {}, span}
            .text();
    }
    Result<YearMonths> monthsOf(int year) const
    {
        const auto units = unitMonths(m_source.database, m_source.engine, m_indicator, year);
        if (!units)
            return fail(units.error());
        const auto unit = units->find(m_source.request.unit);
        return unit == units->end() ? YearMonths{} : unit->second;
    }
    /// A whole without a target of its own: evenly.
    std::optional<YearMonths> planOf(const TargetBook &book) const
    {
        if (auto own = book.plan(m_indicator, m_source.request.unit))
            return own;
        const auto &pace = m_board.paces.at(m_indicator).at(m_source.request.unit);
        return pace.target ? std::optional(cumulativePlan(*pace.target, {})) : std::nullopt;
    }
    /// An age band nobody is in.
    static void dropEmpty(Chart &chart)
    {
        for (size_t category = chart.categories.size(); category-- > 0;) {
            if (chart.sumOf(category) > 0)
                continue;
            const auto at = std::ptrdiff_t(category);
            chart.categories.erase(chart.categories.begin() + at);
            for (auto &group : chart.groups) {
                group.values.erase(group.values.begin() + at);
                group.keys.erase(group.keys.begin() + at);
            }
        }
    }

    const ReportSource &m_source;
    const Board &m_board;
    QString m_indicator;
    Period m_period;
    Tallies m_tallies;
};

} // namespace

const QList<BoardChart> &boardCharts()
{
    static const QList<BoardChart> charts = [] {
        QList<BoardChart> list;
        for (const auto &each : kCharts)
            list.append(each.chart);
        return list;
    }();
    return charts;
}

QString boardChartKey(BoardChart chart)
{
    return QString::fromLatin1(declared(chart).key);
}

bool isOfIndicator(BoardChart chart)
{
    return declared(chart).isOfIndicator;
}

Result<Chart> boardChart(
    const ReportSource &source, const Board &board, const BoardChartQuestion &question)
{
    Drawing drawing(source, board, question.indicator);
    switch (question.chart) {
    case BoardChart::Rates:
        return drawing.rates();
    case BoardChart::Ranking:
        return drawing.ranking();
    case BoardChart::Cumulative:
        return drawing.cumulative();
    case BoardChart::Months:
        return drawing.months();
    case BoardChart::Vouchers:
        return drawing.vouchers();
    case BoardChart::CertificateKinds:
        return drawing.certificates(u"certificates_by_kind"_s, "certificate_kind"_L1,
            QCoreApplication::translate("core", "证书类别（本）"));
    case BoardChart::CertificateLevels:
        return drawing.certificates(u"certificates_by_level"_s, "skill_level"_L1,
            QCoreApplication::translate("core", "证书等级（本）"));
    case BoardChart::BandsAndModes:
        return drawing.bandsAndModes();
    case BoardChart::Employment:
        return drawing.employment();
    case BoardChart::Plans:
        return drawing.plans();
    }
    Q_UNREACHABLE();
}

} // namespace core
