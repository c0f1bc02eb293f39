#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace core {
struct Table;
}

namespace ui {

class Desk;
class FieldEditor;
class ImportSession;
class ImportWatch;
class InlineBar;
struct ImportChoices;

/// First step: which files, and what the sheets do not say.
class ImportFilesStep : public QWidget
{
    Q_OBJECT

public:
    ImportFilesStep(Desk &desk, ImportSession &session, QWidget *parent = nullptr);

    /// What was chosen; false, and said so, when something cannot be understood.
    bool read(ImportChoices &choices);
    /// The session's, for what was left from before.
    void showChoices();
    void takeFocus();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildFiles();
    QPushButton *buildTemplates(QWidget *card);
    QWidget *buildChoices();
    void chooseFiles();
    void showFiles();
    QWidget *buildWatch(QWidget *card);
    void chooseFolder();
    void showWatch();
    QString numberOf(const FieldEditor &editor, const core::Table &table, const char *column);
    void showRecord(
        FieldEditor &editor, const core::Table &table, const char *column, const QString &number);

    Desk &m_desk;
    ImportSession &m_session;
    InlineBar *m_bar;
    QStackedWidget *m_stack = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    ImportWatch *m_watch;
    QLabel *m_watched = nullptr;
    QPushButton *m_takeNew = nullptr;
    QPushButton *m_watchFolder = nullptr;
    FieldEditor *m_class = nullptr;
    FieldEditor *m_plan = nullptr;
    FieldEditor *m_application = nullptr;
    FieldEditor *m_division = nullptr;
    FieldEditor *m_start = nullptr;
    FieldEditor *m_end = nullptr;
    QSpinBox *m_youngest = nullptr;
    QSpinBox *m_oldest = nullptr;
};

} // namespace ui
