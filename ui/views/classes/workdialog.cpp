#include "ui/views/classes/workdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/messages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 14;
constexpr QSize kLeast(720, 460);

} // namespace

WorkDialog::WorkDialog(const QString &title, const QString &accept, QWidget *over)
    : QDialog(over)
    , m_bar(new InlineBar(this))
    , m_body(new QVBoxLayout)
    , m_summary(new QLabel(this))
    , m_accept(new QPushButton(accept, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(10);
    column->addWidget(m_bar);
    column->addLayout(m_body, 1);
    auto *row = new QHBoxLayout;
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    auto *cancel = new QPushButton(tr("取消"), this);
    cancel->setObjectName(u"cancelWork"_s);
    m_accept->setObjectName(u"acceptWork"_s);
    m_accept->setToolTip(tr("Ctrl+S"));
    setLook(m_accept, Look::Primary);
    for (auto *button : {cancel, m_accept}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &WorkDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &WorkDialog::acceptWanted);
    auto *save = new QShortcut(QKeySequence::Save, this);
    connect(save, &QShortcut::activated, m_accept, &QPushButton::click);
    if (over)
        resize((over->window()->size() * 6 / 7).expandedTo(kLeast));
}

void WorkDialog::setSummary(const QString &text)
{
    m_summary->setText(text);
}

QString WorkDialog::summary() const
{
    return m_summary->text();
}

void WorkDialog::reject()
{
    const bool stays = isDirty()
        && !ask(this,
            {.text = tr("还没有保存，关闭后这次的内容就没有了。"), .accept = tr("不保存，关闭")});
    if (!stays)
        QDialog::reject();
}

} // namespace ui
