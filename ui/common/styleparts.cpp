#include "ui/common/styleparts.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace ui {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool ringed(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

QColor mixed(const QColor &one, const QColor &other, qreal part)
{
    const auto mix
        = [part](float from, float to) { return static_cast<float>(from + (to - from) * part); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
        mix(one.blueF(), other.blueF()));
}

struct ButtonColors
{
    QColor fill, edge;
};

ButtonColors buttonColors(const QStyleOption &option, Look look, const Theme &theme)
{
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool over = has(option, QStyle::State_MouseOver);
    if (!has(option, QStyle::State_Enabled))
        return look == Look::Quiet ? ButtonColors{Qt::transparent, Qt::transparent}
                                   : ButtonColors{theme.page, theme.line};
    const auto stronger = [&](const QColor &color) {
        return mixed(color, theme.isDark() ? QColor(Qt::white) : QColor(Qt::black),
            down       ? 0.18
                : over ? 0.09
                       : 0);
    };
    switch (look) {
    case Look::Primary:
        return {stronger(theme.accentFill), stronger(theme.accentFill)};
    case Look::Quiet:
        return {down   ? theme.accentSoft
                : over ? theme.hover
                       : QColor(Qt::transparent),
            Qt::transparent};
    case Look::Dangerous:
        return {over || down ? theme.badSoft : theme.card, theme.bad};
    case Look::Secondary:
        break;
    }
    return {down ? theme.accentSoft : over ? theme.hover : theme.card, theme.edge};
}

} // namespace

