// What is wrong with classes.
#include "core/workspace/demoirregular.h"

#include "core/domain/institution.h"
#include "core/domain/timetable.h"
#include "core/domain/trainingclass.h"
#include "core/storage/rulequeries.h"
#include "core/workspace/demoplanter.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

constexpr quint64 kPurpose = 1'000'003;
constexpr int kSmallestCopied = 12; // people of a class that is handed in again
constexpr int kLongestClass = 40; // days

} // namespace

DemoPlanter::DemoPlanter(ChangeWriter &writer, const DemoIrregularOptions &options)
    : m_writer(writer)
    , m_options(options)
    , m_store(writer.database())
    , m_random(options.seed * kPurpose + kPurpose)
{ }

Result<DemoPlanted> DemoPlanter::run()
{
    if (m_options.percent <= 0)
        return DemoPlanted{};
    if (auto read = readCity(); !read)
        return fail(read.error());
    for (const auto step : {&DemoPlanter::plantOverlaps, &DemoPlanter::plantResubmissions,
             &DemoPlanter::plantOversized, &DemoPlanter::plantLongDays,
             &DemoPlanter::plantEarlyCertificates, &DemoPlanter::plantSharedAccounts,
             &DemoPlanter::plantDoubleClaims, &DemoPlanter::plantDuplicates}) {
        if (auto planted = (this->*step)(); !planted)
            return fail(planted.error());
    }
    return m_planted;
}

Result<void> DemoPlanter::readCity()
{
    const Database &database = m_writer.database();
    m_names = std::make_unique<CodeBook>(database);
    if (auto loaded = m_names->load(); !loaded)
        return loaded;
    auto session = Session::signIn(database, {});
    if (!session)
        return fail(session.error());
    m_session = *session;
    m_context.emplace(RuleContext{database, *m_names, *m_session, m_options.today});
    auto read = forEachFlagClass(
        database, [this](const FlagClass &found) { m_classes.push_back(found); });
    if (!read)
        return read;
    std::sort(m_classes.begin(), m_classes.end(), [](const FlagClass &a, const FlagClass &b) {
        return std::pair(a.start, a.id) < std::pair(b.start, b.id);
    });
    QHash<RowId, size_t> places;
    for (size_t place = 0; place < m_classes.size(); ++place)
        places.insert(m_classes[place].id, place);
    m_rosters.resize(m_classes.size());
    return forEachFlagSeat(database, [&](const FlagSeat &seat) {
        const size_t place = places.value(seat.trainingClass);
        m_rosters[place].push_back(m_seats.size());
        m_classesOf[seat.person].push_back(place);
        m_seats.push_back({seat.person, seat.enrolment, place});
    });
}

qint64 DemoPlanter::wanted(qint64 base) const
{
    return std::max<qint64>(1, base * m_options.percent / 100);
}

bool DemoPlanter::isUsable(size_t place) const
{
    const FlagClass &own = m_classes[place];
    return own.stands && !own.isOnline && own.end.isValid()
        && own.end.year() < m_options.today.year() && !m_rosters[place].empty()
        && !m_usedClasses.contains(place);
}

std::vector<size_t> DemoPlanter::shuffledClasses()
{
    std::vector<size_t> places;
    for (size_t place = 0; place < m_classes.size(); ++place) {
        if (isUsable(place))
            places.push_back(place);
    }
    for (size_t i = places.size(); i > 1; --i)
        std::swap(places[i - 1], places[size_t(m_random.below(qint64(i)))]);
    return places;
}

std::vector<size_t> DemoPlanter::shuffledSeats()
{
    std::vector<size_t> seats;
    for (size_t seat = 0; seat < m_seats.size(); ++seat) {
        if (isUsable(m_seats[seat].place) && !m_usedPersons.contains(m_seats[seat].person))
            seats.push_back(seat);
    }
    for (size_t i = seats.size(); i > 1; --i)
        std::swap(seats[i - 1], seats[size_t(m_random.below(qint64(i)))]);
    return seats;
}

Result<Record> DemoPlanter::stored(const Table &table, RowId id)
{
    return m_store.read(table, id);
}

Result<RowId> DemoPlanter::insert(const Table &table, Record record, RowId owner)
{
    record.id = 0;
    if (owner != 0)
        table.set(record, kOwnerUnit, owner);
    if (auto derived = derive(table, record, *m_context); !derived)
        return fail(derived.error());
    ++m_planted.rows[QString(table.name)];
    return m_writer.insert(table, std::move(record));
}

void DemoPlanter::note(const QString &kind, const Table &table, QList<RowId> rows)
{
    std::sort(rows.begin(), rows.end());
    m_planted.list.append({kind, &table, rows});
}

