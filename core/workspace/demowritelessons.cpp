// Timetables, daily attendance and what trainees say of a demo city's newest classes.
#include "core/base/inventedid.h"
#include "core/domain/evaluation.h"
#include "core/domain/timetable.h"
#include "core/workspace/demowriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const qint32 kTimetableFrom = qint32(QDate(2021, 12, 6).toJulianDay());
const qint32 kDetailFrom = qint32(QDate(2021, 12, 27).toJulianDay());
const qint32 kFeedbackFrom = qint32(QDate(2021, 11, 1).toJulianDay());
constexpr int kHalfDay = 4; // hours

bool isTimetabled(const DemoClass &known)
{
    return known.start >= kTimetableFrom && known.status != u"planned"_s;
}

QString contentOf(int halfDay, int halfDays, const QString &trade)
{
    const int theory = halfDays / 4;
    if (halfDay == 0)
        return u"职业道德与就业指导"_s;
    if (halfDay == 1)
        return u"安全生产与劳动保护"_s;
    return halfDay < 2 + theory ? trade + u"专业理论"_s : trade + u"操作实训"_s;
}

} // namespace

bool isDetailed(const DemoClass &trainingClass)
{
    const bool hasEnded = trainingClass.status == u"closed"_s;
    return trainingClass.end >= kDetailFrom && (hasEnded || trainingClass.status == u"running"_s);
}

void DemoWriter::writeLessons()
{
    for (size_t i = 0; i < m_city.classes.size() && m_result; ++i) {
        if (isTimetabled(m_city.classes[i]))
            writeLessonsOf(i);
    }
}

/// a teacher of the school who is free all the while; else someone from outside.
void DemoWriter::writeLessonsOf(size_t index)
{
    const DemoClass &known = m_city.classes[index];
    const DemoCourse &course = m_city.courses[size_t(known.course)];
    const QString trade = m_city.occupations[size_t(course.occupation)].name;
    const auto isFree = [&](const Teacher &teacher) {
        return std::none_of(teacher.busy.begin(), teacher.busy.end(), [&](const auto &span) {
            return span.first <= known.end && known.start <= span.second;
        });
    };
    auto &teachers = m_teachers[size_t(known.institution)];
    auto teacher = std::find_if(teachers.begin(), teachers.end(), isFree);
    if (teacher == teachers.end()) {
        const DemoName name = somebody();
        const DemoUnit &unit = m_city.units[size_t(known.unit)];
        const QDate birth = QDate(1958, 1, 1).addDays(serial(u"guest teacher"_s));
        teachers.push_back({name.text(),
            inventedCitizenId(unit.prefixes.front(), birth, name.isWoman ? 998 : 999)});
        teacher = teachers.end() - 1;
    }
    teacher->busy.emplace_back(known.start, known.end);
    for (int half = 0; half < course.days * 2; ++half) {
        const bool isMorning = half % 2 == 0;
        ClassSession row;
        row.trainingClass = {m_classes[index]};
        row.sessionDate = QDate::fromJulianDay(known.start + half / 2);
        if (row.sessionDate > QDate::fromJulianDay(known.end))
            return;
        row.timeFrom = isMorning ? u"08:30"_s : u"14:00"_s;
        row.timeTo = isMorning ? u"12:00"_s : u"17:30"_s;
        row.content = contentOf(half, course.days * 2, trade);
        row.hours = kHalfDay;
        row.place = m_classPlaces[index];
        row.teacher = teacher->name;
        row.teacherId = teacher->idNumber;
        row.textbook = trade + u"培训教程"_s;
        add(classSessions(), classSessions().pack(row), known.unit);
    }
}

void DemoWriter::writeAttendance()
{
    for (size_t i = 0; i < m_city.enrolments.size() && m_result; ++i) {
        if (isDetailed(m_city.classes[size_t(m_city.enrolments[i].trainingClass)]))
            writeAttendanceOf(i);
    }
}

/// Day by day, as many half-days as the roster says.
void DemoWriter::writeAttendanceOf(size_t index)
{
    const DemoClass &known = m_city.classes[size_t(m_city.enrolments[index].trainingClass)];
    const auto write = [&](qint32 day, bool isMorning, bool isAfternoon) {
        add(attendances(),
            {{"enrolment"_L1, m_enrolments[index]}, {"session_date"_L1, dateText(day)},
                {"am"_L1, isMorning ? 1 : 0}, {"pm"_L1, isAfternoon ? 1 : 0},
                {"method"_L1, u"sheet"_s}},
            known.unit);
    };
    int left = m_halfDays[index];
    const qint32 days = known.end - known.start + 1;
    for (qint32 day = 0; day < days && left > 0; ++day) {
        const bool isWhole = left >= 2;
        write(known.start + day, true, isWhole);
        left -= 2;
    }
}

void DemoWriter::writeFeedback()
{
    constexpr int kAskedOfHundred = 14;
    for (size_t i = 0; i < m_city.enrolments.size() && m_result; ++i) {
        const DemoEnrolment &enrolment = m_city.enrolments[i];
        const DemoClass &known = m_city.classes[size_t(enrolment.trainingClass)];
        const bool isAsked = enrolment.state == DemoEnrolment::State::Completed
            && known.end >= kFeedbackFrom && m_random.chance(kAskedOfHundred);
        if (!isAsked)
            continue;
        const auto score = [this] { return 5 - std::max(0, m_random.below(8) - 4); };
        add(courseFeedbacks(),
            {{"enrolment"_L1, m_enrolments[i]}, {"score_teaching"_L1, score()},
                {"score_site"_L1, score()}, {"score_useful"_L1, score()},
                {"comment"_L1, m_random.chance(8) ? u"希望多安排实际操作。"_s : QString()},
                {"channel"_L1, m_random.chance(70) ? u"paper"_s : u"phone"_s}},
            known.unit);
    }
}

} // namespace core
