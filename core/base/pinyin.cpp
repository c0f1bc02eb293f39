#include "core/base/pinyin.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr char32_t kFirst = 0x3007;
constexpr char32_t kLast = 0x9fff;
constexpr char32_t kRarePlane = 0x20000; // from here on Han only, more than Qt knows
constexpr qsizetype kLongestWord = 4;

/// The readings of resources/pinyin*.txt: a syllable number for each character, 0 if unknown.
class Readings
{
public:
    Readings();

    [[nodiscard]] quint16 syllableOf(char32_t character) const;
    [[nodiscard]] const QString &text(quint16 syllable) const { return m_texts.at(syllable); }

    [[nodiscard]] const std::set<QString, std::less<>> &syllables() const { return m_syllables; }

    /// The syllables of the longest surname or word `text` begins with, or null.
    [[nodiscard]] const std::vector<quint16> *phraseAt(QStringView text, Reading reading) const;

private:
    using Phrases = std::map<QString, std::vector<quint16>, std::less<>>;

    void readCharacters();
    void readPhrases();
    void setSyllable(char32_t character, quint16 syllable);
    quint16 numberOf(const QString &syllable);

    std::vector<QString> m_texts{QString()};
    QHash<QString, quint16> m_numbers;
    std::set<QString, std::less<>> m_syllables;
    std::vector<quint16> m_near = std::vector<quint16>(kLast - kFirst + 1);
    std::map<char32_t, quint16> m_far;
    std::vector<bool> m_startsPhrase = std::vector<bool>(kLast - kFirst + 1);
    Phrases m_surnames;
    Phrases m_words;
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

Readings::Readings()
{
    readCharacters();
    readPhrases();
}

void Readings::readCharacters()
{
    for (const QString &line : linesOf(u":/base/pinyin.txt"_s)) {
        if (line.startsWith(u'#'))
            continue;
        const qsizetype gap = line.indexOf(u' ');
        const quint16 number = numberOf(line.left(gap));
        for (const char32_t character : QStringView(line).sliced(gap + 1).toUcs4())
            setSyllable(character, number);
    }
}

/// Lines "char|surname|word 字 reading …".
void Readings::readPhrases()
{
    for (const QString &line : linesOf(u":/base/pinyin-words.txt"_s)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u' ');
        const QString &phrase = parts.at(1);
        std::vector<quint16> syllables;
        for (const QString &syllable : parts.sliced(2))
            syllables.push_back(numberOf(syllable));
        if (parts.at(0) == "char"_L1) {
            setSyllable(phrase.at(0).unicode(), syllables.front());
        } else {
            m_startsPhrase[phrase.at(0).unicode() - kFirst] = true;
            Phrases &phrases = parts.at(0) == "surname"_L1 ? m_surnames : m_words;
            phrases[phrase] = std::move(syllables);
        }
    }
}

void Readings::setSyllable(char32_t character, quint16 syllable)
{
    if (character >= kFirst && character <= kLast)
        m_near[character - kFirst] = syllable;
    else
        m_far[character] = syllable;
}

quint16 Readings::numberOf(const QString &syllable)
{
    const auto known = m_numbers.constFind(syllable);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<quint16>(m_texts.size());
    m_texts.push_back(syllable);
    m_numbers.insert(syllable, number);
    m_syllables.insert(syllable);
    return number;
}

quint16 Readings::syllableOf(char32_t character) const
{
    if (character >= kFirst && character <= kLast)
        return m_near[character - kFirst];
    const auto known = m_far.find(character);
    return known == m_far.end() ? quint16(0) : known->second;
}

const std::vector<quint16> *Readings::phraseAt(QStringView text, Reading reading) const
{
    const char32_t first = text.front().unicode();
    if (first < kFirst || first > kLast || !m_startsPhrase[first - kFirst])
        return nullptr;
    const Phrases &phrases = reading == Reading::Name ? m_surnames : m_words;
    for (qsizetype size = std::min(text.size(), kLongestWord); size > 0; --size) {
        const auto known = phrases.find(text.first(size));
        if (known != phrases.end())
            return &known->second;
    }
    return nullptr;
}

const Readings &readings()
{
    static const Readings known;
    return known;
}

/// Full-width forms become the ASCII they stand for.
QChar halfWidth(QChar character)
{
    const char16_t code = character.unicode();
    return code >= 0xff01 && code <= 0xff5e ? QChar(code - 0xfee0) : character;
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    return unit.unicode();
}

/// Walks over `text`: `syllable(QString)` for each syllable, `plain(QChar)` for each letter or
/// digit that is none, `gap()` for what only separates.
template <class Syllable, class Plain, class Gap>
void walk(QStringView text, Reading reading, Syllable syllable, Plain plain, Gap gap)
{
    const Readings &known = readings();
    bool isStart = true;
    for (qsizetype at = 0; at < text.size();) {
        const bool mayBePhrase = isStart || reading == Reading::Word;
        if (const auto *phrase = mayBePhrase ? known.phraseAt(text.sliced(at), reading) : nullptr) {
            for (const quint16 number : *phrase)
                syllable(known.text(number));
            at += static_cast<qsizetype>(phrase->size());
            isStart = false;
            continue;
        }
        const char32_t character = characterAt(text, at);
        const qsizetype units = QChar::requiresSurrogates(character) ? 2 : 1;
        if (const quint16 number = known.syllableOf(character)) {
            syllable(known.text(number));
            isStart = false;
        } else if (QChar::isLetterOrNumber(character) || character >= kRarePlane) {
            for (const QChar unit : text.sliced(at, units))
                plain(halfWidth(unit).toLower());
            isStart = false;
        } else {
            gap();
        }
        at += units;
    }
}

} // namespace

QString pinyin(QStringView text, Reading reading)
{
    QString result;
    result.reserve(text.size() * 6);
    bool isOpen = false; // a run of letters that the next letter continues
    const auto separate = [&result] {
        if (!result.isEmpty())
            result += u' ';
    };
    walk(
        text, reading,
        [&](const QString &syllable) {
            separate();
            result += syllable;
            isOpen = false;
        },
        [&](QChar letter) {
            if (!isOpen)
                separate();
            result += letter;
            isOpen = true;
        },
        [&] { isOpen = false; });
    return result;
}

QString initials(QStringView text, Reading reading)
{
    QString result;
    result.reserve(text.size());
    walk(
        text, reading, [&](const QString &syllable) { result += syllable.front(); },
        [&](QChar letter) { result += letter; }, [] {});
    return result;
}

bool isSyllable(QStringView letters)
{
    return readings().syllables().contains(letters);
}

bool beginsSyllable(QStringView letters)
{
    const auto &known = readings().syllables();
    const auto next = known.lower_bound(letters);
    return next != known.end() && next->startsWith(letters);
}

} // namespace core
