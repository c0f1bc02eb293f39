#pragma once

#include "core/workspace/workspace.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QPushButton;

namespace ui {

class FieldEditor;

/// Asks what a person's whole numbers are needed for, then shows them in the form until another
/// record comes or the form is left. Core permits it and keeps it on record.
class RevealBar : public QFrame
{
    Q_OBJECT

public:
    RevealBar(core::Workspace &workspace, const core::Table &table, QWidget *parent);

    /// Looks after the editor if its field is a number of a person.
    void add(FieldEditor *editor);
    /// Shows and hides the numbers; stands elsewhere in the form.
    QPushButton *button() const { return m_button; }
    void setRecord(const core::Record &record);
    bool isRevealed() const { return m_isRevealed; }
    /// Asks for the purpose, or hides what is shown.
    void toggle();
    void conceal();

Q_SIGNALS:
    void refused(const core::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLine();
    void ask(FieldEditor *asking);
    void reveal();
    void leave();
    void showButton();

    core::Workspace &m_workspace;
    const core::Table &m_table;
    QList<FieldEditor *> m_editors;
    QPointer<FieldEditor> m_asking;
    core::Record m_record;
    bool m_isRevealed = false;
    QLineEdit *m_purpose;
    QPushButton *m_go;
    QPushButton *m_button;
};

} // namespace ui
