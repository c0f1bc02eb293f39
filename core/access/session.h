#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace core {

class Database;

/// What a person may be allowed to do (domain.md E19); the table role_right says which roles may,
/// and where.
enum class Right {
    Edit, // registries and everything between them
    Review,
    ApprovePayment,
    RecordPayment,
    Dashboards,
    SeeFullId,
    ExportFullIds,
    UsersAndSettings,
    RightsAndMasking,
    ReadAuditLog
};

/// The right as the table role_right names it: "edit".
QString rightKey(Right right);
/// As a person reads it: "登记维护".
QString rightTitle(Right right);

/// The signed-in person with what his roles allow. Read once at sign-in; asked at the one way in.
class Session
{
public:
    enum class Scope { None, Own, All };

    /// `login` empty: admin.
    static Result<Session> signIn(const Database &database, const QString &login);

    RowId user() const { return m_user; }
    QString login() const { return m_login; }
    QString name() const { return m_name; }
    RowId unit() const { return m_unit; }
    /// The division of the person's office: 141100 for the city.
    QString division() const { return m_division; }
    QStringList roles() const { return m_roles; }
    bool hasRole(const QString &role) const { return m_roles.contains(role); }
    /// While a ledger has a single account, R-601 warns instead of blocking.
    bool isOnlyAccount() const { return m_isOnlyAccount; }

    Scope scope(Right right) const { return m_scopes.value(right, Scope::None); }
    /// The right is given only with a purpose, which is logged.
    bool needsReason(Right right) const { return m_reasoned.contains(right); }
    /// For a row of `division`; empty: a row that belongs to no county. Forbidden says who may.
    Result<void> require(Right right, const QString &division = {}) const;
    /// Whether the person's office answers for rows of `division`; the city's answers for all its
    /// counties.
    bool covers(const QString &division) const;

private:
    Result<void> loadUser(const Database &database, const QString &login);
    Result<void> loadScopes(const Database &database);
    Result<void> loadNames(const Database &database);
    QString whoMay(Right right) const;

    RowId m_user = 0;
    QString m_login;
    QString m_name;
    RowId m_unit = 0;
    QString m_division;
    QStringList m_roles;
    bool m_isOnlyAccount = false;
    QHash<Right, Scope> m_scopes;
    QSet<Right> m_reasoned;
    QHash<Right, QStringList> m_holders; // roles that have the right, by name
    QHash<QString, QString> m_divisionNames;
};

} // namespace core
