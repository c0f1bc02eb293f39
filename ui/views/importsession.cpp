#include "ui/views/importsession.h"

#include "ui/common/tasks.h"

#include <QFileInfo>

namespace ui {

using namespace Qt::StringLiterals;

QString ImportFile::name() const
{
    return QFileInfo(path).fileName();
}

bool ImportFile::isLost() const
{
    return error || (outcome && (outcome->earlier || !outcome->notWritten.isEmpty()));
}

ImportSession::ImportSession(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{ }

void ImportSession::addFiles(const QStringList &paths)
{
    for (const auto &path : paths) {
        const bool isKnown = std::any_of(m_files.cbegin(), m_files.cend(),
            [&](const ImportFile &file) { return QFileInfo(file.path) == QFileInfo(path); });
        if (!isKnown)
            m_files.append({path});
    }
    Q_EMIT filesChanged();
}

void ImportSession::removeFile(qsizetype index)
{
    m_files.removeAt(index);
    Q_EMIT filesChanged();
}

void ImportSession::clear()
{
    m_files.clear();
    m_choices = {};
    Q_EMIT filesChanged();
}

void ImportSession::chooseKind(qsizetype file, const QString &sheet, core::SheetKind kind)
{
    auto &choice = m_files[file].sheets[sheet];
    choice.kind = kind;
    choice.columns.clear();
}

void ImportSession::chooseField(
    qsizetype file, const QString &sheet, quint32 column, const QString &field)
{
    m_files[file].sheets[sheet].columns.insert(column, field);
}

Task *ImportSession::check()
{
    return run(core::ImportMode::Check);
}

Task *ImportSession::write()
{
    return run(core::ImportMode::Write);
}

Task *ImportSession::run(core::ImportMode mode)
{
    if (m_task)
        m_task->cancel();
    QList<core::ImportRequest> requests;
    for (const auto &file : std::as_const(m_files)) {
        core::ImportRequest request{file.path, m_choices.options, m_choices.classNo};
        request.options.sheets = file.sheets;
        requests.append(request);
    }
    m_task = runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(path, {.login = login});
        },
        [requests, mode](
            core::Workspace &workspace, const core::Progress &progress) -> core::Result<Outcomes> {
            Outcomes outcomes;
            for (const auto &request : requests) {
                auto outcome = core::importFile(workspace, request, mode, progress);
                if (!outcome && outcome.error().code == core::Error::Code::Cancelled)
                    return core::fail(outcome.error());
                outcomes.append(std::move(outcome));
            }
            return outcomes;
        },
        [this, mode](const core::Result<Outcomes> &outcomes) { take(outcomes, mode); });
    return m_task;
}

void ImportSession::take(const core::Result<Outcomes> &outcomes, core::ImportMode mode)
{
    m_task = nullptr;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        auto &file = m_files[i];
        file.outcome.reset();
        file.error.reset();
        if (!outcomes)
            file.error = outcomes.error();
        else if (i < outcomes->size() && outcomes->at(i))
            file.outcome = *outcomes->at(i);
        else if (i < outcomes->size())
            file.error = outcomes->at(i).error();
    }
    if (mode == core::ImportMode::Write) {
        (void)m_desk.workspace().refresh();
        Q_EMIT written();
    } else {
        Q_EMIT checked();
    }
}

qsizetype ImportSession::count(core::RowOutcome outcome) const
{
    qsizetype rows = 0;
    for (const auto &file : m_files) {
        if (file.outcome)
            rows += file.outcome->reading.count(outcome);
    }
    return rows;
}

QList<qint64> ImportSession::sets() const
{
    QList<qint64> numbers;
    for (const auto &file : m_files) {
        if (file.outcome && file.outcome->set.number != 0)
            numbers.append(file.outcome->set.number);
    }
    return numbers;
}

bool ImportSession::hasGoodRows() const
{
    return std::any_of(m_files.cbegin(), m_files.cend(), [](const ImportFile &file) {
        return !file.isLost() && file.outcome
            && file.outcome->reading.count(core::RowOutcome::Accepted)
                + file.outcome->reading.count(core::RowOutcome::Warned)
            > 0;
    });
}

} // namespace ui
