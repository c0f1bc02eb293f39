#include "core/workspace/workspace.h"

#include "core/domain/catalog.h"
#include "core/domain/reference.h"
#include "core/figures/engine.h"
#include "core/rules/removal.h"
#include "core/rules/stepfields.h"
#include "core/schema/format.h"
#include "core/storage/ledgermeta.h"
#include "core/storage/migrations.h"
#include "core/workspace/references.h"
#include "core/workspace/refusals.h"

#include <QCoreApplication>

namespace core {

namespace {

tl::unexpected<Refusal> refuse(Error error, Findings findings = {})
{
    return tl::unexpected<Refusal>(Refusal{std::move(error), std::move(findings)});
}

Error readOnly(const QString &path)
{
    return {Error::Code::Storage,
        QCoreApplication::translate(
            "core", "“%1”是只读打开的，不能修改。请复制到可写的文件夹后再打开。")
            .arg(path)};
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, Session session)
    : m_database(std::move(database))
    , m_names(std::make_unique<CodeBook>(*m_database))
    , m_session(std::move(session))
    , m_clock(systemClock())
{ }

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Options &options)
{
    auto database = openLedger(path, options.access, options.patience);
    if (!database)
        return fail(database.error());
    auto session = Session::signIn(**database, options.login);
    if (!session)
        return fail(session.error());
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database), std::move(*session)));
    if (auto loaded = workspace->load(); !loaded)
        return fail(loaded.error());
    return workspace;
}

Result<void> Workspace::load()
{
    const auto unit = ledgerMeta(*m_database, QLatin1String(kMetaUnit));
    const auto clock = ledgerMeta(*m_database, QLatin1String(kMetaDemoClock));
    if (!unit || !clock)
        return fail(unit ? clock.error() : unit.error());
    m_unit = QString::fromUtf8(*unit);
    const auto year = ledgerMeta(*m_database, QLatin1String(kMetaYear));
    if (!year)
        return fail(year.error());
    m_year = year->toInt();
    m_isDemo = !clock->isEmpty();
    if (m_isDemo)
        m_clock = fixedClock(QDateTime::fromString(QString::fromUtf8(*clock), Qt::ISODate));
    if (m_database->isWritable()) {
        if (auto updated = updateReferences(*m_database, m_clock); !updated)
            return updated;
    }
    return m_names->load();
}

QDateTime Workspace::now() const
{
    return m_clock();
}

QDate Workspace::today() const
{
    return core::today(m_clock);
}

RuleContext Workspace::rules() const
{
    return {*m_database, *m_names, m_session, today()};
}

Result<Record> Workspace::blank(const Table &table) const
{
    Record record = table.blank();
    const auto state = initialState(*m_database, table);
    if (!state)
        return fail(state.error());
    table.set(record, kStatus, *state);
    if (!table.unitColumn.isEmpty() && !table.find(QString(table.unitColumn))->is(Rule::System))
        table.set(record, table.unitColumn, m_session.division());
    return record;
}

Result<Findings> Workspace::check(const Table &table, Record record) const
{
    for (qsizetype i = 0; i < table.fields.size(); ++i)
        record.values[i] = normalised(table.fields[i], record.values[i]);
    if (auto derived = derive(table, record, rules()); !derived)
        return fail(derived.error());
    return core::check(table, record, rules());
}

bool Workspace::isWritable(const Table &table) const
{
    return isWritable() && table.writer == Table::Writer::People;
}

Result<void> Workspace::requireEdit(const Table &table, const Record &record) const
{
    if (table.writer == Table::Writer::Program) {
        return fail({Error::Code::Forbidden,
            QCoreApplication::translate("core", "%1由程序随业务登记，不能直接修改。")
                .arg(table.caption())});
    }
    return requireRow(editRight(table), table, record, rules());
}

/// Who may edit the record, before and after; or fill in what his next step asks for.
Result<void> Workspace::requireChange(const Table &table, const Record &was, const Record &is) const
{
    auto allowed = requireEdit(table, was);
    if (allowed)
        return requireEdit(table, is);
    const auto isFilledIn = fillsInStep(table, was, is, rules());
    if (!isFilledIn)
        return fail(isFilledIn.error());
    return *isFilledIn ? Result<void>() : allowed;
}

Attempt<Findings> Workspace::prepare(const Table &table, Record &record, const Record *before) const
{
    if (!isWritable())
        return refuse(readOnly(path()));
    for (qsizetype i = 0; i < table.fields.size(); ++i)
        record.values[i] = normalised(table.fields[i], record.values[i]);
    if (auto derived = derive(table, record, rules()); !derived)
        return refuse(derived.error());
    auto allowed = before ? requireChange(table, *before, record) : requireEdit(table, record);
    if (!allowed)
        return refuse(allowed.error());
    auto findings = core::check(table, record, rules());
    if (!findings)
        return refuse(findings.error());
    if (hasBlocking(*findings))
        return refuse(toError(*findings), *findings);
    return *findings;
}

