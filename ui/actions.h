#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;

namespace ui {

/// What can be done from anywhere in the window; pages have their own beside it.
enum class Act {
    Search,
    Undo,
    Redo,
    Back,
    Forward,
    NewLedger,
    OpenLedger,
    CloseLedger,
    BackUp,
    Check,
    Import,
    Print,
    Export,
    Reload,
    ToggleNavigation,
    Handbook,
    News,
    Keys,
    About,
    Quit
};

/// Every such action once: id, text, icon, shortcut. Menus, top bar and Ctrl+K show the same ones.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// The shortcuts work wherever the focus is in `window`.
    explicit Actions(QWidget *window);

    QAction *action(Act act) const { return m_actions.value(act); }
    /// Its text as declared: undo and redo also carry the name of the step.
    QString title(const QAction *action) const { return m_titles.value(action); }
    /// In the order of their declaration.
    QList<QAction *> all() const { return m_order; }
    /// Those that have a shortcut, with their texts; known without a window.
    static QList<std::pair<QString, QKeySequence>> withKeys();

private:
    QHash<Act, QAction *> m_actions;
    QHash<const QAction *, QString> m_titles;
    QList<QAction *> m_order;
};

/// Text with its keys behind it, as a tool tip says it: 撤销 (Ctrl+Z).
QString textWithKeys(const QString &text, const QKeySequence &keys);

} // namespace ui
