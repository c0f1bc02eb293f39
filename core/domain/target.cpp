#include "core/domain/target.h"

namespace core {

// clang-format off

const Schema<Target> &targets()
{
    static const auto schema = Schema<Target>({.number = 39, .name = "target"_L1, .label = QT_TRANSLATE_NOOP("domain", "目标任务"),
        .area = Area::Targets, .title = {"indicator_code"_L1, "division_code"_L1, "year"_L1}, .keys = {{"year"_L1, "indicator_code"_L1, "division_code"_L1, "department"_L1, "version"_L1}}, .unitColumn = "division_code"_L1, .states = "target"_L1})
        .field(&Target::year,
            {.number = 10, .column = "year"_L1, .label = QT_TRANSLATE_NOOP("domain", "年度"), .kind = Kind::Integer, .rules = Rule::Required | Rule::Key, .min = 2000, .max = 2099, .example = "2021"})
        .field(&Target::indicatorCode,
            {.number = 11, .column = "indicator_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "指标"), .kind = Kind::Code, .rules = Rule::Required | Rule::Key, .reference = "indicator"_L1})
        .field(&Target::divisionCode,
            {.number = 12, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "地区"), .kind = Kind::Code, .rules = Rule::Conditional, .reference = "report_unit"_L1, .hint = QT_TRANSLATE_NOOP("domain", "141100 为全市，141100:own 为市本级；与部门二选一")})
        .field(&Target::department,
            {.number = 13, .column = "department"_L1, .label = QT_TRANSLATE_NOOP("domain", "部门"), .kind = Kind::Code, .rules = Rule::Conditional, .reference = "department"_L1, .hint = QT_TRANSLATE_NOOP("domain", "与地区二选一")})
        .field(&Target::value,
            {.number = 14, .column = "value"_L1, .label = QT_TRANSLATE_NOOP("domain", "目标值"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0, .example = "4700", .hint = QT_TRANSLATE_NOOP("domain", "不小于 0 的整数"), .sums = true})
        .field(&Target::quarterPlan,
            {.number = 15, .column = "quarter_plan"_L1, .label = QT_TRANSLATE_NOOP("domain", "季度计划"), .kind = Kind::Json, .example = "[25,50,75,100]", .hint = QT_TRANSLATE_NOOP("domain", "四个季度的累计百分比，末项 100，如 [25,50,75,100]")})
        .field(&Target::monthPlan,
            {.number = 16, .column = "month_plan"_L1, .label = QT_TRANSLATE_NOOP("domain", "月度计划"), .kind = Kind::Json, .hint = QT_TRANSLATE_NOOP("domain", "十二个月的累计百分比，末项 100")})
        .field(&Target::version,
            {.number = 17, .column = "version"_L1, .label = QT_TRANSLATE_NOOP("domain", "版本"), .kind = Kind::Integer, .rules = Rule::Required | Rule::Key, .min = 1, .max = 999, .fallback = 1, .example = "1"})
        .field(&Target::document,
            {.number = 18, .column = "document"_L1, .label = QT_TRANSLATE_NOOP("domain", "文件"), .kind = Kind::Text, .length = 200})
        .field(&Target::adjusts,
            {.number = 19, .column = "adjusts"_L1, .label = QT_TRANSLATE_NOOP("domain", "调整自"), .kind = Kind::Link, .reference = "target"_L1});
    return schema;
}
// clang-format on

} // namespace core
