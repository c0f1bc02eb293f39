#include "core/storage/statement.h"

#include <sqlite3.h>
#include <utility>

namespace core {

Statement::Statement(const Database *database, sqlite3_stmt *statement)
    : m_database(database)
    , m_statement(statement)
{ }

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{ }

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Result<Statement> Statement::prepare(const Database &database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql.constData(), int(sql.size()), &statement, &rest)
        != SQLITE_OK)
        return fail(database.failure(sql));
    Q_ASSERT_X(
        QByteArrayView(rest).trimmed().isEmpty(), "Statement::prepare", "one statement at a time");
    return Statement(&database, statement);
}

Statement &Statement::bind(std::initializer_list<Value> values)
{
    Q_ASSERT(int(values.size()) == sqlite3_bind_parameter_count(m_statement));
    int index = 0;
    for (const auto &value : values)
        bind(++index, value);
    return *this;
}

Statement &Statement::bind(const QList<Value> &values)
{
    Q_ASSERT(int(values.size()) == sqlite3_bind_parameter_count(m_statement));
    int index = 0;
    for (const auto &value : values)
        bind(++index, value);
    return *this;
}

void Statement::bind(int index, const Value &value)
{
    if (value.isNull()) {
        sqlite3_bind_null(m_statement, index);
    } else if (value.isInteger()) {
        sqlite3_bind_int64(m_statement, index, value.integer());
    } else {
        const QByteArray utf8 = value.view().toUtf8();
        sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    }
}

void Statement::bindText(int index, QByteArrayView utf8)
{
    sqlite3_bind_text(m_statement, index, utf8.data(), int(utf8.size()), SQLITE_STATIC);
}

void Statement::bindBytes(int index, QByteArrayView bytes)
{
    // a null pointer would bind NULL, which is bindNull()'s
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    sqlite3_bind_blob(m_statement, index, data, int(bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bindInteger(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    auto error = m_database->failure(sqlite3_sql(m_statement));
    sqlite3_reset(m_statement);
    return fail(std::move(error));
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
    }
    sqlite3_reset(m_statement);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

Result<void> Statement::forEach(const std::function<bool(const Statement &)> &row)
{
    for (;;) {
        const auto more = step();
        if (!more)
            return fail(more.error());
        if (!*more || !row(*this))
            break;
    }
    sqlite3_reset(m_statement);
    return {};
}

Statement::Type Statement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_NULL:
        return Type::Nothing;
    default:
        return Type::Text;
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

} // namespace core
