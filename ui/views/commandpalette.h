#pragma once

#include "core/workspace/search.h"
#include "ui/common/icons.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace ui {

class Actions;
class Desk;
class FigureRows;
class Task;

/// Ctrl+K: what is typed finds people, classes, certificates and everything else with a name or a
/// number, pages and commands. Looks beside the window. Personal data are shortened.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(Desk &desk, Actions &actions, QWidget *parent);

    void open();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        Icon icon = Icon::Search;
        QString title;
        QString detail = {};
        QString kind = {}; // what it is, at the right
        std::function<void()> run = {};
    };

    void find();
    void stop();
    void seek(const QString &typed);
    void show(const QString &typed, const core::Result<QList<core::SearchHit>> &hits);
    void addRecords(const QList<core::SearchHit> &hits);
    void addPaperCode(const QString &typed);
    void addPages(const QString &typed);
    void addCommands(const QString &typed);
    void addHandbook(const QString &typed);
    void addHeading(const QString &text);
    void add(const Entry &entry);
    void choose(QListWidgetItem *item);
    void step(int by);
    void mark(const QString &title, const QString &detail);
    void place();
    void leave();
    bool handleKey(int key);

    Desk &m_desk;
    Actions &m_actions;
    FigureRows *m_rows;
    QLineEdit *m_input;
    QListWidget *m_list;
    QList<Entry> m_entries;
    QPointer<QWidget> m_before; // had the focus
    QTimer m_delay;
    QPointer<Task> m_search;
    QString m_sought; // what the last search was started with
    int m_turn = 0; // of the last search; answers to earlier ones come too late
    bool m_isEntered = false; // Enter was pressed before its answer came
    bool m_isMarked = false; // a line was gone to by key: it stays until other words are typed
};

} // namespace ui
