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
            {.number = 19, .column = "adjusts"_L1, .label = QT_TRANSLATE_NOOP("domain", "调整自"), .kind = Kind::Link, .reference = "target"_L1})
        .field(&Target::kind,
            {.number = 20, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "目标性质"), .kind = Kind::Choice, .choices = {{"count"_L1, QT_TRANSLATE_NOOP("domain", "数量")}, {"money"_L1, QT_TRANSLATE_NOOP("domain", "金额")}, {"rate_min"_L1, QT_TRANSLATE_NOOP("domain", "比率不低于")}, {"rate_max"_L1, QT_TRANSLATE_NOOP("domain", "比率不高于")}, {"cumulative"_L1, QT_TRANSLATE_NOOP("domain", "多年累计")}, {"end_state"_L1, QT_TRANSLATE_NOOP("domain", "期末达到")}}, .hint = QT_TRANSLATE_NOOP("domain", "不填为数量；比率以 % 填写，金额按指标的计量单位填写")})
        .field(&Target::effectiveOn,
            {.number = 21, .column = "effective_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效日期"), .kind = Kind::Date, .example = "2021-07-01", .hint = QT_TRANSLATE_NOOP("domain", "此日以前截止的报表仍用上一版本；不填为全年有效")})
        .field(&Target::untilYear,
            {.number = 22, .column = "until_year"_L1, .label = QT_TRANSLATE_NOOP("domain", "累计到年度"), .kind = Kind::Integer, .rules = Rule::Conditional, .min = 2000, .max = 2099, .example = "2025", .hint = QT_TRANSLATE_NOOP("domain", "多年累计的目标填写，不早于年度")});
    return schema;
}

const Table &targetParts()
{
    static const auto table = bareTable({.number = 77, .name = "target_part"_L1, .label = QT_TRANSLATE_NOOP("domain", "目标分月"),
        .area = Area::Targets, .title = {"target"_L1, "month"_L1}, .keys = {{"target"_L1, "month"_L1}}, .parent = "target"_L1}, {
        {.number = 10, .column = "target"_L1, .label = QT_TRANSLATE_NOOP("domain", "目标任务"), .kind = Kind::Link, .rules = Rule::Required, .reference = "target"_L1},
        {.number = 11, .column = "month"_L1, .label = QT_TRANSLATE_NOOP("domain", "月份"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 12, .example = "6"},
        {.number = 12, .column = "value"_L1, .label = QT_TRANSLATE_NOOP("domain", "应完成"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0, .example = "400", .hint = QT_TRANSLATE_NOOP("domain", "各月之和等于目标值"), .sums = true},
    });
    return table;
}
// clang-format on

} // namespace core
