#pragma once

#include "tests/core/workspace/cityledger.h"

#include <QDate>

namespace fixture {

using Values = std::initializer_list<std::pair<QLatin1StringView, core::Value>>;

/// A city's ledger with rows that were written without asking the rules, as an import of old
/// sheets leaves them.
class PeopleLedger
{
public:
    PeopleLedger();

    core::Workspace &operator*() { return *m_city; }
    core::Workspace *operator->() { return &*m_city; }
    void reopen();

    core::RowId add(const core::Table &table, Values values);
    void set(const core::Table &table, core::RowId id, Values values);
    core::Value value(const core::Table &table, core::RowId id, QLatin1StringView column) const;

    core::RowId person(const QString &number, const QString &name, Values more = {});
    /// A number with an invented sequence code and the right check character.
    static QString number(const QString &prefix, const QDate &birth, int sequence = 997);
    core::RowId institution(int capacity = 60);
    core::RowId course(const QString &occupation = QStringLiteral("4-03-02-01"));
    core::RowId trainingClass(
        const QString &name, const QDate &start, const QDate &end, Values more = {});
    core::RowId enrolment(core::RowId trainingClass, core::RowId person, Values more = {});
    core::RowId certificate(
        core::RowId person, const QString &number, const QDate &issued, Values more = {});

private:
    core::Record filled(const core::Table &table, core::Record record, Values values) const;
    core::RowId write(const core::Table &table, core::Record record);

    mutable CityLedger m_city;
    QHash<QString, core::RowId> m_rows;
    int m_serial = 0;
};

} // namespace fixture
