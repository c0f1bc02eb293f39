#include "core/schema/format.h"

#include "core/base/datetext.h"
#include "core/base/mask.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/schema/validate.h"

#include <QDateTime>

namespace core {

namespace {

const QString kShownMoment = QStringLiteral("yyyy-MM-dd HH:mm");

/// 806 with one decimal is "80.6"; trailing zeros stay, so that columns line up.
QString decimalText(qint64 value, int decimals)
{
    const qint64 unit = decimals == 1 ? 10 : 100;
    const QString digits = QString::number(qAbs(value) % unit).rightJustified(decimals, u'0');
    return (value < 0 ? QStringLiteral("-") : QString()) + QString::number(qAbs(value) / unit)
        + u'.' + digits;
}

QString choiceLabel(const Field &field, const QString &key)
{
    for (const auto &choice : field.choices) {
        if (choice.key == key)
            return QCoreApplication::translate("domain", choice.label);
    }
    return key;
}

QString codeName(const Field &field, const QString &code, const Names &names)
{
    const CodeItem *item = names.code(field.reference, code);
    return item ? item->title() : code;
}

QString listText(const Field &field, const QString &codes, const Names &names)
{
    QStringList texts;
    for (const auto &code : codes.split(u',', Qt::SkipEmptyParts)) {
        if (field.reference.startsWith("table:"_L1))
            texts.append(names.linkTitle(field.reference.sliced(6), code.toLongLong()));
        else
            texts.append(codeName(field, code, names));
    }
    return joinedList(texts);
}

Error unreadable(const Field &field, const QString &text)
{
    return {Error::Code::Invalid, text, {}, QByteArray(field.column.data(), field.column.size())};
}

/// Exactly `decimals` places are kept; more are an error, not rounded.
std::optional<qint64> parseDecimal(QString text, int decimals)
{
    text.remove(u',').replace(QChar(0x2212), u'-');
    const auto point = text.indexOf(u'.');
    QString digits = point < 0 ? text : text.left(point) + text.mid(point + 1);
    const auto places = point < 0 ? 0 : text.size() - point - 1;
    if (places > decimals)
        return std::nullopt;
    digits += QString(decimals - places, u'0');
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

Result<Value> parseNumber(const Field &field, QString text)
{
    if (field.kind == Kind::Money) {
        const auto money = parseMoney(text);
        if (!money)
            return fail(unreadable(field, money.error().text));
        return Value(qint64(*money));
    }
    if (field.kind == Kind::Percent && text.endsWith(u'%'))
        text.chop(1);
    const int decimals = field.kind == Kind::Tenths ? 1 : field.kind == Kind::Percent ? 2 : 0;
    const auto number = parseDecimal(text.trimmed(), decimals);
    if (!number)
        return fail(unreadable(field,
            QCoreApplication::translate("core", "%1应填数字，不能是“%2”")
                .arg(field.title(), text)));
    return Value(*number);
}

QString flagText(bool flag)
{
    return flag ? QCoreApplication::translate("core", "是")
                : QCoreApplication::translate("core", "否");
}

Result<Value> parseFlag(const Field &field, const QString &text)
{
    static const QStringList yes = {QStringLiteral("1"), QStringLiteral("是"), QStringLiteral("√"),
        QStringLiteral("true"), QStringLiteral("有"), QStringLiteral("yes")};
    static const QStringList no = {QStringLiteral("0"), QStringLiteral("否"), QStringLiteral("×"),
        QStringLiteral("false"), QStringLiteral("无"), QStringLiteral("no")};
    if (yes.contains(text, Qt::CaseInsensitive) || text == flagText(true))
        return Value(1);
    if (no.contains(text, Qt::CaseInsensitive) || text == flagText(false))
        return Value(0);
    return fail(unreadable(
        field, QCoreApplication::translate("core", "%1只能填“是”或“否”").arg(field.title())));
}

Result<Value> parseChoice(const Field &field, const QString &text)
{
    for (const auto &choice : field.choices) {
        if (choice.key == text || QString::fromUtf8(choice.label) == text
            || QCoreApplication::translate("domain", choice.label) == text)
            return Value(choice.key);
    }
    return fail(unreadable(
        field, QCoreApplication::translate("core", "%1没有“%2”这一项").arg(field.title(), text)));
}

Result<Value> parseCodes(const Field &field, const QString &text, const Names &names)
{
    if (field.kind == Kind::Code) {
        const QString code = names.codeOf(field.reference, text);
        if (code.isEmpty())
            return fail(unreadable(field,
                QCoreApplication::translate("core", "%1没有“%2”这一项").arg(field.title(), text)));
        return Value(code);
    }
    QString given = text;
    given.replace(u'，', u',').replace(u'、', u',').replace(u';', u',').replace(u'；', u',');
    QStringList codes;
    for (const auto &part : given.split(u',', Qt::SkipEmptyParts)) {
        const QString code = field.reference.startsWith("table:"_L1)
            ? QString::number(names.linkOf(field.reference.sliced(6), part.trimmed()))
            : names.codeOf(field.reference, part.trimmed());
        if (code.isEmpty() || code == QLatin1String("0"))
            return fail(unreadable(field,
                QCoreApplication::translate("core", "%1没有“%2”这一项").arg(field.title(), part)));
        codes.append(code);
    }
    return Value(codes.join(u','));
}

Result<Value> parseDate(const Field &field, const QString &text)
{
    QString plain = text;
    plain.replace(u'年', u'-')
        .replace(u'月', u'-')
        .replace(u'/', u'-')
        .replace(u'.', u'-')
        .remove(u'日');
    QDate day = QDate::fromString(plain, QStringLiteral("yyyy-M-d"));
    if (!day.isValid())
        day = QDate::fromString(plain, QStringLiteral("yyyyMMdd"));
    if (!day.isValid())
        return fail(unreadable(field,
            QCoreApplication::translate("core", "%1不是有效日期（例：2021-06-30）")
                .arg(field.title())));
    return Value(isoText(day));
}

Result<Value> parseState(const Field &field, const QString &text, const Names &names)
{
    const QString state = names.stateOf(field.reference, text);
    if (state.isEmpty())
        return fail(unreadable(field,
            QCoreApplication::translate("core", "%1没有“%2”这一项").arg(field.title(), text)));
    return Value(state);
}

/// As stored, or as shown: to the minute, by the local clock.
Result<Value> parseTimestamp(const Field &field, const QString &text)
{
    const auto shown = QDateTime::fromString(text, kShownMoment);
    if (shown.isValid())
        return Value(shown.toMSecsSinceEpoch());
    const auto moment = parseIsoMoment(text);
    if (!moment)
        return fail(unreadable(field, moment.error().text));
    return Value(moment->toMSecsSinceEpoch());
}

} // namespace

QString masked(MaskKind mask, const QString &text)
{
    switch (mask) {
    case MaskKind::None:
        return text;
    case MaskKind::CitizenId:
        return masked(text, Mask::Screen);
    case MaskKind::Mobile:
        return masked(text, Mask::Mobile);
    case MaskKind::BankAccount:
        return masked(text, Mask::Bank);
    }
    return text;
}

QString displayText(
    const Table &table, const Field &field, const Value &value, const Names &names, Reveal reveal)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Text:
    case Kind::Memo:
    case Kind::Json:
        return reveal == Reveal::Full ? value.text() : masked(field.mask, value.text());
    case Kind::Integer:
        return QString::number(value.integer());
    case Kind::Money:
        return yuanText(value.integer());
    case Kind::Tenths:
        return decimalText(value.integer(), 1);
    case Kind::Percent:
        return decimalText(value.integer(), 2) + u'%';
    case Kind::Date:
        return value.text();
    case Kind::Timestamp:
        return QDateTime::fromMSecsSinceEpoch(value.integer()).toString(kShownMoment);
    case Kind::Flag:
        return flagText(value.integer() != 0);
    case Kind::Choice:
        return choiceLabel(field, value.text());
    case Kind::Code:
        return codeName(field, value.text(), names);
    case Kind::Link:
        return names.linkTitle(field.reference, value.integer());
    case Kind::State:
        return names.stateLabel(table.states, value.text());
    case Kind::List:
        return listText(field, value.text(), names);
    }
    return {};
}

