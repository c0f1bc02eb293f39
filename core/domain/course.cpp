#include "core/domain/course.h"

namespace core {

// clang-format off

const Schema<Course> &courses()
{
    static const auto schema = Schema<Course>({.number = 25, .name = "course"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训课程"),
        .area = Area::Registry, .title = {"course_no"_L1, "name"_L1, "worktype"_L1}, .keys = {{"course_no"_L1, "version"_L1}}, .pinyinOf = "name"_L1, .states = "course"_L1})
        .field(&Course::courseNo,
            {.number = 10, .column = "course_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "课程编号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key, .length = 32, .example = "KC-4030201-5-003", .hint = QT_TRANSLATE_NOOP("domain", "同一编号可有多个版本")})
        .field(&Course::version,
            {.number = 11, .column = "version"_L1, .label = QT_TRANSLATE_NOOP("domain", "版本"), .kind = Kind::Integer, .rules = Rule::Required | Rule::Key, .min = 1, .max = 999, .fallback = 1, .example = "1", .hint = QT_TRANSLATE_NOOP("domain", "班级保留开班时的版本")})
        .field(&Course::name,
            {.number = 12, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "课程名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "中式烹调师(初级)"})
        .field(&Course::occupationCode,
            {.number = 13, .column = "occupation_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业(工种)"), .kind = Kind::Code, .rules = Rule::Conditional, .reference = "occupation"_L1, .hint = QT_TRANSLATE_NOOP("domain", "如 4-03-02-01；只有送培训下乡类可空")})
        .field(&Course::worktype,
            {.number = 14, .column = "worktype"_L1, .label = QT_TRANSLATE_NOOP("domain", "工种名称"), .kind = Kind::Text, .length = 60, .example = "石楼福海厨工"})
        .field(&Course::level,
            {.number = 15, .column = "level"_L1, .label = QT_TRANSLATE_NOOP("domain", "等级"), .kind = Kind::Code, .rules = Rule::Required, .reference = "skill_level"_L1, .fallback = "NA"_L1})
        .field(&Course::totalHours,
            {.number = 16, .column = "total_hours"_L1, .label = QT_TRANSLATE_NOOP("domain", "总学时"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 2000, .example = "80", .hint = QT_TRANSLATE_NOOP("domain", "1—2000，等于各模块之和"), .sums = true})
        .field(&Course::theoryHours,
            {.number = 17, .column = "theory_hours"_L1, .label = QT_TRANSLATE_NOOP("domain", "理论学时"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0, .max = 2000, .example = "30", .hint = QT_TRANSLATE_NOOP("domain", "理论与实操之和等于总学时")})
        .field(&Course::practiceHours,
            {.number = 18, .column = "practice_hours"_L1, .label = QT_TRANSLATE_NOOP("domain", "实操学时"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0, .max = 2000, .example = "50", .hint = QT_TRANSLATE_NOOP("domain", "理论与实操之和等于总学时")})
        .field(&Course::onlineHours,
            {.number = 19, .column = "online_hours"_L1, .label = QT_TRANSLATE_NOOP("domain", "线上学时"), .kind = Kind::Integer, .min = 0, .max = 2000, .example = "0", .hint = QT_TRANSLATE_NOOP("domain", "不超过总学时")})
        .field(&Course::days,
            {.number = 20, .column = "days"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训天数"), .kind = Kind::Integer, .min = 1, .max = 1000, .example = "10"})
        .field(&Course::ageBands,
            {.number = 21, .column = "age_bands"_L1, .label = QT_TRANSLATE_NOOP("domain", "适用年龄段"), .kind = Kind::List, .reference = "age_band"_L1})
        .field(&Course::textbook,
            {.number = 22, .column = "textbook"_L1, .label = QT_TRANSLATE_NOOP("domain", "教材"), .kind = Kind::Text, .length = 200})
        .field(&Course::assessmentMode,
            {.number = 23, .column = "assessment_mode"_L1, .label = QT_TRANSLATE_NOOP("domain", "考核方式"), .kind = Kind::List, .rules = Rule::Required, .reference = "exam_mode"_L1})
        .field(&Course::certificateKind,
            {.number = 24, .column = "certificate_kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "结业证书类别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "certificate_kind"_L1})
        .field(&Course::fee,
            {.number = 25, .column = "fee"_L1, .label = QT_TRANSLATE_NOOP("domain", "收费标准"), .kind = Kind::Money, .min = 0, .example = "1500.00", .sums = true})
        .field(&Course::brand,
            {.number = 26, .column = "brand"_L1, .label = QT_TRANSLATE_NOOP("domain", "劳务品牌"), .kind = Kind::Link, .reference = "labour_brand"_L1})
        .pinyin(92);
    return schema;
}

const Table &courseModules()
{
    static const auto table = bareTable({.number = 26, .name = "course_module"_L1, .label = QT_TRANSLATE_NOOP("domain", "课程模块"),
        .title = {"seq"_L1, "title"_L1}, .keys = {{"course"_L1, "seq"_L1}}, .parent = "course"_L1}, {
        {.number = 10, .column = "course"_L1, .label = QT_TRANSLATE_NOOP("domain", "课程"), .kind = Kind::Link, .rules = Rule::Required, .reference = "course"_L1},
        {.number = 11, .column = "seq"_L1, .label = QT_TRANSLATE_NOOP("domain", "序号"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 999, .example = "1"},
        {.number = 12, .column = "title"_L1, .label = QT_TRANSLATE_NOOP("domain", "模块名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "食品安全与卫生"},
        {.number = 13, .column = "hours"_L1, .label = QT_TRANSLATE_NOOP("domain", "学时"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 400, .example = "8"},
        {.number = 14, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "模块类别"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"theory"_L1, QT_TRANSLATE_NOOP("domain", "理论")}, {"practice"_L1, QT_TRANSLATE_NOOP("domain", "实操")}, {"safety"_L1, QT_TRANSLATE_NOOP("domain", "安全")}, {"general"_L1, QT_TRANSLATE_NOOP("domain", "通用素质")}}},
    });
    return table;
}
// clang-format on

} // namespace core
