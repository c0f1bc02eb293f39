#include "core/workspace/flagfinder.h"

#include "core/domain/certificate.h"
#include "core/domain/person.h"
#include "core/domain/subsidy.h"
#include "core/domain/timetable.h"
#include "core/domain/trainingclass.h"
#include "core/rules/parameters.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace core {

namespace {

/// Rows by id, then what of them the rule looked at.
QString subjectOf(const Table &table, const QList<RowId> &rows, const QStringList &facts)
{
    constexpr int kNamed = 4; // more rows stand only in the hash
    constexpr int kHash = 20;
    QStringList ids;
    QByteArray all;
    for (const RowId row : rows) {
        if (ids.size() < kNamed)
            ids.append(QString::number(row));
        all += QByteArray::number(row) + '\n';
    }
    for (const auto &fact : facts)
        all += fact.toUtf8() + '\n';
    const QByteArray hash = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex();
    return QString(table.name) + u'/' + ids.join(u'+') + u'#'
        + QString::fromLatin1(hash.left(kHash));
}

} // namespace

FlagFinder::FlagFinder(const Workspace &workspace)
    : m_workspace(workspace)
{ }

Result<void> FlagFinder::find(const QString &rule)
{
    using Step = Result<void> (FlagFinder::*)();
    static const QHash<QString, QList<Step>> steps{{u"R-103"_s, {&FlagFinder::findOverlaps}},
        {u"R-104"_s, {&FlagFinder::findResubmissions}}, {u"R-109"_s, {&FlagFinder::findOversized}},
        {u"R-112"_s, {&FlagFinder::findLongDays, &FlagFinder::findTightClasses}},
        {u"R-202"_s, {&FlagFinder::findYearlyLimits}}, {u"R-203"_s, {&FlagFinder::findOnceInALife}},
        {u"R-210"_s, {&FlagFinder::findSharedAccounts}},
        {u"R-304"_s, {&FlagFinder::findEarlyCertificates}}};
    for (const Step step : steps.value(rule)) {
        if (auto found = (this->*step)(); !found)
            return found;
    }
    return {};
}

void FlagFinder::add(const QString &rule, const Table &table, const QList<RowId> &rows,
    const QString &text, const QStringList &facts)
{
    QList<RowId> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    m_flags.append({rule, &table, sorted, text, subjectOf(table, sorted, facts)});
}

QString FlagFinder::personName(RowId person) const
{
    return m_workspace.names().linkTitle(persons().table().name, person);
}

QString FlagFinder::kindName(const QString &kind) const
{
    const CodeItem *item = m_workspace.names().code("subsidy_kind"_L1, kind);
    return item ? item->title() : kind;
}

Result<int> FlagFinder::parameter(const QString &key, int fallback, const QDate &on)
{
    const QDate day = on.isValid() ? on : m_workspace.today();
    const QString place = key + day.toString(Qt::ISODate);
    if (const auto known = m_parameters.constFind(place); known != m_parameters.constEnd())
        return *known;
    auto value = settingNumber(m_workspace.database(), key, day, fallback);
    if (value)
        m_parameters.insert(place, *value);
    return value;
}

Result<void> FlagFinder::readClasses()
{
    if (!m_classes.empty())
        return {};
    return forEachFlagClass(m_workspace.database(), [this](const FlagClass &found) {
        m_places.insert(found.id, int(m_classes.size()));
        m_classes.push_back(found);
    });
}

Result<void> FlagFinder::readSeats()
{
    if (!m_seats.empty())
        return {};
    if (auto read = readClasses(); !read)
        return read;
    m_rosters.assign(m_classes.size(), 0);
    auto read = forEachFlagSeat(m_workspace.database(), [this](const FlagSeat &seat) {
        const auto place = m_places.constFind(seat.trainingClass);
        if (place == m_places.constEnd())
            return;
        m_seats.push_back({seat.person, seat.enrolment, *place});
        ++m_rosters[size_t(*place)];
    });
    std::sort(m_seats.begin(), m_seats.end(), [this](const Seat &a, const Seat &b) {
        const auto key = [this](const Seat &seat) {
            return std::tuple(
                seat.person, m_classes[size_t(seat.place)].start, m_classes[size_t(seat.place)].id);
        };
        return key(a) < key(b);
    });
    return read;
}

