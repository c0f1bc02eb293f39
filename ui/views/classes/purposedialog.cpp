#include "ui/views/classes/purposedialog.h"

#include "ui/common/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 16;
constexpr int kWidth = 420;

} // namespace

PurposeDialog::PurposeDialog(const QString &paper, QWidget *over)
    : QDialog(over)
{
    setObjectName(u"purposeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(paper);
    setMinimumWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(10);
    auto *label = new QLabel(tr("打印完整证件号码做什么用？用途会记入日志。"), this);
    label->setWordWrap(true);
    auto *purpose = new QLineEdit(this);
    purpose->setObjectName(u"purpose"_s);
    purpose->setAccessibleName(tr("用途"));
    purpose->setPlaceholderText(tr("如：报市财政局核对"));
    column->addWidget(label);
    column->addWidget(purpose);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new QPushButton(tr("取消"), this);
    cancel->setAutoDefault(false);
    auto *go = new QPushButton(tr("继续"), this);
    go->setObjectName(u"purposeGo"_s);
    go->setDefault(true);
    go->setEnabled(false);
    setLook(go, Look::Primary);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    connect(purpose, &QLineEdit::textChanged, go,
        [go](const QString &text) { go->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this, purpose] {
        Q_EMIT purposeGiven(purpose->text().trimmed());
        accept();
    });
}

} // namespace ui
