#include "ui/views/import/importsession.h"

#include "ui/common/tasks.h"

#include <QFileInfo>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString placeKey(const ImportCell &cell)
{
    return QString::number(cell.row) + u'/' + QString::number(cell.column);
}

} // namespace

QString ImportFile::name() const
{
    return QFileInfo(path).fileName();
}

bool ImportFile::isLost() const
{
    return error || (outcome && outcome->earlier);
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
    remember();
    Q_EMIT filesChanged();
}

void ImportSession::removeFile(qsizetype index)
{
    m_files.removeAt(index);
    remember();
    Q_EMIT filesChanged();
}

void ImportSession::clear()
{
    m_files.clear();
    m_choices = {};
    m_sets.clear();
    m_existing = core::ImportRequest::Existing::Kept;
    remember();
    Q_EMIT filesChanged();
}

void ImportSession::setChoices(const ImportChoices &choices)
{
    const auto meanings = m_choices.options.values;
    m_choices = choices;
    m_choices.options.values = meanings;
    remember();
}

void ImportSession::chooseKind(
    qsizetype file, const QString &sheet, core::SheetKind kind, const core::Table *registry)
{
    auto &choice = m_files[file].sheets[sheet];
    choice.kind = kind;
    choice.registry = registry;
    choice.columns.clear();
    remember();
}

void ImportSession::chooseField(
    qsizetype file, const QString &sheet, quint32 column, const QString &field)
{
    m_files[file].sheets[sheet].columns.insert(column, field);
    remember();
}

void ImportSession::mend(const ImportCell &cell, const QString &original, const QString &text)
{
    auto &file = m_files[cell.file];
    auto &originals = file.originals[cell.sheet];
    if (!originals.contains(placeKey(cell)))
        originals.insert(placeKey(cell), original);
    file.sheets[cell.sheet].cells[cell.row].insert(cell.column, text);
    remember();
}

std::optional<QString> ImportSession::original(const ImportCell &cell) const
{
    const auto originals = m_files.at(cell.file).originals.value(cell.sheet);
    const auto found = originals.constFind(placeKey(cell));
    return found == originals.constEnd() ? std::nullopt : std::optional(*found);
}

void ImportSession::chooseMeaning(
    const QString &field, const QString &written, const QString &meaning)
{
    m_choices.options.values[field].insert(core::valueKey(written), meaning);
    remember();
}

Task *ImportSession::check()
{
    return run(core::ImportMode::Check);
}

Task *ImportSession::write()
{
    return run(core::ImportMode::Write);
}

core::ImportRequest ImportSession::request(const ImportFile &file) const
{
    core::ImportRequest request{file.path, m_choices.options, m_choices.classNo, m_choices.planNo,
        m_choices.applicationNo, m_existing};
    request.options.sheets = file.sheets;
    if (file.isWritten)
        request.seen = core::ImportRequest::Seen::LookedAtAgain;
    return request;
}

Task *ImportSession::run(core::ImportMode mode)
{
    if (m_task)
        m_task->cancel();
    QList<core::ImportRequest> requests;
    for (const auto &file : std::as_const(m_files))
        requests.append(request(file));
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
                const bool isStopped
                    = !outcome && outcome.error().code == core::Error::Code::Cancelled;
                if (isStopped && outcomes.isEmpty())
                    return core::fail(outcome.error());
                outcomes.append(std::move(outcome));
                if (isStopped)
                    break;
            }
            return outcomes;
        },
        [this, mode, started = ++m_started](const core::Result<Outcomes> &outcomes) {
            if (started == m_started) // else other choices were made meanwhile
                take(outcomes, mode);
        });
    return m_task;
}

void ImportSession::take(const core::Result<Outcomes> &outcomes, core::ImportMode mode)
{
    m_task = nullptr;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        auto &file = m_files[i];
        file.outcome.reset();
        file.error.reset();
        if (!outcomes || i >= outcomes->size())
            file.error = outcomes ? outcomes->last().error() : outcomes.error();
        else if (outcomes->at(i))
            file.outcome = *outcomes->at(i);
        else
            file.error = outcomes->at(i).error();
        if (mode == core::ImportMode::Write && file.outcome && file.outcome->set.number != 0) {
            m_sets.append(file.outcome->set.number);
            file.isWritten = true;
        }
    }
    if (mode == core::ImportMode::Write) {
        (void)m_desk.workspace().refresh();
        remember();
        Q_EMIT written();
    } else {
        Q_EMIT checked();
    }
}

QList<core::ImportOutcome> ImportSession::outcomes() const
{
    QList<core::ImportOutcome> outcomes;
    for (const auto &file : m_files) {
        if (file.outcome)
            outcomes.append(*file.outcome);
    }
    return outcomes;
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

qsizetype ImportSession::count(core::RowEffect effect) const
{
    qsizetype rows = 0;
    for (const auto &file : m_files) {
        if (file.outcome)
            rows += file.outcome->reading.count(effect);
    }
    return rows;
}

bool ImportSession::hasGoodRows() const
{
    return goodRows() > 0;
}

qsizetype ImportSession::goodRows() const
{
    qsizetype rows = 0;
    for (const auto &file : m_files) {
        if (file.outcome && !file.isLost())
            rows += file.outcome->reading.count(core::RowEffect::New)
                + file.outcome->reading.count(core::RowEffect::Changed);
    }
    return rows;
}

} // namespace ui
