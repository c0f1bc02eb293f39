#include "core/domain/submission.h"

namespace core {

// clang-format off

const Schema<CountySubmission> &countySubmissions()
{
    static const auto schema = Schema<CountySubmission>({.number = 68, .name = "county_submission"_L1, .label = QT_TRANSLATE_NOOP("domain", "报送"),
        .area = Area::Targets, .title = {"division_code"_L1, "period"_L1, "year"_L1}, .keys = {{"division_code"_L1, "report_type"_L1, "year"_L1, "period"_L1, "edition"_L1}}, .unitColumn = "division_code"_L1, .states = "county_submission"_L1})
        .field(&CountySubmission::divisionCode,
            {.number = 10, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "报送单位"), .kind = Kind::Code, .rules = Rule::Required | Rule::Key, .reference = "report_unit"_L1, .hint = QT_TRANSLATE_NOOP("domain", "县(市、区)或市本级")})
        .field(&CountySubmission::reportType,
            {.number = 11, .column = "report_type"_L1, .label = QT_TRANSLATE_NOOP("domain", "报表类别"), .kind = Kind::Code, .rules = Rule::Required | Rule::Key, .reference = kReportTypeBook})
        .field(&CountySubmission::year,
            {.number = 12, .column = "year"_L1, .label = QT_TRANSLATE_NOOP("domain", "年度"), .kind = Kind::Integer, .rules = Rule::Required | Rule::Key, .min = 2000, .max = 2099, .example = "2021"})
        .field(&CountySubmission::period,
            {.number = 13, .column = "period"_L1, .label = QT_TRANSLATE_NOOP("domain", "期别"), .kind = Kind::Text, .rules = Rule::Required | Rule::Key, .length = 4, .example = "M06", .hint = QT_TRANSLATE_NOOP("domain", "月 M01—M12，季 Q1—Q4，半年 H1，年 Y")})
        .field(&CountySubmission::edition,
            {.number = 14, .column = "edition"_L1, .label = QT_TRANSLATE_NOOP("domain", "版次"), .kind = Kind::Integer, .rules = Rule::Required | Rule::Key, .min = 1, .max = 99, .fallback = 1, .example = "1"})
        .field(&CountySubmission::dueOn,
            {.number = 15, .column = "due_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "报送期限"), .kind = Kind::Date, .rules = Rule::Required | Rule::System, .example = "2021-07-05", .hint = QT_TRANSLATE_NOOP("domain", "按报表类别的期限推算，遇休息日顺延")})
        .field(&CountySubmission::submittedOn,
            {.number = 16, .column = "submitted_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "报送日期"), .kind = Kind::Date, .rules = Rule::System, .hint = QT_TRANSLATE_NOOP("domain", "首次报送之日，退回重报不改")})
        .field(&CountySubmission::filler,
            {.number = 17, .column = "filler"_L1, .label = QT_TRANSLATE_NOOP("domain", "填表人"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 40, .hint = QT_TRANSLATE_NOOP("domain", "报送前填写")})
        .field(&CountySubmission::reviewerName,
            {.number = 18, .column = "reviewer_name"_L1, .label = QT_TRANSLATE_NOOP("domain", "审核人"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 40, .hint = QT_TRANSLATE_NOOP("domain", "与填表人不是同一人")})
        .field(&CountySubmission::headName,
            {.number = 19, .column = "head_name"_L1, .label = QT_TRANSLATE_NOOP("domain", "单位负责人"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 40})
        .field(&CountySubmission::phone,
            {.number = 20, .column = "phone"_L1, .label = QT_TRANSLATE_NOOP("domain", "联系电话"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 20, .form = Form::Phone, .example = "0358-0000000"})
        .field(&CountySubmission::returnReason,
            {.number = 21, .column = "return_reason"_L1, .label = QT_TRANSLATE_NOOP("domain", "退回原因"), .kind = Kind::Text, .rules = Rule::System, .length = 300});
    return schema;
}

const Schema<SubmissionLine> &submissionLines()
{
    static const auto schema = Schema<SubmissionLine>({.number = 75, .name = "submission_line"_L1, .label = QT_TRANSLATE_NOOP("domain", "报送明细"),
        .area = Area::Targets, .title = {"line"_L1, "submission"_L1}, .keys = {{"submission"_L1, "line"_L1}}, .parent = "submission"_L1})
        .field(&SubmissionLine::submission,
            {.number = 10, .column = "submission"_L1, .label = QT_TRANSLATE_NOOP("domain", "报送"), .kind = Kind::Link, .rules = Rule::Required | Rule::Key, .reference = "county_submission"_L1})
        .field(&SubmissionLine::line,
            {.number = 11, .column = "line"_L1, .label = QT_TRANSLATE_NOOP("domain", "报送指标"), .kind = Kind::Code, .rules = Rule::Required | Rule::Key, .reference = kSubmissionLineBook})
        .field(&SubmissionLine::periodValue,
            {.number = 12, .column = "period_value"_L1, .label = QT_TRANSLATE_NOOP("domain", "本期完成"), .kind = Kind::Integer, .example = "310", .hint = QT_TRANSLATE_NOOP("domain", "负数须说明")})
        .field(&SubmissionLine::cumulative,
            {.number = 13, .column = "cumulative"_L1, .label = QT_TRANSLATE_NOOP("domain", "累计完成"), .kind = Kind::Integer, .min = 0, .example = "1720", .hint = QT_TRANSLATE_NOOP("domain", "自 1 月 1 日起，等于上期累计加本期")})
        .field(&SubmissionLine::systemValue,
            {.number = 14, .column = "system_value"_L1, .label = QT_TRANSLATE_NOOP("domain", "系统数"), .kind = Kind::Integer, .rules = Rule::System, .hint = QT_TRANSLATE_NOOP("domain", "台账同一口径的累计数")})
        .field(&SubmissionLine::difference,
            {.number = 15, .column = "difference"_L1, .label = QT_TRANSLATE_NOOP("domain", "差异"), .kind = Kind::Integer, .rules = Rule::System, .hint = QT_TRANSLATE_NOOP("domain", "累计完成减系统数")})
        .field(&SubmissionLine::explanation,
            {.number = 16, .column = "explanation"_L1, .label = QT_TRANSLATE_NOOP("domain", "差异说明"), .kind = Kind::Text, .rules = Rule::Conditional, .length = 300})
        .field(&SubmissionLine::problems,
            {.number = 17, .column = "problems"_L1, .label = QT_TRANSLATE_NOOP("domain", "存在问题"), .kind = Kind::Memo, .length = 500})
        .field(&SubmissionLine::measures,
            {.number = 18, .column = "measures"_L1, .label = QT_TRANSLATE_NOOP("domain", "下步措施"), .kind = Kind::Memo, .length = 500})
        .field(&SubmissionLine::responsible,
            {.number = 19, .column = "responsible"_L1, .label = QT_TRANSLATE_NOOP("domain", "责任单位"), .kind = Kind::Text, .length = 120});
    return schema;
}

const Schema<InfoReport> &infoReports()
{
    static const auto schema = Schema<InfoReport>({.number = 69, .name = "info_report"_L1, .label = QT_TRANSLATE_NOOP("domain", "信息"),
        .area = Area::Targets, .title = {"title"_L1, "division_code"_L1}, .unitColumn = "division_code"_L1})
        .field(&InfoReport::divisionCode,
            {.number = 10, .column = "division_code"_L1, .label = QT_TRANSLATE_NOOP("domain", "报送单位"), .kind = Kind::Code, .rules = Rule::Required, .reference = "report_unit"_L1})
        .field(&InfoReport::sentOn,
            {.number = 11, .column = "sent_on"_L1, .label = QT_TRANSLATE_NOOP("domain", "日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-06-10"})
        .field(&InfoReport::kind,
            {.number = 12, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "信息类别"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"news"_L1, QT_TRANSLATE_NOOP("domain", "工作动态")}, {"practice"_L1, QT_TRANSLATE_NOOP("domain", "经验做法")}, {"problem"_L1, QT_TRANSLATE_NOOP("domain", "问题建议")}, {"example"_L1, QT_TRANSLATE_NOOP("domain", "典型人物")}}, .fallback = "news"_L1})
        .field(&InfoReport::title,
            {.number = 13, .column = "title"_L1, .label = QT_TRANSLATE_NOOP("domain", "标题"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "岚县土豆宴厨师培训见实效"})
        .field(&InfoReport::text,
            {.number = 14, .column = "text"_L1, .label = QT_TRANSLATE_NOOP("domain", "正文"), .kind = Kind::Memo, .rules = Rule::Required, .length = 20000})
        .field(&InfoReport::adoptedLevel,
            {.number = 15, .column = "adopted_level"_L1, .label = QT_TRANSLATE_NOOP("domain", "采用级别"), .kind = Kind::Choice, .choices = {{"city"_L1, QT_TRANSLATE_NOOP("domain", "市级")}, {"province"_L1, QT_TRANSLATE_NOOP("domain", "省级")}, {"national"_L1, QT_TRANSLATE_NOOP("domain", "国家级")}}, .hint = QT_TRANSLATE_NOOP("domain", "没有采用的留空")})
        .field(&InfoReport::points,
            {.number = 16, .column = "points"_L1, .label = QT_TRANSLATE_NOOP("domain", "计分"), .kind = Kind::Integer, .rules = Rule::System, .hint = QT_TRANSLATE_NOOP("domain", "按采用级别的参数计分"), .sums = true});
    return schema;
}
// clang-format on

} // namespace core