/// What was done, with the name of the record behind it.
QString Workspace::title(const QString &step, const Table &table, const Record &record) const
{
    QString name;
    for (const auto &column : table.title) {
        const Field &field = *table.find(QString(column));
        name = displayText(table, field, table.value(record, column), *m_names);
        if (!name.isEmpty())
            break;
    }
    return name.isEmpty() ? step : step + u' ' + name;
}

Attempt<Saved> Workspace::insert(const Table &table, Record record, const QString &reason)
{
    const auto findings = prepare(table, record);
    if (!findings)
        return tl::unexpected<Refusal>(findings.error());
    auto writer = beginChange(ChangeKind::Edit,
        title(QCoreApplication::translate("core", "新建%1").arg(table.noun()), table, record),
        reason);
    if (!writer)
        return refuse(writer.error());
    const auto id = (*writer)->insert(table, record);
    if (!id)
        return refuse(id.error());
    record.id = *id;
    if (auto finished = finish(std::move(*writer), {{&table, std::nullopt, record}}); !finished)
        return refuse(finished.error());
    return Saved{*id, *findings};
}

Attempt<Saved> Workspace::update(
    const Table &table, const Record &before, const Record &after, const QString &reason)
{
    const auto stored = records().read(table, after.id);
    if (!stored)
        return refuse(stored.error());
    Record merged = *stored;
    for (qsizetype i = 0; i < table.fields.size(); ++i) {
        if (before.values[i] == after.values[i] || table.fields[i].is(Rule::System))
            continue;
        if (stored->values[i] != before.values[i] && stored->values[i] != after.values[i]) {
            return refuse({Error::Code::Conflict,
                QCoreApplication::translate("core", "%1刚被别人改过，没有保存。请还原后重新填写。")
                    .arg(table.fields[i].title()),
                {}, QByteArray(table.fields[i].column.data(), table.fields[i].column.size())});
        }
        merged.values[i] = after.values[i];
    }
    const auto findings = prepare(table, merged, &*stored);
    if (!findings)
        return tl::unexpected<Refusal>(findings.error());
    auto writer = beginChange(ChangeKind::Edit,
        title(QCoreApplication::translate("core", "修改%1").arg(table.noun()), table, merged),
        reason);
    if (!writer)
        return refuse(writer.error());
    if (auto written = (*writer)->update(table, merged); !written)
        return refuse(written.error());
    if (auto finished = finish(std::move(*writer), {{&table, *stored, merged}}); !finished)
        return refuse(finished.error());
    return Saved{after.id, *findings};
}

Result<void> Workspace::requireUnlinked(const Table &table, RowId id) const
{
    for (const auto &[child, link] : childrenOf(table)) {
        const auto count = records().countLinks(*child, link, id);
        if (!count)
            return fail(count.error());
        if (*count > 0) {
            return fail({Error::Code::InUse,
                QCoreApplication::translate(
                    "core", "还有 %1 条%2记录属于它，没有删除。请先处理这些记录。")
                    .arg(*count)
                    .arg(child->noun())});
        }
    }
    return {};
}

Attempt<void> Workspace::remove(const Table &table, RowId id, const QString &reason)
{
    const auto stored = records().read(table, id);
    if (!stored)
        return refuse(stored.error());
    if (!isWritable())
        return refuse(readOnly(path()));
    if (auto allowed = requireEdit(table, *stored); !allowed)
        return refuse(allowed.error());
    if (auto allowed = requireRemovable(table, *stored, rules()); !allowed)
        return refuse(allowed.error());
    if (auto unlinked = requireUnlinked(table, id); !unlinked)
        return refuse(unlinked.error());
    auto writer = beginChange(ChangeKind::Edit,
        title(QCoreApplication::translate("core", "删除%1").arg(table.noun()), table, *stored),
        reason);
    if (!writer)
        return refuse(writer.error());
    if (auto removed = (*writer)->remove(table, id); !removed)
        return refuse(removed.error());
    if (auto finished = finish(std::move(*writer), {{&table, *stored, std::nullopt}}); !finished)
        return refuse(finished.error());
    return {};
}

