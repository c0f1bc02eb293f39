#include "core/workspace/changedrows.h"

#include "core/domain/office.h"
#include "core/schema/format.h"
#include "core/storage/journal.h"
#include "core/storage/recordstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Rows = QHash<QString, RowsBehind>; // by reference

/// A rate is explained by its two counts.
QStringList simpleReferences(const QStringList &references)
{
    QStringList simple;
    for (const auto &text : references) {
        const auto parsed = parseOrigin(text);
        if (!parsed)
            continue;
        const auto *rate = std::get_if<RateReference>(&*parsed);
        const QStringList all
            = rate ? simpleReferences({rate->part, rate->whole}) : QStringList{text};
        for (const auto &each : all) {
            if (!simple.contains(each))
                simple.append(each);
        }
    }
    return simple;
}

Result<Rows> rowsAt(const Database &database, const QStringList &references,
    const std::optional<qint64> &set, const MomentsQuestion &question)
{
    const auto engine = FigureEngine::create(database,
        {.unit = question.ledgerUnit,
            .now = question.now,
            .asOfSet = set,
            .progress = question.progress});
    if (!engine)
        return fail(engine.error());
    Rows rows;
    for (qsizetype i = 0; i < references.size(); ++i) {
        if (!question.progress.step(
                i, references.size(), QCoreApplication::translate("core", "正在查找不同的记录")))
            return fail({Error::Code::Cancelled, QCoreApplication::translate("core", "已取消。")});
        const auto behind
            = rowsBehind(database, **engine, references[i], TallyQueries::Want::Facts);
        if (!behind)
            return fail(behind.error());
        rows.insert(references[i], behind->first());
    }
    return rows;
}

using Found = std::map<std::pair<int, RowId>, ChangedRow>; // by table and row

void add(Found &found, const RowsBehind &behind, RowId id, int by)
{
    ChangedRow &row = found[{behind.table->number, id}];
    row.table = behind.table;
    row.id = id;
    row.by += row.references.isEmpty() ? by : 0;
    row.references.append(behind.reference);
}

/// Rows of one of the two only.
void compare(Found &found, const RowsBehind &then, const RowsBehind &now)
{
    QList<RowId> gone;
    QList<RowId> came;
    std::set_difference(
        then.ids.begin(), then.ids.end(), now.ids.begin(), now.ids.end(), std::back_inserter(gone));
    std::set_difference(
        now.ids.begin(), now.ids.end(), then.ids.begin(), then.ids.end(), std::back_inserter(came));
    for (const RowId id : std::as_const(gone))
        add(found, now, id, -1);
    for (const RowId id : std::as_const(came))
        add(found, now, id, 1);
}

/// Finds out of the journal why a row counts otherwise.
class Explaining
{
public:
    Explaining(const Database &database, const Names &names, qint64 since)
        : m_database(database)
        , m_names(names)
        , m_since(since)
    { }

    Result<void> explain(ChangedRow &row)
    {
        const auto entries = history(m_database, *row.table, row.id);
        if (!entries)
            return fail(entries.error());
        row.title = titleOf(row);
        const HistoryEntry *telling = nullptr;
        for (const auto &entry : *entries) {
            if (entry.set.number <= m_since)
                break;
            const ChangeCause cause = causeOf(*row.table, entry);
            if (telling && cause >= row.cause)
                continue;
            row.cause = cause;
            telling = &entry;
        }
        return telling ? tell(row, *telling) : Result<void>();
    }

private:
    QString titleOf(const ChangedRow &row) const
    {
        const QString title = m_names.linkTitle(row.table->name, row.id);
        return title.isEmpty() ? QString::number(row.id) : title;
    }

