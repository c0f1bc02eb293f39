// What the units of a demo city have to report, counted as the ledger counts it.
#include "core/workspace/demosubmissions.h"

#include "core/base/citizenid.h"
#include "core/workspace/demopeople.h"

#include <optional>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// 0 for January; nothing in another year.
std::optional<size_t> monthOf(qint32 day)
{
    if (day < kDemoYearStart || day > kDemoYearEnd)
        return std::nullopt;
    return size_t(QDate::fromJulianDay(day).month() - 1);
}

bool isEnterprise(const DemoProgramme &programme)
{
    static const QStringList categories = {u"12"_s, u"02"_s, u"03"_s, u"04"_s, u"06"_s};
    return programme.isEnterprise || categories.contains(programme.category);
}

class Count
{
public:
    explicit Count(const DemoCity &city)
        : m_city(city)
        , m_units(city.units.size())
    { }

    std::vector<DemoReported> run()
    {
        for (const auto &enrolment : m_city.enrolments)
            addTraining(enrolment);
        addCertificates();
        for (const auto &voucher : m_city.vouchers)
            addVoucher(voucher);
        for (const auto &batch : m_city.subsidies)
            addSubsidy(batch);
        for (const auto &job : m_city.jobs)
            addJob(job);
        return m_units;
    }

private:
    void add(int unit, const QString &line, qint32 day, qint64 number = 1)
    {
        if (const auto month = monthOf(day))
            m_units[size_t(unit)][line][*month] += number;
    }

    void addTraining(const DemoEnrolment &enrolment)
    {
        if (enrolment.state != DemoEnrolment::State::Completed)
            return;
        const auto &known = m_city.classes[size_t(enrolment.trainingClass)];
        const auto &person = m_city.persons[size_t(enrolment.person)];
        const QString band = ageBand(demoAge(person.birth, known.start));
        add(known.unit, u"01"_s, known.end);
        if (isEnterprise(m_city.programmes[size_t(known.programme)]))
            add(known.unit, u"02"_s, known.end);
        add(known.unit, band == u"B1"_s ? u"03"_s : band == u"B2"_s ? u"04"_s : u"05"_s, known.end);
    }

    void addCertificates()
    {
        const std::pair<DemoIndicator, QString> lines[] = {{DemoIndicator::Certificates, u"06"_s},
            {DemoIndicator::NewSkilled, u"07"_s}, {DemoIndicator::NewHigh, u"08"_s}};
        for (const auto &[indicator, line] : lines) {
            for (int unit = 0; unit < int(m_units.size()); ++unit)
                addCells(indicator, unit, m_units[size_t(unit)][line]);
        }
    }

    void addCells(DemoIndicator indicator, int unit, DemoMonths &months)
    {
        for (int month = 1; month <= kDemoMonths; ++month)
            months[size_t(month - 1)] = m_city.years.back().cell(indicator, unit, month);
    }

    void addVoucher(const DemoVoucher &voucher)
    {
        if (voucher.claimed == 0)
            return;
        add(voucher.unit, u"09"_s, voucher.claimed);
        if (voucher.kind != DemoVoucherKind::Other)
            add(voucher.unit, QString::number(10 + int(voucher.kind)), voucher.claimed);
    }

    void addSubsidy(const DemoSubsidy &batch)
    {
        if (batch.status != u"paid"_s)
            return;
        const int unit = m_city.classes[size_t(batch.trainingClass)].unit;
        for (int i = 0; i < batch.items; ++i) {
            const auto &item = m_city.subsidyItems[size_t(batch.firstItem) + size_t(i)];
            if (item.refusal || item.isRecovered)
                continue;
            add(unit, u"13"_s, batch.paid);
            add(unit, u"14"_s, batch.paid, item.fen);
        }
    }

    void addJob(const DemoJob &job)
    {
        const int unit = m_city.persons[size_t(job.person)].home;
        if (job.region == DemoRegion::Country)
            add(unit, u"17"_s, job.start);
        else if (job.region == DemoRegion::Province)
            add(unit, u"18"_s, job.start);
        else if (job.region == DemoRegion::Abroad)
            add(unit, u"19"_s, job.start);
        if (job.isPublicPost)
            add(unit, u"20"_s, job.start);
    }

    const DemoCity &m_city;
    std::vector<DemoReported> m_units;
};

} // namespace

std::vector<DemoReported> demoReported(const DemoCity &city)
{
    return Count(city).run();
}

} // namespace core
