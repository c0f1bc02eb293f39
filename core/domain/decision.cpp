#include "core/domain/decision.h"

namespace core {

// clang-format off

const Table &personMerges()
{
    static const auto table = bareTable({.number = 40, .name = "person_merge"_L1, .label = QT_TRANSLATE_NOOP("domain", "合并记录"),
        .title = {"kept"_L1, "removed"_L1}, .parent = "kept"_L1}, {
        {.number = 10, .column = "kept"_L1, .label = QT_TRANSLATE_NOOP("domain", "保留"), .kind = Kind::Link, .rules = Rule::Required, .reference = "person"_L1},
        {.number = 11, .column = "removed"_L1, .label = QT_TRANSLATE_NOOP("domain", "并入"), .kind = Kind::Link, .rules = Rule::Required, .reference = "person"_L1, .hint = QT_TRANSLATE_NOOP("domain", "与保留的不是同一条记录")},
        {.number = 12, .column = "reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "原因"), .kind = Kind::Text, .rules = Rule::Required, .length = 200, .example = "同一人两条记录"},
    });
    return table;
}

const Table &flagDecisions()
{
    static const auto table = bareTable({.number = 65, .name = "flag_decision"_L1, .label = QT_TRANSLATE_NOOP("domain", "疑点核定"),
        .title = {"rule"_L1, "reason"_L1}, .keys = {{"rule"_L1, "subject"_L1}}}, {
        {.number = 10, .column = "rule"_L1, .label = QT_TRANSLATE_NOOP("domain", "规则"), .kind = Kind::Text, .rules = Rule::Required, .length = 20, .example = "R-103"},
        {.number = 11, .column = "subject"_L1, .label = QT_TRANSLATE_NOOP("domain", "对象"), .kind = Kind::Text, .rules = Rule::Required, .length = 200, .hint = QT_TRANSLATE_NOOP("domain", "疑点涉及的记录")},
        {.number = 12, .column = "reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "接受原因"), .kind = Kind::Memo, .rules = Rule::Required, .length = 300, .example = "线上班，时间不冲突"},
        {.number = 13, .column = "decided_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "日期"), .kind = Kind::Date, .rules = Rule::Required},
    });
    return table;
}
// clang-format on

} // namespace core
