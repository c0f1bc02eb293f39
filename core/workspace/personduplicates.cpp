#include "core/workspace/personduplicates.h"

#include "core/domain/person.h"
#include "core/workspace/flagdecision.h"
#include "core/workspace/personlikeness.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

constexpr auto kRule = "R-101"_L1;
constexpr int kPhoneShared = 5; // a number that more people have is an office's
constexpr int kBody = PersonKeys::kBody;

QString subjectOf(RowId one, RowId other)
{
    return u"person/%1+%2"_s.arg(std::min(one, other)).arg(std::max(one, other));
}

/// Puts everybody in order by one key after another and looks only at neighbours.
class Finder
{
public:
    explicit Finder(const PersonKeyTable &table)
        : m_table(table)
        , m_persons(table.persons())
    { }

    QList<PersonPair> pairs(const QSet<QString> &decided) const
    {
        QList<PersonPair> pairs;
        for (const auto &[one, other] : m_found) {
            const PersonKeys &first = m_persons[one];
            const PersonKeys &second = m_persons[other];
            if (!decided.contains(subjectOf(first.id, second.id)))
                pairs.append(judgedPair(m_table, first, second));
        }
        std::sort(pairs.begin(), pairs.end(), [](const PersonPair &a, const PersonPair &b) {
            return std::tuple(-a.score, a.first, a.second)
                < std::tuple(-b.score, b.first, b.second);
        });
        return pairs;
    }

    /// Any two of the same number, whatever they are called.
    void findSameNumbers()
    {
        auto order = all();
        const auto key
            = [this](quint32 i) { return std::tie(m_persons[i].other, m_persons[i].body); };
        std::sort(order.begin(), order.end(),
            [&](quint32 a, quint32 b) { return std::pair(key(a), a) < std::pair(key(b), b); });
        forRuns(order, key, [this](auto first, auto last) { noteAll(first, last); });
        m_byNumber = std::move(order);
    }

    /// Within one name: the same day of birth, a number that is one digit or one swap off, the
    /// same phone.
    void findNamesakes()
    {
        auto order = all();
        const auto name = [this](quint32 i) { return m_persons[i].name; };
        std::sort(order.begin(), order.end(),
            [&](quint32 a, quint32 b) { return std::pair(name(a), a) < std::pair(name(b), b); });
        forRuns(order, name, [this](auto first, auto last) { compareNamesakes(first, last); });
    }

    /// A number whose check character is wrong was mistyped: what it may have been is looked up.
    void findMistyped()
    {
        for (quint32 i = 0; i < m_persons.size(); ++i) {
            if (m_persons[i].isCitizen() && !m_persons[i].isChecked)
                lookUpNeighbours(i);
        }
    }

    /// The same phone and the same birthday, or nearly the same name.
    void findPhones()
    {
        std::vector<quint32> order;
        for (quint32 i = 0; i < m_persons.size(); ++i) {
            if (m_persons[i].mobile != 0)
                order.push_back(i);
        }
        const auto mobile = [this](quint32 i) { return m_persons[i].mobile; };
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
            return std::pair(mobile(a), a) < std::pair(mobile(b), b);
        });
        forRuns(order, mobile, [this](auto first, auto last) {
            if (last - first > kPhoneShared)
                return;
            for (auto one = first; one != last; ++one) {
                for (auto other = one + 1; other != last; ++other)
                    compareSharers(*one, *other);
            }
        });
    }

