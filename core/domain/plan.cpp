#include "core/domain/plan.h"

namespace core {

// clang-format off

const Table &planDocuments()
{
    static const auto table = bareTable({.number = 51, .name = "plan_document"_L1, .label = QT_TRANSLATE_NOOP("domain", "规划"),
        .area = Area::Targets, .title = {"plan_code"_L1, "title"_L1}}, {
        {.number = 10, .column = "plan_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "规划代码"), .kind = Kind::Text, .rules = Rule::Required | Rule::Unique, .length = 16, .example = "CARE"},
        {.number = 11, .column = "title"_L1, .label = QT_TRANSLATE_NOOP("domain", "规划名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 200, .example = "吕梁山护工培训就业工作五年规划(2021—2025)"},
        {.number = 12, .column = "issuer"_L1, .label = QT_TRANSLATE_NOOP("domain", "印发单位"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "市政府"},
        {.number = 13, .column = "doc_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "文号"), .kind = Kind::Text, .length = 60},
        {.number = 14, .column = "period_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "起始"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-01-01"},
        {.number = 15, .column = "period_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "终止"), .kind = Kind::Date, .rules = Rule::Required, .example = "2025-12-31", .hint = QT_TRANSLATE_NOOP("domain", "晚于起始日期")},
    });
    return table;
}

const Table &planTargets()
{
    static const auto table = bareTable({.number = 52, .name = "plan_target"_L1, .label = QT_TRANSLATE_NOOP("domain", "规划目标"),
        .area = Area::Targets, .title = {"indicator_code"_L1, "plan"_L1}, .keys = {{"plan"_L1, "indicator_code"_L1}}, .parent = "plan"_L1}, {
        {.number = 10, .column = "plan"_L1, .label = QT_TRANSLATE_NOOP("domain", "规划"), .kind = Kind::Link, .rules = Rule::Required, .reference = "plan_document"_L1},
        {.number = 11, .column = "indicator_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "指标"), .kind = Kind::Code, .rules = Rule::Required, .reference = "indicator"_L1},
        {.number = 12, .column = "value"_L1, .label = QT_TRANSLATE_NOOP("domain", "目标值"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .example = "60000"},
        {.number = 13, .column = "unit"_L1, .label = QT_TRANSLATE_NOOP("domain", "单位"), .kind = Kind::Text, .rules = Rule::Required, .length = 10, .example = "人"},
        {.number = 14, .column = "bound"_L1, .label = QT_TRANSLATE_NOOP("domain", "性质"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"min"_L1, QT_TRANSLATE_NOOP("domain", "不低于")}, {"cumulative"_L1, QT_TRANSLATE_NOOP("domain", "累计")}, {"scope"_L1, QT_TRANSLATE_NOOP("domain", "覆盖范围")}}},
        {.number = 15, .column = "due"_L1, .label = QT_TRANSLATE_NOOP("domain", "期限"), .kind = Kind::Date, .rules = Rule::Required, .example = "2025-12-31"},
    });
    return table;
}
// clang-format on

} // namespace core
