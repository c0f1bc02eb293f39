#pragma once

#include "core/schema/format.h"
#include "core/workspace/import.h"

namespace core {

/// The row stays out, with what stands against it.
void refuseRow(
    ImportRow &row, const QString &code, const QString &text, const QByteArray &column = {});
/// Something to say of a row that goes in.
void warnRow(ImportRow &row, const QString &code, const QString &text);
/// A row does the most telling of what it does: new before conflict before changed before same.
void raiseEffect(ImportRow &row, RowEffect effect);

/// What a row says of one column of a registry.
struct Offer
{
    QLatin1StringView column;
    Value value;
};

/// Puts what the rows of one file say into one change set. What the ledger knows stays unless the
/// file was to win; what differs is kept on the row. Shared by the writers of all kinds.
class RowDelivery
{
public:
    RowDelivery(Workspace &workspace, ChangeWriter &writer, const ImportRequest &request,
        const QString &file)
        : m_workspace(workspace)
        , m_writer(writer)
        , m_request(request)
        , m_file(file)
    { }

    Workspace &workspace() const { return m_workspace; }
    ChangeWriter &writer() const { return m_writer; }
    const ImportRequest &request() const { return m_request; }
    QString file() const { return m_file; }

    /// Takes what a row offers into a record: everything into a new one, into a stored one where
    /// it has nothing or the file wins.
    void take(ImportRow &row, const Table &table, Record &record, const QList<Offer> &offers) const;
    /// Checks the record by the rules and writes it; 0 when they refuse it, and the row says why.
    Result<RowId> put(
        ImportRow &row, const Table &table, const std::optional<Record> &before, Record record);
    /// A record that the import needs and no row is: a draft class or plan. Its number is drawn.
    Result<RowId> draft(const Table &table, Record record);

    /// A parent that was drafted for the rows of a sheet.
    struct Parent
    {
        QString sheet;
        const Table *table = nullptr;
        RowId id = 0;
    };
    void noteParent(const Parent &parent) { m_parents.append(parent); }
    const QList<Parent> &parents() const { return m_parents; }

    void noteWritten(const WrittenRow &row) { m_written.append(row); }
    const QList<WrittenRow> &written() const { return m_written; }

private:
    Workspace &m_workspace;
    ChangeWriter &m_writer;
    const ImportRequest &m_request;
    QString m_file;
    QList<WrittenRow> m_written;
    QList<Parent> m_parents;
};

} // namespace core
