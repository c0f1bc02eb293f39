#pragma once

#include "core/base/progress.h"
#include "core/schema/format.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonValue>

#include <functional>

namespace batch {

using namespace Qt::StringLiterals;

/// The contract of the batch program: 0 done, 1 refused or findings, 2 wrong usage, 3 the file
/// cannot be opened.
enum Exit { Done = 0, Refused = 1, Usage = 2, CannotOpen = 3 };

/// What one call was given.
class Call
{
public:
    Call(QStringList words, const QCommandLineParser &options)
        : m_words(std::move(words))
        , m_options(options)
    { }

    /// The n-th word after the verb; empty when missing.
    QString word(qsizetype index) const { return m_words.value(index); }
    QStringList wordsFrom(qsizetype index) const { return m_words.mid(index); }
    qsizetype wordCount() const { return m_words.size(); }
    bool has(const QString &option) const { return m_options.isSet(option); }
    QString value(const QString &option) const { return m_options.value(option); }
    bool wantsJson() const { return has(QStringLiteral("json")); }

private:
    QStringList m_words;
    const QCommandLineParser &m_options;
};

struct Option
{
    const char *name;
    const char *value; // what it wants; empty: a switch
    const char *help;
};

struct Command
{
    const char *verb;
    const char *words; // LEDGER TABLE …
    int fewestWords;
    const char *help;
    QList<Option> options;
    std::function<int(const Call &)> run;
};

/// All verbs, in the order of the help.
QList<Command> commands();
QList<Command> ledgerCommands();
QList<Command> recordCommands();
QList<Command> journalCommands();
QList<Command> figureCommands();
QList<Command> importCommands();
QList<Command> businessCommands();
QList<Command> peopleCommands();
QList<Command> classCommands();
QList<Command> evaluationCommands();
QList<Command> indicatorCommands();
QList<Command> targetCommands();
QList<Command> submissionCommands();
QList<Command> changeCommands();
QList<Command> editionCommands();
QList<Command> listCommands();
QList<Command> handOverCommands();
QList<Command> handbookCommands();

/// One line on standard error and the status that belongs to the error.
int refuse(const core::Error &error);
int refuse(const core::Refusal &refusal, const Call &call);
int wrongUsage(const QString &text);

void print(const QString &text);
void print(const QJsonValue &json);

/// Opens the ledger named first; on failure says why and `exit` holds the status.
std::unique_ptr<core::Workspace> openLedger(
    const Call &call, int &exit, core::Database::Access access = core::Database::Access::ReadWrite);
/// Null after having said that there is no such table.
const core::Table *tableOf(const Call &call, qsizetype word);
/// The ledger, and the registry that the second word names; null after having said why not.
std::unique_ptr<core::Workspace> openTable(const Call &call, const core::Table *&table, int &exit,
    core::Database::Access access = core::Database::Access::ReadWrite);
/// The record that a word names by its id, its natural key or its title; NotFound repeats the word.
core::Result<core::RowId> recordNamed(
    const core::Workspace &workspace, const core::Table &table, const QString &word);

/// What --where, --order and --limit ask for.
core::Result<core::Filter> filterOf(
    const Call &call, const core::Table &table, const core::Names &names);

/// Opens the ledger for the record that the second word names; null after having said why not.
std::unique_ptr<core::Workspace> openRecord(
    const Call &call, const core::Table &table, core::RowId &id, int &exit);

/// Sets the fields given as FIELD=VALUE from word `first` on.
core::Result<void> assign(const Call &call, qsizetype first, const core::Table &table,
    const core::Names &names, core::Record &record);
/// Prints the id and the warnings of a written record, or why it was refused.
int told(const core::Attempt<core::Saved> &saved, const Call &call);

/// Progress on standard error when that is a terminal.
core::Progress terminalProgress();

} // namespace batch