/// Classes of a person that lie over the days of another.
std::vector<size_t> DemoPlanter::overlapping(RowId person, const FlagClass &own) const
{
    std::vector<size_t> found;
    for (const size_t place : m_classesOf.value(person)) {
        const FlagClass &other = m_classes[place];
        if (other.stands && other.start <= own.end && own.start <= other.end)
            found.push_back(place);
    }
    return found;
}

/// someone who sits in just one other class, not online, in these days.
std::optional<size_t> DemoPlanter::guestFor(size_t place)
{
    const FlagClass &own = m_classes[place];
    const auto first
        = std::lower_bound(m_classes.begin(), m_classes.end(), own.start.addDays(-kLongestClass),
            [](const FlagClass &each, const QDate &date) { return each.start < date; });
    for (auto other = first; other != m_classes.end() && other->start <= own.end; ++other) {
        const auto at = size_t(other - m_classes.begin());
        if (at == place || other->end < own.start || !isUsable(at))
            continue;
        for (const size_t seat : m_rosters[at]) {
            const RowId person = m_seats[seat].person;
            if (!m_usedPersons.contains(person) && overlapping(person, own).size() == 1)
                return seat;
        }
    }
    return std::nullopt;
}

Result<void> DemoPlanter::seatGuest(size_t place, size_t seat)
{
    const FlagClass &own = m_classes[place];
    const auto from = stored(enrolments(), m_seats[seat].enrolment);
    const auto into = stored(trainingClasses(), own.id);
    const auto last = lastSequence(m_writer.database(), own.id);
    if (!from || !into || !last)
        return fail(!from ? from.error() : !into ? into.error() : last.error());
    constexpr int kAttended = 20; // hundredths of the hours
    Enrolment guest;
    guest.status = u"failed"_s;
    guest.trainingClass = {own.id};
    guest.person = {m_seats[seat].person};
    guest.seq = *last + 1;
    guest.category = enrolments().table().value(*from, "category"_L1).text();
    guest.joinedOn = own.start;
    guest.attendanceHours = own.hours * kAttended / 100;
    guest.attendanceDays = (*guest.attendanceHours + 7) / 8;
    guest.leftReason = u"出勤不足"_s;
    const auto id = insert(enrolments(), enrolments().pack(guest),
        trainingClasses().table().value(*into, kOwnerUnit).integer());
    if (!id)
        return fail(id.error());
    note(u"R-103"_s, enrolments(), {m_seats[seat].enrolment, *id});
    m_usedPersons.insert(m_seats[seat].person);
    m_usedClasses.insert(place);
    m_usedClasses.insert(m_seats[seat].place);
    return {};
}

Result<void> DemoPlanter::plantOverlaps()
{
    qint64 left = wanted(qint64(m_classes.size()));
    for (const size_t place : shuffledClasses()) {
        if (left == 0)
            break;
        const auto guest = isUsable(place) ? guestFor(place) : std::nullopt;
        if (!guest)
            continue;
        if (auto seated = seatGuest(place, *guest); !seated)
            return seated;
        --left;
    }
    return {};
}

/// a class of last year is handed in again for spring with nine of ten of its people.
Result<void> DemoPlanter::plantResubmissions()
{
    qint64 left = wanted(qint64(m_classes.size()));
    for (const size_t place : shuffledClasses()) {
        if (left == 0)
            break;
        const bool fits = !m_classes[place].occupation.isEmpty()
            && m_rosters[place].size() >= kSmallestCopied
            && std::none_of(m_rosters[place].begin(), m_rosters[place].end(),
                [this](size_t seat) { return m_usedPersons.contains(m_seats[seat].person); });
        if (!fits)
            continue;
        if (auto done = resubmit(place); !done)
            return done;
        --left;
    }
    return {};
}

