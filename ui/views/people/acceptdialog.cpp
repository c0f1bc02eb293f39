#include "ui/views/people/acceptdialog.h"

#include "ui/common/buttons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 460;
constexpr int kReasonHeight = 88;

} // namespace

AcceptDialog::AcceptDialog(const QString &rule, const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(this))
{
    setWindowTitle(tr("认可疑点 %1").arg(rule));
    setMinimumWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    auto *text = new QLabel(sentence, this);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *label = new QLabel(tr("认可的原因（记入台账，涉及的记录改动后会重新提示）"), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setBuddy(m_reason);
    column->addWidget(label);
    m_reason->setObjectName(u"acceptReason"_s);
    m_reason->setPlaceholderText(tr("如：一个是夜班，时间不冲突"));
    m_reason->setFixedHeight(kReasonHeight);
    m_reason->setTabChangesFocus(true);
    column->addWidget(m_reason);
    auto *buttons = new QDialogButtonBox(this);
    auto *accept = buttons->addButton(tr("认可"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"acceptFlag"_s);
    setLook(accept, Look::Primary);
    accept->setEnabled(false);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_reason, &QPlainTextEdit::textChanged, accept,
        [this, accept] { accept->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString AcceptDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace ui
