#pragma once

#include "core/schema/names.h"
#include "core/storage/database.h"

#include <QCache>
#include <QHash>

namespace core {

/// The code tables, divisions, occupations and states of one open ledger in memory, and the titles
/// of linked rows, read when asked for. Belongs to the thread of its connection.
class CodeBook : public Names
{
public:
    explicit CodeBook(const Database &database)
        : m_database(database)
        , m_titles(20000)
    { }

    /// Reads everything anew; call after a change of one of its tables.
    Result<void> load();
    /// Forgets the titles of linked rows; call after any change.
    void forgetTitles() { m_titles.clear(); }

    const CodeItem *code(QLatin1StringView book, const QString &code) const override;
    QList<CodeItem> codes(QLatin1StringView book) const override;
    QString codeOf(QLatin1StringView book, const QString &text) const override;
    QString stateLabel(QLatin1StringView machine, const QString &state) const override;
    QString stateOf(QLatin1StringView machine, const QString &text) const override;
    QString linkTitle(QLatin1StringView table, RowId id) const override;
    RowId linkOf(QLatin1StringView table, const QString &text) const override;

private:
    struct Book
    {
        QList<CodeItem> items;
        QHash<QString, qsizetype> byCode;
        QHash<QString, qsizetype> byName; // folded; -1 when several share it
    };

    Result<void> loadBook(const QString &book, const Table &table, QLatin1StringView nameColumn);
    Result<void> loadCodeTables();
    Result<void> loadStates();
    void loadReportUnits();
    void append(const QString &book, const CodeItem &item);

    const Database &m_database;
    QHash<QString, Book> m_books;
    QHash<QString, QString> m_states; // "machine/state" -> Chinese label
    mutable QCache<QString, QString> m_titles;
};

/// The special unit of reports: what the city's own departments do themselves.
inline constexpr auto kOwnSuffix = ":own"_L1;

} // namespace core
