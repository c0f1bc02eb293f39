#include "core/storage/codebook.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/domain/reference.h"
#include "core/schema/format.h"
#include "core/storage/recordstore.h"
#include "core/storage/statements.h"

#include <QDate>

namespace core {

namespace {

/// "职业资格证书(国家)" is also known without its bracket.
QString withoutBracket(QString name)
{
    const auto open = toHalfWidth(name).indexOf(u'(');
    return open > 0 ? name.left(open) : name;
}

QDate dateOf(const Table &table, const Record &record, QLatin1StringView column)
{
    return QDate::fromString(table.value(record, column).text(), Qt::ISODate);
}

} // namespace

void CodeBook::append(const QString &bookName, const CodeItem &item)
{
    Book &book = m_books[bookName];
    const auto index = book.items.size();
    book.items.append(item);
    book.byCode.insert(item.code, index);
    QStringList names = item.name.split(u'/');
    names.append(item.name);
    names.append(withoutBracket(item.name));
    names.append(item.nameEnglish);
    names.removeDuplicates();
    for (const auto &name : std::as_const(names)) {
        const QString key = folded(name);
        if (key.isEmpty())
            continue;
        book.byName.insert(key, book.byName.contains(key) ? -1 : index);
    }
}

Result<void> CodeBook::loadBook(
    const QString &book, const Table &table, QLatin1StringView nameColumn)
{
    return RecordStore(m_database).forEach(table, {}, [&](const Record &record) {
        CodeItem item;
        item.code = table.value(record, "code"_L1).text();
        item.name = table.value(record, nameColumn).text();
        item.nameEnglish = englishName(table.name, item.name);
        item.validFrom = dateOf(table, record, "valid_from"_L1);
        item.validTo = dateOf(table, record, "valid_to"_L1);
        if (table.name == "division"_L1) {
            item.attributes = QStringLiteral("reporting=%1;level=%2")
                                  .arg(table.value(record, "is_reporting_unit"_L1).plain(),
                                      table.value(record, "level"_L1).text());
        } else if (table.name == "town"_L1) {
            item.attributes
                = QStringLiteral("county=%1").arg(table.value(record, "county_code"_L1).text());
        } else if (table.name == "indicator"_L1) {
            item.attributes = QStringLiteral("unit=%1").arg(table.value(record, "unit"_L1).text());
        } else if (table.name == "occupation"_L1) {
            item.attributes
                = QStringLiteral("group=%1").arg(table.value(record, "group_code"_L1).text());
        }
        append(book, item);
        return true;
    });
}

Result<void> CodeBook::loadCodeTables()
{
    const Table &table = core::codes();
    return RecordStore(m_database)
        .forEach(table, {.order = {{QStringLiteral("table_code")}, {QStringLiteral("sort_order")}}},
            [&](const Record &record) {
                CodeItem item;
                item.code = table.value(record, "code"_L1).text();
                item.name = table.value(record, "name_zh"_L1).text();
                item.nameEnglish = table.value(record, "name_en"_L1).text();
                item.attributes = table.value(record, "attrs"_L1).text();
                item.validFrom = dateOf(table, record, "valid_from"_L1);
                item.validTo = dateOf(table, record, "valid_to"_L1);
                append(table.value(record, "table_code"_L1).text(), item);
                return true;
            });
}

Result<void> CodeBook::loadStates()
{
    const Table &table = core::states();
    return RecordStore(m_database).forEach(table, {}, [&](const Record &record) {
        m_states.insert(
            table.value(record, "entity"_L1).text() + u'/' + table.value(record, "code"_L1).text(),
            table.value(record, "label"_L1).text());
        return true;
    });
}

/// The whole city, its own departments, its counties: the units of targets, figures and reports.
void CodeBook::loadReportUnits()
{
    const auto divisions = m_books.value(QStringLiteral("division")).items;
    for (const auto &division : divisions) {
        if (division.attribute("reporting"_L1) != QLatin1String("1"))
            continue;
        append(QStringLiteral("report_unit"), division);
        if (division.attribute("level"_L1) == QLatin1String("city")) {
            CodeItem own = division;
            own.code += kOwnSuffix;
            own.name = QStringLiteral("市本级");
            own.nameEnglish = englishName("division"_L1, own.name);
            append(QStringLiteral("report_unit"), own);
        }
    }
}

Result<void> CodeBook::load()
{
    m_books.clear();
    m_states.clear();
    forgetTitles();
    const struct
    {
        QString book;
        const Table &table;
    } books[]
        = {{QStringLiteral("division"), core::divisions()}, {QStringLiteral("town"), core::towns()},
            {QStringLiteral("occupation"), core::occupations()},
            {QStringLiteral("indicator"), core::indicators()}};
    for (const auto &[book, table] : books) {
        if (auto loaded = loadBook(book, table, "name_zh"_L1); !loaded)
            return loaded;
    }
    if (auto loaded = loadCodeTables(); !loaded)
        return loaded;
    if (auto loaded = loadStates(); !loaded)
        return loaded;
    loadReportUnits();
    return {};
}

const CodeItem *CodeBook::code(QLatin1StringView bookName, const QString &code) const
{
    const auto book = m_books.constFind(QString(bookName));
    if (book == m_books.constEnd())
        return nullptr;
    const auto index = book->byCode.constFind(code);
    return index == book->byCode.constEnd() ? nullptr : &book->items.at(*index);
}

QList<CodeItem> CodeBook::codes(QLatin1StringView book) const
{
    return m_books.value(QString(book)).items;
}

QString CodeBook::codeOf(QLatin1StringView bookName, const QString &text) const
{
    const auto book = m_books.constFind(QString(bookName));
    if (book == m_books.constEnd())
        return {};
    if (book->byCode.contains(text))
        return text;
    const auto index = book->byName.value(folded(text), -1);
    return index < 0 ? QString() : book->items.at(index).code;
}

QString CodeBook::stateLabel(QLatin1StringView machine, const QString &state) const
{
    return dataText("state"_L1, m_states.value(QString(machine) + u'/' + state, state));
}

QString CodeBook::stateOf(QLatin1StringView machine, const QString &text) const
{
    const QString prefix = QString(machine) + u'/';
    if (m_states.contains(prefix + text))
        return text;
    for (auto state = m_states.begin(); state != m_states.end(); ++state) {
        if (state.key().startsWith(prefix)
            && (state.value() == text || dataText("state"_L1, state.value()) == text))
            return state.key().sliced(prefix.size());
    }
    return {};
}

QString CodeBook::linkTitle(QLatin1StringView tableName, RowId id) const
{
    const QString key = QString(tableName) + u'/' + QString::number(id);
    if (const QString *known = m_titles.object(key))
        return *known;
    const Table *table = tableNamed(QString(tableName));
    QString title;
    const auto record = table ? RecordStore(m_database).read(*table, id)
                              : Result<Record>(fail({Error::Code::NotFound, QString()}));
    if (record)
        title = recordTitle(*table, *record, *this);
    m_titles.insert(key, new QString(title));
    return title;
}

RowId CodeBook::linkOf(QLatin1StringView tableName, const QString &text) const
{
    const Table *table = tableNamed(QString(tableName));
    if (!table)
        return 0;
    const RecordStore store(m_database);
    bool isNumber = false;
    const RowId id = text.toLongLong(&isNumber);
    if (isNumber && store.read(*table, id))
        return id;
    for (const auto &field : table->fields) {
        const bool names = field.is(Rule::Key) || field.is(Rule::Unique)
            || field.column == "name"_L1 || field.form == Form::CitizenId;
        if (!names || storageClass(field.kind) == "INTEGER")
            continue;
        const auto found = store.ids(*table,
            {.conditions = {{QString(field.column), Condition::Test::Equal, {text}}}, .limit = 2});
        if (found && found->size() == 1)
            return found->first();
    }
    return 0;
}

} // namespace core
