#include "core/domain/outreach.h"

namespace core {

// clang-format off

const Table &leadingGroups()
{
    static const auto table = bareTable({.number = 60, .name = "leading_group"_L1, .label = QT_TRANSLATE_NOOP("domain", "领导小组"),
        .area = Area::Registry, .title = {"name"_L1}, .unitColumn = "division_code"_L1}, {
        {.number = 10, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "地区"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1},
        {.number = 11, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "“人人持证、技能社会”建设工作领导小组"},
        {.number = 12, .column = "head_title"_L1, .label = QT_TRANSLATE_NOOP("domain", "组长职务"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "市委常委、常务副市长"},
        {.number = 13, .column = "doc_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "文号"), .kind = Kind::Text, .length = 60},
        {.number = 14, .column = "formed_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "成立日期"), .kind = Kind::Date},
    });
    return table;
}

const Table &leadingGroupMembers()
{
    static const auto table = bareTable({.number = 61, .name = "leading_group_member"_L1, .label = QT_TRANSLATE_NOOP("domain", "领导小组成员"),
        .area = Area::Registry, .title = {"unit_name"_L1, "person_title"_L1}, .keys = {{"leading_group"_L1, "unit_name"_L1}}, .parent = "leading_group"_L1}, {
        {.number = 10, .column = "leading_group"_L1, .label = QT_TRANSLATE_NOOP("domain", "领导小组"), .kind = Kind::Link, .rules = Rule::Required, .reference = "leading_group"_L1},
        {.number = 11, .column = "unit_name"_L1, .label = QT_TRANSLATE_NOOP("domain", "单位"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "市教育局"},
        {.number = 12, .column = "department"_L1, .label = QT_TRANSLATE_NOOP("domain", "部门代码"), .kind = Kind::Code, .reference = "department"_L1},
        {.number = 13, .column = "person_title"_L1, .label = QT_TRANSLATE_NOOP("domain", "职务"), .kind = Kind::Text, .length = 60, .example = "主要负责人"},
        {.number = 14, .column = "member_level"_L1, .label = QT_TRANSLATE_NOOP("domain", "层级"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"city"_L1, QT_TRANSLATE_NOOP("domain", "市级")}, {"county"_L1, QT_TRANSLATE_NOOP("domain", "县级")}, {"town"_L1, QT_TRANSLATE_NOOP("domain", "乡级")}}, .fallback = "city"_L1},
    });
    return table;
}

const Table &publicityActivities()
{
    static const auto table = bareTable({.number = 62, .name = "publicity_activity"_L1, .label = QT_TRANSLATE_NOOP("domain", "宣传活动"),
        .area = Area::Registry, .title = {"title"_L1, "held_on"_L1}, .unitColumn = "division_code"_L1}, {
        {.number = 10, .column = "held_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-04-10"},
        {.number = 11, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "地区"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1},
        {.number = 12, .column = "town_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "乡镇"), .kind = Kind::Code, .reference = "town"_L1},
        {.number = 13, .column = "channel"_L1, .label = QT_TRANSLATE_NOOP("domain", "渠道"), .kind = Kind::Code, .rules = Rule::Required, .reference = "publicity_channel"_L1},
        {.number = 14, .column = "title"_L1, .label = QT_TRANSLATE_NOOP("domain", "内容"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "技能培训政策明白纸"},
        {.number = 15, .column = "quantity"_L1, .label = QT_TRANSLATE_NOOP("domain", "数量"), .kind = Kind::Integer, .min = 0, .example = "2000", .sums = true},
        {.number = 16, .column = "village"_L1, .label = QT_TRANSLATE_NOOP("domain", "村(社区)"), .kind = Kind::Text, .length = 60},
        {.number = 17, .column = "audience"_L1, .label = QT_TRANSLATE_NOOP("domain", "受众人数"), .kind = Kind::Integer, .min = 0},
    });
    return table;
}
// clang-format on

} // namespace core
