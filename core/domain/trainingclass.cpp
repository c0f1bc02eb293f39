#include "core/domain/trainingclass.h"

namespace core {

// clang-format off

const Schema<TrainingClass> &trainingClasses()
{
    static const auto schema = Schema<TrainingClass>({.number = 35, .name = "training_class"_L1, .label = QT_TRANSLATE_NOOP("domain", "班级"),
        .area = Area::Classes, .title = {"class_no"_L1, "name"_L1, "place"_L1}, .unitColumn = "division_code"_L1, .pinyinOf = "name"_L1, .states = "training_class"_L1})
        .field(&TrainingClass::classNo,
            {.number = 10, .column = "class_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "班级编号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 32, .example = "141126-202105-0031"})
        .field(&TrainingClass::name,
            {.number = 11, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "班级名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "福海厨工第3期"})
        .field(&TrainingClass::project,
            {.number = 12, .column = "project"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训项目"), .kind = Kind::Link, .rules = Rule::Required, .reference = "training_project"_L1, .hint = QT_TRANSLATE_NOOP("domain", "须在执行中")})
        .field(&TrainingClass::institution,
            {.number = 13, .column = "institution"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训机构"), .kind = Kind::Link, .rules = Rule::Required, .reference = "institution"_L1, .hint = QT_TRANSLATE_NOOP("domain", "须在库，且培训范围包含课程职业")})
        .field(&TrainingClass::course,
            {.number = 14, .column = "course"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训课程"), .kind = Kind::Link, .rules = Rule::Required, .reference = "course"_L1, .hint = QT_TRANSLATE_NOOP("domain", "须在库")})
        .field(&TrainingClass::divisionCode,
            {.number = 15, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "实施地区"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1, .hint = QT_TRANSLATE_NOOP("domain", "计入哪个地区的报表")})
        .field(&TrainingClass::department,
            {.number = 16, .column = "department"_L1, .label = QT_TRANSLATE_NOOP("domain", "归口部门"), .kind = Kind::Code, .rules = Rule::Required, .reference = "department"_L1, .hint = QT_TRANSLATE_NOOP("domain", "只归一个部门，不重复计数")})
        .field(&TrainingClass::employer,
            {.number = 17, .column = "employer"_L1, .label = QT_TRANSLATE_NOOP("domain", "委托企业"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "employer"_L1, .hint = QT_TRANSLATE_NOOP("domain", "企业培训项目必填")})
        .field(&TrainingClass::startDate,
            {.number = 18, .column = "start_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "开班日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-05-10"})
        .field(&TrainingClass::endDate,
            {.number = 19, .column = "end_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "结业日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-05-21", .hint = QT_TRANSLATE_NOOP("domain", "不早于开班日期，在项目期限内")})
        .field(&TrainingClass::actualStart,
            {.number = 20, .column = "actual_start"_L1, .label = QT_TRANSLATE_NOOP("domain", "实际开班日期"), .kind = Kind::Date, .rules = Rule::Conditional})
        .field(&TrainingClass::actualEnd,
            {.number = 21, .column = "actual_end"_L1, .label = QT_TRANSLATE_NOOP("domain", "实际结业日期"), .kind = Kind::Date, .rules = Rule::Conditional})
        .field(&TrainingClass::planned,
            {.number = 22, .column = "planned"_L1, .label = QT_TRANSLATE_NOOP("domain", "计划人数"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 10000, .example = "50", .hint = QT_TRANSLATE_NOOP("domain", "在班额设置范围内，不超过机构容纳人数"), .sums = true})
        .field(&TrainingClass::place,
            {.number = 23, .column = "place"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训地点"), .kind = Kind::Text, .rules = Rule::Required, .length = 200, .hint = QT_TRANSLATE_NOOP("domain", "送培训下乡填写村名")})
        .field(&TrainingClass::hours,
            {.number = 24, .column = "hours"_L1, .label = QT_TRANSLATE_NOOP("domain", "学时"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 2000, .example = "80", .hint = QT_TRANSLATE_NOOP("domain", "等于课程总学时"), .sums = true})
        .field(&TrainingClass::manager,
            {.number = 25, .column = "manager"_L1, .label = QT_TRANSLATE_NOOP("domain", "班主任"), .kind = Kind::Text, .rules = Rule::Required, .length = 40})
        .field(&TrainingClass::managerPhone,
            {.number = 26, .column = "manager_phone"_L1, .label = QT_TRANSLATE_NOOP("domain", "班主任电话"), .kind = Kind::Text, .rules = Rule::Required, .length = 20, .form = Form::Phone, .hint = QT_TRANSLATE_NOOP("domain", "手机号，或区号-号码的固定电话")})
        .field(&TrainingClass::usesVoucher,
            {.number = 27, .column = "uses_voucher"_L1, .label = QT_TRANSLATE_NOOP("domain", "是否用券"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 0})
        .field(&TrainingClass::isSubsidised,
            {.number = 28, .column = "is_subsidised"_L1, .label = QT_TRANSLATE_NOOP("domain", "是否补贴"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 1, .hint = QT_TRANSLATE_NOOP("domain", "项目为补贴性时才可选")})
        .field(&TrainingClass::minAttendance,
            {.number = 29, .column = "min_attendance"_L1, .label = QT_TRANSLATE_NOOP("domain", "最低出勤率"), .kind = Kind::Percent, .rules = Rule::Required, .min = 0, .max = 10000, .fallback = 8000, .example = "80", .hint = QT_TRANSLATE_NOOP("domain", "结业所需的最低出勤率")})
        .field(&TrainingClass::ageMin,
            {.number = 30, .column = "age_min"_L1, .label = QT_TRANSLATE_NOOP("domain", "最低年龄"), .kind = Kind::Integer, .min = 16, .max = 120, .example = "18"})
        .field(&TrainingClass::ageMax,
            {.number = 31, .column = "age_max"_L1, .label = QT_TRANSLATE_NOOP("domain", "最高年龄"), .kind = Kind::Integer, .min = 16, .max = 120, .example = "45"})
        .field(&TrainingClass::brand,
            {.number = 32, .column = "brand"_L1, .label = QT_TRANSLATE_NOOP("domain", "品牌"), .kind = Kind::Link, .reference = "labour_brand"_L1})
        .pinyin(92);
    return schema;
}

const Schema<Enrolment> &enrolments()
{
    static const auto schema = Schema<Enrolment>({.number = 36, .name = "enrolment"_L1, .label = QT_TRANSLATE_NOOP("domain", "花名册"),
        .area = Area::Classes, .title = {"person"_L1, "training_class"_L1}, .keys = {{"training_class"_L1, "person"_L1}}, .parent = "training_class"_L1, .unitColumn = "report_unit"_L1, .size = Table::Size::Large, .states = "enrolment"_L1})
        .field(&Enrolment::trainingClass,
            {.number = 10, .column = "training_class"_L1, .label = QT_TRANSLATE_NOOP("domain", "班级"), .kind = Kind::Link, .rules = Rule::Required | Rule::Key, .reference = "training_class"_L1})
        .field(&Enrolment::person,
            {.number = 11, .column = "person"_L1, .label = QT_TRANSLATE_NOOP("domain", "学员"), .kind = Kind::Link, .rules = Rule::Required | Rule::Key, .reference = "person"_L1})
        .field(&Enrolment::seq,
            {.number = 12, .column = "seq"_L1, .label = QT_TRANSLATE_NOOP("domain", "序号"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 100000, .example = "1"})
        .field(&Enrolment::category,
            {.number = 13, .column = "category"_L1, .label = QT_TRANSLATE_NOOP("domain", "人员类别(开班时)"), .kind = Kind::Code, .rules = Rule::Required, .reference = "trainee_category"_L1, .hint = QT_TRANSLATE_NOOP("domain", "开班当日有效的类别，开班后不再变")})
        .field(&Enrolment::categoryEvidence,
            {.number = 14, .column = "category_evidence"_L1, .label = QT_TRANSLATE_NOOP("domain", "类别证明"), .kind = Kind::Text, .length = 120})
        .field(&Enrolment::ageAtStart,
            {.number = 15, .column = "age_at_start"_L1, .label = QT_TRANSLATE_NOOP("domain", "开班时年龄"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0, .max = 150, .example = "31", .hint = QT_TRANSLATE_NOOP("domain", "按开班日期计算的周岁")})
        .field(&Enrolment::ageBand,
            {.number = 16, .column = "age_band"_L1, .label = QT_TRANSLATE_NOOP("domain", "年龄段"), .kind = Kind::Code, .rules = Rule::Required, .reference = "age_band"_L1})
        .field(&Enrolment::voucher,
            {.number = 17, .column = "voucher"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训券"), .kind = Kind::Link, .rules = Rule::Conditional, .reference = "voucher"_L1})
        .field(&Enrolment::joinedOn,
            {.number = 18, .column = "joined_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "入班日期"), .kind = Kind::Date, .example = "2021-05-10"})
        .field(&Enrolment::leftOn,
            {.number = 19, .column = "left_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "离班日期"), .kind = Kind::Date, .hint = QT_TRANSLATE_NOOP("domain", "不早于入班日期")})
        .field(&Enrolment::attendanceDays,
            {.number = 20, .column = "attendance_days"_L1, .label = QT_TRANSLATE_NOOP("domain", "出勤天数"), .kind = Kind::Integer, .min = 0, .max = 1000, .example = "10"})
        .field(&Enrolment::attendanceHours,
            {.number = 21, .column = "attendance_hours"_L1, .label = QT_TRANSLATE_NOOP("domain", "出勤学时"), .kind = Kind::Integer, .min = 0, .max = 2000, .example = "76", .sums = true})
        .field(&Enrolment::attendanceRate,
            {.number = 22, .column = "attendance_rate"_L1, .label = QT_TRANSLATE_NOOP("domain", "出勤率"), .kind = Kind::Percent, .min = 0, .max = 10000, .example = "95", .hint = QT_TRANSLATE_NOOP("domain", "出勤学时 ÷ 班级学时")})
        .field(&Enrolment::completedOn,
            {.number = 23, .column = "completed_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "结业日期"), .kind = Kind::Date, .rules = Rule::Conditional, .example = "2021-05-21", .hint = QT_TRANSLATE_NOOP("domain", "结业时填写")})
        .field(&Enrolment::certificateWanted,
            {.number = 24, .column = "certificate_wanted"_L1, .label = QT_TRANSLATE_NOOP("domain", "拟取证类别"), .kind = Kind::Code, .reference = "certificate_kind"_L1})
        .field(&Enrolment::leftReason,
            {.number = 25, .column = "left_reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "离班原因"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 200, .hint = QT_TRANSLATE_NOOP("domain", "退班、清退时填写")})
        .field(&Enrolment::remark,
            {.number = 26, .column = "remark"_L1, .label = QT_TRANSLATE_NOOP("domain", "备注"), .kind = Kind::Text, .length = 200})
        .derived({.number = 90, .column = "report_ym"_L1, .label = QT_TRANSLATE_NOOP("domain", "计入月份"), .kind = Kind::Integer})
        .derived({.number = 91, .column = "report_unit"_L1, .label = QT_TRANSLATE_NOOP("domain", "计入地区"), .kind = Kind::Code, .reference = "report_unit"_L1});
    return schema;
}
// clang-format on

} // namespace core
