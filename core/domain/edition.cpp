#include "core/domain/edition.h"

namespace core {

// clang-format off

const Table &reportSnapshots()
{
    static const auto table = bareTable({.number = 71, .name = "report_snapshot"_L1, .label = QT_TRANSLATE_NOOP("domain", "报表版次"),
        .title = {"title"_L1, "code"_L1}, .keys = {{"report_type"_L1, "unit_code"_L1, "year"_L1, "period"_L1, "edition"_L1}}, .unitColumn = "unit_code"_L1, .states = "report_snapshot"_L1, .writer = Table::Writer::Program}, {
        {.number = 10, .column = "title"_L1, .label = QT_TRANSLATE_NOOP("domain", "标题"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key, .length = 200},
        {.number = 11, .column = "report_type"_L1, .label = QT_TRANSLATE_NOOP("domain", "报表"), .kind = Kind::Choice, .rules = Rule::Required | Rule::Key, .choices = {{"summary"_L1, QT_TRANSLATE_NOOP("domain", "小结")}, {"bulletin"_L1, QT_TRANSLATE_NOOP("domain", "月通报")}, {"ranking"_L1, QT_TRANSLATE_NOOP("domain", "排名总表")}, {"dispatch"_L1, QT_TRANSLATE_NOOP("domain", "季调度")}, {"text"_L1, QT_TRANSLATE_NOOP("domain", "工作总结")}, {"cards"_L1, QT_TRANSLATE_NOOP("domain", "成绩单")}, {"bands"_L1, QT_TRANSLATE_NOOP("domain", "三分类统计")}, {"year"_L1, QT_TRANSLATE_NOOP("domain", "工作要情")}, {"plans"_L1, QT_TRANSLATE_NOOP("domain", "五年规划进展")}, {"brands"_L1, QT_TRANSLATE_NOOP("domain", "劳务品牌覆盖")}, {"contests"_L1, QT_TRANSLATE_NOOP("domain", "技能大赛情况")}, {"employment"_L1, QT_TRANSLATE_NOOP("domain", "就业情况")}, {"vouchers"_L1, QT_TRANSLATE_NOOP("domain", "电子培训券领用情况")}, {"departments"_L1, QT_TRANSLATE_NOOP("domain", "部门培训情况")}, {"outreach"_L1, QT_TRANSLATE_NOOP("domain", "组织领导和宣传覆盖")}, {"supervision"_L1, QT_TRANSLATE_NOOP("domain", "督导情况")}, {"submissions"_L1, QT_TRANSLATE_NOOP("domain", "信息报送情况")}, {"book"_L1, QT_TRANSLATE_NOOP("domain", "全册")}, {"board"_L1, QT_TRANSLATE_NOOP("domain", "看板一页纸")}}},
        {.number = 12, .column = "year"_L1, .label = QT_TRANSLATE_NOOP("domain", "年度"), .kind = Kind::Integer, .rules = Rule::Required | Rule::Key, .min = 2000, .max = 2099},
        {.number = 13, .column = "period"_L1, .label = QT_TRANSLATE_NOOP("domain", "期间"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key, .length = 10, .example = "M03", .hint = QT_TRANSLATE_NOOP("domain", "M03 为三月，Q2 为二季度，H1 为上半年，Y 为全年")},
        {.number = 14, .column = "unit_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "地区"), .kind = Kind::Code, .rules = Rule::Required | Rule::Key, .reference = "report_unit"_L1},
        {.number = 15, .column = "edition"_L1, .label = QT_TRANSLATE_NOOP("domain", "版次"), .kind = Kind::Integer, .rules = Rule::Required | Rule::Key, .min = 1, .max = 999, .example = "1"},
        {.number = 16, .column = "doc_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "文号"), .kind = Kind::Text, .length = 60, .example = "吕技能办〔2021〕6号"},
        {.number = 17, .column = "issued_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "印发日期"), .kind = Kind::Date},
        {.number = 18, .column = "as_of"_L1, .label = QT_TRANSLATE_NOOP("domain", "数据截至"), .kind = Kind::Timestamp, .rules = Rule::Required | Rule::Key | Rule::System},
        {.number = 19, .column = "as_of_set"_L1, .label = QT_TRANSLATE_NOOP("domain", "截至的修改号"), .kind = Kind::Integer, .rules = Rule::Required | Rule::Key | Rule::System, .min = 0, .hint = QT_TRANSLATE_NOOP("domain", "到这一次修改为止的记录都计入")},
        {.number = 20, .column = "code"_L1, .label = QT_TRANSLATE_NOOP("domain", "查数码"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique | Rule::System, .length = 8, .hint = QT_TRANSLATE_NOOP("domain", "印在每张表下，凭它找回数字背后的记录")},
        {.number = 21, .column = "cutoff_rule"_L1, .label = QT_TRANSLATE_NOOP("domain", "月度划分"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"calendar"_L1, QT_TRANSLATE_NOOP("domain", "自然月")}, {"cut_off"_L1, QT_TRANSLATE_NOOP("domain", "截止日")}}, .fallback = "calendar"_L1},
        {.number = 22, .column = "rounding_mode"_L1, .label = QT_TRANSLATE_NOOP("domain", "取舍"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"half_up"_L1, QT_TRANSLATE_NOOP("domain", "四舍五入")}, {"truncated"_L1, QT_TRANSLATE_NOOP("domain", "去尾")}}, .fallback = "half_up"_L1},
        {.number = 23, .column = "author"_L1, .label = QT_TRANSLATE_NOOP("domain", "编制人"), .kind = Kind::Link, .rules = Rule::Required, .reference = "user"_L1},
        {.number = 24, .column = "reviewer"_L1, .label = QT_TRANSLATE_NOOP("domain", "审核人"), .kind = Kind::Link, .reference = "user"_L1},
        {.number = 25, .column = "approver"_L1, .label = QT_TRANSLATE_NOOP("domain", "批准人"), .kind = Kind::Link, .reference = "user"_L1},
        {.number = 26, .column = "signed_names"_L1, .label = QT_TRANSLATE_NOOP("domain", "签名"), .kind = Kind::Text, .rules = Rule::System, .length = 200},
        {.number = 27, .column = "supersedes"_L1, .label = QT_TRANSLATE_NOOP("domain", "替代"), .kind = Kind::Link, .reference = "report_snapshot"_L1},
        {.number = 28, .column = "paper_hash"_L1, .label = QT_TRANSLATE_NOOP("domain", "内容散列"), .kind = Kind::Text, .rules = Rule::System, .length = 64},
        {.number = 29, .column = "definitions"_L1, .label = QT_TRANSLATE_NOOP("domain", "口径"), .kind = Kind::Json, .rules = Rule::System},
        {.number = 30, .column = "narrative"_L1, .label = QT_TRANSLATE_NOOP("domain", "文字"), .kind = Kind::Memo, .rules = Rule::System},
        {.number = 31, .column = "findings"_L1, .label = QT_TRANSLATE_NOOP("domain", "数字审核"), .kind = Kind::Memo, .rules = Rule::System},
        {.number = 32, .column = "explanation"_L1, .label = QT_TRANSLATE_NOOP("domain", "说明"), .kind = Kind::Memo, .length = 500, .hint = QT_TRANSLATE_NOOP("domain", "数字审核指出的矛盾为什么成立")},
        {.number = 33, .column = "left_reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "撤回原因"), .kind = Kind::Text, .length = 300},
    });
    return table;
}

const Table &reportCells()
{
    static const auto table = bareTable({.number = 72, .name = "report_cell"_L1, .label = QT_TRANSLATE_NOOP("domain", "版次数字"),
        .title = {"place"_L1, "label"_L1}, .keys = {{"snapshot"_L1, "place"_L1}}, .parent = "snapshot"_L1, .writer = Table::Writer::Program}, {
        {.number = 10, .column = "snapshot"_L1, .label = QT_TRANSLATE_NOOP("domain", "报表版次"), .kind = Kind::Link, .rules = Rule::Required, .reference = "report_snapshot"_L1},
        {.number = 11, .column = "place"_L1, .label = QT_TRANSLATE_NOOP("domain", "位置"), .kind = Kind::Text, .rules = Rule::Required, .length = 20, .example = "1!C5", .hint = QT_TRANSLATE_NOOP("domain", "第几张表、第几列、第几行")},
        {.number = 12, .column = "label"_L1, .label = QT_TRANSLATE_NOOP("domain", "行与列"), .kind = Kind::Text, .length = 200},
        {.number = 13, .column = "shown"_L1, .label = QT_TRANSLATE_NOOP("domain", "印出"), .kind = Kind::Text, .length = 500},
        {.number = 14, .column = "value"_L1, .label = QT_TRANSLATE_NOOP("domain", "数值"), .kind = Kind::Integer},
        {.number = 15, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "性质"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"count"_L1, QT_TRANSLATE_NOOP("domain", "计数")}, {"rate"_L1, QT_TRANSLATE_NOOP("domain", "百分比")}, {"points"_L1, QT_TRANSLATE_NOOP("domain", "百分点")}, {"money"_L1, QT_TRANSLATE_NOOP("domain", "金额")}, {"light"_L1, QT_TRANSLATE_NOOP("domain", "灯")}, {"text"_L1, QT_TRANSLATE_NOOP("domain", "文字")}}},
        {.number = 16, .column = "reference"_L1, .label = QT_TRANSLATE_NOOP("domain", "出处"), .kind = Kind::Text, .length = 500},
        {.number = 17, .column = "indicator"_L1, .label = QT_TRANSLATE_NOOP("domain", "指标"), .kind = Kind::Text, .length = 60},
        {.number = 18, .column = "unit_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "地区"), .kind = Kind::Code, .reference = "report_unit"_L1},
        {.number = 19, .column = "computed"_L1, .label = QT_TRANSLATE_NOOP("domain", "统计数"), .kind = Kind::Integer, .hint = QT_TRANSLATE_NOOP("domain", "改数以前由台账统计的数")},
        {.number = 20, .column = "reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "改数原因"), .kind = Kind::Text, .length = 300},
    });
    return table;
}

const Table &reportPapers()
{
    static const auto table = bareTable({.number = 73, .name = "report_paper"_L1, .label = QT_TRANSLATE_NOOP("domain", "版次原件"),
        .title = {"hash"_L1}, .parent = "snapshot"_L1, .writer = Table::Writer::Program}, {
        {.number = 10, .column = "snapshot"_L1, .label = QT_TRANSLATE_NOOP("domain", "报表版次"), .kind = Kind::Link, .rules = Rule::Required | Rule::Unique, .reference = "report_snapshot"_L1},
        {.number = 11, .column = "hash"_L1, .label = QT_TRANSLATE_NOOP("domain", "散列"), .kind = Kind::Text, .rules = Rule::Required, .length = 64},
        {.number = 12, .column = "content"_L1, .label = QT_TRANSLATE_NOOP("domain", "原件"), .kind = Kind::Memo, .rules = Rule::Required | Rule::System},
    });
    return table;
}
// clang-format on

bool isFrozenEdition(const QString &state)
{
    return state == "issued"_L1 || state == "superseded"_L1 || state == "withdrawn"_L1;
}

} // namespace core