    static ChangeCause causeOf(const Table &table, const HistoryEntry &entry)
    {
        if (entry.operation != 2)
            return entry.operation == 1 ? ChangeCause::Entered : ChangeCause::Removed;
        const Field *field = table.find(entry.column);
        if (!field || field->column == kRowVersion || field->column == kUpdatedAt
            || field->column == kUpdatedBy)
            return ChangeCause::Beside;
        if (field->column == kStatus)
            return ChangeCause::Withdrawn;
        if (field->is(Rule::System))
            return ChangeCause::Judged;
        return field->kind == Kind::Date                             ? ChangeCause::Redated
            : field->kind == Kind::Link || field->kind == Kind::Code ? ChangeCause::Moved
                                                                     : ChangeCause::Corrected;
    }

    Result<void> tell(ChangedRow &row, const HistoryEntry &entry)
    {
        const auto user = nameOf(entry.set.user);
        if (!user)
            return fail(user.error());
        row.at = QDateTime::fromMSecsSinceEpoch(entry.set.at, Qt::UTC);
        row.user = *user;
        row.step = entry.set.title;
        row.reason = entry.set.reason;
        const Field *field = row.table->find(entry.column);
        if (field && entry.operation == 2) {
            row.detail = QCoreApplication::translate("core", "%1：%2 → %3")
                             .arg(field->title(), shown(*row.table, *field, entry.before),
                                 shown(*row.table, *field, entry.after));
        }
        return {};
    }

    QString shown(const Table &table, const Field &field, const Value &value) const
    {
        return value.isNull() ? QCoreApplication::translate("core", "（空）")
                              : displayText(table, field, value, m_names);
    }

    Result<QString> nameOf(RowId user)
    {
        if (user == 0)
            return QString();
        if (!m_users.contains(user)) {
            const auto record = RecordStore(m_database).read(users(), user);
            if (!record)
                return fail(record.error());
            m_users.insert(user, users().value(*record, "name"_L1).text());
        }
        return m_users.value(user);
    }

    const Database &m_database;
    const Names &m_names;
    qint64 m_since;
    QHash<RowId, QString> m_users;
};

} // namespace

QString causeTitle(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::Entered:
        return QCoreApplication::translate("core", "补录");
    case ChangeCause::Removed:
        return QCoreApplication::translate("core", "删除");
    case ChangeCause::Withdrawn:
        return QCoreApplication::translate("core", "状态变化（撤销、退出等）");
    case ChangeCause::Redated:
        return QCoreApplication::translate("core", "更正日期");
    case ChangeCause::Moved:
        return QCoreApplication::translate("core", "更正归属");
    case ChangeCause::Judged:
        return QCoreApplication::translate("core", "重新判定");
    case ChangeCause::Corrected:
        return QCoreApplication::translate("core", "其他更正");
    case ChangeCause::Beside:
        return QCoreApplication::translate("core", "相关记录变化");
    }
    Q_UNREACHABLE();
}

Result<RowChanges> rowChanges(const Database &database, const Names &names,
    const QStringList &references, const MomentsQuestion &question)
{
    const QStringList simple = simpleReferences(references);
    // one after the other: a connection sees one moment at a time
    const auto then = rowsAt(database, simple, question.moments.then, question);
    if (!then)
        return fail(then.error());
    const auto now = rowsAt(database, simple, question.moments.now, question);
    if (!now)
        return fail(now.error());
    RowChanges changes;
    Found found;
    for (const auto &reference : simple) {
        const RowsBehind &was = *then->constFind(reference);
        const RowsBehind &is = *now->constFind(reference);
        changes.numbers.append({reference, was.value, is.value});
        compare(found, was, is);
    }
    Explaining explaining(database, names, question.moments.then.value_or(0));
    for (auto &[key, row] : found) {
        if (auto explained = explaining.explain(row); !explained)
            return fail(explained.error());
        changes.rows.append(row);
    }
    std::stable_sort(changes.rows.begin(), changes.rows.end(),
        [](const ChangedRow &one, const ChangedRow &other) {
            return std::pair(one.cause, one.at) < std::pair(other.cause, other.at);
        });
    return changes;
}

} // namespace core