Result<void> FlagFinder::forEachPerson(
    const std::function<Result<void>(const std::vector<Seat> &)> &each)
{
    if (auto read = readSeats(); !read)
        return read;
    std::vector<Seat> own;
    for (size_t i = 0; i < m_seats.size(); ++i) {
        own.push_back(m_seats[i]);
        if (i + 1 < m_seats.size() && m_seats[i + 1].person == own.front().person)
            continue;
        if (own.size() > 1) {
            if (auto done = each(own); !done)
                return done;
        }
        own.clear();
    }
    return {};
}

///
Result<void> FlagFinder::findOverlaps()
{
    return forEachPerson([this](const std::vector<Seat> &seats) { return comparePeriods(seats); });
}

Result<void> FlagFinder::comparePeriods(const std::vector<Seat> &seats)
{
    for (size_t later = 1; later < seats.size(); ++later) {
        const FlagClass &own = m_classes[size_t(seats[later].place)];
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const FlagClass &other = m_classes[size_t(seats[earlier].place)];
            const bool overlaps = own.stands && other.stands && own.start.isValid()
                && other.end.isValid() && own.start <= other.end;
            if (!overlaps)
                continue;
            const auto allowed
                = parameter(kAllowOnlineOverlap.key, kAllowOnlineOverlap.fallback, own.start);
            if (!allowed)
                return fail(allowed.error());
            if (*allowed == 1 && (own.isOnline || other.isOnline))
                continue;
            add(u"R-103"_s, enrolments(), {seats[earlier].enrolment, seats[later].enrolment},
                QCoreApplication::translate(
                    "core", "“%1”在班级“%2”（%3—%4）学习时，又在“%5”（%6—%7），时间重叠。")
                    .arg(personName(seats[later].person), other.name, day(other.start),
                        day(other.end), own.name, day(own.start), day(own.end)),
                {day(other.start), day(other.end), day(own.start), day(own.end)});
        }
    }
    return {};
}

/// R-104; rosters below the smallest class are no classes that could be handed in.
Result<void> FlagFinder::findResubmissions()
{
    QHash<std::pair<int, int>, int> shared; // later and earlier class
    const auto count = [&](int later, int earlier) {
        const FlagClass &own = m_classes[size_t(later)];
        const FlagClass &other = m_classes[size_t(earlier)];
        if (own.stands && other.stands && !own.occupation.isEmpty()
            && own.occupation == other.occupation && own.level == other.level)
            ++shared[{later, earlier}];
    };
    auto counted = forEachPerson([&](const std::vector<Seat> &seats) -> Result<void> {
        for (size_t later = 1; later < seats.size(); ++later) {
            for (size_t earlier = 0; earlier < later; ++earlier)
                count(seats[later].place, seats[earlier].place);
        }
        return {};
    });
    if (!counted)
        return counted;
    QList<std::pair<int, int>> pairs = shared.keys();
    std::sort(pairs.begin(), pairs.end());
    for (const auto &pair : std::as_const(pairs)) {
        const FlagClass &own = m_classes[size_t(pair.first)];
        const FlagClass &other = m_classes[size_t(pair.second)];
        const int roster = m_rosters[size_t(pair.first)];
        const auto share
            = parameter(kResubmissionShare.key, kResubmissionShare.fallback, own.start);
        const auto least = parameter(kClassSizeMin.key, kClassSizeMin.fallback, own.start);
        if (!share || !least)
            return fail(share ? least.error() : share.error());
        const int same = shared.value(pair);
        if (same * 100 < *share * roster || roster < *least)
            continue;
        add(u"R-104"_s, trainingClasses(), {other.id, own.id},
            QCoreApplication::translate("core",
                "班级“%1”花名册 %2 人中有 %3 人与同职业同等级的班级“%4”（%5—%6）相同，可能是整班"
                "重复申报。")
                .arg(own.name)
                .arg(roster)
                .arg(same)
                .arg(other.name, day(other.start), day(other.end)),
            {QString::number(roster), QString::number(same), day(own.start), day(other.start)});
    }
    return {};
}

