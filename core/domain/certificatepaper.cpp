#include "core/domain/certificatepaper.h"

namespace core {

// clang-format off

const Schema<CertificateRange> &certificateRanges()
{
    static const auto schema = Schema<CertificateRange>({.number = 66, .name = "certificate_range"_L1, .label = QT_TRANSLATE_NOOP("domain", "证书号段"),
        .area = Area::Registry, .title = {"pattern"_L1, "number_from"_L1}, .keys = {{"kind"_L1, "pattern"_L1, "number_from"_L1}}})
        .field(&CertificateRange::kind,
            {.number = 10, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "证书类别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "certificate_kind"_L1})
        .field(&CertificateRange::evaluationOrg,
            {.number = 11, .column = "evaluation_org"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价机构"), .kind = Kind::Link, .reference = "evaluation_org"_L1, .hint = QT_TRANSLATE_NOOP("domain", "可空：各评价机构都可使用")})
        .field(&CertificateRange::pattern,
            {.number = 12, .column = "pattern"_L1, .label = QT_TRANSLATE_NOOP("domain", "编号样式"), .kind = Kind::Text, .rules = Rule::Required, .length = 60, .example = "S000014110001215{seq6}", .hint = QT_TRANSLATE_NOOP("domain", "{seq6} 处为 6 位流水号；{yy}、{yyyy} 为发证年份，{level} 为等级")})
        .field(&CertificateRange::first,
            {.number = 13, .column = "number_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "起号"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 999999999, .example = "1"})
        .field(&CertificateRange::last,
            {.number = 14, .column = "number_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "止号"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 999999999, .example = "500"})
        .field(&CertificateRange::receivedOn,
            {.number = 15, .column = "received_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "领取日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-07-01"})
        .field(&CertificateRange::document,
            {.number = 16, .column = "document"_L1, .label = QT_TRANSLATE_NOOP("domain", "依据文件"), .kind = Kind::Text, .length = 60})
        .field(&CertificateRange::voidNumbers,
            {.number = 17, .column = "void_numbers"_L1, .label = QT_TRANSLATE_NOOP("domain", "作废流水号"), .kind = Kind::Text, .length = 500, .example = "12,15-18", .hint = QT_TRANSLATE_NOOP("domain", "打坏、遗失的空白证书，用逗号隔开，连续的写作 15-18")})
        .field(&CertificateRange::state,
            {.number = 18, .column = "state"_L1, .label = QT_TRANSLATE_NOOP("domain", "使用情况"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"open"_L1, QT_TRANSLATE_NOOP("domain", "使用中")}, {"closed"_L1, QT_TRANSLATE_NOOP("domain", "停用")}}, .fallback = "open"_L1});
    return schema;
}

const Schema<CertificateLayout> &certificateLayouts()
{
    static const auto schema = Schema<CertificateLayout>({.number = 67, .name = "certificate_layout"_L1, .label = QT_TRANSLATE_NOOP("domain", "证书套打位置"),
        .area = Area::Data, .title = {"kind"_L1, "field"_L1}, .keys = {{"kind"_L1, "field"_L1}}})
        .field(&CertificateLayout::kind,
            {.number = 10, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "证书类别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "certificate_kind"_L1})
        .field(&CertificateLayout::field,
            {.number = 11, .column = "field"_L1, .label = QT_TRANSLATE_NOOP("domain", "打印内容"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {
                {"number"_L1, QT_TRANSLATE_NOOP("domain", "证书编号")}, {"name"_L1, QT_TRANSLATE_NOOP("domain", "姓名")}, {"sex"_L1, QT_TRANSLATE_NOOP("domain", "性别")},
                {"birth_date"_L1, QT_TRANSLATE_NOOP("domain", "出生日期")}, {"id_number"_L1, QT_TRANSLATE_NOOP("domain", "证件号码")},
                {"occupation"_L1, QT_TRANSLATE_NOOP("domain", "职业名称")}, {"worktype"_L1, QT_TRANSLATE_NOOP("domain", "工种")}, {"level"_L1, QT_TRANSLATE_NOOP("domain", "等级")},
                {"theory"_L1, QT_TRANSLATE_NOOP("domain", "理论成绩")}, {"practical"_L1, QT_TRANSLATE_NOOP("domain", "实操成绩")}, {"total"_L1, QT_TRANSLATE_NOOP("domain", "综合成绩")},
                {"issuer"_L1, QT_TRANSLATE_NOOP("domain", "发证机构")}, {"issue_date"_L1, QT_TRANSLATE_NOOP("domain", "发证日期")}, {"issue_year"_L1, QT_TRANSLATE_NOOP("domain", "发证年")},
                {"issue_month"_L1, QT_TRANSLATE_NOOP("domain", "发证月")}, {"issue_day"_L1, QT_TRANSLATE_NOOP("domain", "发证日")}, {"valid_to"_L1, QT_TRANSLATE_NOOP("domain", "有效期至")}}})
        .field(&CertificateLayout::left,
            {.number = 12, .column = "pos_left"_L1, .label = QT_TRANSLATE_NOOP("domain", "左边距(毫米)"), .kind = Kind::Tenths, .rules = Rule::Required, .min = 0, .max = 10000, .example = "62.0"})
        .field(&CertificateLayout::top,
            {.number = 13, .column = "pos_top"_L1, .label = QT_TRANSLATE_NOOP("domain", "上边距(毫米)"), .kind = Kind::Tenths, .rules = Rule::Required, .min = 0, .max = 10000, .example = "85.5", .hint = QT_TRANSLATE_NOOP("domain", "到这一行字的上沿")})
        .field(&CertificateLayout::width,
            {.number = 14, .column = "width"_L1, .label = QT_TRANSLATE_NOOP("domain", "宽度(毫米)"), .kind = Kind::Tenths, .rules = Rule::Required, .min = 10, .max = 10000, .example = "60.0", .hint = QT_TRANSLATE_NOOP("domain", "放不下的字自动缩小")})
        .field(&CertificateLayout::size,
            {.number = 15, .column = "size"_L1, .label = QT_TRANSLATE_NOOP("domain", "字号(磅)"), .kind = Kind::Tenths, .rules = Rule::Required, .min = 50, .max = 720, .fallback = 120, .example = "12.0"})
        .field(&CertificateLayout::align,
            {.number = 16, .column = "align"_L1, .label = QT_TRANSLATE_NOOP("domain", "对齐"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"left"_L1, QT_TRANSLATE_NOOP("domain", "左")}, {"center"_L1, QT_TRANSLATE_NOOP("domain", "中")}, {"right"_L1, QT_TRANSLATE_NOOP("domain", "右")}}, .fallback = "left"_L1});
    return schema;
}
// clang-format on

} // namespace core
