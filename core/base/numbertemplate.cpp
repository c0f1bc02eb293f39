#include "core/base/numbertemplate.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A stretch of fixed text, or a field: {seq4} is the name seq and the width 4.
struct Part
{
    QStringView text;
    bool isField = false;
    int width = 0;
};

Part fieldOf(QStringView inside)
{
    if (inside == u"yy" || inside == u"yyyy" || inside == u"yyyyMM" || inside == u"yyyyMMdd")
        return {inside, true, static_cast<int>(inside.size())};
    if (inside == u"level")
        return {inside, true, 1};
    const auto digits = std::find_if(inside.cbegin(), inside.cend(), isAsciiDigit);
    const qsizetype nameLength = digits - inside.cbegin();
    return {inside.first(nameLength), true, inside.sliced(nameLength).toInt()};
}

QList<Part> partsOf(QStringView numberTemplate)
{
    QList<Part> parts;
    while (!numberTemplate.isEmpty()) {
        const qsizetype open = numberTemplate.indexOf(u'{');
        const qsizetype close = numberTemplate.indexOf(u'}', std::max<qsizetype>(open, 0));
        if (open < 0 || close < 0) {
            parts.append({numberTemplate});
            break;
        }
        if (open > 0)
            parts.append({numberTemplate.first(open)});
        parts.append(fieldOf(numberTemplate.sliced(open + 1, close - open - 1)));
        numberTemplate = numberTemplate.sliced(close + 1);
    }
    return parts;
}

QString valueOf(const Part &part, const NumberFields &fields)
{
    if (part.text.startsWith(u"yy"))
        return fields.on.toString(part.text);
    if (part.text == u"seq")
        return QString::number(fields.sequence).rightJustified(part.width, u'0');
    if (part.text == u"div")
        return fields.division.left(part.width);
    if (part.text == u"occ")
        return QString(fields.occupation).remove(u'-').left(part.width);
    if (part.text == u"level")
        return fields.level;
    return u'{' + part.text.toString() + u'}';
}

/// Takes what `part` stands for off the front of `rest`; nothing when something else is there.
std::optional<QStringView> taken(const Part &part, QStringView &rest)
{
    const qsizetype width = part.isField ? part.width : part.text.size();
    if (width < 1 || rest.size() < width)
        return {};
    const QStringView value = rest.first(width);
    const bool fits = !part.isField ? value == part.text
        : part.text == u"level"     ? value.front().isLetterOrNumber()
                                    : isAsciiDigits(value);
    if (!fits)
        return {};
    rest = rest.sliced(width);
    return value;
}

} // namespace

QString filledNumber(QStringView numberTemplate, const NumberFields &fields)
{
    QString number;
    for (const Part &part : partsOf(numberTemplate))
        number += part.isField ? valueOf(part, fields) : part.text.toString();
    return number;
}

std::optional<QHash<QString, QString>> readNumber(QStringView numberTemplate, QStringView number)
{
    QHash<QString, QString> values;
    for (const Part &part : partsOf(numberTemplate)) {
        const auto value = taken(part, number);
        if (!value)
            return {};
        if (part.isField)
            values.insert(part.text.toString(), value->toString());
    }
    return number.isEmpty() ? std::optional(values) : std::nullopt;
}

} // namespace core
