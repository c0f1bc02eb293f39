#include "core/access/session.h"

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/domain/office.h"
#include "core/domain/reference.h"
#include "core/schema/names.h"
#include "core/storage/recordstore.h"

#include <QCoreApplication>

#include <array>

namespace core {

namespace {

constexpr auto kFirstLogin = "admin"_L1;

struct RightName
{
    Right right;
    QLatin1StringView key;
    const char *title;
};

constexpr std::array kRights = {
    RightName{Right::Edit, "edit"_L1, QT_TRANSLATE_NOOP("core", "登记维护")},
    RightName{Right::Review, "review"_L1, QT_TRANSLATE_NOOP("core", "审核")},
    RightName{Right::ApprovePayment, "approve_payment"_L1, QT_TRANSLATE_NOOP("core", "审批拨付")},
    RightName{Right::RecordPayment, "record_payment"_L1, QT_TRANSLATE_NOOP("core", "登记拨付")},
    RightName{Right::Dashboards, "dashboards"_L1, QT_TRANSLATE_NOOP("core", "查看看板")},
    RightName{Right::SeeFullId, "see_full_id"_L1, QT_TRANSLATE_NOOP("core", "查看完整证件号码")},
    RightName{
        Right::ExportFullIds, "export_full_ids"_L1, QT_TRANSLATE_NOOP("core", "导出完整证件号码")},
    RightName{
        Right::UsersAndSettings, "users_and_settings"_L1, QT_TRANSLATE_NOOP("core", "账户和参数")},
    RightName{Right::RightsAndMasking, "rights_and_masking"_L1,
        QT_TRANSLATE_NOOP("core", "权限和脱敏规则")},
    RightName{Right::ReadAuditLog, "read_audit_log"_L1, QT_TRANSLATE_NOOP("core", "查看审计日志")},
};

const RightName &named(Right right)
{
    return kRights[std::size_t(right)];
}

/// 141100 -> 1411, 141126:own -> 141126: what the codes of all that lies within begin with.
QString reach(QString division)
{
    division.truncate(division.indexOf(u':') < 0 ? division.size() : division.indexOf(u':'));
    while (division.size() > 2 && division.endsWith(u"00"))
        division.chop(2);
    return division;
}

Error forbidden(const QString &text)
{
    return {Error::Code::Forbidden, text};
}

/// Values with validity dates, in any table that has them.
bool isValidOn(const Table &table, const Record &record, QDate day)
{
    const auto date = [&](QLatin1StringView column) {
        return QDate::fromString(table.value(record, column).text(), Qt::ISODate);
    };
    const QDate from = date("valid_from"_L1);
    const QDate to = date("valid_to"_L1);
    return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

} // namespace

QString rightKey(Right right)
{
    return named(right).key;
}

QString rightTitle(Right right)
{
    return QCoreApplication::translate("core", named(right).title);
}

Result<Session> Session::signIn(const Database &database, const QString &login)
{
    Session session;
    if (auto loaded = session.loadUser(database, login.isEmpty() ? QString(kFirstLogin) : login);
        !loaded)
        return fail(loaded.error());
    if (auto loaded = session.loadNames(database); !loaded)
        return fail(loaded.error());
    if (auto loaded = session.loadScopes(database); !loaded)
        return fail(loaded.error());
    return session;
}

Result<void> Session::loadUser(const Database &database, const QString &login)
{
    const RecordStore store(database);
    const Table &table = users();
    const auto found = store.findOne(table, {{u"login"_s, Condition::Test::Equal, {login}}});
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(forbidden(QCoreApplication::translate(
            "core", "没有账户“%1”。请核对登录名，或请系统管理员建立账户。")
                                  .arg(login)));
    }
    const Record &user = **found;
    if (table.value(user, kStatus).text() == "disabled"_L1) {
        return fail(forbidden(
            QCoreApplication::translate("core", "账户“%1”已停用。请联系系统管理员。").arg(login)));
    }
    const qint64 lockedUntil = table.value(user, "locked_until"_L1).integer();
    if (lockedUntil > systemClock()().toMSecsSinceEpoch()) {
        const auto until = QDateTime::fromMSecsSinceEpoch(lockedUntil).toLocalTime();
        return fail(forbidden(QCoreApplication::translate(
            "core", "账户“%1”已锁定至 %2。请届时再试，或请系统管理员解锁。")
                                  .arg(login, until.toString(u"yyyy-MM-dd HH:mm"_s))));
    }
    if (!table.value(user, "password_hash"_L1).isNull()) {
        return fail(forbidden(QCoreApplication::translate(
            "core", "账户“%1”设有口令，本版程序不能核对口令。请用未设口令的账户，或升级程序。")
                                  .arg(login)));
    }
    m_user = user.id;
    m_login = login;
    m_name = table.value(user, "name"_L1).text();
    m_unit = table.value(user, "unit"_L1).integer();
    m_roles = table.value(user, "roles"_L1).text().split(u',', Qt::SkipEmptyParts);
    const auto unit = store.read(orgUnits(), m_unit);
    if (!unit)
        return fail(unit.error());
    m_division = orgUnits().value(*unit, "division_code"_L1).text();
    const auto accounts = store.count(table);
    if (!accounts)
        return fail(accounts.error());
    m_isOnlyAccount = *accounts == 1;
    return {};
}

Result<void> Session::loadNames(const Database &database)
{
    return RecordStore(database).forEach(divisions(), {}, [this](const Record &record) {
        m_divisionNames.insert(divisions().value(record, "code"_L1).text(),
            dataText("division"_L1, divisions().value(record, "name_zh"_L1).text()));
        return true;
    });
}

/// "ask" and "reason" allow after a purpose was given: county roles within their county, the others
/// everywhere.
Result<void> Session::loadScopes(const Database &database)
{
    const RecordStore store(database);
    QHash<QString, QString> roleNames;
    QSet<QString> countyRoles;
    auto roles = store.forEach(core::codes(),
        {.conditions = {{u"table_code"_s, Condition::Test::Equal, {u"role"_s}}}},
        [&](const Record &record) {
            const QString code = core::codes().value(record, "code"_L1).text();
            const CodeItem role{code, core::codes().value(record, "name_zh"_L1).text(),
                core::codes().value(record, "name_en"_L1).text(), {}, {}, {}};
            roleNames.insert(code, role.title());
            if (core::codes().value(record, "attrs"_L1).text().contains("scope=county"_L1))
                countyRoles.insert(code);
            return true;
        });
    if (!roles)
        return roles;
    const Table &table = roleRights();
    const QDate day = today(systemClock());
    QSet<Right> plain;
    auto read = store.forEach(table, {}, [&](const Record &record) {
        const QString key = table.value(record, "right"_L1).text();
        const auto known = std::find_if(
            kRights.begin(), kRights.end(), [&](const RightName &name) { return name.key == key; });
        if (known == kRights.end() || !isValidOn(table, record, day))
            return true;
        const QString role = table.value(record, "role"_L1).text();
        m_holders[known->right].append(roleNames.value(role, role));
        if (!m_roles.contains(role))
            return true;
        const QString scope = table.value(record, "scope"_L1).text();
        const bool isReasoned = scope == "ask"_L1 || scope == "reason"_L1;
        (isReasoned ? m_reasoned : plain).insert(known->right);
        const bool isOwn = scope == "own"_L1 || (isReasoned && countyRoles.contains(role));
        const Scope given = isOwn ? Scope::Own : Scope::All;
        m_scopes[known->right] = std::max(this->scope(known->right), given);
        return true;
    });
    m_reasoned -= plain;
    return read;
}

bool Session::covers(const QString &division) const
{
    if (division.isEmpty())
        return m_division.endsWith(u"00");
    return !m_division.isEmpty() && reach(division).startsWith(reach(m_division));
}

QString Session::whoMay(Right right) const
{
    const QStringList holders = m_holders.value(right);
    return holders.isEmpty() ? QCoreApplication::translate("core", "目前没有角色有此权限")
                             : joinedList(holders);
}

Result<void> Session::require(Right right, const QString &division) const
{
    const Scope given = scope(right);
    if (given == Scope::All || (given == Scope::Own && covers(division)))
        return {};
    if (given == Scope::None) {
        return fail(forbidden(QCoreApplication::translate("core",
            "您（%1）没有“%2”的权限。可以办理的是：%3。请由他们办理，或请管理员调整您的角色。")
                                  .arg(m_name, rightTitle(right), whoMay(right))));
    }
    const QString own = m_divisionNames.value(m_division, m_division);
    if (division.isEmpty()) {
        return fail(forbidden(QCoreApplication::translate(
            "core", "这条记录由市局管理，您只能办理%1的记录。请由市局经办人员办理。")
                                  .arg(own)));
    }
    const QString code = division.section(u':', 0, 0);
    return fail(forbidden(QCoreApplication::translate(
        "core", "这条记录属于%1，您只能办理%2的记录。请由%1或市局的人员办理。")
                              .arg(m_divisionNames.value(code, code), own)));
}

} // namespace core
