#include "core/domain/competition.h"

namespace core {

// clang-format off

const Table &competitions()
{
    static const auto table = bareTable({.number = 54, .name = "competition"_L1, .label = QT_TRANSLATE_NOOP("domain", "技能大赛"),
        .area = Area::Registry, .title = {"name"_L1}}, {
        {.number = 10, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "竞赛名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "吕梁市第二届职业技能大赛"},
        {.number = 11, .column = "edition"_L1, .label = QT_TRANSLATE_NOOP("domain", "届次"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 999, .example = "2"},
        {.number = 12, .column = "level"_L1, .label = QT_TRANSLATE_NOOP("domain", "级别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "competition_level"_L1},
        {.number = 13, .column = "year"_L1, .label = QT_TRANSLATE_NOOP("domain", "年度"), .kind = Kind::Integer, .rules = Rule::Required, .min = 2000, .max = 2099, .example = "2021"},
        {.number = 14, .column = "host"_L1, .label = QT_TRANSLATE_NOOP("domain", "主办单位"), .kind = Kind::Text, .rules = Rule::Required, .length = 120},
        {.number = 15, .column = "budget"_L1, .label = QT_TRANSLATE_NOOP("domain", "预算"), .kind = Kind::Money, .min = 0, .example = "6060000.00", .sums = true},
        {.number = 16, .column = "events_planned"_L1, .label = QT_TRANSLATE_NOOP("domain", "计划项目数"), .kind = Kind::Integer, .min = 0, .max = 1000, .example = "32"},
        {.number = 17, .column = "note"_L1, .label = QT_TRANSLATE_NOOP("domain", "备注"), .kind = Kind::Text, .length = 200},
    });
    return table;
}

const Table &competitionEvents()
{
    static const auto table = bareTable({.number = 55, .name = "competition_event"_L1, .label = QT_TRANSLATE_NOOP("domain", "竞赛项目"),
        .area = Area::Registry, .title = {"name"_L1, "venue"_L1}, .keys = {{"competition"_L1, "name"_L1}}, .parent = "competition"_L1}, {
        {.number = 10, .column = "competition"_L1, .label = QT_TRANSLATE_NOOP("domain", "竞赛"), .kind = Kind::Link, .rules = Rule::Required, .reference = "competition"_L1},
        {.number = 11, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "项目名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 80, .example = "焊接"},
        {.number = 12, .column = "occupation_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业编码"), .kind = Kind::Code, .reference = "occupation"_L1},
        {.number = 13, .column = "venue"_L1, .label = QT_TRANSLATE_NOOP("domain", "赛点"), .kind = Kind::Text, .length = 120, .example = "运城"},
        {.number = 14, .column = "event_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "日期"), .kind = Kind::Date},
        {.number = 15, .column = "event_status"_L1, .label = QT_TRANSLATE_NOOP("domain", "状态"), .kind = Kind::Code, .rules = Rule::Required, .reference = "competition_event_status"_L1},
        {.number = 16, .column = "note"_L1, .label = QT_TRANSLATE_NOOP("domain", "备注"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 200, .example = "因疫情未举行", .hint = QT_TRANSLATE_NOOP("domain", "延期或取消时写明原因")},
    });
    return table;
}

const Table &competitionEntries()
{
    static const auto table = bareTable({.number = 56, .name = "competition_entry"_L1, .label = QT_TRANSLATE_NOOP("domain", "参赛选手"),
        .area = Area::Registry, .title = {"person"_L1, "event"_L1}, .keys = {{"event"_L1, "person"_L1, "stage"_L1}}, .parent = "event"_L1}, {
        {.number = 10, .column = "event"_L1, .label = QT_TRANSLATE_NOOP("domain", "项目"), .kind = Kind::Link, .rules = Rule::Required, .reference = "competition_event"_L1},
        {.number = 11, .column = "person"_L1, .label = QT_TRANSLATE_NOOP("domain", "选手"), .kind = Kind::Link, .rules = Rule::Required, .reference = "person"_L1},
        {.number = 12, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "代表单位"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1},
        {.number = 13, .column = "stage"_L1, .label = QT_TRANSLATE_NOOP("domain", "阶段"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"county"_L1, QT_TRANSLATE_NOOP("domain", "县级初赛")}, {"city"_L1, QT_TRANSLATE_NOOP("domain", "市级决赛")}, {"province"_L1, QT_TRANSLATE_NOOP("domain", "省级")}}, .fallback = "city"_L1},
        {.number = 14, .column = "score"_L1, .label = QT_TRANSLATE_NOOP("domain", "成绩"), .kind = Kind::Tenths, .min = 0, .max = 1000, .example = "91.2"},
        {.number = 15, .column = "rank"_L1, .label = QT_TRANSLATE_NOOP("domain", "名次"), .kind = Kind::Integer, .min = 1, .max = 100000, .example = "1"},
        {.number = 16, .column = "award"_L1, .label = QT_TRANSLATE_NOOP("domain", "奖项"), .kind = Kind::Code, .reference = "award"_L1},
        {.number = 17, .column = "title"_L1, .label = QT_TRANSLATE_NOOP("domain", "荣誉称号"), .kind = Kind::Text, .length = 60, .example = "三晋技术能手"},
        {.number = 18, .column = "skill_level_granted"_L1, .label = QT_TRANSLATE_NOOP("domain", "晋升等级"), .kind = Kind::Code, .reference = "skill_level"_L1, .hint = QT_TRANSLATE_NOOP("domain", "晋升等级只生成证书草稿")},
    });
    return table;
}
// clang-format on

} // namespace core
