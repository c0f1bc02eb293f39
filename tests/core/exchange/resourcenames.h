#pragma once

#include "core/schema/names.h"

#include <QHash>

namespace tests {

/// The code tables, divisions, towns and occupations as the program brings them, without any
/// ledger.
class ResourceNames : public core::Names
{
public:
    ResourceNames();

    const core::CodeItem *code(QLatin1StringView book, const QString &code) const override;
    QList<core::CodeItem> codes(QLatin1StringView book) const override;
    QString codeOf(QLatin1StringView book, const QString &text) const override;
    QString stateLabel(QLatin1StringView, const QString &state) const override { return state; }
    QString stateOf(QLatin1StringView, const QString &text) const override { return text; }
    QString linkTitle(QLatin1StringView, core::RowId) const override { return {}; }
    core::RowId linkOf(QLatin1StringView, const QString &) const override { return 0; }

private:
    void addBook(const QString &book, const QString &path, QLatin1StringView attribute);
    void addCodeTables();

    QHash<QString, QList<core::CodeItem>> m_books;
};

} // namespace tests
