#include "core/domain/certificate.h"

namespace core {

// clang-format off

const Schema<Certificate> &certificates()
{
    static const auto schema = Schema<Certificate>({.number = 32, .name = "certificate"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训证书"),
        .area = Area::Registry, .title = {"certificate_no"_L1, "person"_L1, "worktype"_L1}, .keys = {{"kind"_L1, "certificate_no"_L1}}, .unitColumn = "report_unit"_L1, .size = Table::Size::Large, .states = "certificate"_L1})
        .field(&Certificate::certificateNo,
            {.number = 10, .column = "certificate_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "证书编号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key, .length = 40, .example = "S000014110001215000001", .hint = QT_TRANSLATE_NOOP("domain", "同一类别内不得重复；格式按证书类别核对")})
        .field(&Certificate::kind,
            {.number = 11, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "证书类别"), .kind = Kind::Code, .rules = Rule::Required | Rule::Key, .reference = "certificate_kind"_L1})
        .field(&Certificate::person,
            {.number = 12, .column = "person"_L1, .label = QT_TRANSLATE_NOOP("domain", "持证人"), .kind = Kind::Link, .rules = Rule::Required | Rule::Key, .reference = "person"_L1})
        .field(&Certificate::holderName,
            {.number = 13, .column = "holder_name"_L1, .label = QT_TRANSLATE_NOOP("domain", "持证人姓名(证面)"), .kind = Kind::Text, .rules = Rule::Required, .length = 60, .form = Form::PersonName, .hint = QT_TRANSLATE_NOOP("domain", "与证书一致；与学员姓名不同时提醒")})
        .field(&Certificate::occupationCode,
            {.number = 14, .column = "occupation_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业"), .kind = Kind::Code, .rules = Rule::Conditional, .reference = "occupation"_L1})
        .field(&Certificate::worktype,
            {.number = 15, .column = "worktype"_L1, .label = QT_TRANSLATE_NOOP("domain", "工种"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 60})
        .field(&Certificate::level,
            {.number = 16, .column = "level"_L1, .label = QT_TRANSLATE_NOOP("domain", "等级"), .kind = Kind::Code, .rules = Rule::Conditional, .reference = "skill_level"_L1, .hint = QT_TRANSLATE_NOOP("domain", "有等级的证书必填")})
        .field(&Certificate::issuer,
            {.number = 17, .column = "issuer"_L1, .label = QT_TRANSLATE_NOOP("domain", "发证机构"), .kind = Kind::Text, .rules = Rule::Required, .length = 120})
        .field(&Certificate::evaluationOrg,
            {.number = 18, .column = "evaluation_org"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价机构"), .kind = Kind::Link, .reference = "evaluation_org"_L1})
        .field(&Certificate::evaluationResult,
            {.number = 19, .column = "evaluation_result"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价成绩"), .kind = Kind::Link, .reference = "evaluation_result"_L1, .hint = QT_TRANSLATE_NOOP("domain", "一次成绩只发一本证书")})
        .field(&Certificate::enrolment,
            {.number = 20, .column = "enrolment"_L1, .label = QT_TRANSLATE_NOOP("domain", "班级花名册"), .kind = Kind::Link, .reference = "enrolment"_L1})
        .field(&Certificate::issueDate,
            {.number = 21, .column = "issue_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "发证日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-07-05", .hint = QT_TRANSLATE_NOOP("domain", "不晚于今天；早于班级结业时提醒")})
        .field(&Certificate::validTo,
            {.number = 22, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "有效期至"), .kind = Kind::Date, .rules = Rule::Conditional, .hint = QT_TRANSLATE_NOOP("domain", "有有效期的证书填写")})
        .field(&Certificate::nextReview,
            {.number = 23, .column = "next_review"_L1, .label = QT_TRANSLATE_NOOP("domain", "复审日期"), .kind = Kind::Date})
        .field(&Certificate::verifyResult,
            {.number = 24, .column = "verify_result"_L1, .label = QT_TRANSLATE_NOOP("domain", "核验结果"), .kind = Kind::Text, .length = 20, .example = "一致", .hint = QT_TRANSLATE_NOOP("domain", "在官方网站查询后填写")})
        .field(&Certificate::verifiedOn,
            {.number = 25, .column = "verified_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "核验日期"), .kind = Kind::Date, .example = "2021-07-20"})
        .field(&Certificate::isFirstSkilled,
            {.number = 26, .column = "is_first_skilled"_L1, .label = QT_TRANSLATE_NOOP("domain", "首次技能证书"), .kind = Kind::Flag, .rules = Rule::System, .fallback = 0})
        .field(&Certificate::isFirstHigh,
            {.number = 27, .column = "is_first_high"_L1, .label = QT_TRANSLATE_NOOP("domain", "首次高技能证书"), .kind = Kind::Flag, .rules = Rule::System, .fallback = 0})
        .field(&Certificate::reissueOf,
            {.number = 28, .column = "reissue_of"_L1, .label = QT_TRANSLATE_NOOP("domain", "换发自"), .kind = Kind::Link, .reference = "certificate"_L1, .hint = QT_TRANSLATE_NOOP("domain", "换发的证书不重复计数")})
        .field(&Certificate::revokeReason,
            {.number = 29, .column = "revoke_reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "撤销原因"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 200, .hint = QT_TRANSLATE_NOOP("domain", "撤销时填写")})
        .derived({.number = 90, .column = "report_ym"_L1, .label = QT_TRANSLATE_NOOP("domain", "计入月份"), .kind = Kind::Integer})
        .derived({.number = 91, .column = "report_unit"_L1, .label = QT_TRANSLATE_NOOP("domain", "计入地区"), .kind = Kind::Code, .reference = "report_unit"_L1});
    return schema;
}
// clang-format on

} // namespace core
