#include "core/base/datafile.h"
#include "core/domain/catalog.h"
#include "core/domain/institution.h"
#include "core/domain/reference.h"
#include "core/domain/trainingclass.h"
#include "core/domain/trainingproject.h"
#include "core/rules/guards.h"
#include "core/rules/lifecycle.h"
#include "core/storage/journal.h"
#include "tests/core/rules/ruleledger.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace core;
using fixture::blocks;
using fixture::mentions;
using fixture::RuleLedger;
using fixture::warns;
using fixture::words;

namespace {

/// The tables that use one of the machines of the data file.
QList<const Table *> tablesOf(const QString &machine)
{
    QList<const Table *> tables;
    for (const Table *table : catalog()) {
        if (table->states == machine)
            tables.append(table);
    }
    return tables;
}

QStringList actions(const QList<Transition> &ways)
{
    QStringList names;
    for (const auto &way : ways)
        names.append(way.action);
    return names;
}

QStringList allowed(RuleLedger &ledger, const Table &table, RowId id)
{
    const auto ways = allowedTransitions(table, ledger.read(table, id), ledger.context());
    REQUIRE(ways);
    return actions(*ways);
}

/// A city ledger with a clerk and a reviewer of the county, and both of the city.
void addOffice(RuleLedger &ledger)
{
    ledger.addAccount(u"clerk"_s, u"county_clerk"_s, u"141126"_s);
    ledger.addAccount(u"reviewer"_s, u"county_reviewer"_s, u"141126"_s);
    ledger.addAccount(u"elsewhere"_s, u"county_clerk,county_reviewer"_s, u"141127"_s);
    ledger.addAccount(u"city_clerk"_s, u"city_clerk"_s, u"141100"_s);
    ledger.addAccount(u"city_reviewer"_s, u"city_reviewer"_s, u"141100"_s);
}

RowId draftProject(RuleLedger &ledger)
{
    ledger.set(trainingProjects(), ledger.project(), {{kStatus, "draft"_L1}});
    return ledger.project();
}

} // namespace

TEST_CASE("the program knows every guard and effect of the tables it has", "[rules]")
{
    const auto file = readDataObject(u":/data/state_machines.json"_s);
    REQUIRE(file);
    const auto machines = (*file)[u"machines"_s].toObject();
    const QStringList takeColumns = {u"set"_s, u"in_order"_s, u"positive"_s, u"today_from"_s,
        u"today_until"_s, u"today_after"_s, u"organisation_valid_on"_s, u"set_today"_s};
    int seen = 0;
    for (auto machine = machines.begin(); machine != machines.end(); ++machine) {
        const auto tables = tablesOf(machine.key());
        if (tables.isEmpty())
            continue; // comes with a later table
        for (const auto &item : machine.value().toObject()[u"transitions"_s].toArray()) {
            const auto transition = item.toObject();
            QStringList asked;
            for (const auto &guard : transition[u"guards"_s].toArray()) {
                asked.append(guard.toString());
                CAPTURE(guard.toString().toStdString());
                CHECK(knownGuards().contains(guard.toString().section(u':', 0, 0)));
            }
            for (const auto &effect : transition[u"effects"_s].toArray()) {
                asked.append(effect.toString());
                CHECK(knownEffects().contains(effect.toString().section(u':', 0, 0)));
            }
            for (const auto &guard : asked) {
                if (!takeColumns.contains(guard.section(u':', 0, 0)))
                    continue;
                for (const auto &column : guard.section(u':', 1).split(u'|')) {
                    CAPTURE(machine.key().toStdString(), guard.toStdString());
                    CHECK(tables.first()->find(column) != nullptr);
                }
            }
            ++seen;
        }
    }
    CHECK(seen > 70);
}

