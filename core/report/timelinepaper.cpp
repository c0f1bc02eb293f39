#include "core/report/timelinepaper.h"

#include "core/base/datetext.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <map>

namespace core {

namespace {

constexpr int kMargin = 20; // millimetres
constexpr int kLines = 34; // of the table that fit on the page
constexpr int kTitleWidth = 34; // half-width characters of a line
constexpr int kDetailWidth = 40;

int linesOf(const QString &text, int width)
{
    int halves = 0;
    for (const QChar character : text)
        halves += character.unicode() < 0x100 ? 1 : 2;
    return std::max(1, (halves + width - 1) / width);
}

int linesOf(const TimelineEntry &entry)
{
    return std::max(linesOf(entry.title, kTitleWidth), linesOf(entry.detail, kDetailWidth));
}

/// The last that fit; how many are left out is for the note.
QList<TimelineEntry> fitting(const QList<TimelineEntry> &entries)
{
    int lines = 0;
    qsizetype first = entries.size();
    while (first > 0 && lines + linesOf(entries[first - 1]) <= kLines) {
        --first;
        lines += linesOf(entries[first]);
    }
    return entries.mid(first);
}

/// 培训 3 次、证书 2 次
QString summary(const QList<TimelineEntry> &entries)
{
    QStringList kinds;
    std::map<QString, int> counts;
    for (const auto &entry : entries) {
        if (!kinds.contains(entry.kind))
            kinds.append(entry.kind);
        ++counts[entry.kind];
    }
    QStringList parts;
    for (const auto &kind : std::as_const(kinds))
        parts.append(QCoreApplication::translate("core", "%1 %2 条").arg(kind).arg(counts[kind]));
    return joinedList(parts);
}

Document::Table listOf(const QList<TimelineEntry> &entries)
{
    Document::Table list;
    list.columns = {{Document::Align::Center, 11}, {Document::Align::Center, 8},
        {Document::Align::Left, kTitleWidth}, {Document::Align::Left, kDetailWidth}};
    list.header = {{{QCoreApplication::translate("core", "日期")},
        {QCoreApplication::translate("core", "事项")},
        {QCoreApplication::translate("core", "内容")},
        {QCoreApplication::translate("core", "结果")}}};
    for (const auto &entry : entries) {
        list.rows.push_back(
            {{entry.day.isValid() ? Document::Cell::ofDate(entry.day) : Document::Cell::absent(),
                Document::Cell::ofText(entry.kind), Document::Cell::ofText(entry.title),
                Document::Cell::ofText(entry.detail)}});
    }
    return list;
}

} // namespace

Document timelinePaper(const TimelinePaper &paper)
{
    Document document;
    document.page = {.orientation = Document::Orientation::Portrait,
        .left = kMargin,
        .top = kMargin,
        .right = kMargin,
        .bottom = kMargin,
        .density = Document::Density::Compact};
    document.title = QCoreApplication::translate("core", "%1的技能履历").arg(paper.name);
    document.author = paper.office;
    document.line = {.left = paper.facts.join(u"　"),
        .middle = {},
        .right = QCoreApplication::translate("core", "共 %1 条").arg(paper.entries.size())};
    const auto shown = fitting(paper.entries);
    if (shown.isEmpty()) {
        document.blocks.emplace_back(Document::Paragraph{
            QCoreApplication::translate("core", "还没有培训、证书、补贴或就业的记录。")});
    } else {
        document.blocks.emplace_back(listOf(shown));
        document.blocks.emplace_back(Document::Note{
            QCoreApplication::translate("core", "合计：%1。").arg(summary(paper.entries))});
    }
    if (shown.size() < paper.entries.size()) {
        document.blocks.emplace_back(
            Document::Note{QCoreApplication::translate("core", "另有较早的 %1 条未列出，见台账。")
                               .arg(paper.entries.size() - shown.size())});
    }
    document.footer.left = QCoreApplication::translate("core", "%1　打印日期：%2")
                               .arg(paper.office, chineseDate(paper.printedOn));
    if (paper.data == TimelinePaper::Data::Demo)
        document.footer.watermark = QCoreApplication::translate("core", "演示数据");
    return document;
}

} // namespace core
