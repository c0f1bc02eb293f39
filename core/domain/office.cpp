#include "core/domain/office.h"

namespace core {

// clang-format off

const Table &orgUnits()
{
    static const auto table = bareTable({.number = 1, .name = "org_unit"_L1, .label = QT_TRANSLATE_NOOP("domain", "单位"),
        .area = Area::Data, .title = {"code"_L1, "name"_L1}, .unitColumn = "division_code"_L1}, {
        {.number = 10, .column = "code"_L1, .label = QT_TRANSLATE_NOOP("domain", "单位代码"), .kind = Kind::Text, .rules = Rule::Required | Rule::Unique, .length = 20, .example = "141126-RSJ"},
        {.number = 11, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "单位名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "石楼县人力资源和社会保障局"},
        {.number = 12, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "类别"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"bureau"_L1, QT_TRANSLATE_NOOP("domain", "市局")}, {"county"_L1, QT_TRANSLATE_NOOP("domain", "县局")}, {"department"_L1, QT_TRANSLATE_NOOP("domain", "部门")}, {"township"_L1, QT_TRANSLATE_NOOP("domain", "乡镇")}, {"voucher"_L1, QT_TRANSLATE_NOOP("domain", "培训券机构")}}},
        {.number = 13, .column = "parent"_L1, .label = QT_TRANSLATE_NOOP("domain", "上级"), .kind = Kind::Link, .reference = "org_unit"_L1},
        {.number = 14, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "地区"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1},
        {.number = 15, .column = "contact"_L1, .label = QT_TRANSLATE_NOOP("domain", "联系人"), .kind = Kind::Text, .length = 40},
    });
    return table;
}

const Table &users()
{
    static const auto table = bareTable({.number = 2, .name = "user"_L1, .label = QT_TRANSLATE_NOOP("domain", "账户"),
        .title = {"login"_L1, "name"_L1}}, {
        {.number = 10, .column = "login"_L1, .label = QT_TRANSLATE_NOOP("domain", "登录名"), .kind = Kind::Text, .rules = Rule::Required | Rule::Unique, .length = 32, .form = Form::Login, .example = "wang_li", .hint = QT_TRANSLATE_NOOP("domain", "3—32 位小写字母、数字、点或下划线")},
        {.number = 11, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "姓名"), .kind = Kind::Text, .rules = Rule::Required, .length = 40},
        {.number = 12, .column = "unit"_L1, .label = QT_TRANSLATE_NOOP("domain", "单位"), .kind = Kind::Link, .rules = Rule::Required, .reference = "org_unit"_L1},
        {.number = 13, .column = "roles"_L1, .label = QT_TRANSLATE_NOOP("domain", "角色"), .kind = Kind::List, .rules = Rule::Required, .reference = "role"_L1, .hint = QT_TRANSLATE_NOOP("domain", "系统、安全、审计三员不能兼任")},
        {.number = 14, .column = "password_hash"_L1, .label = QT_TRANSLATE_NOOP("domain", "口令散列"), .kind = Kind::Text, .length = 200},
        {.number = 15, .column = "must_change"_L1, .label = QT_TRANSLATE_NOOP("domain", "首次须改"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 0},
        {.number = 16, .column = "failed_count"_L1, .label = QT_TRANSLATE_NOOP("domain", "失败次数"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0, .max = 1000, .fallback = 0, .example = "0"},
        {.number = 17, .column = "locked_until"_L1, .label = QT_TRANSLATE_NOOP("domain", "锁定至"), .kind = Kind::Timestamp},
    });
    return table;
}
// clang-format on

} // namespace core
