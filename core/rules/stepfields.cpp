#include "core/rules/stepfields.h"

#include "core/rules/checking.h"
#include "core/rules/lifecycle.h"

#include <algorithm>

namespace core {

namespace {

constexpr auto kSet = "set:"_L1;

/// The field of the opinion that whoever takes this step signs.
QString opinionOf(const Transition &step)
{
    static const QHash<QString, QString> byTarget{{u"reviewed"_s, u"review_opinion"_s},
        {u"rechecked"_s, u"recheck_opinion"_s}, {u"approved"_s, u"approval_opinion"_s}};
    return byTarget.value(step.to);
}

QStringList columnsOf(const Transition &step)
{
    QStringList columns{opinionOf(step)};
    for (const auto &guard : step.guards) {
        if (guard.startsWith(kSet))
            columns.append(guard.mid(kSet.size()));
    }
    return columns;
}

} // namespace

Result<bool> fillsInStep(
    const Table &table, const Record &before, const Record &after, const RuleContext &context)
{
    if (!table.hasStates())
        return false;
    const auto steps = allowedTransitions(table, before, context);
    if (!steps)
        return fail(steps.error());
    QStringList open;
    for (const auto &step : *steps)
        open += columnsOf(step);
    for (qsizetype i = 0; i < table.fields.size(); ++i) {
        const Field &field = table.fields[i];
        const bool isTouched = before.values[i] != after.values[i] && !field.is(Rule::System);
        if (isTouched && !open.contains(QString(field.column)))
            return false;
    }
    return true;
}

} // namespace core
