// Standards, applications, notices and payments of a demo city.
#include "core/base/mask.h"
#include "core/base/money.h"
#include "core/domain/publicnotice.h"
#include "core/workspace/demosubsidies.h"
#include "core/workspace/demowriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDocument = u"吕人社发〔2021〕11号";
constexpr int kAccountsOfEmployers = 500'000;

QString kindName(int kind)
{
    constexpr std::array kNames = {u"培训补贴", u"评价(鉴定)补贴", u"企业职工培训补贴"};
    return QString::fromUtf16(kNames[size_t(kind)]);
}

QString levelName(const QString &level)
{
    return level == u"5"_s ? u"五级/初级工"_s : level == u"4"_s ? u"四级/中级工"_s : u"无等级"_s;
}

QString explanation(int kind, const QString &level, qint64 fen, const QDate &day)
{
    return u"%1，职业 不限，%2：%3 元（%4，自 2021-01-01 起）\n依据日期 %5，补贴金额 %3 元"_s.arg(
        kindName(kind), levelName(level), yuanText(fen), QString::fromUtf16(kDocument),
        day.toString(Qt::ISODate));
}

/// Somebody doubted one batch in so many, in vain.
bool isObjected(const DemoSubsidy &batch)
{
    constexpr int kOneOf = 40;
    return batch.approved != 0 && batch.trainingClass % kOneOf == 7;
}

QDate dayOf(qint32 julian)
{
    return julian == 0 ? QDate() : QDate::fromJulianDay(julian);
}

} // namespace

void DemoWriter::writeStandards()
{
    m_standards.clear();
    for (int kind = 0; kind < kDemoSubsidyKinds; ++kind) {
        for (const auto &level : {u"NA"_s, u"5"_s, u"4"_s}) {
            SubsidyStandard row;
            row.kind = demoSubsidyCode(kind);
            row.occupationRef = u"*"_s;
            row.level = level;
            row.amount = Money{demoStandard(kind, level)};
            row.validFrom = QDate(2021, 1, 1);
            row.document = QString::fromUtf16(kDocument);
            m_standards.insert(
                row.kind + level, add(subsidyStandards(), subsidyStandards().pack(row), 0));
        }
    }
}

void DemoWriter::writeSubsidies()
{
    for (const auto &batch : m_city.subsidies) {
        if (!m_result)
            return;
        writeSubsidy(batch);
    }
}

/// Training goes to the school, evaluation too; staff training to the enterprise.
void DemoWriter::setPayee(SubsidyApplication &row, const DemoSubsidy &batch) const
{
    const DemoClass &known = m_city.classes[size_t(batch.trainingClass)];
    const bool isEnterprise = batch.kind == 2 && known.employer >= 0;
    const int payee = isEnterprise ? known.employer : known.institution;
    row.applicantKind = isEnterprise ? u"enterprise"_s : u"institution"_s;
    if (isEnterprise) {
        row.employer = {m_employers[size_t(payee)]};
        row.payeeName = m_city.employers[size_t(payee)].name;
    } else {
        row.institution = {m_institutions[size_t(payee)]};
        row.payeeName = m_city.institutions[size_t(payee)].name;
    }
    const int account = isEnterprise ? kAccountsOfEmployers + payee : payee;
    row.payeeBank = demoBank(account);
    row.payeeAccount = demoAccount(account);
}

