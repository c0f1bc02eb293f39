#include "core/workspace/vouchermatch.h"

#include "core/base/datetext.h"
#include "core/domain/trainingclass.h"
#include "core/domain/voucher.h"
#include "core/schema/format.h"
#include "core/workspace/papers.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr int kMargin = 20; // millimetres
constexpr int kMostListed = 200;

QList<VoucherMatch> kinds()
{
    const Table &roster = enrolments();
    return {
        {VoucherGap::UsedForNothing,
            QCoreApplication::translate("core", "已用券，台账没有对应的班级或评价"),
            QCoreApplication::translate("core", "补登花名册或成绩，或者请平台更正"), &vouchers()},
        {VoucherGap::TraineeWithout,
            QCoreApplication::translate("core", "用券班已结业，没有对应的券"),
            QCoreApplication::translate("core", "导入平台新的领券明细，或者核对是否用券"), &roster},
        {VoucherGap::RedeemedUnpaid,
            QCoreApplication::translate("core", "已核销，没有拨付补贴（R-405）"),
            QCoreApplication::translate("core", "核对补贴批次，或者退核"), &vouchers()},
        {VoucherGap::TwoOpen,
            QCoreApplication::translate("core", "同一人同一券种有两张未用的券（R-401）"),
            QCoreApplication::translate("core", "作废多领的一张"), &vouchers()},
    };
}

Document::Table summary(const QList<VoucherMatch> &matches)
{
    using Cell = Document::Cell;
    Document::Table table;
    table.columns = {{Document::Align::Left}, {Document::Align::Right}, {Document::Align::Left}};
    table.header = {{{QCoreApplication::translate("core", "差异")},
        {QCoreApplication::translate("core", "条数")},
        {QCoreApplication::translate("core", "怎么办")}}};
    for (const auto &match : matches) {
        table.rows.push_back({{Cell::ofText(match.title), Cell::ofCount(match.rows.size()),
            Cell::ofText(match.advice)}});
    }
    return table;
}

/// The telling columns of the rows, shortened as on screen.
Result<Document::Table> listOf(const Workspace &workspace, const VoucherMatch &match)
{
    static const QStringList voucherColumns{
        u"voucher_no"_s, u"kind"_s, u"person"_s, u"used_on"_s, u"redeemed_on"_s, u"status"_s};
    static const QStringList rosterColumns{u"training_class"_s, u"person"_s, u"completed_on"_s};
    const Table &table = *match.table;
    const QStringList columns = table.number == vouchers().number ? voucherColumns : rosterColumns;
    Document::Table list;
    list.title = match.title;
    list.header.emplace_back();
    for (const auto &column : columns) {
        list.columns.push_back({Document::Align::Left});
        list.header.front().push_back({table.find(column)->title()});
    }
    const auto records = workspace.records().read(table, match.rows.mid(0, kMostListed));
    if (!records)
        return fail(records.error());
    for (const auto &record : *records) {
        Document::Row row;
        for (const auto &column : columns) {
            row.cells.push_back(Document::Cell::ofText(displayText(table, *table.find(column),
                record.values[table.indexOf(column)], workspace.names())));
        }
        list.rows.push_back(row);
    }
    return list;
}

} // namespace

Result<QList<VoucherMatch>> matchVouchers(const Workspace &workspace)
{
    auto matches = kinds();
    for (auto &match : matches) {
        const auto rows = voucherGaps(workspace.database(), match.gap);
        if (!rows)
            return fail(rows.error());
        match.rows = *rows;
    }
    return matches;
}

Result<Document> voucherMatchPaper(const Workspace &workspace)
{
    const auto matches = matchVouchers(workspace);
    const auto office = officeName(workspace);
    if (!matches || !office)
        return fail(matches ? office.error() : matches.error());
    Document document;
    document.page = {.left = kMargin,
        .top = kMargin,
        .right = kMargin,
        .bottom = kMargin,
        .density = Document::Density::Compact};
    document.title = QCoreApplication::translate("core", "培训券与台账核对报告");
    document.author = *office;
    document.line = {.left = *office, .middle = chineseDate(workspace.today()), .right = {}};
    document.blocks.emplace_back(summary(*matches));
    for (const auto &match : *matches) {
        if (match.rows.isEmpty())
            continue;
        const auto list = listOf(workspace, match);
        if (!list)
            return fail(list.error());
        document.blocks.emplace_back(*list);
        if (match.rows.size() > kMostListed) {
            document.blocks.emplace_back(Document::Note{
                QCoreApplication::translate("core", "共 %1 条，只列前 %2 条；全部在程序中打开。")
                    .arg(match.rows.size())
                    .arg(kMostListed)});
        }
    }
    document.blocks.emplace_back(
        Document::Signature{{QCoreApplication::translate("core", "审核人："),
            QCoreApplication::translate("core", "填表人：")}});
    if (workspace.isDemo())
        document.footer.watermark = QCoreApplication::translate("core", "演示数据");
    return document;
}

} // namespace core
