#include "ui/common/messages.h"

#include "ui/common/toast.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

Q_LOGGING_CATEGORY(shown, "ui.shown")

/// Not blocking: the caller goes on, the box deletes itself when closed.
void openBox(QWidget *parent, QMessageBox::Icon icon, const QString &text, const QString &detail)
{
    auto *box = new QMessageBox(
        icon, QCoreApplication::translate("ui", "技能台账"), text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(QCoreApplication::translate("ui", "知道了"), QMessageBox::AcceptRole);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!detail.isEmpty())
        box->setInformativeText(detail);
    box->open();
}

} // namespace

void showError(QWidget *parent, const core::Error &error)
{
    qCWarning(shown).noquote() << error.text << error.detail;
    if (error.code == core::Error::Code::Cancelled)
        return;
    openBox(parent, QMessageBox::Warning, error.text, {});
}

void showNotice(QWidget *parent, const QString &text, const QString &detail)
{
    openBox(parent, QMessageBox::Information, text, detail);
}

bool ask(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::translate("ui", "技能台账"),
        question.text, QMessageBox::NoButton, parent);
    box.setInformativeText(question.detail);
    auto *yes = box.addButton(question.accept, QMessageBox::AcceptRole);
    auto *no = box.addButton(QCoreApplication::translate("ui", "取消"), QMessageBox::RejectRole);
    box.setEscapeButton(no);
    box.setDefaultButton(question.weight == Question::Weight::Dangerous ? no : yes);
    box.exec();
    return box.clickedButton() == yes;
}

void showToast(
    QWidget *anywhere, const QString &text, const QString &action, std::function<void()> run)
{
    Q_ASSERT(anywhere);
    auto *toast = new Toast(anywhere->window(), text);
    if (!action.isEmpty())
        toast->setAction(action, std::move(run));
    toast->appear();
}

} // namespace ui
