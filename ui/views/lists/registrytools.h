#pragma once

#include "core/schema/format.h"
#include "core/workspace/bulkedit.h"
#include "core/workspace/listexport.h"
#include "ui/views/desk.h"

#include <QPointer>

class QMenu;

namespace ui {

class ExportDialog;
class RegistryView;
class TaskStrip;

/// What can be done with the list of any registry: taken out, pasted in, searched by another list,
/// changed many rows at a time.
class RegistryTools : public QObject
{
    Q_OBJECT

public:
    RegistryTools(Desk &desk, RegistryView &view, TaskStrip &strip);

    void exportRows();
    void printRows();

private:
    core::ListExport shown() const;
    void buildMenu();
    void paste(const QList<QStringList> &cells);
    void pasteFromClipboard();
    void find();
    void saveTemplate();
    void change(core::BulkEdit::Way way);
    void write(const ExportDialog &dialog);
    void writePaper(const ExportDialog &dialog);
    void tellWritten(const core::Result<qint64> &rows, const QString &path, core::Reveal reveal);

    Desk &m_desk;
    RegistryView &m_view;
    TaskStrip &m_strip;
};

} // namespace ui
