#pragma once

#include "ui/views/classes/workdialog.h"
#include "ui/views/desk.h"
#include "ui/views/lists/pastemodel.h"

#include <QPointer>
#include <QTimer>

class QCheckBox;
class QTableView;

namespace ui {

class Task;

/// Rows of a spreadsheet on their way into a registry as new records: which column is which field,
/// every cell judged, nothing written before the button is pressed.
class PasteDialog : public WorkDialog
{
    Q_OBJECT

public:
    struct Block
    {
        QList<QStringList> cells;
        QStringList shown; // the columns of the list, for rows without a heading
    };
    PasteDialog(Desk &desk, const core::Table &table, const Block &block, QWidget *over);

    PasteModel &model() const { return *m_model; }
    /// The judgement that is shown belongs to what stands in the cells.
    bool isJudged() const;
    /// Offers to write over the cells of the list from the chosen one on.
    void offerOverwrite(const QString &what);

Q_SIGNALS:
    void overwriteWanted();

protected:
    bool isDirty() const override { return m_accepted > 0; }

private:
    void buildRows();
    void showMapping();
    void choose(qsizetype column, const QString &field);
    void followHeading();
    void judge();
    void show(const core::Result<core::PastedRows> &pasted);
    void write();
    void tell(const core::Result<qsizetype> &added);

    Desk &m_desk;
    const core::Table &m_table;
    QStringList m_shown;
    PasteModel *m_model;
    QTableView *m_view;
    QCheckBox *m_heading;
    core::PastedRows m_judged;
    qsizetype m_accepted = 0;
    QTimer m_pause;
    QPointer<Task> m_task;
};

} // namespace ui
