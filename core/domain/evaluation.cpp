#include "core/domain/evaluation.h"

namespace core {

// clang-format off

const Schema<EvaluationOrganisation> &evaluationOrganisations()
{
    static const auto schema = Schema<EvaluationOrganisation>({.number = 27, .name = "evaluation_org"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价机构"),
        .area = Area::Registry, .title = {"org_no"_L1, "name"_L1, "body_code"_L1}, .unitColumn = "division_code"_L1, .pinyinOf = "name"_L1, .states = "institution"_L1})
        .field(&EvaluationOrganisation::orgNo,
            {.number = 10, .column = "org_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价机构编号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 32, .example = "PJJG-14-0007"})
        .field(&EvaluationOrganisation::name,
            {.number = 11, .column = "name"_L1, .label = QT_TRANSLATE_NOOP("domain", "机构名称"), .kind = Kind::Text, .rules = Rule::Required, .length = 120})
        .field(&EvaluationOrganisation::uscc,
            {.number = 12, .column = "uscc"_L1, .label = QT_TRANSLATE_NOOP("domain", "统一社会信用代码"), .kind = Kind::Text, .rules = Rule::Required, .length = 18, .form = Form::CreditCode, .example = "121411000000000354"})
        .field(&EvaluationOrganisation::kind,
            {.number = 13, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价主体类别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "evaluator_kind"_L1})
        .field(&EvaluationOrganisation::bodyCode,
            {.number = 14, .column = "body_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "证书编码前13位"), .kind = Kind::Text, .rules = Rule::Conditional | Rule::Unique, .length = 13, .example = "S000014110001", .hint = QT_TRANSLATE_NOOP("domain", "证书编号的前 13 位，如 S000014110001")})
        .field(&EvaluationOrganisation::filingNo,
            {.number = 15, .column = "filing_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "备案号"), .kind = Kind::Text, .length = 60})
        .field(&EvaluationOrganisation::validFrom,
            {.number = 16, .column = "valid_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "备案有效期起"), .kind = Kind::Date, .rules = Rule::Required, .example = "2020-06-01"})
        .field(&EvaluationOrganisation::validTo,
            {.number = 17, .column = "valid_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "备案有效期至"), .kind = Kind::Date, .rules = Rule::Required, .example = "2023-05-31", .hint = QT_TRANSLATE_NOOP("domain", "不早于起始日期")})
        .field(&EvaluationOrganisation::divisionCode,
            {.number = 18, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "所在地"), .kind = Kind::Code, .rules = Rule::Required, .reference = "division"_L1})
        .pinyin(92);
    return schema;
}

const Table &evaluationOrganisationScopes()
{
    static const auto table = bareTable({.number = 28, .name = "evaluation_org_scope"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价范围"),
        .title = {"occupation_code"_L1}, .keys = {{"evaluation_org"_L1, "occupation_code"_L1}}, .parent = "evaluation_org"_L1}, {
        {.number = 10, .column = "evaluation_org"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价机构"), .kind = Kind::Link, .rules = Rule::Required, .reference = "evaluation_org"_L1},
        {.number = 11, .column = "occupation_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业编码"), .kind = Kind::Code, .rules = Rule::Required, .reference = "occupation"_L1},
        {.number = 12, .column = "levels"_L1, .label = QT_TRANSLATE_NOOP("domain", "等级"), .kind = Kind::List, .rules = Rule::Required, .reference = "skill_level"_L1},
    });
    return table;
}

const Schema<EvaluationPlan> &evaluationPlans()
{
    static const auto schema = Schema<EvaluationPlan>({.number = 29, .name = "evaluation_plan"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价计划"),
        .area = Area::Registry, .title = {"plan_no"_L1, "place"_L1, "exam_date"_L1}, .states = "evaluation_plan"_L1})
        .field(&EvaluationPlan::planNo,
            {.number = 10, .column = "plan_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "计划编号"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key | Rule::Unique, .length = 32, .example = "PJ-2021-0031"})
        .field(&EvaluationPlan::evaluationOrg,
            {.number = 11, .column = "evaluation_org"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价机构"), .kind = Kind::Link, .rules = Rule::Required, .reference = "evaluation_org"_L1, .hint = QT_TRANSLATE_NOOP("domain", "考试当日须在备案有效期内")})
        .field(&EvaluationPlan::kind,
            {.number = 12, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价类别"), .kind = Kind::Code, .rules = Rule::Required, .reference = "evaluation_kind"_L1})
        .field(&EvaluationPlan::occupationCode,
            {.number = 13, .column = "occupation_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "职业"), .kind = Kind::Code, .rules = Rule::Required, .reference = "occupation"_L1, .hint = QT_TRANSLATE_NOOP("domain", "须在评价机构备案范围内")})
        .field(&EvaluationPlan::level,
            {.number = 14, .column = "level"_L1, .label = QT_TRANSLATE_NOOP("domain", "等级"), .kind = Kind::Code, .rules = Rule::Required, .reference = "skill_level"_L1, .hint = QT_TRANSLATE_NOOP("domain", "须在评价机构备案范围内")})
        .field(&EvaluationPlan::examDate,
            {.number = 15, .column = "exam_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "考试日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-06-20"})
        .field(&EvaluationPlan::place,
            {.number = 16, .column = "place"_L1, .label = QT_TRANSLATE_NOOP("domain", "考试地点"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "吕梁市公共实训基地"})
        .field(&EvaluationPlan::planned,
            {.number = 17, .column = "planned"_L1, .label = QT_TRANSLATE_NOOP("domain", "计划人数"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 100000, .example = "60", .hint = QT_TRANSLATE_NOOP("domain", "不少于考生人数"), .sums = true})
        .field(&EvaluationPlan::supervisor,
            {.number = 18, .column = "supervisor"_L1, .label = QT_TRANSLATE_NOOP("domain", "督导员"), .kind = Kind::Text, .length = 60, .hint = QT_TRANSLATE_NOOP("domain", "质量督导员，不能是评价机构的人")})
        .field(&EvaluationPlan::passTheory,
            {.number = 19, .column = "pass_theory"_L1, .label = QT_TRANSLATE_NOOP("domain", "理论及格线"), .kind = Kind::Tenths, .rules = Rule::Required, .min = 0, .max = 1000, .fallback = 600, .example = "60.0"})
        .field(&EvaluationPlan::passPractical,
            {.number = 20, .column = "pass_practical"_L1, .label = QT_TRANSLATE_NOOP("domain", "实操及格线"), .kind = Kind::Tenths, .rules = Rule::Required, .min = 0, .max = 1000, .fallback = 600, .example = "60.0"})
        .field(&EvaluationPlan::passTotal,
            {.number = 21, .column = "pass_total"_L1, .label = QT_TRANSLATE_NOOP("domain", "综合及格线"), .kind = Kind::Tenths, .rules = Rule::Required, .min = 0, .max = 1000, .fallback = 600, .example = "60.0"})
        .field(&EvaluationPlan::classes,
            {.number = 22, .column = "classes"_L1, .label = QT_TRANSLATE_NOOP("domain", "来源班级"), .kind = Kind::List, .reference = "table:training_class"_L1, .hint = QT_TRANSLATE_NOOP("domain", "可空：直接认定")});
    return schema;
}

const Schema<EvaluationResult> &evaluationResults()
{
    static const auto schema = Schema<EvaluationResult>({.number = 30, .name = "evaluation_result"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价成绩"),
        .area = Area::Registry, .title = {"person"_L1, "evaluation_plan"_L1}, .keys = {{"evaluation_plan"_L1, "person"_L1, "resit_of"_L1}}, .parent = "evaluation_plan"_L1, .size = Table::Size::Large})
        .field(&EvaluationResult::evaluationPlan,
            {.number = 10, .column = "evaluation_plan"_L1, .label = QT_TRANSLATE_NOOP("domain", "评价计划"), .kind = Kind::Link, .rules = Rule::Required | Rule::Key, .reference = "evaluation_plan"_L1})
        .field(&EvaluationResult::person,
            {.number = 11, .column = "person"_L1, .label = QT_TRANSLATE_NOOP("domain", "学员"), .kind = Kind::Link, .rules = Rule::Required | Rule::Key, .reference = "person"_L1})
        .field(&EvaluationResult::enrolment,
            {.number = 12, .column = "enrolment"_L1, .label = QT_TRANSLATE_NOOP("domain", "花名册"), .kind = Kind::Link, .reference = "enrolment"_L1})
        .field(&EvaluationResult::admissionNo,
            {.number = 13, .column = "admission_no"_L1, .label = QT_TRANSLATE_NOOP("domain", "准考证号"), .kind = Kind::Text, .length = 32, .example = "210620080001P000012"})
        .field(&EvaluationResult::theory,
            {.number = 14, .column = "theory"_L1, .label = QT_TRANSLATE_NOOP("domain", "理论成绩"), .kind = Kind::Tenths, .min = 0, .max = 1000, .example = "78.5"})
        .field(&EvaluationResult::practical,
            {.number = 15, .column = "practical"_L1, .label = QT_TRANSLATE_NOOP("domain", "实操成绩"), .kind = Kind::Tenths, .min = 0, .max = 1000, .example = "82.0"})
        .field(&EvaluationResult::total,
            {.number = 16, .column = "total"_L1, .label = QT_TRANSLATE_NOOP("domain", "综合成绩"), .kind = Kind::Tenths, .min = 0, .max = 1000, .example = "80.6"})
        .field(&EvaluationResult::result,
            {.number = 17, .column = "result"_L1, .label = QT_TRANSLATE_NOOP("domain", "结果"), .kind = Kind::Code, .rules = Rule::Required, .reference = "evaluation_result"_L1})
        .field(&EvaluationResult::resitOf,
            {.number = 18, .column = "resit_of"_L1, .label = QT_TRANSLATE_NOOP("domain", "补考自"), .kind = Kind::Link, .reference = "evaluation_result"_L1})
        .field(&EvaluationResult::scoredBy,
            {.number = 19, .column = "scored_by"_L1, .label = QT_TRANSLATE_NOOP("domain", "录分人"), .kind = Kind::Link, .rules = Rule::System, .reference = "user"_L1})
        .field(&EvaluationResult::secondTheory,
            {.number = 20, .column = "second_theory"_L1, .label = QT_TRANSLATE_NOOP("domain", "理论成绩(复录)"), .kind = Kind::Tenths, .rules = Rule::System, .min = 0, .max = 1000})
        .field(&EvaluationResult::secondPractical,
            {.number = 21, .column = "second_practical"_L1, .label = QT_TRANSLATE_NOOP("domain", "实操成绩(复录)"), .kind = Kind::Tenths, .rules = Rule::System, .min = 0, .max = 1000})
        .field(&EvaluationResult::secondTotal,
            {.number = 22, .column = "second_total"_L1, .label = QT_TRANSLATE_NOOP("domain", "综合成绩(复录)"), .kind = Kind::Tenths, .rules = Rule::System, .min = 0, .max = 1000})
        .field(&EvaluationResult::secondResult,
            {.number = 23, .column = "second_result"_L1, .label = QT_TRANSLATE_NOOP("domain", "结果(复录)"), .kind = Kind::Code, .rules = Rule::System, .reference = "evaluation_result"_L1})
        .field(&EvaluationResult::secondBy,
            {.number = 24, .column = "second_by"_L1, .label = QT_TRANSLATE_NOOP("domain", "复录人"), .kind = Kind::Link, .rules = Rule::System, .reference = "user"_L1});
    return schema;
}

const Table &courseFeedbacks()
{
    static const auto table = bareTable({.number = 31, .name = "course_feedback"_L1, .label = QT_TRANSLATE_NOOP("domain", "满意度"),
        .title = {"channel"_L1}, .parent = "enrolment"_L1}, {
        {.number = 10, .column = "enrolment"_L1, .label = QT_TRANSLATE_NOOP("domain", "花名册"), .kind = Kind::Link, .rules = Rule::Required | Rule::Unique, .reference = "enrolment"_L1},
        {.number = 11, .column = "score_teaching"_L1, .label = QT_TRANSLATE_NOOP("domain", "教学满意度"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 5, .example = "5"},
        {.number = 12, .column = "score_site"_L1, .label = QT_TRANSLATE_NOOP("domain", "场地满意度"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 5, .example = "4"},
        {.number = 13, .column = "score_useful"_L1, .label = QT_TRANSLATE_NOOP("domain", "实用性"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 5, .example = "5"},
        {.number = 14, .column = "comment"_L1, .label = QT_TRANSLATE_NOOP("domain", "意见"), .kind = Kind::Memo, .length = 500},
        {.number = 15, .column = "channel"_L1, .label = QT_TRANSLATE_NOOP("domain", "渠道"), .kind = Kind::Choice, .choices = {{"paper"_L1, QT_TRANSLATE_NOOP("domain", "纸质")}, {"phone"_L1, QT_TRANSLATE_NOOP("domain", "电话")}, {"app"_L1, QT_TRANSLATE_NOOP("domain", "线上")}}},
    });
    return table;
}
// clang-format on

} // namespace core