private:
    using Place = std::vector<quint32>::const_iterator;

    std::vector<quint32> all() const
    {
        std::vector<quint32> order(m_persons.size());
        for (quint32 i = 0; i < order.size(); ++i)
            order[i] = i;
        return order;
    }

    template <class Key, class Run>
    static void forRuns(const std::vector<quint32> &order, const Key &key, const Run &run)
    {
        for (auto first = order.begin(); first != order.end();) {
            auto last = first + 1;
            while (last != order.end() && key(*last) == key(*first))
                ++last;
            if (last - first > 1)
                run(first, last);
            first = last;
        }
    }

    /// Two who share a phone.
    void compareSharers(quint32 one, quint32 other)
    {
        const PersonKeys &a = m_persons[one];
        const PersonKeys &b = m_persons[other];
        if (isSameName(a, b) || isSameBirth(a, b) || isNearName(m_table.name(a), m_table.name(b)))
            note(one, other);
    }

    void note(quint32 one, quint32 other)
    {
        m_found.insert({std::min(one, other), std::max(one, other)});
    }
    void noteAll(Place first, Place last)
    {
        for (auto one = first; one != last; ++one) {
            for (auto other = one + 1; other != last; ++other)
                note(*one, *other);
        }
    }

    void compareNamesakes(Place first, Place last)
    {
        constexpr std::ptrdiff_t kFew = 24; // so few are quicker compared one by one
        if (last - first > kFew) {
            compareManyNamesakes({first, last});
            return;
        }
        for (auto one = first; one != last; ++one) {
            for (auto other = one + 1; other != last; ++other) {
                const PersonKeys &a = m_persons[*one];
                const PersonKeys &b = m_persons[*other];
                if (isSameBirth(a, b) || isNearNumber(a, b))
                    note(*one, *other);
            }
        }
    }

    /// Keys that two people share exactly when they are alike in one way.
    void compareManyNamesakes(const std::vector<quint32> &namesakes)
    {
        noteEqual(namesakes, [](const PersonKeys &person) { return quint64(person.birth); });
        for (int place = 0; place < kBody; ++place) {
            noteEqual(namesakes, [place](const PersonKeys &person) {
                return person.isCitizen() ? hashOf(person, place, -1) : 0;
            });
        }
        for (int place = 0; place + 1 < kBody; ++place) {
            noteEqual(namesakes, [place](const PersonKeys &person) {
                return person.isCitizen() ? hashOf(person, -1, place) : 0;
            });
        }
    }

    /// Of the number without one place, or with two neighbours in ascending order. Never 0.
    static quint64 hashOf(const PersonKeys &person, int without, int ordered)
    {
        auto body = person.body;
        if (without >= 0)
            body[size_t(without)] = '-';
        if (ordered >= 0 && body[size_t(ordered)] > body[size_t(ordered) + 1])
            std::swap(body[size_t(ordered)], body[size_t(ordered) + 1]);
        quint64 hash = 0xcbf29ce484222325;
        for (const char c : body)
            hash = (hash ^ quint8(c)) * 0x100000001b3;
        return hash | 1U;
    }

    template <class Key>
    void noteEqual(const std::vector<quint32> &group, const Key &key)
    {
        std::vector<std::pair<quint64, quint32>> keys;
        for (const quint32 i : group) {
            const quint64 value = key(m_persons[i]);
            if (value != 0)
                keys.emplace_back(value, i);
        }
        std::sort(keys.begin(), keys.end());
        for (size_t first = 0; first < keys.size(); ++first) {
            for (size_t next = first + 1;
                 next < keys.size() && keys[next].first == keys[first].first; ++next)
                noteIfAlike(keys[first].second, keys[next].second);
        }
    }

    /// Two hashes may meet by chance.
    void noteIfAlike(quint32 one, quint32 other)
    {
        const PersonKeys &a = m_persons[one];
        const PersonKeys &b = m_persons[other];
        if (isSameBirth(a, b) || isNearNumber(a, b))
            note(one, other);
    }

    void lookUpNeighbours(quint32 index)
    {
        PersonKeys tried = m_persons[index];
        for (size_t place = 0; place < kBody; ++place) {
            const char typed = tried.body[place];
            for (char digit = '0'; digit <= '9'; ++digit) {
                tried.body[place] = digit;
                if (digit != typed)
                    lookUp(index, tried);
            }
            tried.body[place] = typed;
        }
        for (size_t place = 0; place + 1 < kBody; ++place) {
            std::swap(tried.body[place], tried.body[place + 1]);
            if (tried.body[place] != tried.body[place + 1])
                lookUp(index, tried);
            std::swap(tried.body[place], tried.body[place + 1]);
        }
    }

    void lookUp(quint32 index, const PersonKeys &tried)
    {
        const auto before = [this](quint32 i, const PersonKeys &wanted) {
            return std::tie(m_persons[i].other, m_persons[i].body)
                < std::tie(wanted.other, wanted.body);
        };
        auto found = std::lower_bound(m_byNumber.begin(), m_byNumber.end(), tried, before);
        for (; found != m_byNumber.end() && m_persons[*found].isCitizen()
             && m_persons[*found].body == tried.body;
             ++found) {
            // a slip of one key: the check character was typed right
            if (m_persons[*found].check == tried.check || isSameName(m_persons[*found], tried))
                note(index, *found);
        }
    }

    const PersonKeyTable &m_table;
    const std::vector<PersonKeys> &m_persons;
    std::vector<quint32> m_byNumber;
    QSet<std::pair<quint32, quint32>> m_found;
};

} // namespace

Result<QList<PersonPair>> personDuplicates(const Database &database, const Progress &progress)
{
    constexpr int kSteps = 5;
    const QString what = QCoreApplication::translate("core", "正在比对学员");
    const auto cancelled = [] {
        return fail({Error::Code::Cancelled, QCoreApplication::translate("core", "已取消。")});
    };
    QSet<QString> decided;
    auto noted = forEachDecision(
        database, [&](const QString &rule, const QString &subject, const QString &) {
            if (rule == kRule)
                decided.insert(subject);
        });
    if (!noted)
        return fail(noted.error());
    PersonKeyTable table;
    if (auto read = table.read(database); !read)
        return fail(read.error());
    Finder finder(table);
    int done = 0;
    for (const auto step : {&Finder::findSameNumbers, &Finder::findNamesakes, &Finder::findMistyped,
             &Finder::findPhones}) {
        if (!progress.step(++done, kSteps, what))
            return cancelled();
        (finder.*step)();
    }
    auto pairs = finder.pairs(decided);
    if (!progress.step(kSteps, kSteps, what))
        return cancelled();
    return pairs;
}

Attempt<Saved> keepApart(Workspace &workspace, RowId one, RowId other, const QString &reason)
{
    const QString name = workspace.names().linkTitle(persons().table().name, one);
    return decideSubject(workspace, kRule, subjectOf(one, other),
        reason.isEmpty() ? QCoreApplication::translate("core", "不是同一人") : reason,
        QCoreApplication::translate("core", "不是同一人：%1").arg(name));
}

} // namespace core
