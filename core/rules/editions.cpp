// Editions of reports: who signs, what is frozen, what must be explained.
#include "core/domain/edition.h"
#include "core/domain/office.h"
#include "core/rules/effects.h"
#include "core/rules/guarding.h"
#include "core/rules/moving.h"
#include "core/rules/removal.h"

namespace core {

namespace {

QString frozenText()
{
    return QCoreApplication::translate(
        "core", "这一版已经印发，内容不再变动。请编制更正版替代它，或者撤回。");
}

bool isFrozen(const Record &edition)
{
    return isFrozenEdition(reportSnapshots().value(edition, kStatus).text());
}

/// The edition that a cell or a paper belongs to.
Result<Record> editionOf(const RecordStore &store, const Table &table, const Record &part)
{
    return store.read(reportSnapshots(), table.value(part, "snapshot"_L1).integer());
}

Result<void> approverIsNotAuthor(Guard &guard)
{
    const Session &session = guard.context().session;
    meetMaker(guard, guard.value(u"author"_s).integer() == session.user(),
        QCoreApplication::translate(
            "core", "这份报表是您（%1）编制的，编制、审核、批准应由不同的人办理，请换一人批准。")
            .arg(session.name()));
    return {};
}

Result<void> figuresAgree(Guard &guard)
{
    const QString findings = guard.value(u"findings"_s).text();
    if (findings.isEmpty())
        return {};
    const bool isExplained = guard.hasReason() || !guard.value(u"explanation"_s).isNull();
    const auto lines = findings.split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines) {
        isExplained
            ? guard.warn(line)
            : guard.block(
                line + QCoreApplication::translate("core", "请核对，确实如此的请在说明中写明。"));
    }
    return {};
}

Result<QString> nameOf(const RecordStore &store, RowId user)
{
    if (user == 0)
        return QString();
    return store.read(users(), user).map([](const Record &record) {
        return users().value(record, "name"_L1).text();
    });
}

Result<void> supersede(
    ChangeWriter &writer, const Move &move, RowId older, QList<WrittenRow> &written)
{
    const Table &table = reportSnapshots();
    const auto before = writer.read(table, older);
    if (!before)
        return fail(before.error());
    if (!*before || table.value(**before, kStatus).text() != "issued"_L1)
        return {};
    const auto way = findTransition(table, **before, u"superseded"_s, move.context);
    if (!way)
        return fail(way.error());
    return moveAsProgram(writer, {table, **before, *way, move.reason, move.context}, written);
}

Result<void> freezeFigures(
    ChangeWriter &writer, const Move &move, const Record &record, QList<WrittenRow> &written)
{
    const Table &table = reportSnapshots();
    const RecordStore store(writer.database());
    const auto names = editionSignatures(store, record);
    if (!names)
        return fail(names.error());
    Record after = record;
    table.set(after, "signed_names"_L1, *names);
    if (auto done = writeBeside(writer, table, record, after, written); !done)
        return done;
    const RowId older = table.value(record, "supersedes"_L1).integer();
    return older == 0 ? Result<void>() : supersede(writer, move, older, written);
}

} // namespace

/// The names under a paper stay those of the day, whoever is renamed later.
Result<QString> editionSignatures(const RecordStore &store, const Record &edition)
{
    const Table &table = reportSnapshots();
    const std::pair<QLatin1StringView, QString> signers[]
        = {{"author"_L1, QCoreApplication::translate("core", "编制：%1")},
            {"reviewer"_L1, QCoreApplication::translate("core", "审核：%1")},
            {"approver"_L1, QCoreApplication::translate("core", "批准：%1")}};
    QStringList names;
    for (const auto &[column, text] : signers) {
        const auto name = nameOf(store, table.value(edition, column).integer());
        if (!name)
            return fail(name.error());
        if (!name->isEmpty())
            names.append(text.arg(*name));
    }
    return names.join(u'　');
}

void setEditionActor(const Move &move, Record &record)
{
    const Table &table = reportSnapshots();
    const QString to = move.transition.to;
    const RowId user = move.context.session.user();
    if (to == "draft"_L1) {
        table.set(record, "reviewer"_L1, {});
        table.set(record, "approver"_L1, {});
    }
    if (to == "reviewed"_L1)
        table.set(record, "reviewer"_L1, user);
    const bool isApproval
        = to == "approved"_L1 || (to == "issued"_L1 && table.value(record, "approver"_L1).isNull());
    if (isApproval)
        table.set(record, "approver"_L1, user);
    if (to == "issued"_L1)
        table.set(record, "issued_on"_L1, plainDate(move.context.today));
}

Result<void> checkReportSnapshot(Check &check)
{
    if (check.record().id == 0)
        return {};
    const Table &table = check.table();
    const auto stored = check.store().read(table, check.record().id);
    if (!stored)
        return fail(stored.error());
    if (!isFrozen(*stored))
        return {};
    for (qsizetype i = kCommonFieldCount; i < table.fields.size(); ++i) {
        const Field &field = table.fields[i];
        if (field.column == kStatus || field.column == "left_reason"_L1
            || stored->values[i] == check.record().values[i])
            continue;
        check.block(u"R-505"_s, field.column, frozenText());
    }
    return {};
}

Result<void> checkReportPart(Check &check)
{
    const auto edition = editionOf(check.store(), check.table(), check.record());
    if (!edition)
        return fail(edition.error());
    if (!isFrozen(*edition))
        return {};
    const auto stored = check.record().id == 0
        ? Result<Record>(Record{})
        : check.store().read(check.table(), check.record().id);
    if (!stored)
        return fail(stored.error());
    if (stored->values != check.record().values)
        check.block(u"R-505"_s, "snapshot"_L1, frozenText());
    return {};
}

Result<void> requireUnfrozen(const QList<WrittenRow> &written, const RuleContext &context)
{
    const RecordStore store(context.database);
    for (const auto &row : written) {
        const bool isPart = row.table->number == reportCells().number
            || row.table->number == reportPapers().number;
        const auto &was = row.before ? row.before : row.after;
        if (row.table->number == reportSnapshots().number && row.before && isFrozen(*row.before))
            return fail({Error::Code::Forbidden, frozenText()});
        if (!isPart)
            continue;
        const auto edition = editionOf(store, *row.table, *was);
        if (edition && isFrozen(*edition))
            return fail({Error::Code::Forbidden, frozenText()});
    }
    return {};
}

QList<NamedGuard> editionGuards()
{
    return {{"approver_is_not_author"_L1, &approverIsNotAuthor},
        {"figures_agree_or_reason"_L1, &figuresAgree}};
}

QList<NamedEffect> editionEffects()
{
    return {{"freeze_figures"_L1, &freezeFigures}};
}

} // namespace core
