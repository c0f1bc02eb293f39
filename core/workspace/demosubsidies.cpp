#include "core/workspace/demosubsidies.h"

#include "core/base/datafile.h"
#include "core/base/workingdays.h"

#include <array>
#include <set>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kPurpose = 83;
constexpr int kTraining = 0;
constexpr int kEvaluation = 1;
constexpr int kEnterprise = 2;
constexpr int kMostOfYear = 3;
constexpr int kPostedDays = 5;
constexpr int kVerifiedAfter = 26; // days after issue at most

constexpr auto kNotCompleted = "R-201 学员没有结业，不予补贴。";
constexpr auto kNoCertificate = "R-201 还没有取得要求的证书，取证后再申请。";
constexpr auto kSameYear = "R-202 2021 年已享受同类补贴 1 次，每年限 1 次。";
constexpr auto kSameTrade = "R-203 同一职业同一等级已享受过同类补贴，终身一次。";
constexpr auto kHigherLevel = "R-204 已有同一职业更高等级的证书，不再补贴较低等级。";
constexpr auto kRefusedBatch = "批次不予补贴：督导发现签到表代签。";

Result<WorkingDays> calendar()
{
    const auto file = readDataTable(u":/data/holidays.csv"_s);
    if (!file)
        return fail(file.error());
    WorkingDays days;
    for (const auto &row : file->rows) {
        days.insert(QDate::fromString(file->value(row, "date"_L1), Qt::ISODate),
            file->value(row, "day_kind"_L1) == "holiday"_L1 ? DayKind::Holiday : DayKind::Workday);
    }
    return days;
}

class Applying
{
public:
    Applying(DemoCity &city, WorkingDays days)
        : m_city(city)
        , m_days(std::move(days))
        , m_random(city.random(kPurpose))
        , m_received(city.persons.size())
        , m_lastCertificate(city.persons.size(), -1)
        , m_certificateBefore(city.certificates.size(), -1)
    {
        for (size_t i = 0; i < city.certificates.size(); ++i) {
            qint32 &last = m_lastCertificate[size_t(city.certificates[i].person)];
            m_certificateBefore[i] = last;
            last = qint32(i);
        }
    }

    void run()
    {
        for (int i = 0; i < int(m_city.classes.size()); ++i) {
            const DemoClass &known = m_city.classes[size_t(i)];
            const DemoProgramme &programme = m_city.programmes[size_t(known.programme)];
            const bool mayApply = known.start >= kDemoYearStart && known.status == u"closed"_s
                && programme.isSkilled() && !programme.fund.isEmpty();
            if (!mayApply)
                continue;
            const int dice = m_random.below(100);
            if (dice < 52)
                apply(i, programme.isEnterprise ? kEnterprise : kTraining);
            else if (dice < 66)
                apply(i, kEvaluation);
        }
    }

private:
    struct Received
    {
        quint8 kinds = 0; // bits, of the last year
        quint8 all = 0;
    };

    qint32 workday(qint32 from)
    {
        return qint32(m_days.workingDayFrom(QDate::fromJulianDay(from)).toJulianDay());
    }

    qint32 after(qint32 from, int count)
    {
        return qint32(m_days.workingDayAfter(QDate::fromJulianDay(from), count).toJulianDay());
    }

    void apply(int index, int kind)
    {
        const DemoClass &known = m_city.classes[size_t(index)];
        DemoSubsidy batch{.trainingClass = index, .kind = kind, .status = u"draft"_s};
        const qint32 wanted = workday(known.end + m_random.between(58, 72));
        const auto today = qint32(kDemoToday.toJulianDay());
        if (wanted > today + 12)
            return;
        batch.firstItem = int(m_city.subsidyItems.size());
        for (int i = 0; i < known.enrolments; ++i)
            addItem(batch, known.firstEnrolment + i, std::min(wanted, today));
        batch.items = int(m_city.subsidyItems.size()) - batch.firstItem;
        if (batch.items == 0)
            return;
        if (wanted <= today)
            advance(batch, wanted, today);
        m_city.subsidies.push_back(batch);
    }

    /// As far as the days allow; some go another way.
    void advance(DemoSubsidy &batch, qint32 submitted, qint32 today)
    {
        const qint32 reviewed = after(submitted, m_random.between(2, 4));
        const qint32 rechecked = after(reviewed, m_random.between(1, 3));
        const qint32 posted = after(rechecked, m_random.between(1, 3));
        const qint32 until = after(posted, kPostedDays);
        const qint32 approved = after(until, m_random.between(1, 2));
        const qint32 paid = after(approved, m_random.between(3, 8));
        batch.submitted = submitted;
        batch.status = u"submitted"_s;
        const int fate = m_random.below(100);
        if (reviewed <= today && fate < 3) {
            batch.status = u"returned"_s;
            return;
        }
        const struct
        {
            qint32 day;
            qint32 *place;
            QString status;
        } steps[] = {{reviewed, &batch.reviewed, u"reviewed"_s},
            {rechecked, &batch.rechecked, u"rechecked"_s}, {posted, &batch.posted, u"publicised"_s},
            {approved, &batch.approved, u"approved"_s}, {paid, &batch.paid, u"paid"_s}};
        for (const auto &step : steps) {
            if (step.day > today)
                break;
            *step.place = step.day;
            batch.status = step.status;
            if (step.place == &batch.posted)
                batch.postedUntil = until;
            if (step.place == &batch.rechecked && fate >= 98) {
                refuse(batch);
                return;
            }
        }
        if (batch.status == u"paid"_s && fate >= 3 && fate < 5 && paid + 30 <= today)
            recover(batch, fate == 3 ? paid + 25 : 0);
    }

