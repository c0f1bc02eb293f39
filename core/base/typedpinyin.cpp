#include "core/base/typedpinyin.h"

#include "core/base/pinyin.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSyllable = 6;
constexpr qsizetype kMostParts = 8; // of a name; more letters than these may hold are no name
constexpr qsizetype kMostMixedParts = 5;
constexpr qsizetype kMostOfEach = 4;

/// Letters that stand for a syllable before others follow.
bool isInitial(QStringView letters)
{
    static constexpr std::array kDouble = {"zh"_L1, "ch"_L1, "sh"_L1};
    return letters.size() == 1
        || std::find(kDouble.begin(), kDouble.end(), letters) != kDouble.end();
}

/// All ways to cut letters into parts; a blank or an apostrophe always cuts.
class Cutting
{
public:
    explicit Cutting(QString letters)
        : m_letters(std::move(letters))
    { }

    QList<PinyinReading> readings()
    {
        cut(0, PinyinReading::Shape::Prefix);
        // fewer parts are likelier
        std::stable_sort(m_found.begin(), m_found.end(),
            [](const auto &a, const auto &b) { return a.parts.size() < b.parts.size(); });
        QList<PinyinReading> likeliest;
        for (const auto shape : {PinyinReading::Shape::Prefix, PinyinReading::Shape::Mixed}) {
            qsizetype count = 0;
            for (const auto &reading : std::as_const(m_found)) {
                if (reading.shape == shape && count++ < kMostOfEach)
                    likeliest.append(reading);
            }
        }
        return likeliest;
    }

private:
    void cut(qsizetype at, PinyinReading::Shape shape)
    {
        while (at < m_letters.size() && m_letters[at] == u' ')
            ++at;
        if (at == m_letters.size()) {
            m_found.append({m_parts, shape});
            return;
        }
        const bool isMixed = shape == PinyinReading::Shape::Mixed;
        if (m_parts.size() == (isMixed ? kMostMixedParts : kMostParts))
            return;
        const qsizetype rest = m_letters.size() - at;
        for (qsizetype size = std::min(rest, kLongestSyllable); size > 0; --size)
            take(at, size, shape);
    }

    void take(qsizetype at, qsizetype size, PinyinReading::Shape shape)
    {
        const auto part = QStringView(m_letters).sliced(at, size);
        if (part.contains(u' '))
            return;
        const bool isLast = at + size == m_letters.size();
        if (isSyllable(part) || (isLast && beginsSyllable(part)))
            goOn(part, at + size, shape);
        // 马 too, not only the rare m
        if (!isLast && isInitial(part) && beginsSyllable(part))
            goOn(part, at + size, PinyinReading::Shape::Mixed);
    }

    void goOn(QStringView part, qsizetype next, PinyinReading::Shape shape)
    {
        m_parts.append(part.toString());
        cut(next, shape);
        m_parts.removeLast();
    }

    QString m_letters;
    QStringList m_parts;
    QList<PinyinReading> m_found;
};

} // namespace

QString PinyinReading::initials() const
{
    QString letters;
    for (const auto &part : parts)
        letters += part.front();
    return letters;
}

QList<PinyinReading> pinyinReadings(const QString &typed)
{
    QString letters = typed.toLower().trimmed();
    letters.replace(u'\'', u' ').replace(u'\u2019', u' ').replace(u'\u00fc', u'v');
    const bool isPlain = std::all_of(letters.begin(), letters.end(),
        [](QChar letter) { return letter == u' ' || (letter >= u'a' && letter <= u'z'); });
    if (letters.isEmpty() || !isPlain || letters.size() > kMostParts * (kLongestSyllable + 1))
        return {};
    return Cutting(letters).readings();
}

} // namespace core
