#include "core/workspace/changedrows.h"

#include "core/domain/office.h"
#include "core/schema/format.h"
#include "core/storage/asof.h"
#include "core/storage/journal.h"
#include "core/storage/recordstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Rows = QHash<QString, RowsBehind>; // by reference

/// A rate is explained by its two counts, a derived or adjusted figure by what it is made of.
QStringList partsOf(const Origin &origin, const QString &text)
{
    if (const auto *rate = std::get_if<RateReference>(&origin))
        return simpleReferences({rate->part, rate->whole});
    if (const auto *derived = std::get_if<DerivedReference>(&origin))
        return simpleReferences(derived->from);
    if (const auto *adjusted = std::get_if<AdjustedReference>(&origin))
        return simpleReferences({adjusted->own, adjusted->frozen});
    return {text};
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
    Explaining(const Database &database, const Names &names, const Moments &moments)
        : m_database(database)
        , m_names(names)
        , m_moments(moments)
    { }

    /// By cause, then by time.
    Result<QList<ChangedRow>> explain(Found &found)
    {
        QList<ChangedRow> rows;
        for (auto &[key, row] : found) {
            if (auto explained = explain(row); !explained)
                return fail(explained.error());
            rows.append(row);
        }
        std::stable_sort(
            rows.begin(), rows.end(), [](const ChangedRow &one, const ChangedRow &other) {
                return std::pair(one.cause, one.at) < std::pair(other.cause, other.at);
            });
        return rows;
    }

private:
    Result<void> explain(ChangedRow &row)
    {
        const auto entries = history(m_database, *row.table, row.id);
        if (!entries)
            return fail(entries.error());
        row.title = titleOf(row);
        const HistoryEntry *telling = nullptr;
        for (const auto &entry : *entries) {
            if (entry.set.number <= m_moments.then.value_or(0))
                break;
            if (m_moments.now && entry.set.number > *m_moments.now)
                continue;
            const ChangeCause cause = causeOf(*row.table, entry);
            if (telling && cause >= row.cause)
                continue;
            row.cause = cause;
            telling = &entry;
        }
        return telling ? tell(row, *telling) : Result<void>();
    }

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
        static const QSet<QString> kept{QString(kRowVersion), QString(kUpdatedAt),
            QString(kUpdatedBy), QString(kSearchPinyin), QString(kSearchInitials)};
        if (!field || kept.contains(entry.column))
            return ChangeCause::Beside; // the program keeps them beside what was changed
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
    Moments m_moments;
    QHash<RowId, QString> m_users;
};

/// The list at the later moment, with what these rows held then.
Result<ListThen> listNow(const Database &database, const ListQuestion &list, QList<RowId> touched,
    const MomentsQuestion &question)
{
    std::unique_ptr<AsOf> past;
    if (question.moments.now) {
        auto built = AsOf::after(database, *question.moments.now, {list.table}, question.progress);
        if (!built)
            return fail(built.error());
        past = std::move(*built);
    }
    std::sort(touched.begin(), touched.end());
    const RecordStore store(database);
    const auto ids = store.ids(*list.table, list.filter);
    const auto records = store.read(*list.table, touched);
    if (!ids || !records)
        return fail(ids ? records.error() : ids.error());
    ListThen now{*ids, {}};
    for (const auto &record : *records)
        now.changed[QString(list.table->name)].insert(record.id, record);
    return now;
}

} // namespace

QStringList simpleReferences(const QStringList &references)
{
    QStringList simple;
    for (const auto &text : references) {
        const auto parsed = parseOrigin(text);
        if (!parsed)
            continue;
        for (const auto &each : partsOf(*parsed, text)) {
            if (!simple.contains(each))
                simple.append(each);
        }
    }
    return simple;
}

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
    auto rows = Explaining(database, names, question.moments).explain(found);
    if (!rows)
        return fail(rows.error());
    changes.rows = std::move(*rows);
    return changes;
}

Result<ListThen> listThen(const Database &database, const Table &table, const Filter &filter,
    qint64 set, const Progress &progress)
{
    const auto tables = namingTables(table);
    const auto past = AsOf::after(database, set, tables, progress);
    if (!past)
        return fail(past.error());
    const auto ids = RecordStore(database).ids(table, filter);
    if (!ids)
        return fail(ids.error());
    ListThen then{*ids, {}};
    for (const Table *each : tables) {
        const auto touched = (*past)->touched(*each);
        if (!touched)
            return fail(touched.error());
        for (const auto &record : *touched)
            then.changed[QString(each->name)].insert(record.id, record);
    }
    return then;
}

Result<RowChanges> listChanges(const Database &database, const Names &names,
    const ListQuestion &list, const MomentsQuestion &question)
{
    const Table &table = *list.table;
    const auto then = listThen(
        database, table, list.filter, question.moments.then.value_or(0), question.progress);
    if (!then)
        return fail(then.error());
    const auto earlier = then->changed.value(QString(table.name));
    const auto now = listNow(database, list, earlier.keys(), question);
    if (!now)
        return fail(now.error());
    const auto later = now->changed.value(QString(table.name));
    const auto rowsOf = [&table](QList<RowId> ids) {
        std::sort(ids.begin(), ids.end());
        return RowsBehind{&table, ids, ids.size(), QString(table.name)};
    };
    const RowsBehind was = rowsOf(then->ids);
    const RowsBehind is = rowsOf(now->ids);
    RowChanges changes{{{was.reference, was.value, is.value}}, {}};
    Found found;
    compare(found, was, is);
    for (const auto &[id, record] : earlier.asKeyValueRange()) {
        const bool isInBoth = std::binary_search(was.ids.begin(), was.ids.end(), id)
            && std::binary_search(is.ids.begin(), is.ids.end(), id);
        if (isInBoth && later.value(id).values != record.values)
            add(found, is, id, 0);
    }
    auto rows = Explaining(database, names, question.moments).explain(found);
    if (!rows)
        return fail(rows.error());
    changes.rows = std::move(*rows);
    return changes;
}

} // namespace core