TEST_CASE("every state of every table is reached from its first, and some end", "[rules]")
{
    RuleLedger ledger;
    for (const Table *table : catalog()) {
        const auto initial = initialState(ledger.database(), *table);
        REQUIRE(initial);
        CHECK(initial->isEmpty() != table->hasStates());
        if (!table->hasStates())
            continue;
        CAPTURE(table->name.data());
        QSet<QString> reached = {*initial};
        QStringList open = {*initial};
        while (!open.isEmpty()) {
            const QString state = open.takeFirst();
            const auto ways = transitionsFrom(ledger.database(), *table, state);
            REQUIRE(ways);
            CHECK(ways->isEmpty() == *isTerminal(ledger.database(), *table, state));
            for (const auto &way : *ways) {
                CHECK(way.from == state);
                CHECK_FALSE(way.roles.isEmpty());
                if (!reached.contains(way.to))
                    open.append(way.to);
                reached.insert(way.to);
            }
        }
        const auto all
            = RecordStore(ledger.database())
                  .count(states(),
                      {.conditions
                          = {{u"entity"_s, Condition::Test::Equal, {QString(table->states)}}}});
        CHECK(reached.size() == *all);
    }
}

TEST_CASE("a transition is found by its action or by its target", "[rules]")
{
    RuleLedger ledger;
    const RowId id = draftProject(ledger);
    const Record record = ledger.read(trainingProjects(), id);
    const auto byAction = findTransition(trainingProjects(), record, u"提交"_s, ledger.context());
    REQUIRE(byAction);
    CHECK(byAction->to == u"submitted");
    const auto byState
        = findTransition(trainingProjects(), record, u"cancelled"_s, ledger.context());
    REQUIRE(byState);
    CHECK(byState->action == u"取消");
    const auto none = findTransition(trainingProjects(), record, u"批准"_s, ledger.context());
    REQUIRE_FALSE(none);
    CHECK(none.error().text.contains(u"草稿"));
    CHECK(none.error().text.contains(u"提交、取消"));
    ledger.set(trainingProjects(), id, {{kStatus, "closed"_L1}});
    const auto closed = findTransition(
        trainingProjects(), ledger.read(trainingProjects(), id), u"提交"_s, ledger.context());
    REQUIRE_FALSE(closed);
    CHECK(closed.error().text.contains(u"办结"));
}

TEST_CASE("each sees the moves of his role in his unit", "[rules]")
{
    RuleLedger ledger;
    addOffice(ledger);
    const RowId id = draftProject(ledger);
    ledger.set(trainingProjects(), id, {{kStatus, "submitted"_L1}});
    const auto sees = [&](const QString &login) {
        ledger.signIn(login);
        return allowed(ledger, trainingProjects(), id);
    };
    CHECK(sees(u"clerk"_s) == QStringList{u"取消"_s});
    CHECK(sees(u"reviewer"_s) == QStringList{u"审核通过"_s, u"退回"_s});
    CHECK(sees(u"city_reviewer"_s) == QStringList{u"审核通过"_s, u"退回"_s});
    CHECK(sees(u"elsewhere"_s).isEmpty());
    ledger.signIn(u"admin"_s);
    ledger.set(trainingProjects(), id, {{"division_code"_L1, "141100"_L1}});
    CHECK(sees(u"reviewer"_s).isEmpty());
    CHECK(sees(u"city_clerk"_s) == QStringList{u"取消"_s});
}

TEST_CASE("the city's clerk may do what a county's clerk may", "[rules]")
{
    RuleLedger ledger;
    addOffice(ledger);
    ledger.signIn(u"city_clerk"_s);
    CHECK(allowed(ledger, trainingClasses(), ledger.trainingClass())
        == QStringList{u"报备"_s, u"取消"_s});
}

TEST_CASE("a move of another role or another county is refused, and nothing is written", "[rules]")
{
    RuleLedger ledger;
    addOffice(ledger);
    const RowId id = draftProject(ledger);
    ledger.signIn(u"reviewer"_s);
    const auto byRole = ledger.move(trainingProjects(), id, u"提交"_s);
    REQUIRE_FALSE(byRole);
    CHECK(byRole.error().code == Error::Code::Forbidden);
    CHECK(byRole.error().text.contains(u"县级经办"));
    ledger.signIn(u"elsewhere"_s);
    const auto byUnit = ledger.move(trainingProjects(), id, u"提交"_s);
    REQUIRE_FALSE(byUnit);
    CHECK(byUnit.error().code == Error::Code::Forbidden);
    CHECK(byUnit.error().text.contains(u"石楼县"));
    CHECK(ledger.value(trainingProjects(), id, kStatus).text() == u"draft");
    ledger.signIn(u"clerk"_s);
    CHECK(ledger.move(trainingProjects(), id, u"提交"_s));
    CHECK(ledger.value(trainingProjects(), id, kStatus).text() == u"submitted");
}

