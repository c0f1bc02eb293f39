#include "core/workspace/demovouchers.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kPurpose = 97;
constexpr int kValidMonths = 3;
/// Claimed in the year as published, 普惠制, 等级评价, 企业 in persons and the unexplained rest.
constexpr std::array kPublished = {86'100, 50'600, 33'300, 44'000};
/// Issued and never claimed; nobody has published how many.
constexpr int kUnclaimed = 36'000;
/// Of hundred classes whose people bring vouchers.
constexpr int kClassesOfHundred = 48;
constexpr int kMostUsedOfHundred = 80;
constexpr int kExamsOfHundred = 84;

class Issuing
{
public:
    explicit Issuing(DemoCity &city)
        : m_city(city)
        , m_random(city.random(kPurpose))
        , m_held(city.persons.size())
        , m_paid(city.enrolments.size())
        , m_examPaid(city.enrolments.size())
    {
        for (size_t kind = 0; kind < m_rest.size(); ++kind)
            m_rest[kind] = city.scaled(kPublished[kind]);
        for (int unit = 0; unit < int(city.units.size()); ++unit)
            m_sizes.push_back(1 + city.years.back().sum(DemoIndicator::Completions, unit));
    }

    void run()
    {
        notePayments();
        useInClasses();
        useInExams();
        for (int kind = 0; kind < kDemoVoucherKinds; ++kind)
            claimOnly(DemoVoucherKind(kind));
        leaveUnclaimed();
    }

private:
    int &rest(DemoVoucherKind kind) { return m_rest[size_t(kind)]; }
    bool holds(int person, DemoVoucherKind kind) const
    {
        return (m_held[size_t(person)] & (1 << int(kind))) != 0;
    }

    void notePayments()
    {
        for (const auto &batch : m_city.subsidies) {
            for (int i = 0; batch.paid != 0 && i < batch.items; ++i) {
                const auto &item = m_city.subsidyItems[size_t(batch.firstItem) + size_t(i)];
                if (!item.refusal && !item.isRecovered)
                    (batch.kind == 1 ? m_examPaid : m_paid)[size_t(item.enrolment)] = batch.paid;
            }
        }
    }

    int add(DemoVoucherKind kind, int unit, int person, qint32 claimed)
    {
        constexpr int kLongest = 38; // days until it is claimed
        DemoVoucher voucher{.kind = kind, .unit = quint8(unit), .person = person};
        voucher.claimed = claimed;
        voucher.issued = claimed - m_random.between(0, kLongest);
        if (person >= 0) {
            m_held[size_t(person)] = quint8(m_held[size_t(person)] | (1 << int(kind)));
            --rest(kind);
        }
        m_city.vouchers.push_back(voucher);
        return int(m_city.vouchers.size()) - 1;
    }

    /// In a class with vouchers everybody has one: of its kind, or of the fourth kind whoever had
    /// one before.
    void useInClasses()
    {
        const auto least = [this](DemoVoucherKind kind) {
            return m_city.scaled(kPublished[size_t(kind)]) * (100 - kMostUsedOfHundred) / 100;
        };
        for (auto &known : m_city.classes) {
            const bool mayUse = known.start >= kDemoYearStart && known.status == u"closed"_s
                && !m_city.programmes[size_t(known.programme)].fund.isEmpty();
            if (!mayUse || !m_random.chance(kClassesOfHundred))
                continue;
            const auto kind
                = known.employer >= 0 ? DemoVoucherKind::Enterprise : DemoVoucherKind::Universal;
            if (rest(kind) - known.enrolments < least(kind)
                || rest(DemoVoucherKind::Other) - known.enrolments < least(DemoVoucherKind::Other))
                continue;
            known.usesVoucher = true;
            for (int i = 0; i < known.enrolments; ++i)
                useInClass(known, known.firstEnrolment + i, kind);
        }
    }

    void useInClass(const DemoClass &known, int index, DemoVoucherKind kind)
    {
        constexpr int kEarliest = 6; // days before the class, so that no two are open at once
        DemoEnrolment &enrolment = m_city.enrolments[size_t(index)];
        const auto own = holds(enrolment.person, kind) ? DemoVoucherKind::Other : kind;
        const qint32 claimed
            = std::max(known.start - m_random.between(1, kEarliest), kDemoYearStart);
        const int added = add(own, known.unit, enrolment.person, claimed);
        DemoVoucher &voucher = m_city.vouchers[size_t(added)];
        voucher.used = known.start;
        voucher.enrolment = index;
        voucher.redeemed = m_paid[size_t(index)];
        if (enrolment.state == DemoEnrolment::State::Withdrawn)
            voucher.released = known.start + 4;
        enrolment.voucher = added;
    }

