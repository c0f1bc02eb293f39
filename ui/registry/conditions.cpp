#include "ui/registry/filtertext.h"

#include <QDateTime>

namespace ui {

namespace {

using Test = core::Condition::Test;

core::Condition make(const core::Field &field, Test test, const QList<core::Value> &values = {})
{
    return {QString(field.column), test, values};
}

core::Value momentAt(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

Conditions daysBetween(const core::Field &field, const core::DateRange &days)
{
    const bool isMoment = inputOf(field) == Input::Moment;
    Conditions conditions;
    if (!isMoment && days.first.isValid() && days.first == days.last)
        return {make(field, Test::Equal, {days.first.toString(Qt::ISODate)})};
    if (days.first.isValid()) {
        conditions.append(make(field, Test::AtLeast,
            {isMoment ? momentAt(days.first) : core::Value(days.first.toString(Qt::ISODate))}));
    }
    if (days.last.isValid()) {
        conditions.append(isMoment ? make(field, Test::Less, {momentAt(days.last.addDays(1))})
                                   : make(field, Test::AtMost, {days.last.toString(Qt::ISODate)}));
    }
    return conditions;
}

Conditions numbersBetween(const core::Field &field, const core::Value &from, const core::Value &to)
{
    if (!from.isNull() && from == to)
        return {make(field, Test::Equal, {from})};
    Conditions conditions;
    if (!from.isNull())
        conditions.append(make(field, Test::AtLeast, {from}));
    if (!to.isNull())
        conditions.append(make(field, Test::AtMost, {to}));
    return conditions;
}

Conditions anyOf(const core::Field &field, const QList<core::Value> &values)
{
    Conditions conditions;
    if (inputOf(field) == Input::Several || inputOf(field) == Input::SeveralRows) {
        for (const auto &value : values)
            conditions.append(make(field, Test::Equal, {value}));
        return conditions;
    }
    if (values.size() == 1)
        return {make(field, Test::Equal, values)};
    return values.isEmpty() ? Conditions() : Conditions{make(field, Test::AnyOf, values)};
}

Conditions contains(const core::Field &field, const QString &part)
{
    const QString text = part.trimmed();
    return text.isEmpty() ? Conditions() : Conditions{make(field, Test::Contains, {text})};
}

Conditions given(const core::Field &field, Given given)
{
    return {make(field, given == Given::Yes ? Test::NotNull : Test::IsNull)};
}

Bounds boundsOf(const Conditions &conditions)
{
    Bounds bounds;
    for (const auto &condition : conditions) {
        const auto value = condition.values.value(0);
        if (condition.test == Test::Equal)
            bounds = {value, value};
        else if (condition.test == Test::AtLeast || condition.test == Test::Greater)
            bounds.from = value;
        else if (condition.test == Test::AtMost || condition.test == Test::Less)
            bounds.to = value;
    }
    return bounds;
}

core::DateRange daysOf(const core::Field &field, const Conditions &conditions)
{
    const auto [from, to] = boundsOf(conditions);
    const auto read = [&](const core::Value &value) {
        if (value.isNull())
            return QDate();
        return inputOf(field) == Input::Moment
            ? QDateTime::fromMSecsSinceEpoch(value.integer()).date()
            : QDate::fromString(value.text(), Qt::ISODate);
    };
    core::DateRange days{read(from), read(to)};
    for (const auto &condition : conditions) {
        if (condition.test == Test::Less && days.last.isValid())
            days.last = days.last.addDays(-1);
        if (condition.test == Test::Greater && inputOf(field) == Input::Day && days.first.isValid())
            days.first = days.first.addDays(1);
    }
    return days;
}

QList<core::Value> valuesOf(const Conditions &conditions)
{
    QList<core::Value> values;
    for (const auto &condition : conditions) {
        if (condition.test == Test::Equal || condition.test == Test::AnyOf)
            values += condition.values;
    }
    return values;
}

std::optional<Given> givenOf(const Conditions &conditions)
{
    for (const auto &condition : conditions) {
        if (condition.test == Test::IsNull)
            return Given::No;
        if (condition.test == Test::NotNull)
            return Given::Yes;
    }
    return std::nullopt;
}

Conditions conditionsOn(const QList<core::Condition> &conditions, const QString &column)
{
    Conditions found;
    for (const auto &condition : conditions) {
        if (condition.column == column)
            found.append(condition);
    }
    return found;
}

QStringList columnsIn(const QList<core::Condition> &conditions)
{
    QStringList columns;
    for (const auto &condition : conditions) {
        if (!columns.contains(condition.column))
            columns.append(condition.column);
    }
    return columns;
}

} // namespace ui
