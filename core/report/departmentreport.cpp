#include "core/report/periodreports.h"

#include <QCoreApplication>

#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Align = Document::Align;
using Cell = Document::Cell;

Result<Document::Table> departmentTable(const ReportSource &source, Tallies &tallies)
{
    auto table = plainTable(QCoreApplication::translate("core", "市直部门培训"),
        QCoreApplication::translate("core", "人次、%"),
        {{QCoreApplication::translate("core", "部门"), Align::Left},
            {QCoreApplication::translate("core", "累计完成(人次)"), Align::Right},
            {QCoreApplication::translate("core", "占全部"), Align::Right},
            {QCoreApplication::translate("core", "其中取证(本)"), Align::Right}});
    const auto trained = tallies.parts(u"train_by_dept"_s);
    const auto certified = tallies.parts(u"certified_by_dept"_s);
    const auto sum = tallies.value(u"train_by_dept"_s);
    if (!trained || !certified || !sum)
        return fail(!trained ? trained.error() : !certified ? certified.error() : sum.error());
    for (const auto &department : source.names.codes("department"_L1)) {
        const auto found = trained->find(department.code);
        if (found == trained->end())
            continue;
        const auto certificates = certified->find(department.code);
        const Cell count
            = Cell::ofCount(found->second, tallies.reference(u"train_by_dept"_s, department.code));
        table.rows.push_back({{Cell::ofText(department.title()), count,
            shareCell(count, Cell::ofCount(*sum, tallies.reference(u"train_by_dept"_s)),
                source.request.options.rounding),
            Cell::ofCount(certificates == certified->end() ? 0 : certificates->second,
                tallies.reference(u"certified_by_dept"_s, department.code))}});
    }
    return table;
}

/// Any tally by a code table, with its share.
Result<Document::Table> partTable(const QString &title, const QString &tally,
    QLatin1StringView book, const ReportSource &source, Tallies &tallies)
{
    auto table = plainTable(title, QCoreApplication::translate("core", "人次、%"),
        {{QCoreApplication::translate("core", "类别"), Align::Left},
            {QCoreApplication::translate("core", "人次"), Align::Right},
            {QCoreApplication::translate("core", "占全部"), Align::Right}});
    const auto parts = tallies.parts(tally);
    const auto sum = tallies.value(tally);
    if (!parts || !sum)
        return fail(parts ? sum.error() : parts.error());
    for (const auto &code : source.names.codes(book)) {
        const auto found = parts->find(code.code);
        const qint64 number = found == parts->end() ? 0 : found->second;
        const Cell count = Cell::ofCount(number, tallies.reference(tally, code.code));
        table.rows.push_back({{Cell::ofText(code.title()), count,
            shareCell(count, Cell::ofCount(*sum, tallies.reference(tally)),
                source.request.options.rounding)}});
    }
    return table;
}

} // namespace

Result<Document> departmentReport(const ReportSource &source)
{
    auto tallies = source.tallies();
    auto document = reportFrame(source, reportTitle(ReportKind::Departments),
        QCoreApplication::translate("core", "人次、%"));
    const auto enterprise = tallies.value(u"train_enterprise"_s);
    const auto sum = tallies.value(u"train_by_dept"_s);
    const auto brand = tallies.value(u"brand_trained"_s);
    if (!enterprise || !sum || !brand)
        return fail(!enterprise ? enterprise.error() : !sum ? sum.error() : brand.error());
    document.blocks.emplace_back(Document::Paragraph{QCoreApplication::translate(
        "core", "共培训 %1 人次，其中企业职工 %2 人次，劳务品牌 %3 人次。")
                                                         .arg(*sum)
                                                         .arg(*enterprise)
                                                         .arg(*brand)});
    Result<Document::Table> tables[] = {departmentTable(source, tallies),
        partTable(QCoreApplication::translate("core", "三分类（按开班时的年龄）"),
            u"train_by_age"_s, "age_band"_L1, source, tallies),
        partTable(QCoreApplication::translate("core", "培训方式"), u"train_by_mode"_s,
            "training_mode"_L1, source, tallies)};
    for (auto &table : tables) {
        if (!table)
            return fail(table.error());
        document.blocks.emplace_back(std::move(*table));
    }
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：部门表是同一批培训的另一种分法，不与各县(市、区)的数相加；每个班只归口一个部门。")});
    return document;
}

} // namespace core
