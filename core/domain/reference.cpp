#include "core/domain/reference.h"

#include "core/schema/schema.h"

namespace core {

// clang-format off

const Table &codes()
{
    static const auto table = bareTable({.number = 3, .name = "code"_L1, .label = QT_TRANSLATE_NOOP("domain", "代码表"),
        .area = Area::Data, .title = {"code"_L1, "name_zh"_L1, "table_code"_L1}, .keys = {{"table_code"_L1, "code"_L1}}}, {
        {.number = 10, .column = "table_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "代码表"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key},
        {.number = 11, .column = "code"_L1, .label = QT_TRANSLATE_NOOP("domain", "代码"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key},
        {.number = 12, .column = "name_zh"_L1, .label = QT_TRANSLATE_NOOP("domain", "名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 120},
        {.number = 13, .column = "name_en"_L1, .label = QT_TRANSLATE_NOOP("domain", "英文名称"), .kind = Kind::Text},
        {.number = 14, .column = "sort_order"_L1, .label = QT_TRANSLATE_NOOP("domain", "顺序"), .kind = Kind::Integer},
        {.number = 15, .column = "attrs"_L1, .label = QT_TRANSLATE_NOOP("domain", "属性"), .kind = Kind::Text},
        {.number = 16, .column = "source"_L1, .label = QT_TRANSLATE_NOOP("domain", "出处"), .kind = Kind::Text},
        {.number = 17, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效"), .kind = Kind::Date},
        {.number = 18, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "失效"), .kind = Kind::Date},
    });
    return table;
}

const Table &divisions()
{
    static const auto table = bareTable({.number = 4, .name = "division"_L1, .label = QT_TRANSLATE_NOOP("domain", "行政区划"),
        .area = Area::Data, .title = {"code"_L1, "name_zh"_L1, "name_pinyin"_L1}}, {
        {.number = 10, .column = "code"_L1, .label = QT_TRANSLATE_NOOP("domain", "区划代码"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 6},
        {.number = 11, .column = "name_zh"_L1, .label = QT_TRANSLATE_NOOP("domain", "名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 60},
        {.number = 12, .column = "short_name_zh"_L1, .label = QT_TRANSLATE_NOOP("domain", "简称"), .kind = Kind::Text},
        {.number = 13, .column = "name_pinyin"_L1, .label = QT_TRANSLATE_NOOP("domain", "拼音名称"), .kind = Kind::Text},
        {.number = 14, .column = "level"_L1, .label = QT_TRANSLATE_NOOP("domain", "级别"), .kind = Kind::Text},
        {.number = 15, .column = "kind_zh"_L1, .label = QT_TRANSLATE_NOOP("domain", "类别"), .kind = Kind::Text},
        {.number = 16, .column = "parent_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "上级代码"), .kind = Kind::Text},
        {.number = 17, .column = "order_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "顺序"), .kind = Kind::Integer},
        {.number = 18, .column = "legacy_id_prefixes"_L1, .label = QT_TRANSLATE_NOOP("domain", "旧身份证前缀"), .kind = Kind::Text},
        {.number = 19, .column = "is_reporting_unit"_L1, .label = QT_TRANSLATE_NOOP("domain", "报表单位"), .kind = Kind::Flag},
        {.number = 20, .column = "source"_L1, .label = QT_TRANSLATE_NOOP("domain", "出处"), .kind = Kind::Text},
        {.number = 21, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效"), .kind = Kind::Date},
        {.number = 22, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "失效"), .kind = Kind::Date},
    });
    return table;
}

const Table &towns()
{
    static const auto table = bareTable({.number = 5, .name = "town"_L1, .label = QT_TRANSLATE_NOOP("domain", "乡镇街道"),
        .area = Area::Data, .title = {"code"_L1, "name_zh"_L1, "county_code"_L1}}, {
        {.number = 10, .column = "code"_L1, .label = QT_TRANSLATE_NOOP("domain", "乡镇代码"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 9},
        {.number = 11, .column = "name_zh"_L1, .label = QT_TRANSLATE_NOOP("domain", "名称"), .kind = Kind::Text, .rules = Rule::Required},
        {.number = 12, .column = "kind_zh"_L1, .label = QT_TRANSLATE_NOOP("domain", "类别"), .kind = Kind::Text},
        {.number = 13, .column = "county_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "所属县区"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1},
        {.number = 14, .column = "county_name_zh"_L1, .label = QT_TRANSLATE_NOOP("domain", "县区名称"), .kind = Kind::Text},
        {.number = 15, .column = "is_real_township"_L1, .label = QT_TRANSLATE_NOOP("domain", "实有乡镇"), .kind = Kind::Flag},
        {.number = 16, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效"), .kind = Kind::Date},
        {.number = 17, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "失效"), .kind = Kind::Date},
    });
    return table;
}

const Table &occupations()
{
    static const auto table = bareTable({.number = 6, .name = "occupation"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业目录"),
        .area = Area::Data, .title = {"code"_L1, "name_zh"_L1, "note_zh"_L1}}, {
        {.number = 10, .column = "code"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业编码"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 10},
        {.number = 11, .column = "code_digits"_L1, .label = QT_TRANSLATE_NOOP("domain", "编码数字"), .kind = Kind::Text},
        {.number = 12, .column = "name_zh"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业名称"), .kind = Kind::Text, .rules = Rule::Required},
        {.number = 13, .column = "group_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业组"), .kind = Kind::Text},
        {.number = 14, .column = "marker"_L1, .label = QT_TRANSLATE_NOOP("domain", "标识"), .kind = Kind::Text},
        {.number = 15, .column = "edition"_L1, .label = QT_TRANSLATE_NOOP("domain", "版本"), .kind = Kind::Text},
        {.number = 16, .column = "verified"_L1, .label = QT_TRANSLATE_NOOP("domain", "已核对"), .kind = Kind::Flag},
        {.number = 17, .column = "labour_brands"_L1, .label = QT_TRANSLATE_NOOP("domain", "劳务品牌"), .kind = Kind::Text},
        {.number = 18, .column = "note_zh"_L1, .label = QT_TRANSLATE_NOOP("domain", "说明"), .kind = Kind::Text},
        {.number = 19, .column = "source"_L1, .label = QT_TRANSLATE_NOOP("domain", "出处"), .kind = Kind::Text},
        {.number = 20, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效"), .kind = Kind::Date},
        {.number = 21, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "失效"), .kind = Kind::Date},
        {.number = 22, .column = "requires_certificate"_L1, .label = QT_TRANSLATE_NOOP("domain", "须持证上岗"), .kind = Kind::Flag, .hint = QT_TRANSLATE_NOOP("domain", "没有有效证书的，列入未持证上岗名单")},
    });
    return table;
}

const Table &holidays()
{
    static const auto table = bareTable({.number = 7, .name = "holiday"_L1, .label = QT_TRANSLATE_NOOP("domain", "节假日"),
        .area = Area::Data, .title = {"date"_L1, "festival_zh"_L1}}, {
        {.number = 10, .column = "date"_L1, .label = QT_TRANSLATE_NOOP("domain", "日期"), .kind = Kind::Date, .rules = Rule::Required | Rule::Key | Rule::Unique},
        {.number = 11, .column = "day_kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "性质"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"holiday"_L1, QT_TRANSLATE_NOOP("domain", "放假")}, {"workday"_L1, QT_TRANSLATE_NOOP("domain", "上班")}}},
        {.number = 12, .column = "festival_zh"_L1, .label = QT_TRANSLATE_NOOP("domain", "节日"), .kind = Kind::Text},
        {.number = 13, .column = "source"_L1, .label = QT_TRANSLATE_NOOP("domain", "出处"), .kind = Kind::Text},
        {.number = 14, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效"), .kind = Kind::Date},
        {.number = 15, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "失效"), .kind = Kind::Date},
    });
    return table;
}

const Table &indicators()
{
    static const auto table = bareTable({.number = 8, .name = "indicator"_L1, .label = QT_TRANSLATE_NOOP("domain", "指标"),
        .area = Area::Data, .title = {"code"_L1, "name_zh"_L1}}, {
        {.number = 10, .column = "code"_L1, .label = QT_TRANSLATE_NOOP("domain", "指标代码"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 40},
        {.number = 11, .column = "name_zh"_L1, .label = QT_TRANSLATE_NOOP("domain", "指标名称"), .kind = Kind::Text, .rules = Rule::Required},
        {.number = 12, .column = "unit"_L1, .label = QT_TRANSLATE_NOOP("domain", "计量单位"), .kind = Kind::Text},
        {.number = 13, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "性质"), .kind = Kind::Text},
        {.number = 14, .column = "origin"_L1, .label = QT_TRANSLATE_NOOP("domain", "来源"), .kind = Kind::Text},
        {.number = 15, .column = "numerator_or_definition"_L1, .label = QT_TRANSLATE_NOOP("domain", "口径"), .kind = Kind::Memo},
        {.number = 16, .column = "denominator"_L1, .label = QT_TRANSLATE_NOOP("domain", "分母"), .kind = Kind::Text},
        {.number = 17, .column = "date_anchor"_L1, .label = QT_TRANSLATE_NOOP("domain", "日期依据"), .kind = Kind::Text},
        {.number = 18, .column = "dedupe"_L1, .label = QT_TRANSLATE_NOOP("domain", "去重"), .kind = Kind::Text},
        {.number = 19, .column = "target_2021"_L1, .label = QT_TRANSLATE_NOOP("domain", "2021 年目标"), .kind = Kind::Text},
        {.number = 20, .column = "value_2021"_L1, .label = QT_TRANSLATE_NOOP("domain", "2021 年完成"), .kind = Kind::Text},
        {.number = 21, .column = "note"_L1, .label = QT_TRANSLATE_NOOP("domain", "说明"), .kind = Kind::Memo},
        {.number = 22, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效"), .kind = Kind::Date},
        {.number = 23, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "失效"), .kind = Kind::Date},
    });
    return table;
}

const Table &indicatorVersions()
{
    static const auto table = bareTable({.number = 76, .name = "indicator_version"_L1, .label = QT_TRANSLATE_NOOP("domain", "指标口径版本"),
        .area = Area::Data, .title = {"indicator_code"_L1, "version"_L1}, .keys = {{"indicator_code"_L1, "version"_L1}}}, {
        {.number = 10, .column = "indicator_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "指标"), .kind = Kind::Code, .rules = Rule::Required, .reference = "indicator"_L1},
        {.number = 11, .column = "version"_L1, .label = QT_TRANSLATE_NOOP("domain", "版本"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 999, .fallback = 1, .example = "2"},
        {.number = 12, .column = "definition"_L1, .label = QT_TRANSLATE_NOOP("domain", "口径"), .kind = Kind::Memo, .rules = Rule::Required, .length = 1000},
        {.number = 13, .column = "document"_L1, .label = QT_TRANSLATE_NOOP("domain", "文件"), .kind = Kind::Text, .rules = Rule::Required, .length = 200},
        {.number = 14, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效"), .kind = Kind::Date, .rules = Rule::Required, .example = "2022-01-01"},
        {.number = 15, .column = "note"_L1, .label = QT_TRANSLATE_NOOP("domain", "说明"), .kind = Kind::Memo},
    });
    return table;
}

const Table &settings()
{
    static const auto table = bareTable({.number = 9, .name = "setting"_L1, .label = QT_TRANSLATE_NOOP("domain", "参数"),
        .area = Area::Data, .title = {"key"_L1, "value"_L1, "document"_L1}, .keys = {{"key"_L1, "valid_from"_L1}}}, {
        {.number = 10, .column = "key"_L1, .label = QT_TRANSLATE_NOOP("domain", "参数"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key},
        {.number = 11, .column = "value"_L1, .label = QT_TRANSLATE_NOOP("domain", "取值"), .kind = Kind::Text, .rules = Rule::Required},
        {.number = 12, .column = "unit"_L1, .label = QT_TRANSLATE_NOOP("domain", "单位"), .kind = Kind::Text},
        {.number = 13, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效"), .kind = Kind::Date},
        {.number = 14, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "失效"), .kind = Kind::Date},
        {.number = 15, .column = "document"_L1, .label = QT_TRANSLATE_NOOP("domain", "文件依据"), .kind = Kind::Text},
    });
    return table;
}

const Table &states()
{
    static const auto table = bareTable({.number = 10, .name = "state"_L1, .label = QT_TRANSLATE_NOOP("domain", "状态"),
        .area = Area::Data, .title = {"entity"_L1, "code"_L1, "label"_L1}, .keys = {{"entity"_L1, "code"_L1}}}, {
        {.number = 10, .column = "entity"_L1, .label = QT_TRANSLATE_NOOP("domain", "登记表"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key},
        {.number = 11, .column = "code"_L1, .label = QT_TRANSLATE_NOOP("domain", "状态代码"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key},
        {.number = 12, .column = "label"_L1, .label = QT_TRANSLATE_NOOP("domain", "名称"), .kind = Kind::Text, .rules = Rule::Required},
        {.number = 13, .column = "is_initial"_L1, .label = QT_TRANSLATE_NOOP("domain", "起始"), .kind = Kind::Flag},
        {.number = 14, .column = "is_terminal"_L1, .label = QT_TRANSLATE_NOOP("domain", "终止"), .kind = Kind::Flag},
        {.number = 15, .column = "sort_order"_L1, .label = QT_TRANSLATE_NOOP("domain", "顺序"), .kind = Kind::Integer},
        {.number = 16, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效"), .kind = Kind::Date},
        {.number = 17, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "失效"), .kind = Kind::Date},
    });
    return table;
}

const Table &transitions()
{
    static const auto table = bareTable({.number = 11, .name = "transition"_L1, .label = QT_TRANSLATE_NOOP("domain", "状态变换"),
        .area = Area::Data, .title = {"entity"_L1, "action_zh"_L1, "to_state"_L1}, .keys = {{"entity"_L1, "from_state"_L1, "to_state"_L1}}}, {
        {.number = 10, .column = "entity"_L1, .label = QT_TRANSLATE_NOOP("domain", "登记表"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key},
        {.number = 11, .column = "from_state"_L1, .label = QT_TRANSLATE_NOOP("domain", "原状态"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key},
        {.number = 12, .column = "to_state"_L1, .label = QT_TRANSLATE_NOOP("domain", "新状态"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key},
        {.number = 13, .column = "action_zh"_L1, .label = QT_TRANSLATE_NOOP("domain", "动作"), .kind = Kind::Text, .rules = Rule::Required},
        {.number = 14, .column = "roles"_L1, .label = QT_TRANSLATE_NOOP("domain", "可办角色"), .kind = Kind::List, .reference = "role"_L1},
        {.number = 15, .column = "guards"_L1, .label = QT_TRANSLATE_NOOP("domain", "条件"), .kind = Kind::Text},
        {.number = 16, .column = "guard_text"_L1, .label = QT_TRANSLATE_NOOP("domain", "条件说明"), .kind = Kind::Memo},
        {.number = 20, .column = "effects"_L1, .label = QT_TRANSLATE_NOOP("domain", "一并办理"), .kind = Kind::Text},
        {.number = 17, .column = "sort_order"_L1, .label = QT_TRANSLATE_NOOP("domain", "顺序"), .kind = Kind::Integer},
        {.number = 18, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效"), .kind = Kind::Date},
        {.number = 19, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "失效"), .kind = Kind::Date},
    });
    return table;
}

const Table &roleRights()
{
    static const auto table = bareTable({.number = 12, .name = "role_right"_L1, .label = QT_TRANSLATE_NOOP("domain", "角色权限"),
        .area = Area::Data, .title = {"right"_L1, "role"_L1, "scope"_L1}, .keys = {{"right"_L1, "role"_L1}}}, {
        {.number = 10, .column = "right"_L1, .label = QT_TRANSLATE_NOOP("domain", "权限"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key},
        {.number = 11, .column = "role"_L1, .label = QT_TRANSLATE_NOOP("domain", "角色"), .kind = Kind::Code, .rules = Rule::Required | Rule::Key, .reference = "role"_L1},
        {.number = 12, .column = "scope"_L1, .label = QT_TRANSLATE_NOOP("domain", "范围"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"own"_L1, QT_TRANSLATE_NOOP("domain", "本单位")}, {"all"_L1, QT_TRANSLATE_NOOP("domain", "全部")}, {"ask"_L1, QT_TRANSLATE_NOOP("domain", "说明理由")}, {"reason"_L1, QT_TRANSLATE_NOOP("domain", "说明用途")}}},
        {.number = 13, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "生效"), .kind = Kind::Date},
        {.number = 14, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "失效"), .kind = Kind::Date},
    });
    return table;
}
// clang-format on

} // namespace core
