#include "core/domain/trainingproject.h"

namespace core {

// clang-format off

const Schema<TrainingProject> &trainingProjects()
{
    static const auto schema = Schema<TrainingProject>({.number = 20, .name = "training_project"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训项目"),
        .area = Area::Registry, .title = {"project_no"_L1, "name"_L1}, .keys = {{"year"_L1, "project_no"_L1}}, .unitColumn = "division_code"_L1, .pinyinOf = "name"_L1, .states = "training_project"_L1})
        .field(&TrainingProject::projectNo,
            {.number = 10, .column = "project_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "项目编号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 32, .example = "XM-2021-141126-0007"})
        .field(&TrainingProject::name,
            {.number = 11, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "项目名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "2021年石楼福海厨工培训", .hint = QT_TRANSLATE_NOOP("domain", "2—120 个字")})
        .field(&TrainingProject::year,
            {.number = 12, .column = "year"_L1, .label = QT_TRANSLATE_NOOP("domain", "年度"), .kind = Kind::Integer, .rules = Rule::Required | Rule::Key, .min = 2000, .max = 2099, .example = "2021"})
        .field(&TrainingProject::mode,
            {.number = 13, .column = "mode"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训方式"), .kind = Kind::Code, .rules = Rule::Required, .reference = "training_mode"_L1})
        .field(&TrainingProject::category,
            {.number = 14, .column = "category"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训类别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "training_category"_L1})
        .field(&TrainingProject::department,
            {.number = 15, .column = "department"_L1, .label = QT_TRANSLATE_NOOP("domain", "主管部门"), .kind = Kind::Code, .rules = Rule::Required, .reference = "department"_L1})
        .field(&TrainingProject::divisionCode,
            {.number = 16, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "实施地区"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1, .hint = QT_TRANSLATE_NOOP("domain", "市或县（市、区）代码")})
        .field(&TrainingProject::planCode,
            {.number = 17, .column = "plan_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "所属规划"), .kind = Kind::Text, .length = 16, .example = "CARE"})
        .field(&TrainingProject::programmeTag,
            {.number = 18, .column = "programme_tag"_L1, .label = QT_TRANSLATE_NOOP("domain", "专题标记"), .kind = Kind::Text, .length = 60, .example = "人人持证、技能社会"})
        .field(&TrainingProject::brand,
            {.number = 19, .column = "brand"_L1, .label = QT_TRANSLATE_NOOP("domain", "劳务品牌"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "labour_brand"_L1, .hint = QT_TRANSLATE_NOOP("domain", "培训类别为劳务品牌时必填")})
        .field(&TrainingProject::isSubsidised,
            {.number = 20, .column = "is_subsidised"_L1, .label = QT_TRANSLATE_NOOP("domain", "是否补贴性"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 1})
        .field(&TrainingProject::isEnterprise,
            {.number = 21, .column = "is_enterprise"_L1, .label = QT_TRANSLATE_NOOP("domain", "是否企业培训"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 0})
        .field(&TrainingProject::fundSource,
            {.number = 22, .column = "fund_source"_L1, .label = QT_TRANSLATE_NOOP("domain", "资金来源"), .kind = Kind::Code, .rules = Rule::Conditional, .reference = "fund_source"_L1, .hint = QT_TRANSLATE_NOOP("domain", "补贴性项目必填")})
        .field(&TrainingProject::budget,
            {.number = 23, .column = "budget"_L1, .label = QT_TRANSLATE_NOOP("domain", "预算金额"), .kind = Kind::Money, .min = 0, .example = "1200000.00", .sums = true})
        .field(&TrainingProject::plannedPersons,
            {.number = 24, .column = "planned_persons"_L1, .label = QT_TRANSLATE_NOOP("domain", "计划人数"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 1000000, .example = "500", .sums = true})
        .field(&TrainingProject::targetCategories,
            {.number = 25, .column = "target_categories"_L1, .label = QT_TRANSLATE_NOOP("domain", "对象类别"), .kind = Kind::List, .reference = "trainee_category"_L1, .hint = QT_TRANSLATE_NOOP("domain", "空为不限")})
        .field(&TrainingProject::ageMin,
            {.number = 26, .column = "age_min"_L1, .label = QT_TRANSLATE_NOOP("domain", "最低年龄"), .kind = Kind::Integer, .min = 16, .max = 120, .example = "18", .hint = QT_TRANSLATE_NOOP("domain", "16 ≤ 最低年龄 ≤ 最高年龄 ≤ 120")})
        .field(&TrainingProject::ageMax,
            {.number = 27, .column = "age_max"_L1, .label = QT_TRANSLATE_NOOP("domain", "最高年龄"), .kind = Kind::Integer, .min = 16, .max = 120, .example = "45", .hint = QT_TRANSLATE_NOOP("domain", "16 ≤ 最低年龄 ≤ 最高年龄 ≤ 120")})
        .field(&TrainingProject::allowOver60,
            {.number = 28, .column = "allow_over_60"_L1, .label = QT_TRANSLATE_NOOP("domain", "允许60岁以上"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 0, .hint = QT_TRANSLATE_NOOP("domain", "送培训下乡类项目自动允许")})
        .field(&TrainingProject::dateFrom,
            {.number = 29, .column = "date_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "开始日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-03-01"})
        .field(&TrainingProject::dateTo,
            {.number = 30, .column = "date_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "结束日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-12-20", .hint = QT_TRANSLATE_NOOP("domain", "不早于开始日期")})
        .field(&TrainingProject::basisDocument,
            {.number = 31, .column = "basis_document"_L1, .label = QT_TRANSLATE_NOOP("domain", "文件依据"), .kind = Kind::Text, .length = 200, .example = "吕政办发〔2021〕12号"})
        .field(&TrainingProject::certRateGoal,
            {.number = 32, .column = "cert_rate_goal"_L1, .label = QT_TRANSLATE_NOOP("domain", "取证率目标"), .kind = Kind::Percent, .min = 0, .max = 10000, .example = "90"})
        .field(&TrainingProject::employRateGoal,
            {.number = 33, .column = "employ_rate_goal"_L1, .label = QT_TRANSLATE_NOOP("domain", "就业率目标"), .kind = Kind::Percent, .min = 0, .max = 10000, .example = "30"})
        .pinyin(92);
    return schema;
}
// clang-format on

} // namespace core
