#include "ui/views/steps.h"

#include "ui/actions.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/taskstrip.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// A line in which nothing was typed has nothing to take back.
bool canTakeBack(const QObject *watched, const QKeyEvent &key)
{
    const bool isUndo = key.matches(QKeySequence::Undo);
    if (const auto *line = qobject_cast<const QLineEdit *>(watched))
        return isUndo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(watched))
        return isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    return true;
}

/// More changes than this would hold the window up.
constexpr qint64 kAtOnce = 300;

/// `naming` says what is done with the step, which stands for %1.
void offer(QAction *action, const QString &plain, const QString &naming,
    const std::optional<core::ChangeSetInfo> &set)
{
    const auto text = set ? naming.arg(core::stepName(*set)) : plain;
    action->setText(text);
    action->setToolTip(textWithKeys(text, action->shortcut()));
    action->setEnabled(set.has_value());
}

} // namespace

Steps::Steps(Desk &desk, const Parts &parts)
    : QObject(&desk)
    , m_desk(desk)
    , m_parts(parts)
{
    connect(&desk.workspace(), &core::Workspace::changed, this, &Steps::refresh);
    const auto take = [this](const std::optional<core::ChangeSetInfo> &offered) {
        if (offered)
            undo(core::ChangeSetInfo(*offered)); // what is offered changes under way
    };
    connect(parts.undo, &QAction::triggered, this, [this, take] { take(m_undo); });
    connect(parts.redo, &QAction::triggered, this, [this, take] { take(m_redo); });
    qApp->installEventFilter(this);
    refresh();
}

Steps::~Steps()
{
    offer(m_parts.undo, tr("撤销"), {}, std::nullopt);
    offer(m_parts.redo, tr("重做"), {}, std::nullopt);
}

/// Fields would keep Ctrl+Z to themselves even when they cannot use it.
bool Steps::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isStep = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
    return isStep && !canTakeBack(watched, key);
}

void Steps::refresh()
{
    const auto &workspace = m_desk.workspace();
    m_undo = workspace.isWritable() && !m_isBusy ? workspace.undoable().value_or(std::nullopt)
                                                 : std::nullopt;
    m_redo = workspace.isWritable() && !m_isBusy ? workspace.redoable().value_or(std::nullopt)
                                                 : std::nullopt;
    offer(m_parts.undo, tr("撤销"), tr("撤销：%1"), m_undo);
    offer(m_parts.redo, tr("重做"), tr("重做：%1"), m_redo);
    Q_EMIT refreshed();
}

void Steps::undo(const core::ChangeSetInfo &set)
{
    if (m_isBusy)
        m_waiting.append(set);
    else if (set.changes > kAtOnce)
        undoAside(set);
    else
        tell(m_desk.workspace().undo(set.number), set);
}

void Steps::undoAside(const core::ChangeSetInfo &set)
{
    m_isBusy = true;
    refresh();
    auto *task = runTask(
        this,
        [path = m_desk.workspace().path(), login = m_desk.workspace().session().login()] {
            return core::Workspace::open(path, {.login = login});
        },
        [number = set.number](
            core::Workspace &workspace, const core::Progress &) { return workspace.undo(number); },
        [this, set](const core::Result<core::CommittedSet> &outcome) {
            m_isBusy = false;
            if (auto fresh = m_desk.workspace().refresh(); !fresh)
                showError(m_parts.window, fresh.error());
            tell(outcome, set);
            if (!m_waiting.isEmpty())
                undo(m_waiting.takeFirst());
        });
    m_parts.strip->follow(
        task, set.kind == core::ChangeKind::Undo ? tr("正在重做") : tr("正在撤销"));
}

void Steps::tell(const core::Result<core::CommittedSet> &outcome, const core::ChangeSetInfo &set)
{
    refresh();
    if (!outcome) {
        showError(m_parts.window, outcome.error());
        return;
    }
    const bool wasRedo = set.kind == core::ChangeKind::Undo;
    auto *back = wasRedo ? m_parts.undo : m_parts.redo;
    showToast(m_parts.window,
        (wasRedo ? tr("已重做：%1") : tr("已撤销：%1")).arg(core::stepName(set)),
        wasRedo ? tr("撤销") : tr("重做"), [back] { back->trigger(); });
}

} // namespace ui
