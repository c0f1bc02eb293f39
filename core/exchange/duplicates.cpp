#include "core/exchange/duplicates.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int kPhoneShared = 5;

Finding about(const QByteArray &field, Finding finding)
{
    finding.column = field;
    return finding;
}

QString placeOf(const SheetReading &sheet, const ImportRow &row)
{
    const QString place = QCoreApplication::translate("core", "第 %1 行").arg(row.number);
    return sheet.name.isEmpty() ? place : u"“%1”%2"_s.arg(sheet.name, place);
}

} // namespace

/// By what a row of this kind is told from others: E120.
QString Duplicates::keyOf(const SheetReading &sheet, const ImportRow &row) const
{
    const auto value = [&](QLatin1StringView field) { return sheet.value(row, field); };
    QString key;
    switch (sheet.kind) {
    case SheetKind::Roster:
    case SheetKind::Score:
        key = value("id_number"_L1);
        break;
    case SheetKind::Subsidy:
        if (!value("id_number"_L1).isEmpty())
            key = value("id_number"_L1) + u'/'
                + (sheet.indexOf("subsidy_kind"_L1) >= 0 ? value("subsidy_kind"_L1) : sheet.name);
        break;
    case SheetKind::Voucher:
        key = value("voucher_no"_L1);
        break;
    case SheetKind::Institution:
        key = value("uscc"_L1);
        break;
    case SheetKind::Certificate:
    case SheetKind::Registry: // its keys are the ledger's
    case SheetKind::Ignored:
        break;
    }
    return key.isEmpty() ? key : sheetKindKey(sheet.kind) + u'/' + key;
}

Findings Duplicates::check(const SheetReading &sheet, const ImportRow &row) const
{
    Findings findings;
    const auto value = [&](QLatin1StringView field) { return sheet.value(row, field); };
    if (const auto same = m_rows.constFind(keyOf(sheet, row)); same != m_rows.constEnd()) {
        const bool otherName = same->name != folded(value("name"_L1));
        findings.append(
            otherName && sheet.kind != SheetKind::Institution && sheet.kind != SheetKind::Voucher
                ? about("name",
                    blocked(u"E111"_s,
                        QCoreApplication::translate(
                            "core", "同一身份证号码在%1是另一个姓名，请核对。")
                            .arg(same->where)))
                : about("",
                    blocked(u"E120"_s,
                        QCoreApplication::translate("core", "与%1重复，只导入先出现的一行。")
                            .arg(same->where))));
    }
    const QString certificate = value("certificate_kind"_L1) + u'/' + value("certificate_no"_L1);
    if (const auto same = m_certificates.constFind(certificate);
        same != m_certificates.constEnd() && sheet.kind == SheetKind::Certificate)
        findings.append(about("certificate_no",
            blocked(u"E150"_s,
                QCoreApplication::translate("core", "证书编号与%1相同，只导入先出现的一行。")
                    .arg(same->where))));
    const QString holder = m_accounts.value(value("bank_account"_L1));
    if (!holder.isEmpty() && holder != value("id_number"_L1)
        && sheet.kind != SheetKind::Institution)
        findings.append(about("bank_account",
            warned(u"E132"_s,
                QCoreApplication::translate("core", "这个银行账号还有别人在用，请核对。"))));
    if (m_phones.value(value("mobile"_L1)) >= kPhoneShared)
        findings.append(about("mobile",
            warned(u"E133"_s,
                QCoreApplication::translate("core", "这个手机号码在本表有 %1 人以上在用，请核对。")
                    .arg(kPhoneShared))));
    return findings;
}

void Duplicates::remember(const SheetReading &sheet, const ImportRow &row)
{
    const auto value = [&](QLatin1StringView field) { return sheet.value(row, field); };
    const Place place{folded(value("name"_L1)), placeOf(sheet, row)};
    if (const QString key = keyOf(sheet, row); !key.isEmpty())
        m_rows.insert(key, place);
    if (!value("certificate_no"_L1).isEmpty() && sheet.kind == SheetKind::Certificate)
        m_certificates.insert(
            value("certificate_kind"_L1) + u'/' + value("certificate_no"_L1), place);
    if (const QString account = value("bank_account"_L1);
        !account.isEmpty() && !m_accounts.contains(account))
        m_accounts.insert(account, value("id_number"_L1));
    if (const QString mobile = value("mobile"_L1); !mobile.isEmpty())
        ++m_phones[mobile];
}

} // namespace core
