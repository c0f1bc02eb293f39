// list, add, set, remove, move, search
#include "app/batch/command.h"
#include "app/batch/figuresource.h"
#include "core/base/filewriter.h"
#include "core/domain/catalog.h"
#include "core/exchange/listwriter.h"
#include "core/exchange/recordtext.h"
#include "core/storage/pastnames.h"
#include "core/workspace/disclosure.h"
#include "core/workspace/search.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace batch {

core::Result<void> assign(const Call &call, qsizetype first, const core::Table &table,
    const core::Names &names, core::Record &record)
{
    for (const auto &word : call.wordsFrom(first)) {
        const auto equals = word.indexOf(u'=');
        const core::Field *field = equals > 0 ? table.find(word.left(equals)) : nullptr;
        if (!field || field->is(core::Rule::System)) {
            return core::fail({core::Error::Code::Invalid,
                QCoreApplication::translate("app", "“%1”不是“字段=值”，或%2没有可填的这个字段。")
                    .arg(word, table.noun())});
        }
        const auto value = core::parseValue(*field, word.mid(equals + 1), names);
        if (!value)
            return core::fail(value.error());
        table.set(record, field->column, *value);
    }
    return {};
}

namespace {

/// What was typed after an operator, as the field stores it; a code nobody knows stays as typed and
/// finds nothing.
core::Value conditionValue(
    const core::Field &field, const core::Value &typed, const core::Names &names)
{
    const auto value = core::parseValue(field, typed.text(), names);
    return value ? *value : typed;
}

} // namespace

core::Result<core::Filter> filterOf(
    const Call &call, const core::Table &table, const core::Names &names)
{
    core::Filter filter;
    auto conditions = core::parseConditions(call.value(QStringLiteral("where")), table);
    if (!conditions)
        return core::fail(conditions.error());
    for (auto &condition : *conditions) {
        const core::Field *field = table.find(condition.column);
        for (auto &value : condition.values) {
            if (!field)
                value = value.text().toLongLong();
            else if (condition.test != core::Condition::Test::Contains)
                value = conditionValue(*field, value, names);
        }
    }
    filter.conditions = *conditions;
    const auto order = core::parseOrder(call.value(QStringLiteral("order")), table);
    if (!order)
        return core::fail(order.error());
    filter.order = *order;
    filter.limit = call.value(QStringLiteral("limit")).toInt();
    return filter;
}

int told(const core::Attempt<core::Saved> &saved, const Call &call)
{
    if (!saved)
        return refuse(saved.error(), call);
    QJsonArray warnings;
    for (const auto &warning : saved->warnings) {
        warnings.append(QJsonObject{{QStringLiteral("rule"), warning.code},
            {QStringLiteral("field"), QString::fromUtf8(warning.column)},
            {QStringLiteral("text"), warning.text}});
        if (!call.wantsJson())
            std::fprintf(stderr, "%s\n", warning.text.toUtf8().constData());
    }
    if (call.wantsJson())
        print(QJsonObject{{QStringLiteral("id"), QString::number(saved->id)},
            {QStringLiteral("warnings"), warnings}});
    else
        print(QString::number(saved->id));
    return Done;
}

