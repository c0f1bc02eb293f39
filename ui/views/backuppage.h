#pragma once

#include "ui/views/desk.h"
#include "ui/views/page.h"

#include <QFileInfo>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace ui {

class InlineBar;
class Task;
class TaskStrip;

/// 备份与恢复: a verified copy at a chosen place, and the way back.
class BackupPage : public Page
{
    Q_OBJECT

public:
    explicit BackupPage(Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    void takeFocus() override;

private:
    QWidget *buildBackup();
    QWidget *buildCopies();
    QString folder() const;
    void chooseFolder();
    void backUp();
    void showState();
    void listCopies();
    QString currentCopy() const;
    void restoreHere();
    void restoreElsewhere();
    void chooseCopy();

    Desk &m_desk;
    InlineBar *m_bar;
    QLabel *m_last = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_backUp = nullptr;
    TaskStrip *m_strip = nullptr;
    QTableWidget *m_copies = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_here = nullptr;
    QPushButton *m_elsewhere = nullptr;
    QList<QFileInfo> m_files;
    QPointer<Task> m_task;
};

} // namespace ui
