#include "ui/views/handbook/handbook.h"

#include "core/base/datafile.h"
#include "ui/views/handbook/handbookparts.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &anchorMark()
{
    static const QRegularExpression mark(u"\\s*\\{#([\\w-]+)\\}"_s);
    return mark;
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// {{figures}} and the like, each on a line of its own.
QString withParts(const QString &markdown)
{
    static const QRegularExpression part(
        u"^\\{\\{([\\w-]+)\\}\\}$"_s, QRegularExpression::MultilineOption);
    QString text = markdown;
    for (auto found = part.match(text); found.hasMatch(); found = part.match(text))
        text.replace(
            found.capturedStart(), found.capturedLength(), handbookPart(found.captured(1)));
    return text;
}

HandbookSection sectionOf(const QString &line, const QString &anchor)
{
    using Kind = HandbookSection::Kind;
    const auto kind = line.startsWith("# "_L1) ? Kind::Chapter
        : line.startsWith(u'#')                ? Kind::Heading
                                               : Kind::Row;
    const QString named = kind == Kind::Row ? line.section(u'|', 1, 1) : line;
    return {anchor, plainLine(named), kind};
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
        [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool hasAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
        [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The lines of a chapter with the section each stands in.
class SectionSearch
{
public:
    SectionSearch(const HandbookChapter &chapter, const QStringList &words)
        : m_chapter(chapter)
        , m_words(words)
    { }

    void run(QList<HandbookHit> &titles, QList<HandbookHit> &texts)
    {
        qsizetype next = 0;
        for (const auto &line : m_chapter.markdown.split(u'\n')) {
            const auto found = anchorMark().match(line);
            if (found.hasMatch()) {
                end(titles, texts);
                m_section = &m_chapter.sections.at(next++);
            }
            const QString plain = plainLine(line);
            m_text += plain + u'\n';
            if (m_line.isEmpty() && hasAny(plain, m_words))
                m_line = plain;
        }
        end(titles, texts);
    }

private:
    void end(QList<HandbookHit> &titles, QList<HandbookHit> &texts)
    {
        if (m_section && hasAll(m_text, m_words)) {
            const bool isChapter = m_section->kind == HandbookSection::Kind::Chapter;
            auto &list = hasAll(m_section->title, m_words) ? titles : texts;
            list.append({m_section->anchor, m_chapter.title,
                isChapter ? QString() : m_section->title, m_line});
        }
        m_text.clear();
        m_line.clear();
    }

    const HandbookChapter &m_chapter;
    const QStringList &m_words;
    const HandbookSection *m_section = nullptr;
    QString m_text;
    QString m_line;
};

} // namespace

QString plainLine(const QString &line)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"^#+ |^> |^\\s*[-*] |\\*\\*|`|^\\|[-:| ]+\\|$"_s);
    static const QRegularExpression escape(u"\\\\([\\\\`*_\\[\\]<>|#])"_s);
    QString plain = line;
    plain.remove(anchorMark()).replace(link, u"\\1"_s).remove(marks);
    plain.replace(QRegularExpression(u"(?<!\\\\)\\|"_s), u"  "_s).replace(escape, u"\\1"_s);
    plain.replace(u" 「"_s, u"「"_s).replace(u"」 "_s, u"」"_s);
    return plain.trimmed();
}

const Handbook &Handbook::current()
{
    if (core::language() == core::Language::English) {
        static const Handbook english(core::Language::English);
        return english;
    }
    static const Handbook chinese(core::Language::Chinese);
    return chinese;
}

Handbook::Handbook(core::Language language)
    : m_language(language)
{
    const QString folder = language == core::Language::English ? u"en"_s : u"zh"_s;
    const auto files = core::readDataTable(u":/handbook/chapters.csv"_s);
    Q_ASSERT(files);
    for (const auto &row : files->rows) {
        const auto &file = files->value(row, "file"_L1);
        add(readText(u":/handbook/%1/%2.md"_s.arg(folder, file)));
        if (file == "fields"_L1) {
            const QString parent = m_chapters.constLast().id;
            for (const auto &text : fieldChapters())
                add(text, parent);
        }
    }
    const auto places = core::readDataTable(u":/handbook/places.csv"_s);
    Q_ASSERT(places);
    for (const auto &row : places->rows)
        m_places.insert(places->value(row, "place"_L1), places->value(row, "anchor"_L1));
}

void Handbook::add(const QString &markdown, const QString &parent)
{
    HandbookChapter chapter{.parent = parent, .markdown = withParts(markdown)};
    for (const auto &line : chapter.markdown.split(u'\n')) {
        const auto found = anchorMark().match(line);
        if (!found.hasMatch())
            continue;
        chapter.sections.append(sectionOf(line, found.captured(1)));
        m_chapterOf.insert(found.captured(1), m_chapters.size());
    }
    Q_ASSERT(!chapter.sections.isEmpty());
    chapter.id = chapter.sections.constFirst().anchor;
    chapter.title = chapter.sections.constFirst().title;
    m_chapters.append(chapter);
}

const HandbookChapter *Handbook::chapterWith(const QString &anchor) const
{
    const auto found = m_chapterOf.constFind(anchor);
    return found == m_chapterOf.constEnd() ? nullptr : &m_chapters.at(*found);
}

QString Handbook::anchorFor(const QStringList &places) const
{
    for (const auto &place : places) {
        const QString anchor = m_places.value(place, place);
        if (m_chapterOf.contains(anchor))
            return anchor;
    }
    return m_chapters.constFirst().id;
}

QList<HandbookHit> Handbook::find(const QString &words) const
{
    const auto wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<HandbookHit> titles;
    QList<HandbookHit> texts;
    if (wanted.isEmpty())
        return titles;
    for (const auto &chapter : m_chapters)
        SectionSearch(chapter, wanted).run(titles, texts);
    return titles + texts;
}

QString Handbook::pictureFolder() const
{
    return m_language == core::Language::English ? u":/handbook/pictures/en/"_s
                                                 : u":/handbook/pictures/zh/"_s;
}

} // namespace ui
