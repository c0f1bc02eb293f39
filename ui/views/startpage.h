#pragma once

#include "core/base/result.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class InlineBar;
class NewLedgerForm;
class RecentList;
class Settings;
class Task;

/// Where the program begins: make a ledger, open one, or look at the demo city. Whatever goes wrong
/// stands here in one sentence.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Settings &settings, QWidget *parent = nullptr);

    /// Brings the file up to date aside, then hands it over; or says why not.
    void open(const QString &path);
    /// Empty when the person thought better of it.
    QString askFile();
    void showNew();
    /// Puts a backup in the ledger's place, which nobody may have open, and opens it.
    void restore(const QString &backup, const QString &ledger);
    void openDemo();
    void showError(const core::Error &error);
    void showChoices();

Q_SIGNALS:
    /// The file is a ledger this program can work with.
    void ready(const QString &path);

private:
    QWidget *buildChoices();
    QWidget *buildBusy();
    void create();
    void chooseBackup();
    void makeDemo(const QString &path);
    void work(Task *task, const QString &title);
    void end(const core::Result<> &outcome, const QString &path);

    Settings &m_settings;
    QStackedLayout *m_stack;
    QWidget *m_choices = nullptr;
    NewLedgerForm *m_form;
    QWidget *m_busy = nullptr;
    InlineBar *m_bar = nullptr;
    RecentList *m_recent = nullptr;
    QLabel *m_recentTitle = nullptr;
    QLabel *m_busyTitle = nullptr;
    QLabel *m_busyWhat = nullptr;
    QProgressBar *m_busyBar = nullptr;
    QPushButton *m_cancel = nullptr;
    QPointer<Task> m_task;
};

} // namespace ui
