#include "core/report/certificatepapers.h"

#include <QCoreApplication>

namespace core {

using Align = Document::Align;
using Cell = Document::Cell;

namespace {

constexpr int kMillimetre = 10; // tenths
constexpr int kLongTick = 60;
constexpr int kMiddleTick = 40;
constexpr int kShortTick = 25;
constexpr int kCross = 40;
constexpr int kRulerText = 70; // tenths of a point
constexpr int kMostRuns = 6;
constexpr int kMostStrays = 30;

Align alignOf(const QString &align)
{
    return align == "center"_L1 ? Align::Center : align == "right"_L1 ? Align::Right : Align::Left;
}

Document sheetDocument(const CertificateSheet &sheet, const QString &title)
{
    Document document = officePaper(title, sheet.origin, Document::Orientation::Portrait);
    document.page = {.left = 0,
        .top = 0,
        .right = 0,
        .bottom = 0,
        .density = Document::Density::Compact,
        .sheet = sheet.sheet,
        .furniture = Document::Page::Furniture::None};
    document.title.clear();
    document.footer.left.clear();
    return document;
}

int tickAt(int millimetre)
{
    return millimetre % 10 == 0 ? kLongTick : millimetre % 5 == 0 ? kMiddleTick : kShortTick;
}

/// Along the upper and the left edge, counted from the corner.
void addRulers(Document::Placed &placed, QSize sheet)
{
    for (int at = 1; at < sheet.width(); ++at) {
        const int left = at * kMillimetre;
        placed.lines.push_back({{left, 0}, {left, tickAt(at)}});
        if (at % 10 == 0)
            placed.texts.push_back(
                {left - 40, kLongTick + 5, 80, kRulerText, Align::Center, QString::number(at)});
    }
    for (int at = 1; at < sheet.height(); ++at) {
        const int top = at * kMillimetre;
        placed.lines.push_back({{0, top}, {tickAt(at), top}});
        if (at % 10 == 0)
            placed.texts.push_back(
                {kLongTick + 10, top - 14, 80, kRulerText, Align::Left, QString::number(at)});
    }
}

void addCross(Document::Placed &placed, QPoint at)
{
    placed.lines.push_back({{at.x() - kCross, at.y()}, {at.x() + kCross, at.y()}});
    placed.lines.push_back({{at.x(), at.y() - kCross}, {at.x(), at.y() + kCross}});
}

QPoint placeOf(const CertificateLayout &field, PrintOffset offset)
{
    return {field.left + offset.right, field.top + offset.down};
}

QString fieldTitle(const CertificateLayout &field)
{
    for (const auto &choice : certificateLayouts().table().find(u"field"_s)->choices) {
        if (choice.key == field.field)
            return QCoreApplication::translate("domain", choice.label);
    }
    return field.field;
}

QString millimetreText(int tenths)
{
    return QString::number(tenths / 10.0, 'f', 1);
}

QString kindTitle(const Names &names, const QString &kind)
{
    const CodeItem *item = names.code("certificate_kind"_L1, kind);
    return item ? item->title() : kind;
}

Document::Row rangeRow(const RangeUse &use, const Names &names)
{
    const auto &range = use.range;
    const int width = serialWidth(range.pattern);
    return {{Cell::ofText(kindTitle(names, range.kind)),
        Cell::ofText(range.evaluationOrg.isNull()
                ? QString()
                : names.linkTitle("evaluation_org"_L1, range.evaluationOrg.value)),
        Cell::ofText(range.pattern),
        Cell::ofText(serialText({{range.first, range.last}}, width, 1)),
        Cell::ofCount(range.last - range.first + 1), Cell::ofCount(use.used),
        Cell::ofCount(use.revoked + use.spoilt), Cell::ofCount(use.left),
        Cell::ofText(use.missing.isEmpty() ? QCoreApplication::translate("core", "无")
                                           : serialText(use.missing, width, kMostRuns))}};
}

Document::Table rangeTable(const NumberUse &use, const Names &names)
{
    Document::Table table;
    const std::pair<QString, Align> columns[]
        = {{QCoreApplication::translate("core", "证书类别"), Align::Left},
            {QCoreApplication::translate("core", "评价机构"), Align::Left},
            {QCoreApplication::translate("core", "编号样式"), Align::Left},
            {QCoreApplication::translate("core", "起止号"), Align::Center},
            {QCoreApplication::translate("core", "数量"), Align::Right},
            {QCoreApplication::translate("core", "已用"), Align::Right},
            {QCoreApplication::translate("core", "作废"), Align::Right},
            {QCoreApplication::translate("core", "结余"), Align::Right},
            {QCoreApplication::translate("core", "缺号"), Align::Left}};
    table.header.emplace_back();
    for (const auto &[title, align] : columns) {
        table.columns.push_back({align});
        table.header.front().push_back({title});
    }
    for (const auto &range : use.ranges)
        table.rows.push_back(rangeRow(range, names));
    return table;
}

/// Kind by kind: 职业技能等级证书 S000014110001215000001，…
QString strayText(const QList<StrayNumber> &strays, const Names &names)
{
    QStringList texts;
    QString kind;
    for (const auto &stray : strays.first(std::min<qsizetype>(kMostStrays, strays.size()))) {
        texts.append(
            stray.kind == kind ? stray.number : kindTitle(names, stray.kind) + u' ' + stray.number);
        kind = stray.kind;
    }
    const QString text = texts.join(u'，');
    return strays.size() > kMostStrays ? text + u'…' : text;
}

Cell average(int hundredths)
{
    return Cell::ofText(QString::number(hundredths / 100) + u'.'
        + QString::number(hundredths % 100).rightJustified(2, u'0'));
}

} // namespace

Document certificateSheets(const CertificateSheet &sheet)
{
    Document document = sheetDocument(sheet, sheet.title);
    for (const auto &certificate : sheet.certificates) {
        Document::Placed placed;
        for (const auto &field : sheet.layout) {
            const QString text = certificate.value(field.field);
            if (text.isEmpty())
                continue;
            const QPoint at = placeOf(field, sheet.offset);
            placed.texts.push_back(
                {at.x(), at.y(), field.width, field.size, alignOf(field.align), text});
        }
        document.blocks.emplace_back(std::move(placed));
    }
    document.title = sheet.title;
    return document;
}

Document calibrationSheet(const CertificateSheet &sheet)
{
    Document document = sheetDocument(sheet, sheet.title);
    Document::Placed placed;
    addRulers(placed, sheet.sheet);
    for (const auto &field : sheet.layout) {
        const QPoint at = placeOf(field, sheet.offset);
        addCross(placed, at);
        placed.texts.push_back({at.x() + 10, at.y() + 5, 1000, kRulerText + 10, Align::Left,
            fieldTitle(field) + u"　"_s + millimetreText(field.left) + u" × "_s
                + millimetreText(field.top)});
    }
    placed.texts.push_back(
        {300, 300, sheet.sheet.width() * kMillimetre - 600, 160, Align::Left, sheet.title});
    placed.texts.push_back({300, 380, sheet.sheet.width() * kMillimetre - 600, 90, Align::Left,
        QCoreApplication::translate("core",
            "纸张 %1 × %2 毫米，偏移 向右 %3 毫米、向下 %4 "
            "毫米。把本页与空白证书叠在一起对光看：十字应在各栏左上角。"
            "偏左、偏上多少毫米，就把偏移加多少。打印时不要“适合页面”，按实际大小打印。")
            .arg(sheet.sheet.width())
            .arg(sheet.sheet.height())
            .arg(millimetreText(sheet.offset.right), millimetreText(sheet.offset.down))});
    document.blocks.emplace_back(std::move(placed));
    document.title = sheet.title;
    document.footer.watermark.clear();
    return document;
}

Document numberReport(const NumberUse &use, const PaperOrigin &origin, const Names &names)
{
    Document document = officePaper(QCoreApplication::translate("core", "证书号段使用情况"), origin,
        Document::Orientation::Landscape);
    document.line = {origin.office, {},
        QCoreApplication::translate("core", "号段 %1 个").arg(use.ranges.size())};
    document.blocks.emplace_back(rangeTable(use, names));
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate("core",
        "注：作废为已撤销的证书和打坏、遗失的空白证书；缺号为已发出的号码之前没有用过、也没有作废的"
        "号码。")});
    const QString strays = use.strays.isEmpty()
        ? QCoreApplication::translate("core", "号段以外的编号：无。")
        : QCoreApplication::translate("core", "号段以外的编号 %1 个：%2。")
              .arg(use.strays.size())
              .arg(strayText(use.strays, names));
    document.blocks.emplace_back(Document::Note{strays});
    return document;
}

