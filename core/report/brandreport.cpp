#include "core/figures/origin.h"
#include "core/report/periodreports.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;
using Brand = TallyQueries::Brand;

bool holds(const Brand &brand, QDate on)
{
    return brand.status == "recognised"_L1 && !brand.recognisedOn.isEmpty()
        && brand.recognisedOn <= on.toString(Qt::ISODate);
}

QString levelText(const Brand &brand, const Names &names)
{
    return brand.level.isEmpty() ? QCoreApplication::translate("core", "未定级")
                                 : codeTitle(names, "labour_brand_level"_L1, brand.level);
}

Document::Table coverage(
    const ReportSource &source, const QList<Brand> &brands, QStringList &missing, int &counties)
{
    auto table = plainTable(QCoreApplication::translate("core", "一县一品牌"), {},
        {{QCoreApplication::translate("core", "县(市、区)"), Align::Left},
            {QCoreApplication::translate("core", "已认定品牌数"), Align::Right},
            {QCoreApplication::translate("core", "最高级别"), Align::Center},
            {QCoreApplication::translate("core", "品牌"), Align::Left},
            {QCoreApplication::translate("core", "覆盖"), Align::Center}});
    for (const auto &unit : source.units()) {
        if (unit.endsWith(u":own"_s) || (source.isWhole() && unit == source.engine.unit()))
            continue;
        ++counties;
        QStringList names;
        QString best;
        for (const auto &brand : brands) {
            if (brand.division != unit || !holds(brand, source.request.period.lastDay()))
                continue;
            names.append(brand.name);
            const QString order = u"XCP"_s;
            if (best.isEmpty() || order.indexOf(brand.level) > order.indexOf(best))
                best = brand.level;
        }
        const QString place = codeTitle(source.names, "report_unit"_L1, unit);
        if (names.isEmpty())
            missing.append(place);
        table.rows.push_back({{Cell::ofText(place),
            Cell::ofCount(
                names.size(), TallyReference{{u"brands"_s, u"*"_s, unit, source.span()}}.text()),
            best.isEmpty() ? Cell::absent()
                           : Cell::ofText(codeTitle(source.names, "labour_brand_level"_L1, best)),
            names.isEmpty() ? Cell::absent() : Cell::ofText(names.join(u'、')),
            Cell::ofText(names.isEmpty() ? QCoreApplication::translate("core", "缺")
                                         : QCoreApplication::translate("core", "有"))}});
    }
    return table;
}

Document::Table list(const ReportSource &source, const QList<Brand> &brands)
{
    auto table = plainTable(QCoreApplication::translate("core", "劳务品牌名录"),
        QCoreApplication::translate("core", "人次、人"),
        {{QCoreApplication::translate("core", "品牌"), Align::Left},
            {QCoreApplication::translate("core", "所属地区"), Align::Left},
            {QCoreApplication::translate("core", "级别"), Align::Center},
            {QCoreApplication::translate("core", "状态"), Align::Center},
            {QCoreApplication::translate("core", "认定日期"), Align::Center},
            {QCoreApplication::translate("core", "本年培训(人次)"), Align::Right},
            {QCoreApplication::translate("core", "带动就业(人)"), Align::Right}});
    const auto tallies = source.tallies();
    for (const auto &brand : brands) {
        table.rows.push_back({{Cell::ofText(brand.name),
            Cell::ofText(codeTitle(source.names, "division"_L1, brand.division)),
            Cell::ofText(levelText(brand, source.names)),
            Cell::ofText(source.names.stateLabel("labour_brand"_L1, brand.status)),
            Cell::ofDate(QDate::fromString(brand.recognisedOn, Qt::ISODate)),
            Cell::ofCount(brand.trained,
                tallies.referenceOf({}, u"brand_trained_of"_s, QString::number(brand.id))),
            Cell::ofCount(brand.employed,
                tallies.referenceOf({}, u"brand_jobs_of"_s, QString::number(brand.id)))}});
    }
    return table;
}

} // namespace

Result<Document> brandReport(const ReportSource &source)
{
    const auto brands = TallyQueries(source.database).brands(source.span());
    if (!brands)
        return fail(brands.error());
    QStringList missing;
    int counties = 0;
    auto table = coverage(source, *brands, missing, counties);
    auto document = reportFrame(
        source, reportTitle(ReportKind::Brands), QCoreApplication::translate("core", "个、%"));
    const auto covered = counties - missing.size();
    document.blocks.emplace_back(Document::Paragraph{
        QCoreApplication::translate(
            "core", "%1个县(市、区)中，%2个有已认定的劳务品牌，覆盖率%3%。%4")
            .arg(counties)
            .arg(covered)
            .arg(rateText(rateTimes100(covered, counties, source.request.options.rounding)),
                missing.isEmpty() ? QCoreApplication::translate("core", "每县都有品牌。")
                                  : QCoreApplication::translate("core", "还没有的：%1。")
                                        .arg(missing.join(u'、')))});
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(list(source, *brands));
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：只计截止日已认定的品牌，候选和全市性的品牌不计入各县；培训按班级的品牌计结业人次，"
        "就业按就业记录的品牌计人。")});
    return document;
}

} // namespace core
