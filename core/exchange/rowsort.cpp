#include "core/exchange/rowsort.h"

#include "core/base/personname.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kShortestId
    = 8; // characters that look like a number of a person, voucher or firm
constexpr qsizetype kLongestName = 15;
constexpr qsizetype kTotalAmong = 3; // a total says so in one of the first cells

QString cellText(const RowCells &cells, quint32 column)
{
    const auto cell = cells.constFind(column);
    return cell == cells.constEnd() ? QString() : textOf(*cell);
}

QString fieldText(const SheetLayout &layout, const RowCells &cells, QLatin1StringView field)
{
    const auto column = layout.columnOf(field);
    return column ? cellText(cells, *column) : QString();
}

/// A number of its own makes a row data whatever else stands in it.
bool hasKey(const SheetLayout &layout, const RowCells &cells)
{
    const auto isLong = [](const QString &text) {
        const auto digits
            = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        return digits >= kShortestId && !text.contains(u'：') && !text.contains(u':');
    };
    const auto isUnknown = [&](QLatin1StringView field) {
        const auto column = layout.columnOf(field);
        return column && cells.value(*column).flags.testFlag(CellFlag::DigitsLost);
    };
    for (const auto field : {"id_number"_L1, "uscc"_L1, "voucher_no"_L1})
        if (isLong(fieldText(layout, cells, field)) || isUnknown(field))
            return true;
    return false;
}

bool isTotal(const QStringList &texts)
{
    static const QRegularExpression kTotal(
        u"^(本页|本班|本表|全班|全县|全区|全市|以上|累计|分)?(合计|小计|总计|共计|总合计|总人数|合共)"_s);
    for (const QString &text : texts.first(std::min(texts.size(), kTotalAmong)))
        if (kTotal.match(folded(text)).hasMatch())
            return true;
    return false;
}

bool isNote(const QString &text)
{
    static const QRegularExpression kStart(
        u"^(注|备注|附注|说明|填表|填报|制表|审核|审批|复核|经办|负责人|单位负责人|主管|领导|签字|"
        u"签名|签章|盖章|承训|承办|培训机构|培训单位|"
        "报送|上报|联系人|联系电话|日期|温馨提示|示例|例|班主任|监考|考评|公示|本表|以上|以下空白|以下无|此表|第\\d+页|共\\d+页)"_s);
    static const QRegularExpression kNumbered(u"^([*※]|[0-9①-⑳]+[.、.)）].{3,})"_s);
    static const QRegularExpression kSigned(
        u"(签字|签名|盖章|签章|\\(章\\)|负责人|制表人|填表人|经办人|审核人)[:：)）]"_s);
    const QString key = folded(text);
    const bool says
        = key.contains(u':') || key.contains(u'(') || text.size() > kLongestName || key.size() <= 4;
    return (kStart.match(key).hasMatch() && says) || kNumbered.match(key).hasMatch()
        || kSigned.match(key).hasMatch();
}

/// The line that shows how to fill in, with an invented number in it.
bool isExample(const QString &text)
{
    static const QRegularExpression kExample(u"^(填写|填表)?(示例|样例|例如|举例|范例)"_s);
    return kExample.match(folded(text)).hasMatch();
}

bool isHeadingAgain(const SheetLayout &layout, const RowCells &cells)
{
    int same = 0;
    int numbers = 0;
    for (const ImportColumn &each : layout.columns) {
        const QString text = cellText(cells, each.column);
        const QString leaf = each.heading.section(u" / "_s, -1);
        same += !text.isEmpty() && headingKey(text) == headingKey(leaf) ? 1 : 0;
        numbers += text == QString::number(each.column + 1) || text == QString::number(each.column)
            ? 1
            : 0;
    }
    const int columns = static_cast<int>(layout.columns.size());
    return same >= 3 || (columns > 3 && numbers * 4 >= columns * 3);
}

/// One text alone: a person of whom only the name is known, or words.
bool isLoneNote(const SheetLayout &layout, const RowCells &cells, const QString &text)
{
    if (text != fieldText(layout, cells, "name"_L1) || text.size() > kLongestName)
        return true;
    const bool isOfPersons
        = layout.kind != SheetKind::Institution && layout.kind != SheetKind::Registry;
    return isOfPersons && !readPersonName(text).isUsable();
}

} // namespace

RowSort sortOfRow(const SheetLayout &layout, const RowCells &cells)
{
    const auto sequence = layout.columnOf("seq"_L1);
    QStringList texts;
    bool hasValue = false;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString text = textOf(*cell);
        if (text.isEmpty() && !cell->isUnknown())
            continue;
        texts.append(text);
        hasValue |= cell.key() != sequence;
    }
    if (texts.isEmpty())
        return RowSort::Blank;
    const QString number = fieldText(layout, cells, "seq"_L1);
    if (!hasValue)
        return number.toDouble() > 0 || number.size() <= 2 ? RowSort::Blank
            : isTotal(texts)                               ? RowSort::Total
                                                           : RowSort::Note;
    if (isExample(texts.front()))
        return RowSort::Note;
    if (hasKey(layout, cells))
        return RowSort::Data;
    if (isTotal(texts))
        return RowSort::Total;
    if (isHeadingAgain(layout, cells))
        return RowSort::Heading;
    if (isNote(texts.front()))
        return RowSort::Note;
    return texts.size() == 1 && isLoneNote(layout, cells, texts.front()) ? RowSort::Note
                                                                         : RowSort::Data;
}

} // namespace core
