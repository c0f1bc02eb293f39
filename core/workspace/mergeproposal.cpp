// What joining two records of one human would do.
#include "core/base/citizenid.h"
#include "core/domain/person.h"
#include "core/schema/format.h"
#include "core/storage/personqueries.h"
#include "core/workspace/mergereferences.h"
#include "core/workspace/personmerge.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

/// What is said of one thing by several fields is taken from one record.
const QList<QList<QLatin1StringView>> &groups()
{
    static const QList<QList<QLatin1StringView>> all{
        {"id_type"_L1, "id_number"_L1, "sex"_L1, "birth_date"_L1},
        {"home_division"_L1, "home_town"_L1, "home_village"_L1},
        {"bank_account"_L1, "bank_name"_L1}, {"prior_level"_L1, "prior_high"_L1}};
    return all;
}

/// Nothing, or what every new record starts with.
bool saysNothing(const Field &field, const Value &value)
{
    return value.isNull() || value == field.fallback;
}

class Proposing
{
public:
    Proposing(const Workspace &workspace, const Record &kept, const Record &removed)
        : m_workspace(workspace)
        , m_table(persons())
        , m_kept(kept)
        , m_removed(removed)
    { }

    QList<MergeField> fields()
    {
        QList<MergeField> fields;
        int group = int(groups().size());
        for (const auto &columns : groups())
            addGroup(fields, columns, int(groups().indexOf(columns)));
        for (const auto &field : m_table.fields) {
            const bool isGrouped = std::any_of(groups().begin(), groups().end(),
                [&](const auto &columns) { return columns.contains(field.column); });
            if (!field.is(Rule::System) && !isGrouped)
                addGroup(fields, {field.column}, group++);
        }
        return fields;
    }

private:
    void addGroup(
        QList<MergeField> &fields, const QList<QLatin1StringView> &columns, int group) const
    {
        const auto [side, why] = choose(columns, group);
        for (const auto column : columns) {
            const Field &field = *m_table.find(QString(column));
            fields.append({&field, m_table.value(m_kept, column), m_table.value(m_removed, column),
                side, group, why});
        }
    }

    std::pair<MergeSide, QString> choose(const QList<QLatin1StringView> &columns, int group) const
    {
        if (group == kIdentityGroup)
            return {MergeSide::Kept, QCoreApplication::translate("core", "证件以保留的记录为准")};
        const auto differing
            = std::find_if(columns.begin(), columns.end(), [this](QLatin1StringView column) {
                  return m_table.value(m_kept, column) != m_table.value(m_removed, column);
              });
        if (differing == columns.end())
            return {MergeSide::Kept, {}};
        const Field &field = *m_table.find(QString(*differing));
        const Value &kept = m_table.value(m_kept, field.column);
        const Value &removed = m_table.value(m_removed, field.column);
        if (saysNothing(field, removed))
            return {MergeSide::Kept, QCoreApplication::translate("core", "只有这边填了")};
        if (saysNothing(field, kept))
            return {MergeSide::Removed, QCoreApplication::translate("core", "只有这边填了")};
        if (field.column == "prior_level"_L1)
            return chooseLevel(kept, removed);
        if (field.column == "name"_L1) {
            return {MergeSide::Kept,
                QCoreApplication::translate("core", "姓名跟证件走，另一个记入曾用名")};
        }
        if (field.column == "closed_on"_L1)
            return {MergeSide::Kept, QCoreApplication::translate("core", "两边不同，请核对")};
        const bool isNewer = m_table.value(m_removed, kUpdatedAt).integer()
            > m_table.value(m_kept, kUpdatedAt).integer();
        return {isNewer ? MergeSide::Removed : MergeSide::Kept,
            QCoreApplication::translate("core", "这边后登记，较新")};
    }

    std::pair<MergeSide, QString> chooseLevel(const Value &kept, const Value &removed) const
    {
        const auto rank = [&](const Value &level) {
            const CodeItem *item = m_workspace.names().code("skill_level"_L1, level.text());
            return item ? item->attribute("rank"_L1).toInt() : 0;
        };
        return {rank(removed) > rank(kept) ? MergeSide::Removed : MergeSide::Kept,
            QCoreApplication::translate("core", "取较高的等级")};
    }