SubsidyApplication DemoWriter::application(const DemoSubsidy &batch)
{
    const DemoClass &known = m_city.classes[size_t(batch.trainingClass)];
    const QDate applied = batch.submitted != 0 ? dayOf(batch.submitted) : kDemoToday;
    const bool isCity = known.unit == 0;
    const QString division = m_city.units[size_t(known.unit)].division;
    SubsidyApplication row;
    row.status = batch.status;
    row.applicationNo = numbered(u"BT-%1-"_s.arg(applied.toString(u"yyyyMMdd"_s)), 3);
    row.kind = demoSubsidyCode(batch.kind);
    row.project = {m_projects[size_t(known.project)]};
    if (batch.kind == 1)
        row.evaluationPlan = {m_plans[size_t(batch.trainingClass)]};
    else
        row.trainingClass = {m_classes[size_t(batch.trainingClass)]};
    setPayee(row, batch);
    row.fundSource = m_city.programmes[size_t(known.programme)].fund;
    row.materials = batch.status == u"draft"_s ? u"01,02,04"_s : u"01,02,03,04,05,06,07,08"_s;
    if (batch.submitted != 0) {
        row.submittedBy = {m_users.value(isCity ? u"city_clerk"_s : u"county_clerk-"_s + division)};
        row.submittedOn = dayOf(batch.submitted);
    }
    if (batch.status == u"returned"_s)
        row.reviewOpinion = u"签到表缺第三天，请补齐后再提交。"_s;
    if (batch.reviewed != 0) {
        row.reviewer
            = {m_users.value(isCity ? u"city_reviewer2"_s : u"county_reviewer-"_s + division)};
        row.reviewedOn = dayOf(batch.reviewed);
        row.reviewOpinion = u"材料齐全，同意上报。"_s;
    }
    if (batch.rechecked != 0) {
        row.rechecker = {m_users.value(u"city_reviewer"_s)};
        row.recheckedOn = dayOf(batch.rechecked);
        row.recheckOpinion
            = batch.status == u"rejected"_s ? u"督导发现签到表代签，不予补贴。"_s : u"核对无误。"_s;
    }
    if (batch.approved != 0) {
        row.approver = {m_users.value(u"approver"_s)};
        row.approvedOn = dayOf(batch.approved);
        row.approvalOpinion = u"公示无异议，同意拨付。"_s;
    }
    return row;
}

void DemoWriter::writeSubsidy(const DemoSubsidy &batch)
{
    const DemoClass &known = m_city.classes[size_t(batch.trainingClass)];
    SubsidyApplication row = application(batch);
    qint64 returned = 0;
    for (int i = 0; i < batch.items; ++i) {
        const auto &item = m_city.subsidyItems[size_t(batch.firstItem) + size_t(i)];
        if (item.refusal)
            continue;
        if (item.isRecovered) {
            returned += item.fen;
            continue;
        }
        ++row.itemCount;
        row.total.fen += item.fen;
    }
    if (batch.posted != 0) {
        row.publicityFrom = dayOf(batch.posted);
        row.publicityTo = dayOf(batch.postedUntil);
        row.publicityPlace = u"局门户网站、培训机构公示栏"_s;
        row.objectionCount = isObjected(batch) ? 1 : 0;
    }
    if (batch.paid != 0) {
        row.payDate = dayOf(batch.paid);
        row.payVoucherNo = numbered(u"ZF%1"_s.arg(row.payDate.toString(u"yyyyMM"_s)), 5);
        row.paidTotal = Money{row.total.fen + returned};
    }
    const RowId id = add(subsidyApplications(), subsidyApplications().pack(row), known.unit);
    writeItems(batch, id);
    if (batch.posted != 0)
        writeNotice(batch, id);
    if (batch.paid != 0)
        writePayout(batch, id, row);
}

void DemoWriter::writeItems(const DemoSubsidy &batch, RowId application)
{
    const DemoClass &known = m_city.classes[size_t(batch.trainingClass)];
    const QString level = m_city.courses[size_t(known.course)].level;
    for (int i = 0; i < batch.items; ++i) {
        const DemoSubsidyItem &item = m_city.subsidyItems[size_t(batch.firstItem) + size_t(i)];
        const DemoEnrolment &enrolment = m_city.enrolments[size_t(item.enrolment)];
        SubsidyItem row;
        row.application = {application};
        row.person = {m_persons[size_t(enrolment.person)]};
        if (item.certificate >= 0)
            row.certificate = {m_certificates[size_t(item.certificate)]};
        else
            row.enrolment = {m_enrolments[size_t(item.enrolment)]};
        row.category = QString::number(m_city.persons[size_t(enrolment.person)].category)
                           .rightJustified(2, u'0');
        row.standard = {m_standards.value(demoSubsidyCode(batch.kind) + level)};
        row.amount = Money{item.fen};
        const qint32 day = item.certificate >= 0
            ? m_city.certificates[size_t(item.certificate)].issued
            : known.end;
        row.explanation = explanation(batch.kind, level, item.fen, dayOf(day));
        row.rejectReason = item.refusal ? QString::fromUtf8(item.refusal) : QString();
        row.state = item.refusal             ? u"rejected"_s
            : !item.isRecovered              ? u"ok"_s
            : batch.status == u"recovered"_s ? u"recovered"_s
                                             : u"recovering"_s;
        add(subsidyItems(), subsidyItems().pack(row), known.unit);
    }
}

