#include "core/workspace/personlikeness.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

constexpr int kBody = PersonKeys::kBody;

/// Where the bodies differ; more than two places are of no interest.
QList<int> differences(const PersonKeys &one, const PersonKeys &other)
{
    QList<int> places;
    for (int i = 0; i < kBody && places.size() < 3; ++i) {
        if (one.body[size_t(i)] != other.body[size_t(i)])
            places.append(i);
    }
    return places;
}

bool isSwap(const PersonKeys &one, const PersonKeys &other, const QList<int> &places)
{
    if (places.size() != 2 || places[1] != places[0] + 1)
        return false;
    const auto at = size_t(places[0]);
    return one.body[at] == other.body[at + 1] && one.body[at + 1] == other.body[at];
}

/// One pair under judgement: what the two have in common, and how certain it makes us.
class Judgement
{
public:
    Judgement(const PersonKeyTable &table, const PersonKeys &one, const PersonKeys &other)
        : m_table(table)
        , m_one(one)
        , m_other(other)
    { }

    PersonPair pair()
    {
        judgeNumbers();
        judgeRest();
        PersonPair pair{std::min(m_one.id, m_other.id), std::max(m_one.id, m_other.id),
            std::min(m_score, 99), m_likenesses, m_reasons};
        return pair;
    }

private:
    void add(Likeness likeness, int score, const QString &reason)
    {
        m_likenesses.append(likeness);
        m_score = std::max(m_score, score);
        m_reasons.append(reason);
    }

    QString digits(int place) const
    {
        return u"%1/%2"_s.arg(QLatin1Char(m_one.body[size_t(place)]))
            .arg(QLatin1Char(m_other.body[size_t(place)]));
    }

    void judgeNumbers()
    {
        const bool sameName = isSameName(m_one, m_other);
        if (!m_one.isCitizen() || !m_other.isCitizen()) {
            if (!m_one.isCitizen() && m_one.other == m_other.other) {
                add(Likeness::SameNumber, sameName ? 99 : 90,
                    QCoreApplication::translate("core", "证件号码相同，证件类型不同"));
            }
            return;
        }
        const auto places = differences(m_one, m_other);
        if (places.isEmpty())
            judgeSameBody(sameName);
        else if (places.size() == 1)
            add(Likeness::OneDigit, sameName ? 95 : 70,
                QCoreApplication::translate("core", "身份证号只差一位（第 %1 位 %2）")
                    .arg(places[0] + 1)
                    .arg(digits(places[0])));
        else if (isSwap(m_one, m_other, places))
            add(Likeness::Swapped, sameName ? 94 : 68,
                QCoreApplication::translate("core", "身份证号第 %1、%2 位颠倒")
                    .arg(places[0] + 1)
                    .arg(places[1] + 1));
    }

    void judgeSameBody(bool sameName)
    {
        if (m_one.check == m_other.check) {
            add(Likeness::SameNumber, sameName ? 99 : 90,
                QCoreApplication::translate("core", "证件号码相同，证件类型不同"));
        } else if (m_one.check == 0 || m_other.check == 0) {
            add(Likeness::SameNumber, sameName ? 99 : 90,
                QCoreApplication::translate("core", "15 位与 18 位身份证号是同一个号码"));
        } else {
            add(Likeness::OneDigit, sameName ? 97 : 85,
                QCoreApplication::translate("core", "身份证号只差最后一位校验码"));
        }
    }

    void judgeRest()
    {
        const bool sameName = isSameName(m_one, m_other);
        const bool sameBirth = isSameBirth(m_one, m_other);
        const bool samePhone = isSamePhone(m_one, m_other);
        const bool isNear = isNearName(m_table.name(m_one), m_table.name(m_other));
        const bool byNumber = !m_likenesses.isEmpty();
        if (sameName && sameBirth && !byNumber) {
            add(Likeness::NameAndBirth, 72,
                QCoreApplication::translate("core", "姓名和出生日期相同"));
        } else {
            m_reasons.append(sameName ? QCoreApplication::translate("core", "姓名相同")
                    : isNear          ? QCoreApplication::translate("core", "姓名只差一个字")
                                      : QCoreApplication::translate("core", "姓名不同"));
            if (sameBirth)
                m_reasons.append(QCoreApplication::translate("core", "出生日期相同"));
        }
        if (samePhone) {
            const int alone = sameName ? 66 : sameBirth ? 58 : 50;
            add(Likeness::Phone, byNumber ? m_score + 2 : std::max(alone, m_score + 18),
                QCoreApplication::translate("core", "手机号相同"));
        }
        const bool sameHome = m_one.home != 0 && m_one.home == m_other.home;
        if (sameHome && !byNumber) {
            m_score += 6;
            m_reasons.append(QCoreApplication::translate("core", "户籍同县"));
        }
    }

    const PersonKeyTable &m_table;
    const PersonKeys &m_one;
    const PersonKeys &m_other;
    int m_score = 0;
    QList<Likeness> m_likenesses;
    QStringList m_reasons;
};

} // namespace

bool isSameName(const PersonKeys &one, const PersonKeys &other)
{
    return one.name == other.name;
}

bool isSamePhone(const PersonKeys &one, const PersonKeys &other)
{
    return one.mobile != 0 && one.mobile == other.mobile;
}

bool isSameBirth(const PersonKeys &one, const PersonKeys &other)
{
    return one.birth != 0 && one.birth == other.birth;
}

bool isNearName(const QString &one, const QString &other)
{
    if (one == other || std::min(one.size(), other.size()) < 2
        || std::abs(one.size() - other.size()) > 1)
        return false;
    if (one.size() != other.size())
        return one.startsWith(other) || other.startsWith(one);
    qsizetype different = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        different += one[i] != other[i] ? 1 : 0;
    return different == 1;
}

bool isNearNumber(const PersonKeys &one, const PersonKeys &other)
{
    if (!one.isCitizen() || !other.isCitizen())
        return false;
    const auto places = differences(one, other);
    return places.size() < 2 || isSwap(one, other, places);
}

PersonPair judgedPair(const PersonKeyTable &table, const PersonKeys &one, const PersonKeys &other)
{
    return Judgement(table, one, other).pair();
}

QString likenessKey(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameNumber:
        return u"same_number"_s;
    case Likeness::OneDigit:
        return u"one_digit"_s;
    case Likeness::Swapped:
        return u"swapped_digits"_s;
    case Likeness::NameAndBirth:
        return u"name_and_birth"_s;
    case Likeness::Phone:
        return u"phone"_s;
    }
    Q_UNREACHABLE();
}

} // namespace core
