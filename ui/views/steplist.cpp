#include "ui/views/steplist.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepHeight = 54;
constexpr int kDisc = 26;
constexpr int kWidth = 150;

} // namespace

StepList::StepList(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("第 %1 步，共 %2 步：%3").arg(step + 1).arg(m_steps.size()).arg(m_steps.at(step)));
    update();
}

QSize StepList::sizeHint() const
{
    return {kWidth, int(m_steps.size()) * kStepHeight};
}

void StepList::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool isDone = step < m_current;
        const bool isCurrent = step == m_current;
        const qreal top = step * kStepHeight + 6.0;
        const QRectF disc(4, top, kDisc, kDisc);
        if (step + 1 < m_steps.size()) {
            painter.setPen(QPen(isDone ? theme.accent : theme.line, 2));
            painter.drawLine(QPointF(disc.center().x(), disc.bottom() + 4),
                QPointF(disc.center().x(), disc.top() + kStepHeight - 4));
        }
        painter.setPen(QPen(isDone || isCurrent ? theme.accentFill : theme.edge, 1.5));
        painter.setBrush(isCurrent ? theme.accentFill : isDone ? theme.accentSoft : theme.card);
        painter.drawEllipse(disc);
        if (isDone) {
            drawIcon(painter, Icon::Ok, disc.adjusted(5, 5, -5, -5), theme.accent);
        } else {
            painter.setPen(isCurrent ? theme.onFill : theme.muted);
            painter.setFont(scaledFont(font(), 0.95, QFont::DemiBold));
            painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setPen(isCurrent ? theme.ink : theme.muted);
        painter.setFont(scaledFont(font(), 1, isCurrent ? QFont::DemiBold : QFont::Normal));
        painter.drawText(QRectF(disc.right() + 10, top, width() - disc.right() - 10, kDisc),
            Qt::AlignLeft | Qt::AlignVCenter, m_steps.at(step));
    }
}

} // namespace ui
