#pragma once

#include "core/workspace/workspace.h"

#include <QDialog>

namespace ui {

class RecordForm;

/// A new record made on the way, while another one waits for it.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    RecordDialog(core::Workspace &workspace, const core::Table &table, QWidget *parent);

    /// Fills a field in, to be changed at will.
    void preset(const QString &column, const core::Value &value);
    /// Fills a field in that cannot be changed here.
    void fix(const QString &column, const core::Value &value);
    RecordForm *form() const { return m_form; }

Q_SIGNALS:
    void stored(core::RowId id);

protected:
    void closeEvent(QCloseEvent *event) override;

public:
    void reject() override;

private:
    bool mayGo();

    RecordForm *m_form;
};

} // namespace ui