/// Masked as the law wants it, frozen on the day of posting.
QString DemoWriter::noticeList(const DemoSubsidy &batch) const
{
    const DemoClass &known = m_city.classes[size_t(batch.trainingClass)];
    const DemoCourse &course = m_city.courses[size_t(known.course)];
    QJsonArray lines;
    for (int i = 0; i < batch.items; ++i) {
        const auto &item = m_city.subsidyItems[size_t(batch.firstItem) + size_t(i)];
        if (item.refusal)
            continue;
        const auto &enrolment = m_city.enrolments[size_t(item.enrolment)];
        const auto &person = m_city.persons[size_t(enrolment.person)];
        lines.append(QJsonObject{{u"name"_s, person.name.text()},
            {u"id_number"_s, masked(idNumber(person), Mask::PublicityStandard)},
            {u"institution"_s, m_city.institutions[size_t(known.institution)].name},
            {u"occupation"_s, m_city.occupations[size_t(course.occupation)].name},
            {u"level"_s, levelName(course.level)},
            {u"certificate_no"_s,
                masked(m_certificateNumbers[size_t(enrolment.certificate)], Mask::Certificate)},
            {u"standard_fen"_s, item.fen}, {u"amount_fen"_s, item.fen}});
    }
    return QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

void DemoWriter::writeNotice(const DemoSubsidy &batch, RowId application)
{
    const int unit = m_city.classes[size_t(batch.trainingClass)].unit;
    PublicityNotice row;
    row.application = {application};
    row.fromDate = dayOf(batch.posted);
    row.toDate = dayOf(batch.postedUntil);
    row.noticeNo = numbered(u"GS-%1-"_s.arg(row.fromDate.year()), 4);
    row.place = u"局门户网站、培训机构公示栏"_s;
    row.maskedList = noticeList(batch);
    const RowId id = add(publicityNotices(), publicityNotices().pack(row), unit);
    if (!isObjected(batch))
        return;
    const QDate received = row.fromDate.addDays(2);
    add(objections(),
        {{"publicity_notice"_L1, id}, {"received_on"_L1, received.toString(Qt::ISODate)},
            {"objector"_L1, somebody().text()},
            {"content"_L1, u"反映名单中有一人没有全程参加培训。"_s},
            {"decided_on"_L1, received.addDays(2).toString(Qt::ISODate)},
            {"result"_L1, u"dismissed"_s},
            {"explanation"_L1, u"经查签到表和培训照片，出勤符合要求。"_s}},
        unit);
}

void DemoWriter::writePayout(
    const DemoSubsidy &batch, RowId application, const SubsidyApplication &row)
{
    Payout payout;
    payout.application = {application};
    payout.amount = row.paidTotal;
    payout.paidOn = row.payDate;
    payout.bankVoucher = row.payVoucherNo;
    payout.payeeName = row.payeeName;
    if (batch.recovered != 0) {
        payout.isReturned = true;
        payout.returnedOn = dayOf(batch.recovered);
        payout.returnedReason = u"追回：一人重复享受，款项退回专户。"_s;
        payout.returnedAmount = Money{row.paidTotal.fen - row.total.fen};
    }
    add(payouts(), payouts().pack(payout), m_city.classes[size_t(batch.trainingClass)].unit);
}

} // namespace core
