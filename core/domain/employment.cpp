#include "core/domain/employment.h"

namespace core {

// clang-format off

const Schema<EmploymentRecord> &employmentRecords()
{
    static const auto schema = Schema<EmploymentRecord>({.number = 57, .name = "employment_record"_L1, .label = QT_TRANSLATE_NOOP("domain", "就业记录"),
        .area = Area::People, .title = {"person"_L1, "employer_name"_L1}, .size = Table::Size::Large})
        .field(&EmploymentRecord::person,
            {.number = 10, .column = "person"_L1, .label = QT_TRANSLATE_NOOP("domain", "学员"), .kind = Kind::Link, .rules = Rule::Required, .reference = "person"_L1})
        .field(&EmploymentRecord::enrolment,
            {.number = 11, .column = "enrolment"_L1, .label = QT_TRANSLATE_NOOP("domain", "来源花名册"), .kind = Kind::Link, .reference = "enrolment"_L1})
        .field(&EmploymentRecord::brand,
            {.number = 12, .column = "brand"_L1, .label = QT_TRANSLATE_NOOP("domain", "劳务品牌"), .kind = Kind::Link, .reference = "labour_brand"_L1})
        .field(&EmploymentRecord::region,
            {.number = 13, .column = "region"_L1, .label = QT_TRANSLATE_NOOP("domain", "就业区域"), .kind = Kind::Code, .rules = Rule::Required, .reference = "employment_region"_L1})
        .field(&EmploymentRecord::form,
            {.number = 14, .column = "form"_L1, .label = QT_TRANSLATE_NOOP("domain", "就业形式"), .kind = Kind::Code, .rules = Rule::Required, .reference = "employment_form"_L1})
        .field(&EmploymentRecord::publicPost,
            {.number = 15, .column = "public_post"_L1, .label = QT_TRANSLATE_NOOP("domain", "公益性岗位"), .kind = Kind::Code, .rules = Rule::Conditional, .reference = "public_post_kind"_L1, .hint = QT_TRANSLATE_NOOP("domain", "公益性岗位时填写")})
        .field(&EmploymentRecord::employerName,
            {.number = 16, .column = "employer_name"_L1, .label = QT_TRANSLATE_NOOP("domain", "单位"), .kind = Kind::Text, .length = 120, .example = "北京某家政公司"})
        .field(&EmploymentRecord::placeDivision,
            {.number = 17, .column = "place_division"_L1, .label = QT_TRANSLATE_NOOP("domain", "地区代码"), .kind = Kind::Code, .reference = "division"_L1, .hint = QT_TRANSLATE_NOOP("domain", "与就业区域一致")})
        .field(&EmploymentRecord::country,
            {.number = 18, .column = "country"_L1, .label = QT_TRANSLATE_NOOP("domain", "国家(地区)"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 2, .example = "JP", .hint = QT_TRANSLATE_NOOP("domain", "境外就业时填写两个字母的国家或地区代码")})
        .field(&EmploymentRecord::occupationCode,
            {.number = 19, .column = "occupation_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业"), .kind = Kind::Code, .reference = "occupation"_L1})
        .field(&EmploymentRecord::startDate,
            {.number = 20, .column = "start_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "开始日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-07-01"})
        .field(&EmploymentRecord::endDate,
            {.number = 21, .column = "end_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "结束日期"), .kind = Kind::Date, .hint = QT_TRANSLATE_NOOP("domain", "空为仍在业")})
        .field(&EmploymentRecord::term,
            {.number = 22, .column = "term"_L1, .label = QT_TRANSLATE_NOOP("domain", "期限"), .kind = Kind::Choice, .choices = {{"long"_L1, QT_TRANSLATE_NOOP("domain", "长期(6个月以上)")}, {"short"_L1, QT_TRANSLATE_NOOP("domain", "短期")}}})
        .field(&EmploymentRecord::monthlyIncome,
            {.number = 23, .column = "monthly_income"_L1, .label = QT_TRANSLATE_NOOP("domain", "月收入"), .kind = Kind::Money, .min = 0, .max = 10000000, .example = "6500.00"})
        .field(&EmploymentRecord::sourceKind,
            {.number = 24, .column = "source_kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "信息来源"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"call"_L1, QT_TRANSLATE_NOOP("domain", "回访")}, {"list"_L1, QT_TRANSLATE_NOOP("domain", "用工名单")}, {"insurance"_L1, QT_TRANSLATE_NOOP("domain", "社保比对")}}, .fallback = "call"_L1})
        .field(&EmploymentRecord::checkedOn,
            {.number = 25, .column = "checked_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "核实日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-09-01"});
    return schema;
}

const Table &employmentStatistics()
{
    static const auto table = bareTable({.number = 58, .name = "employment_stat"_L1, .label = QT_TRANSLATE_NOOP("domain", "就业统计数"),
        .area = Area::Targets, .title = {"indicator_code"_L1, "division_code"_L1, "year"_L1}, .keys = {{"year"_L1, "month"_L1, "division_code"_L1, "indicator_code"_L1}}, .unitColumn = "division_code"_L1}, {
        {.number = 10, .column = "year"_L1, .label = QT_TRANSLATE_NOOP("domain", "年度"), .kind = Kind::Integer, .rules = Rule::Required, .min = 2000, .max = 2099, .example = "2021"},
        {.number = 11, .column = "month"_L1, .label = QT_TRANSLATE_NOOP("domain", "月份"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 12, .example = "6"},
        {.number = 12, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "地区"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1},
        {.number = 13, .column = "indicator_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "指标"), .kind = Kind::Code, .rules = Rule::Required, .reference = "indicator"_L1},
        {.number = 14, .column = "month_value"_L1, .label = QT_TRANSLATE_NOOP("domain", "本月"), .kind = Kind::Integer, .rules = Rule::Required, .example = "310", .hint = QT_TRANSLATE_NOOP("domain", "负数须说明"), .sums = true},
        {.number = 15, .column = "cumulative"_L1, .label = QT_TRANSLATE_NOOP("domain", "累计"), .kind = Kind::Integer, .rules = Rule::Required, .example = "1720", .hint = QT_TRANSLATE_NOOP("domain", "等于上月累计加本月")},
        {.number = 16, .column = "signed_by"_L1, .label = QT_TRANSLATE_NOOP("domain", "填表人"), .kind = Kind::Text, .rules = Rule::Required, .length = 40},
    });
    return table;
}

const Table &followUps()
{
    static const auto table = bareTable({.number = 59, .name = "follow_up"_L1, .label = QT_TRANSLATE_NOOP("domain", "回访"),
        .area = Area::People, .title = {"enrolment"_L1, "due_on"_L1}, .keys = {{"enrolment"_L1, "due_on"_L1}}, .parent = "enrolment"_L1, .size = Table::Size::Large}, {
        {.number = 10, .column = "enrolment"_L1, .label = QT_TRANSLATE_NOOP("domain", "花名册"), .kind = Kind::Link, .rules = Rule::Required, .reference = "enrolment"_L1},
        {.number = 11, .column = "due_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "应回访日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-06-21", .hint = QT_TRANSLATE_NOOP("domain", "结业后 1、3、6 个月")},
        {.number = 12, .column = "done_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "回访日期"), .kind = Kind::Date},
        {.number = 13, .column = "outcome"_L1, .label = QT_TRANSLATE_NOOP("domain", "结果"), .kind = Kind::Choice, .rules = Rule::Conditional, .choices = {{"employed"_L1, QT_TRANSLATE_NOOP("domain", "已就业")}, {"unemployed"_L1, QT_TRANSLATE_NOOP("domain", "未就业")}, {"unreachable"_L1, QT_TRANSLATE_NOOP("domain", "联系不上")}, {"refused"_L1, QT_TRANSLATE_NOOP("domain", "拒访")}}, .hint = QT_TRANSLATE_NOOP("domain", "回访后填写")},
        {.number = 14, .column = "note"_L1, .label = QT_TRANSLATE_NOOP("domain", "备注"), .kind = Kind::Text, .length = 200},
    });
    return table;
}

const Table &trainingNeeds()
{
    static const auto table = bareTable({.number = 41, .name = "training_need"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训需求"),
        .area = Area::People, .title = {"employer"_L1, "village"_L1, "occupation_code"_L1}, .unitColumn = "division_code"_L1}, {
        {.number = 10, .column = "employer"_L1, .label = QT_TRANSLATE_NOOP("domain", "需求单位"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "employer"_L1, .hint = QT_TRANSLATE_NOOP("domain", "用人单位与村(社区)至少填一个")},
        {.number = 11, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "所在地区"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1},
        {.number = 12, .column = "village"_L1, .label = QT_TRANSLATE_NOOP("domain", "村(社区)"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 60, .hint = QT_TRANSLATE_NOOP("domain", "用人单位与村(社区)至少填一个")},
        {.number = 13, .column = "occupation_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业编码"), .kind = Kind::Code, .rules = Rule::Required, .reference = "occupation"_L1},
        {.number = 14, .column = "level"_L1, .label = QT_TRANSLATE_NOOP("domain", "等级"), .kind = Kind::Code, .reference = "skill_level"_L1},
        {.number = 15, .column = "persons"_L1, .label = QT_TRANSLATE_NOOP("domain", "人数"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 100000, .example = "30", .sums = true},
        {.number = 16, .column = "wanted_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "期望时间"), .kind = Kind::Date, .example = "2021-06-01"},
        {.number = 17, .column = "state"_L1, .label = QT_TRANSLATE_NOOP("domain", "状态"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"open"_L1, QT_TRANSLATE_NOOP("domain", "待对接")}, {"matched"_L1, QT_TRANSLATE_NOOP("domain", "已对接")}, {"closed"_L1, QT_TRANSLATE_NOOP("domain", "已结束")}}, .fallback = "open"_L1},
    });
    return table;
}
// clang-format on

} // namespace core