TEST_CASE("what the program does by itself nobody does by hand", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.enrolment(0);
    ledger.set(enrolments(), id, {{kStatus, "confirmed"_L1}});
    CHECK(allowed(ledger, enrolments(), id) == QStringList{u"退班"_s, u"清退"_s});
    const auto moved = ledger.move(enrolments(), id, u"入学"_s);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().text.contains(u"自动"));
}

TEST_CASE("leaving the draft demands a complete record, cancelling it does not", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.add(trainingProjects(), {{"year"_L1, 2021}});
    const auto submitted = ledger.move(trainingProjects(), id, u"提交"_s);
    REQUIRE_FALSE(submitted);
    CHECK(submitted.error().code == Error::Code::Invalid);
    CHECK(submitted.error().text.contains(u"必填"));
    CHECK(blocks(ledger.movable(trainingProjects(), id, u"提交"_s), {}, "name"));
    REQUIRE(ledger.move(trainingProjects(), id, u"取消"_s));
    CHECK(ledger.value(trainingProjects(), id, kStatus).text() == u"cancelled");
}

TEST_CASE("completeness is asked for even where the table of transitions forgot it", "[rules]")
{
    RuleLedger ledger;
    const RowId row
        = RecordStore(ledger.database())
              .ids(transitions(),
                  {.conditions = {{u"entity"_s, Condition::Test::Equal, {u"training_project"_s}},
                       {u"from_state"_s, Condition::Test::Equal, {u"draft"_s}},
                       {u"to_state"_s, Condition::Test::Equal, {u"submitted"_s}}}})
              ->first();
    ledger.set(transitions(), row, {{"guards"_L1, {}}});
    const RowId id = ledger.add(trainingProjects(), {{"year"_L1, 2021}});
    CHECK_FALSE(ledger.move(trainingProjects(), id, u"提交"_s));
}

TEST_CASE("guards and effects nobody knows are refused in words", "[rules]")
{
    RuleLedger ledger;
    const RowId id = draftProject(ledger);
    const RowId row
        = RecordStore(ledger.database())
              .ids(transitions(),
                  {.conditions = {{u"entity"_s, Condition::Test::Equal, {u"training_project"_s}},
                       {u"from_state"_s, Condition::Test::Equal, {u"draft"_s}},
                       {u"to_state"_s, Condition::Test::Equal, {u"submitted"_s}}}})
              ->first();
    ledger.set(transitions(), row, {{"guards"_L1, "moon_is_full:date_from"_L1}});
    const auto guarded = ledger.move(trainingProjects(), id, u"提交"_s);
    REQUIRE_FALSE(guarded);
    CHECK(guarded.error().text.contains(u"moon_is_full"));
    ledger.set(transitions(), row, {{"guards"_L1, "set:no_such_column"_L1}});
    CHECK(mentions(ledger.movable(trainingProjects(), id, u"提交"_s), u"no_such_column"_s));
    ledger.set(transitions(), row, {{"guards"_L1, {}}, {"effects"_L1, "make_coffee"_L1}});
    const auto effected = ledger.move(trainingProjects(), id, u"提交"_s);
    REQUIRE_FALSE(effected);
    CHECK(effected.error().text.contains(u"make_coffee"));
    CHECK(ledger.value(trainingProjects(), id, kStatus).text() == u"draft");
}

TEST_CASE("a transition is a way only between its days", "[rules]")
{
    RuleLedger ledger;
    const RowId id = draftProject(ledger);
    const RowId row
        = RecordStore(ledger.database())
              .ids(transitions(),
                  {.conditions = {{u"entity"_s, Condition::Test::Equal, {u"training_project"_s}},
                       {u"from_state"_s, Condition::Test::Equal, {u"draft"_s}},
                       {u"to_state"_s, Condition::Test::Equal, {u"cancelled"_s}}}})
              ->first();
    ledger.set(transitions(), row, {{"valid_to"_L1, "2021-06-15"_L1}});
    CHECK(allowed(ledger, trainingProjects(), id) == QStringList{u"提交"_s, u"取消"_s});
    ledger.setToday(QDate(2021, 6, 16));
    CHECK(allowed(ledger, trainingProjects(), id) == QStringList{u"提交"_s});
}