    const Workspace &m_workspace;
    const Table &m_table;
    const Record &m_kept;
    const Record &m_removed;
};

Result<void> requireStanding(const Workspace &workspace, RowId person)
{
    const auto kept = mergedInto(workspace.database(), person);
    if (!kept)
        return fail(kept.error());
    if (*kept == 0)
        return {};
    return fail({Error::Code::Conflict,
        QCoreApplication::translate("core", "这条记录已经并入“%1”，不能再合并。")
            .arg(workspace.names().linkTitle(persons().table().name, *kept))});
}

/// How firmly a record stands: a right number first, then what hangs on it, then its age.
Result<std::tuple<bool, qint64, RowId>> weightOf(const Workspace &workspace, const Record &person)
{
    const Table &table = persons();
    const auto id = readIdNumber(table.value(person, "id_number"_L1).text(),
        table.value(person, "id_type"_L1).text(), workspace.today());
    const auto rows = mergeRows(workspace, 0, person.id);
    if (!rows)
        return fail(rows.error());
    return std::tuple(id.isUsable(), qint64(rows->size()), -person.id);
}

Result<RowId> keptOf(const Workspace &workspace, const Record &one, const Record &other)
{
    const auto first = weightOf(workspace, one);
    const auto second = weightOf(workspace, other);
    if (!first || !second)
        return fail(first ? second.error() : first.error());
    return *first >= *second ? one.id : other.id;
}

QList<MergeReference> counted(const QList<MergeRow> &rows)
{
    QList<MergeReference> references;
    for (const auto &row : rows) {
        if (row.fate != MergeRow::Fate::Move)
            continue;
        const bool isNext = references.isEmpty() || references.last().table != row.table
            || references.last().column != row.column;
        if (isNext)
            references.append({row.table, row.column, 0});
        ++references.last().rows;
    }
    return references;
}

QString dropNote(const Workspace &workspace, const MergeRow &row)
{
    const QString name
        = displayText(*row.table, *row.table->find(QString(row.table->title.first())),
            row.table->value(row.record, row.table->title.first()), workspace.names());
    return QCoreApplication::translate("core", "两边都登记了%1“%2”，只留保留的一条")
        .arg(row.table->noun(), name);
}

} // namespace

Result<QList<MergeReference>> referencesOf(const Workspace &workspace, RowId person)
{
    return mergeRows(workspace, 0, person).map([](const QList<MergeRow> &rows) {
        return counted(rows);
    });
}

Result<MergeProposal> proposeMerge(const Workspace &workspace, RowId one, RowId other, RowId keep)
{
    if (one == other) {
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "保留的和并入的是同一条记录，请另选。")});
    }
    QList<Record> both;
    for (const RowId id : {one, other}) {
        const auto record = workspace.records().read(persons(), id);
        if (!record)
            return fail(record.error());
        if (auto standing = requireStanding(workspace, id); !standing)
            return fail(standing.error());
        both.append(*record);
    }
    const auto kept = keep != 0 ? Result<RowId>(keep) : keptOf(workspace, both[0], both[1]);
    if (!kept)
        return fail(kept.error());
    if (*kept == other)
        both.swapItemsAt(0, 1);
    const auto rows = mergeRows(workspace, both[0].id, both[1].id);
    if (!rows)
        return fail(rows.error());
    MergeProposal proposal{.kept = both[0].id, .removed = both[1].id};
    proposal.fields = Proposing(workspace, both[0], both[1]).fields();
    proposal.references = counted(*rows);
    for (const auto &row : *rows) {
        if (row.fate == MergeRow::Fate::Drop)
            proposal.notes.append(dropNote(workspace, row));
        else if (row.fate == MergeRow::Fate::Obstacle)
            proposal.obstacles.append(obstacleText(workspace, row));
    }
    return proposal;
}

} // namespace core
