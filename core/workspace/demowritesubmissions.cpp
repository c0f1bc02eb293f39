// County submissions and news items of a demo city (domain.md E18).
#include "core/base/periodcode.h"
#include "core/domain/submission.h"
#include "core/rules/submissions.h"
#include "core/workspace/demowriter.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kPurpose = 83;
constexpr qint64 kFenOfYuan = 100;
constexpr int kLines = 20;
constexpr int kLaggard = 9; // 方山县
constexpr int kDivergedMonth = 9; // a late class is reported ahead of the ledger, and explained
const QString kTraining = u"01"_s;

/// Who sent a report late, and by how much.
struct Late
{
    int unit;
    const char16_t *period;
    int days;
};
constexpr std::array kLate = {Late{4, u"M02", 3}, Late{11, u"M05", 1}, Late{kLaggard, u"M08", 2},
    Late{kLaggard, u"Q2", 2}, Late{7, u"M11", 1}};

int daysLate(int unit, const Period &period)
{
    const auto found = std::find_if(kLate.begin(), kLate.end(), [&](const Late &late) {
        return late.unit == unit && periodCode(period) == QStringView(late.period);
    });
    return found == kLate.end() ? 0 : found->days;
}

/// Where the report of a period stands on the day on which the city's clock stands.
QString stateOf(int unit, const Period &period)
{
    const bool isLast = period.lastDay() == QDate(kDemoLastYear, 12, 31);
    if (!isLast)
        return period == Period(Period::Kind::Month, kDemoLastYear, 11) ? u"accepted"_s
                                                                        : u"locked"_s;
    if (period.kind() == Period::Kind::Month)
        return unit == kLaggard ? u"returned"_s : unit % 4 == 3 ? u"submitted"_s : u"accepted"_s;
    if (period.kind() == Period::Kind::Quarter)
        return unit % 3 == 2 ? u"submitted"_s : u"accepted"_s;
    return unit == kLaggard || unit == 4 ? u"draft"_s : u"submitted"_s;
}

struct Dispatch
{
    const char16_t *problems;
    const char16_t *measures;
    const char16_t *responsible;
};
constexpr std::array kBehind = {Dispatch{u"部分乡镇组织学员滞后，偏远村集中培训难",
                                    u"送培训下乡，按村建台账，逐周调度", u"人社局、各乡镇(街道)"},
    Dispatch{u"企业订单不足，班次安排靠后", u"对接园区企业征集岗位需求，提前排班",
        u"人社局、中小企业局"},
    Dispatch{u"实训场地和师资不足", u"协调技工学校开放实训室，聘请市外教师", u"人社局、教育局"}};
constexpr std::array kAhead = {Dispatch{u"总体进度较快，高技能人才占比偏低",
                                   u"增加高级工以上班次，组织企业自主评价", u"人社局"},
    Dispatch{u"培训与就业衔接还不够紧", u"结业一班、推荐一班，落实回访", u"人社局、农业农村局"}};

struct News
{
    const char16_t *kind;
    const char16_t *title;
    const char16_t *text;
};
constexpr std::array kNews
    = {News{u"news", u"%1召开“人人持证、技能社会”建设推进会",
           u"会议通报上月培训、取证进度，安排下阶段重点任务，要求各乡镇(街道)按月销号。"},
        News{u"news", u"%1电子培训券发放工作有序推进",
            u"设立领券服务点，工作人员入村入户指导群众领券、选课。"},
        News{u"practice", u"%1“订单式”培训打通就业最后一公里",
            u"按企业用工需求开班，结业学员由企业直接录用，培训与就业同步完成。"},
        News{u"practice", u"%1送培训下乡，田间地头办课堂",
            u"把课堂搬到村里，农闲集中学、农忙分散学，老年学员就近参训。"},
        News{u"problem", u"%1反映偏远村师资不足问题",
            u"部分偏远村缺少专业教师，建议由市级统筹师资，分片轮讲。"},
        News{u"example", u"%1学员取得初级工证书后带动全村务工",
            u"学员结业后取得职业技能等级证书，返乡组织同村劳动力外出务工。"}};

/// The days a report may be sent on, by the calendar of the ledger.
QDate sentOn(const Period &period, QDate due, int late, DemoRandom &random)
{
    if (late > 0)
        return due.addDays(late);
    const QDate latest = std::min(due, kDemoToday);
    return std::max(latest.addDays(-random.below(3)), period.lastDay().addDays(1));
}

} // namespace

/// Reports of all units, consistent with what the ledger counts.
void DemoWriter::writeSubmissions()
{
    DemoRandom random = m_city.random(kPurpose);
    const auto reported = demoReported(m_city);
    for (size_t unit = 0; unit < m_city.units.size(); ++unit) {
        const DemoOffice office{int(unit), reported[unit], somebody().text(), somebody().text(),
            somebody().text(), phone()};
        for (const auto kind : {Period::Kind::Month, Period::Kind::Quarter, Period::Kind::HalfYear,
                 Period::Kind::Year}) {
            for (const auto &period : periodsOf(kind, kDemoLastYear))
                writeSubmission(office, period, random);
        }
        writeNews(int(unit), random);
    }
}

