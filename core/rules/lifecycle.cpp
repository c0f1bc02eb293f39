#include "core/rules/lifecycle.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/domain/reference.h"
#include "core/rules/guarding.h"

namespace core {

namespace {

QStringList listIn(const Table &table, const Record &record, QLatin1StringView column)
{
    return table.value(record, column).text().split(u',', Qt::SkipEmptyParts);
}

Transition transitionOf(const Record &record)
{
    const Table &table = transitions();
    return {table.value(record, "from_state"_L1).text(), table.value(record, "to_state"_L1).text(),
        table.value(record, "action_zh"_L1).text(), listIn(table, record, "roles"_L1),
        listIn(table, record, "guards"_L1), listIn(table, record, "effects"_L1)};
}

bool isValidOn(const Record &record, QDate on)
{
    const QString day = plainDate(on);
    const QString from = transitions().value(record, "valid_from"_L1).text();
    const QString to = transitions().value(record, "valid_to"_L1).text();
    return !on.isValid() || (from <= day && (to.isEmpty() || day <= to));
}

Error notAllowed(const Transition &transition, const RuleContext &context)
{
    if (transition.roles == QStringList{kSystemRole}) {
        return {Error::Code::Forbidden,
            QCoreApplication::translate("core", "“%1”由程序自动办理，不能手工办理。")
                .arg(transition.title())};
    }
    QStringList names;
    for (const auto &role : transition.roles) {
        const CodeItem *item = context.names.code("role"_L1, role);
        names.append(item ? item->title() : role);
    }
    return {Error::Code::Forbidden,
        QCoreApplication::translate("core", "“%1”由%2办理，您（%3）没有这个角色。请由他们办理。")
            .arg(transition.title(), joinedList(names), context.session.name())};
}

Findings withoutRepeats(const Findings &findings)
{
    Findings once;
    for (const auto &finding : findings) {
        const bool isKnown = std::any_of(once.begin(), once.end(), [&](const Finding &other) {
            return other.text == finding.text
                || (!finding.code.isEmpty() && other.code == finding.code
                    && !finding.column.isEmpty() && other.column == finding.column
                    && other.severity == finding.severity);
        });
        if (!isKnown)
            once.append(finding);
    }
    return once;
}

} // namespace

bool mayDo(const Session &session, const Transition &transition)
{
    return std::any_of(transition.roles.begin(), transition.roles.end(), [&](const QString &role) {
        return session.hasRole(role)
            || (role == "county_clerk"_L1 && session.hasRole(u"city_clerk"_s))
            || (role == "county_reviewer"_L1 && session.hasRole(u"city_reviewer"_s));
    });
}

Result<void> requireRole(const Table &table, const Record &record, const Transition &transition,
    const RuleContext &context)
{
    if (!mayDo(context.session, transition))
        return fail(notAllowed(transition, context));
    const auto division = divisionOf(table, record, context);
    if (!division)
        return fail(division.error());
    if (context.session.covers(*division))
        return {};
    const CodeItem *place = context.names.code("division"_L1, division->section(u':', 0, 0));
    return fail({Error::Code::Forbidden,
        QCoreApplication::translate(
            "core", "这条记录属于%1，不在您（%2）的单位之内，不能办理“%3”。请由该单位或市局办理。")
            .arg(place ? place->title() : QCoreApplication::translate("core", "市本级"),
                context.session.name(), transition.title())});
}

QString Transition::title() const
{
    return dataText("action"_L1, action);
}

Result<QString> initialState(const Database &database, const Table &table)
{
    if (!table.hasStates())
        return QString();
    const auto found = RecordStore(database).findOne(states(),
        {{u"entity"_s, Condition::Test::Equal, {table.states}},
            {u"is_initial"_s, Condition::Test::Equal, {1}}});
    if (!found)
        return fail(found.error());
    return *found ? states().value(**found, "code"_L1).text() : QString();
}

Result<bool> isTerminal(const Database &database, const Table &table, const QString &state)
{
    const auto found = RecordStore(database).findOne(states(),
        {{u"entity"_s, Condition::Test::Equal, {table.states}},
            {u"code"_s, Condition::Test::Equal, {state}}});
    if (!found)
        return fail(found.error());
    return *found && states().value(**found, "is_terminal"_L1).integer() == 1;
}

Result<QList<Transition>> transitionsFrom(
    const Database &database, const Table &table, const QString &state, QDate on)
{
    const auto rows = RecordStore(database).find(core::transitions(),
        {.conditions = {{u"entity"_s, Condition::Test::Equal, {table.states}},
             {u"from_state"_s, Condition::Test::Equal, {state}}},
            .order = {{u"sort_order"_s}}});
    if (!rows)
        return fail(rows.error());
    QList<Transition> ways;
    for (const auto &row : *rows) {
        if (isValidOn(row, on))
            ways.append(transitionOf(row));
    }
    return ways;
}

Result<QList<Transition>> allowedTransitions(
    const Table &table, const Record &record, const RuleContext &context)
{
    if (!table.hasStates())
        return QList<Transition>();
    auto ways = transitionsFrom(
        context.database, table, table.value(record, kStatus).text(), context.today);
    if (!ways)
        return ways;
    const auto division = divisionOf(table, record, context);
    if (!division)
        return fail(division.error());
    if (!context.session.covers(*division))
        return QList<Transition>();
    ways->removeIf([&](const Transition &way) { return !mayDo(context.session, way); });
    return ways;
}

Result<Transition> findTransition(
    const Table &table, const Record &record, const QString &wanted, const RuleContext &context)
{
    const QString state = table.value(record, kStatus).text();
    const auto ways = transitionsFrom(context.database, table, state, context.today);
    if (!ways)
        return fail(ways.error());
    QStringList possible;
    for (const auto &way : *ways) {
        if (way.action == wanted || way.to == wanted || way.title() == wanted)
            return way;
        possible.append(way.title());
    }
    possible.removeDuplicates();
    const QString text = possible.isEmpty()
        ? QCoreApplication::translate("core", "这条%1记录现为“%2”，已经办结，不能“%3”。")
        : QCoreApplication::translate("core", "这条%1记录现为“%2”，不能“%3”；现在可以办理：%4。");
    return fail({Error::Code::Invalid,
        possible.isEmpty()
            ? text.arg(table.noun(), context.names.stateLabel(table.states, state), wanted)
            : text.arg(table.noun(), context.names.stateLabel(table.states, state), wanted,
                joinedList(possible))});
}

Result<Findings> checkMove(const Table &table, const Record &record, const Transition &transition,
    const QString &reason, const RuleContext &context)
{
    if (auto allowed = requireRole(table, record, transition, context); !allowed)
        return fail(allowed.error());
    return askGuards({table, record, transition, reason, context});
}

Result<Findings> askGuards(const Move &move)
{
    QStringList guards = move.transition.guards;
    const auto initial = initialState(move.context.database, move.table);
    const auto ends = isTerminal(move.context.database, move.table, move.transition.to);
    if (!initial || !ends)
        return fail(initial ? ends.error() : initial.error());
    const bool leavesDraft = move.transition.from == *initial && !*ends;
    if (leavesDraft && !guards.contains(u"complete"_s))
        guards.prepend(u"complete"_s);
    Findings findings;
    for (const auto &guard : std::as_const(guards)) {
        auto said = askGuard(guard, move);
        if (!said)
            return said;
        findings += *said;
    }
    return withoutRepeats(findings);
}

} // namespace core
