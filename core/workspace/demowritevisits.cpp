// Supervision of a demo city: visits, what they found and what became of it.
#include "core/domain/supervision.h"
#include "core/workspace/demowriter.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVisits = 320;
constexpr int kFewestVisits = 14;
constexpr std::array kProblems = {u"签到表有代签现象", u"教学计划与课程表不一致",
    u"实操耗材准备不足", u"培训台账填写不规范", u"教室消防通道堆放物品", u"部分学员未领到教材"};
constexpr std::array kSevere = {u"到课率低且签到表虚填", u"授课教师与备案教师不符"};

} // namespace

void DemoWriter::writeVisits()
{
    const auto today = qint32(kDemoToday.toJulianDay());
    std::vector<int> classes;
    for (int i = 0; i < int(m_city.classes.size()); ++i) {
        const DemoClass &known = m_city.classes[size_t(i)];
        if (known.start >= kDemoYearStart && known.start < today)
            classes.push_back(i);
    }
    const int count = std::clamp(m_city.scaled(kVisits), kFewestVisits, kVisits);
    for (int i = 0; i < count && m_result && !classes.empty(); ++i) {
        const int index = classes[size_t(qint64(i) * qint64(classes.size()) / count)];
        const DemoClass &known = m_city.classes[size_t(index)];
        const bool isOfSchool = i % 7 == 3;
        const auto day
            = std::min(known.start + m_random.below(known.end - known.start + 1), today - 1);
        const int roster = known.enrolments;
        const int present = roster - m_random.below(roster * 15 / 100 + 1);
        const bool isBad = m_random.chance(38);
        const RowId visit = add(supervisionVisits(),
            {{"visit_no"_L1, numbered(u"DD-%1-"_s.arg(QDate::fromJulianDay(day).year()), 4)},
                {"visit_date"_L1, dateText(day)}, {"mode"_L1, u"0%1"_s.arg(m_random.between(1, 5))},
                {"team"_L1, u"市督导%1组"_s.arg(m_random.between(1, 4))},
                {"object_kind"_L1, isOfSchool ? u"institution"_s : u"class"_s},
                {"training_class"_L1, isOfSchool ? Value() : Value(m_classes[size_t(index)])},
                {"institution"_L1,
                    isOfSchool ? Value(m_institutions[size_t(known.institution)]) : Value()},
                {"headcount_present"_L1, isOfSchool ? Value() : Value(present)},
                {"headcount_roster"_L1, isOfSchool ? Value() : Value(roster)},
                {"checklist"_L1, isBad ? u"01,02,03,06"_s : u"01,02,03,04,05,06,07"_s},
                {"conclusion"_L1,
                    isBad ? u"总体较好，存在问题已提出整改。"_s : u"教学秩序良好，未发现问题。"_s}},
            known.unit);
        if (isBad)
            writeFinding(visit, known.unit, QDate::fromJulianDay(day));
    }
}

/// What was found early in the year is closed, but for a few that are overdue; nothing severe stays
/// open on a class that was paid for.
void DemoWriter::writeFinding(RowId visit, int unit, const QDate &on)
{
    const int dice = m_random.below(20);
    const QString severity = dice < 3 ? u"A"_s : dice < 14 ? u"B"_s : u"C"_s;
    const QDate deadline = on.addDays(14);
    const bool isSevere = severity == u"A"_s;
    const bool isNew = on > QDate(2021, 12, 10);
    const bool isLate = !isNew && !isSevere && m_random.chance(8);
    SupervisionFinding row;
    row.visit = {visit};
    row.severity = severity;
    row.description
        = QString::fromUtf16(isSevere ? m_random.pick(kSevere) : m_random.pick(kProblems));
    if (severity != u"C"_s || isLate)
        row.deadline = deadline;
    if (isLate) {
        row.status = u"overdue"_s;
    } else if (isNew) {
        row.status = deadline < kDemoToday ? u"submitted"_s
            : m_random.chance(50)          ? u"rectifying"_s
                                           : u"open"_s;
        row.deadline = row.status == u"rectifying"_s ? deadline : row.deadline;
    } else {
        row.status = u"closed"_s;
        row.closedOn = on.addDays(m_random.between(5, 13));
    }
    if (row.status == u"closed"_s || row.status == u"submitted"_s) {
        row.rectification = u"已按要求整改，补齐了记录并对负责人作了提醒。"_s;
        row.evidence = u"整改报告和照片"_s;
    }
    add(supervisionFindings(), supervisionFindings().pack(row), unit);
}

} // namespace core