void DemoWriter::writeSubmission(const DemoOffice &office, const Period &period, DemoRandom &random)
{
    const QString type = periodCode(period).left(1);
    const auto due = dueDay(m_writer.database(), type, period);
    if (!due) {
        m_result = fail(due.error());
        return;
    }
    CountySubmission row;
    row.status = stateOf(office.unit, period);
    row.divisionCode = m_city.units[size_t(office.unit)].code;
    row.reportType = type;
    row.year = kDemoLastYear;
    row.period = periodCode(period);
    row.dueOn = **due;
    const QDate sent = sentOn(period, **due, daysLate(office.unit, period), random);
    if (row.status != u"draft"_s)
        row.submittedOn = sent;
    row.filler = office.filler;
    row.reviewerName = office.reviewer;
    row.headName = office.head;
    row.phone = office.phone;
    if (row.status == u"returned"_s)
        row.returnReason = u"累计培训比系统数多，说明不清楚，请附未录入班级的名单后重报。"_s;
    const RowId id = add(countySubmissions(), countySubmissions().pack(row), office.unit);
    for (int line = 1; line <= kLines; ++line)
        writeSubmissionLine(office, period, {.id = id, .line = line, .status = row.status});
}

void DemoWriter::writeSubmissionLine(
    const DemoOffice &office, const Period &period, const DemoSheet &sheet)
{
    const QString code = u"%1"_s.arg(sheet.line, 2, 10, QLatin1Char('0'));
    const auto statistics = m_statistics.value(office.unit);
    const QString indicator = code == u"15"_s ? u"urban_new_jobs"_s
        : code == u"16"_s                     ? u"rural_transfer"_s
                                              : QString();
    const DemoMonths months
        = indicator.isEmpty() ? office.counted.value(code) : statistics.value(indicator);
    const auto upTo = [&](int month) {
        const qint64 sum = std::accumulate(months.begin(), months.begin() + month, qint64(0));
        return code == u"14"_s ? (sum + kFenOfYuan / 2) / kFenOfYuan : sum;
    };
    SubmissionLine row;
    row.submission = {sheet.id};
    row.line = code;
    const qint64 counted = upTo(period.lastMonth());
    row.cumulative = int(counted + divergence(office, period, sheet));
    const Period before(period.kind(), kDemoLastYear, std::max(1, period.index() - 1));
    const qint64 earlier = period.index() == 1 ? 0
                                               : upTo(before.lastMonth())
            + divergence(office, before, {sheet.id, sheet.line, u"accepted"_s});
    row.periodValue = int(*row.cumulative - earlier);
    const bool isCounted = indicator.isEmpty()
        || (period.kind() != Period::Kind::Month && statistics.contains(indicator));
    if (isCounted) {
        row.systemValue = int(counted);
        row.difference = *row.cumulative - *row.systemValue;
    }
    if (row.difference.value_or(0) != 0)
        row.explanation = sheet.status == u"returned"_s
            ? u"按手工台账上报"_s
            : u"月底结业的一个企业班名册次月初补录，数字先行报送"_s;
    setDispatch(row, office, period);
    add(submissionLines(), submissionLines().pack(row), office.unit);
}

/// How much more a unit reports than the ledger counts: once with a reason, once without a good
/// one.
qint64 DemoWriter::divergence(
    const DemoOffice &office, const Period &period, const DemoSheet &sheet) const
{
    constexpr int kExplained = 8;
    if (sheet.line != 1 || period.kind() != Period::Kind::Month)
        return 0;
    const DemoMonths months = office.counted.value(kTraining);
    if (office.unit == kExplained && period.index() == kDivergedMonth)
        return std::min<qint64>(m_city.scaled(36) + 1, months[kDivergedMonth]);
    return sheet.status == u"returned"_s ? m_city.scaled(220) + 1 : 0;
}

/// The texts of the quarterly dispatch, for the line that is discussed first.
void DemoWriter::setDispatch(
    SubmissionLine &row, const DemoOffice &office, const Period &period) const
{
    if (period.kind() != Period::Kind::Quarter || row.line != kTraining)
        return;
    const qint64 target
        = m_city.years.back().targets[size_t(DemoIndicator::Completions)][size_t(office.unit)];
    const bool isBehind = qint64(*row.cumulative) * kDemoMonths < target * period.lastMonth();
    const auto pick = size_t(office.unit) + size_t(period.index());
    const Dispatch &text = isBehind ? kBehind[pick % kBehind.size()] : kAhead[pick % kAhead.size()];
    row.problems = QString::fromUtf16(text.problems);
    row.measures = QString::fromUtf16(text.measures);
    row.responsible = QString::fromUtf16(text.responsible);
}

/// One or two items a month; the better ones go up.
void DemoWriter::writeNews(int unit, DemoRandom &random)
{
    constexpr std::array kPoints = {1, 5, 10, 20};
    constexpr std::array kLevels = {u"", u"city", u"province", u"national"};
    for (int month = 1; month <= kDemoMonths; ++month) {
        for (int i = random.below(3); i > 0; --i) {
            const News &news = random.pick(kNews);
            const int dice = random.below(40);
            const size_t level = dice == 0 ? 3 : dice < 4 ? 2 : dice < 16 ? 1 : 0;
            InfoReport row;
            row.divisionCode = m_city.units[size_t(unit)].code;
            row.sentOn = QDate(kDemoLastYear, month, random.between(3, 28));
            row.kind = QString::fromUtf16(news.kind);
            row.title = QString::fromUtf16(news.title).arg(m_city.units[size_t(unit)].name);
            row.text = QString::fromUtf16(news.text);
            row.adoptedLevel = QString::fromUtf16(kLevels[level]);
            row.points = kPoints[level];
            add(infoReports(), infoReports().pack(row), unit);
        }
    }
}

} // namespace core
