#include "core/domain/handover.h"

namespace core {

// clang-format off

const Table &exportFields()
{
    static const auto table = bareTable({.number = 81, .name = "export_field"_L1, .label = QT_TRANSLATE_NOOP("domain", "上报字段"),
        .area = Area::Data, .title = {"title"_L1, "code"_L1}, .keys = {{"data_group"_L1, "entity"_L1, "code"_L1}}}, {
        {.number = 10, .column = "data_group"_L1, .label = QT_TRANSLATE_NOOP("domain", "数据组"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"training"_L1, QT_TRANSLATE_NOOP("domain", "培训")}, {"certificate"_L1, QT_TRANSLATE_NOOP("domain", "证书")}, {"subsidy"_L1, QT_TRANSLATE_NOOP("domain", "补贴审核")}, {"payout"_L1, QT_TRANSLATE_NOOP("domain", "拨付")}}},
        {.number = 11, .column = "entity"_L1, .label = QT_TRANSLATE_NOOP("domain", "每行是一条"), .kind = Kind::Text, .rules = Rule::Required, .length = 40, .example = "enrolment", .hint = QT_TRANSLATE_NOOP("domain", "表的内部名，如 enrolment、certificate")},
        {.number = 12, .column = "seq"_L1, .label = QT_TRANSLATE_NOOP("domain", "次序"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 999, .example = "1"},
        {.number = 13, .column = "code"_L1, .label = QT_TRANSLATE_NOOP("domain", "上报代码"), .kind = Kind::Text, .rules = Rule::Required, .length = 40, .example = "aac002"},
        {.number = 14, .column = "title"_L1, .label = QT_TRANSLATE_NOOP("domain", "上报名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 60, .example = "公民身份号码"},
        {.number = 15, .column = "path"_L1, .label = QT_TRANSLATE_NOOP("domain", "取自"), .kind = Kind::Text, .rules = Rule::Required, .length = 200, .example = "person.id_number", .hint = QT_TRANSLATE_NOOP("domain", "字段的内部名；关联记录用点相连；末尾加 :name 取名称")},
        {.number = 16, .column = "value_map"_L1, .label = QT_TRANSLATE_NOOP("domain", "值对照"), .kind = Kind::Text, .length = 40, .example = "sex", .hint = QT_TRANSLATE_NOOP("domain", "“上报值”里的对照名；空着就用台账的代码")},
        {.number = 17, .column = "is_used"_L1, .label = QT_TRANSLATE_NOOP("domain", "是否上报"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 1},
        {.number = 18, .column = "note"_L1, .label = QT_TRANSLATE_NOOP("domain", "说明"), .kind = Kind::Text, .length = 200},
    });
    return table;
}

const Table &exportValues()
{
    static const auto table = bareTable({.number = 82, .name = "export_value"_L1, .label = QT_TRANSLATE_NOOP("domain", "上报值"),
        .area = Area::Data, .title = {"value_map"_L1, "own_value"_L1}, .keys = {{"value_map"_L1, "own_value"_L1}}}, {
        {.number = 10, .column = "value_map"_L1, .label = QT_TRANSLATE_NOOP("domain", "值对照"), .kind = Kind::Text, .rules = Rule::Required, .length = 40, .example = "sex"},
        {.number = 11, .column = "own_value"_L1, .label = QT_TRANSLATE_NOOP("domain", "台账的代码"), .kind = Kind::Text, .rules = Rule::Required, .length = 60, .example = "1"},
        {.number = 12, .column = "sent_value"_L1, .label = QT_TRANSLATE_NOOP("domain", "上报的值"), .kind = Kind::Text, .length = 60, .example = "1", .hint = QT_TRANSLATE_NOOP("domain", "空着就是报空值")},
        {.number = 13, .column = "note"_L1, .label = QT_TRANSLATE_NOOP("domain", "说明"), .kind = Kind::Text, .length = 200},
    });
    return table;
}

const Table &exportBatches()
{
    static const auto table = bareTable({.number = 83, .name = "export_batch"_L1, .label = QT_TRANSLATE_NOOP("domain", "上报批次"),
        .area = Area::Targets, .title = {"batch_no"_L1, "made_on"_L1}, .writer = Table::Writer::Program}, {
        {.number = 10, .column = "batch_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "批次号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Unique, .length = 32, .example = "SB-2021-001"},
        {.number = 11, .column = "target"_L1, .label = QT_TRANSLATE_NOOP("domain", "报往"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"province"_L1, QT_TRANSLATE_NOOP("domain", "省厅（金保网络）")}, {"county"_L1, QT_TRANSLATE_NOOP("domain", "县区")}, {"bank"_L1, QT_TRANSLATE_NOOP("domain", "银行")}, {"publicity"_L1, QT_TRANSLATE_NOOP("domain", "公示")}}, .fallback = "province"_L1},
        {.number = 12, .column = "from_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "期间起"), .kind = Kind::Date, .rules = Rule::Required},
        {.number = 13, .column = "to_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "期间止"), .kind = Kind::Date, .rules = Rule::Required},
        {.number = 14, .column = "made_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "生成日期"), .kind = Kind::Date, .rules = Rule::Required},
        {.number = 15, .column = "state"_L1, .label = QT_TRANSLATE_NOOP("domain", "回执"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"made"_L1, QT_TRANSLATE_NOOP("domain", "已生成")}, {"sent"_L1, QT_TRANSLATE_NOOP("domain", "已报出")}, {"accepted"_L1, QT_TRANSLATE_NOOP("domain", "已接收")}, {"partly"_L1, QT_TRANSLATE_NOOP("domain", "部分退回")}, {"resent"_L1, QT_TRANSLATE_NOOP("domain", "已重报")}}, .fallback = "made"_L1},
        {.number = 16, .column = "row_count"_L1, .label = QT_TRANSLATE_NOOP("domain", "记录数"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0, .sums = true},
        {.number = 17, .column = "added"_L1, .label = QT_TRANSLATE_NOOP("domain", "新增"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0, .sums = true},
        {.number = 18, .column = "changed"_L1, .label = QT_TRANSLATE_NOOP("domain", "修改"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0, .sums = true},
        {.number = 19, .column = "resent"_L1, .label = QT_TRANSLATE_NOOP("domain", "重报"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0, .sums = true},
        {.number = 20, .column = "removed"_L1, .label = QT_TRANSLATE_NOOP("domain", "删除"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0, .sums = true},
        {.number = 21, .column = "counts"_L1, .label = QT_TRANSLATE_NOOP("domain", "分组记录数"), .kind = Kind::Memo, .length = 400},
        {.number = 22, .column = "file_name"_L1, .label = QT_TRANSLATE_NOOP("domain", "文件"), .kind = Kind::Text, .rules = Rule::Required, .length = 200},
        {.number = 23, .column = "sha256"_L1, .label = QT_TRANSLATE_NOOP("domain", "文件指纹"), .kind = Kind::Text, .rules = Rule::Required, .length = 64, .hint = QT_TRANSLATE_NOOP("domain", "SHA-256，核对文件有没有改动")},
        {.number = 24, .column = "purpose"_L1, .label = QT_TRANSLATE_NOOP("domain", "用途"), .kind = Kind::Text, .rules = Rule::Required, .length = 200},
        {.number = 25, .column = "sent_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "报出日期"), .kind = Kind::Date},
        {.number = 26, .column = "receipt_file"_L1, .label = QT_TRANSLATE_NOOP("domain", "回执文件"), .kind = Kind::Text, .length = 200},
        {.number = 27, .column = "receipt_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "回执日期"), .kind = Kind::Date},
        {.number = 28, .column = "accepted"_L1, .label = QT_TRANSLATE_NOOP("domain", "接收"), .kind = Kind::Integer, .min = 0, .sums = true},
        {.number = 29, .column = "refused"_L1, .label = QT_TRANSLATE_NOOP("domain", "退回"), .kind = Kind::Integer, .min = 0, .sums = true},
    });
    return table;
}

const Table &exportRows()
{
    static const auto table = bareTable({.number = 84, .name = "export_row"_L1, .label = QT_TRANSLATE_NOOP("domain", "上报记录"),
        .area = Area::Targets, .title = {"name"_L1, "key"_L1}, .keys = {{"batch"_L1, "key"_L1}}, .parent = "batch"_L1, .writer = Table::Writer::Program}, {
        {.number = 10, .column = "batch"_L1, .label = QT_TRANSLATE_NOOP("domain", "上报批次"), .kind = Kind::Link, .rules = Rule::Required, .reference = "export_batch"_L1},
        {.number = 11, .column = "data_group"_L1, .label = QT_TRANSLATE_NOOP("domain", "数据组"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"training"_L1, QT_TRANSLATE_NOOP("domain", "培训")}, {"certificate"_L1, QT_TRANSLATE_NOOP("domain", "证书")}, {"subsidy"_L1, QT_TRANSLATE_NOOP("domain", "补贴审核")}, {"payout"_L1, QT_TRANSLATE_NOOP("domain", "拨付")}}},
        {.number = 12, .column = "entity"_L1, .label = QT_TRANSLATE_NOOP("domain", "每行是一条"), .kind = Kind::Text, .rules = Rule::Required, .length = 40},
        {.number = 13, .column = "record"_L1, .label = QT_TRANSLATE_NOOP("domain", "记录编号"), .kind = Kind::Integer, .rules = Rule::Required},
        {.number = 14, .column = "key"_L1, .label = QT_TRANSLATE_NOOP("domain", "记录号"), .kind = Kind::Text, .rules = Rule::Required, .length = 80, .hint = QT_TRANSLATE_NOOP("domain", "上报文件每行的标识，回执按它对应")},
        {.number = 15, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "记录"), .kind = Kind::Text, .length = 200},
        {.number = 16, .column = "change"_L1, .label = QT_TRANSLATE_NOOP("domain", "操作"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"added"_L1, QT_TRANSLATE_NOOP("domain", "新增")}, {"changed"_L1, QT_TRANSLATE_NOOP("domain", "修改")}, {"resent"_L1, QT_TRANSLATE_NOOP("domain", "重报")}, {"removed"_L1, QT_TRANSLATE_NOOP("domain", "删除")}}},
        {.number = 17, .column = "state"_L1, .label = QT_TRANSLATE_NOOP("domain", "状态"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"made"_L1, QT_TRANSLATE_NOOP("domain", "已生成")}, {"sent"_L1, QT_TRANSLATE_NOOP("domain", "已报出")}, {"accepted"_L1, QT_TRANSLATE_NOOP("domain", "已接收")}, {"refused"_L1, QT_TRANSLATE_NOOP("domain", "被退回")}, {"resent"_L1, QT_TRANSLATE_NOOP("domain", "已重报")}}, .fallback = "made"_L1},
        {.number = 18, .column = "hash"_L1, .label = QT_TRANSLATE_NOOP("domain", "内容指纹"), .kind = Kind::Text, .length = 64},
        {.number = 19, .column = "error"_L1, .label = QT_TRANSLATE_NOOP("domain", "退回原因"), .kind = Kind::Text, .length = 500},
    });
    return table;
}
// clang-format on

} // namespace core