TEST_CASE("a record that someone else moved meanwhile is not moved again", "[rules]")
{
    RuleLedger ledger;
    const RowId id = draftProject(ledger);
    const auto way = findTransition(
        trainingProjects(), ledger.read(trainingProjects(), id), u"提交"_s, ledger.context());
    REQUIRE(way);
    ledger.set(trainingProjects(), id, {{kStatus, "active"_L1}});
    auto writer = ChangeWriter::begin(ledger.database(), {.title = u"提交"_s, .at = 1});
    REQUIRE(writer);
    const auto moved = move(**writer, {trainingProjects(), id, *way}, ledger.context());
    REQUIRE_FALSE(moved);
    CHECK(moved.error().code == Error::Code::Conflict);
    CHECK(moved.error().text.contains(u"执行中"));
    const auto gone = move(**writer, {trainingProjects(), 42, *way}, ledger.context());
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == Error::Code::NotFound);
}

TEST_CASE("R-601: who submitted does not review, someone else does", "[rules]")
{
    RuleLedger ledger;
    addOffice(ledger);
    ledger.addAccount(u"both"_s, u"county_clerk,county_reviewer"_s, u"141126"_s);
    const RowId id = draftProject(ledger);
    ledger.signIn(u"both"_s);
    REQUIRE(ledger.move(trainingProjects(), id, u"提交"_s));
    const auto own = ledger.move(trainingProjects(), id, u"审核通过"_s);
    REQUIRE_FALSE(own);
    CHECK(own.error().detail == u"R-601");
    CHECK(own.error().text.contains(u"王both"));
    ledger.signIn(u"reviewer"_s);
    const auto other = ledger.move(trainingProjects(), id, u"审核通过"_s);
    REQUIRE(other);
    CHECK(words(*other).empty());
}

TEST_CASE("R-601: the submitter stays the same after an approval was taken back", "[rules]")
{
    RuleLedger ledger;
    addOffice(ledger);
    const RowId id = draftProject(ledger);
    ledger.signIn(u"clerk"_s);
    REQUIRE(ledger.move(trainingProjects(), id, u"提交"_s));
    ledger.signIn(u"reviewer"_s);
    REQUIRE(ledger.move(trainingProjects(), id, u"审核通过"_s));
    const qint64 approval = changeSets(ledger.database(), 1)->first().number;
    auto writer = ChangeWriter::begin(ledger.database(),
        {.kind = ChangeKind::Undo,
            .title = u"撤销"_s,
            .user = ledger.session().user(),
            .undoes = approval});
    REQUIRE(writer);
    REQUIRE(undoInto(**writer, approval));
    REQUIRE((*writer)->commit());
    writer->reset();
    CHECK(ledger.value(trainingProjects(), id, kStatus).text() == u"submitted");
    CHECK(ledger.move(trainingProjects(), id, u"审核通过"_s));
}

TEST_CASE("R-601: alone in a ledger one reviews oneself, and the record says so", "[rules]")
{
    RuleLedger ledger;
    const RowId id = draftProject(ledger);
    REQUIRE(ledger.move(trainingProjects(), id, u"提交"_s));
    const auto own = ledger.move(trainingProjects(), id, u"审核通过"_s, u"急用"_s);
    REQUIRE(own);
    CHECK(warns(*own, u"R-601"_s));
    const auto sets = changeSets(ledger.database(), 1);
    CHECK(sets->first().reason == u"急用；自审");
}

TEST_CASE("what must be in a journal is there: the reason of a move", "[rules]")
{
    RuleLedger ledger;
    const RowId id = ledger.institution();
    const auto silent = ledger.move(institutions(), id, u"暂停"_s);
    REQUIRE_FALSE(silent);
    CHECK(silent.error().text.contains(u"原因"));
    const auto blank = ledger.move(institutions(), id, u"暂停"_s, u"  "_s);
    CHECK_FALSE(blank);
    REQUIRE(ledger.move(institutions(), id, u"暂停"_s, u"消防不合格"_s));
    CHECK(ledger.value(institutions(), id, kStatus).text() == u"suspended");
}
