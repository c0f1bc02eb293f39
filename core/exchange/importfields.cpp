#include "core/exchange/importfields.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct KindName
{
    SheetKind kind;
    QLatin1StringView key;
    const char *label;
};

constexpr std::array kKinds{
    KindName{SheetKind::Ignored, "ignored"_L1, QT_TRANSLATE_NOOP("core", "不导入")},
    KindName{SheetKind::Roster, "roster"_L1, QT_TRANSLATE_NOOP("core", "培训花名册")},
    KindName{SheetKind::Score, "score"_L1, QT_TRANSLATE_NOOP("core", "考核成绩册")},
    KindName{SheetKind::Certificate, "certificate"_L1, QT_TRANSLATE_NOOP("core", "证书清单")},
    KindName{SheetKind::Institution, "institution"_L1, QT_TRANSLATE_NOOP("core", "机构名单")},
    KindName{SheetKind::Voucher, "voucher"_L1, QT_TRANSLATE_NOOP("core", "领券明细")},
    KindName{SheetKind::Subsidy, "subsidy"_L1, QT_TRANSLATE_NOOP("core", "补贴花名册")},
    KindName{SheetKind::Registry, "registry"_L1, QT_TRANSLATE_NOOP("core", "台账")},
};

const KindName &nameOf(SheetKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

using Fields = std::vector<ImportField>;

const Fields &personFields()
{
    static const Fields kFields{
        {"seq"_L1, Reading::Number},
        {"name"_L1, Reading::Name},
        {"id_number"_L1, Reading::IdNumber},
        {"sex"_L1, Reading::Sex, "sex"_L1},
        {"birth_date"_L1, Reading::BirthDate},
        {"age"_L1, Reading::Integer},
        {"ethnicity"_L1, Reading::Code, "ethnicity"_L1},
        {"education"_L1, Reading::Code, "education"_L1},
        {"mobile"_L1, Reading::Mobile},
        {"household_address"_L1},
        {"town"_L1, Reading::Town, "town"_L1},
        {"village"_L1},
        {"trainee_category"_L1, Reading::Code, "trainee_category"_L1},
        {"occupation"_L1, Reading::Code, "occupation"_L1},
        {"level"_L1, Reading::Code, "skill_level"_L1},
        {"remark"_L1},
    };
    return kFields;
}

Fields ofPersons(std::initializer_list<ImportField> more)
{
    Fields fields = personFields();
    fields.insert(fields.end(), more);
    return fields;
}

const Fields &rosterFields()
{
    static const Fields kFields = ofPersons({
        {"class_no"_L1},
        {"course"_L1},
        {"institution"_L1},
        {"start_date"_L1, Reading::Date},
        {"end_date"_L1, Reading::Date},
        {"hours"_L1, Reading::Integer},
        {"attendance_days"_L1, Reading::Integer},
        {"employer"_L1},
        {"employment_place"_L1},
        {"employment_region"_L1, Reading::Code, "employment_region"_L1},
        {"income"_L1, Reading::Money},
        {"bank_name"_L1},
        {"bank_account"_L1, Reading::BankAccount},
        {"voucher_no"_L1},
    });
    return kFields;
}

const Fields &scoreFields()
{
    static const Fields kFields = ofPersons({
        {"theory_score"_L1, Reading::Decimal},
        {"practical_score"_L1, Reading::Decimal},
        {"total_score"_L1, Reading::Decimal},
        {"result"_L1, Reading::Code, "evaluation_result"_L1},
    });
    return kFields;
}

const Fields &certificateFields()
{
    static const Fields kFields = ofPersons({
        {"certificate_kind"_L1, Reading::Code, "certificate_kind"_L1},
        {"certificate_no"_L1, Reading::CertificateNumber},
        {"issue_date"_L1, Reading::Date},
        {"issuer"_L1},
        {"end_date"_L1, Reading::Date},
    });
    return kFields;
}

const Fields &voucherFields()
{
    static const Fields kFields = ofPersons({
        {"voucher_no"_L1, Reading::Key},
        {"voucher_kind"_L1, Reading::Code, "voucher_kind"_L1},
        {"face_value"_L1, Reading::Money},
        {"issued_on"_L1, Reading::Date},
        {"claimed_on"_L1, Reading::Date},
        {"used_on"_L1, Reading::Date},
        {"redeemed_on"_L1, Reading::Date},
        {"valid_to"_L1, Reading::Date},
        {"voucher_status"_L1, Reading::Code, "voucher_status"_L1},
        {"institution"_L1},
    });
    return kFields;
}

const Fields &subsidyFields()
{
    static const Fields kFields = ofPersons({
        {"subsidy_kind"_L1, Reading::Code, "subsidy_kind"_L1},
        {"standard"_L1, Reading::Money},
        {"amount"_L1, Reading::Money},
        {"attendance_days"_L1, Reading::Integer},
        {"institution"_L1},
        {"certificate_no"_L1, Reading::CertificateNumber},
        {"bank_name"_L1},
        {"bank_account"_L1, Reading::BankAccount},
    });
    return kFields;
}

const Fields &institutionFields()
{
    static const Fields kFields{
        {"seq"_L1, Reading::Number},
        {"institution_no"_L1},
        {"name"_L1, Reading::Key},
        {"uscc"_L1, Reading::CreditCode},
        {"institution_kind"_L1, Reading::Code, "institution_kind"_L1},
        {"ownership"_L1},
        {"licence_no"_L1},
        {"licence_from"_L1, Reading::Date},
        {"licence_to"_L1, Reading::Date},
        {"legal_person"_L1},
        {"contact"_L1},
        {"phone"_L1, Reading::Phone},
        {"address"_L1},
        {"division_code"_L1, Reading::Code, "division"_L1},
        {"bank_name"_L1},
        {"bank_holder"_L1},
        {"bank_account"_L1, Reading::BankAccount},
        {"site_area"_L1, Reading::Decimal},
        {"capacity"_L1, Reading::Integer},
        {"teachers_full"_L1, Reading::Integer},
        {"teachers_part"_L1, Reading::Integer},
        {"is_designated"_L1, Reading::YesNo},
        {"accepts_voucher"_L1, Reading::YesNo},
        {"credit"_L1},
    };
    return kFields;
}

struct Label
{
    QLatin1StringView field;
    const char *label;
};

constexpr std::array kLabels{
    Label{"seq"_L1, QT_TRANSLATE_NOOP("core", "序号")},
    Label{"name"_L1, QT_TRANSLATE_NOOP("core", "姓名（机构名称）")},
    Label{"id_number"_L1, QT_TRANSLATE_NOOP("core", "身份证号码")},
    Label{"sex"_L1, QT_TRANSLATE_NOOP("core", "性别")},
    Label{"birth_date"_L1, QT_TRANSLATE_NOOP("core", "出生日期")},
    Label{"age"_L1, QT_TRANSLATE_NOOP("core", "年龄")},
    Label{"ethnicity"_L1, QT_TRANSLATE_NOOP("core", "民族")},
    Label{"education"_L1, QT_TRANSLATE_NOOP("core", "学历")},
    Label{"mobile"_L1, QT_TRANSLATE_NOOP("core", "手机号码")},
    Label{"household_address"_L1, QT_TRANSLATE_NOOP("core", "户籍地址")},
    Label{"town"_L1, QT_TRANSLATE_NOOP("core", "乡镇（街道）")},
    Label{"village"_L1, QT_TRANSLATE_NOOP("core", "村（社区）")},
    Label{"trainee_category"_L1, QT_TRANSLATE_NOOP("core", "人员类别")},
    Label{"occupation"_L1, QT_TRANSLATE_NOOP("core", "职业（工种）")},
    Label{"level"_L1, QT_TRANSLATE_NOOP("core", "等级")},
    Label{"remark"_L1, QT_TRANSLATE_NOOP("core", "备注")},
    Label{"class_no"_L1, QT_TRANSLATE_NOOP("core", "班级编号")},
    Label{"course"_L1, QT_TRANSLATE_NOOP("core", "培训课程")},
    Label{"institution"_L1, QT_TRANSLATE_NOOP("core", "培训机构")},
    Label{"start_date"_L1, QT_TRANSLATE_NOOP("core", "开班日期")},
    Label{"end_date"_L1, QT_TRANSLATE_NOOP("core", "结业日期")},
    Label{"hours"_L1, QT_TRANSLATE_NOOP("core", "学时")},
    Label{"attendance_days"_L1, QT_TRANSLATE_NOOP("core", "出勤天数")},
    Label{"employer"_L1, QT_TRANSLATE_NOOP("core", "就业单位")},
    Label{"employment_place"_L1, QT_TRANSLATE_NOOP("core", "就业地点")},
    Label{"employment_region"_L1, QT_TRANSLATE_NOOP("core", "就业区域")},
    Label{"income"_L1, QT_TRANSLATE_NOOP("core", "月收入")},
    Label{"bank_name"_L1, QT_TRANSLATE_NOOP("core", "开户银行")},
    Label{"bank_account"_L1, QT_TRANSLATE_NOOP("core", "银行账号")},
    Label{"bank_holder"_L1, QT_TRANSLATE_NOOP("core", "账户名称")},
    Label{"voucher_no"_L1, QT_TRANSLATE_NOOP("core", "培训券号")},
    Label{"theory_score"_L1, QT_TRANSLATE_NOOP("core", "理论成绩")},
    Label{"practical_score"_L1, QT_TRANSLATE_NOOP("core", "实操成绩")},
    Label{"total_score"_L1, QT_TRANSLATE_NOOP("core", "综合成绩")},
    Label{"result"_L1, QT_TRANSLATE_NOOP("core", "考核结果")},
    Label{"certificate_kind"_L1, QT_TRANSLATE_NOOP("core", "证书类别")},
    Label{"certificate_no"_L1, QT_TRANSLATE_NOOP("core", "证书编号")},
    Label{"issue_date"_L1, QT_TRANSLATE_NOOP("core", "发证日期")},
    Label{"issuer"_L1, QT_TRANSLATE_NOOP("core", "发证机构")},
    Label{"voucher_kind"_L1, QT_TRANSLATE_NOOP("core", "券种")},
    Label{"face_value"_L1, QT_TRANSLATE_NOOP("core", "面值")},
    Label{"issued_on"_L1, QT_TRANSLATE_NOOP("core", "发放日期")},
    Label{"claimed_on"_L1, QT_TRANSLATE_NOOP("core", "领取日期")},
    Label{"used_on"_L1, QT_TRANSLATE_NOOP("core", "使用日期")},
    Label{"redeemed_on"_L1, QT_TRANSLATE_NOOP("core", "核销日期")},
    Label{"valid_to"_L1, QT_TRANSLATE_NOOP("core", "有效期至")},
    Label{"voucher_status"_L1, QT_TRANSLATE_NOOP("core", "券状态")},
    Label{"subsidy_kind"_L1, QT_TRANSLATE_NOOP("core", "补贴类别")},
    Label{"standard"_L1, QT_TRANSLATE_NOOP("core", "补贴标准")},
    Label{"amount"_L1, QT_TRANSLATE_NOOP("core", "补贴金额")},
    Label{"institution_no"_L1, QT_TRANSLATE_NOOP("core", "机构编号")},
    Label{"uscc"_L1, QT_TRANSLATE_NOOP("core", "统一社会信用代码")},
    Label{"institution_kind"_L1, QT_TRANSLATE_NOOP("core", "机构类别")},
    Label{"ownership"_L1, QT_TRANSLATE_NOOP("core", "办学性质")},
    Label{"licence_no"_L1, QT_TRANSLATE_NOOP("core", "办学许可证号")},
    Label{"licence_from"_L1, QT_TRANSLATE_NOOP("core", "许可证有效期起")},
    Label{"licence_to"_L1, QT_TRANSLATE_NOOP("core", "许可证有效期至")},
    Label{"legal_person"_L1, QT_TRANSLATE_NOOP("core", "法定代表人")},
    Label{"contact"_L1, QT_TRANSLATE_NOOP("core", "联系人")},
    Label{"phone"_L1, QT_TRANSLATE_NOOP("core", "联系电话")},
    Label{"address"_L1, QT_TRANSLATE_NOOP("core", "地址")},
    Label{"division_code"_L1, QT_TRANSLATE_NOOP("core", "所在地")},
    Label{"site_area"_L1, QT_TRANSLATE_NOOP("core", "场地面积")},
    Label{"capacity"_L1, QT_TRANSLATE_NOOP("core", "容纳人数")},
    Label{"teachers_full"_L1, QT_TRANSLATE_NOOP("core", "专职教师数")},
    Label{"teachers_part"_L1, QT_TRANSLATE_NOOP("core", "兼职教师数")},
    Label{"is_designated"_L1, QT_TRANSLATE_NOOP("core", "是否定点")},
    Label{"accepts_voucher"_L1, QT_TRANSLATE_NOOP("core", "是否用券")},
    Label{"credit"_L1, QT_TRANSLATE_NOOP("core", "信用等级")},
};

} // namespace

