#include "core/schema/validate.h"

#include "core/base/bankaccount.h"
#include "core/base/citizenid.h"
#include "core/base/creditcode.h"
#include "core/base/datetext.h"
#include "core/base/personname.h"
#include "core/base/phone.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace core {

namespace {

QString label(const Field &field)
{
    return field.title();
}

Finding wrong(const Field &field, const QString &code, const QString &text)
{
    return {code, Severity::Block, text, QByteArray(field.column.data(), field.column.size())};
}

QString hintOf(const Field &field)
{
    if (*field.hint)
        return QCoreApplication::translate("domain", field.hint);
    if (*field.example)
        return QCoreApplication::translate("core", "例：%1").arg(QString::fromUtf8(field.example));
    return {};
}

QString withHint(const Field &field, const QString &sentence)
{
    const QString hint = hintOf(field);
    return hint.isEmpty() ? sentence
                          : QCoreApplication::translate("core", "%1（%2）").arg(sentence, hint);
}

QString limitText(const Field &field, qint64 limit)
{
    switch (field.kind) {
    case Kind::Money:
        return QString::number(double(limit) / 100, 'f', 2);
    case Kind::Tenths:
        return QString::number(double(limit) / 10, 'f', 1);
    case Kind::Percent:
        return QString::number(limit / 100) + u'%';
    default:
        return QString::number(limit);
    }
}

void checkRange(const Field &field, const Value &value, Findings &findings)
{
    const bool low = value.integer() < field.min;
    const bool high = value.integer() > field.max;
    if (!low && !high)
        return;
    QString text;
    if (field.max == std::numeric_limits<qint64>::max())
        text = QCoreApplication::translate("core", "%1不能小于 %2")
                   .arg(label(field), limitText(field, field.min));
    else
        text = QCoreApplication::translate("core", "%1应在 %2—%3 之间")
                   .arg(label(field), limitText(field, field.min), limitText(field, field.max));
    findings.append(wrong(field, QString(), text));
}

void checkCodes(
    const Field &field, const Value &value, const ValidationContext &context, Findings &findings)
{
    const QStringList codes
        = field.kind == Kind::List ? value.text().split(u',') : QStringList{value.text()};
    if (field.reference.startsWith("table:"_L1))
        return;
    for (const auto &code : codes) {
        const CodeItem *item = context.names.code(field.reference, code);
        if (!item)
            findings.append(wrong(field, QStringLiteral("E140"),
                withHint(field,
                    QCoreApplication::translate("core", "%1没有“%2”这一项")
                        .arg(label(field), code))));
    }
}

void checkForm(
    const Field &field, const Value &value, const ValidationContext &context, Findings &findings)
{
    Findings found;
    switch (field.form) {
    case Form::Any:
        return;
    case Form::PersonName:
        found = readPersonName(value.text()).findings;
        break;
    case Form::CitizenId:
        found = readCitizenId(value.text(), context.today).findings;
        break;
    case Form::CreditCode:
        found = readCreditCode(value.text()).findings;
        break;
    case Form::Mobile:
        found = readMobile(value.text()).findings;
        break;
    case Form::Phone:
        found = readPhone(value.text()).findings;
        break;
    case Form::BankAccount:
        found = readBankAccount(value.text()).findings;
        break;
    case Form::Login: {
        static const QRegularExpression login(QStringLiteral("^[a-z0-9_.-]{3,32}$"));
        if (!login.match(value.text()).hasMatch())
            found.append(blocked(
                QString(), withHint(field, QCoreApplication::translate("core", "登录名格式不对"))));
        break;
    }
    }
    for (auto &finding : found) {
        finding.column = QByteArray(field.column.data(), field.column.size());
        findings.append(finding);
    }
}

void checkText(const Field &field, const Value &value, Findings &findings)
{
    const qsizetype length = value.text().toUcs4().size();
    if (field.length > 0 && length > field.length)
        findings.append(wrong(field, QString(),
            QCoreApplication::translate("core", "%1最多 %2 个字，现有 %3 个")
                .arg(label(field))
                .arg(field.length)
                .arg(length)));
}

void checkKind(
    const Field &field, const Value &value, const ValidationContext &context, Findings &findings)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::Memo:
        checkText(field, value, findings);
        break;
    case Kind::Integer:
    case Kind::Money:
    case Kind::Tenths:
    case Kind::Percent:
        checkRange(field, value, findings);
        break;
    case Kind::Date:
        if (!parseIsoDate(value.text()))
            findings.append(wrong(field, QStringLiteral("E141"),
                QCoreApplication::translate("core", "%1不是有效日期（例：2021-06-30）")
                    .arg(label(field))));
        break;
    case Kind::Choice: {
        const bool known = std::any_of(field.choices.begin(), field.choices.end(),
            [&](const Choice &choice) { return choice.key == value.text(); });
        if (!known)
            findings.append(wrong(field, QStringLiteral("E140"),
                QCoreApplication::translate("core", "%1没有“%2”这一项")
                    .arg(label(field), value.text())));
        break;
    }
    case Kind::Code:
    case Kind::List:
        checkCodes(field, value, context, findings);
        break;
    case Kind::Json:
        if (QJsonDocument::fromJson(value.text().toUtf8()).isNull())
            findings.append(wrong(field, QString(),
                withHint(
                    field, QCoreApplication::translate("core", "%1格式不对").arg(label(field)))));
        break;
    case Kind::Flag:
        if (value.integer() != 0 && value.integer() != 1)
            findings.append(wrong(field, QString(),
                QCoreApplication::translate("core", "%1只能填“是”或“否”").arg(label(field))));
        break;
    case Kind::Timestamp:
    case Kind::Link:
    case Kind::State:
        break;
    }
}

} // namespace

Error toError(const Findings &findings)
{
    for (const auto &finding : findings) {
        if (finding.severity == Severity::Block)
            return {Error::Code::Invalid, finding.text, finding.code, finding.column};
    }
    Q_UNREACHABLE();
}

Findings validate(const Table &table, const Record &record, const ValidationContext &context)
{
    Findings findings;
    for (qsizetype i = 0; i < table.fields.size(); ++i) {
        const Field &field = table.fields[i];
        const Value &value = record.values.at(i);
        if (field.is(Rule::System))
            continue;
        if (value.isNull()) {
            const bool demanded = field.is(Rule::Key)
                || (field.is(Rule::Required) && context.stage == Stage::Complete);
            if (demanded)
                findings.append(wrong(field, QString(),
                    withHint(
                        field, QCoreApplication::translate("core", "%1必填").arg(label(field)))));
            continue;
        }
        checkKind(field, value, context, findings);
        checkForm(field, value, context, findings);
    }
    return findings;
}

Value normalised(const Field &field, const Value &value)
{
    if (!value.isText())
        return value;
    const QString text = value.text();
    switch (field.form) {
    case Form::PersonName:
        return cleanName(text);
    case Form::CitizenId:
        return normaliseIdNumber(text);
    case Form::CreditCode:
        return readCreditCode(text).number;
    case Form::Mobile:
        return readMobile(text).number;
    case Form::Phone:
        return readPhone(text).number;
    case Form::BankAccount:
        return readBankAccount(text).number;
    case Form::Login:
    case Form::Any:
        break;
    }
    return cleanText(text);
}

} // namespace core
