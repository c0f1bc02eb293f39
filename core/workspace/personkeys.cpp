#include "core/workspace/personkeys.h"

#include "core/base/citizenid.h"
#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

constexpr int kLong = 18;
constexpr int kShort = 15;
constexpr int kCenturyAt = 6;

bool isDigits(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= '0' && c <= '9'; });
}

qint32 dayNumber(QByteArrayView iso)
{
    qint32 number = 0;
    for (const char c : iso) {
        if (c >= '0' && c <= '9')
            number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

Result<void> PersonKeyTable::read(const Database &database)
{
    m_numbers.insert(QByteArray(), 0);
    auto done = forEachPersonKey(database, [this](const PersonKeyRow &row) {
        add(row);
        return true;
    });
    m_written.clear();
    m_folded.clear();
    m_numbers.clear();
    return done;
}

quint32 PersonKeyTable::nameOf(QByteArrayView bytes)
{
    const auto written = m_written.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (written != m_written.constEnd())
        return *written;
    const QString name = folded(QString::fromUtf8(bytes));
    auto known = m_folded.constFind(name);
    if (known == m_folded.constEnd()) {
        known = m_folded.insert(name, quint32(m_names.size()));
        m_names.append(name);
    }
    m_written.insert(bytes.toByteArray(), *known);
    return *known;
}

/// A number of 15 is that of 18 without the century and the check character.
void PersonKeyTable::setNumber(PersonKeys &person, QByteArrayView bytes)
{
    const bool isLong = bytes.size() == kLong && isDigits(bytes.first(PersonKeys::kBody));
    const bool isShort = bytes.size() == kShort && isDigits(bytes);
    if (!isLong && !isShort) {
        const QByteArray other = bytes.toByteArray().trimmed().toUpper();
        const auto known = m_numbers.constFind(other);
        person.other = known != m_numbers.constEnd() ? *known : quint32(m_numbers.size());
        if (known == m_numbers.constEnd())
            m_numbers.insert(other, person.other);
        return;
    }
    if (isLong) {
        std::copy_n(bytes.begin(), PersonKeys::kBody, person.body.begin());
        person.check = char(std::toupper(bytes.back()));
        person.isChecked
            = citizenIdCheckCharacter(QString::fromLatin1(person.body.data(), PersonKeys::kBody))
            == QLatin1Char(person.check);
        return;
    }
    auto at = std::copy_n(bytes.begin(), kCenturyAt, person.body.begin());
    *at++ = '1';
    *at++ = '9';
    std::copy(bytes.begin() + kCenturyAt, bytes.end(), at);
    person.isChecked = true;
}

void PersonKeyTable::add(const PersonKeyRow &row)
{
    PersonKeys person;
    person.id = row.id;
    person.name = nameOf(row.name);
    person.birth = dayNumber(row.birthDate);
    person.home = dayNumber(row.home);
    person.mobile = row.mobile.isEmpty() ? 0 : row.mobile.toByteArray().toULongLong();
    setNumber(person, row.idNumber);
    m_persons.push_back(person);
}

} // namespace core
