#pragma once

#include "core/base/result.h"
#include "core/schema/value.h"
#include "core/storage/database.h"

#include <QByteArrayView>

#include <functional>
#include <span>

struct sqlite3_stmt;

namespace core {

/// One prepared statement of one connection. Values are bound by position, all of them; every
/// step's failure is returned, so that a damaged page never looks like the end of the rows.
class Statement
{
public:
    static Result<Statement> prepare(const Database &database, const QByteArray &sql);

    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    /// Binds ?1 … ?n; asserts that the statement has just as many.
    Statement &bind(std::initializer_list<Value> values);
    Statement &bind(const QList<Value> &values);
    void bind(int index, const Value &value);
    /// The bytes must live until the statement was stepped.
    void bindText(int index, QByteArrayView utf8);
    void bindBytes(int index, QByteArrayView bytes);
    void bindInteger(int index, qint64 value);
    void bindNull(int index);

    /// True while there is a row.
    Result<bool> step();
    /// Steps to the end and makes the statement ready to be bound again.
    Result<void> run();
    void reset();
    /// Calls `row` for each row; stops early, without error, when it answers false.
    Result<void> forEach(const std::function<bool(const Statement &row)> &row);

    enum class Type { Nothing, Integer, Text };
    Type type(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    /// Lives until the next step.
    QByteArrayView view(int column) const;
    bool isNull(int column) const;
    Value value(int column) const;

private:
    Statement(const Database *database, sqlite3_stmt *statement);

    const Database *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace core
