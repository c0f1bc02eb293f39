#include "core/exchange/fieldreader.h"

#include "core/base/bankaccount.h"
#include "core/base/certificatenumber.h"
#include "core/base/creditcode.h"
#include "core/base/datetext.h"
#include "core/base/personname.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/exchange/celldate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A dash or slash stands for "nothing" in most columns.
bool isPlaceholder(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return QStringView(u"-—–―/\\_　 ").contains(c);
    });
}

Finding unknownCode(const ImportField &field, const QString &text)
{
    return blocked(u"E140"_s,
        QCoreApplication::translate("core", "%1“%2”不在字典里，请改成字典里的写法。")
            .arg(importFieldLabel(field), text.left(30)));
}

Finding noNumber(const ImportField &field, const QString &text)
{
    const QString sentence
        = QCoreApplication::translate("core", "%1“%2”不是有效的数字，这一格没有导入。")
              .arg(importFieldLabel(field), text.left(30));
    return warned(u"NUMBER-FORM"_s, sentence);
}

FieldReader::Value unknownValue(const ImportField &field)
{
    return {.findings = {warned(u"FORMULA-EMPTY"_s,
                QCoreApplication::translate("core",
                    "%1是公式，但文件里没有计算结果。请用 Excel 或 WPS 打开并保存一次再导入。")
                    .arg(importFieldLabel(field)))}};
}

FieldReader::Value errorValue(const ImportField &field, const QString &text)
{
    return {.findings = {warned(u"FORMULA-ERROR"_s,
                QCoreApplication::translate("core", "%1的公式出错（%2），这一格没有导入。")
                    .arg(importFieldLabel(field), text))}};
}

FieldReader::Value emptyKey(const ImportField &field)
{
    return {
        .findings = {blocked(u"FIELD-EMPTY"_s,
            QCoreApplication::translate("core", "%1为空，请补填。").arg(importFieldLabel(field)))}};
}

/// Between Hanzi the full stop of the keyboard is the dot of a name.
QString withNameDots(const QString &text)
{
    QString name = text;
    for (qsizetype i = 1; i + 1 < name.size(); ++i)
        if (name.at(i) == u'.' && name.at(i - 1).unicode() > 0x2E80
            && name.at(i + 1).unicode() > 0x2E80)
            name[i] = u'·';
    return name;
}

} // namespace

FieldReader::Value FieldReader::read(
    const ImportField &field, const CellValue &given, MoneyUnit unit) const
{
    const CellValue cell = translated(field, given);
    const QString text = textOf(cell, m_days);
    const bool isKey = field.reading == Reading::Key || field.reading == Reading::CreditCode;
    if (cell.isUnknown())
        return unknownValue(field);
    if (cell.kind == CellKind::Error)
        return errorValue(field, text);
    if (field.reading == Reading::Mobile)
        return text.isEmpty() ? Value() : readMobile(cell);
    if (field.reading == Reading::Name) {
        const PersonName name = readPersonName(withNameDots(text));
        return {name.text, name.findings};
    }
    if (text.isEmpty() || isPlaceholder(text))
        return isKey ? emptyKey(field) : Value();
    switch (field.reading) {
    case Reading::Text:
    case Reading::Name:
    case Reading::Mobile:
        return {text};
    case Reading::Key:
        return {toHalfWidth(text)};
    case Reading::Number:
    case Reading::Integer:
    case Reading::Decimal:
        return readNumber(field, cell);
    case Reading::Money:
        return readMoney(field, cell, unit);
    case Reading::Date:
    case Reading::BirthDate:
        return readDate(cell);
    case Reading::YesNo:
        return readMark(cell);
    case Reading::Code:
    case Reading::Sex:
        return readCode(field, cell);
    case Reading::Town:
        return readTown(cell);
    case Reading::IdNumber:
        return {readId(cell).number};
    case Reading::Phone: {
        const Phone phone = readPhone(text);
        return {phone.number, phone.findings};
    }
    case Reading::BankAccount:
        return readAccount(cell);
    case Reading::CertificateNumber:
        return {normaliseCertificateNumber(text)};
    case Reading::CreditCode: {
        const CreditCode code = readCreditCode(text);
        return {code.number, code.findings};
    }
    }
    return {text};
}

/// In the words that a person chose for this value before.
CellValue FieldReader::translated(const ImportField &field, const CellValue &cell) const
{
    const auto words = m_options.values.constFind(QString(field.name));
    if (words == m_options.values.constEnd())
        return cell;
    const auto meaning = words->constFind(valueKey(textOf(cell, m_days)));
    return meaning == words->constEnd() ? cell : textCell(*meaning);
}

