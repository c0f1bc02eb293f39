#include "core/workspace/demowriter.h"

#include "core/base/inventedid.h"
#include "core/base/pinyin.h"

#include <QCoreApplication>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kPurpose = 71;
constexpr qint64 kProgressStep = 5000;
const QDate kFirstDate(2010, 1, 1);
constexpr int kDates = 366 * 30;

/// The first three digits of mobile numbers; four zeros follow, as no real number has them.
constexpr auto kMobileStarts = std::to_array<int>({130, 131, 132, 133, 134, 135, 136, 137, 138, 139,
    150, 151, 152, 153, 155, 156, 157, 158, 159, 166, 173, 175, 176, 177, 178, 180, 181, 182, 183,
    184, 185, 186, 187, 188, 189, 191, 193, 195, 198, 199});
constexpr int kNumbersOfStart = 10'000;

} // namespace

DemoWriter::DemoWriter(ChangeWriter &writer, const DemoCity &city, const Progress &progress)
    : m_writer(writer)
    , m_city(city)
    , m_progress(progress)
    , m_random(city.random(kPurpose))
{
    const size_t rows = city.persons.size() * 2 + city.enrolments.size() * 2
        + city.certificates.size() + city.classes.size() + city.vouchers.size() + city.jobs.size();
    m_total = qint64(rows);
    m_dates.reserve(kDates);
    for (int i = 0; i < kDates; ++i)
        m_dates.push_back(kFirstDate.addDays(i).toString(Qt::ISODate));
}

Result<void> DemoWriter::run()
{
    using Step = void (DemoWriter::*)();
    const Step steps[] = {&DemoWriter::writeUnits, &DemoWriter::writeAccounts,
        &DemoWriter::writeBrands, &DemoWriter::writeEmployers, &DemoWriter::writeInstitutions,
        &DemoWriter::writeCourses, &DemoWriter::writeProjects, &DemoWriter::writeWaitingProjects,
        &DemoWriter::writeEvaluators, &DemoWriter::writeTargets, &DemoWriter::writePersons,
        &DemoWriter::writeCategories, &DemoWriter::writeClasses, &DemoWriter::writeEnrolments,
        &DemoWriter::writePlans, &DemoWriter::writeResults, &DemoWriter::writeCertificates,
        &DemoWriter::writeLessons, &DemoWriter::writeAttendance, &DemoWriter::writeFeedback,
        &DemoWriter::writeStandards, &DemoWriter::writeSubsidies, &DemoWriter::writeVouchers,
        &DemoWriter::writeJobs, &DemoWriter::writeFollowUps, &DemoWriter::writeStatistics,
        &DemoWriter::writeStocks, &DemoWriter::writeNeeds, &DemoWriter::writeContests,
        &DemoWriter::writePlanDocuments, &DemoWriter::writeGroups, &DemoWriter::writePublicity,
        &DemoWriter::writeVisits, &DemoWriter::writeSubmissions};
    for (const Step step : steps) {
        (this->*step)();
        if (!m_result)
            return m_result;
    }
    return {};
}

RowId DemoWriter::add(const Table &table, Record record, int unit)
{
    if (!m_result)
        return 0;
    if (unit >= 0 && size_t(unit) < m_offices.size())
        table.set(record, kOwnerUnit, m_offices[size_t(unit)]);
    if (!table.pinyinOf.isEmpty()) {
        const QString name = table.value(record, table.pinyinOf).text();
        const Reading reading = table.name == "person"_L1 ? Reading::Name : Reading::Word;
        table.set(record, kSearchPinyin, pinyin(name, reading));
        table.set(record, kSearchInitials, initials(name, reading));
    }
    const auto id = m_writer.insert(table, std::move(record));
    if (!id) {
        m_result = fail(id.error());
        return 0;
    }
    ++m_rows[QString(table.name)];
    return *id;
}

RowId DemoWriter::add(const Table &table, const Cells &cells, int unit)
{
    Record record = table.blank();
    for (const auto &[column, value] : cells)
        table.set(record, column, value);
    return add(table, std::move(record), unit);
}

bool DemoWriter::goOn(const QString &what)
{
    if (m_result && ++m_done % kProgressStep == 0
        && !m_progress.step(std::min(m_done, m_total), m_total, what)) {
        m_result = fail({Error::Code::Cancelled, QCoreApplication::translate("core", "已取消。")});
    }
    return m_result.has_value();
}

QString DemoWriter::dateText(qint32 julian) const
{
    return m_dates[size_t(julian - kFirstDate.toJulianDay())];
}

QString DemoWriter::idNumber(const DemoPerson &person) const
{
    return inventedCitizenId(m_city.prefixes[person.prefix], QDate::fromJulianDay(person.birth),
        kFirstInventedSequence + person.sequence);
}

QString demoMobile(quint32 number)
{
    constexpr quint32 kStep = 7919; // scatters neighbours over all numbers
    constexpr auto kNumbers = quint32(kMobileStarts.size()) * kNumbersOfStart;
    const quint32 place = quint32(quint64(number) * kStep % kNumbers);
    return QString::number(kMobileStarts[place / kNumbersOfStart]) + u"0000"_s
        + QString::number(place % kNumbersOfStart).rightJustified(4, u'0');
}

QString DemoWriter::phone()
{
    return demoMobile(quint32(m_random.below(kNumbersOfStart * qint64(kMobileStarts.size()))));
}

QString DemoWriter::programmeName(int programme, int brand) const
{
    return brand >= 0 ? m_city.brands[size_t(brand)].name + u"培训"_s
                      : m_city.programmes[size_t(programme)].title;
}

int DemoWriter::serial(const QString &series)
{
    return ++m_serials[series];
}

QString DemoWriter::numbered(const QString &series, int digits)
{
    return series + QString::number(serial(series)).rightJustified(digits, u'0');
}

DemoName DemoWriter::somebody()
{
    return demoName(m_random, m_random.chance(40), m_random.between(1960, 1992));
}

} // namespace core