///
Result<void> FlagFinder::findOversized()
{
    if (auto read = readSeats(); !read)
        return read;
    for (size_t i = 0; i < m_classes.size(); ++i) {
        const FlagClass &own = m_classes[i];
        const int persons = std::max(m_rosters[i], own.planned);
        const auto most = parameter(kClassSizeMax.key, kClassSizeMax.fallback, own.start);
        if (!most)
            return fail(most.error());
        const bool isOverRoom = own.capacity > 0 && persons > own.capacity;
        if (!own.stands || (!isOverRoom && persons <= *most))
            continue;
        const QString what = m_rosters[i] >= own.planned
            ? QCoreApplication::translate("core", "花名册")
            : QCoreApplication::translate("core", "计划");
        const QString text = isOverRoom
            ? QCoreApplication::translate("core", "班级“%1”%2 %3 人，超过“%4”的容纳人数 %5 人。")
                  .arg(own.name, what)
                  .arg(persons)
                  .arg(own.institution)
                  .arg(own.capacity)
            : QCoreApplication::translate("core", "班级“%1”%2 %3 人，超过每班 %4 人的上限。")
                  .arg(own.name, what)
                  .arg(persons)
                  .arg(*most);
        add(u"R-109"_s, trainingClasses(), {own.id}, text,
            {QString::number(persons), QString::number(own.capacity)});
    }
    return {};
}

/// R-112, by the timetable.
Result<void> FlagFinder::findLongDays()
{
    if (auto read = readClasses(); !read)
        return read;
    std::vector<FlagDay> days;
    auto read = forEachFullDay(
        m_workspace.database(), 0, [&](const FlagDay &found) { days.push_back(found); });
    if (!read)
        return read;
    for (const auto &found : days) {
        const auto most = parameter(kHoursPerDay.key, kHoursPerDay.fallback, found.day);
        if (!most)
            return fail(most.error());
        if (found.hours <= *most)
            continue;
        const int place = m_places.value(found.trainingClass, -1);
        add(u"R-112"_s, classSessions(), found.sessions,
            QCoreApplication::translate("core", "班级“%1”%2 排了 %3 学时，超过每天 %4 学时。")
                .arg(place >= 0 ? m_classes[size_t(place)].name : QString(), day(found.day))
                .arg(found.hours)
                .arg(*most),
            {day(found.day), QString::number(found.hours)});
    }
    return {};
}

/// R-112, where there is no timetable: the hours do not fit into the days.
Result<void> FlagFinder::findTightClasses()
{
    for (const auto &own : m_classes) {
        if (!own.stands || !own.start.isValid() || own.end < own.start)
            continue;
        const auto most = parameter(kHoursPerDay.key, kHoursPerDay.fallback, own.start);
        if (!most)
            return fail(most.error());
        const qint64 days = own.start.daysTo(own.end) + 1;
        if (own.hours <= days * *most)
            continue;
        add(u"R-112"_s, trainingClasses(), {own.id},
            QCoreApplication::translate(
                "core", "班级“%1”%2—%3 只有 %4 天，却有 %5 学时，每天超过 %6 学时。")
                .arg(own.name, day(own.start), day(own.end))
                .arg(days)
                .arg(own.hours)
                .arg(*most),
            {day(own.start), day(own.end), QString::number(own.hours)});
    }
    return {};
}

} // namespace core
