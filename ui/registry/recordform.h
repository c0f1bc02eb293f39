#pragma once

#include "ui/registry/fieldrow.h"

#include <QSet>
#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class InlineBar;
class ProblemPanel;
class RevealBar;

/// The form of one record, built from its table's declaration. A change lives here until it is
/// saved; what the rules say is shown while typing.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(core::Workspace &workspace, const core::Table &table, QWidget *parent = nullptr);

    /// Shows a stored record, or a blank one, and forgets what was not saved.
    void setRecord(const core::Record &record);
    /// As it was when editing began.
    const core::Record &record() const { return m_record; }
    bool isNew() const { return m_record.id == 0; }
    bool isDirty() const { return m_isDirty; }
    /// Gives a field a value as if it had been typed.
    void type(const QString &column, const core::Value &value);
    /// Gives a field a value that cannot be changed here: the link to the record around.
    void fix(const QString &column, const core::Value &value);
    /// The record as it stands in the editors; unreadable fields keep what they had.
    core::Record edited() const;

    bool save();
    void revert();
    /// What the rules say of it now.
    core::Findings problems() const;
    void focusFirst();
    void focusNextProblem();
    InlineBar *bar() const { return m_bar; }

Q_SIGNALS:
    void dirtyChanged();
    void saved(core::RowId id);
    /// A new record is not wanted after all.
    void abandoned();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildRows();
    void buildFoot();
    void noteEdit(const QString &column);
    void check();
    core::Findings unreadable() const;
    void showFindings(const core::Findings &findings);
    void showRefusal(const core::Refusal &refusal);
    void showSystemFields();
    void setDirty(bool dirty);
    void focusField(const QByteArray &column);
    void follow(const QSet<int> &tables);
    void takeTheirs(const core::Record &stored);
    bool isHidden(const core::Finding &finding) const;

    core::Workspace &m_workspace;
    const core::Table &m_table;
    core::Record m_record;
    QSet<QByteArray> m_touched;
    QSet<QByteArray> m_fixed;
    bool m_isDirty = false;
    bool m_isBusy = false; // saving, or filling the editors
    bool m_wasRefused = false;
    InlineBar *m_bar;
    RevealBar *m_reveal;
    ProblemPanel *m_problems;
    QScrollArea *m_scroll;
    FieldGrid *m_grid;
    QLabel *m_system;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    QTimer m_check;
};

} // namespace ui
