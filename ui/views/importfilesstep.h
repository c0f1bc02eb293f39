#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;
class QSpinBox;

namespace ui {

class Desk;
class FieldEditor;
class ImportSession;
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
    void takeFocus();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildFiles();
    QWidget *buildChoices();
    void chooseFiles();
    void showFiles();

    Desk &m_desk;
    ImportSession &m_session;
    InlineBar *m_bar;
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    FieldEditor *m_class = nullptr;
    FieldEditor *m_division = nullptr;
    FieldEditor *m_start = nullptr;
    FieldEditor *m_end = nullptr;
    QSpinBox *m_youngest = nullptr;
    QSpinBox *m_oldest = nullptr;
};

} // namespace ui
