#include "ui/common/taskstrip.h"

#include "ui/common/tasks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 500; // milliseconds
constexpr int kSteps = 1000;

} // namespace

TaskStrip::TaskStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("取消"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"title"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(180);
    m_cancel->setObjectName(u"cancel"_s);
    row->addWidget(m_title, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kPatience);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
        m_cancel->setEnabled(false);
        m_title->setText(tr("正在停止…"));
    });
    hide();
}

void TaskStrip::follow(Task *task, const QString &title)
{
    if (m_task)
        disconnect(m_task, nullptr, this, nullptr);
    m_task = task;
    m_name = title;
    m_title->setText(title);
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0);
    connect(task, &Task::progressed, this, &TaskStrip::showProgress);
    connect(task, &QObject::destroyed, this, [this] {
        m_delay.stop();
        hide();
    });
    m_delay.start();
}

void TaskStrip::showProgress(qint64 done, qint64 total, const QString &what)
{
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(done * kSteps / total));
    if (m_task && !m_task->isCancelled())
        m_title->setText(what.isEmpty() ? m_name : m_name + u"　"_s + what);
}

} // namespace ui