QString sheetKindKey(SheetKind kind)
{
    return nameOf(kind).key;
}

std::optional<SheetKind> sheetKindOf(QStringView key)
{
    for (const KindName &each : kKinds)
        if (each.key == key)
            return each.kind;
    return std::nullopt;
}

QString sheetKindLabel(SheetKind kind)
{
    return QCoreApplication::translate("core", nameOf(kind).label);
}

std::span<const ImportField> importFields(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Ignored:
    case SheetKind::Registry:
        return {};
    case SheetKind::Roster:
        return rosterFields();
    case SheetKind::Score:
        return scoreFields();
    case SheetKind::Certificate:
        return certificateFields();
    case SheetKind::Institution:
        return institutionFields();
    case SheetKind::Voucher:
        return voucherFields();
    case SheetKind::Subsidy:
        return subsidyFields();
    }
    return {};
}

const ImportField *importField(SheetKind kind, QAnyStringView name)
{
    for (const ImportField &field : importFields(kind))
        if (field.name == name)
            return &field;
    return nullptr;
}

QString importFieldLabel(const ImportField &field)
{
    return field.declared != nullptr ? field.declared->title() : importFieldLabel(field.name);
}

QString importFieldLabel(QAnyStringView name)
{
    for (const Label &each : kLabels)
        if (each.field == name)
            return QCoreApplication::translate("core", each.label);
    return name.toString();
}

} // namespace core