Result<void> DemoPlanter::resubmit(size_t place)
{
    const Table &table = trainingClasses();
    const FlagClass &own = m_classes[place];
    const auto source = stored(table, own.id);
    if (!source)
        return fail(source.error());
    const QDate start = m_options.today.addDays(47 + m_random.below(20));
    const QString series
        = table.value(*source, "division_code"_L1).text() + start.toString(u"-yyyyMM-"_s);
    const auto known = textsWithPrefix(m_writer.database(), table, "class_no"_L1, series);
    if (!known)
        return fail(known.error());
    Record copy = *source;
    const int number = int(known->size()) + 1;
    table.set(copy, "class_no"_L1, series + QString::number(number).rightJustified(4, u'0'));
    static const QRegularExpression counter(u"第(\\d+)期"_s);
    const auto match = counter.match(own.name);
    QString name = own.name;
    if (match.hasMatch())
        name.replace(match.capturedStart(1), match.capturedLength(1),
            QString::number(match.captured(1).toInt() + 1));
    table.set(copy, "name"_L1, name);
    table.set(copy, kStatus, u"planned"_s);
    table.set(copy, "start_date"_L1, day(start));
    table.set(copy, "end_date"_L1, day(start.addDays(own.start.daysTo(own.end))));
    for (const auto column : {"actual_start"_L1, "actual_end"_L1})
        table.set(copy, column, {});
    const RowId owner = table.value(*source, kOwnerUnit).integer();
    const auto id = insert(table, copy, owner);
    if (!id)
        return fail(id.error());
    const size_t taken = m_rosters[place].size() * 9 / 10;
    for (size_t i = 0; i < taken; ++i) {
        const Seat &seat = m_seats[m_rosters[place][i]];
        const auto before = stored(enrolments(), seat.enrolment);
        if (!before)
            return fail(before.error());
        Enrolment again;
        again.status = u"applied"_s;
        again.trainingClass = {*id};
        again.person = {seat.person};
        again.seq = int(i) + 1;
        again.category = enrolments().table().value(*before, "category"_L1).text();
        if (const auto added = insert(enrolments(), enrolments().pack(again), owner); !added)
            return fail(added.error());
        m_usedPersons.insert(seat.person);
    }
    note(u"R-104"_s, table, {own.id, *id});
    m_usedClasses.insert(place);
    return {};
}

/// planned for more people than the school has places.
Result<void> DemoPlanter::plantOversized()
{
    const Table &table = trainingClasses();
    qint64 left = wanted(qint64(m_classes.size()));
    for (const size_t place : shuffledClasses()) {
        if (left == 0)
            break;
        const FlagClass &own = m_classes[place];
        if (own.capacity == 0)
            continue;
        auto record = stored(table, own.id);
        if (!record)
            return fail(record.error());
        table.set(*record, "planned"_L1, own.capacity + m_random.between(1, 20));
        if (auto written = m_writer.update(table, *record); !written)
            return written;
        note(u"R-109"_s, table, {own.id});
        m_usedClasses.insert(place);
        --left;
    }
    return {};
}

/// ten hours on the first day.
Result<void> DemoPlanter::plantLongDays()
{
    qint64 left = wanted(qint64(m_classes.size()));
    for (const size_t place : shuffledClasses()) {
        if (left == 0)
            break;
        if (auto filled = fillDay(place); !filled)
            return filled;
        m_usedClasses.insert(place);
        --left;
    }
    return {};
}

Result<void> DemoPlanter::fillDay(size_t place)
{
    const FlagClass &own = m_classes[place];
    const auto lessons = m_store.find(classSessions(),
        {.conditions = {{u"training_class"_s, Condition::Test::Equal, {own.id}},
             {u"session_date"_s, Condition::Test::Equal, {day(own.start)}}}});
    const auto record = stored(trainingClasses(), own.id);
    if (!lessons || !record)
        return fail(lessons ? record.error() : lessons.error());
    int hours = 0;
    QList<RowId> rows;
    for (const auto &lesson : *lessons) {
        hours += int(classSessions().table().value(lesson, "hours"_L1).integer());
        rows.append(lesson.id);
    }
    const Table &classes = trainingClasses();
    ClassSession lesson;
    lesson.trainingClass = {own.id};
    lesson.sessionDate = own.start;
    lesson.place = classes.value(*record, "place"_L1).text();
    lesson.content = u"实操练习"_s;
    const struct
    {
        QString from;
        QString to;
        int hours;
    } parts[]
        = {{u"08:00"_s, u"12:00"_s, 4}, {u"14:00"_s, u"18:00"_s, 4}, {u"19:00"_s, u"21:00"_s, 2}};
    for (const auto &part : parts) {
        // a class that has its timetable gets an evening only
        if (!lessons->isEmpty() && part.hours != 2)
            continue;
        lesson.timeFrom = part.from;
        lesson.timeTo = part.to;
        lesson.hours = lessons->isEmpty() ? part.hours : std::max(2, 9 - hours);
        const auto id = insert(classSessions(), classSessions().pack(lesson),
            classes.value(*record, kOwnerUnit).integer());
        if (!id)
            return fail(id.error());
        rows.append(*id);
    }
    note(u"R-112"_s, classSessions(), rows);
    return {};
}

Result<DemoPlanted> plantIrregularities(ChangeWriter &writer, const DemoIrregularOptions &options)
{
    return DemoPlanter(writer, options).run();
}

} // namespace core
