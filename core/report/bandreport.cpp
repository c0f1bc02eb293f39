#include "core/report/bandreport.h"

#include "core/base/datetext.h"
#include "core/figures/origin.h"
#include "core/report/reportframe.h"

#include <QCoreApplication>

#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 18; // millimetres

using Align = Document::Align;
using Cell = Document::Cell;
using Counts = std::map<QString, qint64>; // by band

QList<CodeItem> reportedBands(const Names &names)
{
    QList<CodeItem> bands;
    for (const auto &band : names.codes("age_band"_L1)) {
        if (band.attribute("in_report"_L1) == "1"_L1)
            bands.append(band);
    }
    return bands;
}

/// What leads to the trainings of a place (empty: everywhere) and some bands.
class Bands
{
public:
    Bands(const Period &period, QString unit, Rounding rounding)
        : m_period(period)
        , m_unit(std::move(unit))
        , m_rounding(rounding)
    { }
    Rounding rounding() const { return m_rounding; }
    QString reference(const QString &parts) const
    {
        return TallyReference{
            {u"train_by_age"_s, parts, m_unit, {m_period.firstDay(), m_period.lastDay()}}}
            .text();
    }

private:
    Period m_period;
    QString m_unit;
    Rounding m_rounding;
};

Document::Row rowOf(
    const QString &title, const Counts &counts, const QList<CodeItem> &bands, const Bands &origin)
{
    qint64 all = 0;
    for (const auto &[band, count] : counts)
        all += count;
    const Cell whole = Cell::ofCount(all, origin.reference(u"*"_s));
    Document::Row row{{Cell::ofText(title), whole}};
    qint64 rest = all;
    QStringList known;
    for (const auto &band : bands) {
        const auto found = counts.find(band.code);
        const qint64 count = found == counts.end() ? 0 : found->second;
        rest -= count;
        known.append(band.code);
        row.cells.push_back(Cell::ofCount(count, origin.reference(band.code)));
        row.cells.push_back(shareCell(row.cells.back(), whole, origin.rounding()));
    }
    row.cells.push_back(Cell::ofCount(rest, origin.reference(u'!' + known.join(u','))));
    return row;
}

Document::Table headed(const QList<CodeItem> &bands)
{
    Document::Table table;
    table.columns = {{Align::Left}, {Align::Right}};
    table.header = {{{QCoreApplication::translate("core", "地区"), 1, 2},
                        {QCoreApplication::translate("core", "结业人次"), 1, 2}},
        {}};
    for (const auto &band : bands) {
        table.columns.push_back({Align::Right});
        table.columns.push_back({Align::Right});
        table.header[0].push_back({band.title(), 2, 1});
        table.header[1].push_back({QCoreApplication::translate("core", "人次")});
        table.header[1].push_back({QCoreApplication::translate("core", "占比%")});
    }
    table.columns.push_back({Align::Right});
    table.header[0].push_back({QCoreApplication::translate("core", "其他"), 1, 2});
    return table;
}

} // namespace

Document bandReport(
    const QList<BandCell> &cells, const BandReportRequest &request, const Names &names)
{
    std::map<QString, Counts> byUnit;
    for (const auto &cell : cells) {
        byUnit[cell.unit][cell.band] += cell.count;
        if (request.units.size() > 1)
            byUnit[request.units.first()][cell.band] += cell.count;
    }
    const auto bands = reportedBands(names);
    Document document;
    document.page = {.orientation = Document::Orientation::Landscape,
        .left = kMargin,
        .top = kMargin,
        .right = kMargin,
        .bottom = kMargin,
        .density = Document::Density::Compact};
    document.title = QCoreApplication::translate("core", "“三分类”培训结业情况统计表");
    document.subtitle = u'（' + request.period.title() + u'）';
    document.author = request.office;
    document.line
        = {QCoreApplication::translate("core", "填报单位：%1（盖章）").arg(request.office),
            QCoreApplication::translate("core", "统计时间：%1")
                .arg(chineseDate(request.period.lastDay())),
            QCoreApplication::translate("core", "单位：人次、%")};
    Document::Table table = headed(bands);
    for (const auto &unit : request.units) {
        const CodeItem *item = names.code("report_unit"_L1, unit);
        const bool isWhole = unit == request.units.first() && request.units.size() > 1;
        const QString title = isWhole ? QCoreApplication::translate("core", "全市合计")
            : item                    ? item->title()
                                      : unit;
        auto row = rowOf(title, byUnit[unit], bands,
            {request.period, isWhole ? QString() : unit, request.rounding});
        row.total = isWhole;
        table.rows.push_back(std::move(row));
    }
    document.blocks.emplace_back(table);
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：按开班当日的周岁分类，60 周岁计入 46—60 周岁；按结业日期和班级所在地区统计，一人多次"
        "培训计多次。")});
    if (request.data == BandReportRequest::Data::Demo)
        document.footer.watermark = QCoreApplication::translate("core", "演示数据");
    return document;
}

Result<Document> bandReport(
    const Database &database, const BandReportRequest &request, const Names &names)
{
    return completionsByBand(
        database, request.period.months().first(), request.period.months().last())
        .map([&](const QList<BandCell> &cells) { return bandReport(cells, request, names); });
}

} // namespace core
