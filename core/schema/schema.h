#pragma once

#include "core/schema/table.h"

#include <QDate>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace core {

/// What every typed entity carries besides its own fields.
struct Entity
{
    RowId id = 0;
    QString status;
};

/// An amount as an entity's member, so that money never mixes with counts.
struct Money
{
    qint64 fen = 0;
    auto operator<=>(const Money &) const = default;
};

QList<Field> pinyinFields(int firstNumber);

namespace schema_detail {

inline Value toValue(const QString &text)
{
    return text;
}
inline Value toValue(int number)
{
    return qint64(number);
}
inline Value toValue(bool flag)
{
    return qint64(flag ? 1 : 0);
}
inline Value toValue(Money money)
{
    return money.fen;
}
inline Value toValue(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}
template <class E>
Value toValue(Id<E> id)
{
    return id.isNull() ? Value() : Value(id.value);
}
template <class T>
Value toValue(const std::optional<T> &value)
{
    return value ? toValue(*value) : Value();
}

inline void fromValue(QString &text, const Value &value)
{
    text = value.text();
}
inline void fromValue(int &number, const Value &value)
{
    number = int(value.integer());
}
inline void fromValue(bool &flag, const Value &value)
{
    flag = value.integer() != 0;
}
inline void fromValue(Money &money, const Value &value)
{
    money.fen = value.integer();
}
inline void fromValue(QDate &date, const Value &value)
{
    date = QDate::fromString(value.text(), Qt::ISODate);
}
template <class E>
void fromValue(Id<E> &id, const Value &value)
{
    id.value = value.integer();
}
template <class T>
void fromValue(std::optional<T> &target, const Value &value)
{
    target.reset();
    if (!value.isNull())
        fromValue(target.emplace(), value);
}

template <class T>
struct KindOf
{
    static constexpr Kind value = Kind::Text;
};
template <>
struct KindOf<int>
{
    static constexpr Kind value = Kind::Integer;
};
template <>
struct KindOf<bool>
{
    static constexpr Kind value = Kind::Flag;
};
template <>
struct KindOf<Money>
{
    static constexpr Kind value = Kind::Money;
};
template <>
struct KindOf<QDate>
{
    static constexpr Kind value = Kind::Date;
};
template <class E>
struct KindOf<Id<E>>
{
    static constexpr Kind value = Kind::Link;
};
template <class T>
struct KindOf<std::optional<T>> : KindOf<T>
{ };

} // namespace schema_detail

/// A registry's table together with the way between its plain struct and a record.
template <class E>
class Schema
{
public:
    explicit Schema(Table table)
        : m_table(std::move(table))
    {
        m_table.fields = commonFields(m_table.states);
    }

    /// A field that the struct has; its kind follows from the member's type unless the declaration
    /// names one.
    template <class M>
    Schema &field(M E::*member, Field declaration)
    {
        if (declaration.kind == Kind::Text)
            declaration.kind = schema_detail::KindOf<M>::value;
        const auto index = m_table.fields.size();
        m_bindings.push_back(
            {index, [member](const E &entity) { return schema_detail::toValue(entity.*member); },
                [member](E &entity, const Value &value) {
                    schema_detail::fromValue(entity.*member, value);
                }});
        m_table.fields.append(std::move(declaration));
        return *this;
    }

    /// A field that only SQL and search read.
    Schema &derived(Field declaration)
    {
        declaration.rules |= Rule::System;
        m_table.fields.append(std::move(declaration));
        return *this;
    }

    /// The columns by which a name is found when its pinyin or initials are typed.
    Schema &pinyin(int firstNumber)
    {
        m_table.fields.append(pinyinFields(firstNumber));
        return *this;
    }

    const Table &table() const { return m_table; }
    operator const Table &() const { return m_table; }

    Record pack(const E &entity) const
    {
        Record record = m_table.blank();
        record.id = entity.id;
        m_table.set(record, kStatus, entity.status);
        for (const auto &binding : m_bindings)
            record.values[binding.index] = binding.read(entity);
        return record;
    }

    E unpack(const Record &record) const
    {
        E entity;
        entity.id = record.id;
        entity.status = m_table.value(record, kStatus).text();
        for (const auto &binding : m_bindings)
            binding.write(entity, record.values.at(binding.index));
        return entity;
    }

private:
    struct Binding
    {
        qsizetype index;
        std::function<Value(const E &)> read;
        std::function<void(E &, const Value &)> write;
    };

    Table m_table;
    std::vector<Binding> m_bindings;
};

/// A table that no rule reads through a struct: its own fields after the common ones.
Table bareTable(Table table, const QList<Field> &fields);

} // namespace core
