#pragma once

#include "core/workspace/findbylist.h"
#include "ui/views/classes/workdialog.h"
#include "ui/views/desk.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace ui {

class Task;

/// Finds the rows that a pasted list names: found, several, missing. What was found becomes the
/// filter of the list.
class FindDialog : public WorkDialog
{
    Q_OBJECT

public:
    FindDialog(Desk &desk, const core::Table &table, QWidget *over);

    const core::FoundList &found() const { return m_found; }
    bool isLooked() const;

Q_SIGNALS:
    void rowsWanted(const QString &title, const QList<core::RowId> &rows);

private:
    void buildList();
    QWidget *buildResult();
    void look();
    void show(const core::Result<core::FoundList> &found);
    void copyMissing();

    Desk &m_desk;
    QList<core::ListKey> m_keys;
    QPlainTextEdit *m_text;
    QComboBox *m_key;
    QTableWidget *m_rest;
    QPushButton *m_copy = nullptr;
    core::FoundList m_found;
    bool m_isChosen = false; // the key, by the person
    QTimer m_pause;
    QPointer<Task> m_task;
};

} // namespace ui
