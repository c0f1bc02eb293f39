#include "core/domain/institution.h"

namespace core {

// clang-format off

const Schema<Institution> &institutions()
{
    static const auto schema = Schema<Institution>({.number = 21, .name = "institution"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训机构"),
        .area = Area::Registry, .title = {"institution_no"_L1, "name"_L1, "uscc"_L1}, .unitColumn = "division_code"_L1, .pinyinOf = "name"_L1, .states = "institution"_L1})
        .field(&Institution::institutionNo,
            {.number = 10, .column = "institution_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "机构编号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 32, .example = "JG-141126-0012"})
        .field(&Institution::name,
            {.number = 11, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "机构名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "石楼县某职业技能培训学校", .hint = QT_TRANSLATE_NOOP("domain", "与办学许可证一致")})
        .field(&Institution::uscc,
            {.number = 12, .column = "uscc"_L1, .label = QT_TRANSLATE_NOOP("domain", "统一社会信用代码"), .kind = Kind::Text, .rules = Rule::Required | Rule::Unique, .length = 18, .form = Form::CreditCode, .example = "52141102MJ0DEM0167", .hint = QT_TRANSLATE_NOOP("domain", "18 位；校验位不符只提醒，请核对证照")})
        .field(&Institution::kind,
            {.number = 13, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "机构类别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "institution_kind"_L1})
        .field(&Institution::ownership,
            {.number = 14, .column = "ownership"_L1, .label = QT_TRANSLATE_NOOP("domain", "办学性质"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"public"_L1, QT_TRANSLATE_NOOP("domain", "公办")}, {"private"_L1, QT_TRANSLATE_NOOP("domain", "民办")}, {"enterprise"_L1, QT_TRANSLATE_NOOP("domain", "企业办")}}})
        .field(&Institution::licenceNo,
            {.number = 15, .column = "licence_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "办学许可证号"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 40, .example = "人社民1411264000012", .hint = QT_TRANSLATE_NOOP("domain", "民办培训学校必填")})
        .field(&Institution::licenceFrom,
            {.number = 16, .column = "licence_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "许可证有效期起"), .kind = Kind::Date, .rules = Rule::Conditional, .example = "2019-05-01", .hint = QT_TRANSLATE_NOOP("domain", "民办培训学校必填")})
        .field(&Institution::licenceTo,
            {.number = 17, .column = "licence_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "许可证有效期至"), .kind = Kind::Date, .rules = Rule::Conditional, .example = "2024-04-30", .hint = QT_TRANSLATE_NOOP("domain", "到期前 60 天提醒，过期不能开新班")})
        .field(&Institution::legalPerson,
            {.number = 18, .column = "legal_person"_L1, .label = QT_TRANSLATE_NOOP("domain", "法定代表人"), .kind = Kind::Text, .rules = Rule::Required, .length = 40})
        .field(&Institution::contact,
            {.number = 19, .column = "contact"_L1, .label = QT_TRANSLATE_NOOP("domain", "联系人"), .kind = Kind::Text, .rules = Rule::Required, .length = 40})
        .field(&Institution::phone,
            {.number = 20, .column = "phone"_L1, .label = QT_TRANSLATE_NOOP("domain", "联系电话"), .kind = Kind::Text, .rules = Rule::Required, .length = 20, .form = Form::Phone, .hint = QT_TRANSLATE_NOOP("domain", "手机号，或区号-号码的固定电话")})
        .field(&Institution::address,
            {.number = 21, .column = "address"_L1, .label = QT_TRANSLATE_NOOP("domain", "地址"), .kind = Kind::Text, .rules = Rule::Required, .length = 200})
        .field(&Institution::divisionCode,
            {.number = 22, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "所在地"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1})
        .field(&Institution::bankName,
            {.number = 23, .column = "bank_name"_L1, .label = QT_TRANSLATE_NOOP("domain", "开户银行"), .kind = Kind::Text, .rules = Rule::Conditional | Rule::Sensitive, .length = 120})
        .field(&Institution::bankHolder,
            {.number = 24, .column = "bank_holder"_L1, .label = QT_TRANSLATE_NOOP("domain", "账户名称"), .kind = Kind::Text, .rules = Rule::Conditional | Rule::Sensitive, .length = 120, .hint = QT_TRANSLATE_NOOP("domain", "应与机构名称一致")})
        .field(&Institution::bankAccount,
            {.number = 25, .column = "bank_account"_L1, .label = QT_TRANSLATE_NOOP("domain", "银行账号"), .kind = Kind::Text, .rules = Rule::Conditional | Rule::Sensitive, .length = 120, .form = Form::BankAccount, .mask = MaskKind::BankAccount, .hint = QT_TRANSLATE_NOOP("domain", "12—19 位数字")})
        .field(&Institution::siteArea,
            {.number = 26, .column = "site_area"_L1, .label = QT_TRANSLATE_NOOP("domain", "教学场地面积"), .kind = Kind::Integer, .min = 0, .max = 10000000, .example = "600", .sums = true})
        .field(&Institution::capacity,
            {.number = 27, .column = "capacity"_L1, .label = QT_TRANSLATE_NOOP("domain", "容纳人数"), .kind = Kind::Integer, .min = 0, .max = 100000, .example = "120", .sums = true})
        .field(&Institution::teachersFull,
            {.number = 28, .column = "teachers_full"_L1, .label = QT_TRANSLATE_NOOP("domain", "专职教师数"), .kind = Kind::Integer, .min = 0, .max = 10000, .example = "6", .sums = true})
        .field(&Institution::teachersPart,
            {.number = 29, .column = "teachers_part"_L1, .label = QT_TRANSLATE_NOOP("domain", "兼职教师数"), .kind = Kind::Integer, .min = 0, .max = 10000, .example = "9", .sums = true})
        .field(&Institution::isDesignated,
            {.number = 30, .column = "is_designated"_L1, .label = QT_TRANSLATE_NOOP("domain", "定点标识"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 0})
        .field(&Institution::acceptsVoucher,
            {.number = 31, .column = "accepts_voucher"_L1, .label = QT_TRANSLATE_NOOP("domain", "是否用券"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 0})
        .field(&Institution::credit,
            {.number = 32, .column = "credit"_L1, .label = QT_TRANSLATE_NOOP("domain", "信用等级"), .kind = Kind::Choice, .choices = {{"A"_L1, QT_TRANSLATE_NOOP("domain", "A")}, {"B"_L1, QT_TRANSLATE_NOOP("domain", "B")}, {"C"_L1, QT_TRANSLATE_NOOP("domain", "C")}, {"D"_L1, QT_TRANSLATE_NOOP("domain", "D")}}, .hint = QT_TRANSLATE_NOOP("domain", "A—D，来自督导")})
        .field(&Institution::removalReason,
            {.number = 33, .column = "removal_reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "退出原因"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 200, .hint = QT_TRANSLATE_NOOP("domain", "移出目录时填写")})
        .pinyin(92);
    return schema;
}

const Table &institutionScopes()
{
    static const auto table = bareTable({.number = 22, .name = "institution_scope"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训范围"),
        .title = {"occupation_code"_L1, "max_level"_L1}, .keys = {{"institution"_L1, "occupation_code"_L1}}, .parent = "institution"_L1}, {
        {.number = 10, .column = "institution"_L1, .label = QT_TRANSLATE_NOOP("domain", "机构"), .kind = Kind::Link, .rules = Rule::Required, .reference = "institution"_L1},
        {.number = 11, .column = "occupation_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业"), .kind = Kind::Code, .rules = Rule::Required, .reference = "occupation"_L1},
        {.number = 12, .column = "max_level"_L1, .label = QT_TRANSLATE_NOOP("domain", "最高等级"), .kind = Kind::Code, .rules = Rule::Required, .reference = "skill_level"_L1},
        {.number = 13, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "有效期至"), .kind = Kind::Date, .example = "2024-04-30"},
    });
    return table;
}

const Table &institutionTeachers()
{
    static const auto table = bareTable({.number = 23, .name = "institution_teacher"_L1, .label = QT_TRANSLATE_NOOP("domain", "教师"),
        .title = {"name"_L1}, .keys = {{"institution"_L1, "id_number"_L1}}, .parent = "institution"_L1}, {
        {.number = 10, .column = "institution"_L1, .label = QT_TRANSLATE_NOOP("domain", "机构"), .kind = Kind::Link, .rules = Rule::Required, .reference = "institution"_L1},
        {.number = 11, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "姓名"), .kind = Kind::Text, .rules = Rule::Required, .length = 60},
        {.number = 12, .column = "id_number"_L1, .label = QT_TRANSLATE_NOOP("domain", "身份证号"), .kind = Kind::Text, .rules = Rule::Required, .length = 18, .form = Form::CitizenId, .mask = MaskKind::CitizenId, .example = "141102199003079975"},
        {.number = 13, .column = "occupation_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "任教职业"), .kind = Kind::Code, .reference = "occupation"_L1},
        {.number = 14, .column = "qualification"_L1, .label = QT_TRANSLATE_NOOP("domain", "资格或职称"), .kind = Kind::Text, .length = 80, .example = "中式烹调师高级技师"},
        {.number = 15, .column = "is_full_time"_L1, .label = QT_TRANSLATE_NOOP("domain", "专兼职"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 1},
    });
    return table;
}

const Table &institutionSites()
{
    static const auto table = bareTable({.number = 24, .name = "institution_site"_L1, .label = QT_TRANSLATE_NOOP("domain", "教学场地"),
        .title = {"address"_L1}, .parent = "institution"_L1}, {
        {.number = 10, .column = "institution"_L1, .label = QT_TRANSLATE_NOOP("domain", "机构"), .kind = Kind::Link, .rules = Rule::Required, .reference = "institution"_L1},
        {.number = 11, .column = "address"_L1, .label = QT_TRANSLATE_NOOP("domain", "场地地址"), .kind = Kind::Text, .rules = Rule::Required, .length = 200},
        {.number = 12, .column = "area"_L1, .label = QT_TRANSLATE_NOOP("domain", "面积"), .kind = Kind::Integer, .min = 0, .max = 10000000, .example = "600"},
        {.number = 13, .column = "capacity"_L1, .label = QT_TRANSLATE_NOOP("domain", "容纳人数"), .kind = Kind::Integer, .min = 0, .max = 100000, .example = "120"},
    });
    return table;
}
// clang-format on

} // namespace core
