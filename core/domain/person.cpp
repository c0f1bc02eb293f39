#include "core/domain/person.h"

namespace core {

// clang-format off

const Schema<Person> &persons()
{
    static const auto schema = Schema<Person>({.number = 33, .name = "person"_L1, .label = QT_TRANSLATE_NOOP("domain", "学员"),
        .area = Area::People, .title = {"name"_L1, "id_number"_L1, "mobile"_L1}, .keys = {{"id_type"_L1, "id_number"_L1}}, .unitColumn = "home_division"_L1, .pinyinOf = "name"_L1, .size = Table::Size::Large})
        .field(&Person::idType,
            {.number = 10, .column = "id_type"_L1, .label = QT_TRANSLATE_NOOP("domain", "证件类型"), .kind = Kind::Code, .rules = Rule::Required, .reference = "id_type"_L1, .fallback = "1"_L1})
        .field(&Person::idNumber,
            {.number = 11, .column = "id_number"_L1, .label = QT_TRANSLATE_NOOP("domain", "证件号码"), .kind = Kind::Text, .rules = Rule::Required, .length = 18, .form = Form::CitizenId, .mask = MaskKind::CitizenId, .example = "141102199003079975", .hint = QT_TRANSLATE_NOOP("domain", "18 位身份证号，末位可为 X")})
        .field(&Person::name,
            {.number = 12, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "姓名"), .kind = Kind::Text, .rules = Rule::Required, .length = 60, .form = Form::PersonName, .hint = QT_TRANSLATE_NOOP("domain", "汉字、·或字母，不含数字")})
        .field(&Person::formerNames,
            {.number = 13, .column = "former_names"_L1, .label = QT_TRANSLATE_NOOP("domain", "曾用名"), .kind = Kind::Text, .length = 120})
        .field(&Person::sex,
            {.number = 14, .column = "sex"_L1, .label = QT_TRANSLATE_NOOP("domain", "性别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "sex"_L1, .hint = QT_TRANSLATE_NOOP("domain", "由身份证号得出，不符时提醒")})
        .field(&Person::birthDate,
            {.number = 15, .column = "birth_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "出生日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "1990-03-07", .hint = QT_TRANSLATE_NOOP("domain", "由身份证号得出，不符时提醒")})
        .field(&Person::ethnicity,
            {.number = 16, .column = "ethnicity"_L1, .label = QT_TRANSLATE_NOOP("domain", "民族"), .kind = Kind::Code, .reference = "ethnicity"_L1, .fallback = "01"_L1})
        .field(&Person::education,
            {.number = 17, .column = "education"_L1, .label = QT_TRANSLATE_NOOP("domain", "学历"), .kind = Kind::Code, .reference = "education"_L1})
        .field(&Person::householdKind,
            {.number = 18, .column = "household_kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "户口性质"), .kind = Kind::Code, .reference = "household_kind"_L1})
        .field(&Person::homeDivision,
            {.number = 19, .column = "home_division"_L1, .label = QT_TRANSLATE_NOOP("domain", "户籍县(市、区)"), .kind = Kind::Code, .rules = Rule::Conditional, .reference = "division"_L1, .hint = QT_TRANSLATE_NOOP("domain", "按身份证前 6 位建议，可改")})
        .field(&Person::homeTown,
            {.number = 20, .column = "home_town"_L1, .label = QT_TRANSLATE_NOOP("domain", "户籍乡镇"), .kind = Kind::Code, .reference = "town"_L1})
        .field(&Person::homeVillage,
            {.number = 21, .column = "home_village"_L1, .label = QT_TRANSLATE_NOOP("domain", "户籍村(社区)"), .kind = Kind::Text, .length = 60, .example = "张家庄村"})
        .field(&Person::liveDivision,
            {.number = 22, .column = "live_division"_L1, .label = QT_TRANSLATE_NOOP("domain", "常住地"), .kind = Kind::Code, .reference = "division"_L1})
        .field(&Person::mobile,
            {.number = 23, .column = "mobile"_L1, .label = QT_TRANSLATE_NOOP("domain", "手机"), .kind = Kind::Text, .length = 11, .form = Form::Mobile, .mask = MaskKind::Mobile, .hint = QT_TRANSLATE_NOOP("domain", "11 位手机号")})
        .field(&Person::bankName,
            {.number = 24, .column = "bank_name"_L1, .label = QT_TRANSLATE_NOOP("domain", "开户银行"), .kind = Kind::Text, .rules = Rule::Conditional | Rule::Sensitive, .length = 60})
        .field(&Person::bankAccount,
            {.number = 25, .column = "bank_account"_L1, .label = QT_TRANSLATE_NOOP("domain", "社保卡银行账号"), .kind = Kind::Text, .rules = Rule::Conditional | Rule::Sensitive, .length = 32, .form = Form::BankAccount, .mask = MaskKind::BankAccount, .hint = QT_TRANSLATE_NOOP("domain", "12—19 位数字")})
        .field(&Person::priorLevel,
            {.number = 26, .column = "prior_level"_L1, .label = QT_TRANSLATE_NOOP("domain", "入库前技能等级"), .kind = Kind::Code, .reference = "skill_level"_L1, .fallback = "NA"_L1, .hint = QT_TRANSLATE_NOOP("domain", "登记开始前已有的证书等级")})
        .field(&Person::priorHigh,
            {.number = 27, .column = "prior_high"_L1, .label = QT_TRANSLATE_NOOP("domain", "入库前已是高技能"), .kind = Kind::Flag, .fallback = 0})
        .field(&Person::workStatus,
            {.number = 28, .column = "work_status"_L1, .label = QT_TRANSLATE_NOOP("domain", "就业状态"), .kind = Kind::Choice, .choices = {{"employed"_L1, QT_TRANSLATE_NOOP("domain", "在业")}, {"unemployed"_L1, QT_TRANSLATE_NOOP("domain", "失业")}, {"studying"_L1, QT_TRANSLATE_NOOP("domain", "在学")}, {"retired"_L1, QT_TRANSLATE_NOOP("domain", "退休")}}})
        .field(&Person::employer,
            {.number = 29, .column = "employer"_L1, .label = QT_TRANSLATE_NOOP("domain", "工作单位"), .kind = Kind::Link, .reference = "employer"_L1})
        .field(&Person::closedOn,
            {.number = 30, .column = "closed_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "死亡或注销日期"), .kind = Kind::Date, .hint = QT_TRANSLATE_NOOP("domain", "填写后不能再报名")})
        .pinyin(92);
    return schema;
}

const Table &personCategories()
{
    static const auto table = bareTable({.number = 34, .name = "person_category"_L1, .label = QT_TRANSLATE_NOOP("domain", "人员类别"),
        .title = {"category"_L1}, .keys = {{"person"_L1, "category"_L1, "valid_from"_L1}}, .parent = "person"_L1, .size = Table::Size::Large}, {
        {.number = 10, .column = "person"_L1, .label = QT_TRANSLATE_NOOP("domain", "学员"), .kind = Kind::Link, .rules = Rule::Required, .reference = "person"_L1},
        {.number = 11, .column = "category"_L1, .label = QT_TRANSLATE_NOOP("domain", "人员类别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "trainee_category"_L1},
        {.number = 12, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "起始"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-01-01"},
        {.number = 13, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "截止"), .kind = Kind::Date},
        {.number = 14, .column = "evidence"_L1, .label = QT_TRANSLATE_NOOP("domain", "证明材料"), .kind = Kind::Text, .length = 120, .example = "乡镇证明"},
        {.number = 15, .column = "checked_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "核对日期"), .kind = Kind::Date, .example = "2021-03-02"},
    });
    return table;
}

const Table &employers()
{
    static const auto table = bareTable({.number = 14, .name = "employer"_L1, .label = QT_TRANSLATE_NOOP("domain", "用人单位"),
        .area = Area::People, .title = {"uscc"_L1, "name"_L1, "contact"_L1}, .unitColumn = "division_code"_L1, .pinyinOf = "name"_L1}, {
        {.number = 10, .column = "uscc"_L1, .label = QT_TRANSLATE_NOOP("domain", "统一社会信用代码"), .kind = Kind::Text, .rules = Rule::Required | Rule::Unique, .length = 18, .form = Form::CreditCode, .example = "91141181MA0DEM021L"},
        {.number = 11, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "企业名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 120},
        {.number = 12, .column = "scale"_L1, .label = QT_TRANSLATE_NOOP("domain", "规模"), .kind = Kind::Choice, .choices = {{"large"_L1, QT_TRANSLATE_NOOP("domain", "大型")}, {"medium"_L1, QT_TRANSLATE_NOOP("domain", "中型")}, {"small"_L1, QT_TRANSLATE_NOOP("domain", "小型")}, {"micro"_L1, QT_TRANSLATE_NOOP("domain", "微型")}}},
        {.number = 13, .column = "is_above_scale"_L1, .label = QT_TRANSLATE_NOOP("domain", "规模以上"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 0},
        {.number = 14, .column = "staff"_L1, .label = QT_TRANSLATE_NOOP("domain", "职工人数"), .kind = Kind::Integer, .min = 0, .example = "85", .sums = true},
        {.number = 15, .column = "insured_staff"_L1, .label = QT_TRANSLATE_NOOP("domain", "参保人数"), .kind = Kind::Integer, .min = 0, .example = "80"},
        {.number = 16, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "所在地"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1},
        {.number = 17, .column = "contact"_L1, .label = QT_TRANSLATE_NOOP("domain", "联系人"), .kind = Kind::Text, .length = 40},
        {.number = 18, .column = "phone"_L1, .label = QT_TRANSLATE_NOOP("domain", "电话"), .kind = Kind::Text, .length = 20, .form = Form::Phone, .example = "0358-8222583"},
    });
    return table;
}
// clang-format on

} // namespace core
