#include "core/domain/labourbrand.h"

namespace core {

// clang-format off

const Table &labourBrands()
{
    static const auto table = bareTable({.number = 13, .name = "labour_brand"_L1, .label = QT_TRANSLATE_NOOP("domain", "劳务品牌"),
        .area = Area::Registry, .title = {"brand_id"_L1, "name"_L1, "aliases"_L1}, .unitColumn = "division_code"_L1, .pinyinOf = "name"_L1, .states = "labour_brand"_L1}, {
        {.number = 10, .column = "brand_id"_L1, .label = QT_TRANSLATE_NOOP("domain", "品牌编号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 16, .example = "LB02"},
        {.number = 11, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "品牌名称"), .kind = Kind::Text, .rules = Rule::Required | Rule::Unique, .length = 60, .example = "石楼福海厨工"},
        {.number = 12, .column = "aliases"_L1, .label = QT_TRANSLATE_NOOP("domain", "别名"), .kind = Kind::Text, .length = 120},
        {.number = 13, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "所属地区"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1},
        {.number = 14, .column = "level"_L1, .label = QT_TRANSLATE_NOOP("domain", "级别"), .kind = Kind::Code, .reference = "labour_brand_level"_L1},
        {.number = 15, .column = "recognised_by"_L1, .label = QT_TRANSLATE_NOOP("domain", "认定单位"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 120},
        {.number = 16, .column = "doc_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "认定文号"), .kind = Kind::Text, .length = 60},
        {.number = 17, .column = "recognised_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "认定日期"), .kind = Kind::Date, .rules = Rule::Conditional},
        {.number = 18, .column = "occupation_codes"_L1, .label = QT_TRANSLATE_NOOP("domain", "关联职业"), .kind = Kind::List, .reference = "occupation"_L1},
        {.number = 19, .column = "owner"_L1, .label = QT_TRANSLATE_NOOP("domain", "运营主体"), .kind = Kind::Text, .length = 120},
        {.number = 20, .column = "main_destinations"_L1, .label = QT_TRANSLATE_NOOP("domain", "主要输出地"), .kind = Kind::Text, .length = 200, .example = "太原、北京"},
        {.number = 21, .column = "trained_total"_L1, .label = QT_TRANSLATE_NOOP("domain", "累计培训"), .kind = Kind::Integer, .min = 0},
        {.number = 22, .column = "employed_total"_L1, .label = QT_TRANSLATE_NOOP("domain", "累计就业"), .kind = Kind::Integer, .min = 0},
    });
    return table;
}

const Table &labourBrandLevels()
{
    static const auto table = bareTable({.number = 53, .name = "labour_brand_level"_L1, .label = QT_TRANSLATE_NOOP("domain", "级别变动"),
        .area = Area::Registry, .title = {"level"_L1, "recognised_on"_L1}, .keys = {{"labour_brand"_L1, "level"_L1}}, .parent = "labour_brand"_L1}, {
        {.number = 10, .column = "labour_brand"_L1, .label = QT_TRANSLATE_NOOP("domain", "劳务品牌"), .kind = Kind::Link, .rules = Rule::Required, .reference = "labour_brand"_L1},
        {.number = 11, .column = "level"_L1, .label = QT_TRANSLATE_NOOP("domain", "级别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "labour_brand_level"_L1, .hint = QT_TRANSLATE_NOOP("domain", "每个级别登记一次")},
        {.number = 12, .column = "recognised_by"_L1, .label = QT_TRANSLATE_NOOP("domain", "认定单位"), .kind = Kind::Text, .rules = Rule::Required, .length = 120},
        {.number = 13, .column = "doc_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "认定文号"), .kind = Kind::Text, .length = 60},
        {.number = 14, .column = "recognised_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "认定日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-03-01"},
    });
    return table;
}
// clang-format on

} // namespace core
