#include "core/base/datafile.h"

#include <QJsonArray>
#include <QSet>

#include <catch2/catch.hpp>
#include <vector>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QJsonObject part(QLatin1StringView name)
{
    const auto file = readDataObject(u":/data/state_machines.json"_s);
    REQUIRE(file);
    return file->value(name).toObject();
}

std::vector<QJsonObject> machines()
{
    const QJsonObject all = part("machines"_L1);
    std::vector<QJsonObject> list;
    for (const auto &machine : all)
        list.push_back(machine.toObject());
    return list;
}

std::vector<QJsonObject> transitionsOf(const QJsonObject &machine)
{
    std::vector<QJsonObject> list;
    for (const auto &transition : machine.value("transitions"_L1).toArray())
        list.push_back(transition.toObject());
    return list;
}

QStringList words(const QJsonObject &transition, QLatin1StringView key)
{
    QStringList list;
    for (const auto &word : transition.value(key).toArray())
        list.append(word.toString().section(u':', 0, 0));
    return list;
}

QSet<QString> allWords(QLatin1StringView key)
{
    QSet<QString> all;
    for (const QJsonObject &machine : machines()) {
        for (const QJsonObject &transition : transitionsOf(machine)) {
            for (const QString &word : words(transition, key))
                all.insert(word);
        }
    }
    return all;
}

QSet<QString> reachable(const QJsonObject &machine)
{
    QSet<QString> states{machine.value("initial"_L1).toString()};
    for (qsizetype before = 0; before != states.size();) {
        before = states.size();
        for (const QJsonObject &transition : transitionsOf(machine)) {
            if (states.contains(transition.value("from_state"_L1).toString()))
                states.insert(transition.value("to_state"_L1).toString());
        }
    }
    return states;
}

} // namespace

TEST_CASE("each of the 14 state machines reaches all its states", "[base]")
{
    CHECK(machines().size() == 14);
    for (const QJsonObject &machine : machines()) {
        const QStringList labels = machine.value("labels"_L1).toObject().keys();
        CHECK(reachable(machine) == QSet<QString>(labels.cbegin(), labels.cend()));
    }
}

TEST_CASE("nothing leaves a terminal state, and two ways never join the same states", "[base]")
{
    for (const QJsonObject &machine : machines()) {
        const QJsonArray terminal = machine.value("terminal"_L1).toArray();
        // a locked submission can be unlocked with a reason, so that nothing of it is final
        CHECK(terminal.isEmpty() == (machine.value("labels"_L1).toObject().contains("locked"_L1)));
        QSet<QString> ways;
        for (const QJsonObject &transition : transitionsOf(machine)) {
            const QString from = transition.value("from_state"_L1).toString();
            CHECK_FALSE(terminal.contains(from));
            const QString way = from + u'>' + transition.value("to_state"_L1).toString();
            CHECK_FALSE(ways.contains(way));
            ways.insert(way);
        }
    }
}

TEST_CASE("every transition is somebody's, and its conditions are said in words", "[base]")
{
    for (const QJsonObject &machine : machines()) {
        for (const QJsonObject &transition : transitionsOf(machine)) {
            CHECK_FALSE(transition.value("action_zh"_L1).toString().isEmpty());
            CHECK_FALSE(transition.value("roles"_L1).toArray().isEmpty());
            const bool hasGuards = !words(transition, "guards"_L1).isEmpty();
            CHECK((!hasGuards || !transition.value("guard_text"_L1).toString().isEmpty()));
        }
    }
}

TEST_CASE("guards and effects are exactly those of the vocabulary", "[base]")
{
    const QJsonObject vocabulary = part("vocabulary"_L1);
    const QStringList guards = vocabulary.value("guards"_L1).toObject().keys();
    const QStringList effects = vocabulary.value("effects"_L1).toObject().keys();
    CHECK(allWords("guards"_L1) == QSet<QString>(guards.cbegin(), guards.cend()));
    CHECK(allWords("effects"_L1) == QSet<QString>(effects.cbegin(), effects.cend()));
    const QJsonObject entries = vocabulary.value("guards"_L1).toObject();
    for (auto guard = entries.begin(); guard != entries.end(); ++guard) {
        const QString severity = guard->toObject().value("severity"_L1).toString();
        INFO(guard.key().toStdString());
        CHECK((severity == u"block"_s || severity == u"warn"_s));
        CHECK(guard->toObject().value("text"_L1).toString().endsWith(u'。'));
    }
}
