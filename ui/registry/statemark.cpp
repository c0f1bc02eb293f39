#include "ui/registry/statemark.h"

#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMark = 10;
constexpr int kSide = 9;

} // namespace

StateMarks::StateMarks(const core::Database &database, const core::Table &table)
    : m_states(core::statesOf(database, table).value_or(QList<core::StateInfo>()))
{ }

core::StateInfo::Place StateMarks::placeOf(const QString &state) const
{
    for (const auto &info : m_states) {
        if (info.code == state)
            return info.place;
    }
    return core::StateInfo::Place::UnderWay;
}

QString StateMarks::labelOf(const QString &state) const
{
    for (const auto &info : m_states) {
        if (info.code == state)
            return info.label;
    }
    return state;
}

QColor stateColor(core::StateInfo::Place place, const Theme &theme)
{
    switch (place) {
    case core::StateInfo::Place::Start:
    case core::StateInfo::Place::Replaced:
        return theme.muted;
    case core::StateInfo::Place::UnderWay:
        return theme.accent;
    case core::StateInfo::Place::Done:
        return theme.good;
    case core::StateInfo::Place::SetBack:
        return theme.warning;
    case core::StateInfo::Place::Dropped:
        return theme.bad;
    }
    return theme.ink;
}

void drawState(
    QPainter &painter, core::StateInfo::Place place, const QRectF &area, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    const QColor color = stateColor(place, theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal line = side / 6;
    switch (place) {
    case core::StateInfo::Place::Start:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, line));
        painter.drawEllipse(square.adjusted(line, line, -line, -line));
        break;
    case core::StateInfo::Place::UnderWay:
        painter.drawEllipse(square.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        break;
    case core::StateInfo::Place::Done:
        painter.drawRoundedRect(square.adjusted(line / 2, line / 2, -line / 2, -line / 2), 2, 2);
        break;
    case core::StateInfo::Place::Replaced:
        painter.drawRect(square.adjusted(line, 2.2 * line, -line, -2.2 * line));
        break;
    case core::StateInfo::Place::SetBack:
        painter.drawPolygon(QPolygonF{
            QPointF(square.center().x(), square.top()), square.bottomRight(), square.bottomLeft()});
        break;
    case core::StateInfo::Place::Dropped:
        painter.setPen(QPen(color, line * 1.3, Qt::SolidLine, Qt::RoundCap));
        square.adjust(line, line, -line, -line);
        painter.drawLine(square.topLeft(), square.bottomRight());
        painter.drawLine(square.topRight(), square.bottomLeft());
        break;
    }
    painter.restore();
}

StatePill::StatePill(const core::StateInfo &state, QWidget *parent)
    : QAbstractButton(parent)
    , m_state(state)
{
    setObjectName(QStringLiteral("state:") + state.code);
    setText(state.label);
    setAccessibleName(tr("只看：%1").arg(state.label));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize StatePill::sizeHint() const
{
    const int mark = m_state.code.isEmpty() ? 0 : kMark + 5;
    return {fontMetrics().horizontalAdvance(text()) + 2 * kSide + mark,
        std::max(28, fontMetrics().height() + 8)};
}

void StatePill::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(*this);
    QPainter painter(this);
    const QColor ground = isChecked() ? theme.accentSoft
        : underMouse()                ? theme.hover
                                      : QColor(Qt::transparent);
    drawBox(painter, rect(), ground, isChecked() ? theme.accent : QColor(Qt::transparent),
        height() / 2.0);
    if (hasFocus())
        drawRing(painter, rect(), theme.accent, height() / 2.0);
    QRect words = rect().adjusted(kSide, 0, -kSide, 0);
    if (!m_state.code.isEmpty()) {
        drawState(painter, m_state.place,
            QRectF(words.left(), (height() - kMark) / 2.0, kMark, kMark), theme);
        words.adjust(kMark + 5, 0, 0, 0);
    }
    painter.setPen(isChecked() ? theme.accent : theme.ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace ui
