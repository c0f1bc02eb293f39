#include "core/domain/subsidy.h"

namespace core {

// clang-format off

const Schema<SubsidyStandard> &subsidyStandards()
{
    static const auto schema = Schema<SubsidyStandard>({.number = 45, .name = "subsidy_standard"_L1, .label = QT_TRANSLATE_NOOP("domain", "补贴标准"),
        .area = Area::Vouchers, .title = {"kind"_L1, "occupation_ref"_L1, "level"_L1}})
        .field(&SubsidyStandard::kind,
            {.number = 10, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "补贴类别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "subsidy_kind"_L1})
        .field(&SubsidyStandard::occupationRef,
            {.number = 11, .column = "occupation_ref"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业(组)"), .kind = Kind::Text, .rules = Rule::Required, .length = 20, .example = "*", .hint = QT_TRANSLATE_NOOP("domain", "职业编码、职业小类前缀，或 * 表示不限")})
        .field(&SubsidyStandard::level,
            {.number = 12, .column = "level"_L1, .label = QT_TRANSLATE_NOOP("domain", "等级"), .kind = Kind::Code, .rules = Rule::Required, .reference = "skill_level"_L1})
        .field(&SubsidyStandard::category,
            {.number = 13, .column = "category"_L1, .label = QT_TRANSLATE_NOOP("domain", "人员类别"), .kind = Kind::Code, .reference = "trainee_category"_L1, .hint = QT_TRANSLATE_NOOP("domain", "空为不限")})
        .field(&SubsidyStandard::amount,
            {.number = 14, .column = "amount"_L1, .label = QT_TRANSLATE_NOOP("domain", "标准"), .kind = Kind::Money, .rules = Rule::Required, .min = 1, .example = "1000.00"})
        .field(&SubsidyStandard::scarceUplift,
            {.number = 15, .column = "scarce_uplift"_L1, .label = QT_TRANSLATE_NOOP("domain", "紧缺上浮"), .kind = Kind::Integer, .min = 0, .max = 100, .example = "50", .hint = QT_TRANSLATE_NOOP("domain", "紧缺职业上浮的百分比，0—100")})
        .field(&SubsidyStandard::validFrom,
            {.number = 16, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-01-01"})
        .field(&SubsidyStandard::validTo,
            {.number = 17, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "失效"), .kind = Kind::Date, .hint = QT_TRANSLATE_NOOP("domain", "空为一直有效；同一条标准的有效期不能重叠")})
        .field(&SubsidyStandard::document,
            {.number = 18, .column = "document"_L1, .label = QT_TRANSLATE_NOOP("domain", "文件"), .kind = Kind::Text, .rules = Rule::Required, .length = 200});
    return schema;
}

// NOLINTNEXTLINE(readability-function-size): one declaration, one list
const Schema<SubsidyApplication> &subsidyApplications()
{
    static const auto schema = Schema<SubsidyApplication>({.number = 46, .name = "subsidy_application"_L1, .label = QT_TRANSLATE_NOOP("domain", "补贴申请"),
        .area = Area::Vouchers, .title = {"application_no"_L1, "payee_name"_L1}, .states = "subsidy_application"_L1})
        .field(&SubsidyApplication::applicationNo,
            {.number = 10, .column = "application_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "批次号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 32, .example = "BT-20210712-001"})
        .field(&SubsidyApplication::kind,
            {.number = 11, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "补贴类别"), .kind = Kind::Code, .rules = Rule::Required | Rule::Key, .reference = "subsidy_kind"_L1})
        .field(&SubsidyApplication::project,
            {.number = 12, .column = "project"_L1, .label = QT_TRANSLATE_NOOP("domain", "项目"), .kind = Kind::Link, .rules = Rule::Required, .reference = "training_project"_L1})
        .field(&SubsidyApplication::trainingClass,
            {.number = 13, .column = "training_class"_L1, .label = QT_TRANSLATE_NOOP("domain", "班级"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "training_class"_L1, .hint = QT_TRANSLATE_NOOP("domain", "培训类补贴填班级，鉴定类补贴填评价计划")})
        .field(&SubsidyApplication::evaluationPlan,
            {.number = 14, .column = "evaluation_plan"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价计划"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "evaluation_plan"_L1, .hint = QT_TRANSLATE_NOOP("domain", "培训类补贴填班级，鉴定类补贴填评价计划")})
        .field(&SubsidyApplication::applicantKind,
            {.number = 15, .column = "applicant_kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "申请主体"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"institution"_L1, QT_TRANSLATE_NOOP("domain", "机构")}, {"enterprise"_L1, QT_TRANSLATE_NOOP("domain", "企业")}, {"person"_L1, QT_TRANSLATE_NOOP("domain", "个人")}}, .fallback = "institution"_L1})
        .field(&SubsidyApplication::institution,
            {.number = 16, .column = "institution"_L1, .label = QT_TRANSLATE_NOOP("domain", "申请机构"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "institution"_L1})
        .field(&SubsidyApplication::employer,
            {.number = 17, .column = "employer"_L1, .label = QT_TRANSLATE_NOOP("domain", "申请企业"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "employer"_L1})
        .field(&SubsidyApplication::applicant,
            {.number = 18, .column = "applicant"_L1, .label = QT_TRANSLATE_NOOP("domain", "申请人"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "person"_L1})
        .field(&SubsidyApplication::payeeName,
            {.number = 19, .column = "payee_name"_L1, .label = QT_TRANSLATE_NOOP("domain", "收款户名"), .kind = Kind::Text, .rules = Rule::Required | Rule::Sensitive, .length = 120, .hint = QT_TRANSLATE_NOOP("domain", "与申请单位名称一致")})
        .field(&SubsidyApplication::payeeBank,
            {.number = 20, .column = "payee_bank"_L1, .label = QT_TRANSLATE_NOOP("domain", "开户银行"), .kind = Kind::Text, .rules = Rule::Required | Rule::Sensitive, .length = 120})
        .field(&SubsidyApplication::payeeAccount,
            {.number = 21, .column = "payee_account"_L1, .label = QT_TRANSLATE_NOOP("domain", "账号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Sensitive, .length = 32, .form = Form::BankAccount, .mask = MaskKind::BankAccount, .hint = QT_TRANSLATE_NOOP("domain", "12—19 位数字")})
        .field(&SubsidyApplication::fundSource,
            {.number = 22, .column = "fund_source"_L1, .label = QT_TRANSLATE_NOOP("domain", "资金来源"), .kind = Kind::Code, .rules = Rule::Required, .reference = "fund_source"_L1})
        .field(&SubsidyApplication::itemCount,
            {.number = 23, .column = "item_count"_L1, .label = QT_TRANSLATE_NOOP("domain", "人数"), .kind = Kind::Integer, .rules = Rule::System, .min = 0, .fallback = 0, .example = "48", .sums = true})
        .field(&SubsidyApplication::total,
            {.number = 24, .column = "total"_L1, .label = QT_TRANSLATE_NOOP("domain", "金额"), .kind = Kind::Money, .rules = Rule::System, .min = 0, .fallback = 0, .example = "38400.00", .hint = QT_TRANSLATE_NOOP("domain", "等于各条明细之和"), .sums = true})
        .field(&SubsidyApplication::submittedBy,
            {.number = 25, .column = "submitted_by"_L1, .label = QT_TRANSLATE_NOOP("domain", "经办人"), .kind = Kind::Link, .rules = Rule::System, .reference = "user"_L1})
        .field(&SubsidyApplication::submittedOn,
            {.number = 26, .column = "submitted_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "提交日期"), .kind = Kind::Date, .rules = Rule::System})
        .field(&SubsidyApplication::reviewer,
            {.number = 27, .column = "reviewer"_L1, .label = QT_TRANSLATE_NOOP("domain", "审核人"), .kind = Kind::Link, .rules = Rule::System, .reference = "user"_L1})
        .field(&SubsidyApplication::reviewedOn,
            {.number = 28, .column = "reviewed_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "审核日期"), .kind = Kind::Date, .rules = Rule::System})
        .field(&SubsidyApplication::reviewOpinion,
            {.number = 29, .column = "review_opinion"_L1, .label = QT_TRANSLATE_NOOP("domain", "审核意见"), .kind = Kind::Memo, .rules = Rule::Conditional, .length = 300, .example = "材料齐全"})
        .field(&SubsidyApplication::rechecker,
            {.number = 30, .column = "rechecker"_L1, .label = QT_TRANSLATE_NOOP("domain", "复核人"), .kind = Kind::Link, .rules = Rule::System, .reference = "user"_L1})
        .field(&SubsidyApplication::recheckedOn,
            {.number = 31, .column = "rechecked_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "复核日期"), .kind = Kind::Date, .rules = Rule::System})
        .field(&SubsidyApplication::recheckOpinion,
            {.number = 32, .column = "recheck_opinion"_L1, .label = QT_TRANSLATE_NOOP("domain", "复核意见"), .kind = Kind::Memo, .length = 300})
        .field(&SubsidyApplication::approver,
            {.number = 33, .column = "approver"_L1, .label = QT_TRANSLATE_NOOP("domain", "审批人"), .kind = Kind::Link, .rules = Rule::System, .reference = "user"_L1})
        .field(&SubsidyApplication::approvedOn,
            {.number = 34, .column = "approved_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "审批日期"), .kind = Kind::Date, .rules = Rule::System})
        .field(&SubsidyApplication::approvalOpinion,
            {.number = 35, .column = "approval_opinion"_L1, .label = QT_TRANSLATE_NOOP("domain", "审批意见"), .kind = Kind::Memo, .length = 300})
        .field(&SubsidyApplication::publicityFrom,
            {.number = 36, .column = "publicity_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "公示起"), .kind = Kind::Date, .rules = Rule::System, .example = "2021-07-20"})
        .field(&SubsidyApplication::publicityTo,
            {.number = 37, .column = "publicity_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "公示止"), .kind = Kind::Date, .rules = Rule::System, .example = "2021-07-27", .hint = QT_TRANSLATE_NOOP("domain", "公示不少于规定的工作日，公示当日不计")})
        .field(&SubsidyApplication::publicityPlace,
            {.number = 38, .column = "publicity_place"_L1, .label = QT_TRANSLATE_NOOP("domain", "公示地点"), .kind = Kind::Text, .rules = Rule::System, .length = 200, .example = "局门户网站"})
        .field(&SubsidyApplication::objectionCount,
            {.number = 39, .column = "objection_count"_L1, .label = QT_TRANSLATE_NOOP("domain", "异议数"), .kind = Kind::Integer, .rules = Rule::System, .min = 0, .fallback = 0, .example = "0"})
        .field(&SubsidyApplication::payDate,
            {.number = 40, .column = "pay_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "拨付日期"), .kind = Kind::Date, .rules = Rule::Conditional, .example = "2021-08-05", .hint = QT_TRANSLATE_NOOP("domain", "晚于公示结束日期")})
        .field(&SubsidyApplication::payVoucherNo,
            {.number = 41, .column = "pay_voucher_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "支付凭证号"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 60})
        .field(&SubsidyApplication::paidTotal,
            {.number = 42, .column = "paid_total"_L1, .label = QT_TRANSLATE_NOOP("domain", "实拨金额"), .kind = Kind::Money, .rules = Rule::System, .min = 0, .example = "38400.00", .sums = true})
        .field(&SubsidyApplication::materials,
            {.number = 43, .column = "materials"_L1, .label = QT_TRANSLATE_NOOP("domain", "材料清单"), .kind = Kind::List, .reference = "subsidy_material"_L1, .hint = QT_TRANSLATE_NOOP("domain", "审核前须齐全")});
    return schema;
}

const Schema<SubsidyItem> &subsidyItems()
{
    static const auto schema = Schema<SubsidyItem>({.number = 47, .name = "subsidy_item"_L1, .label = QT_TRANSLATE_NOOP("domain", "补贴明细"),
        .area = Area::Vouchers, .title = {"person"_L1, "application"_L1}, .parent = "application"_L1, .size = Table::Size::Large})
        .field(&SubsidyItem::application,
            {.number = 10, .column = "application"_L1, .label = QT_TRANSLATE_NOOP("domain", "申请批次"), .kind = Kind::Link, .rules = Rule::Required, .reference = "subsidy_application"_L1})
        .field(&SubsidyItem::person,
            {.number = 11, .column = "person"_L1, .label = QT_TRANSLATE_NOOP("domain", "学员"), .kind = Kind::Link, .rules = Rule::Required, .reference = "person"_L1})
        .field(&SubsidyItem::enrolment,
            {.number = 12, .column = "enrolment"_L1, .label = QT_TRANSLATE_NOOP("domain", "花名册"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "enrolment"_L1, .hint = QT_TRANSLATE_NOOP("domain", "培训类补贴填花名册")})
        .field(&SubsidyItem::certificate,
            {.number = 13, .column = "certificate"_L1, .label = QT_TRANSLATE_NOOP("domain", "证书"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "certificate"_L1, .hint = QT_TRANSLATE_NOOP("domain", "鉴定类补贴填证书")})
        .field(&SubsidyItem::category,
            {.number = 14, .column = "category"_L1, .label = QT_TRANSLATE_NOOP("domain", "人员类别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "trainee_category"_L1})
        .field(&SubsidyItem::standard,
            {.number = 15, .column = "standard"_L1, .label = QT_TRANSLATE_NOOP("domain", "执行标准"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "subsidy_standard"_L1})
        .field(&SubsidyItem::amount,
            {.number = 16, .column = "amount"_L1, .label = QT_TRANSLATE_NOOP("domain", "金额"), .kind = Kind::Money, .rules = Rule::Required, .min = 0, .example = "800.00", .hint = QT_TRANSLATE_NOOP("domain", "按标准计算；改动须由审批人说明原因"), .sums = true})
        .field(&SubsidyItem::explanation,
            {.number = 17, .column = "explanation"_L1, .label = QT_TRANSLATE_NOOP("domain", "金额说明"), .kind = Kind::Memo, .rules = Rule::System, .length = 300})
        .field(&SubsidyItem::manualReason,
            {.number = 18, .column = "manual_reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "改动金额的原因"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 200, .hint = QT_TRANSLATE_NOOP("domain", "金额与标准不同时填写")})
        .field(&SubsidyItem::state,
            {.number = 19, .column = "state"_L1, .label = QT_TRANSLATE_NOOP("domain", "状态"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"ok"_L1, QT_TRANSLATE_NOOP("domain", "通过")}, {"rejected"_L1, QT_TRANSLATE_NOOP("domain", "不予补贴")}, {"recovering"_L1, QT_TRANSLATE_NOOP("domain", "追回中")}, {"recovered"_L1, QT_TRANSLATE_NOOP("domain", "已追回")}}, .fallback = "ok"_L1})
        .field(&SubsidyItem::rejectReason,
            {.number = 20, .column = "reject_reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "不予补贴原因"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 200, .hint = QT_TRANSLATE_NOOP("domain", "不予补贴时填写")})
        .field(&SubsidyItem::bankResult,
            {.number = 21, .column = "bank_result"_L1, .label = QT_TRANSLATE_NOOP("domain", "银行结果"), .kind = Kind::Choice, .rules = Rule::System, .choices = {{"paid"_L1, QT_TRANSLATE_NOOP("domain", "已入账")}, {"returned"_L1, QT_TRANSLATE_NOOP("domain", "银行退回")}}})
        .field(&SubsidyItem::bankDay,
            {.number = 22, .column = "bank_day"_L1, .label = QT_TRANSLATE_NOOP("domain", "回盘日期"), .kind = Kind::Date, .rules = Rule::System})
        .field(&SubsidyItem::bankNote,
            {.number = 23, .column = "bank_note"_L1, .label = QT_TRANSLATE_NOOP("domain", "银行退回原因"), .kind = Kind::Text, .rules = Rule::System, .length = 200});
    return schema;
}
// clang-format on

} // namespace core