    void useInExams()
    {
        const int wanted = rest(DemoVoucherKind::Evaluation) * kExamsOfHundred / 100;
        std::vector<int> candidates; // enrolments, then −1 − certificates
        std::vector<bool> isTaken(m_city.persons.size());
        const auto offer = [&](int person, int candidate) {
            if (!isTaken[size_t(person)])
                candidates.push_back(candidate);
            isTaken[size_t(person)] = true;
        };
        for (int i = 0; i < int(m_city.enrolments.size()); ++i) {
            const DemoEnrolment &enrolment = m_city.enrolments[size_t(i)];
            const qint32 exam = m_city.classes[size_t(enrolment.trainingClass)].exam;
            if (enrolment.isPassed && exam >= kDemoYearStart && exam <= kDemoYearEnd)
                offer(enrolment.person, i);
        }
        for (int i = 0; i < int(m_city.certificates.size()); ++i) {
            const DemoCertificate &certificate = m_city.certificates[size_t(i)];
            if (certificate.session >= 0
                && m_city.sessions[size_t(certificate.session)].exam >= kDemoYearStart)
                offer(certificate.person, -1 - i);
        }
        const auto count = qint64(candidates.size());
        for (qint64 i = 0; i < count; ++i) {
            const bool isChosen = (i + 1) * std::min<qint64>(wanted, count) / count
                > i * std::min<qint64>(wanted, count) / count;
            if (isChosen)
                useInExam(candidates[size_t(i)]);
        }
    }

    void useInExam(int candidate)
    {
        const bool hasClass = candidate >= 0;
        const int certificate = hasClass ? -1 : -1 - candidate;
        const auto &enrolment = m_city.enrolments[size_t(std::max(candidate, 0))];
        const DemoClass &known = m_city.classes[size_t(enrolment.trainingClass)];
        const int person
            = hasClass ? enrolment.person : m_city.certificates[size_t(certificate)].person;
        const DemoSession *session = hasClass
            ? nullptr
            : &m_city.sessions[size_t(m_city.certificates[size_t(certificate)].session)];
        const qint32 exam = session ? session->exam : known.exam;
        const int added = add(DemoVoucherKind::Evaluation, session ? session->unit : known.unit,
            person, std::max(exam - m_random.between(3, 20), kDemoYearStart));
        DemoVoucher &voucher = m_city.vouchers[size_t(added)];
        voucher.used = exam;
        voucher.enrolment = hasClass ? candidate : -1;
        voucher.certificate = certificate;
        voucher.redeemed = hasClass ? m_examPaid[size_t(candidate)] : 0;
    }

    bool mayHold(int person, DemoVoucherKind kind) const
    {
        const bool isStaff = m_city.persons[size_t(person)].audience == DemoAudience::Staff;
        const bool needsStaff = kind == DemoVoucherKind::Enterprise;
        return !holds(person, kind) && (!needsStaff || isStaff);
    }

    /// The rest: claimed, not used. In a small city anybody left may have one.
    void claimOnly(DemoVoucherKind kind)
    {
        constexpr int kTries = 60;
        const qint64 count = qint64(m_city.persons.size());
        for (qint64 tries = qint64(rest(kind)) * kTries; rest(kind) > 0 && count > 0; --tries) {
            const int person = m_random.below(count);
            if (tries > 0 && !mayHold(person, kind))
                continue;
            if (tries < -count * kTries)
                return; // everybody has one
            if (holds(person, kind))
                continue;
            const qint32 claimed
                = kDemoYearStart + m_random.below(kDemoYearEnd - kDemoYearStart + 1);
            const int added = add(kind, m_city.persons[size_t(person)].home, person, claimed);
            m_city.vouchers[size_t(added)].isVoided = m_random.chance(3);
        }
    }

    void leaveUnclaimed()
    {
        for (int left = m_city.scaled(kUnclaimed); left > 0; --left) {
            const auto kind = DemoVoucherKind(m_random.below(kDemoVoucherKinds));
            const int added = add(kind, m_random.weighted(m_sizes), -1, 0);
            DemoVoucher &voucher = m_city.vouchers[size_t(added)];
            voucher.issued = kDemoYearStart + m_random.below(kDemoYearEnd - kDemoYearStart + 1);
        }
    }

    DemoCity &m_city;
    DemoRandom m_random;
    std::array<int, kDemoVoucherKinds> m_rest{};
    std::vector<quint8> m_held; // by person: bits of kinds
    std::vector<qint32> m_paid; // by enrolment: the day its training was paid
    std::vector<qint32> m_examPaid; // by enrolment: the day its evaluation was paid
    std::vector<int> m_sizes; // of units, as weights
};

} // namespace

void addDemoVouchers(DemoCity &city)
{
    Issuing(city).run();
}

QDate demoVoucherEnd(const DemoVoucher &voucher)
{
    return QDate::fromJulianDay(voucher.issued).addMonths(kValidMonths);
}

QString demoVoucherCode(DemoVoucherKind kind)
{
    constexpr std::array kCodes = {u"PH", u"PJ", u"QY", u"QT"};
    return QString::fromUtf16(kCodes[size_t(kind)]);
}

} // namespace core
