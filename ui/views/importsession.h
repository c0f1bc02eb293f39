#pragma once

#include "core/workspace/import.h"
#include "ui/common/tasks.h"
#include "ui/views/desk.h"

#include <QPointer>

namespace ui {

/// One chosen file with what became of it.
struct ImportFile
{
    QString path;
    QHash<QString, core::SheetChoice> sheets = {}; // what the person chose otherwise
    std::optional<core::ImportOutcome> outcome = std::nullopt; // of the last check or write
    std::optional<core::Error> error = std::nullopt; // it could not be read

    QString name() const;
    /// Nothing of it can be written.
    bool isLost() const;
};

/// What holds for all files of one import.
struct ImportChoices
{
    QString classNo = {};
    core::ImportOptions options = {};
};

/// An import under way: its files, what was chosen for them, what the check said and what was
/// written. Works on a connection of its own.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    ImportSession(Desk &desk, QObject *parent);

    /// To read codes by.
    const core::Names &names() const { return m_desk.workspace().names(); }
    const QList<ImportFile> &files() const { return m_files; }
    void addFiles(const QStringList &paths);
    void removeFile(qsizetype index);
    void clear();
    void setChoices(const ImportChoices &choices) { m_choices = choices; }

    /// What a sheet is a list of, and what one of its columns means; the next check obeys.
    void chooseKind(qsizetype file, const QString &sheet, core::SheetKind kind);
    void chooseField(qsizetype file, const QString &sheet, quint32 column, const QString &field);

    /// Judges all files, writes nothing.
    Task *check();
    /// Puts the good rows of all files into the ledger, a change set for each file.
    Task *write();
    Task *task() const { return m_task; }

    qsizetype count(core::RowOutcome outcome) const;
    /// Change sets that were written.
    QList<qint64> sets() const;
    /// Rows of files that can be written and will be.
    bool hasGoodRows() const;

Q_SIGNALS:
    void filesChanged();
    void checked();
    void written();

private:
    using Outcomes = QList<tl::expected<core::ImportOutcome, core::Error>>;
    Task *run(core::ImportMode mode);
    void take(const core::Result<Outcomes> &outcomes, core::ImportMode mode);

    Desk &m_desk;
    QList<ImportFile> m_files;
    ImportChoices m_choices;
    QPointer<Task> m_task;
};

} // namespace ui
