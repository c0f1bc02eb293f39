#include "ui/views/evaluation/examdialog.h"

#include "ui/common/inlinebar.h"
#include "ui/common/messages.h"
#include "ui/common/taskstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 16;
constexpr int kSpacing = 10;
constexpr int kShareOfWindow = 4; // fifths

} // namespace

ExamDialog::ExamDialog(Desk &desk, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_bar(new InlineBar(this))
    , m_contents(new QVBoxLayout)
    , m_strip(new TaskStrip(this))
    , m_summary(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kSpacing);
    column->addWidget(m_bar);
    m_bar->hide();
    m_contents->setSpacing(kSpacing);
    column->addLayout(m_contents, 1);
    column->addWidget(m_strip);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->addWidget(m_summary, 1);
    column->addLayout(m_buttons);
    m_cancel = addButton(u"cancelWork"_s, tr("取消"), Look::Secondary);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    if (parent)
        resize(parent->window()->size() * kShareOfWindow / 5);
}

void ExamDialog::setSummary(const QString &text)
{
    m_summary->setText(text);
}

void ExamDialog::offerOnlyToClose()
{
    m_cancel->setText(tr("关闭"));
}

QPushButton *ExamDialog::addButton(const QString &name, const QString &text, Look look)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setLook(button, look);
    if (look == Look::Primary)
        button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_buttons->addWidget(button);
    return button;
}

void ExamDialog::tell(const core::Error &error)
{
    if (error.code != core::Error::Code::Cancelled)
        m_bar->tell(InlineBar::Tone::Error, error.text);
}

void ExamDialog::follow(Task *task, const QString &title)
{
    m_strip->follow(task, title);
}

void ExamDialog::written(const QString &toast)
{
    (void)m_desk.workspace().refresh();
    const auto step = m_desk.workspace().undoable();
    if (step && *step) {
        showToast(
            parentWidget(), toast, tr("撤销"), [desk = &m_desk, set = **step] { desk->undo(set); });
    } else {
        showToast(parentWidget(), toast);
    }
}

} // namespace ui
