#pragma once

#include "core/workspace/workspace.h"

namespace core {

/// One column of the hand-over, as its row in the field map says.
struct HandOverField
{
    QString code; // aac002
    QString title;
    QString path; // person.id_number
    QString valueMap;

    /// Not of the record: the day, the office; a change of it is no change of the record.
    bool isConstant() const { return path.startsWith(u'='); }
};

/// One sheet of the hand-over: a group's records of one table.
struct HandOverSheet
{
    QString group; // training, certificate, subsidy, payout
    const Table *table = nullptr;
    QList<HandOverField> fields;

    QString title() const; // 培训 花名册
};

/// The sheets of the groups, by the field map of the ledger; the error names the line that leads
/// nowhere.
Result<QList<HandOverSheet>> handOverSheets(const Workspace &workspace, const QStringList &groups);

/// The four groups, as code and as a person reads them.
QList<std::pair<QString, QString>> handOverGroups();

/// Reads the values of records along the paths of the map, as the province wants them: dates as
/// yyyyMMdd, money in yuan, codes by their value map.
class HandOverReader
{
public:
    static Result<HandOverReader> open(const Workspace &workspace);

    Result<QString> text(const Table &table, const Record &record, const HandOverField &field);

private:
    explicit HandOverReader(const Workspace &workspace)
        : m_workspace(workspace)
    { }

    struct Place
    {
        const Table *table = nullptr;
        Record record;
    };
    /// Nothing where a link is empty.
    Result<std::optional<Place>> follow(const Place &from, const QString &step);
    Result<std::optional<Place>> newest(const Place &from, const QString &step);
    QString constant(const QString &path) const;
    QString sent(const Field &field, const Value &value) const;

    const Workspace &m_workspace;
    QHash<QString, QString> m_values; // "map\nown" -> sent
    QHash<QString, Record> m_linked; // "table\nid"
};

} // namespace core
