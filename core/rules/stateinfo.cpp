#include "core/rules/stateinfo.h"

#include "core/base/language.h"
#include "core/domain/reference.h"
#include "core/storage/recordstore.h"

#include <algorithm>

namespace core {

namespace {

constexpr auto kReason = "reason_required"_L1;
constexpr auto kSuccessor = "successor_exists"_L1;

Filter ofMachine(const Table &table, QLatin1StringView machine)
{
    Filter filter;
    filter.conditions = {{QStringLiteral("entity"), Condition::Test::Equal, {Value(machine)}}};
    if (table.indexOf("sort_order"_L1) >= 0)
        filter.order = {{QStringLiteral("sort_order")}};
    return filter;
}

struct Step
{
    QString from;
    QString to;
    bool needsReason = false;
    bool needsSuccessor = false;
};

Result<QList<Step>> stepsOf(const Database &database, QLatin1StringView machine)
{
    const Table &table = transitions();
    const auto found = RecordStore(database).find(table, ofMachine(table, machine));
    if (!found)
        return fail(found.error());
    QList<Step> steps;
    for (const auto &record : *found) {
        const QStringList guards = table.value(record, "guards"_L1).text().split(u',');
        steps.append(
            {table.value(record, "from_state"_L1).text(), table.value(record, "to_state"_L1).text(),
                guards.contains(kReason), guards.contains(kSuccessor)});
    }
    return steps;
}

/// How many steps each state is from the first.
QHash<QString, int> distances(const QStringList &initial, const QList<Step> &steps)
{
    QHash<QString, int> distance;
    QStringList front = initial;
    for (int far = 0; !front.isEmpty(); ++far) {
        QStringList next;
        for (const auto &code : std::as_const(front))
            distance.insert(code, far);
        for (const auto &step : steps) {
            if (front.contains(step.from) && !distance.contains(step.to) && !next.contains(step.to))
                next.append(step.to);
        }
        front = next;
    }
    return distance;
}

/// Where a state stands among the others. A step back from a later state, such as unlocking, says
/// nothing of the state it leads to; a state from which every step leads back is an end.
StateInfo::Place placeOf(const Table &table, const Record &record, const QList<Step> &steps,
    const QHash<QString, int> &distance)
{
    const QString code = table.value(record, "code"_L1).text();
    if (table.value(record, "is_initial"_L1).integer() == 1)
        return StateInfo::Place::Start;
    int ways = 0;
    int reasons = 0;
    bool isReplaced = false;
    bool isEnd = true;
    for (const auto &step : steps) {
        const bool isBack = distance.value(step.from) > distance.value(step.to);
        isEnd = isEnd && (step.from != code || isBack);
        if (step.to != code || isBack)
            continue;
        ++ways;
        reasons += step.needsReason ? 1 : 0;
        isReplaced = isReplaced || step.needsSuccessor;
    }
    if (isReplaced)
        return StateInfo::Place::Replaced;
    const bool isSetBack = ways > 0 && 2 * reasons >= ways;
    if (table.value(record, "is_terminal"_L1).integer() == 1)
        return isSetBack ? StateInfo::Place::Dropped : StateInfo::Place::Done;
    return isSetBack ? StateInfo::Place::SetBack
        : isEnd      ? StateInfo::Place::Done
                     : StateInfo::Place::UnderWay;
}

} // namespace

Result<QList<StateInfo>> statesOf(const Database &database, const Table &table)
{
    QList<StateInfo> list;
    if (!table.hasStates())
        return list;
    const Table &declared = states();
    const auto found = RecordStore(database).find(declared, ofMachine(declared, table.states));
    const auto steps = stepsOf(database, table.states);
    if (!found || !steps)
        return fail(found ? steps.error() : found.error());
    QStringList initial;
    for (const auto &record : *found) {
        if (declared.value(record, "is_initial"_L1).integer() == 1)
            initial.append(declared.value(record, "code"_L1).text());
    }
    const auto distance = distances(initial, *steps);
    for (const auto &record : *found) {
        list.append({declared.value(record, "code"_L1).text(),
            dataText("state"_L1, declared.value(record, "label"_L1).text()),
            placeOf(declared, record, *steps, distance)});
    }
    std::stable_sort(list.begin(), list.end(), [&](const StateInfo &one, const StateInfo &other) {
        return std::pair(one.place, distance.value(one.code, int(list.size())))
            < std::pair(other.place, distance.value(other.code, int(list.size())));
    });
    return list;
}

bool wantsReason(const Transition &transition)
{
    return transition.guards.contains(kReason);
}

} // namespace core