Attempt<Saved> Workspace::move(
    const Table &table, RowId id, const QString &wanted, const QString &reason)
{
    const auto stored = records().read(table, id);
    if (!stored)
        return refuse(stored.error());
    if (!isWritable())
        return refuse(readOnly(path()));
    const auto transition = findTransition(table, *stored, wanted, rules());
    if (!transition)
        return refuse(transition.error());
    const QString step
        = QCoreApplication::translate("core", "%1%2").arg(transition->title(), table.noun());
    auto writer = beginChange(ChangeKind::Move, title(step, table, *stored), reason);
    if (!writer)
        return refuse(writer.error());
    const auto findings = core::move(**writer, {table, id, *transition, reason}, rules());
    if (!findings)
        return tl::unexpected<Refusal>(refusedMove(findings.error()));
    const auto after = (*writer)->read(table, id);
    if (!after)
        return refuse(after.error());
    if (auto finished = finish(std::move(*writer), {{&table, *stored, *after}}); !finished)
        return refuse(finished.error());
    return Saved{id, *findings};
}

Result<CommittedSet> Workspace::undo(qint64 number)
{
    if (!isWritable())
        return fail(readOnly(path()));
    const auto set = changeSet(*m_database, number);
    if (!set)
        return fail(set.error());
    if (m_session.scope(Right::Edit) == Session::Scope::Own && set->user != m_session.user())
        return fail({Error::Code::Forbidden,
            QCoreApplication::translate("core", "这一步是别人做的，只有本人或市局可以撤销。")});
    if (set->kind == ChangeKind::Create || set->kind == ChangeKind::Migrate)
        return fail({Error::Code::Invalid,
            QCoreApplication::translate("core", "建立和升级台账的步骤不能撤销。")});
    const bool isRedo = set->kind == ChangeKind::Undo;
    auto writer = ChangeWriter::begin(*m_database,
        {.kind = isRedo ? ChangeKind::Redo : ChangeKind::Undo,
            .title = (isRedo ? QCoreApplication::translate("core", "重做：%1")
                             : QCoreApplication::translate("core", "撤销：%1"))
                         .arg(stepName(*set)),
            .user = m_session.user(),
            .unit = m_session.unit(),
            .at = now().toMSecsSinceEpoch(),
            .undoes = number});
    if (!writer)
        return fail(writer.error());
    const auto touched = undoInto(**writer, number);
    if (!touched)
        return fail(touched.error());
    QList<WrittenRow> written;
    for (const auto &row : *touched) {
        const auto after = (*writer)->read(*row.table, row.id);
        if (!after)
            return fail(after.error());
        written.append({row.table, row.before, *after});
    }
    if (auto allowed = requireStep(written, isRedo ? StepWay::Again : StepWay::Back, rules());
        !allowed)
        return fail(allowed.error());
    return finish(std::move(*writer), written);
}

Result<std::unique_ptr<ChangeWriter>> Workspace::beginChange(ChangeKind kind, const QString &title,
    const QString &reason, const std::optional<ChangeSource> &source)
{
    if (!isWritable())
        return fail(readOnly(path()));
    return ChangeWriter::begin(*m_database,
        {.kind = kind,
            .title = title,
            .reason = reason,
            .user = m_session.user(),
            .unit = m_session.unit(),
            .at = now().toMSecsSinceEpoch(),
            .source = source});
}

Result<CommittedSet> Workspace::finish(
    std::unique_ptr<ChangeWriter> writer, const QList<WrittenRow> &written)
{
    if (auto followed = follow(*writer, written, rules()); !followed)
        return fail(followed.error());
    auto committed = writer->commit();
    if (!committed)
        return committed;
    const QSet<int> tables = writer->tables();
    writer.reset();
    if (auto fresh = refreshFigures(*m_database); !fresh)
        return fail(fresh.error());
    tell(tables);
    return committed;
}

Result<void> Workspace::noteEvent(const QString &title, const QString &reason)
{
    auto writer = beginChange(ChangeKind::Event, title, reason);
    if (!writer)
        return fail(writer.error());
    if (auto committed = (*writer)->commit(); !committed)
        return fail(committed.error());
    Q_EMIT changed({});
    return {};
}

Result<void> Workspace::refresh()
{
    if (auto loaded = m_names->load(); !loaded)
        return loaded;
    QSet<int> all;
    for (const Table *table : catalog())
        all.insert(table->number);
    Q_EMIT changed(all);
    return {};
}

void Workspace::tell(const QSet<int> &tables)
{
    m_names->forgetTitles();
    for (const Table *table :
        {&codes(), &divisions(), &towns(), &occupations(), &indicators(), &states()}) {
        if (tables.contains(table->number)) {
            (void)m_names->load();
            break;
        }
    }
    Q_EMIT changed(tables);
}

} // namespace core
