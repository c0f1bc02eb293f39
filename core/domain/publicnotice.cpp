#include "core/domain/publicnotice.h"

namespace core {

// clang-format off

const Schema<PublicityNotice> &publicityNotices()
{
    static const auto schema = Schema<PublicityNotice>({.number = 48, .name = "publicity_notice"_L1, .label = QT_TRANSLATE_NOOP("domain", "公示"),
        .area = Area::Vouchers, .title = {"notice_no"_L1}, .parent = "application"_L1})
        .field(&PublicityNotice::application,
            {.number = 10, .column = "application"_L1, .label = QT_TRANSLATE_NOOP("domain", "申请批次"), .kind = Kind::Link, .rules = Rule::Required, .reference = "subsidy_application"_L1})
        .field(&PublicityNotice::noticeNo,
            {.number = 11, .column = "notice_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "公示编号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Unique, .length = 40})
        .field(&PublicityNotice::maskedList,
            {.number = 12, .column = "masked_list"_L1, .label = QT_TRANSLATE_NOOP("domain", "公示名单(脱敏)"), .kind = Kind::Json, .rules = Rule::System})
        .field(&PublicityNotice::fromDate,
            {.number = 13, .column = "from_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "起"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-07-20"})
        .field(&PublicityNotice::toDate,
            {.number = 14, .column = "to_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "止"), .kind = Kind::Date, .rules = Rule::Conditional, .example = "2021-07-27", .hint = QT_TRANSLATE_NOOP("domain", "不少于规定的工作日，起始日不计")})
        .field(&PublicityNotice::place,
            {.number = 15, .column = "place"_L1, .label = QT_TRANSLATE_NOOP("domain", "公示地点"), .kind = Kind::Text, .length = 200})
        .field(&PublicityNotice::withdrawnOn,
            {.number = 16, .column = "withdrawn_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "撤回日期"), .kind = Kind::Date})
        .field(&PublicityNotice::withdrawnReason,
            {.number = 17, .column = "withdrawn_reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "撤回原因"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 200});
    return schema;
}

const Table &objections()
{
    static const auto table = bareTable({.number = 49, .name = "objection"_L1, .label = QT_TRANSLATE_NOOP("domain", "异议"),
        .area = Area::Vouchers, .title = {"content"_L1}, .parent = "publicity_notice"_L1}, {
        {.number = 10, .column = "publicity_notice"_L1, .label = QT_TRANSLATE_NOOP("domain", "公示"), .kind = Kind::Link, .rules = Rule::Required, .reference = "publicity_notice"_L1},
        {.number = 11, .column = "received_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "收到日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-07-22"},
        {.number = 12, .column = "objector"_L1, .label = QT_TRANSLATE_NOOP("domain", "反映人"), .kind = Kind::Text, .length = 60},
        {.number = 13, .column = "content"_L1, .label = QT_TRANSLATE_NOOP("domain", "反映内容"), .kind = Kind::Memo, .rules = Rule::Required, .length = 500},
        {.number = 14, .column = "subsidy_item"_L1, .label = QT_TRANSLATE_NOOP("domain", "涉及明细"), .kind = Kind::Link, .reference = "subsidy_item"_L1},
        {.number = 15, .column = "decided_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "核查日期"), .kind = Kind::Date, .rules = Rule::Conditional},
        {.number = 16, .column = "result"_L1, .label = QT_TRANSLATE_NOOP("domain", "核查结果"), .kind = Kind::Choice, .rules = Rule::Conditional, .choices = {{"upheld"_L1, QT_TRANSLATE_NOOP("domain", "成立")}, {"dismissed"_L1, QT_TRANSLATE_NOOP("domain", "不成立")}}, .hint = QT_TRANSLATE_NOOP("domain", "核查后填写")},
        {.number = 17, .column = "explanation"_L1, .label = QT_TRANSLATE_NOOP("domain", "核查说明"), .kind = Kind::Memo, .rules = Rule::Conditional, .length = 500},
    });
    return table;
}

const Schema<Payout> &payouts()
{
    static const auto schema = Schema<Payout>({.number = 50, .name = "payout"_L1, .label = QT_TRANSLATE_NOOP("domain", "拨付"),
        .area = Area::Vouchers, .title = {"bank_voucher"_L1, "payee_name"_L1}, .parent = "application"_L1})
        .field(&Payout::application,
            {.number = 10, .column = "application"_L1, .label = QT_TRANSLATE_NOOP("domain", "申请批次"), .kind = Kind::Link, .rules = Rule::Required, .reference = "subsidy_application"_L1})
        .field(&Payout::amount,
            {.number = 11, .column = "amount"_L1, .label = QT_TRANSLATE_NOOP("domain", "金额"), .kind = Kind::Money, .rules = Rule::Required, .min = 1, .example = "38400.00", .hint = QT_TRANSLATE_NOOP("domain", "大于零"), .sums = true})
        .field(&Payout::paidOn,
            {.number = 12, .column = "paid_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-08-05"})
        .field(&Payout::bankVoucher,
            {.number = 13, .column = "bank_voucher"_L1, .label = QT_TRANSLATE_NOOP("domain", "凭证号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Unique, .length = 60, .hint = QT_TRANSLATE_NOOP("domain", "同一凭证只登记一次")})
        .field(&Payout::payeeName,
            {.number = 14, .column = "payee_name"_L1, .label = QT_TRANSLATE_NOOP("domain", "收款人"), .kind = Kind::Text, .rules = Rule::Required, .length = 120})
        .field(&Payout::isReturned,
            {.number = 15, .column = "is_returned"_L1, .label = QT_TRANSLATE_NOOP("domain", "是否退回"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 0})
        .field(&Payout::returnedOn,
            {.number = 16, .column = "returned_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "退回日期"), .kind = Kind::Date, .rules = Rule::Conditional, .hint = QT_TRANSLATE_NOOP("domain", "银行退回时填写")})
        .field(&Payout::returnedReason,
            {.number = 17, .column = "returned_reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "退回原因"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 200})
        .field(&Payout::returnedAmount,
            {.number = 18, .column = "returned_amount"_L1, .label = QT_TRANSLATE_NOOP("domain", "退回金额"), .kind = Kind::Money, .rules = Rule::Conditional, .min = 1});
    return schema;
}
// clang-format on

} // namespace core
