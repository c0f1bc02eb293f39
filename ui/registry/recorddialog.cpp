#include "ui/registry/recorddialog.h"

#include "ui/common/inlinebar.h"
#include "ui/common/messages.h"
#include "ui/registry/recordform.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace ui {

RecordDialog::RecordDialog(core::Workspace &workspace, const core::Table &table, QWidget *parent)
    : QDialog(parent)
    , m_form(new RecordForm(workspace, table, this))
{
    setObjectName(QStringLiteral("recordDialog"));
    setWindowTitle(tr("新建%1").arg(table.noun()));
    setModal(true);
    resize(560, 620);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    const auto blank = workspace.blank(table);
    if (blank)
        m_form->setRecord(*blank);
    else
        m_form->bar()->tell(InlineBar::Tone::Error, blank.error().text);
    connect(m_form, &RecordForm::saved, this, [this](core::RowId id) {
        Q_EMIT stored(id);
        accept();
    });
    connect(m_form, &RecordForm::abandoned, this, &QDialog::reject);
    m_form->focusFirst();
}

void RecordDialog::preset(const QString &column, const core::Value &value)
{
    m_form->type(column, value);
}

void RecordDialog::fix(const QString &column, const core::Value &value)
{
    m_form->fix(column, value);
}

/// What was typed is not thrown away by one press of Esc.
bool RecordDialog::mayGo()
{
    if (!m_form->isDirty())
        return true;
    m_form->bar()->tell(InlineBar::Tone::Warning, tr("还没有保存。"));
    m_form->bar()->addAnswer(tr("保存"), [this] { m_form->save(); });
    m_form->bar()->addAnswer(tr("不保存"), [this] { QDialog::reject(); });
    return false;
}

void RecordDialog::reject()
{
    if (mayGo())
        QDialog::reject();
}

void RecordDialog::closeEvent(QCloseEvent *event)
{
    if (mayGo())
        QDialog::closeEvent(event);
    else
        event->ignore();
}

} // namespace ui
