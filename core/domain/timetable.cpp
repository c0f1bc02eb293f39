#include "core/domain/timetable.h"

namespace core {

// clang-format off

const Schema<ClassSession> &classSessions()
{
    static const auto schema = Schema<ClassSession>({.number = 42, .name = "class_session"_L1, .label = QT_TRANSLATE_NOOP("domain", "课程表"),
        .title = {"session_date"_L1, "content"_L1}, .parent = "training_class"_L1})
        .field(&ClassSession::trainingClass,
            {.number = 10, .column = "training_class"_L1, .label = QT_TRANSLATE_NOOP("domain", "班级"), .kind = Kind::Link, .rules = Rule::Required, .reference = "training_class"_L1})
        .field(&ClassSession::sessionDate,
            {.number = 11, .column = "session_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "上课日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-05-10", .hint = QT_TRANSLATE_NOOP("domain", "在开班与结业日期之间")})
        .field(&ClassSession::timeFrom,
            {.number = 12, .column = "time_from"_L1, .label = QT_TRANSLATE_NOOP("domain", "上课开始时间"), .kind = Kind::Text, .rules = Rule::Required, .length = 5, .example = "08:30", .hint = QT_TRANSLATE_NOOP("domain", "时:分，如 08:30")})
        .field(&ClassSession::timeTo,
            {.number = 13, .column = "time_to"_L1, .label = QT_TRANSLATE_NOOP("domain", "上课结束时间"), .kind = Kind::Text, .rules = Rule::Required, .length = 5, .example = "11:30", .hint = QT_TRANSLATE_NOOP("domain", "晚于开始时间，如 11:30")})
        .field(&ClassSession::content,
            {.number = 14, .column = "content"_L1, .label = QT_TRANSLATE_NOOP("domain", "课别(上课内容)"), .kind = Kind::Text, .rules = Rule::Required, .length = 120, .example = "刀工基础"})
        .field(&ClassSession::hours,
            {.number = 15, .column = "hours"_L1, .label = QT_TRANSLATE_NOOP("domain", "课时"), .kind = Kind::Integer, .rules = Rule::Required, .min = 1, .max = 24, .example = "4", .hint = QT_TRANSLATE_NOOP("domain", "每天合计不超过上限"), .sums = true})
        .field(&ClassSession::place,
            {.number = 16, .column = "place"_L1, .label = QT_TRANSLATE_NOOP("domain", "上课地点"), .kind = Kind::Text, .length = 120, .hint = QT_TRANSLATE_NOOP("domain", "同一时间不能安排两个班")})
        .field(&ClassSession::teacher,
            {.number = 17, .column = "teacher"_L1, .label = QT_TRANSLATE_NOOP("domain", "培训教师"), .kind = Kind::Text, .length = 60, .form = Form::PersonName, .hint = QT_TRANSLATE_NOOP("domain", "同一时间不能上两个班的课")})
        .field(&ClassSession::teacherId,
            {.number = 18, .column = "teacher_id"_L1, .label = QT_TRANSLATE_NOOP("domain", "教师身份证号"), .kind = Kind::Text, .length = 18, .form = Form::CitizenId, .mask = MaskKind::CitizenId})
        .field(&ClassSession::textbook,
            {.number = 19, .column = "textbook"_L1, .label = QT_TRANSLATE_NOOP("domain", "教材名称及出版社"), .kind = Kind::Text, .length = 200});
    return schema;
}

const Table &attendances()
{
    static const auto table = bareTable({.number = 43, .name = "attendance"_L1, .label = QT_TRANSLATE_NOOP("domain", "考勤"),
        .title = {"enrolment"_L1, "session_date"_L1}, .keys = {{"enrolment"_L1, "session_date"_L1}}, .parent = "enrolment"_L1, .size = Table::Size::Large}, {
        {.number = 10, .column = "enrolment"_L1, .label = QT_TRANSLATE_NOOP("domain", "花名册"), .kind = Kind::Link, .rules = Rule::Required, .reference = "enrolment"_L1},
        {.number = 11, .column = "session_date"_L1, .label = QT_TRANSLATE_NOOP("domain", "日期"), .kind = Kind::Date, .rules = Rule::Required, .example = "2021-05-10", .hint = QT_TRANSLATE_NOOP("domain", "课程表中的日期")},
        {.number = 12, .column = "am"_L1, .label = QT_TRANSLATE_NOOP("domain", "上午"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 1},
        {.number = 13, .column = "pm"_L1, .label = QT_TRANSLATE_NOOP("domain", "下午"), .kind = Kind::Flag, .rules = Rule::Required, .fallback = 1},
        {.number = 14, .column = "method"_L1, .label = QT_TRANSLATE_NOOP("domain", "方式"), .kind = Kind::Choice, .choices = {{"sheet"_L1, QT_TRANSLATE_NOOP("domain", "签到表")}, {"card"_L1, QT_TRANSLATE_NOOP("domain", "刷卡")}, {"face"_L1, QT_TRANSLATE_NOOP("domain", "人脸")}, {"app"_L1, QT_TRANSLATE_NOOP("domain", "手机")}}, .fallback = "sheet"_L1},
    });
    return table;
}
// clang-format on

} // namespace core