Document feedbackReport(
    const QList<FeedbackAverage> &averages, const QString &subject, const PaperOrigin &origin)
{
    Document document = officePaper(QCoreApplication::translate("core", "培训满意度汇总表"), origin,
        Document::Orientation::Portrait);
    document.line
        = {origin.office, {}, QCoreApplication::translate("core", "单位：份、分（满分5分）")};
    Document::Table table;
    table.columns = {{Align::Center}, {Align::Left}, {Align::Right}, {Align::Right}, {Align::Right},
        {Align::Right}, {Align::Right}};
    table.header = {{{QCoreApplication::translate("core", "序号")}, {subject},
        {QCoreApplication::translate("core", "问卷数")},
        {QCoreApplication::translate("core", "教学")},
        {QCoreApplication::translate("core", "场地")},
        {QCoreApplication::translate("core", "实用性")},
        {QCoreApplication::translate("core", "平均")}}};
    int number = 0;
    for (const auto &line : averages) {
        table.rows.push_back({{Cell::ofCount(++number), Cell::ofText(line.subject),
            Cell::ofCount(line.answers), average(line.teaching), average(line.site),
            average(line.useful), average((line.teaching + line.site + line.useful + 1) / 3)}});
    }
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Document::Note{QCoreApplication::translate(
        "core", "注：教学、场地、实用性各 1—5 分，取平均数，按平均从高到低排列。")});
    return document;
}

} // namespace core
