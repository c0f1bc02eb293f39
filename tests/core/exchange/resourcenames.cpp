#include "tests/core/exchange/resourcenames.h"

#include "core/base/datafile.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

ResourceNames::ResourceNames()
{
    addBook(u"division"_s, u":/data/divisions.csv"_s, {});
    addBook(u"town"_s, u":/data/towns.csv"_s, "county_code"_L1);
    addBook(u"occupation"_s, u":/data/occupations.csv"_s, {});
    addCodeTables();
}

void ResourceNames::addBook(const QString &book, const QString &path, QLatin1StringView attribute)
{
    const auto table = readDataTable(path).value();
    for (const QStringList &row : table.rows) {
        CodeItem item;
        item.code = table.value(row, "code"_L1);
        item.name = table.value(row, "name_zh"_L1);
        if (!attribute.isEmpty())
            item.attributes = u"county="_s + table.value(row, attribute);
        m_books[book].append(item);
    }
}

void ResourceNames::addCodeTables()
{
    const auto table = readDataTable(u":/data/code_tables.csv"_s).value();
    for (const QStringList &row : table.rows) {
        CodeItem item;
        item.code = table.value(row, "code"_L1);
        item.name = table.value(row, "name_zh"_L1);
        item.attributes = table.value(row, "attrs"_L1);
        m_books[table.value(row, "table_code"_L1)].append(item);
    }
}

const CodeItem *ResourceNames::code(QLatin1StringView book, const QString &code) const
{
    const auto items = m_books.constFind(QString(book));
    if (items == m_books.constEnd())
        return nullptr;
    for (const CodeItem &item : *items)
        if (item.code == code)
            return &item;
    return nullptr;
}

QList<CodeItem> ResourceNames::codes(QLatin1StringView book) const
{
    return m_books.value(QString(book));
}

QString ResourceNames::codeOf(QLatin1StringView book, const QString &text) const
{
    for (const CodeItem &item : codes(book))
        if (item.code == text || item.name == text)
            return item.code;
    return {};
}

} // namespace tests
