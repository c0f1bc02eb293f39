#pragma once

#include "core/base/language.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace ui {

/// A heading of the handbook, or a row of one of its tables, that can be led to.
struct HandbookSection
{
    QString anchor; // unique in the whole handbook
    QString title;
    enum class Kind { Chapter, Heading, Row } kind = Kind::Heading;
};

/// A chapter in Markdown. What follows from declarations and data is filled in.
struct HandbookChapter
{
    QString id = {}; // the anchor of its title
    QString parent = {}; // the chapter it stands below, if any
    QString title = {};
    QString markdown = {};
    QList<HandbookSection> sections = {}; // the title first
};

/// A section in which all words of a search stand.
struct HandbookHit
{
    QString anchor;
    QString chapter;
    QString section; // empty: the beginning of the chapter
    QString line; // the first line with one of the words
};

/// The handbook of one language: its own texts, and chapters made from the declarations.
class Handbook
{
public:
    /// In the language of the texts; read once.
    static const Handbook &current();

    const QList<HandbookChapter> &chapters() const { return m_chapters; }
    /// The chapter in which an anchor stands; null when there is none.
    const HandbookChapter *chapterWith(const QString &anchor) const;
    /// The anchor for the first of the places that has one: anchors themselves, or names of
    /// places.csv. The first chapter when none has.
    QString anchorFor(const QStringList &places) const;
    /// Sections with all the words, titles first.
    QList<HandbookHit> find(const QString &words) const;
    /// Where the pictures of this language are.
    QString pictureFolder() const;

private:
    explicit Handbook(core::Language language);

    void add(const QString &markdown, const QString &parent = {});

    core::Language m_language;
    QList<HandbookChapter> m_chapters;
    QHash<QString, qsizetype> m_chapterOf; // by anchor
    QHash<QString, QString> m_places;
};

/// A line of Markdown without its marks.
QString plainLine(const QString &line);

} // namespace ui
