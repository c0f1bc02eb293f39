#include "ui/dialogs/reasondialog.h"

#include "ui/common/buttons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 20;
constexpr int kWidth = 460;

} // namespace

void askReason(
    QWidget *over, const ReasonQuestion &question, std::function<void(const QString &)> then)
{
    auto *dialog = new QDialog(over);
    dialog->setObjectName(u"reasonDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setMinimumWidth(kWidth);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(kMargin, kMargin - 2, kMargin, kMargin - 4);
    column->setSpacing(10);
    auto *text = new QLabel(question.text, dialog);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *reason = new QLineEdit(dialog);
    reason->setObjectName(u"reasonLine"_s);
    reason->setPlaceholderText(question.label);
    reason->setAccessibleName(question.label);
    column->addWidget(reason);
    auto *buttons = new QDialogButtonBox(dialog);
    auto *accept = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"reasonAccept"_s);
    accept->setEnabled(false);
    setLook(accept, Look::Primary);
    buttons->addButton(QDialog::tr("取消"), QDialogButtonBox::RejectRole);
    column->addSpacing(4);
    column->addWidget(buttons);
    QObject::connect(reason, &QLineEdit::textChanged, accept,
        [accept](const QString &typed) { accept->setEnabled(!typed.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, over,
        [reason, then = std::move(then)] { then(reason->text().trimmed()); });
    dialog->open();
    reason->setFocus();
}

} // namespace ui
