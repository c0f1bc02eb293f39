#pragma once

#include "core/schema/names.h"

#include <QHash>
#include <QSet>

namespace core {

/// Finds the code that people mean by a name, with its bracket or without, in other words, in other
/// widths.
class CodeMatcher
{
public:
    explicit CodeMatcher(const Names &names);

    /// Nothing when no entry or several fit.
    std::optional<QString> codeOf(QLatin1StringView book, const QString &text);

    /// A town by name; of several with one name that of `division` is meant.
    std::optional<QString> townOf(const QString &text, const QString &division);

private:
    struct Book
    {
        QSet<QString> codes;
        QHash<QString, QStringList> byName;
    };

    Book &book(QLatin1StringView name);
    void addEntry(Book &book, const QString &name, const QString &code) const;
    QString withoutPlace(const QString &town);

    const Names &m_names;
    QHash<QString, QHash<QString, QString>> m_synonyms; // book -> name -> code
    QHash<QString, Book> m_books;
};

} // namespace core
