#include "core/domain/supervision.h"

namespace core {

// clang-format off

const Table &supervisionVisits()
{
    static const auto table = bareTable({.number = 63, .name = "supervision_visit"_L1, .label = QT_TRANSLATE_NOOP("domain", "督导"),
        .area = Area::Classes, .title = {"visit_no"_L1, "team"_L1}}, {
        {.number = 10, .column = "visit_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "督导编号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Unique, .length = 32, .example = "DD-2021-0045"},
        {.number = 11, .column = "visit_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-05-14"},
        {.number = 12, .column = "mode"_L1, .label = QT_TRANSLATE_NOOP("domain", "方式"), .kind = Kind::Code, .rules = Rule::Required, .reference = "supervision_mode"_L1},
        {.number = 13, .column = "team"_L1, .label = QT_TRANSLATE_NOOP("domain", "督导组"), .kind = Kind::Text, .rules = Rule::Required, .length = 120},
        {.number = 14, .column = "object_kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "对象类别"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"institution"_L1, QT_TRANSLATE_NOOP("domain", "机构")}, {"class"_L1, QT_TRANSLATE_NOOP("domain", "班级")}, {"county"_L1, QT_TRANSLATE_NOOP("domain", "县(市、区)")}}, .fallback = "class"_L1},
        {.number = 15, .column = "training_class"_L1, .label = QT_TRANSLATE_NOOP("domain", "班级"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "training_class"_L1, .hint = QT_TRANSLATE_NOOP("domain", "对象为班级时填写")},
        {.number = 16, .column = "institution"_L1, .label = QT_TRANSLATE_NOOP("domain", "机构"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "institution"_L1, .hint = QT_TRANSLATE_NOOP("domain", "对象为机构时填写")},
        {.number = 17, .column = "headcount_present"_L1, .label = QT_TRANSLATE_NOOP("domain", "实到人数"), .kind = Kind::Integer, .min = 0, .max = 100000, .example = "41"},
        {.number = 18, .column = "headcount_roster"_L1, .label = QT_TRANSLATE_NOOP("domain", "花名册人数"), .kind = Kind::Integer, .min = 0, .max = 100000, .example = "50"},
        {.number = 19, .column = "checklist"_L1, .label = QT_TRANSLATE_NOOP("domain", "检查项"), .kind = Kind::List, .reference = "supervision_check"_L1},
        {.number = 20, .column = "conclusion"_L1, .label = QT_TRANSLATE_NOOP("domain", "结论"), .kind = Kind::Memo, .rules = Rule::Required, .length = 500, .example = "到课率低，已提出整改"},
    });
    return table;
}

const Schema<SupervisionFinding> &supervisionFindings()
{
    static const auto schema = Schema<SupervisionFinding>({.number = 64, .name = "supervision_finding"_L1, .label = QT_TRANSLATE_NOOP("domain", "督导问题"),
        .area = Area::Classes, .title = {"description"_L1}, .parent = "visit"_L1, .states = "supervision_finding"_L1})
        .field(&SupervisionFinding::visit,
            {.number = 10, .column = "visit"_L1, .label = QT_TRANSLATE_NOOP("domain", "督导"), .kind = Kind::Link, .rules = Rule::Required | Rule::Key, .reference = "supervision_visit"_L1})
        .field(&SupervisionFinding::severity,
            {.number = 11, .column = "severity"_L1, .label = QT_TRANSLATE_NOOP("domain", "严重程度"), .kind = Kind::Code, .rules = Rule::Required, .reference = "finding_severity"_L1})
        .field(&SupervisionFinding::description,
            {.number = 12, .column = "description"_L1, .label = QT_TRANSLATE_NOOP("domain", "问题"), .kind = Kind::Memo, .rules = Rule::Required | Rule::Key, .length = 500, .example = "签到表代签"})
        .field(&SupervisionFinding::deadline,
            {.number = 13, .column = "deadline"_L1, .label = QT_TRANSLATE_NOOP("domain", "整改期限"), .kind = Kind::Date, .rules = Rule::Conditional, .example = "2021-05-28", .hint = QT_TRANSLATE_NOOP("domain", "一般及以上问题必填")})
        .field(&SupervisionFinding::rectification,
            {.number = 14, .column = "rectification"_L1, .label = QT_TRANSLATE_NOOP("domain", "整改情况"), .kind = Kind::Memo, .rules = Rule::Conditional, .length = 1000, .hint = QT_TRANSLATE_NOOP("domain", "销号前填写")})
        .field(&SupervisionFinding::closedOn,
            {.number = 15, .column = "closed_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "销号日期"), .kind = Kind::Date, .rules = Rule::Conditional})
        .field(&SupervisionFinding::evidence,
            {.number = 16, .column = "evidence"_L1, .label = QT_TRANSLATE_NOOP("domain", "整改材料"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 200, .hint = QT_TRANSLATE_NOOP("domain", "附件或文件名称")});
    return schema;
}
// clang-format on

} // namespace core
