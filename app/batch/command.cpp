#include "app/batch/command.h"

#include "core/base/platform.h"
#include "core/domain/catalog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace batch {

QList<Command> commands()
{
    return ledgerCommands() + recordCommands() + importCommands() + journalCommands()
        + figureCommands() + businessCommands() + classCommands() + peopleCommands()
        + evaluationCommands() + indicatorCommands() + targetCommands() + submissionCommands()
        + editionCommands() + changeCommands() + listCommands() + handOverCommands()
        + handbookCommands();
}

void print(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
    std::fputc('\n', stdout);
}

void print(const QJsonValue &json)
{
    const QJsonDocument document
        = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    const QByteArray utf8 = document.toJson(QJsonDocument::Compact);
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
    std::fputc('\n', stdout);
}

int refuse(const core::Error &error)
{
    std::fprintf(stderr, "%s\n", error.text.toUtf8().constData());
    if (qEnvironmentVariableIsSet("SKILL_LEDGER_DEBUG"))
        std::fprintf(stderr, "%s\n", error.detail.toUtf8().constData());
    return error.code == core::Error::Code::File ? CannotOpen : Refused;
}

int refuse(const core::Refusal &refusal, const Call &call)
{
    if (call.wantsJson() && !refusal.findings.isEmpty()) {
        QJsonArray problems;
        for (const auto &finding : refusal.findings) {
            if (finding.severity != core::Severity::Block)
                continue;
            problems.append(QJsonObject{{QStringLiteral("rule"), finding.code},
                {QStringLiteral("field"), QString::fromUtf8(finding.column)},
                {QStringLiteral("text"), finding.text}});
        }
        print(QJsonObject{{QStringLiteral("problems"), problems}});
    }
    return refuse(refusal.error);
}

int wrongUsage(const QString &text)
{
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
    return Usage;
}

std::unique_ptr<core::Workspace> openLedger(
    const Call &call, int &exit, core::Database::Access access)
{
    auto workspace = core::Workspace::open(
        call.word(0), {.login = call.value(QStringLiteral("user")), .access = access});
    if (!workspace) {
        exit = refuse(workspace.error());
        return nullptr;
    }
    return std::move(*workspace);
}

std::unique_ptr<core::Workspace> openTable(
    const Call &call, const core::Table *&table, int &exit, core::Database::Access access)
{
    table = tableOf(call, 1);
    if (table)
        return openLedger(call, exit, access);
    exit = Usage;
    return nullptr;
}

core::Result<core::RowId> recordNamed(
    const core::Workspace &workspace, const core::Table &table, const QString &word)
{
    const core::RowId id = workspace.names().linkOf(table.name, word);
    if (id != 0)
        return id;
    return core::fail({core::Error::Code::NotFound,
        QCoreApplication::translate("app", "没有唯一的%1“%2”。请写完整编号，可用 search 查找。")
            .arg(table.caption(), word)});
}

const core::Table *tableOf(const Call &call, qsizetype word)
{
    const core::Table *table = core::tableNamed(call.word(word));
    if (!table)
        wrongUsage(QCoreApplication::translate("app", "没有名为“%1”的登记表。用 info 查看有哪些。")
                       .arg(call.word(word)));
    return table;
}

core::Progress terminalProgress()
{
    if (!core::isErrorWatched())
        return {};
    return core::Progress([](qint64 done, qint64 total, const QString &what) {
        if (total > 0)
            std::fprintf(stderr, "\r%s %3d%%", what.toUtf8().constData(), int(done * 100 / total));
        if (total > 0 && done >= total)
            std::fputc('\n', stderr);
        return true;
    });
}

std::unique_ptr<core::Workspace> openRecord(
    const Call &call, const core::Table &table, core::RowId &id, int &exit)
{
    auto workspace = openLedger(call, exit);
    if (!workspace)
        return nullptr;
    const auto named = recordNamed(*workspace, table, call.word(1));
    if (!named) {
        exit = refuse(named.error());
        return nullptr;
    }
    id = *named;
    return workspace;
}

} // namespace batch
