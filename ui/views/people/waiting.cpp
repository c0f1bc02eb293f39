#include "ui/views/people/waiting.h"

#include "ui/common/tasks.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 320;
constexpr int kSteps = 1000;

} // namespace

Waiting::Waiting(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_what(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    auto *heading = new QLabel(title, this);
    heading->setFont(scaledFont(font(), 1.2, QFont::DemiBold));
    column->addWidget(heading, 0, Qt::AlignHCenter);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kWidth);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    m_what->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_what, 0, Qt::AlignHCenter);
    auto *cancel = new QPushButton(tr("取消"), this);
    cancel->setObjectName(u"cancelDoubts"_s);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
}

void Waiting::follow(Task *task)
{
    m_task = task;
    m_bar->setRange(0, 0);
    m_what->clear();
    connect(task, &Task::progressed, this, [this](qint64 done, qint64 total, const QString &what) {
        m_bar->setRange(0, total > 0 ? kSteps : 0);
        if (total > 0)
            m_bar->setValue(int(done * kSteps / total));
        m_what->setText(what);
    });
}

} // namespace ui
