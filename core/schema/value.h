#pragma once

#include <QString>

#include <variant>

namespace core {

/// What one field of one row holds: nothing, a 64-bit integer or a text. A date is its ISO text, a
/// moment its UTC milliseconds, money its fen: exactly what is stored and what is hashed.
class Value
{
public:
    Value() = default;
    Value(qint64 integer)
        : m_value(integer)
    { }
    Value(int integer)
        : m_value(qint64(integer))
    { }
    /// An empty text is stored as nothing, so that "empty" has one form.
    Value(const QString &text)
    {
        if (!text.isEmpty())
            m_value = text;
    }
    Value(QLatin1StringView text)
        : Value(QString(text))
    { }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isInteger() const { return std::holds_alternative<qint64>(m_value); }
    bool isText() const { return std::holds_alternative<QString>(m_value); }

    /// 0 when there is no integer.
    qint64 integer() const
    {
        const auto *value = std::get_if<qint64>(&m_value);
        return value ? *value : 0;
    }
    /// Empty when there is no text.
    QString text() const
    {
        const auto *value = std::get_if<QString>(&m_value);
        return value ? *value : QString();
    }
    /// The same without a copy; valid as long as the value.
    QStringView view() const
    {
        const auto *value = std::get_if<QString>(&m_value);
        return value ? QStringView(*value) : QStringView();
    }
    /// The text, or the integer in decimal digits; empty when there is nothing.
    QString plain() const { return isInteger() ? QString::number(integer()) : text(); }

    bool operator==(const Value &) const = default;

private:
    std::variant<std::monostate, qint64, QString> m_value;
};

} // namespace core
