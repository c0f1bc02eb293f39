// Skill contests of a demo city, as published for the year (domain.md P9).
#include "core/domain/competition.h"
#include "core/workspace/demopeople.h"
#include "core/workspace/demowriter.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCityEvents = 32;
constexpr int kFinalists = 741;
constexpr qint64 kBudgetFen = 606'000'000;
constexpr int kProvincialEvents = 44;
constexpr int kSent = 174;
constexpr std::array kPrizes = {5, 9, 30}; // first, second, third
constexpr std::array kEvents = {u"焊接", u"电工", u"数控车工", u"养老护理", u"家政服务",
    u"中式烹调", u"中式面点", u"西式面点", u"美容", u"美发", u"育婴", u"汽车维修", u"砌筑",
    u"抹灰与隔墙", u"瓷砖贴面", u"管道与制暖", u"网站设计与开发", u"移动机器人", u"物业管理",
    u"餐厅服务", u"茶艺", u"客房服务", u"插花", u"服装制作", u"面塑", u"剪纸", u"电子商务",
    u"直播销售", u"快递", u"叉车驾驶", u"矿井维修", u"农机修理", u"健康照护", u"果树修剪",
    u"食用菌栽培", u"化学检验", u"工业控制", u"钢筋绑扎", u"测量", u"消防设施操作", u"装配钳工",
    u"货运代理", u"园艺", u"木工"};
static_assert(kEvents.size() == kProvincialEvents);
constexpr std::array kVenues = {u"太原", u"大同", u"晋中", u"长治", u"运城"};

} // namespace

/// A grown-up of working age who is not in the contest yet.
int DemoWriter::contestant(QSet<int> &known)
{
    const auto count = qint64(m_city.persons.size());
    for (int tries = 0; tries < 400; ++tries) {
        const int person = m_random.below(count);
        const int years = demoAge(m_city.persons[size_t(person)].birth, kDemoYearStart + 270);
        if (years < 18 || years > 50 || known.contains(person))
            continue;
        known.insert(person);
        return person;
    }
    return -1;
}

void DemoWriter::addEntry(const DemoEntry &entry)
{
    const auto orNothing = [](int number) { return number == 0 ? Value() : Value(number); };
    const DemoPerson &person = m_city.persons[size_t(entry.person)];
    add(competitionEntries(),
        {{"event"_L1, entry.event}, {"person"_L1, m_persons[size_t(entry.person)]},
            {"division_code"_L1, m_city.units[person.home].division}, {"stage"_L1, entry.stage},
            {"score"_L1, orNothing(entry.score)}, {"rank"_L1, orNothing(entry.rank)},
            {"award"_L1, entry.award == 0 ? QString() : QString::number(entry.award)},
            {"title"_L1, entry.title}},
        person.home);
}

void DemoWriter::writeContests()
{
    writeCityContest();
    writeProvincialContest();
}

/// County rounds first, whose best go to the city's finals.
void DemoWriter::writeCityContest()
{
    const RowId contest = add(competitions(),
        {{"name"_L1, u"吕梁市第二届职业技能大赛"_s}, {"edition"_L1, 2}, {"level"_L1, u"C"_s},
            {"year"_L1, kDemoLastYear}, {"host"_L1, u"吕梁市人民政府"_s}, {"budget"_L1, kBudgetFen},
            {"events_planned"_L1, kCityEvents}, {"note"_L1, u"县级初赛，市级决赛"_s}},
        0);
    const int finalists = std::max(kCityEvents, m_city.scaled(kFinalists));
    QSet<int> known;
    for (int i = 0; i < kCityEvents && m_result; ++i) {
        const QDate day = QDate(2021, 9, 11).addDays(i % 8);
        const RowId event = add(competitionEvents(),
            {{"competition"_L1, contest}, {"name"_L1, QString::fromUtf16(kEvents[size_t(i)])},
                {"venue"_L1, i % 3 == 0 ? u"吕梁市公共实训基地"_s : u"吕梁职业技术学院"_s},
                {"event_date"_L1, day.toString(Qt::ISODate)}, {"event_status"_L1, u"finished"_s}},
            0);
        const int heads = finalists * (i + 1) / kCityEvents - finalists * i / kCityEvents;
        for (int rank = 1; rank <= heads; ++rank) {
            const int person = contestant(known);
            if (person < 0)
                return;
            const int award = rank == 1 ? 1 : rank <= 3 ? 2 : rank <= 6 ? 3 : 0;
            addEntry({event, person, u"county"_s, 940 - rank * 7, 0, 0, {}});
            addEntry({event, person, u"city"_s, 975 - rank * 11, rank, award,
                rank == 1 ? u"吕梁市技术能手"_s : QString()});
        }
    }
}

/// One venue was not held because of the epidemic; the prizes are those of the others so far.
void DemoWriter::writeProvincialContest()
{
    const RowId contest = add(competitions(),
        {{"name"_L1, u"山西省第三届职业技能大赛"_s}, {"edition"_L1, 3}, {"level"_L1, u"P"_s},
            {"year"_L1, kDemoLastYear}, {"host"_L1, u"山西省人民政府"_s},
            {"events_planned"_L1, kProvincialEvents},
            {"note"_L1, u"运城赛场因疫情未举行，成绩为截至目前"_s}},
        0);
    const int sent = std::max(kProvincialEvents, m_city.scaled(kSent));
    std::array<int, 3> prizes = kPrizes;
    QSet<int> known;
    for (int i = 0; i < kProvincialEvents && m_result; ++i) {
        const QString venue = QString::fromUtf16(kVenues[size_t(i) % kVenues.size()]);
        const bool isHeld = venue != u"运城"_s;
        const RowId event = add(competitionEvents(),
            {{"competition"_L1, contest}, {"name"_L1, QString::fromUtf16(kEvents[size_t(i)])},
                {"venue"_L1, venue},
                {"event_date"_L1, isHeld ? Value(u"2021-10-1%1"_s.arg(i % 8)) : Value()},
                {"event_status"_L1, isHeld ? u"finished"_s : u"postponed"_s},
                {"note"_L1, isHeld ? QString() : u"因疫情未举行"_s}},
            0);
        const int heads = sent * (i + 1) / kProvincialEvents - sent * i / kProvincialEvents;
        for (int place = 0; place < heads; ++place) {
            const int person = contestant(known);
            if (person < 0)
                return;
            // a first prize here and there, seconds after them, then thirds
            const int award = !isHeld || place > 1                        ? 0
                : place == 0 && i % 6 == 0 && prizes[0] > 0               ? 1
                : place == 0 && i % 3 != 0 && i % 2 == 0 && prizes[1] > 0 ? 2
                : prizes[2] > 0                                           ? 3
                                                                          : 0;
            if (award > 0)
                --prizes[size_t(award - 1)];
            const int rank = award == 0 ? 9 + place : award == 1 ? 1 : award == 2 ? 2 : 4 + place;
            addEntry({event, person, u"province"_s, isHeld ? 950 - rank * 13 : 0, isHeld ? rank : 0,
                award, award == 1 ? u"三晋技术能手"_s : QString()});
        }
    }
}

} // namespace core
