#pragma once

#include "core/rules/lifecycle.h"
#include "core/storage/recordstore.h"
#include "tests/results.h"

#include <QTemporaryDir>

namespace fixture {

using Values = std::initializer_list<std::pair<QLatin1StringView, core::Value>>;

/// A city's ledger with its code tables, on 15 June 2021, and rows that pass every rule.
class RuleLedger
{
public:
    RuleLedger();

    core::Database &database() { return *m_database; }
    QString path() const { return m_database->path(); }
    const core::CodeBook &names() const { return *m_names; }
    core::RuleContext context() const;
    const core::Session &session() const { return *m_session; }
    void setToday(QDate day) { m_today = day; }

    /// A further account, so that the ledger has more than one; its office is that of the division.
    void addAccount(const QString &login, const QString &roles, const QString &division);
    void signIn(const QString &login);

    /// The table's blank record with these values, derived, not stored.
    core::Record made(const core::Table &table, Values values) const;
    /// Stores it as it is, without asking the rules.
    core::RowId add(const core::Table &table, Values values);
    core::RowId addRecord(const core::Table &table, const core::Record &record);
    core::Record read(const core::Table &table, core::RowId id) const;
    core::Value value(const core::Table &table, core::RowId id, QLatin1StringView column) const;
    /// Changes stored values and lets follow what follows.
    void set(const core::Table &table, core::RowId id, Values values);
    void remove(const core::Table &table, core::RowId id);

    /// What the rules say of a stored row with these values changed.
    core::Findings checked(const core::Table &table, core::RowId id, Values values = {}) const;
    core::Findings checkedNew(const core::Table &table, Values values) const;

    core::Result<core::Findings> move(const core::Table &table, core::RowId id,
        const QString &transition, const QString &reason = {});
    /// What stands against the move, without doing it.
    core::Findings movable(const core::Table &table, core::RowId id, const QString &transition,
        const QString &reason = {});

    // Rows that pass every rule; made once, then the same.
    core::RowId project();
    core::RowId institution();
    core::RowId course();
    core::RowId organisation();
    core::RowId plan();
    /// A planned class of the county 141126 from 5 to 16 July.
    core::RowId trainingClass();
    core::RowId person(int index = 0);
    core::RowId enrolment(int index = 0);
    /// `count` people in the class, in this state.
    void fillRoster(int count, const QString &status);
    /// A level certificate of that person.
    core::RowId certificate(int person, int number, QDate issued, Values values = {});

private:
    core::Result<std::unique_ptr<core::ChangeWriter>> begin(const QString &reason = {});
    core::RowId unitOf(const QString &division);

    QTemporaryDir m_folder;
    std::unique_ptr<core::Database> m_database;
    std::unique_ptr<core::CodeBook> m_names;
    std::optional<core::Session> m_session;
    QDate m_today{2021, 6, 15};
    qint64 m_at = 0;
    QHash<QString, core::RowId> m_rows;
};

bool blocks(const core::Findings &findings, const QString &code, QByteArray column = {});
bool warns(const core::Findings &findings, const QString &code, QByteArray column = {});
/// Any finding, whatever its severity.
bool mentions(const core::Findings &findings, const QString &part);
/// Every finding in words, for red tests.
std::string words(const core::Findings &findings);

} // namespace fixture
