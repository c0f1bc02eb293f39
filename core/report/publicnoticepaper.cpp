#include "core/report/publicnoticepaper.h"

#include "core/base/datetext.h"
#include "core/base/money.h"
#include "core/rules/publicity.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr int kMargin = 20; // millimetres

Document::Table listOf(const QList<NoticeLine> &lines)
{
    Document::Table list;
    const std::pair<QString, Document::Align> columns[]
        = {{QCoreApplication::translate("core", "序号"), Document::Align::Center},
            {QCoreApplication::translate("core", "姓名"), Document::Align::Left},
            {QCoreApplication::translate("core", "身份证号"), Document::Align::Center},
            {QCoreApplication::translate("core", "培训机构"), Document::Align::Left},
            {QCoreApplication::translate("core", "培训职业（工种）"), Document::Align::Left},
            {QCoreApplication::translate("core", "等级"), Document::Align::Center},
            {QCoreApplication::translate("core", "证书编号"), Document::Align::Center},
            {QCoreApplication::translate("core", "补贴标准（元）"), Document::Align::Right},
            {QCoreApplication::translate("core", "补贴金额（元）"), Document::Align::Right}};
    list.header.emplace_back();
    for (const auto &[title, align] : columns) {
        list.columns.push_back({align});
        list.header.front().push_back({title});
    }
    Fen total = 0;
    int number = 0;
    for (const auto &line : lines) {
        total += line.amountFen;
        list.rows.push_back({{Document::Cell::ofCount(++number), Document::Cell::ofText(line.name),
            Document::Cell::ofText(line.idNumber), Document::Cell::ofText(line.institution),
            Document::Cell::ofText(line.occupation), Document::Cell::ofText(line.level),
            Document::Cell::ofText(line.certificateNo),
            Document::Cell::ofText(yuanText(line.standardFen)),
            Document::Cell::ofText(yuanText(line.amountFen))}});
    }
    Document::Row sum;
    sum.total = true;
    sum.cells.assign(list.columns.size(), Document::Cell::ofText({}));
    sum.cells[0] = Document::Cell::ofText(QCoreApplication::translate("core", "合计"));
    sum.cells[1]
        = Document::Cell::ofText(QCoreApplication::translate("core", "%1人").arg(lines.size()));
    sum.cells.back() = Document::Cell::ofText(yuanText(total));
    list.rows.push_back(sum);
    return list;
}

Fen totalOf(const QList<NoticeLine> &lines)
{
    Fen total = 0;
    for (const auto &line : lines)
        total += line.amountFen;
    return total;
}

} // namespace

Result<Document> publicNoticePaper(const NoticePaper &paper, const Names &names)
{
    const auto lines = readMaskedList(paper.notice.maskedList);
    if (!lines)
        return fail(lines.error());
    const CodeItem *kind = names.code("subsidy_kind"_L1, paper.application.kind);
    Document document;
    document.page = {.orientation = Document::Orientation::Landscape,
        .left = kMargin,
        .top = kMargin,
        .right = kMargin,
        .bottom = kMargin,
        .density = Document::Density::Compact};
    document.title
        = QCoreApplication::translate("core", "关于%1（%2）人员名单的公示")
              .arg(kind ? kind->title() : paper.application.kind, paper.application.applicationNo);
    document.author = paper.office;
    document.line = {.left = paper.notice.noticeNo,
        .middle = QCoreApplication::translate("core", "公示期：%1至%2")
                      .arg(chineseDate(paper.notice.fromDate), chineseDate(paper.notice.toDate)),
        .right = QCoreApplication::translate("core", "监督电话：") + QString(8, QChar(0x3000))};
    document.blocks.emplace_back(listOf(*lines));
    document.blocks.emplace_back(
        Document::Note{QCoreApplication::translate("core", "补贴金额合计（大写）：%1")
                           .arg(capitalAmount(totalOf(*lines)))});
    document.blocks.emplace_back(Document::Note{
        QCoreApplication::translate("core", "公示期内如有异议，请以书面形式实名反映。")});
    document.blocks.emplace_back(
        Document::Signature{{paper.office, chineseDate(paper.notice.fromDate)}});
    if (paper.data == NoticePaper::Data::Demo)
        document.footer.watermark = QCoreApplication::translate("core", "演示数据");
    return document;
}

} // namespace core