namespace {

/// Full identity numbers leave only with a purpose, with the right, and on record.
core::Result<core::Reveal> revealOf(
    const Call &call, core::Workspace &workspace, const core::Table &table)
{
    if (!call.has(QStringLiteral("full-ids")))
        return core::Reveal::Masked;
    const QString purpose = call.value(QStringLiteral("purpose")).trimmed();
    if (purpose.isEmpty()) {
        return core::fail({core::Error::Code::Invalid,
            QCoreApplication::translate("app", "导出完整证件号码须说明用途：--purpose \"…\"。")});
    }
    if (auto allowed = core::discloseExport(workspace, table, purpose); !allowed)
        return core::fail(allowed.error());
    return core::Reveal::Full;
}

int writeOut(const Call &call, const QByteArray &bytes)
{
    const QString out = call.value(QStringLiteral("out"));
    if (out.isEmpty()) {
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
        return Done;
    }
    const auto written = core::writeFile(out, bytes);
    return written ? int(Done)
                   : refuse(core::Error{
                       core::Error::Code::Storage, written.error().text, written.error().detail});
}

/// While it lives, the table is read as it stood at --as-of; null: as it stands.
core::Result<std::unique_ptr<core::AsOf>> pastOf(
    const Call &call, const core::Workspace &workspace, const core::Table &table)
{
    const auto moment = momentOf(call);
    if (!moment)
        return core::fail(moment.error());
    if (moment->set)
        return core::AsOf::after(
            workspace.database(), *moment->set, core::namingTables(table), terminalProgress());
    if (moment->at) {
        return core::AsOf::build(workspace.database(), moment->at->toMSecsSinceEpoch(),
            core::namingTables(table), terminalProgress());
    }
    return std::unique_ptr<core::AsOf>();
}

int writeBook(const Call &call, const QList<core::Record> &records, const core::ListShape &shape,
    const core::Names &names)
{
    auto writer = core::ListWriter::create(call.value(QStringLiteral("out")), shape, names);
    auto written = writer ? core::Result<void>() : core::fail(writer.error());
    for (const auto &record : records) {
        if (written)
            written = (*writer)->row(record);
    }
    if (written)
        written = (*writer)->finish();
    return written ? int(Done)
                   : refuse(core::Error{
                       core::Error::Code::Storage, written.error().text, written.error().detail});
}

int list(const Call &call)
{
    int exit = Done;
    const core::Table *table = nullptr;
    const bool full = call.has(QStringLiteral("full-ids"));
    const auto workspace = openTable(call, table, exit,
        full ? core::Database::Access::ReadWrite : core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    const auto filter = filterOf(call, *table, workspace->names());
    if (!filter)
        return refuse(filter.error());
    const auto reveal = revealOf(call, *workspace, *table);
    if (!reveal)
        return refuse(reveal.error());
    const auto past = pastOf(call, *workspace, *table);
    if (!past)
        return refuse(past.error());
    const auto records = workspace->records().find(*table, *filter);
    if (!records)
        return refuse(records.error());
    const QString format = call.has(QStringLiteral("format")) ? call.value(QStringLiteral("format"))
        : call.wantsJson()                                    ? QStringLiteral("json")
                                                              : QStringLiteral("csv");
    if (format == QLatin1String("json")) {
        QJsonArray rows;
        for (const auto &record : *records)
            rows.append(core::recordToJson(*table, record, *reveal));
        return writeOut(call, QJsonDocument(rows).toJson(QJsonDocument::Compact) + '\n');
    }
    if (format == QLatin1String("csv"))
        return writeOut(call, core::recordsToCsv(*table, *records, *reveal));
    if (format != QLatin1String("xlsx") || !call.has(QStringLiteral("out")))
        return wrongUsage(QCoreApplication::translate(
            "app", "--format 可为 csv、json、xlsx；xlsx 须用 --out 指定文件。"));
    return writeBook(call, *records, {.table = table, .reveal = *reveal}, workspace->names());
}

int add(const Call &call)
{
    int exit = Done;
    const core::Table *table = nullptr;
    const auto workspace = openTable(call, table, exit);
    if (!workspace)
        return exit;
    auto record = workspace->blank(*table);
    if (!record)
        return refuse(record.error());
    if (auto assigned = assign(call, 2, *table, workspace->names(), *record); !assigned)
        return refuse({assigned.error(), {core::blocked({}, assigned.error().text)}}, call);
    return told(workspace->insert(*table, *record, call.value(QStringLiteral("reason"))), call);
}

int set(const Call &call)
{
    int exit = Done;
    const core::Table *table = nullptr;
    const auto workspace = openTable(call, table, exit);
    if (!workspace)
        return exit;
    const auto before = recordNamed(*workspace, *table, call.word(2)).and_then([&](core::RowId id) {
        return workspace->records().read(*table, id);
    });
    if (!before)
        return refuse(before.error());
    core::Record after = *before;
    if (auto assigned = assign(call, 3, *table, workspace->names(), after); !assigned)
        return refuse({assigned.error(), {core::blocked({}, assigned.error().text)}}, call);
    return told(
        workspace->update(*table, *before, after, call.value(QStringLiteral("reason"))), call);
}

int remove(const Call &call)
{
    int exit = Done;
    const core::Table *table = nullptr;
    const auto workspace = openTable(call, table, exit);
    if (!workspace)
        return exit;
    const auto id = recordNamed(*workspace, *table, call.word(2));
    if (!id)
        return refuse(id.error());
    const auto removed = workspace->remove(*table, *id, call.value(QStringLiteral("reason")));
    return removed ? int(Done) : refuse(removed.error(), call);
}

int move(const Call &call)
{
    int exit = Done;
    const core::Table *table = nullptr;
    const auto workspace = openTable(call, table, exit);
    if (!workspace)
        return exit;
    const auto id = recordNamed(*workspace, *table, call.word(2));
    if (!id)
        return refuse(id.error());
    return told(
        workspace->move(*table, *id, call.word(3), call.value(QStringLiteral("reason"))), call);
}

int find(const Call &call)
{
    int exit = Done;
    const auto workspace = openLedger(call, exit, core::Database::Access::ReadOnly);
    if (!workspace)
        return exit;
    const auto hits = core::search(*workspace, call.word(1));
    if (!hits)
        return refuse(hits.error());
    QJsonArray list;
    for (const auto &hit : *hits) {
        if (call.wantsJson())
            list.append(QJsonObject{{QStringLiteral("table"), QString(hit.table->name)},
                {QStringLiteral("id"), QString::number(hit.id)},
                {QStringLiteral("title"), hit.title}, {QStringLiteral("detail"), hit.detail}});
        else
            print(QStringLiteral("%1 %2 %3 %4")
                      .arg(QString(hit.table->name))
                      .arg(hit.id)
                      .arg(hit.title, hit.detail));
    }
    if (call.wantsJson())
        print(list);
    return Done;
}

} // namespace

QList<Command> recordCommands()
{
    const Option reason{"reason", "TEXT", QT_TRANSLATE_NOOP("app", "修改理由")};
    return {
        {"list", "LEDGER TABLE", 2, QT_TRANSLATE_NOOP("app", "列出记录，个人信息脱敏"),
            {{"where", "CONDITIONS",
                 QT_TRANSLATE_NOOP("app", "条件，如 \"division_code=141127 and status=running\"")},
                {"order", "F,-F", QT_TRANSLATE_NOOP("app", "排序，减号为倒序")},
                {"limit", "N", QT_TRANSLATE_NOOP("app", "最多几行")},
                {"format", "csv|json|xlsx", QT_TRANSLATE_NOOP("app", "格式")},
                {"out", "FILE", QT_TRANSLATE_NOOP("app", "写入文件")},
                {"as-of", "TIME|SET", QT_TRANSLATE_NOOP("app", "截至某一时刻或某次修改")},
                {"full-ids", "", QT_TRANSLATE_NOOP("app", "完整证件号码，须说明用途")},
                {"purpose", "TEXT", QT_TRANSLATE_NOOP("app", "用途")}},
            list},
        {"add", "LEDGER TABLE FIELD=VALUE …", 2, QT_TRANSLATE_NOOP("app", "新建一条记录"), {reason},
            add},
        {"set", "LEDGER TABLE ID FIELD=VALUE …", 3, QT_TRANSLATE_NOOP("app", "修改一条记录"),
            {reason}, set},
        {"remove", "LEDGER TABLE ID", 3, QT_TRANSLATE_NOOP("app", "删除一条记录"), {reason},
            remove},
        {"move", "LEDGER TABLE ID TRANSITION", 4,
            QT_TRANSLATE_NOOP("app", "状态变换：动作或新状态"), {reason}, move},
        {"search", "LEDGER TEXT", 2, QT_TRANSLATE_NOOP("app", "与 Ctrl+K 相同的查找"), {}, find},
    };
}

} // namespace batch
