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
    QHash<QString, QHash<QString, QString>> originals
        = {}; // sheet -> "12/3" -> what stood in a mended cell
    std::optional<core::ImportOutcome> outcome = std::nullopt; // of the last check or write
    std::optional<core::Error> error = std::nullopt; // it could not be read
    bool isWritten = false; // its good rows went in; what is looked at now are the others

    QString name() const;
    /// Nothing of it can be written.
    bool isLost() const;
};

/// What holds for all files of one import.
struct ImportChoices
{
    QString classNo = {};
    QString planNo = {};
    QString applicationNo = {};
    core::ImportOptions options = {};
};

/// A cell of a sheet under import; rows from 1, columns from 0.
struct ImportCell
{
    qsizetype file = 0;
    QString sheet = {};
    quint32 row = 0;
    quint32 column = 0;
};

/// An import under way: its files, what was chosen for them, what the check said and what was
/// written. Works on a connection of its own; what was chosen is kept in the ledger until the end.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    ImportSession(Desk &desk, QObject *parent);

    core::Workspace &workspace() const { return m_desk.workspace(); }
    /// To read codes by.
    const core::Names &names() const { return m_desk.workspace().names(); }
    const QList<ImportFile> &files() const { return m_files; }
    void addFiles(const QStringList &paths);
    void removeFile(qsizetype index);
    void clear();
    void setChoices(const ImportChoices &choices);
    const ImportChoices &choices() const { return m_choices; }

    /// What a sheet is a list of, and what one of its columns means; the next check obeys.
    void chooseKind(
        qsizetype file, const QString &sheet, core::SheetKind kind, const core::Table *registry);
    void chooseField(qsizetype file, const QString &sheet, quint32 column, const QString &field);
    /// What a cell shall say instead; the file itself is not touched.
    void mend(const ImportCell &cell, const QString &original, const QString &text);
    /// What stood in a mended cell; nothing when it was not mended.
    std::optional<QString> original(const ImportCell &cell) const;
    /// What one way of writing means wherever it stands, in all files and from now on.
    void chooseMeaning(const QString &field, const QString &written, const QString &meaning);
    void setExisting(core::ImportRequest::Existing existing) { m_existing = existing; }
    core::ImportRequest::Existing existing() const { return m_existing; }

    /// Judges all files, writes nothing.
    Task *check();
    /// Puts the good rows of all files into the ledger, a change set for each file.
    Task *write();
    Task *task() const { return m_task; }
    /// The request that was or will be made for a file.
    core::ImportRequest request(const ImportFile &file) const;
    QList<core::ImportOutcome> outcomes() const;

    qsizetype count(core::RowOutcome outcome) const;
    qsizetype count(core::RowEffect effect) const;
    /// Change sets that were written.
    QList<qint64> sets() const { return m_sets; }
    /// Rows of files that can be written and will be.
    bool hasGoodRows() const;
    qsizetype goodRows() const;

    /// Takes up what was left when the program ended; answers how many files are still there.
    qsizetype restore();
    void remember() const;

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
    core::ImportRequest::Existing m_existing = core::ImportRequest::Existing::Kept;
    QList<qint64> m_sets;
    QPointer<Task> m_task;
    int m_started = 0; // tasks so far; only the last one's answer counts
};

} // namespace ui
