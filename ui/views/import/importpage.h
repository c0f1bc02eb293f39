#pragma once

#include "ui/views/desk.h"
#include "ui/views/page.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class ImportDoneStep;
class ImportFilesStep;
class ImportRowsStep;
class ImportSession;
class ImportSheetsStep;
class InlineBar;
class StepList;
class TaskStrip;

/// 导入: a whole page with its steps at the left; nothing is written before the last but one.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Desk &desk, QWidget *parent = nullptr);

    void takeFocus() override;
    /// Starts with these files.
    void addFiles(const QStringList &paths);

private:
    enum Step { Files, Sheets, Rows, Done, Steps };

    void buildSteps();
    void buildButtons();
    void go(int step);
    void goOn();
    void goBack();
    void check();
    void write();
    void startAgain();
    void mendOthers();
    void takeUp();
    void showButtons();
    void setBusy(const QString &title);

    Desk &m_desk;
    ImportSession *m_session;
    StepList *m_steps;
    QStackedWidget *m_stack;
    ImportFilesStep *m_files;
    ImportSheetsStep *m_sheets;
    ImportRowsStep *m_rows;
    ImportDoneStep *m_done;
    InlineBar *m_bar;
    TaskStrip *m_strip;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace ui
