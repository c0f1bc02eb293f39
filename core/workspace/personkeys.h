#pragma once

#include "core/storage/personqueries.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace core {

/// What of a person is compared with others, in few bytes.
struct PersonKeys
{
    static constexpr int kBody = 17; // a citizen's number without its check character

    RowId id = 0;
    quint64 mobile = 0; // 0: none
    quint32 name = 0; // into PersonKeyTable::names(), folded
    qint32 birth = 0; // yyyymmdd; 0: none
    qint32 home = 0;
    quint32 other = 0; // into numbers(), where the number is no citizen's; 0: it is
    std::array<char, kBody> body = {};
    char check = 0; // the 18th; 0: a number of 15
    bool isChecked = false; // the check character is right

    bool isCitizen() const { return other == 0; }
    bool operator==(const PersonKeys &) const = default;
};

/// Everybody's keys, read once.
class PersonKeyTable
{
public:
    Result<void> read(const Database &database);

    const std::vector<PersonKeys> &persons() const { return m_persons; }
    const QString &name(const PersonKeys &person) const { return m_names[person.name]; }
    qsizetype nameCount() const { return m_names.size(); }

private:
    void add(const PersonKeyRow &row);
    quint32 nameOf(QByteArrayView bytes);
    void setNumber(PersonKeys &person, QByteArrayView bytes);

    std::vector<PersonKeys> m_persons;
    QStringList m_names;
    QHash<QByteArray, quint32> m_written; // a name as it is written -> its place
    QHash<QString, quint32> m_folded;
    QHash<QByteArray, quint32> m_numbers;
};

} // namespace core
