#pragma once

#include "tests/core/workspace/cityledger.h"

namespace fixture {

using namespace Qt::StringLiterals;

using Values = std::initializer_list<std::pair<QLatin1StringView, core::Value>>;

/// A city ledger on 5 January 2022 with what a class needs: project, institution with scope and a
/// course of two modules; classes of eighty hours from 20 December to 4 January.
class ClassLedger : public CityLedger
{
public:
    ClassLedger();

    core::RowId add(const core::Table &table, Values values);
    core::RowId addClass(int number = 1, Values values = {});
    /// An invented person of 36 years with a registered category; sequence from 0.
    core::RowId addPerson(int index);
    void set(const core::Table &table, core::RowId id, Values values);
    core::Value value(const core::Table &table, core::RowId id, QLatin1StringView column);
    /// People in a class, in this state.
    void enrol(core::RowId trainingClass, int count, const QString &state = u"applied"_s,
        int firstPerson = 0);
    QList<core::RowId> enrolmentsOf(core::RowId trainingClass);
    void undoLast();

    core::RowId course = 0;
    core::RowId project = 0;
    core::RowId institution = 0;
};

/// Number and name of an invented person who is not in the ledger.
QString inventedNumber(int index);
QString inventedName(int index);

} // namespace fixture
