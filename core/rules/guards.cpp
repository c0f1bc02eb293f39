#include "core/rules/guards.h"

#include "core/rules/guarding.h"

namespace core {

namespace {

const QHash<QString, GuardRule> &guardsByName()
{
    static const QHash<QString, GuardRule> guards = [] {
        QHash<QString, GuardRule> all;
        for (const auto &list :
            {generalGuards(), registryGuards(), classGuards(), evaluationGuards(), voucherGuards(),
                subsidyGuards(), paymentGuards(), submissionGuards(), editionGuards()}) {
            for (const auto &guard : list)
                all.insert(guard.name, guard.rule);
        }
        return all;
    }();
    return guards;
}

} // namespace

Value Guard::value(const QString &column) const
{
    const auto index = m_move.table.indexOf(column);
    return index < 0 ? Value() : m_move.record.values.at(index);
}

QDate Guard::date(const QString &column) const
{
    return QDate::fromString(value(column).text(), Qt::ISODate);
}

QString Guard::label(const QString &column) const
{
    const Field *field = m_move.table.find(column);
    return field ? field->title() : column;
}

void Guard::block(const QString &text, const QString &code, const QByteArray &column)
{
    m_findings.append({code, Severity::Block, text, column});
}

void Guard::warn(const QString &text, const QString &code, const QByteArray &column)
{
    m_findings.append({code, Severity::Warn, text, column});
}

void Guard::confirm(const QString &text, const QString &code, const QByteArray &column)
{
    if (hasReason())
        warn(text, code, column);
    else
        block(text + QCoreApplication::translate("core", "确实如此的，请注明原因。"), code, column);
}

QStringList knownGuards()
{
    QStringList names = guardsByName().keys();
    names.sort();
    return names;
}

Result<Findings> askGuard(const QString &guard, const Move &move)
{
    const QString name = guard.section(u':', 0, 0).trimmed();
    const GuardRule rule = guardsByName().value(name);
    const QStringList arguments = guard.section(u':', 1).split(u'|', Qt::SkipEmptyParts);
    if (!rule) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core",
                "“%1”的条件“%"
                "2”本版程序不认识，不能办理。请升级程序，或在状态变换表中改正这一条件。")
                .arg(move.transition.title(), guard)});
    }
    Guard asked(move, arguments);
    if (auto done = rule(asked); !done)
        return fail(done.error());
    return asked.findings();
}

} // namespace core
