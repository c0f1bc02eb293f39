#include "core/base/certificatenumber.h"
#include "core/base/mask.h"
#include "core/domain/certificate.h"
#include "core/domain/evaluation.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/rules/checking.h"

namespace core {

namespace {

bool isIdBased(const CodeItem *kind)
{
    const QString format = kind ? kind->attribute("number_format"_L1) : QString();
    return format == "ID"_L1 || format == "TID"_L1;
}

/// R-301, before the index says it.
Result<void> checkUnique(Check &check, const Certificate &certificate, const CodeItem *kind)
{
    QList<Condition> same
        = {{u"certificate_no"_s, Condition::Test::Equal, {certificate.certificateNo}},
            {u"kind"_s, Condition::Test::Equal, {certificate.kind}}};
    if (isIdBased(kind)) {
        const auto equal = [&](const QString &column, const Value &value) {
            same.append(value.isNull() ? Condition{column, Condition::Test::IsNull}
                                       : Condition{column, Condition::Test::Equal, {value}});
        };
        equal(u"occupation_code"_s, certificate.occupationCode);
        equal(u"issue_date"_s, Value(plainDate(certificate.issueDate)));
    }
    const auto found = check.store().ids(check.table(), {.conditions = same, .limit = 2});
    if (!found)
        return fail(found.error());
    if (std::any_of(found->begin(), found->end(), [&](RowId id) { return id != certificate.id; })) {
        const QString number = isIdBased(kind)
            ? masked(certificate.certificateNo, Mask::Certificate)
            : certificate.certificateNo;
        check.block(u"R-301"_s, "certificate_no"_L1,
            QCoreApplication::translate("core", "%1中已有编号“%2”，同一证书只登记一次，请核对。")
                .arg(kind ? kind->title() : certificate.kind, number));
    }
    return {};
}

/// for numbers that are the holder's identity number.
Result<void> checkNumber(Check &check, const Certificate &certificate, const CodeItem *kind)
{
    const auto format = certificateFormat(kind ? kind->attribute("number_format"_L1) : QString());
    if (!format)
        return {};
    CertificateFacts facts{.issueDate = certificate.issueDate, .level = certificate.level};
    const auto local = setting(check.database(), u"local_certificate_template"_s,
        certificate.issueDate.isValid() ? certificate.issueDate : check.today(),
        facts.localTemplate);
    if (!local)
        return fail(local.error());
    facts.localTemplate = *local;
    const auto organisation = linked(check, evaluationOrganisations(), certificate.evaluationOrg);
    const auto holder = linked(check, persons(), certificate.person);
    if (!organisation || !holder)
        return fail(organisation ? holder.error() : organisation.error());
    if (*organisation)
        facts.bodyCode = (*organisation)->bodyCode;
    if (*holder)
        facts.holderId = (*holder)->idNumber;
    for (auto finding : checkCertificateNumber(certificate.certificateNo, *format, facts)) {
        finding.column = "certificate_no";
        check.add(finding);
    }
    return {};
}

///
Result<void> checkHolder(Check &check, const Certificate &certificate)
{
    const auto person = linked(check, persons(), certificate.person);
    if (!person)
        return fail(person.error());
    if (!*person || certificate.holderName.isEmpty() || certificate.holderName == (*person)->name)
        return {};
    const bool isFormer = (*person)->formerNames.contains(certificate.holderName);
    if (!isFormer) {
        check.warn(u"R-305"_s, "holder_name"_L1,
            QCoreApplication::translate(
                "core", "证书上的姓名“%1”与学员姓名“%2”不一致，请核对证书。")
                .arg(certificate.holderName, (*person)->name));
    }
    return {};
}

///
void checkNotBefore(Check &check, QDate issued, QDate earlier, const QString &what)
{
    if (issued.isValid() && earlier.isValid() && issued < earlier) {
        check.warn(u"R-304"_s, "issue_date"_L1,
            QCoreApplication::translate("core", "发证日期 %1 早于%2 %3，请核对。")
                .arg(plainDate(issued), what, plainDate(earlier)));
    }
}

Result<void> checkEnrolmentOf(Check &check, const Certificate &certificate)
{
    const auto enrolment = linked(check, enrolments(), certificate.enrolment);
    if (!enrolment)
        return fail(enrolment.error());
    if (!*enrolment)
        return {};
    if ((*enrolment)->person != certificate.person) {
        check.block(u"R-305"_s, "enrolment"_L1,
            QCoreApplication::translate("core", "所选花名册记录是另一名学员的，请重新选择。"));
    }
    const auto trainingClass = linked(check, trainingClasses(), (*enrolment)->trainingClass);
    if (!trainingClass)
        return fail(trainingClass.error());
    if (*trainingClass) {
        checkNotBefore(check, certificate.issueDate, (*trainingClass)->endDate,
            QCoreApplication::translate("core", "班级结业日期"));
    }
    return {};
}

/// One certificate per result; a reissue follows its original.
Result<void> checkOnlyOne(Check &check, const Certificate &certificate)
{
    const auto others = check.store().find(check.table(),
        {.conditions = {{u"evaluation_result"_s, Condition::Test::Equal,
             {certificate.evaluationResult.value}}}});
    if (!others)
        return fail(others.error());
    for (const auto &record : *others) {
        const auto other = certificates().unpack(record);
        const bool isSelf = certificate.id != 0 && other.id == certificate.id;
        const bool isChain = other.id == certificate.reissueOf.value
            || (certificate.id != 0 && other.reissueOf.value == certificate.id);
        if (isSelf || isChain || other.status == "revoked"_L1)
            continue;
        check.block(QString(), "evaluation_result"_L1,
            QCoreApplication::translate("core", "这次成绩已发证书“%1”，一次成绩只发一本证书。")
                .arg(masked(other.certificateNo, Mask::Certificate)));
        break;
    }
    return {};
}

/// The result is the same person's, and passed.
Result<void> checkResultOf(Check &check, const Certificate &certificate)
{
    const auto result = linked(check, evaluationResults(), certificate.evaluationResult);
    if (!result)
        return fail(result.error());
    if (!*result)
        return {};
    if ((*result)->person != certificate.person) {
        check.block(u"R-305"_s, "evaluation_result"_L1,
            QCoreApplication::translate("core", "所选成绩是另一名学员的，请重新选择。"));
    }
    if ((*result)->result != "pass"_L1) {
        check.block(u"R-303"_s, "evaluation_result"_L1,
            QCoreApplication::translate("core", "所选成绩的结果不是合格，不能发证。"));
    }
    const auto plan = linked(check, evaluationPlans(), (*result)->evaluationPlan);
    if (!plan)
        return fail(plan.error());
    if (*plan) {
        checkNotBefore(check, certificate.issueDate, (*plan)->examDate,
            QCoreApplication::translate("core", "考试日期"));
    }
    return checkOnlyOne(check, certificate);
}

Result<void> checkReissue(Check &check, const Certificate &certificate)
{
    const auto original = linked(check, certificates(), certificate.reissueOf);
    if (!original)
        return fail(original.error());
    if (*original
        && (certificate.reissueOf.value == certificate.id
            || (*original)->person != certificate.person)) {
        check.block(u"R-306"_s, "reissue_of"_L1,
            QCoreApplication::translate(
                "core", "换发自的证书应是同一人的另一本证书，请重新选择。"));
    }
    return {};
}

void checkKindFields(Check &check, const Certificate &certificate, const CodeItem *kind)
{
    if (isFlagged(kind, "has_level"_L1)) {
        check.require(
            "level"_L1, QCoreApplication::translate("core", "%1有等级").arg(kind->title()));
        if (certificate.occupationCode.isEmpty() && certificate.worktype.isEmpty())
            check.require(
                "occupation_code"_L1, QCoreApplication::translate("core", "职业和工种至少填一项"));
    } else if (kind && !certificate.level.isEmpty() && certificate.level != "NA"_L1) {
        check.warn(u"R-302"_s, "level"_L1,
            QCoreApplication::translate("core", "%1不分等级，所填等级不计入高技能人才。")
                .arg(kind->title()));
    }
    if (kind && isFlagged(kind, "has_expiry"_L1))
        check.require(
            "valid_to"_L1, QCoreApplication::translate("core", "%1有有效期").arg(kind->title()));
    if (certificate.status == "revoked"_L1)
        check.require("revoke_reason"_L1, QCoreApplication::translate("core", "证书已撤销"));
}

} // namespace

Result<void> checkCertificate(Check &check)
{
    const auto certificate = certificates().unpack(check.record());
    const CodeItem *kind = check.names().code("certificate_kind"_L1, certificate.kind);
    checkKindFields(check, certificate, kind);
    check.inOrder("issue_date"_L1, "valid_to"_L1);
    if (certificate.issueDate.isValid() && certificate.issueDate > check.today()) {
        check.block(u"R-304"_s, "issue_date"_L1,
            QCoreApplication::translate("core", "发证日期 %1 晚于今天 %2，请核对。")
                .arg(plainDate(certificate.issueDate), plainDate(check.today())));
    }
    if (!certificate.certificateNo.isEmpty()) {
        if (auto checked = checkUnique(check, certificate, kind); !checked)
            return checked;
        if (auto checked = checkNumber(check, certificate, kind); !checked)
            return checked;
    }
    for (const auto rule : {&checkHolder, &checkEnrolmentOf, &checkResultOf, &checkReissue}) {
        if (auto checked = rule(check, certificate); !checked)
            return checked;
    }
    return {};
}

} // namespace core
