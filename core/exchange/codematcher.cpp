#include "core/exchange/codematcher.h"

#include "core/base/datafile.h"
#include "core/base/text.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isSeparator(QChar c)
{
    return QStringView(u"/\\-—–()[]<>·.,;:、，。“”\"'").contains(c);
}

/// Blanks, widths, cases and separators do not count.
QString nameKey(const QString &name)
{
    QString key = folded(name);
    key.removeIf(isSeparator);
    return key.isEmpty() ? folded(name) : key;
}

QString withoutBrackets(const QString &name)
{
    static const QRegularExpression kBracket(u"\\([^()]*\\)"_s);
    QString rest = toHalfWidth(name);
    rest.remove(kBracket);
    return rest;
}

/// 城关镇, 城关, 滨河街道办事处 -> the name by which it is looked up.
QString townKey(const QString &name)
{
    QString key = nameKey(withoutBrackets(name));
    for (const QStringView ending : {u"人民政府", u"办事处", u"街道办", u"街道", u"镇", u"乡"})
        if (key.size() > ending.size() + 1 && key.endsWith(ending))
            key.chop(ending.size());
    return key;
}

} // namespace

CodeMatcher::CodeMatcher(const Names &names)
    : m_names(names)
{
    const auto read = readDataObject(u":/import/synonyms.json"_s);
    Q_ASSERT(read);
    const QJsonObject books = read.value_or(QJsonObject());
    for (auto book = books.begin(); book != books.end(); ++book) {
        const QJsonObject words = book.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            m_synonyms[book.key()].insert(nameKey(word.key()), word.value().toString());
    }
}

CodeMatcher::Book &CodeMatcher::book(QLatin1StringView name)
{
    const auto known = m_books.find(QString(name));
    if (known != m_books.end())
        return *known;
    Book &book = m_books[QString(name)];
    const bool isTown = name == "town"_L1;
    const auto items = m_names.codes(name);
    for (const CodeItem &item : items) {
        book.codes.insert(item.code);
        if (isTown) {
            book.byName[nameKey(item.name)].append(item.code);
            if (townKey(item.name) != nameKey(item.name))
                book.byName[townKey(item.name)].append(item.code);
            continue;
        }
        addEntry(book, item.name, item.code);
        addEntry(book, withoutBrackets(item.name), item.code);
        if (name == "ethnicity"_L1 && item.name.endsWith(u'族'))
            addEntry(book, item.name.chopped(1), item.code);
        if (item.name.contains(u'/'))
            for (const QString &part : withoutBrackets(item.name).split(u'/'))
                addEntry(book, part, item.code);
    }
    return book;
}

void CodeMatcher::addEntry(Book &book, const QString &name, const QString &code) const
{
    QStringList &codes = book.byName[nameKey(name)];
    if (!codes.contains(code))
        codes.append(code);
}

std::optional<QString> CodeMatcher::codeOf(QLatin1StringView bookName, const QString &text)
{
    const Book &entries = book(bookName);
    const QString plain = toHalfWidth(withoutBlanks(text));
    if (entries.codes.contains(plain))
        return plain;
    const auto synonyms = m_synonyms.value(QString(bookName));
    for (const QString &key : {nameKey(plain), nameKey(withoutBrackets(plain))}) {
        if (const QStringList codes = entries.byName.value(key); codes.size() == 1)
            return codes.front();
        if (const QString code = synonyms.value(key); entries.codes.contains(code))
            return code;
    }
    return std::nullopt;
}

/// Without province, city and county in front: 山西省吕梁市临县城关镇 -> 城关镇.
QString CodeMatcher::withoutPlace(const QString &town)
{
    QString rest = withoutBlanks(town);
    const auto divisions = m_names.codes("division"_L1);
    for (const CodeItem &division : divisions)
        if (rest.startsWith(division.name) && rest.size() > division.name.size() + 1)
            rest.remove(0, division.name.size());
    return rest;
}

std::optional<QString> CodeMatcher::townOf(const QString &text, const QString &division)
{
    const Book &entries = book("town"_L1);
    const QString plain = toHalfWidth(withoutBlanks(text));
    if (entries.codes.contains(plain))
        return plain;
    const QString name = withoutPlace(plain);
    QStringList codes = entries.byName.value(nameKey(name));
    if (codes.isEmpty())
        codes = entries.byName.value(townKey(name));
    const auto isElsewhere = [&](const QString &code) {
        const CodeItem *item = m_names.code("town"_L1, code);
        return item == nullptr || item->attribute("county"_L1) != division;
    };
    QStringList here = codes;
    here.removeIf(isElsewhere);
    if (here.size() == 1)
        return here.front();
    return codes.size() == 1 ? std::optional(codes.front()) : std::nullopt;
}

} // namespace core
