#include "core/domain/voucher.h"

namespace core {

// clang-format off

const Table &voucherBatches()
{
    static const auto table = bareTable({.number = 37, .name = "voucher_batch"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训券批次"),
        .area = Area::Vouchers, .title = {"batch_no"_L1}}, {
        {.number = 10, .column = "batch_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "批次号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 32, .example = "Q-2021-PH-012"},
        {.number = 11, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "券种"), .kind = Kind::Code, .rules = Rule::Required, .reference = "voucher_kind"_L1},
        {.number = 12, .column = "issue_mode"_L1, .label = QT_TRANSLATE_NOOP("domain", "发放方式"), .kind = Kind::Code, .rules = Rule::Required, .reference = "voucher_issue_mode"_L1},
        {.number = 13, .column = "issuer"_L1, .label = QT_TRANSLATE_NOOP("domain", "发放单位"), .kind = Kind::Link, .rules = Rule::Required, .reference = "org_unit"_L1},
        {.number = 14, .column = "project"_L1, .label = QT_TRANSLATE_NOOP("domain", "项目"), .kind = Kind::Link, .reference = "training_project"_L1},
        {.number = 15, .column = "occupation_codes"_L1, .label = QT_TRANSLATE_NOOP("domain", "限定职业"), .kind = Kind::List, .reference = "occupation"_L1},
        {.number = 16, .column = "levels"_L1, .label = QT_TRANSLATE_NOOP("domain", "限定等级"), .kind = Kind::List, .reference = "skill_level"_L1},
        {.number = 17, .column = "categories"_L1, .label = QT_TRANSLATE_NOOP("domain", "适用人群"), .kind = Kind::List, .reference = "trainee_category"_L1},
        {.number = 18, .column = "institutions"_L1, .label = QT_TRANSLATE_NOOP("domain", "适用机构"), .kind = Kind::List, .reference = "table:institution"_L1},
        {.number = 19, .column = "quota"_L1, .label = QT_TRANSLATE_NOOP("domain", "发放数量"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .example = "500", .sums = true},
        {.number = 20, .column = "face_value"_L1, .label = QT_TRANSLATE_NOOP("domain", "面值"), .kind = Kind::Money, .min = 0},
        {.number = 21, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "有效期起"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-05-01"},
        {.number = 22, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "有效期至"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-07-31"},
    });
    return table;
}

const Table &vouchers()
{
    static const auto table = bareTable({.number = 38, .name = "voucher"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训券"),
        .area = Area::Vouchers, .title = {"voucher_no"_L1}, .size = Table::Size::Large, .states = "voucher"_L1}, {
        {.number = 10, .column = "voucher_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "券号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 40},
        {.number = 11, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "券种"), .kind = Kind::Code, .rules = Rule::Required, .reference = "voucher_kind"_L1},
        {.number = 12, .column = "person"_L1, .label = QT_TRANSLATE_NOOP("domain", "持券人"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "person"_L1},
        {.number = 13, .column = "voucher_batch"_L1, .label = QT_TRANSLATE_NOOP("domain", "批次"), .kind = Kind::Link, .reference = "voucher_batch"_L1},
        {.number = 14, .column = "issued_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "发放日期"), .kind = Kind::Date, .rules = Rule::Conditional},
        {.number = 15, .column = "claimed_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "领取日期"), .kind = Kind::Date, .rules = Rule::Conditional},
        {.number = 16, .column = "used_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "使用日期"), .kind = Kind::Date, .rules = Rule::Conditional},
        {.number = 17, .column = "redeemed_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "核销日期"), .kind = Kind::Date, .rules = Rule::Conditional},
        {.number = 18, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "有效期至"), .kind = Kind::Date, .rules = Rule::Required},
        {.number = 19, .column = "enrolment"_L1, .label = QT_TRANSLATE_NOOP("domain", "使用班级"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "enrolment"_L1},
        {.number = 20, .column = "evaluation_result"_L1, .label = QT_TRANSLATE_NOOP("domain", "使用评价"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "evaluation_result"_L1},
        {.number = 21, .column = "face_value"_L1, .label = QT_TRANSLATE_NOOP("domain", "面值"), .kind = Kind::Money, .min = 0, .sums = true},
        {.number = 22, .column = "void_reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "作废原因"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 200},
    });
    return table;
}

const Table &voucherEntries()
{
    static const auto table = bareTable({.number = 44, .name = "voucher_entry"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训券台账"),
        .area = Area::Vouchers, .title = {"voucher"_L1, "to_state"_L1}, .parent = "voucher"_L1, .size = Table::Size::Large, .writer = Table::Writer::Program}, {
        {.number = 10, .column = "voucher"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训券"), .kind = Kind::Link, .rules = Rule::Required, .reference = "voucher"_L1},
        {.number = 11, .column = "moved_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "日期"), .kind = Kind::Date, .rules = Rule::Required},
        {.number = 12, .column = "from_state"_L1, .label = QT_TRANSLATE_NOOP("domain", "原状态"), .kind = Kind::Choice, .choices = {{"planned"_L1, QT_TRANSLATE_NOOP("domain", "待发放")}, {"issued"_L1, QT_TRANSLATE_NOOP("domain", "已发放")}, {"claimed"_L1, QT_TRANSLATE_NOOP("domain", "已领取")}, {"used"_L1, QT_TRANSLATE_NOOP("domain", "已使用")}, {"redeemed"_L1, QT_TRANSLATE_NOOP("domain", "已核销")}, {"expired"_L1, QT_TRANSLATE_NOOP("domain", "已过期")}, {"voided"_L1, QT_TRANSLATE_NOOP("domain", "已作废")}}},
        {.number = 13, .column = "to_state"_L1, .label = QT_TRANSLATE_NOOP("domain", "状态"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"planned"_L1, QT_TRANSLATE_NOOP("domain", "待发放")}, {"issued"_L1, QT_TRANSLATE_NOOP("domain", "已发放")}, {"claimed"_L1, QT_TRANSLATE_NOOP("domain", "已领取")}, {"used"_L1, QT_TRANSLATE_NOOP("domain", "已使用")}, {"redeemed"_L1, QT_TRANSLATE_NOOP("domain", "已核销")}, {"expired"_L1, QT_TRANSLATE_NOOP("domain", "已过期")}, {"voided"_L1, QT_TRANSLATE_NOOP("domain", "已作废")}}},
        {.number = 14, .column = "enrolment"_L1, .label = QT_TRANSLATE_NOOP("domain", "花名册"), .kind = Kind::Link, .reference = "enrolment"_L1},
        {.number = 15, .column = "evaluation_result"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价成绩"), .kind = Kind::Link, .reference = "evaluation_result"_L1},
        {.number = 16, .column = "reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "原因"), .kind = Kind::Text, .length = 200},
    });
    return table;
}
// clang-format on

} // namespace core
