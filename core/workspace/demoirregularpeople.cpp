// People who stand in the ledger twice, each in one of five ways.
#include "core/base/citizenid.h"
#include "core/domain/person.h"
#include "core/domain/trainingclass.h"
#include "core/storage/rulequeries.h"
#include "core/workspace/demoplanter.h"
#include "core/workspace/personduplicates.h"

#include <algorithm>

namespace core {

namespace {

constexpr Likeness kKinds[] = {Likeness::SameNumber, Likeness::OneDigit, Likeness::Swapped,
    Likeness::NameAndBirth, Likeness::Phone};
constexpr int kKindCount = int(std::size(kKinds));
constexpr int kBody = 17;
constexpr int kBirthAt = 6;
constexpr int kBirthDigits = 8;
constexpr auto kPassport = "5"_L1;

/// With its check character; empty when the day of birth is none that people here have.
QString completed(const QString &body)
{
    const QDate birth = QDate::fromString(body.mid(kBirthAt, kBirthDigits), u"yyyyMMdd"_s);
    if (!birth.isValid() || birth.year() < 1936 || birth.year() > 2005)
        return {};
    return body + citizenIdCheckCharacter(body);
}

/// Another digit at one place of the day of birth, or another of the invented sequence codes.
QString oneDigitOff(const QString &number, DemoRandom &random)
{
    constexpr int kPlaces[] = {9, 11, 13, 13, 16};
    QString body = number.left(kBody);
    const int place = kPlaces[random.below(std::size(kPlaces))];
    const int digit = body[place].digitValue();
    const int other = place == kBody - 1 ? (digit >= 8 ? digit - 2 : digit + 2)
                                         : (digit + random.between(1, 9)) % 10;
    body[place] = QChar(u'0' + other);
    return completed(body);
}

QString swapped(const QString &number, DemoRandom &random)
{
    constexpr int kPlaces[] = {8, 10, 12, 12};
    QString body = number.left(kBody);
    const int place = kPlaces[random.below(std::size(kPlaces))];
    if (body[place] == body[place + 1])
        return {};
    const QChar first = body[place];
    body[place] = body[place + 1];
    body[place + 1] = first;
    return completed(body);
}

/// The same birthday under the code of another county, and another sequence code.
QString elsewhere(const QString &number, DemoRandom &random)
{
    constexpr const char16_t *kPrefixes[]
        = {u"141102", u"141121", u"141125", u"141129", u"142322", u"142325", u"142328", u"142330"};
    QString body = QString::fromUtf16(kPrefixes[random.below(std::size(kPrefixes))])
        + number.mid(kBirthAt, kBody - kBirthAt);
    const int last = body[kBody - 1].digitValue();
    body[kBody - 1] = QChar(u'0' + (last >= 8 ? last - 2 : last + 2));
    return completed(body);
}

int differences(const QString &one, const QString &other)
{
    int count = 0;
    for (int i = 0; i < kBody; ++i)
        count += one[i] != other[i] ? 1 : 0;
    return count;
}

/// Another birthday, and no slip of the pen.
QString anotherDay(const QString &number, DemoRandom &random)
{
    const QDate birth = QDate::fromString(number.mid(kBirthAt, kBirthDigits), u"yyyyMMdd"_s)
                            .addDays(random.between(400, 1500));
    return completed(number.left(kBirthAt) + birth.toString(u"yyyyMMdd"_s)
        + number.mid(kBirthAt + kBirthDigits, kBody - kBirthAt - kBirthDigits));
}

} // namespace

Result<bool> DemoPlanter::isFree(const QString &number) const
{
    const auto taken = m_store.count(
        persons(), {.conditions = {{u"id_number"_s, Condition::Test::Equal, {number}}}});
    if (!taken)
        return fail(taken.error());
    return *taken == 0;
}

/// A number for the second record that nobody has; empty when none was found.
Result<QString> DemoPlanter::numberLike(const QString &number, int kind)
{
    constexpr int kTries = 40;
    const Likeness likeness = kKinds[kind];
    if (likeness == Likeness::SameNumber)
        return number;
    for (int i = 0; i < kTries; ++i) {
        const QString other = likeness == Likeness::OneDigit ? oneDigitOff(number, m_random)
            : likeness == Likeness::Swapped                  ? swapped(number, m_random)
            : likeness == Likeness::NameAndBirth             ? elsewhere(number, m_random)
                                                             : anotherDay(number, m_random);
        const bool isFar = likeness == Likeness::OneDigit || likeness == Likeness::Swapped
            || (!other.isEmpty() && differences(number, other) > 2);
        if (other.isEmpty() || other == number || !isFar)
            continue;
        const auto free = isFree(other);
        if (!free)
            return fail(free.error());
        if (*free)
            return other;
    }
    return QString();
}

Result<bool> DemoPlanter::duplicate(const Seat &seat, int kind)
{
    const Table &table = persons();
    const auto original = stored(table, seat.person);
    if (!original)
        return fail(original.error());
    auto twin = persons().unpack(*original);
    const bool isByPhone = kKinds[kind] == Likeness::Phone;
    if (twin.idType != "1"_L1 || twin.name.size() < 2 || (isByPhone && twin.mobile.isEmpty()))
        return false;
    const auto sharers = m_store.count(
        table, {.conditions = {{u"mobile"_s, Condition::Test::Equal, {twin.mobile}}}});
    if (!sharers)
        return fail(sharers.error());
    if (isByPhone && *sharers > 1) // an office's phone proves nothing
        return false;
    const auto number = numberLike(twin.idNumber, kind);
    if (!number)
        return fail(number.error());
    if (number->isEmpty())
        return false;
    if (kKinds[kind] == Likeness::SameNumber)
        twin.idType = kPassport;
    twin.idNumber = *number;
    twin.birthDate = QDate::fromString(number->mid(kBirthAt, kBirthDigits), u"yyyyMMdd"_s);
    if (!isByPhone)
        twin.mobile.clear();
    twin.bankName.clear();
    twin.bankAccount.clear();
    twin.education.clear();
    Record record = persons().pack(twin);
    const RowId owner = table.value(*original, kOwnerUnit).integer();
    const auto id = insert(table, record, owner);
    if (!id)
        return fail(id.error());
    note(likenessKey(kKinds[kind]), table, {seat.person, *id});
    m_usedPersons.insert(seat.person);
    const auto enrolment = stored(enrolments(), seat.enrolment);
    if (!enrolment)
        return fail(enrolment.error());
    const QString category = enrolments().table().value(*enrolment, "category"_L1).text();
    if (auto added = addWithdrawal(*id, seat.person, category); !added)
        return fail(added.error());
    return true;
}

/// Every other double once signed up for a class and left it: that is how it came about.
Result<void> DemoPlanter::addWithdrawal(RowId person, RowId original, const QString &category)
{
    const auto place = size_t(m_random.below(qint64(m_classes.size())));
    const auto &own = m_classesOf.value(original);
    const bool isOther = std::find(own.begin(), own.end(), place) == own.end();
    if (m_random.chance(50) || !isOther || !m_classes[place].stands
        || m_classes[place].end >= m_options.today)
        return {};
    const auto trainingClass = stored(trainingClasses(), m_classes[place].id);
    const auto last = lastSequence(m_writer.database(), m_classes[place].id);
    if (!trainingClass || !last)
        return fail(trainingClass ? last.error() : trainingClass.error());
    Enrolment left;
    left.status = u"withdrawn"_s;
    left.trainingClass = {m_classes[place].id};
    left.person = {person};
    left.seq = *last + 1;
    left.category = category;
    left.joinedOn = m_classes[place].start;
    left.leftOn = m_classes[place].start.addDays(1);
    left.leftReason = u"家中有事，本人申请退班"_s;
    const auto id = insert(enrolments(), enrolments().pack(left),
        trainingClasses().table().value(*trainingClass, kOwnerUnit).integer());
    return id ? Result<void>() : fail(id.error());
}

Result<void> DemoPlanter::plantDuplicates()
{
    const auto count = m_store.count(persons());
    if (!count)
        return fail(count.error());
    qint64 left = std::max<qint64>(kKindCount, wanted(*count));
    int kind = 0;
    for (const size_t seat : shuffledSeats()) {
        if (left == 0)
            break;
        if (m_usedPersons.contains(m_seats[seat].person))
            continue;
        const auto planted = duplicate(m_seats[seat], kind);
        if (!planted)
            return fail(planted.error());
        if (!*planted)
            continue;
        kind = (kind + 1) % kKindCount;
        --left;
    }
    return {};
}

} // namespace core