QString recordTitle(const Table &table, const Record &record, const Names &names)
{
    if (table.indexOf("name"_L1) >= 0)
        return table.value(record, "name"_L1).text();
    QStringList parts;
    for (const auto &column : table.title) {
        const Field &field = table.fields.at(table.indexOf(column));
        parts.append(displayText(table, field, table.value(record, column), names));
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString listText(
    const Table &table, const Field &field, const Value &value, const Names &names, Reveal reveal)
{
    const QString text = displayText(table, field, value, names, reveal);
    const bool isSafe = field.mask != MaskKind::None || field.isNumber();
    return reveal == Reveal::Full || isSafe ? text : maskedWithin(text);
}

QString storedText(const Field &field, const Value &value, Reveal reveal)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Money:
        return yuanText(value.integer());
    case Kind::Tenths:
        return decimalText(value.integer(), 1);
    case Kind::Percent:
        return decimalText(value.integer(), 2);
    case Kind::Timestamp:
        return isoText(QDateTime::fromMSecsSinceEpoch(value.integer(), Qt::UTC));
    case Kind::Text:
    case Kind::Memo:
        return reveal == Reveal::Full ? value.plain() : masked(field.mask, value.plain());
    case Kind::Integer:
    case Kind::Date:
    case Kind::Flag:
    case Kind::Choice:
    case Kind::Code:
    case Kind::Link:
    case Kind::State:
    case Kind::List:
    case Kind::Json:
        return value.plain();
    }
    return {};
}

Result<Value> parseValue(const Field &field, const QString &given, const Names &names)
{
    const QString text = cleanText(given);
    if (text.isEmpty())
        return Value();
    switch (field.kind) {
    case Kind::Text:
    case Kind::Memo:
    case Kind::Json:
        return normalised(field, text);
    case Kind::State:
        return parseState(field, text, names);
    case Kind::Integer:
    case Kind::Money:
    case Kind::Tenths:
    case Kind::Percent:
        return parseNumber(field, toHalfWidth(text));
    case Kind::Date:
        return parseDate(field, toHalfWidth(text));
    case Kind::Timestamp:
        return parseTimestamp(field, text);
    case Kind::Flag:
        return parseFlag(field, text);
    case Kind::Choice:
        return parseChoice(field, text);
    case Kind::Code:
    case Kind::List:
        return parseCodes(field, text, names);
    case Kind::Link: {
        const RowId id = names.linkOf(field.reference, text);
        if (id == 0)
            return fail(unreadable(field,
                QCoreApplication::translate("core", "找不到%1“%2”，请从列表中选择")
                    .arg(field.title(), text)));
        return Value(id);
    }
    }
    return Value();
}

} // namespace core