void drawBox(
    QPainter &painter, const QRectF &area, const QColor &fill, const QColor &edge, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void drawRing(QPainter &painter, const QRectF &area, const QColor &color, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void drawField(QPainter &painter, const QStyleOption &option)
{
    const auto theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool writable = enabled && !has(option, QStyle::State_ReadOnly);
    const bool over = has(option, QStyle::State_MouseOver);
    drawBox(painter, option.rect, writable ? theme.field : theme.page,
        !enabled   ? theme.line
            : over ? theme.muted
                   : theme.edge);
    if (enabled && has(option, QStyle::State_HasFocus))
        drawRing(painter, option.rect, theme.accent);
}

void drawButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const auto theme = Theme::of(option.palette);
    auto look = lookOf(widget);
    if (look == Look::Secondary && option.features.testFlag(QStyleOptionButton::Flat))
        look = Look::Quiet;
    const auto [fill, edge] = buttonColors(option, look, theme);
    drawBox(painter, option.rect, fill, edge);
    if (!ringed(option))
        return;
    drawRing(painter, option.rect, theme.accent);
    if (look == Look::Primary)
        drawRing(
            painter, QRectF(option.rect).adjusted(2, 2, -2, -2), theme.onFill, kControlRadius - 1);
}

QColor buttonInk(const QStyleOption &option, const QWidget *widget)
{
    const auto theme = Theme::of(option.palette);
    if (!has(option, QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    switch (lookOf(widget)) {
    case Look::Primary:
        return theme.onFill;
    case Look::Quiet:
        return theme.accent;
    case Look::Dangerous:
        return theme.bad;
    case Look::Secondary:
        break;
    }
    const auto *pushed = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return pushed && pushed->features.testFlag(QStyleOptionButton::Flat) ? theme.accent : theme.ink;
}

void drawToolButton(QPainter &painter, const QStyleOption &option)
{
    const auto theme = Theme::of(option.palette);
    const bool on = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool over = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const bool raised = !has(option, QStyle::State_AutoRaise);
    const auto ground = raised ? theme.card : QColor(Qt::transparent);
    drawBox(painter, option.rect,
        on         ? theme.accentSoft
            : over ? theme.hover
                   : ground,
        raised ? theme.edge : QColor(Qt::transparent));
    if (ringed(option))
        drawRing(painter, option.rect, theme.accent);
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const auto theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool some = has(option, QStyle::State_NoChange);
    const qreal side = std::min(option.rect.width(), option.rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    const auto fill = enabled ? theme.accentFill : theme.edge;
    drawBox(painter, square, on || some ? fill : theme.field,
        on || some                                 ? fill
            : has(option, QStyle::State_MouseOver) ? theme.accent
                                                   : theme.muted,
        3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.onFill, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) { return square.topLeft() + QPointF(x, y) * side; };
    if (on)
        painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)});
    else if (some)
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const auto theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const qreal side = std::min(option.rect.width(), option.rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    const auto strong = enabled ? theme.accentFill : theme.edge;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? strong : theme.muted, on ? side * 0.3 : 1));
    painter.setBrush(theme.field);
    const qreal inset = on ? side * 0.15 : 0.5;
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

void drawTab(QPainter &painter, const QStyleOptionTab &option)
{
    const auto theme = Theme::of(option.palette);
    const QRectF area(option.rect);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(
            QRectF(area.left() + 8, area.bottom() - 2, area.width() - 16, 3), theme.accent);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        drawBox(painter, area.adjusted(2, 3, -2, -4), theme.hover, Qt::transparent);
    if (ringed(option))
        drawRing(painter, area.adjusted(2, 2, -2, -4), theme.accent);
}

void drawHeader(QPainter &painter, const QStyleOptionHeader &option)
{
    const auto theme = Theme::of(option.palette);
    const bool over = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    painter.fillRect(option.rect, over ? theme.hover : theme.stripe);
    painter.setPen(theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.orientation == Qt::Vertical) {
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
        return;
    }
    const int right = option.rect.right();
    painter.drawLine(right, option.rect.top() + 7, right, option.rect.bottom() - 7);
}

void drawProgress(
    QPainter &painter, const QStyleOptionProgressBar &option, const QRectF &area, qreal part)
{
    const auto theme = Theme::of(option.palette);
    const qreal height = std::min<qreal>(area.height(), 8);
    QRectF groove(area.left(), area.center().y() - height / 2, area.width(), height);
    drawBox(painter, groove, theme.line, Qt::transparent, height / 2);
    groove.setWidth(std::max(height, groove.width() * part));
    if (part > 0)
        drawBox(painter, groove, theme.accentFill, Qt::transparent, height / 2);
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option)
{
    const auto theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (option.frame) {
        const bool over = has(option, QStyle::State_MouseOver);
        drawBox(painter, option.rect, enabled ? theme.field : theme.page,
            !enabled   ? theme.line
                : over ? theme.muted
                       : theme.edge);
        if (enabled && has(option, QStyle::State_HasFocus))
            drawRing(painter, option.rect, theme.accent);
    }
    const QRectF arrow(option.rect.right() - 21, option.rect.center().y() - 7, 15, 15);
    drawIcon(painter, Icon::ChevronDown, arrow, enabled ? theme.muted : theme.edge);
}

void drawSpinBox(
    QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    const auto theme = Theme::of(option.palette);
    if (option.frame)
        drawField(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](Icon icon, const QRect &area, QAbstractSpinBox::StepEnabledFlag step,
                           QStyle::SubControl part) {
        const bool able = option.stepEnabled.testFlag(step) && has(option, QStyle::State_Enabled);
        if (able && option.activeSubControls == part)
            drawBox(painter, area, theme.hover, Qt::transparent, 2);
        QRectF square(0, 0, 12, 12);
        square.moveCenter(QRectF(area).center());
        drawIcon(painter, icon, square, able ? theme.muted : theme.edge);
    };
    arrow(Icon::ChevronUp, up, QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp);
    arrow(Icon::ChevronDown, down, QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const auto theme = Theme::of(option.palette);
    if (option.minimum == option.maximum)
        return;
    const bool held = has(option, QStyle::State_Sunken);
    const bool over = has(option, QStyle::State_MouseOver);
    const bool across = option.orientation == Qt::Horizontal;
    const qreal slim = over || held ? 2 : 3;
    const QRectF thumb = across ? QRectF(handle).adjusted(2, slim, -2, -slim)
                                : QRectF(handle).adjusted(slim, 2, -slim, -2);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2;
    drawBox(painter, thumb, held || over ? theme.muted : theme.edge, Qt::transparent, radius);
}

} // namespace ui