    void refuse(DemoSubsidy &batch)
    {
        batch.status = u"rejected"_s;
        for (int i = 0; i < batch.items; ++i)
            m_city.subsidyItems[size_t(batch.firstItem) + size_t(i)].refusal = kRefusedBatch;
    }

    /// one of the batch has to be paid back.
    void recover(DemoSubsidy &batch, qint32 recovered)
    {
        for (int i = 0; i < batch.items; ++i) {
            auto &item = m_city.subsidyItems[size_t(batch.firstItem) + size_t(i)];
            if (item.refusal)
                continue;
            item.isRecovered = true;
            batch.status = recovered != 0 ? u"recovered"_s : u"recovering"_s;
            batch.recovered = recovered;
            return;
        }
    }

    bool holdsHigher(int person, const DemoCourse &course) const
    {
        for (qint32 i = m_lastCertificate[size_t(person)]; i >= 0;
             i = m_certificateBefore[size_t(i)]) {
            const DemoCertificate &held = m_city.certificates[size_t(i)];
            const bool isHigher = held.occupation == course.occupation && held.level != 0
                && (course.level == u"NA"_s || held.level < course.level.front().toLatin1());
            if (isHigher)
                return true;
        }
        return false;
    }

    const char *refusalOf(
        const DemoEnrolment &enrolment, const DemoSubsidy &batch, qint32 applied) const
    {
        const DemoClass &known = m_city.classes[size_t(batch.trainingClass)];
        const DemoCourse &course = m_city.courses[size_t(known.course)];
        const Received &received = m_received[size_t(enrolment.person)];
        if (enrolment.state != DemoEnrolment::State::Completed)
            return kNotCompleted;
        const bool isVerified = enrolment.certificate >= 0
            && m_city.certificates[size_t(enrolment.certificate)].issued + kVerifiedAfter <= applied
            && m_city.certificates[size_t(enrolment.certificate)].issued
                < QDate(2021, 12, 1).toJulianDay();
        if (!isVerified)
            return kNoCertificate;
        if ((received.kinds & (1 << batch.kind)) != 0 || received.all >= kMostOfYear)
            return kSameYear;
        if (m_trades.contains({enrolment.person, batch.kind * 1'000'000 + known.course}))
            return kSameTrade;
        return holdsHigher(enrolment.person, course) ? kHigherLevel : nullptr;
    }

    void addItem(const DemoSubsidy &batch, int index, qint32 applied)
    {
        const DemoEnrolment &enrolment = m_city.enrolments[size_t(index)];
        if (enrolment.state == DemoEnrolment::State::Withdrawn)
            return;
        const bool isEvaluation = batch.kind == kEvaluation;
        if (isEvaluation && enrolment.certificate < 0)
            return;
        const DemoClass &known = m_city.classes[size_t(batch.trainingClass)];
        DemoSubsidyItem item{.enrolment = index,
            .certificate = isEvaluation ? enrolment.certificate : -1,
            .fen = demoStandard(batch.kind, m_city.courses[size_t(known.course)].level)};
        item.refusal = refusalOf(enrolment, batch, applied);
        if (!item.refusal) {
            Received &received = m_received[size_t(enrolment.person)];
            received.kinds = quint8(received.kinds | (1 << batch.kind));
            ++received.all;
            m_trades.insert({enrolment.person, batch.kind * 1'000'000 + known.course});
        }
        m_city.subsidyItems.push_back(item);
    }

    DemoCity &m_city;
    WorkingDays m_days;
    DemoRandom m_random;
    std::vector<Received> m_received; // by person
    std::set<std::pair<qint32, int>> m_trades; // person and kind with course
    std::vector<qint32> m_lastCertificate; // by person
    std::vector<qint32> m_certificateBefore; // of the same person
};

} // namespace

qint64 demoStandard(int kind, const QString &level)
{
    constexpr std::array<std::array<qint64, 3>, kDemoSubsidyKinds> kFen
        = {{{50'000, 60'000, 80'000}, {15'000, 20'000, 26'000}, {45'000, 55'000, 70'000}}};
    const size_t place = level == u"5"_s ? 1 : level == u"4"_s ? 2 : 0;
    return kFen[size_t(kind)][place];
}

QString demoSubsidyCode(int kind)
{
    constexpr std::array kCodes = {u"PX", u"PJ", u"QY"};
    return QString::fromUtf16(kCodes[size_t(kind)]);
}

Result<void> addDemoSubsidies(DemoCity &city)
{
    auto days = calendar();
    if (!days)
        return fail(days.error());
    Applying(city, std::move(*days)).run();
    return {};
}

} // namespace core