CitizenId FieldReader::readId(const CellValue &cell) const
{
    if (cell.flags.testFlag(CellFlag::DigitsLost)) {
        CitizenId id;
        id.findings.append(blocked(u"E105"_s,
            QCoreApplication::translate("core",
                "身份证号码以数字格式存放，末几位已被电子表格改掉，请索取原始号码，按文本格式重新填"
                "写。")));
        return id;
    }
    return readCitizenId(cell.isEmpty() ? QString() : textOf(cell, m_days), m_options.asOf);
}

FieldReader::Value FieldReader::readDate(const CellValue &cell) const
{
    const CellDate date = dateOf(cell, {m_days, m_options.asOf});
    switch (date.kind) {
    case CellDate::Kind::Empty:
        return {};
    case CellDate::Kind::Day:
        return {isoText(date.day)};
    case CellDate::Kind::Month:
        return {isoText(date.day),
            {warned(u"E141"_s,
                QCoreApplication::translate("core", "日期只有年月，按当月1日记录，请核对。"))}};
    case CellDate::Kind::Doubtful:
        return {{},
            {blocked(u"E141"_s,
                QCoreApplication::translate(
                    "core", "日期“%1”可以有两种读法，请改成 2021-06-01 这样的写法。")
                    .arg(textOf(cell).left(30)))}};
    case CellDate::Kind::Unreadable:
        break;
    }
    return {{},
        {blocked(u"E141"_s,
            QCoreApplication::translate("core", "日期“%1”无法识别，请改成 2021-06-01 这样的写法。")
                .arg(textOf(cell).left(30)))}};
}

FieldReader::Value FieldReader::readCode(const ImportField &field, const CellValue &cell) const
{
    const QString text = textOf(cell, m_days);
    if (const auto code = m_codes.codeOf(field.book, text))
        return {*code};
    return {{}, {unknownCode(field, text)}};
}

FieldReader::Value FieldReader::readTown(const CellValue &cell) const
{
    const QString text = textOf(cell, m_days);
    return {m_codes.townOf(text, m_options.division).value_or(text)};
}

FieldReader::Value FieldReader::readMobile(const CellValue &cell) const
{
    const QString text = textOf(cell, m_days);
    const Phone phone = core::readMobile(text);
    if (phone.findings.isEmpty())
        return {phone.number};
    static const QRegularExpression kBetween(u"[/、,，;；|\\s]+|或"_s);
    const auto parts = toHalfWidth(text).split(kBetween, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (const Phone first = core::readMobile(part); first.findings.isEmpty())
            return {first.number,
                {warned(u"E130"_s,
                    QCoreApplication::translate(
                        "core", "一格里有几个电话号码，取了第一个手机号码，请核对。"))}};
    return {{}, phone.findings};
}

FieldReader::Value FieldReader::readAccount(const CellValue &cell) const
{
    if (cell.flags.testFlag(CellFlag::DigitsLost))
        return {{},
            {warned(u"E131"_s,
                QCoreApplication::translate("core",
                    "银行账号以数字格式存放，末几位已被电子表格改掉，这一格没有导入，请按文本格式重"
                    "新填写。"))}};
    const BankAccount account = readBankAccount(textOf(cell, m_days));
    return {account.number, account.findings};
}

FieldReader::Value FieldReader::readNumber(const ImportField &field, const CellValue &cell) const
{
    const QString text = textOf(cell, m_days);
    if (field.reading == Reading::Number)
        return {decimalOf(cell).value_or(text)};
    if (field.reading == Reading::Decimal) {
        if (const auto decimal = decimalOf(cell))
            return {*decimal};
        if (m_codes.codeOf("evaluation_result"_L1, text) == u"absent"_s)
            return {}; // 缺考 where the score would stand
    } else if (const auto integer = integerOf(cell)) {
        return {QString::number(*integer)};
    }
    return {{}, {noNumber(field, text)}};
}

FieldReader::Value FieldReader::readMoney(
    const ImportField &field, const CellValue &cell, MoneyUnit unit) const
{
    if (const auto amount = moneyOf(cell, unit))
        return {yuanText(*amount)};
    Finding finding = noNumber(field, textOf(cell, m_days));
    if (field.name == "amount"_L1)
        finding.severity = Severity::Block;
    return {{}, {finding}};
}

FieldReader::Value FieldReader::readMark(const CellValue &cell) const
{
    if (const auto yes = yesNoOf(cell))
        return {*yes ? u"1"_s : u"0"_s};
    return {{},
        {warned(u"E140"_s,
            QCoreApplication::translate("core", "“%1”看不出是或否，这一格没有导入。")
                .arg(textOf(cell, m_days).left(30)))}};
}

} // namespace core
