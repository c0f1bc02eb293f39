#pragma once

#include "core/domain/publicnotice.h"
#include "core/rules/checking.h"
#include "core/rules/guards.h"

namespace core {

/// One guard at work: the move, its arguments, and what it says.
class Guard
{
public:
    Guard(const Move &move, QStringList columns)
        : m_move(move)
        , m_columns(std::move(columns))
    { }

    const Move &move() const { return m_move; }
    const Table &table() const { return m_move.table; }
    const RuleContext &context() const { return m_move.context; }
    const Database &database() const { return m_move.context.database; }
    const Names &names() const { return m_move.context.names; }
    RecordStore store() const { return RecordStore(m_move.context.database); }
    QDate today() const { return m_move.context.today; }
    RowId id() const { return m_move.record.id; }
    bool hasReason() const { return !m_move.reason.trimmed().isEmpty(); }
    bool isTable(const Table &other) const { return m_move.table.number == other.number; }

    /// What stands after the colon: columns, or states.
    const QStringList &arguments() const { return m_columns; }
    /// Nothing for a column the table does not have: transitions are data.
    Value value(const QString &column) const;
    QDate date(const QString &column) const;
    QString label(const QString &column) const;

    void block(const QString &text, const QString &code = {}, const QByteArray &column = {});
    void warn(const QString &text, const QString &code = {}, const QByteArray &column = {});
    /// Blocks without a reason, warns with one.
    void confirm(const QString &text, const QString &code = {}, const QByteArray &column = {});
    void add(const Findings &findings) { m_findings += findings; }
    const Findings &findings() const { return m_findings; }

private:
    const Move &m_move;
    QStringList m_columns;
    Findings m_findings;
};

using GuardRule = Result<void> (*)(Guard &);

struct NamedGuard
{
    QLatin1StringView name;
    GuardRule rule;
};

/// The record as it stands after a move: state, dates and reasons that the transition sets, what
/// follows from them.
Result<Record> movedRecord(const Move &move);

/// The payments of a batch, returned ones too.
Result<QList<Payout>> payoutsOf(const RecordStore &store, RowId application);

/// Whether R-601 stands against the person; says so.
void meetMaker(Guard &guard, bool isMaker, const QString &text);

// The guards by subject; guards.cpp joins them.
QList<NamedGuard> generalGuards();
QList<NamedGuard> registryGuards();
QList<NamedGuard> classGuards();
QList<NamedGuard> evaluationGuards();
QList<NamedGuard> voucherGuards();
QList<NamedGuard> subsidyGuards();
QList<NamedGuard> paymentGuards();
QList<NamedGuard> submissionGuards();
QList<NamedGuard> editionGuards();

} // namespace core
